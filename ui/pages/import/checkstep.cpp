// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/checkstep.h"

#include "ui/pages/import/importwords.h"
#include "ui/pages/import/plantable.h"
#include "ui/shell/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columnfitter.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scaledfont.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace cooperage {

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_filters(new QWidget(this))
    , m_kinds(new QButtonGroup(this))
    , m_table(new PlanTable(this))
    , m_view(new QTableView(this))
    , m_mend(new QPushButton(icon(QStringLiteral("edit")), tr("Fix here"), this))
    , m_outcome(new QLabel(this))
{
    m_counts->setObjectName(QStringLiteral("importCountLine"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    new FlowLayout(m_filters);
    addFilter(QStringLiteral("importShowAll"), tr("All"));
    addFilter(QStringLiteral("importShowNew"), tr("New"));
    addFilter(QStringLiteral("importShowChanged"), tr("Changed"));
    addFilter(QStringLiteral("importShowSame"), tr("Same"));
    addFilter(QStringLiteral("importShowProblems"), tr("Problems"));
    m_chips.first()->setChecked(true);
    m_view->setObjectName(QStringLiteral("importPlan"));
    m_view->setAccessibleName(tr("What the import would do"));
    m_view->setModel(m_table);
    m_view->setItemDelegateForColumn(PlanTable::Kind, new PillDelegate(this));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    new ColumnFitter(m_view, m_view->horizontalHeader(), {PlanTable::Listing, PlanTable::After});
    m_mend->setObjectName(QStringLiteral("importMend"));
    m_mend->setToolTip(tr("Type what the cell should say; the file itself stays as it is"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontUnit() / 2);
    column->addWidget(m_counts);
    column->addWidget(m_filters);
    column->addWidget(m_view, 1);
    auto *current = new QHBoxLayout;
    current->setSpacing(fontUnit() / 2);
    current->addWidget(m_mend);
    current->addWidget(m_outcome, 1);
    column->addLayout(current);
    connect(m_table, &PlanTable::mended, this, &CheckStep::mended);
    connect(m_mend, &QPushButton::clicked, this, &CheckStep::mend);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckStep::showCurrent);
    connect(m_table, &QAbstractItemModel::modelReset, this, &CheckStep::showCurrent);
    connect(m_kinds, &QButtonGroup::idClicked, this,
        [this](int id) { m_table->showOnly(id == 0 ? std::nullopt : std::optional(PlanKind(id - 1))); });
}

void CheckStep::addFilter(const QString &name, const QString &text)
{
    auto *chip = new FilterChip(text, m_filters);
    chip->setObjectName(name);
    chip->setCheckable(true);
    m_kinds->addButton(chip, int(m_chips.size()));
    m_filters->layout()->addWidget(chip);
    m_chips.append(chip);
}

void CheckStep::setReading(const ImportReading &reading, const QStringList &columns)
{
    const PlanCounts &counts = reading.counts;
    QString line = countWords(reading.summary.rows, counts);
    if (reading.linesLeftOut)
        line += QStringLiteral(" · ") + tr("only the first of each kind are listed");
    m_counts->setText(line);
    const qint64 numbers[]
        = {reading.summary.listings, counts.added, counts.updated, counts.same, counts.problems};
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setCount(int(numbers[i]));
    m_table->setReading(reading, columns);
    // Where everything is new, there is no field and nothing before: no columns for it.
    for (const int column : {PlanTable::Field, PlanTable::Before})
        m_view->setColumnHidden(column, !m_table->says(column));
    if (m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(
            0, m_view->isColumnHidden(PlanTable::Before) ? PlanTable::Listing : PlanTable::Before));
}

void CheckStep::showAll()
{
    m_chips.first()->setChecked(true);
    m_table->showOnly(std::nullopt);
}

void CheckStep::showCurrent()
{
    const QModelIndex line = m_view->currentIndex();
    m_mend->setEnabled(m_table->canMend(line));
    m_outcome->setText(line.isValid() ? line.siblingAtColumn(PlanTable::After).data().toString() : QString());
}

void CheckStep::mend()
{
    const QModelIndex cell = m_view->currentIndex().siblingAtColumn(PlanTable::Before);
    m_view->setCurrentIndex(cell);
    m_view->edit(cell);
}

} // namespace cooperage
