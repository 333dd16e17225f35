// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/html.h"

#include "models/rules/publictext.h"

#include <QCryptographicHash>
#include <QLocale>

namespace cooperage::server {

namespace {

// One style for every page. Fonts and colours are the reader's own computer's; a phone, a dark screen and
// paper each get what suits them.
constexpr char style[] = R"css(
:root{color-scheme:light dark;--ink:#20292c;--soft:#566469;--paper:#fbfaf6;--card:#fff;--line:#ddd8cc;
--accent:#1c5f63;--good:#1f6a43;--warn:#8a4a00;--bad:#9c2b22}
@media (prefers-color-scheme:dark){:root{--ink:#e7e6e1;--soft:#a5b0b2;--paper:#171c1e;--card:#1f2628;
--line:#394346;--accent:#7fc4c7;--good:#7fc79d;--warn:#e2aa5f;--bad:#ef9a90}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",
Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:42rem;margin:0 auto;padding:2.5rem 1.25rem 3rem}
h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 1.2rem;font-weight:650}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
a{color:var(--accent)}
.over{color:var(--soft);margin:0;font-size:.95rem}
.said{margin:0 0 1.6rem;padding:1.1rem 1.3rem;background:var(--card);border:1px solid var(--line);
border-left:.3rem solid var(--accent);border-radius:.4rem}
.said p{margin:0 0 .7rem;white-space:pre-line}
.said p:last-child{margin:0}
.state{font-weight:600}
.in{color:var(--good)}.due{color:var(--warn)}.out{color:var(--bad)}
.notice{margin:0 0 1.6rem;padding:.8rem 1.1rem;border:1px solid currentColor;border-radius:.4rem}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.45rem 1.4rem;margin:0 0 1.6rem}
dt{color:var(--soft)}dd{margin:0}
ul.plain{list-style:none;margin:0;padding:0}
ul.plain li{padding:.8rem 0;border-bottom:1px solid var(--line)}
ul.plain small,.small{color:var(--soft);font-size:.95rem}
footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.95rem}
fieldset{border:1px solid var(--line);border-radius:.4rem;margin:0 0 1.4rem;padding:.9rem 1.2rem 1.1rem;
background:var(--card)}
legend{float:left;width:100%;padding:0 0 .4rem;font-weight:600}
legend+*{clear:both}
label{display:block;padding:.3rem 0}
label.line{display:grid;grid-template-columns:1.5rem 1fr;gap:.4rem;align-items:baseline}
textarea{width:100%;min-height:6rem;font:inherit;color:inherit;background:var(--paper);
border:1px solid var(--line);border-radius:.3rem;padding:.5rem}
button{font:inherit;font-weight:600;padding:.65rem 1.4rem;border-radius:.4rem;border:1px solid var(--accent);
background:var(--accent);color:var(--card)}
@media (max-width:30rem){main{padding:1.4rem 1rem 2rem}h1{font-size:1.55rem}
dl{grid-template-columns:1fr;gap:0}dd{margin:0 0 .7rem}}
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--card:#fff;--line:#999;--accent:#000;--good:#000;
--warn:#000;--bad:#000}body{font-size:11pt}main{max-width:none;padding:0}.screen{display:none}
.said,dl,li{break-inside:avoid}}
)css";

QByteArray styleHash()
{
    static const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(style, qsizetype(sizeof style) - 1), QCryptographicHash::Sha256)
                                       .toBase64();
    return hash;
}

QByteArray policyOf(PageKind kind)
{
    const QByteArray form = kind == PageKind::Asking ? "'self'" : "'none'";
    return "default-src 'none'; style-src 'sha256-" + styleHash() + "'; form-action " + form
        + "; base-uri 'none'; frame-ancestors 'none'";
}

} // namespace

QByteArray escaped(const QString &text)
{
    QString shown;
    for (const char32_t c : text.toUcs4()) {
        const bool control = c < 0x20 && c != '\n' && c != '\t';
        if (isHidden(c) || control || c == 0x7f)
            shown += QChar::ReplacementCharacter;
        else
            shown += QString::fromUcs4(&c, 1);
    }
    QByteArray html = shown.toHtmlEscaped().toUtf8();
    return html.replace('\'', "&#39;");
}

QByteArray named(const QString &text)
{
    return "<bdi>" + escaped(text) + "</bdi>";
}

QByteArray paragraphs(const QString &text)
{
    QByteArray html;
    const QStringList parts = text.trimmed().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        html += "<p dir=\"auto\">" + escaped(part.trimmed()) + "</p>\n";
    return html;
}

QByteArray dayText(const QDate &day)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return english.toString(day, QStringLiteral("d MMMM yyyy")).toUtf8();
}

Response htmlPage(int status, const QString &title, const QByteArray &body, PageKind kind)
{
    Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + escaped(title) + "</title>\n<style>" + QByteArray(style) + "</style>\n</head>\n<body>\n<main>\n"
        + body + "</main>\n</body>\n</html>\n";
    response.headers = {{"Content-Security-Policy", policyOf(kind)}, {"Referrer-Policy", "no-referrer"},
        {"X-Frame-Options", "DENY"}, {"Cross-Origin-Resource-Policy", "same-origin"}};
    if (kind == PageKind::Asking)
        response.headers.append({{"Cache-Control", "no-store"}, {"X-Robots-Tag", "noindex, nofollow"}});
    else
        response.headers.emplaceBack("Cache-Control", status == 200 ? "public, max-age=300" : "no-store");
    return response;
}

Response nothingHere()
{
    return htmlPage(404, QStringLiteral("Nothing here"),
        "<h1>Nothing here</h1>\n<p>There is no page at this address, or not any more.</p>\n",
        PageKind::Reading);
}

Response publicDocument(const QByteArray &type, const QByteArray &body)
{
    return {200, type, body,
        {{"Cache-Control", "public, max-age=300"}, {"Access-Control-Allow-Origin", "*"},
            {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
            {"Referrer-Policy", "no-referrer"}}};
}

} // namespace cooperage::server
