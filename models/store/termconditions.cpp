// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/termconditions.h"

#include "models/core/money.h"

namespace cooperage {

namespace {

constexpr int mostWords = 300; // different tags or categories one term may stand for

/// One term as SQL, without its NOT.
struct Piece
{
    QString where;
    QVariantList values;
};

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

/// Values of a column that match what was typed. There are few makers, tags and categories, and SQL does
/// not know accents.
Result<QVariantList> matching(const Store &store, const QString &sql, const QString &typed)
{
    Query query = store.database().query(sql);
    if (auto done = query.run(); !done)
        return failure(done.error());
    QVariantList found;
    while (query.next() && found.size() < mostWords) {
        if (wordsBegin(query.text(1), typed))
            found.append(query.value(0));
    }
    return found;
}

Result<Piece> oneOf(const Store &store, const QString &words, const QString &typed, const QString &condition)
{
    const auto found = matching(store, words, typed);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return Piece{QStringLiteral("0"), {}};
    return Piece{condition.arg(marks(found->size())), *found};
}

QString between(const QString &figure, const SearchTerm &term, QVariantList &values)
{
    QStringList parts;
    if (term.from) {
        parts.append(figure + QLatin1String(" >= ?"));
        values.append(*term.from);
    }
    if (term.to) {
        parts.append(figure + QLatin1String(" <= ?"));
        values.append(*term.to);
    }
    return parts.join(QLatin1String(" AND "));
}

Piece stockPiece(const Actor &actor, const SearchTerm &term)
{
    Piece piece;
    const bool all = actor.has(Role::Steward) || actor.has(Role::Coordinator);
    QString seen;
    if (!all) {
        seen = QStringLiteral("l.workshop = ? AND ");
        piece.values.append(actor.workshop ? actor.workshop->bytes() : QByteArray(1, '\0'));
    }
    const QString figure
        = QStringLiteral("(SELECT coalesce(sum(m.qty), 0) FROM variant v CROSS JOIN movement m"
                         " ON m.variant = v.id WHERE v.listing = l.id AND v._removed = 0)");
    piece.where = seen
        + QLatin1String("EXISTS (SELECT 1 FROM variant v WHERE v.listing = l.id AND v._removed = 0"
                        " AND v.tracked = 1) AND ")
        + between(figure, term, piece.values);
    return piece;
}

/// Thousandths of the unit, whatever number of decimals the currency has.
Result<Piece> pricePiece(const Store &store, const SearchTerm &term)
{
    Query currencies = store.database().query(QStringLiteral("SELECT DISTINCT currency FROM workshop"));
    if (auto done = currencies.run(); !done)
        return failure(done.error());
    QString scale = QStringLiteral("10");
    QString cases;
    while (currencies.next()) {
        const auto currency = Currency::fromCode(currencies.text(0));
        if (currency && currency->digits() != 2)
            cases += QStringLiteral(" WHEN '%1' THEN %2")
                         .arg(currency->code(),
                             currency->digits() == 0 ? QStringLiteral("1000") : QStringLiteral("1"));
    }
    if (!cases.isEmpty())
        scale = QStringLiteral("CASE v.price_currency%1 ELSE 10 END").arg(cases);
    Piece piece;
    piece.where = QStringLiteral("l.price_on_request = 0 AND EXISTS (SELECT 1 FROM variant v"
                                 " WHERE v.listing = l.id AND v._removed = 0 AND %1)")
                      .arg(between(QStringLiteral("v.price * %1").arg(scale), term, piece.values));
    return piece;
}

Piece changedPiece(const Store &store, const SearchTerm &term)
{
    constexpr qint64 minute = 60'000;
    Piece piece;
    QStringList parts;
    if (term.to) { // younger than so much; a clock behind ours makes nothing older
        parts.append(QStringLiteral("l._changed_at >= ?"));
        piece.values.append(store.clock().now() - *term.to * minute);
    }
    if (term.from) {
        parts.append(QStringLiteral("l._changed_at <= ?"));
        piece.values.append(store.clock().now() - *term.from * minute);
    }
    piece.where = parts.join(QLatin1String(" AND "));
    return piece;
}

Piece skuPiece(const SearchTerm &term)
{
    QString pattern = term.value;
    pattern.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    return {QStringLiteral(
                "EXISTS (SELECT 1 FROM variant v WHERE v.listing = l.id AND v._removed = 0"
                " AND (v.sku LIKE ? ESCAPE '\\' OR v.gtin = ? OR v.internal_code LIKE ? ESCAPE '\\'))"),
        {pattern + u'%', term.value, pattern + u'%'}};
}

Result<Piece> pieceOf(const Store &store, const Actor &actor, const SearchTerm &term)
{
    switch (term.field) {
    case SearchKey::Maker:
        return oneOf(store,
            QStringLiteral(
                "SELECT w.id, w.name || ' ' || w.craft || ' ' || coalesce((SELECT group_concat(p.name, ' ')"
                " FROM membership m JOIN person p ON p.id = m.person"
                " WHERE m.workshop = w.id AND m.state = 'member'), '') FROM workshop w"),
            term.value, QStringLiteral("l.workshop IN (%1)"));
    case SearchKey::Tag:
        return oneOf(store, QStringLiteral("SELECT DISTINCT text, text FROM tag WHERE _removed = 0"),
            term.value,
            QStringLiteral("EXISTS (SELECT 1 FROM tag t WHERE t.listing = l.id AND t._removed = 0"
                           " AND t.text IN (%1))"));
    case SearchKey::Material:
        return oneOf(store,
            QStringLiteral("SELECT DISTINCT material, material FROM material_use WHERE _removed = 0"),
            term.value,
            QStringLiteral("EXISTS (SELECT 1 FROM material_use u WHERE u.listing = l.id AND u._removed = 0"
                           " AND u.material IN (%1))"));
    case SearchKey::Category:
        return oneOf(store, QStringLiteral("SELECT DISTINCT category, category FROM listing"), term.value,
            QStringLiteral("l.category IN (%1)"));
    case SearchKey::State:
        return Piece{QStringLiteral("l.state = ?"), {term.value}};
    case SearchKey::Condition:
        return Piece{QStringLiteral("l.condition = ?"), {term.value}};
    case SearchKey::Sku:
        return skuPiece(term);
    case SearchKey::Stock:
        return stockPiece(actor, term);
    case SearchKey::Price:
        return pricePiece(store, term);
    case SearchKey::Changed:
        return changedPiece(store, term);
    }
    return Piece{};
}

/// Whether a listing has only one of it, so that naming two can only mean either.
bool isSingle(SearchKey field)
{
    return field == SearchKey::Maker || field == SearchKey::State || field == SearchKey::Condition
        || field == SearchKey::Category || field == SearchKey::Sku;
}

} // namespace

Result<SqlConditions> conditionsOf(const Store &store, const Actor &actor, const QList<SearchTerm> &terms)
{
    SqlConditions all;
    QMap<int, QVariantList> bound; ///< by field: alternatives
    QMap<int, QStringList> either;
    for (const SearchTerm &term : terms) {
        const auto piece = pieceOf(store, actor, term);
        if (!piece)
            return failure(piece.error());
        if (isSingle(term.field) && !term.without) {
            either[int(term.field)].append(piece->where);
            bound[int(term.field)] += piece->values;
            continue;
        }
        all.where.append(
            (term.without ? QStringLiteral("NOT (%1)") : QStringLiteral("(%1)")).arg(piece->where));
        all.values += piece->values;
    }
    for (auto it = either.cbegin(); it != either.cend(); ++it) {
        all.where.append(u'(' + it->join(QLatin1String(" OR ")) + u')');
        all.values += bound.value(it.key());
    }
    return all;
}

} // namespace cooperage
