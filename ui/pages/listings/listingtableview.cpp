// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/listingtableview.h"

#include "models/tables/celltext.h"
#include "models/tables/clipboardcells.h"
#include "models/tables/listingtable.h"
#include "ui/pages/listings/listingdelegates.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scaledfont.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>

namespace cooperage {

ListingTableView::ListingTableView(
    ListingTable &table, const Thumbnails &thumbnails, UiSettings &settings, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
    , m_settings(settings)
    , m_remember(new QTimer(this))
{
    setObjectName(QStringLiteral("listingTable"));
    setAccessibleName(tr("Listings"));
    setModel(&table);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | SelectedClicked);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSortingEnabled(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    setItemDelegate(new CellDelegate(ListingTable::ProblemRole, this));
    setItemDelegateForColumn(ListingTable::Mark, new MarkDelegate(this));
    setItemDelegateForColumn(ListingTable::Title,
        new TitleDelegate(thumbnails, ListingTable::CoverRole, ListingTable::ProblemRole, this));
    auto *pills = new PillDelegate(this);
    pills->setMoodOf([&table](const QModelIndex &index) {
        const ListingRow *row = table.rowAt(index.row());
        return row ? statusWords(*row).mood : Mood::Neutral;
    });
    setItemDelegateForColumn(ListingTable::Status, pills);
    auto *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSectionResizeMode(ListingTable::Title, QHeaderView::Stretch);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
    followHeader();
    connect(&thumbnails, &Thumbnails::ready, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTableView::doubleClicked, this, &ListingTableView::openWanted);
}

void ListingTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void ListingTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(
            model()->index(0, ListingTable::Title), QItemSelectionModel::NoUpdate);
}

void ListingTableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool editing = state() == EditingState;
    if (!editing && event->matches(QKeySequence::Paste)) {
        paste(QApplication::clipboard()->text());
        return;
    }
    if (!editing && event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    switch (editing ? 0 : event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.flags() & Qt::ItemIsEditable)
            edit(current);
        else if (current.isValid())
            Q_EMIT openWanted(current);
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
    QTableView::keyPressEvent(event);
}

void ListingTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.column() == ListingTable::Mark && event->button() == Qt::LeftButton && !event->modifiers()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    QTableView::mousePressEvent(event);
}

QModelIndex ListingTableView::nextEditable(const QModelIndex &from, int step) const
{
    int row = from.row();
    int place = horizontalHeader()->visualIndex(from.column());
    while (row >= 0 && row < model()->rowCount()) {
        place += step;
        if (place < 0 || place >= ListingTable::ColumnCount) {
            place = step > 0 ? -1 : int(ListingTable::ColumnCount);
            row += step;
            continue;
        }
        const QModelIndex index = model()->index(row, horizontalHeader()->logicalIndex(place));
        if (index.flags() & Qt::ItemIsEditable && !isColumnHidden(index.column()))
            return index;
    }
    return from;
}

QModelIndex ListingTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Only asked for by Tab in an editor: on to the next cell that can be typed into.
    if (action == MoveNext || action == MovePrevious)
        return nextEditable(currentIndex(), action == MoveNext ? 1 : -1);
    return QTableView::moveCursor(action, modifiers);
}

void ListingTableView::fillDown()
{
    QModelIndexList rows = selectionModel()->selectedRows(currentIndex().column());
    std::sort(rows.begin(), rows.end());
    if (rows.size() < 2)
        return;
    const QString text = rows.takeFirst().data(Qt::EditRole).toString();
    QList<int> below;
    for (const QModelIndex &index : std::as_const(rows))
        below.append(index.row());
    m_table.fill(below, currentIndex().column(), text);
}

void ListingTableView::paste(const QString &text)
{
    const QList<QStringList> rows = cellsFromClipboard(text);
    const QModelIndex from = currentIndex();
    if (rows.isEmpty() || !from.isValid())
        return;
    const QModelIndexList chosen = selectionModel()->selectedRows(from.column());
    if (rows.size() == 1 && rows.first().size() == 1 && chosen.size() > 1) {
        QList<int> places;
        for (const QModelIndex &index : chosen)
            places.append(index.row());
        m_table.fill(places, from.column(), rows.first().first().trimmed());
        return;
    }
    QList<ListingTable::TypedCell> cells;
    for (int i = 0; i < rows.size(); ++i) {
        int place = horizontalHeader()->visualIndex(from.column());
        for (const QString &cell : rows.at(i)) {
            while (
                place < ListingTable::ColumnCount && isColumnHidden(horizontalHeader()->logicalIndex(place)))
                ++place;
            if (place < ListingTable::ColumnCount)
                cells.append({from.row() + i, horizontalHeader()->logicalIndex(place++), cell.trimmed()});
        }
    }
    m_table.type(cells);
}

void ListingTableView::copy() const
{
    QModelIndexList chosen = selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QList<QStringList> rows;
    for (const QModelIndex &one : std::as_const(chosen)) {
        QStringList cells;
        for (int place = 0; place < ListingTable::ColumnCount; ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (column != ListingTable::Mark && !isColumnHidden(column))
                cells.append(withoutMarks(one.siblingAtColumn(column).data().toString()));
        }
        rows.append(cells);
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(clipboardText(rows));
}

} // namespace cooperage
