// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/changes.h"

#include "models/records/collective.h"
#include "models/records/endorsement.h"
#include "models/records/listingparts.h"
#include "models/records/stock.h"
#include "models/store/arrivals.h"
#include "models/store/rows.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace cooperage {

namespace {

constexpr int mostArrivals = 2000;

constexpr std::array kindNames{"listings_added", "listings_removed", "listings_published", "prices_changed",
    "photos_added", "listings_changed", "stock_counted", "stock_moved", "places_changed", "workshop_changed",
    "member_joined", "member_left", "roles_changed", "settings_changed", "requests_returned",
    "requests_cancelled", "requests_decided", "work_endorsed", "endorsements_withdrawn", "endorsements_ended",
    "standards_published", "recommended", "thanked", "parts_accepted", "parts_declined", "parts_ended"};

using Kind = std::optional<ChangeKind>; ///< unset: not worth a line

/// What @p after, the new values of a record, means for its table; of one that is new here, its state alone.
struct ChangeSource
{
    const char *table;
    Kind (*kind)(const Arrival &arrival, const QJsonObject &after);
    const char *subject; ///< SQL by the record's id: what it is part of, and what that is called
    const char *page; ///< where the subject is opened
    const char *where; ///< what to show there; empty: the subject itself
};

Kind ofListing(const Arrival &arrival, const QJsonObject &after)
{
    if (arrival.made)
        return ChangeKind::ListingsAdded;
    if (after.contains(QLatin1String("_removed")))
        return after.value(QLatin1String("_removed")).toBool() ? ChangeKind::ListingsRemoved
                                                               : ChangeKind::ListingsChanged;
    return after.value(QLatin1String("state")).toString() == QLatin1String("live")
        ? ChangeKind::ListingsPublished
        : ChangeKind::ListingsChanged;
}

Kind ofVariant(const Arrival &arrival, const QJsonObject &after)
{
    return !arrival.made && after.size() == 1 && after.contains(QLatin1String("price"))
        ? ChangeKind::PricesChanged
        : ChangeKind::ListingsChanged;
}

Kind ofPhoto(const Arrival &arrival, const QJsonObject &)
{
    return arrival.made ? ChangeKind::PhotosAdded : ChangeKind::ListingsChanged;
}

Kind ofMembership(const Arrival &arrival, const QJsonObject &after)
{
    const QString state = after.value(QLatin1String("state")).toString();
    if (arrival.made || state == QLatin1String("member"))
        return ChangeKind::MemberJoined;
    return state == QLatin1String("left") || state == QLatin1String("removed") ? Kind(ChangeKind::MemberLeft)
                                                                               : std::nullopt;
}

Kind ofEndorsement(const Arrival &arrival, const QJsonObject &after)
{
    const QString state = after.value(QLatin1String("state")).toString();
    if (arrival.made) // published to everybody, or one more request on its way
        return state == QLatin1String("published") ? Kind(ChangeKind::WorkEndorsed) : std::nullopt;
    if (state == QLatin1String("expired")) { // when a newer one replaced it, that one is told of
        const bool replaced = after.value(QLatin1String("end_reason")) == QLatin1String("replaced");
        return replaced ? std::nullopt : Kind(ChangeKind::EndorsementsEnded);
    }
    return state == QLatin1String("draft")    ? Kind(ChangeKind::RequestsReturned)
        : state == QLatin1String("cancelled") ? Kind(ChangeKind::RequestsCancelled)
        : state == QLatin1String("decided")   ? Kind(ChangeKind::RequestsDecided)
        : state == QLatin1String("published") ? Kind(ChangeKind::WorkEndorsed)
        : state == QLatin1String("withdrawn") ? Kind(ChangeKind::EndorsementsWithdrawn)
                                              : std::nullopt;
}

Kind ofStandardVersion(const Arrival &, const QJsonObject &after)
{
    return after.value(QLatin1String("state")).toString() == QLatin1String("published")
        ? Kind(ChangeKind::StandardsPublished)
        : std::nullopt;
}

Kind ofRecommendation(const Arrival &arrival, const QJsonObject &)
{
    return arrival.made ? Kind(ChangeKind::Recommended) : std::nullopt;
}

Kind ofCoMaker(const Arrival &arrival, const QJsonObject &after)
{
    const QString state = after.value(QLatin1String("state")).toString();
    if (arrival.made || state.isEmpty()) // proposed: that waits for somebody
        return {};
    return state == QLatin1String("accepted") ? Kind(ChangeKind::PartsAccepted)
        : state == QLatin1String("declined")  ? Kind(ChangeKind::PartsDeclined)
        : state == QLatin1String("ended")     ? Kind(ChangeKind::PartsEnded)
                                              : std::nullopt;
}

template <ChangeKind kind> Kind always(const Arrival &, const QJsonObject &)
{
    return kind;
}

constexpr char partOfListing[]
    = "SELECT l.id, l.title FROM \"%1\" p JOIN listing l ON l.id = p.listing WHERE p.id = ?";
/// Of two workshops one of which is this person's.
constexpr char madeTogether[]
    = "SELECT l.id, l.title FROM \"%1\" p JOIN listing l ON l.id = p.listing WHERE p.id = ?"
      " AND EXISTS (SELECT 1 FROM membership m WHERE m.person = (SELECT person FROM sync_state)"
      " AND m._removed = 0 AND m.workshop IN (l.workshop, p.workshop))";
constexpr char ofVariantStock[] = "SELECT v.id, l.title FROM \"%1\" p JOIN variant v ON v.id = p.variant"
                                  " JOIN listing l ON l.id = v.listing WHERE p.id = ?";
constexpr char ofMovement[] = "SELECT v.id, l.title FROM \"%1\" p JOIN variant v ON v.id = p.variant"
                              " JOIN listing l ON l.id = v.listing WHERE p.id = ? AND p.reason <> 'count'";
constexpr char named[] = "SELECT id, name FROM \"%1\" WHERE id = ?";
constexpr char ofMember[]
    = "SELECT n.id, n.name FROM \"%1\" p JOIN person n ON n.id = p.person WHERE p.id = ?"
      " AND p.state IN ('member', 'left', 'removed')";
constexpr char ofGrant[]
    = "SELECT n.id, n.name FROM \"%1\" p JOIN person n ON n.id = p.person WHERE p.id = ?";
/// The listing, or else the workshop, that praise is about.
constexpr char praised[]
    = "SELECT p.id, coalesce((SELECT l.title FROM listing l WHERE l.id = p.subject),"
      " (SELECT w.name FROM workshop w WHERE w.id = p.workshop), '') FROM \"%1\" p WHERE p.id = ?";
constexpr char ofStandard[]
    = "SELECT s.id, s.name FROM \"%1\" p JOIN standard s ON s.id = p.standard WHERE p.id = ?";

constexpr char forMe[] = "SELECT id, for_what FROM \"%1\" WHERE id = ?"
                         " AND receiver = (SELECT person FROM sync_state)";

constexpr ChangeSource sources[] = {
    {"listing", ofListing, "SELECT id, title FROM \"%1\" WHERE id = ?", "listings", ""},
    {"variant", ofVariant, partOfListing, "listings", ""},
    {"photo", ofPhoto, partOfListing, "listings", ""},
    {"tag", always<ChangeKind::ListingsChanged>, partOfListing, "listings", ""},
    {"material_use", always<ChangeKind::ListingsChanged>, partOfListing, "listings", ""},
    {"co_maker", ofCoMaker, madeTogether, "listings", ""},
    {"stock_count", always<ChangeKind::StockCounted>, ofVariantStock, "stock", "all"},
    {"movement", always<ChangeKind::StockMoved>, ofMovement, "stock", "movements"},
    {"location", always<ChangeKind::PlacesChanged>, named, "stock", "all"},
    {"workshop", always<ChangeKind::WorkshopChanged>, named, "settings", "people"},
    {"membership", ofMembership, ofMember, "settings", "people"},
    {"role_grant", always<ChangeKind::RolesChanged>, ofGrant, "settings", "people"},
    {"setting", always<ChangeKind::SettingsChanged>, named, "settings", "settings"},
    {"endorsement", ofEndorsement, praised, "endorsements", ""},
    {"standard_version", ofStandardVersion, ofStandard, "endorsements", "standards"},
    {"recommendation", ofRecommendation, praised, "endorsements", "praise"},
    {"thanks", always<ChangeKind::Thanked>, forMe, "endorsements", "praise:thanks"},
    {"collective", always<ChangeKind::SettingsChanged>, named, "settings", "settings"},
};

const ChangeSource *sourceOf(const QString &table)
{
    const auto *found = std::find_if(std::begin(sources), std::end(sources),
        [&table](const ChangeSource &one) { return table == QLatin1String(one.table); });
    return found == std::end(sources) ? nullptr : found;
}

bool isAboutListings(ChangeKind kind)
{
    return kind <= ChangeKind::ListingsChanged;
}

/// Told of what or whom it happened to, whoever did it.
bool isWhoeverDidIt(ChangeKind kind)
{
    return kind == ChangeKind::MemberJoined || kind == ChangeKind::MemberLeft
        || (kind >= ChangeKind::RequestsReturned && kind <= ChangeKind::StandardsPublished);
}

struct Told
{
    const ChangeSource *source = nullptr;
    Arrival arrival;
    ChangeKind kind = ChangeKind::ListingsChanged;
    RawId subject;
    QString name;
};

Result<QJsonObject> valuesAfter(const Store &store, const Arrival &arrival)
{
    if (arrival.made && arrival.table != QLatin1String(Endorsement::table))
        return QJsonObject();
    if (arrival.made) { // it may have gone a long way before this person was to see it
        const auto request = store.find<Endorsement>(arrival.record);
        if (!request)
            return request.error().fault == Fault::NotFound ? Result<QJsonObject>(QJsonObject())
                                                            : failure(request.error());
        return QJsonObject{{QStringLiteral("state"),
            entityOf<Endorsement>().fieldNamed(u"state")->get(*request).toString()}};
    }
    Query query = store.database().query(
        QStringLiteral("SELECT after FROM history WHERE tbl = ? AND id = ? AND seq = ?"));
    if (auto done = query.run(arrival.table, arrival.record.bytes(), arrival.seq); !done)
        return failure(done.error());
    return query.next() ? jsonObject(query.text(0).toUtf8()) : QJsonObject();
}

/// Unset if there is nothing to tell of it.
Result<std::optional<Told>> toldOf(const Store &store, const Arrival &arrival)
{
    const ChangeSource *source = sourceOf(arrival.table);
    if (!source)
        return std::optional<Told>();
    const auto after = valuesAfter(store, arrival);
    if (!after)
        return failure(after.error());
    const Kind kind = arrival.made || !after->isEmpty() ? source->kind(arrival, *after) : std::nullopt;
    if (!kind)
        return std::optional<Told>();
    Query query = store.database().query(QString::fromLatin1(source->subject).arg(arrival.table));
    if (auto done = query.run(arrival.record.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return std::optional<Told>();
    return std::optional(Told{source, arrival, *kind, idFrom(query.bytes(0)), query.text(1)});
}

/// Several things one person did to one listing are one: adding it, else taking it away, else publishing
/// it; a price or photos only where nothing else was done.
ChangeKind strongest(const QSet<int> &kinds)
{
    const ChangeKind least = ChangeKind(*std::min_element(kinds.begin(), kinds.end()));
    const bool mixed = kinds.size() > 1 && least >= ChangeKind::PricesChanged;
    return mixed ? ChangeKind::ListingsChanged : least;
}

void settleListings(QList<Told> &all)
{
    QHash<std::pair<RawId, RawId>, QSet<int>> done; ///< by person and listing
    for (const Told &one : std::as_const(all)) {
        if (isAboutListings(one.kind))
            done[{one.arrival.by, one.subject}].insert(int(one.kind));
    }
    for (Told &one : all) {
        if (isAboutListings(one.kind))
            one.kind = strongest(done.value({one.arrival.by, one.subject}));
    }
}

/// Somebody who joins brings a workshop and roles along: that they are here is all there is to tell.
void settleNewcomers(QList<Told> &all)
{
    QSet<RawId> joined;
    for (const Told &one : std::as_const(all)) {
        if (one.kind == ChangeKind::MemberJoined)
            joined.insert(one.subject);
    }
    all.removeIf([&joined](const Told &one) {
        const bool brought = one.kind == ChangeKind::WorkshopChanged || one.kind == ChangeKind::RolesChanged;
        return brought && one.arrival.made && joined.contains(one.arrival.by);
    });
}

/// Adds up lines, newest first.
class Lines
{
public:
    void take(const Told &one)
    {
        const RawId by = isWhoeverDidIt(one.kind) ? RawId() : one.arrival.by;
        const auto same = [&](const ChangeLine &line) { return line.kind == one.kind && line.by == by; };
        auto line = std::find_if(m_lines.begin(), m_lines.end(), same);
        if (line == m_lines.end()) {
            m_lines.append({one.kind, by, {}, 0, {}, one.arrival.at, {}});
            m_counted.append(QSet<RawId>());
            line = m_lines.end() - 1;
        }
        QSet<RawId> &counted = m_counted[line - m_lines.begin()];
        const bool pieces = one.kind == ChangeKind::PhotosAdded || one.kind == ChangeKind::StockMoved;
        counted.insert(pieces ? one.arrival.record : one.subject);
        line->count = int(counted.size());
        if (line->names.size() < mostNamesInNeed && !line->names.contains(one.name))
            line->names.append(one.name);
        const QString page = QString::fromLatin1(one.source->page);
        const bool gone = one.kind == ChangeKind::ListingsRemoved;
        Lead lead{page, *one.source->where ? QString::fromLatin1(one.source->where) : one.subject.hex()};
        if (isAboutListings(one.kind) && line->names.size() > 1)
            lead.where = QStringLiteral("view:all");
        if (gone)
            lead.where = QStringLiteral("bin");
        line->lead = lead;
    }
    QList<ChangeLine> taken() { return std::exchange(m_lines, {}); }

private:
    QList<ChangeLine> m_lines;
    QList<QSet<RawId>> m_counted;
};

Result<void> nameThem(const Store &store, QList<ChangeLine> &lines)
{
    for (ChangeLine &line : lines) {
        if (line.by.isNull())
            continue;
        const auto person = store.find<Person>(line.by);
        if (!person && person.error().fault != Fault::NotFound)
            return failure(person.error());
        line.byName = person ? person->name : QString();
    }
    lines.removeIf([](const ChangeLine &line) { return !line.by.isNull() && line.byName.isEmpty(); });
    return {};
}

Result<bool> isAlone(const Store &store)
{
    const auto others = store.database().number(QStringLiteral(
        "SELECT count(*) FROM membership WHERE _removed = 0 AND state IN ('member', 'paused', 'applicant')"
        " AND person <> (SELECT coalesce(person, x'') FROM sync_state)"));
    return others ? Result<bool>(*others == 0) : failure(others.error());
}

} // namespace

QString nameOf(ChangeKind kind)
{
    return QString::fromLatin1(kindNames.at(std::size_t(kind)));
}

Result<Changes> changesSince(const Store &store)
{
    const auto since = visitNow(store);
    const auto alone = isAlone(store);
    if (!since || !alone)
        return failure(since ? alone.error() : since.error());
    Changes changes{*since, {}, *alone};
    if (!*since)
        return changes;
    const auto arrivals = arrivalsAfter(store, (*since)->seq, mostArrivals);
    if (!arrivals)
        return failure(arrivals.error());
    QList<Told> told;
    for (const Arrival &arrival : *arrivals) {
        auto one = toldOf(store, arrival);
        if (!one)
            return failure(one.error());
        if (*one)
            told.append(std::move(**one));
    }
    settleListings(told);
    settleNewcomers(told);
    Lines lines;
    for (const Told &one : std::as_const(told))
        lines.take(one);
    changes.lines = lines.taken();
    if (auto done = nameThem(store, changes.lines); !done)
        return failure(done.error());
    return changes;
}

} // namespace cooperage
