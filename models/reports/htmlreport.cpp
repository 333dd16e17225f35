// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/htmlreport.h"

#include <QCryptographicHash>

namespace cooperage {

namespace {

constexpr char style[] = R"(
body{font:11pt/1.4 system-ui,sans-serif;color:#2b2420;background:#fffdfa;margin:2em auto;max-width:72em;padding:0 1.5em}
h1{font-size:1.6em;margin:0 0 .2em}h2{font-size:1.15em;margin:2em 0 .4em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1.2em;margin:.6em 0 1.2em}
dt{color:#655a50}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}caption{text-align:start;color:#655a50;padding:.3em 0}
th,td{padding:.35em .6em;text-align:start;vertical-align:top;border-bottom:1px solid #ddd0bf}
thead th{border-bottom:2px solid #8f8071}.n{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
.g th{background:#f1e9dd}.g1 th,.g2 th{background:#f7f1e8}.s td,.s th{font-weight:600;border-bottom:2px solid #ddd0bf}
.t td,.t th{font-weight:700;border-top:2px solid #8f8071;border-bottom:2px solid #8f8071}
footer{margin-top:2.5em;font-size:.9em}
@media print{body{margin:0;max-width:none;padding:0;background:none}thead{display:table-header-group}tr{break-inside:avoid}}
)";

class Page
{
public:
    Page(const ReportResult &result, const ReportWords &words)
        : m_result(result)
        , m_words(words)
        , m_columns(result.plainColumns())
    {
    }

    QByteArray bytes()
    {
        head();
        m_out += QStringLiteral("<h1>%1</h1>\n").arg(safe(m_words.title(m_result)));
        notes(m_words.scope(m_result));
        table();
        const auto definitions = m_words.definitions(m_result);
        if (!definitions.isEmpty()) {
            m_out += QStringLiteral("<h2>%1</h2>\n").arg(safe(m_words.definitionsTitle()));
            notes(definitions);
        }
        m_out += QStringLiteral("<footer>\n");
        notes(m_words.origin(m_result));
        m_out += QStringLiteral("</footer>\n</body>\n</html>\n");
        return m_out.toUtf8();
    }

private:
    /// Text of people in the page's own script or another: escaped, and lines kept.
    static QString safe(const QString &text)
    {
        QString escaped = text.toHtmlEscaped();
        escaped.replace(u'\'', QLatin1String("&#39;"));
        escaped.replace(u'\n', QLatin1String("<br>"));
        escaped.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
        return escaped;
    }

    void head()
    {
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        const QLocale locale = m_words.locale();
        m_out += QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n")
                     .arg(locale.bcp47Name(),
                         locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                   : QStringLiteral("ltr"));
        m_out += QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                "style-src 'sha256-%1'; base-uri 'none'; form-action 'none'\">\n")
                     .arg(QLatin1String(hash));
        m_out += QStringLiteral("<meta name=\"viewport\" content=\"width=device-width\">\n"
                                "<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n")
                     .arg(safe(m_words.title(m_result)), QLatin1String(style));
    }

    void notes(const QList<ReportNote> &list)
    {
        if (list.isEmpty())
            return;
        m_out += QStringLiteral("<dl>\n");
        for (const ReportNote &one : list)
            m_out += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(safe(one.caption), safe(one.text));
        m_out += QStringLiteral("</dl>\n");
    }

    void table()
    {
        m_out += QStringLiteral("<table>\n<caption>%1</caption>\n<thead><tr>")
                     .arg(safe(m_result.rows == 0 ? m_words.nothing() : m_words.rowCount(m_result.rows)));
        for (const int i : std::as_const(m_columns)) {
            const ReportColumn &column = *m_result.columns.at(i);
            m_out += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                         .arg(figureClass(column), safe(m_words.heading(column)));
        }
        m_out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const ReportLine &one : m_result.lines)
            line(one);
        m_out += QStringLiteral("</tbody>\n</table>\n");
    }

    static QString figureClass(const ReportColumn &column)
    {
        return column.isFigure() ? QStringLiteral(" class=\"n\"") : QString();
    }

    void line(const ReportLine &one)
    {
        if (one.kind == ReportLine::Kind::Group) {
            m_out
                += QStringLiteral("<tr class=\"g g%1\"><th scope=\"rowgroup\" colspan=\"%2\">%3</th></tr>\n")
                       .arg(one.level)
                       .arg(m_columns.size())
                       .arg(safe(m_words.group(m_result, one)));
            return;
        }
        const bool isRow = one.kind == ReportLine::Kind::Row;
        m_out += isRow                            ? QStringLiteral("<tr>")
            : one.kind == ReportLine::Kind::Total ? QStringLiteral("<tr class=\"t\">")
                                                  : QStringLiteral("<tr class=\"s\">");
        qsizetype from = 0;
        if (!isRow) {
            while (from < m_columns.size() && !m_result.columns.at(m_columns.at(from))->sum)
                ++from;
            const qsizetype width = std::max<qsizetype>(from, 1);
            m_out += QStringLiteral("<th scope=\"row\" colspan=\"%1\">%2</th>")
                         .arg(width)
                         .arg(safe(m_words.total(m_result, one)));
            from = width;
        }
        for (qsizetype i = from; i < m_columns.size(); ++i) {
            const ReportColumn &column = *m_result.columns.at(m_columns.at(i));
            m_out += QStringLiteral("<td%1>%2</td>")
                         .arg(figureClass(column), safe(m_words.cell(column, one.cells.at(m_columns.at(i)))));
        }
        m_out += QStringLiteral("</tr>\n");
    }

    const ReportResult &m_result;
    const ReportWords &m_words;
    const QList<int> m_columns;
    QString m_out;
};

} // namespace

Result<> writeHtml(QIODevice &device, const ReportResult &result, const ReportWords &words)
{
    const QByteArray bytes = Page(result, words).bytes();
    if (device.write(bytes) != bytes.size())
        return failure(Fault::Storage, Reason::FileUnwritable, {}, device.errorString());
    return {};
}

} // namespace cooperage
