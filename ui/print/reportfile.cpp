// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportfile.h"

#include "models/reports/csvreport.h"
#include "models/reports/htmlreport.h"
#include "models/reports/xlsxreport.h"
#include "ui/print/reportpdf.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cooperage {

QString suffixOf(ReportFormat format)
{
    return QLatin1String(Choices<ReportFormat>::list[int(format)].name);
}

std::optional<ReportFormat> formatNamed(const QString &name)
{
    for (std::size_t i = 0; i < std::size(Choices<ReportFormat>::list); ++i) {
        if (name.compare(QLatin1String(Choices<ReportFormat>::list[i].name), Qt::CaseInsensitive) == 0)
            return ReportFormat(i);
    }
    return std::nullopt;
}

Result<> writeReport(QIODevice &device, ReportFormat format, const ReportResult &result,
    const ReportWords &words, const ReportFileStyle &style)
{
    switch (format) {
    case ReportFormat::Pdf:
        return writePdf(device, result, words);
    case ReportFormat::Xlsx:
        return writeXlsx(device, result, words);
    case ReportFormat::Html:
        return writeHtml(device, result, words);
    case ReportFormat::Csv:
        break;
    }
    CsvStyle table = style.forSpreadsheet
        ? CsvStyle::forSpreadsheet(words.locale().decimalPoint().at(0).unicode())
        : CsvStyle();
    table.byteOrderMark = style.byteOrderMark;
    return writeCsv(device, result, words, table, style.forSpreadsheet ? CsvFor::Person : CsvFor::Program);
}

Result<> writeReportFile(const QString &path, bool replace, ReportFormat format, const ReportResult &result,
    const ReportWords &words, const ReportFileStyle &style)
{
    const QString name = QFileInfo(path).fileName();
    if (QFile::exists(path) && !replace)
        return failure(Fault::Invalid, Reason::FileExists, name);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Fault::Storage, Reason::FileUnwritable, name, file.errorString());
    if (auto written = writeReport(file, format, result, words, style); !written)
        return failure(Fault::Storage, Reason::FileUnwritable, name, written.error().detail);
    if (!file.commit())
        return failure(Fault::Storage, Reason::FileUnwritable, name, file.errorString());
    return {};
}

QString reportFileName(const ReportResult &result)
{
    QStringList parts{QStringLiteral("cooperage"), QLatin1String(result.report->name)};
    for (const auto &day : {result.question.from, result.question.to}) {
        if (day)
            parts.append(day->toString(Qt::ISODate));
    }
    if (parts.size() == 2 && result.origin.newest.ms > 0)
        parts.append(
            QDateTime::fromMSecsSinceEpoch(result.origin.newest.ms, Qt::UTC).date().toString(Qt::ISODate));
    QString name = parts.join(u'_');
    for (QChar &c : name) {
        if (!(c.isLetterOrNumber() && c.unicode() < 128) && c != u'-' && c != u'_')
            c = u'-';
    }
    return name;
}

} // namespace cooperage
