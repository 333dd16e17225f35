// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportspage.h"

#include "models/reports/reportengine.h"
#include "models/reports/reports.h"
#include "models/store/peoplequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/pages/reports/reportchoices.h"
#include "ui/pages/reports/reportsaver.h"
#include "ui/pages/reports/reportview.h"
#include "ui/print/printpreview.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/scaledfont.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace cooperage {

namespace {

const QString lastKey = QStringLiteral("reports/last");
constexpr int listWidth = 12; // font heights
constexpr int leastWithList = 55; // font heights of the page

} // namespace

ReportsPage::ReportsPage(const Workbench &bench, QWidget *parent)
    : PageWidget({QStringLiteral("reports"), tr("Reports"), QStringLiteral("reports"), 8}, parent)
    , m_bench(bench)
    , m_pdf(exportAction(ReportFormat::Pdf, tr("Save as PDF…")))
    , m_others({exportAction(ReportFormat::Xlsx, tr("XLSX…")), exportAction(ReportFormat::Csv, tr("CSV…")),
          exportAction(ReportFormat::Html, tr("HTML…"))})
    , m_list(new QListWidget(this))
    , m_box(new QComboBox(this))
    , m_choices(new ReportChoices(this))
    , m_view(new ReportView(this))
    , m_saver(new ReportSaver(bench, *m_view, this))
{
    arrange();
    fillList();
    handle(Command::Export, [this] { m_saver->askFormat(); });
    handle(Command::Print, [this] {
        if (const ReportResult *result = m_view->result())
            openPrintPreview(this, *result, m_view->words());
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(m_box, &QComboBox::activated, this, [this] { choose(m_box->currentData().toString()); });
    connect(m_choices, &ReportChoices::changed, this, &ReportsPage::choicesChanged);
    connect(m_saver, &ReportSaver::said, this, [this](const QString &text) { Q_EMIT done(text, {}); });
    connect(m_view, &ReportView::clearWanted, m_choices, &ReportChoices::clearFilters);
    connect(m_view, &ReportView::opened, this, [this](const RawId &record) {
        Q_EMIT goRequested({QString::fromLatin1(m_report->opens), record.hex()});
    });
    connect(&bench.writer, &Writer::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
}

QAction *ReportsPage::exportAction(ReportFormat format, const QString &words)
{
    auto *action = new QAction(icon(QStringLiteral("export")), words, this);
    action->setObjectName(QStringLiteral("export-") + suffixOf(format));
    connect(action, &QAction::triggered, this, [this, format] { m_saver->save(format); });
    return action;
}

void ReportsPage::arrange()
{
    m_list->setObjectName(QStringLiteral("reportList"));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFixedWidth(listWidth * fontUnit());
    m_box->setObjectName(QStringLiteral("reportBox"));
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->addWidget(m_list);
    auto *column = new QVBoxLayout;
    m_boxRow = new QWidget(whole);
    auto *boxRow = new QHBoxLayout(m_boxRow);
    boxRow->setContentsMargins({});
    auto *caption = new QLabel(tr("&Report:"), m_boxRow);
    caption->setBuddy(m_box);
    boxRow->addWidget(caption);
    boxRow->addWidget(m_box, 1);
    column->addWidget(m_boxRow);
    column->addWidget(m_choices);
    column->addWidget(m_view, 1);
    row->addLayout(column, 1);
    setContent(whole);
}

void ReportsPage::fillList()
{
    for (const Report *report : allReports()) {
        const QString name = QString::fromLatin1(report->name);
        auto *item = new QListWidgetItem(SpokenReport::declared(report->caption), m_list);
        item->setData(Qt::UserRole, name);
        item->setToolTip(
            SpokenReport::familyOf(*report) + QStringLiteral(": ") + SpokenReport::declared(report->about));
        m_box->addItem(item->text(), name);
    }
}

void ReportsPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    whenAnswered(m_bench.readers.run(QStringLiteral("reports/around"), workshopsOf), this,
        [this](const Result<QList<Workshop>> &workshops) {
            if (!workshops)
                return m_view->refuse(tr("No report"), explain(workshops.error()));
            m_workshops = *workshops;
            const QString last = m_bench.settings.value(lastKey).toString();
            const Report *again = m_report ? m_report : reportNamed(last);
            m_report = nullptr;
            choose(QString::fromLatin1((again ? again : allReports().front())->name));
        });
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    const bool room = width() >= leastWithList * fontUnit();
    m_list->setVisible(room);
    m_boxRow->setVisible(!room);
}

void ReportsPage::open(const QString &where)
{
    if (reportNamed(where))
        choose(where);
}

void ReportsPage::focusSearch()
{
    if (m_list->isVisible())
        m_list->setFocus();
    else
        m_box->setFocus();
}

QString ReportsPage::settingOf(const Report &report) const
{
    return QStringLiteral("reports/") + QLatin1String(report.name);
}

void ReportsPage::choose(const QString &name)
{
    const Report *report = reportNamed(name);
    if (!report || report == m_report)
        return;
    m_report = report;
    m_bench.settings.setValue(lastKey, name);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(i);
    }
    m_box->setCurrentIndex(m_box->findData(name));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_bench.clock.now()).date();
    const QByteArray kept = m_bench.settings.value(settingOf(*report)).toString().toUtf8();
    m_choices->show(*report, {m_workshops, today}, QJsonDocument::fromJson(kept).object());
    ask();
}

void ReportsPage::choicesChanged()
{
    const QByteArray kept = QJsonDocument(m_choices->remembered()).toJson(QJsonDocument::Compact);
    m_bench.settings.setValue(settingOf(*m_report), QString::fromUtf8(kept));
    ask();
}

void ReportsPage::ask()
{
    if (!m_report)
        return;
    m_stale = false;
    auto job = [report = m_report, question = m_choices->question()](
                   const Store &store) { return runReport(store, *report, question); };
    whenAnswered(m_bench.readers.run(QStringLiteral("reports/answer"), std::move(job), Readers::Pace::Slow),
        this, [this, report = m_report](const Result<ReportResult> &result) {
            if (report == m_report)
                answered(result);
        });
}

void ReportsPage::answered(const Result<ReportResult> &result)
{
    if (!result && result.error().fault == Fault::Cancelled)
        return; // a newer question is under way
    if (result)
        m_view->show(*result, m_choices->isLimited());
    else if (result.error().reason == Reason::RoleMissing)
        m_view->refuse(
            tr("This report is not for everybody"), SpokenReport::declared(m_report->readers.words));
    else
        m_view->refuse(tr("No report"), explain(result.error()));
    const bool there = result.has_value();
    m_pdf->setEnabled(there);
    for (QAction *action : std::as_const(m_others))
        action->setEnabled(there);
}

} // namespace cooperage
