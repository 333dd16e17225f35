// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/comparison.h"

#include "models/store/idlist.h"
#include "models/store/peoplequery.h"
#include "models/store/rows.h"

#include <algorithm>

namespace cooperage {

namespace {

constexpr int mostLookedAt = 600;

Result<QHash<RawId, QStringList>> wordsOf(const Store &store, const QString &sql, const QList<RawId> &ids)
{
    QHash<RawId, QStringList> words;
    const auto done = inPieces(ids, [&](const QList<RawId> &piece) -> Result<void> {
        Query query = store.database().query(sql + inIds());
        bindIds(query, piece);
        if (auto run = query.run(); !run)
            return run;
        while (query.next())
            words[idFrom(query.bytes(0))].append(query.text(1));
        return {};
    });
    return done ? Result<QHash<RawId, QStringList>>(words) : failure(done.error());
}

/// Whatever shares a word or a category with the listing. Who reads looks at the newest of a huge collective.
Result<QList<RawId>> candidates(const Store &store, const Listing &subject)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    const auto shares = [](const char *table, const char *column) {
        return QStringLiteral(
            "l.id IN (SELECT o.listing FROM %1 o WHERE o._removed = 0 AND o.%2 COLLATE NOCASE"
            " IN (SELECT s.%2 FROM %1 s WHERE s.listing = ? AND s._removed = 0))")
            .arg(QLatin1String(table), QLatin1String(column));
    };
    QString first = subject.category.section(u'>', 0, 0).trimmed();
    first.replace(u'\\', QLatin1String("\\\\")).replace(u'%', QLatin1String("\\%"));
    first.replace(u'_', QLatin1String("\\_"));
    Query query = store.database().query(
        QStringLiteral(
            "SELECT l.id FROM listing l WHERE l._removed = 0 AND l.state IN ('live', 'paused')"
            " AND l.id <> ? AND l.workshop <> ? AND ((? <> '' AND l.category LIKE ? ESCAPE '\\') OR ")
        + shares("tag", "text") + QStringLiteral(" OR ") + shares("material_use", "material")
        + QStringLiteral(") ORDER BY l.workshop = ? DESC, l._changed_at DESC, l.id LIMIT ?"));
    const RawId own = actor->workshop ? RawId(*actor->workshop) : RawId();
    if (auto done = query.run(subject.id.bytes(), RawId(subject.workshop).bytes(), first, first + u'%',
            subject.id.bytes(), subject.id.bytes(), own.bytes(), mostLookedAt);
        !done)
        return failure(done.error());
    QList<RawId> ids;
    while (query.next())
        ids.append(idFrom(query.bytes(0)));
    return ids;
}

struct Looked
{
    QHash<RawId, ListingRow> rows;
    QHash<RawId, QStringList> tags;
    QHash<RawId, QStringList> materials;

    Likeness likeness(const RawId &id) const
    {
        const ListingRow row = rows.value(id);
        return {id, row.mine, row.craft, row.category, tags.value(id), materials.value(id),
            row.priceOnRequest ? std::nullopt : row.priceFrom};
    }
};

Result<Looked> lookAt(const Store &store, const QList<RawId> &ids)
{
    const auto rows = listingRows(store, ids);
    const auto tags = wordsOf(
        store, QStringLiteral("SELECT listing, text FROM tag WHERE _removed = 0 AND listing "), ids);
    const auto materials = wordsOf(store,
        QStringLiteral("SELECT listing, material FROM material_use WHERE _removed = 0 AND listing "), ids);
    if (!rows || !tags || !materials)
        return failure(!rows ? rows.error() : !tags ? tags.error() : materials.error());
    Looked looked{{}, *tags, *materials};
    for (const ListingRow &row : *rows)
        looked.rows.insert(row.id, row);
    return looked;
}

Result<ComparedListing> compared(const Store &store, const Looked &looked, const RawId &id)
{
    const auto listing = store.find<Listing>(id);
    auto photos = store.select<Photo>(
        QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY position, id"), id.bytes());
    const auto endorsements = store.select<Endorsement>(
        QStringLiteral("WHERE subject = ? AND current = 1 AND _removed = 0 ORDER BY published_at DESC, id"),
        id.bytes());
    if (!listing || !photos || !endorsements)
        return failure(!listing ? listing.error() : !photos ? photos.error() : endorsements.error());
    ComparedListing one{looked.rows.value(id), listing->madeHow, listing->story, looked.materials.value(id),
        looked.tags.value(id), std::move(*photos), {}, {}};
    for (QStringList *words : {&one.materials, &one.tags})
        std::sort(words->begin(), words->end(),
            [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    const auto today = todayIn(store);
    if (!today)
        return failure(today.error());
    const auto current = std::find_if(endorsements->begin(), endorsements->end(),
        [&today](const Endorsement &endorsement) { return isCurrent(endorsement, *today); });
    if (current != endorsements->end())
        one.current = *current;
    return one;
}

} // namespace

Result<Comparison> comparisonFor(const Store &store, const RawId &id, int most)
{
    const auto listing = store.find<Listing>(id);
    if (!listing)
        return failure(listing.error());
    auto ids = candidates(store, *listing);
    if (!ids)
        return failure(ids.error());
    const auto looked = lookAt(store, QList<RawId>(*ids) << id);
    if (!looked)
        return failure(looked.error());
    QList<Likeness> others;
    for (const RawId &one : std::as_const(*ids))
        others.append(looked->likeness(one));
    auto subject = compared(store, *looked, id);
    if (!subject)
        return failure(subject.error());
    Comparison comparison{std::move(*subject), {}};
    for (const Similar &similar : mostSimilar(looked->likeness(id), others, most)) {
        auto one = compared(store, *looked, similar.listing);
        if (!one)
            return failure(one.error());
        one->reasons = similar.reasons;
        comparison.others.append(std::move(*one));
    }
    return comparison;
}

} // namespace cooperage
