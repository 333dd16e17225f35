// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listingtable.h"

#include "models/actions/listings.h"
#include "models/actions/variants.h"
#include "models/rules/validation.h"
#include "models/store/typing.h"
#include "models/tables/celltext.h"

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
    const QString typed = value.toString();
    const Cell cell{row->id, index.column()};
    const Currency standard = row->priceFrom ? row->priceFrom->currency : Currency();
    const auto fit = judged(index.column(), typed, m_locale, standard);
    if (!fit) {
        keep(cell, typed, fit.error().problems.first());
    } else {
        m_typed.remove(cell);
        if (index.column() == Title && fit->toString() != row->title)
            retitle(index.row(), fit->toString());
        else if (index.column() == Price && fit->value<Money>() != *row->priceFrom)
            reprice({index.row()}, fit->value<Money>());
    }
    Q_EMIT dataChanged(index, index);
    return true;
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

template <class Job> void ListingTable::commit(Job job, const QList<Cell> &cells)
{
    auto all = [job, cells](Store &store) -> Result<Committed> {
        const QString table = QString::fromLatin1(Listing::table);
        for (const Cell &cell : cells) {
            if (auto done = forgetTyped(store, table, cell.first, typedField(cell.second)); !done)
                return failure(done.error());
        }
        return job(store);
    };
    whenAnswered(m_writer.run(all), this, [this](const Result<Committed> &committed) {
        if (committed)
            Q_EMIT stored(*committed);
        else
            Q_EMIT failed(committed.error());
        refreshRows();
    });
}

void ListingTable::retitle(int row, const QString &title)
{
    const Id<Listing> id = cached(row)->id;
    const qint64 seen = seenAt(row);
    cached(row)->title = title;
    auto job = [id, seen, title](Store &store) -> Result<Committed> {
        auto before = store.find<Listing>(id);
        if (!before)
            return failure(before.error());
        before->seen = std::min(before->seen, seen); // what the person had before their eyes, not what is new
        Listing after = *before;
        after.title = title;
        return changeListing(store, {*before, after});
    };
    commit(job, {{id, Title}});
}

void ListingTable::reprice(const QList<int> &rows, const Money &price)
{
    QList<std::pair<RawId, qint64>> listings;
    QList<Cell> cells;
    for (const int row : rows) {
        ListingRow *const shown = cached(row);
        listings.append({shown->id, seenAt(row)});
        cells.append({shown->id, Price});
        shown->priceFrom = shown->priceTo = price;
    }
    auto job = [listings, price](Store &store) -> Result<Committed> {
        QList<Change<Variant>> changes;
        for (const auto &[id, seen] : listings) {
            const auto variants = store.select<Variant>(
                QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY position, id"), id.bytes());
            if (!variants)
                return failure(variants.error());
            for (Variant before : *variants) {
                before.seen = std::min(before.seen, seen);
                Variant after = before;
                after.price = price;
                changes.append({before, after});
            }
        }
        return changeVariants(store, changes);
    };
    commit(job, cells);
}

void ListingTable::fill(const QList<int> &rows, int column, const QString &typed)
{
    QList<int> editable;
    for (const int row : rows) {
        const ListingRow *shown = cached(row);
        if (shown && isEditable(*shown, column))
            editable.append(row);
    }
    if (editable.isEmpty())
        return;
    if (column == Title) {
        for (const int row : std::as_const(editable))
            setData(index(row, column), typed, Qt::EditRole);
        return;
    }
    const auto fit = judged(column, typed, m_locale, cached(editable.first())->priceFrom->currency);
    if (!fit) {
        Q_EMIT failed(fit.error());
        return;
    }
    for (const int row : std::as_const(editable))
        m_typed.remove({cached(row)->id, column});
    reprice(editable, fit->value<Money>());
    refreshRows();
}

} // namespace cooperage
