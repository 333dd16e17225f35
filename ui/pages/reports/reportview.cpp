// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportview.h"

#include "ui/pages/reports/reporttable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scaledfont.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int notesHeight = 11; // font heights; more is scrolled
constexpr int leastText = 8; // font heights
constexpr int rowsMeasured = 300; // longer texts further down are cut, and the table can be widened

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_table(new ReportTable(m_words, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_nothing(new EmptyState(this))
    , m_counted(new QToolButton(this))
    , m_notes(new QScrollArea(this))
    , m_foot(new QWidget(this))
{
    m_view->setObjectName(QStringLiteral("reportTable"));
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    m_notes->setObjectName(QStringLiteral("reportNotes"));
    m_notes->setAccessibleName(tr("How this is counted"));
    m_notes->setWidgetResizable(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notes->hide();
    m_counted->setObjectName(QStringLiteral("reportCounted"));
    m_counted->setText(tr("&How this is counted"));
    m_counted->setCheckable(true);
    m_counted->setProperty("framed", true);
    m_counted->setFocusPolicy(Qt::StrongFocus);

    auto *foot = new QGridLayout(m_foot);
    foot->setContentsMargins({});
    foot->setVerticalSpacing(0);
    for (int row = 0; row < 2; ++row) {
        m_origin.append(new ElidedLabel({}, m_foot));
        m_origin.last()->setObjectName(QStringLiteral("reportOrigin%1").arg(row));
        m_origin.last()->setMuted(true);
        scaleFont(m_origin.last(), 0.9);
        foot->addWidget(m_origin.last(), row, 0);
    }
    foot->setColumnStretch(0, 1);
    foot->addWidget(m_counted, 0, 1, 2, 1, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack, 1);
    column->addWidget(m_notes);
    column->addWidget(m_foot);
    m_foot->hide();
    connect(m_counted, &QToolButton::toggled, this, &ReportView::showNotes);
    connect(m_view, &QTableView::doubleClicked, this, &ReportView::open);
    connect(m_nothing, &EmptyState::pressed, this, &ReportView::clearWanted);
}

void ReportView::show(const ReportResult &result, bool limited)
{
    m_answered = true;
    m_view->clearSpans();
    m_table->show(result);
    m_view->setAccessibleName(m_words.title(result));
    if (result.rows == 0)
        m_nothing->setWords(QStringLiteral("reports"), m_words.nothing(),
            limited ? tr("Choose other filters or another period.")
                    : tr("It fills as the collective records what it does."),
            limited ? tr("Clear filters") : QString(), true);
    else
        measure();
    m_stack->setCurrentWidget(result.rows == 0 ? static_cast<QWidget *>(m_nothing) : m_view);
    const QStringList origin = m_words.footer(result);
    for (int row = 0; row < int(m_origin.size()); ++row)
        m_origin.at(row)->setText(origin.value(row));
    m_foot->show();
    showNotes();
}

void ReportView::refuse(const QString &heading, const QString &sentence)
{
    m_answered = false;
    m_nothing->setWords(QStringLiteral("lock"), heading, sentence);
    m_stack->setCurrentWidget(m_nothing);
    m_foot->hide();
    m_notes->hide();
}

const ReportResult *ReportView::result() const
{
    return m_answered ? &m_table->result() : nullptr;
}

void ReportView::focusTable()
{
    m_stack->currentWidget()->setFocus();
}

void ReportView::measure()
{
    const int u = fontUnit();
    const QFontMetrics metrics(m_view->font());
    m_wishes.clear();
    for (int i = 0; i < m_table->columnCount(); ++i) {
        const bool isFigure = m_table->column(i)->isFigure();
        int wanted = std::max(m_view->horizontalHeader()->sectionSizeHint(i), 3 * u);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const bool isRow = m_table->line(row)->kind == ReportLine::Kind::Row;
            if ((isRow && row > rowsMeasured) || (!isRow && !isFigure))
                continue;
            const QStringList lines = m_table->index(row, i).data().toString().split(u'\n');
            for (const QString &line : lines) // sums are semibold
                wanted
                    = std::max(wanted, metrics.horizontalAdvance(line) * (isRow ? 20 : 22) / 20 + u * 3 / 2);
        }
        // A figure is never cut; a text may be, but stays a text.
        m_wishes.append({isFigure ? wanted : std::min(wanted, leastText * u), wanted, !isFigure});
    }
    const int usual = m_view->verticalHeader()->defaultSectionSize();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const int span = m_table->captionSpan(row); span > 1)
            m_view->setSpan(row, 0, 1, span);
        const int lines = m_table->linesIn(row);
        if (lines > 1 || m_view->rowHeight(row) != usual)
            m_view->setRowHeight(row, usual + (lines - 1) * u);
    }
    fitColumns();
}

void ReportView::fitColumns()
{
    const QList<int> widths = sharedWidths(m_view->viewport()->width(), m_wishes);
    for (int i = 0; i < int(widths.size()) && i < m_table->columnCount(); ++i)
        m_view->setColumnWidth(i, widths.at(i));
}

void ReportView::showNotes()
{
    const bool wanted = m_counted->isChecked() && m_answered;
    m_notes->setVisible(wanted);
    if (!wanted)
        return;
    auto *inside = new QWidget(m_notes);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    const auto notes = m_words.definitions(m_table->result());
    for (const ReportNote &note : notes) {
        auto *caption = new QLabel(note.caption, inside);
        caption->setTextFormat(Qt::PlainText);
        auto *text = new QLabel(note.text, inside);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(caption, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
        scaleFont(caption, 1, true);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_notes->setWidget(inside);
    m_notes->setFixedHeight(std::min(notesHeight * fontUnit(), height() * 2 / 5)); // most is the table's
}

void ReportView::open(const QModelIndex &index)
{
    const ReportLine *line = m_table->line(index.row());
    if (line && !line->record.isNull())
        Q_EMIT opened(line->record);
}

bool ReportView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize && m_answered)
        fitColumns();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_view->currentIndex());
            return true;
        }
    }
    if (watched == m_view && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        && m_answered)
        QMetaObject::invokeMethod(this, &ReportView::measure, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace cooperage
