// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listingtable.h"

#include "models/actions/tablechanges.h"
#include "models/rules/validation.h"
#include "models/store/typing.h"
#include "models/tables/celltext.h"

#include <limits>

namespace cooperage {

namespace {

const Field &fieldOf(int column)
{
    static const Field *const title = entityOf<Listing>().fieldNamed(u"title");
    static const Field *const price = entityOf<Variant>().fieldNamed(u"price");
    return column == ListingTable::Price ? *price : *title;
}

/// The value of a typed cell, or what is wrong with it.
Result<QVariant> judged(int column, const QString &typed, const QLocale &locale, Currency standard)
{
    const Field &field = fieldOf(column);
    const auto refuse = [&field, &typed](Reason reason) {
        return failure(
            Error{Fault::Invalid, reason, {}, {}, {{QString::fromLatin1(field.name), reason, typed}}});
    };
    const auto value = valueFromText(field, typed, locale, standard);
    if (!value)
        return refuse(value.error().reason);
    const auto scratch
        = column == ListingTable::Price ? entityOf<Variant>().make() : entityOf<Listing>().make();
    if (!field.set(*scratch, *value))
        return refuse(Reason::NotText);
    if (const auto problem = problemOf(field, *scratch))
        return refuse(problem->reason);
    return *value;
}

QString typedField(int column)
{
    return QString::fromLatin1(fieldOf(column).name);
}

constexpr bool isFigure(int column)
{
    return column == ListingTable::Price || column == ListingTable::Stock || column == ListingTable::Photos;
}

} // namespace

ListingTable::ListingTable(
    Writer &writer, Readers &readers, const Clock &clock, ListingTableWords words, QObject *parent)
    : LazyTable<ListingRow>(writer, readers, parent)
    , m_clock(clock)
    , m_words(std::move(words))
{
    connect(&writer, &Writer::changed, this, [this] { reload(); });
    loadTyped();
}

void ListingTable::setFilter(const ListingFilter &filter)
{
    if (filter == m_filter && isLoaded())
        return;
    m_filter = filter;
    ask(true);
}

LazyTable<ListingRow>::IdsJob ListingTable::idsJob() const
{
    return [filter = m_filter](const Store &store) { return listingIds(store, filter); };
}

LazyTable<ListingRow>::RowsJob ListingTable::rowsJob(const QList<RawId> &ids) const
{
    return [ids](const Store &store) { return listingRows(store, ids); };
}

void ListingTable::idsSettled(const Result<void> &answer)
{
    if (answer)
        Q_EMIT settled();
    else if (answer.error().fault != Fault::Cancelled)
        Q_EMIT failed(answer.error());
}

void ListingTable::loadTyped()
{
    auto job = [](const Store &store) { return typedTexts(store, QString::fromLatin1(Listing::table)); };
    const QString channel = QStringLiteral("table/typed/%1").arg(quintptr(this));
    whenAnswered(m_readers.run(channel, job), this, [this](const Result<QList<TypedText>> &texts) {
        for (const TypedText &one : texts ? *texts : QList<TypedText>()) {
            for (const int column : {Title, Price}) {
                const auto value = judged(column, one.typed, m_locale, *Currency::fromCode(u"EUR"));
                if (one.field == typedField(column) && !value)
                    m_typed.insert({one.id, column}, {one.typed, value.error().problems.first()});
            }
        }
        refreshRows();
    });
}

int ListingTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ListingTable::display(const ListingRow &row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case Maker:
        return m_words.maker(row);
    case Price:
        return m_words.price(row);
    case Stock:
        return m_words.stock(row);
    case Status:
        return m_words.status(row);
    case Changed:
        return shortWhen(row.changedAt, {m_clock.now()}, m_locale);
    case Category:
        return row.category;
    case Sku:
        return leftToRight(row.firstSku);
    case Photos:
        return m_locale.toString(row.photos);
    default:
        return {};
    }
}

QString ListingTable::editTextOf(const ListingRow &row, int column) const
{
    if (column == Price)
        return row.priceFrom ? moneyEditText(*row.priceFrom, m_locale, row.priceFrom->currency) : QString();
    return row.title;
}

QVariant ListingTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row()).bytes();
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const ListingRow *row = rowAt(index.row());
    if (role == LoadingRole)
        return row == nullptr;
    if (!row)
        return role == Qt::DisplayRole && index.column() == Title ? QVariant(QStringLiteral("…"))
                                                                  : QVariant();
    const auto typed = m_typed.constFind({row->id, index.column()});
    const bool wrong = typed != m_typed.constEnd();
    switch (role) {
    case Qt::DisplayRole:
        return wrong ? typed->text : display(*row, index.column());
    case Qt::EditRole:
        return wrong ? typed->text : editTextOf(*row, index.column());
    case Qt::ToolTipRole:
        return wrong ? QVariant(m_words.problem(typed->problem)) : QVariant();
    case ProblemRole:
        return wrong ? m_words.problem(typed->problem) : QString();
    case Qt::AccessibleTextRole:
        return wrong ? QVariant(typed->text + QStringLiteral(" ! ") + m_words.problem(typed->problem))
                     : QVariant(withoutMarks(display(*row, index.column())));
    case CoverRole:
        return row->coverHash;
    case CoverTextRole:
        return row->coverText;
    default:
        return {};
    }
}

bool ListingTable::isEditable(const ListingRow &row, int column) const
{
    if (!row.mine || row.removed)
        return false;
    // Variants with prices of their own are changed in the listing, one by one.
    return column == Title || (column == Price && row.priceFrom && row.priceFrom == row.priceTo);
}

Qt::ItemFlags ListingTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const ListingRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row && isEditable(*row, index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ListingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_words.headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

std::optional<ListingSort> ListingTable::sortOf(int column)
{
    switch (column) {
    case Title:
        return ListingSort::Title;
    case Maker:
        return ListingSort::Workshop;
    case Price:
        return ListingSort::Price;
    case Stock:
        return ListingSort::OnHand;
    case Status:
        return ListingSort::State;
    case Changed:
        return ListingSort::Changed;
    default:
        return std::nullopt;
    }
}

void ListingTable::sort(int column, Qt::SortOrder order)
{
    ListingFilter filter = m_filter;
    const auto by = sortOf(column);
    if (!by)
        return;
    filter.sort = *by;
    filter.descending = order == Qt::DescendingOrder;
    setFilter(filter);
}

bool ListingTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    ListingRow *row = index.isValid() ? cached(index.row()) : nullptr;
    if (role != Qt::EditRole || !row || !isEditable(*row, index.column()))
        return false;
    type({{index.row(), index.column(), value.toString()}});
    return true;
}

Currency ListingTable::standardCurrency(int row) const
{
    const ListingRow *shown = rowAt(row);
    return shown && shown->priceFrom ? shown->priceFrom->currency : Currency();
}

void ListingTable::type(const QList<TypedCell> &cells)
{
    QList<TypedRow> rows;
    QList<Cell> stored;
    for (const TypedCell &one : cells) {
        ListingRow *row = cached(one.row);
        if (!row || !isEditable(*row, one.column))
            continue;
        const Cell cell{row->id, one.column};
        const auto fit = judged(one.column, one.text, m_locale, standardCurrency(one.row));
        if (!fit) {
            keep(cell, one.text, fit.error().problems.first());
        } else {
            m_typed.remove(cell);
            stored.append(cell);
            if (rows.isEmpty() || rows.last().listing != row->id)
                rows.append({row->id, seenAt(one.row), std::nullopt, std::nullopt});
            if (one.column == Title && fit->toString() != row->title)
                rows.last().title = row->title = fit->toString();
            else if (one.column == Price && fit->value<Money>() != *row->priceFrom)
                rows.last().price = row->priceFrom = row->priceTo = fit->value<Money>();
        }
        Q_EMIT dataChanged(index(one.row, one.column), index(one.row, one.column));
    }
    if (!stored.isEmpty())
        commit(rows, stored);
}

void ListingTable::keep(const Cell &cell, const QString &typed, const FieldProblem &problem)
{
    m_typed.insert(cell, {typed, problem});
    auto job = [cell, typed](Store &store) {
        return keepTyped(
            store, QString::fromLatin1(Listing::table), cell.first, typedField(cell.second), typed);
    };
    whenAnswered(m_writer.run(job), this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

void ListingTable::commit(const QList<TypedRow> &rows, const QList<Cell> &cells)
{
    auto job = [rows, cells](Store &store) -> Result<Committed> {
        const QString table = QString::fromLatin1(Listing::table);
        for (const Cell &cell : cells) {
            if (auto done = forgetTyped(store, table, cell.first, typedField(cell.second)); !done)
                return failure(done.error());
        }
        return changeRows(store, rows);
    };
    whenAnswered(m_writer.run(job), this, [this](const Result<Committed> &committed) {
        if (!committed)
            Q_EMIT failed(committed.error());
        else if (!committed->changed.isEmpty())
            Q_EMIT stored(*committed);
        refreshRows();
    });
}

void ListingTable::fill(const QList<int> &rows, int column, const QString &typed)
{
    QList<TypedRow> wanted;
    QList<Cell> cells;
    Currency standard;
    for (const int row : rows) {
        if (standard.isNull())
            standard = standardCurrency(row);
    }
    const auto fit = judged(column, typed, m_locale, standard);
    if (!fit) {
        Q_EMIT failed(fit.error());
        return;
    }
    for (const int row : rows) {
        ListingRow *shown = cached(row);
        if (shown && !isEditable(*shown, column))
            continue;
        // One that was never on screen has not been seen by anybody either: it is changed as it is.
        TypedRow one{Id<Listing>(idAt(row)), shown ? seenAt(row) : std::numeric_limits<qint64>::max(),
            std::nullopt, std::nullopt};
        if (column == Title)
            one.title = fit->toString();
        else
            one.price = fit->value<Money>();
        if (shown && column == Title)
            shown->title = *one.title;
        else if (shown)
            shown->priceFrom = shown->priceTo = one.price;
        m_typed.remove({one.listing, column});
        wanted.append(one);
        cells.append({one.listing, column});
    }
    if (!wanted.isEmpty())
        commit(wanted, cells);
    refreshRows();
}

} // namespace cooperage
