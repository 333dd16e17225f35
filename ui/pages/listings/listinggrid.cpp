// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/listinggrid.h"

#include "models/tables/listingtable.h"
#include "ui/pages/listings/listingdelegates.h"
#include "ui/pages/thumbnails.h"

#include <QKeyEvent>

namespace cooperage {

ListingGrid::ListingGrid(ListingTable &table, const Thumbnails &thumbnails, QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("listingGrid"));
    setAccessibleName(tr("Listings"));
    setModel(&table);
    setModelColumn(ListingTable::Title);
    setViewMode(IconMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setMovement(Static);
    setUniformItemSizes(true);
    setLayoutMode(Batched);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setItemDelegate(new TileDelegate(thumbnails, this));
    connect(&thumbnails, &Thumbnails::ready, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::doubleClicked, this, &ListingGrid::openWanted);
}

void ListingGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT openWanted(currentIndex());
        return;
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        Q_EMIT previewWanted();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

} // namespace cooperage
