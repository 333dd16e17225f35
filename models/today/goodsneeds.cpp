// SPDX-License-Identifier: GPL-3.0-or-later
// What the goods of one's own workshop want: pieces, a photo, the last step before they are live.
#include "models/rules/checklist.h"
#include "models/store/asked.h"
#include "models/store/idlist.h"
#include "models/store/listingquery.h"
#include "models/store/rows.h"
#include "models/today/need.h"

#include <algorithm>

namespace cooperage {

namespace {

const QString listingsPage = QStringLiteral("listings");
constexpr int mostDrafts = 100; ///< newest first: older ones are not what somebody is at

bool hasGoods(const NeedAsk &ask)
{
    return ask.actor.mayWork() && ask.actor.workshop.has_value();
}

/// One line for all of a kind: a single record is named and opened.
class Gathered
{
public:
    Gathered(NeedKind kind, Urgency urgency, Lead all)
        : m_need{kind, urgency}
        , m_all(std::move(all))
    {
        m_need.count = 0;
    }
    void add(const RawId &listing, const QString &name, const Lead &lead)
    {
        ++m_need.count;
        m_need.about = listing;
        m_need.lead = lead;
        if (m_need.names.size() < mostNamesInNeed && !m_need.names.contains(name))
            m_need.names.append(name);
    }
    void addTo(QList<Need> &needs)
    {
        if (m_need.count == 0)
            return;
        if (m_need.count > 1) {
            m_need.about = RawId();
            m_need.lead = m_all;
        }
        needs.append(m_need);
    }

private:
    Need m_need;
    Lead m_all;
};

/// Children of these listings, by listing.
template <Described T>
Result<QHash<RawId, QList<T>>> partsOf(const Store &store, const QList<RawId> &listings)
{
    QHash<RawId, QList<T>> parts;
    auto read = [&](const QList<RawId> &piece) -> Result<void> {
        Query query = store.database().query(Store::selectSql(entityOf<T>())
            + QStringLiteral("WHERE _removed = 0 AND listing %1 ORDER BY position, id").arg(inIds()));
        bindIds(query, piece);
        if (auto done = query.run(); !done)
            return done;
        while (query.next()) {
            T part;
            Store::readRecord(query, entityOf<T>(), part);
            parts[part.listing].append(std::move(part));
        }
        return {};
    };
    if (auto done = inPieces(listings, read); !done)
        return failure(done.error());
    return parts;
}

} // namespace

Result<QList<Need>> stockNeeds(const NeedAsk &ask)
{
    QList<Need> needs;
    if (!hasGoods(ask))
        return needs;
    // Each variant is summed up once, from what the indexes hold; only of those that are low, rows are read.
    Query query = ask.store.database().query(QStringLiteral(
        "WITH pieces AS MATERIALIZED (SELECT l.id AS listing, l.title, v.id, v.low_limit, v.safety_stock,"
        " (SELECT coalesce(sum(m.qty), 0) FROM movement m WHERE m.variant = v.id AND m.condition = 'ok')"
        " AS sellable FROM listing l CROSS JOIN variant v ON v.listing = l.id"
        " WHERE l.workshop = ? AND l._removed = 0 AND +l.state = 'live' AND v._removed = 0 AND v.tracked = 1)"
        " SELECT p.listing, p.title, v.value1, p.low_limit IS NOT NULL AND"
        " p.sellable - p.safety_stock <= p.low_limit, p.sellable <= 0 AND l.made_to_order_days IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM variant o WHERE o.listing = p.listing AND o._removed = 0 AND"
        " (o.tracked = 0 OR (SELECT sum(m.qty) FROM movement m WHERE m.variant = o.id"
        " AND m.condition = 'ok') > 0))"
        " FROM pieces p CROSS JOIN variant v ON v.id = p.id CROSS JOIN listing l ON l.id = p.listing"
        " WHERE p.sellable <= 0 OR p.sellable - p.safety_stock <= p.low_limit"
        " ORDER BY p.title COLLATE NOCASE, p.listing, v.position, v.id"));
    if (auto done = query.run(ask.workshopBytes()); !done)
        return failure(done.error());
    const Lead stock{QStringLiteral("stock"), QStringLiteral("low")};
    Gathered soldOut(
        NeedKind::SoldOut, Urgency::Soon, {listingsPage, QStringLiteral("view:mine state:live stock:0")});
    Gathered low(NeedKind::LowStock, Urgency::Soon, stock);
    RawId told; ///< sold out as a whole; its variants are not low besides
    while (query.next()) {
        const RawId listing = idFrom(query.bytes(0));
        const QString version = query.text(2);
        if (listing == told)
            continue;
        if (query.integer(4) != 0) {
            soldOut.add(listing, query.text(1), {listingsPage, listing.hex()});
            told = listing;
        } else if (query.integer(3) != 0) {
            low.add(listing,
                version.isEmpty() ? query.text(1) : QStringLiteral("%1, %2").arg(query.text(1), version),
                stock);
        }
    }
    soldOut.addTo(needs);
    low.addTo(needs);
    return needs;
}

Result<QList<Need>> photoNeeds(const NeedAsk &ask)
{
    QList<Need> needs;
    if (!hasGoods(ask))
        return needs;
    Query query = ask.store.database().query(
        QStringLiteral("SELECT l.id, l.title FROM listing l"
                       " WHERE l.workshop = ? AND l._removed = 0 AND +l.state = 'live' AND NOT EXISTS"
                       " (SELECT 1 FROM photo p WHERE p.listing = l.id AND p._removed = 0)"
                       " ORDER BY l._changed_at DESC, l.id"));
    if (auto done = query.run(ask.workshopBytes()); !done)
        return failure(done.error());
    Gathered bare(
        NeedKind::LiveWithoutPhoto, Urgency::Sometime, {listingsPage, QStringLiteral("view:needs_photo")});
    while (query.next()) {
        const RawId listing = idFrom(query.bytes(0));
        bare.add(listing, query.text(1), {listingsPage, listing.hex()});
    }
    bare.addTo(needs);
    return needs;
}

Result<QList<Need>> draftNeeds(const NeedAsk &ask)
{
    QList<Need> needs;
    if (!hasGoods(ask))
        return needs;
    // Two texts missing are two things missing: those are not looked into.
    const auto drafts = ask.store.select<Listing>(
        QStringLiteral("WHERE workshop = ? AND _removed = 0 AND +state = 'draft'"
                       " AND (category <> '') + (benefit <> '') + (who_made <> 'unset') >= 2"
                       " ORDER BY _changed_at DESC, id LIMIT ?"),
        ask.workshopBytes(), mostDrafts);
    if (!drafts)
        return failure(drafts.error());
    QList<RawId> ids;
    for (const Listing &draft : *drafts)
        ids.append(draft.id);
    const auto variants = partsOf<Variant>(ask.store, ids);
    const auto photos = partsOf<Photo>(ask.store, ids);
    const auto requested = requestedCommands(ask.store, QString::fromLatin1(Listing::table), ids);
    if (!variants || !photos || !requested)
        return failure(!variants ? variants.error() : !photos ? photos.error() : requested.error());
    QList<Need> ready;
    QList<Need> almost;
    for (const Listing &draft : *drafts) {
        const QList<ChecklistLine> list
            = checklistOf(draft, variants->value(draft.id), photos->value(draft.id));
        const auto open
            = std::count_if(list.begin(), list.end(), [](const ChecklistLine &line) { return !line.done; });
        // Without a photo its description is missing too, and that is one thing to do.
        const bool photoOnly = open == 2 && !list.at(0).done && !list.at(1).done;
        if ((open > 1 && !photoOnly) || requested->contains(draft.id))
            continue;
        Need need{open == 0 ? NeedKind::DraftReady : NeedKind::DraftAlmost, Urgency::Sometime, draft.id};
        need.names.append(draft.title);
        need.since = draft.changedAt;
        need.lead = {listingsPage, draft.id.hex()};
        if (open > 0)
            need.missing = std::find_if(list.begin(), list.end(), [](const ChecklistLine &line) {
                return !line.done;
            })->label;
        (open == 0 ? ready : almost).append(need);
    }
    const Lead all{listingsPage, QStringLiteral("view:drafts")};
    return folded(ready, all) + folded(almost, all);
}

} // namespace cooperage
