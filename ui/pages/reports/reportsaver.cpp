// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportsaver.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "ui/pages/reports/reportview.h"
#include "ui/shell/explain.h"
#include "ui/shell/prompt.h"
#include "ui/shell/uisettings.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace cooperage {

namespace {

const QString folderKey = QStringLiteral("reports/folder");

Result<qint64> readMark(const Store &store)
{
    return store.setting(u"export_bom");
}

} // namespace

ReportSaver::ReportSaver(const Workbench &bench, ReportView &view, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_view(view)
{
}

void ReportSaver::askFormat()
{
    if (!m_view.result())
        return;
    struct Offer
    {
        QString words;
        ReportFormat format;
        bool forSpreadsheet = false;
    };
    const QList<Offer> offers{{tr("PDF, to print and to file"), ReportFormat::Pdf},
        {tr("XLSX, to calculate with"), ReportFormat::Xlsx},
        {tr("CSV, for other programs"), ReportFormat::Csv},
        {tr("CSV, for a spreadsheet of this country"), ReportFormat::Csv, true},
        {tr("HTML, to read anywhere"), ReportFormat::Html}};
    ChoiceQuestion question{
        tr("Export the report"), tr("What shall it be written as?"), {}, 0, tr("Continue")};
    for (const Offer &one : offers)
        question.options.append(one.words);
    m_bench.prompt.choose(&m_view, question, [this, offers](int chosen) {
        if (chosen >= 0 && chosen < offers.size())
            save(offers.at(chosen).format, offers.at(chosen).forSpreadsheet);
    });
}

void ReportSaver::save(ReportFormat format, bool forSpreadsheet)
{
    const ReportResult *result = m_view.result();
    if (!result)
        return;
    const QString suffix = suffixOf(format);
    const QString folder = m_bench.settings.value(folderKey, QDir::homePath()).toString();
    const FileQuestion question{tr("Save the report"),
        {QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix)},
        QDir(folder).filePath(reportFileName(*result) + u'.' + suffix), suffix};
    m_bench.prompt.saveFile(&m_view, question, [this, format, forSpreadsheet](const QString &path) {
        if (!path.isEmpty())
            readStyle(path, format, forSpreadsheet);
    });
}

void ReportSaver::readStyle(const QString &path, ReportFormat format, bool forSpreadsheet)
{
    m_bench.settings.setValue(folderKey, QFileInfo(path).path());
    whenAnswered(m_bench.readers.run(QStringLiteral("reports/style"), readMark), this,
        [this, path, format, forSpreadsheet](const Result<qint64> &mark) {
            write(path, format, {!mark || *mark != 0, forSpreadsheet});
        });
}

void ReportSaver::write(const QString &path, ReportFormat format, const ReportFileStyle &style)
{
    const ReportResult *shown = m_view.result();
    if (!shown)
        return;
    // The file dialog has asked before another file is replaced.
    auto work = [path, format, style, result = *shown, words = m_view.words()] {
        return writeReportFile(path, true, format, result, words, style);
    };
    whenAnswered(QtConcurrent::run(std::move(work)), this, [this, path](const Result<> &done) {
        Q_EMIT said(done ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : explain(done.error()));
    });
}

} // namespace cooperage
