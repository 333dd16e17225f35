// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/stocktable.h"

#include "models/tables/celltext.h"

namespace cooperage {

namespace {

constexpr bool isFigure(int column)
{
    return column == StockTable::OnHand || column == StockTable::Free || column == StockTable::Limit;
}

} // namespace

StockTable::StockTable(Writer &writer, Readers &readers, StockTableWords words, QObject *parent)
    : LazyTable<StockRow>(writer, readers, parent)
    , m_words(std::move(words))
{
    connect(&writer, &Writer::changed, this, [this] {
        if (wasAsked()) // until somebody looks there is no filter, and all of it would be read
            ask(false);
    });
}

void StockTable::setFilter(const StockFilter &filter)
{
    m_filter = filter;
    ask(true);
}

LazyTable<StockRow>::IdsJob StockTable::idsJob() const
{
    return [filter = m_filter](const Store &store) { return stockVariants(store, filter); };
}

LazyTable<StockRow>::RowsJob StockTable::rowsJob(const QList<RawId> &ids) const
{
    return [ids](const Store &store) { return stockRows(store, ids); };
}

void StockTable::idsSettled(const Result<void> &answer)
{
    if (answer)
        Q_EMIT settled();
    else if (answer.error().fault != Fault::Cancelled)
        Q_EMIT failed(answer.error());
}

int StockTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StockTable::display(const StockRow &row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case Options:
        return row.options;
    case Sku:
        return leftToRight(row.sku);
    case OnHand:
        return m_words.stock(row);
    case Free:
        return row.exact && row.tracked ? m_locale.toString(row.free) : QString();
    case Limit:
        return row.lowLimit ? m_locale.toString(*row.lowLimit) : QString();
    case Status:
        return m_words.status(row);
    case Places:
        return m_words.places(row);
    case Owner:
        return row.ownerName;
    default:
        return {};
    }
}

QVariant StockTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row()).bytes();
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const StockRow *row = rowAt(index.row());
    if (role == LoadingRole)
        return row == nullptr;
    if (!row)
        return role == Qt::DisplayRole && index.column() == Title ? QVariant(QStringLiteral("…"))
                                                                  : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Title && !row->options.isEmpty()) // the other column may be hidden
            return withoutMarks(row->title + QStringLiteral(", ") + row->options);
        return withoutMarks(display(*row, index.column()));
    case CoverRole:
        return row->coverHash;
    default:
        return {};
    }
}

QVariant StockTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_words.headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace cooperage
