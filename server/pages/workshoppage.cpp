// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/publicaddress.h"
#include "models/rules/webaddress.h"
#include "server/pages/html.h"
#include "server/pages/views.h"

namespace cooperage::server {

namespace {

/// Only an address of the web becomes a link; anything else a workshop wrote there is not shown.
QByteArray webLink(const QString &typed)
{
    const QUrl url = webAddress(typed);
    if (!url.isValid())
        return {};
    return "<p><a rel=\"noopener nofollow\" href=\"" + escaped(url.toString(QUrl::FullyEncoded)) + "\">"
        + escaped(url.host(QUrl::FullyEncoded)) + "</a></p>\n";
}

QByteArray lineOf(const PublicEndorsement &one)
{
    return "<li><a href=\"" + escaped(endorsementPage(QString(), one.number)) + "\">" + named(one.subjectName)
        + "</a><br><small>E-" + QByteArray::number(one.number) + ", " + named(one.standard) + ", version "
        + QByteArray::number(one.version) + "; " + standingText(one) + ", until " + dayText(one.until)
        + "</small></li>\n";
}

} // namespace

Response workshopView(
    const PublicSite &site, const PublicWorkshop &workshop, const QList<PublicEndorsement> &inForce)
{
    QByteArray body = "<p class=\"over\">Endorsements by " + named(site.name) + "</p>\n<h1>"
        + named(workshop.name) + "</h1>\n";
    if (workshop.outside)
        body += "<p>A shop outside the collective.</p>\n";
    body += webLink(workshop.web);
    if (inForce.isEmpty()) {
        body += "<p>No endorsement is in force now.</p>\n";
    } else {
        body += "<h2>In force</h2>\n<ul class=\"plain\">\n";
        for (const PublicEndorsement &one : inForce)
            body += lineOf(one);
        body += "</ul>\n";
    }
    return htmlPage(200, QStringLiteral("%1 – endorsements by %2").arg(workshop.name, site.name), body,
        PageKind::Reading);
}

} // namespace cooperage::server
