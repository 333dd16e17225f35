// SPDX-License-Identifier: GPL-3.0-or-later
// How RequestList stands on the screen.
#include "ui/pages/endorsements/endorsementtable.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/requestlist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/searchfield.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cooperage {

void RequestList::arrange()
{
    m_search->setObjectName(QStringLiteral("findRequests"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 3);
    row->addStretch(2);
    m_remind->setObjectName(QStringLiteral("remindLate"));
    m_remind->hide();
    row->addWidget(m_remind);
    column->addLayout(row);
    auto *flow = new FlowLayout(m_views);
    flow->setContentsMargins({});
    auto *group = new QButtonGroup(this);
    constexpr std::pair<EndorsementView, const char *> views[] = {
        {EndorsementView::Everything, "viewEverything"}, {EndorsementView::Assigned, "viewAssigned"},
        {EndorsementView::NeedsScreening, "viewScreening"}, {EndorsementView::NeedsDecision, "viewDecision"},
        {EndorsementView::NeedsPublishing, "viewPublishing"},
        {EndorsementView::OverdueReviews, "viewOverdue"}, {EndorsementView::Mine, "viewMine"}};
    for (const auto &[view, name] : views) {
        auto *chip = new FilterChip(viewWords(view), m_views);
        chip->setObjectName(QLatin1String(name));
        chip->setCheckable(true);
        chip->setChecked(view == m_view);
        group->addButton(chip);
        flow->addWidget(chip);
        m_chips.insert(int(view), chip);
        connect(chip, &FilterChip::clicked, this, [this, one = view] { setView(one); });
    }
    column->addWidget(m_views);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
}

void RequestList::arrangeTable()
{
    m_rows->setObjectName(QStringLiteral("requestTable"));
    m_rows->setAccessibleName(tr("Requests"));
    m_rows->setModel(m_table);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setShowGrid(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setSectionResizeMode(EndorsementTable::Subject, QHeaderView::Stretch);
    m_rows->setItemDelegateForColumn(EndorsementTable::State, new PillDelegate(this));
    m_rows->installEventFilter(this);
    fitColumns();
}

/// Those that step aside first where it is narrow come first; the register needs other ones than the queue.
void RequestList::fitColumns()
{
    struct Width
    {
        int column;
        double units;
    };
    using T = EndorsementTable;
    const QList<Width> queue{{T::Valid, 6.5}, {T::Score, 4}, {T::Maker, 9}, {T::Standard, 8},
        {T::Reviews, 5.5}, {T::Due, 7}, {T::Number, 5}, {T::State, 0}};
    const QList<Width> kept{{T::Due, 7}, {T::Reviews, 5.5}, {T::Score, 4}, {T::Standard, 8}, {T::Maker, 9},
        {T::Valid, 6.5}, {T::Number, 5}, {T::State, 0}};
    const QList<Width> &widths = m_register ? kept : queue;
    const int u = fontUnit();
    const int pills = PillDelegate::columnWidth(endorsementStates(), m_rows);
    const auto wanted = [&](const Width &one) {
        const int least = m_rows->horizontalHeader()->sectionSizeHint(one.column);
        return qMax(one.column == T::State ? pills : qRound(u * one.units), least);
    };
    constexpr int subjectWidth = 13;
    int left = m_rows->viewport()->width() - subjectWidth * u;
    for (const Width &one : widths)
        left -= wanted(one);
    for (const Width &one : widths) {
        const bool aside = left < 0 && one.column != T::State && one.column != T::Number;
        if (aside)
            left += wanted(one);
        m_rows->setColumnHidden(one.column, aside);
        m_rows->setColumnWidth(one.column, wanted(one));
    }
}

} // namespace cooperage
