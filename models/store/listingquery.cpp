// SPDX-License-Identifier: GPL-3.0-or-later
// Which listings there are, in which order, and how many of each view. Rows: listingrows.cpp.
#include "models/store/listingquery.h"

#include "models/store/rows.h"
#include "models/store/search.h"
#include "models/store/termconditions.h"

namespace cooperage {

namespace {

/// The pieces of one SELECT over `listing l`, with what they bind.
struct Conditions
{
    QStringList where;
    QVariantList values;

    void add(const QString &condition) { where.append(condition); }
    void add(const QString &condition, const QVariant &value)
    {
        where.append(condition);
        values.append(value);
    }
    QString text() const { return where.join(QLatin1String(" AND ")); }
};

const QString lowSql
    = QStringLiteral("EXISTS (SELECT 1 FROM variant v WHERE v.listing = l.id AND v._removed = 0"
                     " AND v.low_limit IS NOT NULL AND v.tracked = 1"
                     " AND (SELECT coalesce(sum(m.qty), 0) FROM movement m WHERE m.variant = v.id"
                     " AND m.condition = 'ok') - v.safety_stock <= v.low_limit)");

const QString noPhotoSql
    = QStringLiteral("l.state <> 'archived' AND NOT EXISTS (SELECT 1 FROM photo p WHERE p.listing = l.id"
                     " AND p._removed = 0)");

/// What concerns a person first: their own workshop's listings, all of them for people without one.
void ownOnly(Conditions &conditions, const Actor &actor)
{
    if (actor.workshop)
        conditions.add(QStringLiteral("l.workshop = ?"), actor.workshop->bytes());
}

Conditions conditionsOf(ListingView view, const Actor &actor)
{
    Conditions conditions;
    conditions.add(QStringLiteral("l._removed = ?"), view == ListingView::Bin ? 1 : 0);
    switch (view) {
    case ListingView::All:
    case ListingView::Bin:
        break;
    case ListingView::Mine:
        conditions.add(QStringLiteral("l.workshop = ?"),
            actor.workshop ? QVariant(actor.workshop->bytes()) : QVariant(QByteArray(1, '\0')));
        break;
    case ListingView::LowStock:
        ownOnly(conditions, actor);
        conditions.add(QStringLiteral("l.state <> 'archived'"));
        conditions.add(lowSql);
        break;
    case ListingView::NeedsPhoto:
        ownOnly(conditions, actor);
        conditions.add(noPhotoSql);
        break;
    case ListingView::Drafts:
        conditions.add(QStringLiteral("l.state = 'draft'"));
        ownOnly(conditions, actor);
        break;
    }
    return conditions;
}

QString sortSql(ListingSort sort)
{
    switch (sort) {
    case ListingSort::Changed:
    case ListingSort::Relevance:
        return QStringLiteral("l._changed_at");
    case ListingSort::Title:
        return QStringLiteral("l.title COLLATE NOCASE");
    case ListingSort::Workshop:
        return QStringLiteral("(SELECT w.name FROM workshop w WHERE w.id = l.workshop) COLLATE NOCASE");
    case ListingSort::Price:
        return QStringLiteral(
            "(SELECT min(v.price) FROM variant v WHERE v.listing = l.id AND v._removed = 0)");
    case ListingSort::OnHand:
        return QStringLiteral("(SELECT sum(m.qty) FROM variant v CROSS JOIN movement m ON m.variant = v.id"
                              " WHERE v.listing = l.id AND v._removed = 0)");
    case ListingSort::State:
        return QStringLiteral("CASE l.state WHEN 'draft' THEN 0 WHEN 'live' THEN 1 WHEN 'paused' THEN 2"
                              " ELSE 3 END");
    }
    return {};
}

QString orderSql(const ListingFilter &filter)
{
    const QString direction = filter.descending ? QStringLiteral(" DESC") : QString();
    if (filter.sort == ListingSort::Relevance && !filter.text.trimmed().isEmpty())
        return QStringLiteral(" ORDER BY found.kind, l._changed_at DESC, l.id");
    // Ties in the order of the index, so that nothing is sorted that lies sorted already.
    const bool byChange = filter.sort == ListingSort::Changed || filter.sort == ListingSort::Relevance;
    const QString tie = byChange ? QStringLiteral(", l.workshop%1, l.state%1").arg(direction) : QString();
    return QStringLiteral(" ORDER BY %1%2%3, l.id%2").arg(sortSql(filter.sort), direction, tie);
}

Result<QList<RawId>> collect(Query &query)
{
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<RawId> ids;
    while (query.next())
        ids.append(idFrom(query.bytes(0)));
    return ids;
}

Result<qint64> countOf(const Store &store, ListingView view, const Actor &actor)
{
    const Conditions conditions = conditionsOf(view, actor);
    Query query
        = store.database().query(QStringLiteral("SELECT count(*) FROM listing l WHERE ") + conditions.text());
    for (const QVariant &value : conditions.values)
        query.bind(value);
    if (auto done = query.run(); !done)
        return failure(done.error());
    return query.next() ? query.integer(0) : 0;
}

Result<QStringList> wordsInUse(const Store &store, const QString &sql, const QString &typed, int most)
{
    QString pattern = typed.trimmed();
    pattern.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    Query query = store.database().query(sql);
    if (auto done = query.run(QString(pattern + QLatin1Char('%')),
            QString(QStringLiteral("% ") + pattern + QLatin1Char('%')), most);
        !done)
        return failure(done.error());
    QStringList words;
    while (query.next())
        words.append(query.text(0));
    return words;
}

} // namespace

Result<QList<RawId>> listingIds(const Store &store, const ListingFilter &filter)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    Conditions conditions = conditionsOf(filter.view, *actor);
    if (filter.workshop)
        conditions.add(QStringLiteral("l.workshop = ?"), filter.workshop->bytes());
    if (filter.state)
        conditions.add(QStringLiteral("l.state = ?"), Stored<ListingState>::toVariant(*filter.state));
    const auto terms = conditionsOf(store, *actor, filter.terms);
    if (!terms)
        return failure(terms.error());
    conditions.where += terms->where;
    conditions.values += terms->values;
    if (filter.text.trimmed().isEmpty()) {
        Query query = store.database().query(
            QStringLiteral("SELECT l.id FROM listing l WHERE ") + conditions.text() + orderSql(filter));
        for (const QVariant &value : std::as_const(conditions.values))
            query.bind(value);
        return collect(query);
    }
    const auto found = foundListings(filter.text, conditions.text(), conditions.values);
    if (!found)
        return QList<RawId>();
    Query query = store.database().query(found->sql
        + QStringLiteral("SELECT l.id FROM found CROSS JOIN listing l ON l.id = found.id")
        + orderSql(filter));
    for (const QVariant &value : found->values)
        query.bind(value);
    return collect(query);
}

Result<ListingCounts> listingCounts(const Store &store)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    ListingCounts counts;
    const std::pair<ListingView, qint64 *> views[]
        = {{ListingView::All, &counts.all}, {ListingView::Mine, &counts.mine},
            {ListingView::LowStock, &counts.lowStock}, {ListingView::NeedsPhoto, &counts.needsPhoto},
            {ListingView::Drafts, &counts.drafts}, {ListingView::Bin, &counts.bin}};
    for (const auto &[view, count] : views) {
        const auto number = countOf(store, view, *actor);
        if (!number)
            return failure(number.error());
        *count = *number;
    }
    return counts;
}

Result<QStringList> categoriesInUse(const Store &store, const QString &typed, int most)
{
    return wordsInUse(store,
        QStringLiteral("SELECT category FROM listing WHERE _removed = 0 AND category <> ''"
                       " AND (category LIKE ? ESCAPE '\\' OR category LIKE ? ESCAPE '\\')"
                       " GROUP BY category ORDER BY count(*) DESC, category LIMIT ?"),
        typed, most);
}

Result<QStringList> tagsInUse(const Store &store, const QString &typed, int most)
{
    return wordsInUse(store,
        QStringLiteral("SELECT text FROM tag WHERE _removed = 0"
                       " AND (text LIKE ? ESCAPE '\\' OR text LIKE ? ESCAPE '\\')"
                       " GROUP BY text ORDER BY count(*) DESC, text LIMIT ?"),
        typed, most);
}

Result<QStringList> materialsInUse(const Store &store, const QString &typed, int most)
{
    return wordsInUse(store,
        QStringLiteral("SELECT material FROM material_use WHERE _removed = 0"
                       " AND (material LIKE ? ESCAPE '\\' OR material LIKE ? ESCAPE '\\')"
                       " GROUP BY material ORDER BY count(*) DESC, material LIMIT ?"),
        typed, most);
}

} // namespace cooperage
