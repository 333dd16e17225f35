// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/donestep.h"

#include "ui/pages/import/importwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/columnfitter.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cooperage {

DoneStep::DoneStep(QWidget *parent)
    : QWidget(parent)
    , m_notice(new NoticeBar(this))
    , m_line(new QLabel(this))
    , m_more(new QLabel(this))
    , m_undo(new QPushButton(icon(QStringLiteral("undo")), tr("Undo"), this))
    , m_open(new QPushButton(icon(QStringLiteral("listings")), tr("Open them"), this))
    , m_problems(new QPushButton(icon(QStringLiteral("file")), QString(), this))
    , m_lossHeading(new QLabel(tr("What the file said and what became of it"), this))
    , m_loss(new QTableWidget(0, 4, this))
{
    for (QLabel *label : {m_line, m_more, m_lossHeading}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_line->setObjectName(QStringLiteral("importDoneLine"));
    m_undo->setObjectName(QStringLiteral("importUndo"));
    m_open->setObjectName(QStringLiteral("importOpen"));
    m_problems->setObjectName(QStringLiteral("importProblemFile"));
    scaleFont(m_line, 1.15, true);
    scaleFont(m_lossHeading, 1.0, true);
    m_loss->setObjectName(QStringLiteral("importLoss"));
    m_loss->setAccessibleName(m_lossHeading->text());
    m_loss->setHorizontalHeaderLabels({tr("Column"), tr("Cells"), tr("What became of it"), tr("Example")});
    m_loss->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_loss->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_loss->setShowGrid(false);
    m_loss->setAlternatingRowColors(true);
    m_loss->setWordWrap(false);
    m_loss->setTabKeyNavigation(false);
    m_loss->verticalHeader()->hide();
    m_loss->horizontalHeader()->setHighlightSections(false);
    new ColumnFitter(m_loss, m_loss->horizontalHeader(), {2, 3});
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {m_undo, m_open, m_problems})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontUnit() / 2);
    column->addWidget(m_notice);
    column->addWidget(m_line);
    column->addWidget(m_more);
    column->addWidget(buttons);
    column->addSpacing(fontUnit() / 2);
    column->addWidget(m_lossHeading);
    column->addWidget(m_loss, 1);
    m_notice->hide();
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::undoRequested);
    connect(m_open, &QPushButton::clicked, this, &DoneStep::openRequested);
    connect(m_problems, &QPushButton::clicked, this, &DoneStep::problemFileRequested);
}

void DoneStep::setOutcome(const ImportOutcome &outcome, qint64 problems, const LossReport &loss)
{
    m_notice->hide();
    m_line->setText(
        tr("%n listing(s) imported.", nullptr, int(outcome.counts.added + outcome.counts.updated)));
    QStringList more;
    if (outcome.counted > 0)
        more += tr("%n quantity(s) recorded as counted.", nullptr, int(outcome.counted));
    if (outcome.statesLeft > 0)
        more += tr("%n listing(s) begin as drafts; publish them when they are complete.", nullptr,
            int(outcome.statesLeft));
    if (outcome.photosKept > 0)
        more += tr("%n photo address(es) are kept with the listings.", nullptr, int(outcome.photosKept));
    m_more->setText(more.join(u' '));
    m_more->setVisible(!more.isEmpty());
    m_undo->setEnabled(outcome.committed.undoStep != 0);
    m_open->setEnabled(true);
    m_problems->setText(tr("File with %n problem(s)…", nullptr, int(problems)));
    m_problems->setVisible(problems > 0);
    fillLoss(loss);
}

void DoneStep::setUndone()
{
    m_line->setText(tr("Import undone. Everything is as before."));
    m_more->hide();
    m_undo->setEnabled(false);
    m_open->setEnabled(false);
}

void DoneStep::say(const QString &text, bool problem)
{
    m_notice->say(problem ? Mood::Problem : Mood::Good, text);
}

QString DoneStep::text() const
{
    return m_line->text();
}

void DoneStep::fillLoss(const LossReport &loss)
{
    QList<LossLine> lines = loss.lines();
    // What needs a look comes first.
    std::stable_sort(lines.begin(), lines.end(),
        [](const LossLine &one, const LossLine &other) { return int(one.kind) > int(other.kind); });
    m_loss->setRowCount(int(lines.size()));
    for (int row = 0; row < int(lines.size()); ++row) {
        const LossLine &line = lines.at(row);
        const QStringList cells{line.column, QLocale().toString(line.records), lossWords(line), line.example};
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            cell->setToolTip(cells.at(column));
            if (column == 1)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_loss->setItem(row, column, cell);
        }
    }
}

} // namespace cooperage
