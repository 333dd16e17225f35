// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/listingsbar.h"

#include "ui/shell/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace cooperage {

ListingsBar::ListingsBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find in listings"), this))
    , m_sort(new QComboBox(this))
    , m_layouts(new SegmentedControl(tr("Layout"), this))
    , m_columns(new QToolButton(this))
    , m_views(new QButtonGroup(this))
{
    const QList<QPair<ListingSort, QString>> orders{{ListingSort::Changed, tr("Recently changed")},
        {ListingSort::Title, tr("Title")}, {ListingSort::Workshop, tr("Maker")},
        {ListingSort::Price, tr("Price")}, {ListingSort::OnHand, tr("In stock")},
        {ListingSort::State, tr("Status")}, {ListingSort::Relevance, tr("Best match")}};
    for (const auto &[sort, words] : orders)
        m_sort->addItem(words, int(sort));
    m_search->setObjectName(QStringLiteral("findListings"));
    m_sort->setObjectName(QStringLiteral("sort"));
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setIcon(icon(QStringLiteral("columns")));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setProperty("framed", true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_layouts->setObjectName(QStringLiteral("layouts"));
    m_layouts->add(tr("Show as table"), QStringLiteral("table"), true);
    m_layouts->add(tr("Show as photos"), QStringLiteral("grid"), true);
    auto *sortLabel = new QLabel(tr("S&ort:"), this);
    sortLabel->setBuddy(m_sort);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(sortLabel);
    row->addWidget(m_sort);
    row->addWidget(m_layouts);
    row->addWidget(m_columns);
    column->addLayout(row);
    auto *flow = new FlowLayout;
    flow->setContentsMargins({});
    addView(flow, ListingView::All, tr("All"), "viewAll");
    addView(flow, ListingView::Mine, tr("Mine"), "viewMine");
    addView(flow, ListingView::LowStock, tr("Low stock"), "viewLowStock");
    addView(flow, ListingView::NeedsPhoto, tr("Needs photo"), "viewNeedsPhoto");
    addView(flow, ListingView::Drafts, tr("Drafts"), "viewDrafts");
    addView(flow, ListingView::Bin, tr("Bin"), "viewBin");
    column->addLayout(flow);

    connect(m_search, &SearchField::searched, this, &ListingsBar::filterChanged);
    connect(m_views, &QButtonGroup::idClicked, this, &ListingsBar::filterChanged);
    connect(m_sort, &QComboBox::activated, this, [this] {
        const auto sort = ListingSort(m_sort->currentData().toInt());
        m_descending = sort == ListingSort::Changed || sort == ListingSort::Relevance;
        Q_EMIT filterChanged();
    });
    connect(m_layouts, &SegmentedControl::chosen, this, [this](int index) { Q_EMIT gridChosen(index == 1); });
    connect(m_columns, &QToolButton::clicked, this, &ListingsBar::columnsWanted);
    setView(ListingView::All);
}

void ListingsBar::addView(FlowLayout *flow, ListingView view, const QString &name, const char *objectName)
{
    auto *chip = new FilterChip(name, this);
    chip->setObjectName(QLatin1String(objectName));
    chip->setCheckable(true);
    m_views->addButton(chip, int(view));
    m_chips.insert(int(view), chip);
    flow->addWidget(chip);
}

ListingFilter ListingsBar::filter() const
{
    ListingFilter filter;
    filter.text = m_search->text().trimmed();
    filter.view = ListingView(std::max(0, m_views->checkedId()));
    filter.sort = ListingSort(m_sort->currentData().toInt());
    filter.descending = m_descending;
    if (!filter.text.isEmpty() && filter.sort == ListingSort::Changed)
        filter.sort = ListingSort::Relevance; // what was looked for comes first
    return filter;
}

bool ListingsBar::isFiltering() const
{
    return !m_search->text().trimmed().isEmpty() || m_views->checkedId() != int(ListingView::All);
}

void ListingsBar::setView(ListingView view)
{
    if (FilterChip *chip = m_chips.value(int(view)))
        chip->setChecked(true);
}

void ListingsBar::setSort(ListingSort sort, bool descending)
{
    m_descending = descending;
    m_sort->setCurrentIndex(m_sort->findData(int(sort)));
}

void ListingsBar::setGrid(bool grid)
{
    m_layouts->setCurrent(grid ? 1 : 0);
    m_columns->setEnabled(!grid);
}

void ListingsBar::clearSearch()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
}

void ListingsBar::setCounts(const ListingCounts &counts)
{
    const auto set
        = [this](ListingView view, qint64 count) { m_chips.value(int(view))->setCount(int(count)); };
    set(ListingView::All, counts.all);
    set(ListingView::Mine, counts.mine);
    set(ListingView::LowStock, counts.lowStock);
    set(ListingView::NeedsPhoto, counts.needsPhoto);
    set(ListingView::Drafts, counts.drafts);
    set(ListingView::Bin, counts.bin);
}

} // namespace cooperage
