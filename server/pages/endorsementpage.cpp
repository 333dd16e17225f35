// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/publicaddress.h"
#include "server/pages/html.h"
#include "server/pages/views.h"

namespace cooperage::server {

namespace {

const char *moodOf(PublicStanding standing)
{
    switch (standing) {
    case PublicStanding::InForce:
        return "in";
    case PublicStanding::Due:
        return "due";
    case PublicStanding::Expired:
    case PublicStanding::Withdrawn:
        break;
    }
    return "out";
}

QByteArray capital(QByteArray text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QByteArray numberText(const PublicEndorsement &facts)
{
    return "E-" + QByteArray::number(facts.number);
}

QByteArray fact(const char *name, const QByteArray &value)
{
    return "<dt>" + QByteArray(name) + "</dt><dd>" + value + "</dd>\n";
}

QByteArray workshopLink(const PublicEndorsement &facts)
{
    const QString path = workshopPage(QString(), facts.workshop.part);
    QByteArray text = "<a href=\"" + escaped(path) + "\">" + named(facts.workshop.name) + "</a>";
    return facts.workshop.outside ? text + ", a shop outside the collective" : text;
}

} // namespace

QByteArray scoreText(int tenths)
{
    return QByteArray::number(tenths / 10) + '.' + QByteArray::number(tenths % 10) + " of 100";
}

QByteArray standingText(const PublicEndorsement &facts)
{
    switch (facts.standing) {
    case PublicStanding::InForce:
        return facts.conditionUntil
            ? "in force, on a condition to be met by " + dayText(*facts.conditionUntil)
            : "in force";
    case PublicStanding::Due:
        return "in force, due for re-review";
    case PublicStanding::Expired:
        return "expired on " + dayText(facts.endedOn);
    case PublicStanding::Withdrawn:
        break;
    }
    return "withdrawn on " + dayText(facts.endedOn);
}

Response endorsementView(const PublicSite &site, const PublicEndorsement &facts)
{
    const QByteArray standing = standingText(facts);
    QByteArray body = "<p class=\"over\">Endorsement " + numberText(facts) + " by " + named(site.name)
        + "</p>\n<h1>" + named(facts.subjectName) + "</h1>\n";
    if (!facts.counts())
        body += "<p class=\"notice out\"><strong>" + capital(standing)
            + ".</strong> What follows was said before that and does not count any more.</p>\n";
    body += "<blockquote class=\"said\">\n" + paragraphs(facts.text) + "</blockquote>\n<dl>\n";
    body += fact("State",
        "<span class=\"state " + QByteArray(moodOf(facts.standing)) + "\">" + capital(standing) + "</span>");
    body += fact("Made by", workshopLink(facts));
    body += fact("Standard", named(facts.standard) + ", version " + QByteArray::number(facts.version));
    if (facts.score)
        body += fact("Score", scoreText(*facts.score));
    body += fact("Valid", "from " + dayText(facts.from) + " until " + dayText(facts.until));
    body += "</dl>\n";
    const QByteArray page = escaped(endorsementPage(QString(), facts.number));
    if (facts.counts())
        body += "<p class=\"screen\"><a href=\"" + page + ".jwt\">Signed badge</a> · <a href=\"" + page
            + ".json\">Unsigned, to read</a> (Open Badges 3)</p>\n";
    body += "<footer>" + named(site.name) + " shows this page itself. What stands at <a href=\"" + page
        + "\">" + escaped(endorsementPage(site.address, facts.number))
        + "</a> counts; a copy may be out of date.</footer>\n";
    const QString title = QStringLiteral("%1 – endorsement E-%2 by %3")
                              .arg(facts.subjectName)
                              .arg(facts.number)
                              .arg(site.name);
    return htmlPage(200, title, body, PageKind::Reading);
}

Response endedBadge(const PublicSite &site, const PublicEndorsement &facts)
{
    const QByteArray page = escaped(endorsementPage(QString(), facts.number));
    return htmlPage(410, QStringLiteral("No badge any more"),
        "<p class=\"over\">" + named(site.name)
            + "</p>\n<h1>No badge any more</h1>\n<p>Endorsement <a href=\"" + page + "\">" + numberText(facts)
            + "</a>: " + standingText(facts) + ". Badges are given only for what is in force.</p>\n",
        PageKind::Reading);
}

} // namespace cooperage::server
