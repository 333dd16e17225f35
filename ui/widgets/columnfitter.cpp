// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfitter.h"

#include "ui/widgets/scaledfont.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace cooperage {

namespace {

/// Together, if nobody may be wider than @p most.
int widthUpTo(int most, const QList<ColumnWish> &wishes)
{
    int width = 0;
    for (const ColumnWish &one : wishes)
        width += std::max(one.least, std::min(one.wanted, most));
    return width;
}

} // namespace

QList<int> sharedWidths(int room, const QList<ColumnWish> &wishes)
{
    int most = 0;
    for (const ColumnWish &one : wishes)
        most = std::max({most, one.least, one.wanted});
    int fewest = 0;
    while (fewest < most) { // the greatest bound that fits
        const int middle = (fewest + most + 1) / 2;
        if (widthUpTo(middle, wishes) <= room)
            fewest = middle;
        else
            most = middle - 1;
    }
    int left = std::max(0, room - widthUpTo(fewest, wishes));
    int growing
        = int(std::count_if(wishes.begin(), wishes.end(), [](const ColumnWish &one) { return one.grows; }));
    QList<int> widths;
    for (const ColumnWish &one : wishes) {
        int width = std::max(one.least, std::min(one.wanted, fewest));
        if (one.grows) {
            const int part = left / growing--;
            width += part;
            left -= part;
        }
        widths.append(width);
    }
    return widths;
}

ColumnFitter::ColumnFitter(QAbstractItemView *view, QHeaderView *header, const QList<int> &growing)
    : QObject(view)
    , m_view(view)
    , m_header(header)
    , m_growing(growing)
{
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFitter::fit);
    const auto soon = qOverload<>(&QTimer::start);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, &m_soon, soon);
    connect(model, &QAbstractItemModel::layoutChanged, &m_soon, soon);
    connect(model, &QAbstractItemModel::dataChanged, &m_soon, soon);
    connect(model, &QAbstractItemModel::rowsInserted, &m_soon, soon);
    connect(model, &QAbstractItemModel::rowsRemoved, &m_soon, soon);
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
}

void ColumnFitter::setWanted(int column, double units)
{
    m_units.insert(column, units);
    m_soon.start();
}

bool ColumnFitter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fit();
    if (watched == m_view && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void ColumnFitter::fit()
{
    const int u = fontUnit(m_view);
    m_header->setMinimumSectionSize(u * 2);
    QList<ColumnWish> wishes;
    QList<int> columns;
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        const int least = std::max(m_header->sectionSizeHint(column), u * 2);
        const int wanted = m_units.contains(column) ? qRound(m_units.value(column) * u)
                                                    : m_view->sizeHintForColumn(column);
        wishes.append({least, std::max(least, wanted), m_growing.contains(column)});
        columns.append(column);
    }
    const QList<int> widths = sharedWidths(m_view->viewport()->width(), wishes);
    for (int i = 0; i < int(columns.size()); ++i)
        m_header->resizeSection(columns.at(i), widths.at(i));
}

} // namespace cooperage
