// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/varianttable.h"

#include "models/actions/variants.h"
#include "models/core/recordjson.h"
#include "models/rules/validation.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"

#include <array>

namespace cooperage {

namespace {

constexpr std::array fieldNames{
    "value1", "value2", "value3", "sku", "price", "weight_g", "low_limit", "", ""};

struct Loaded
{
    QList<Variant> variants;
    QHash<RawId, StockRow> stock;
};

Result<Loaded> variantsOf(const Store &store, const Id<Listing> &listing)
{
    auto variants = store.select<Variant>(
        QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY position, id"), listing.bytes());
    if (!variants)
        return failure(variants.error());
    QList<RawId> ids;
    for (const Variant &one : *variants)
        ids.append(one.id);
    const auto rows = stockRows(store, ids);
    if (!rows)
        return failure(rows.error());
    Loaded loaded{std::move(*variants), {}};
    for (const StockRow &row : *rows)
        loaded.stock.insert(row.variant, row);
    return loaded;
}

QString &valueOf(Variant &variant, int axis)
{
    return axis == 0 ? variant.value1 : axis == 1 ? variant.value2 : variant.value3;
}

QString &axisOf(Variant &variant, int axis)
{
    return axis == 0 ? variant.axis1 : axis == 1 ? variant.axis2 : variant.axis3;
}

} // namespace

VariantTable::VariantTable(Writer &writer, Readers &readers, VariantTableWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_writer(writer)
    , m_readers(readers)
    , m_words(std::move(words))
{
    connect(&writer, &Writer::changed, this, [this](const ChangeSet &changes) {
        for (const char *table : {Variant::table, Movement::table, StockHint::table}) {
            if (changes.contains(QString::fromLatin1(table)))
                return reload();
        }
    });
}

void VariantTable::setListing(const Id<Listing> &listing)
{
    if (listing == m_listing)
        return;
    m_listing = listing;
    m_typed.clear();
    take({}, {});
    reload();
}

void VariantTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void VariantTable::reload()
{
    if (m_listing.isNull())
        return;
    auto job = [listing = m_listing](const Store &store) { return variantsOf(store, listing); };
    const QString channel = QStringLiteral("variants/%1").arg(quintptr(this));
    whenAnswered(
        m_readers.run(channel, job), this, [this, listing = m_listing](const Result<Loaded> &answer) {
            if (listing != m_listing)
                return;
            if (answer)
                take(answer->variants, answer->stock);
            else if (answer.error().fault != Fault::Cancelled)
                Q_EMIT failed(answer.error());
        });
}

void VariantTable::take(const QList<Variant> &variants, const QHash<RawId, StockRow> &stock)
{
    const auto idsOf = [](const QList<Variant> &list) {
        QList<RawId> ids;
        for (const Variant &one : list)
            ids.append(one.id);
        return ids;
    };
    const bool same = idsOf(variants) == idsOf(m_variants);
    if (!same)
        beginResetModel();
    m_variants = variants;
    m_stock = stock;
    if (!same)
        endResetModel();
    else if (!variants.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, Value1, Value3);
    Q_EMIT loaded();
}

QStringList VariantTable::axes() const
{
    QStringList names;
    for (int axis = 0; axis < 3; ++axis) {
        Variant first = m_variants.value(0);
        names.append(axisOf(first, axis));
    }
    return names;
}

bool VariantTable::usesAxis(int axis) const
{
    return std::any_of(m_variants.begin(), m_variants.end(), [axis](Variant variant) {
        return !axisOf(variant, axis).isEmpty() || !valueOf(variant, axis).isEmpty();
    });
}

void VariantTable::nameAxis(int axis, const QString &name)
{
    QList<Change<Variant>> changes;
    for (const Variant &before : std::as_const(m_variants)) {
        Variant after = before;
        axisOf(after, axis) = name.trimmed();
        if (name.trimmed().isEmpty())
            valueOf(after, axis).clear();
        if (axisOf(after, axis) != axisOf(const_cast<Variant &>(before), axis))
            changes.append({before, after});
    }
    if (changes.isEmpty())
        return;
    auto job = [changes](Store &store) { return changeVariants(store, changes); };
    whenAnswered(m_writer.run(job), this, [this](const Result<Committed> &committed) {
        if (!committed)
            Q_EMIT failed(committed.error());
        else
            Q_EMIT stored(*committed);
    });
}

int VariantTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_variants.size());
}

int VariantTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Field *VariantTable::fieldAt(int column) const
{
    return column < OnHand
        ? entityOf<Variant>().fieldNamed(QString::fromLatin1(fieldNames.at(std::size_t(column))))
        : nullptr;
}

QString VariantTable::display(int row, int column) const
{
    const Variant &variant = m_variants.at(row);
    const auto stock = m_stock.constFind(variant.id);
    switch (column) {
    case Sku:
        return leftToRight(variant.sku);
    case Price:
        return moneyText(variant.price, m_locale);
    case Weight:
        return variant.weightG ? m_locale.toString(*variant.weightG) : QString();
    case LowLimit:
        return variant.lowLimit ? m_locale.toString(*variant.lowLimit) : QString();
    case OnHand:
        return stock == m_stock.constEnd() ? QString() : m_words.stock(*stock);
    case Free:
        return stock == m_stock.constEnd() || !stock->exact ? QString() : m_locale.toString(stock->free);
    default:
        return column == Value1 ? variant.value1 : column == Value2 ? variant.value2 : variant.value3;
    }
}

QVariant VariantTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Variant &variant = m_variants.at(index.row());
    const auto typed = m_typed.constFind({variant.id, index.column()});
    const bool wrong = typed != m_typed.constEnd();
    const Field *field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return wrong ? typed->text : display(index.row(), index.column());
    case Qt::EditRole:
        if (wrong)
            return typed->text;
        return field ? QVariant(editText(*field, field->get(variant), m_locale, variant.price.currency))
                     : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() >= Price ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return wrong ? QVariant(m_words.problem(typed->problem)) : QVariant();
    case Qt::AccessibleTextRole:
        return wrong ? QVariant(typed->text + QStringLiteral(" ! ") + m_words.problem(typed->problem))
                     : QVariant(withoutMarks(display(index.row(), index.column())));
    case IdRole:
        return variant.id.bytes();
    case ProblemRole:
        return wrong ? m_words.problem(typed->problem) : QString();
    case LowRole:
        return m_stock.value(variant.id).low;
    default:
        return {};
    }
}

bool VariantTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Field *field = index.isValid() ? fieldAt(index.column()) : nullptr;
    if (role != Qt::EditRole || !field || m_readOnly)
        return false;
    const Variant before = m_variants.at(index.row());
    const std::pair cell(RawId(before.id), index.column());
    const QString typed = value.toString();
    const auto read = valueFromText(*field, typed, m_locale, before.price.currency);
    Variant after = before;
    const QString name = QString::fromLatin1(field->name);
    std::optional<FieldProblem> problem;
    if (!read)
        problem = FieldProblem{name, read.error().reason, typed};
    else if (!field->set(after, *read))
        problem = FieldProblem{name, Reason::NotText, typed};
    else
        problem = problemOf(*field, after);
    if (problem) {
        m_typed.insert(cell, {typed, *problem});
        Q_EMIT dataChanged(index, index);
        return true;
    }
    m_typed.remove(cell);
    m_variants[index.row()] = after; // shown meanwhile; the writer's answer confirms it
    Q_EMIT dataChanged(index, index);
    if (fieldsChanged(entityOf<Variant>(), before, after).isEmpty())
        return true;
    auto job = [before, after](Store &store) { return changeVariant(store, {before, after}); };
    whenAnswered(m_writer.run(job), this, [this, cell, typed, name](const Result<Committed> &committed) {
        if (committed) {
            Q_EMIT stored(*committed);
        } else {
            // Such as a SKU that is taken: what was typed stays, with the reason.
            m_typed.insert(cell, {typed, {name, committed.error().reason, typed}});
            Q_EMIT failed(committed.error());
            reload();
        }
    });
    return true;
}

Qt::ItemFlags VariantTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_readOnly && index.column() < OnHand)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant VariantTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Price ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section <= Value3) {
        const QString name = axes().value(section);
        if (!name.isEmpty())
            return name;
    }
    return m_words.headers.value(section);
}

} // namespace cooperage
