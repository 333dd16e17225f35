// SPDX-License-Identifier: GPL-3.0-or-later
// What Stage's collective holds besides listings and stock.
#include "models/actions/listings.h"
#include "models/actions/settings.h"
#include "models/records/comaker.h"
#include "models/records/difference.h"
#include "models/records/stock.h"
#include "models/store/applypage.h"
#include "models/today/visit.h"
#include "tests/ui/looks/stage.h"
#include "tests/ui/looks/stagepraise.h"
#include "tests/ui/looks/stagestandards.h"

namespace cooperage::looks {

namespace {

constexpr qint64 hour = 3'600'000;

Difference differenceAbout(const test::LocalStore &local, const char *table, const RawId &record)
{
    Difference difference;
    difference.id = local.store->ids().next();
    difference.ofTable = QLatin1String(table);
    difference.ofRecord = record;
    difference.shownBy = local.yusuf;
    difference.shownDevice = QStringLiteral("shop computer");
    difference.shownAt = {local.clock.ms - 3 * hour};
    difference.otherBy = local.ana;
    difference.otherDevice = QStringLiteral("laptop");
    difference.otherAt = {local.clock.ms - 2 * hour};
    return difference;
}

DeviceLine device(const test::LocalStore &local, const char *name, const char *letters, qint64 hoursAgo)
{
    DeviceLine line;
    line.id = local.store->ids().next();
    line.person = local.ana;
    line.name = QString::fromUtf8(name);
    line.letters = QString::fromLatin1(letters);
    line.lastSeen = {local.clock.ms - hoursAgo * hour};
    return line;
}

} // namespace

void Stage::fill(Sample sample)
{
    m_photos = std::move(
        *PhotoStore::open(m_local.folder.filePath(QStringLiteral("photos.db")), Database::Mode::Write));
    m_server.lines
        = {device(m_local, "laptop", "A", 0), device(m_local, "Ana’s phone at the Saturday stall", "C", 30)};
    m_server.lines.append(device(m_local, "old tablet", "B", 2000));
    m_server.lines.last().revoked = true;
    if (sample == Sample::None)
        return;
    test::fillRiverside(m_local, *m_photos, {48, sample == Sample::Painted, 4});
    addDifferences();
    addPeople();
    addWork();
    addNews();
    addCoMakers();
    addEndorsements();
    addStandards(m_local);
    addPraise(m_local);
    addTies(m_local, RawId::fromHex(request("Hammered silver ring")).value_or(RawId()));
    addPartnerPraise(m_local);
}

void Stage::addDifferences()
{
    const auto variants = m_local.store->select<Variant>(QStringLiteral("ORDER BY id LIMIT 1"));
    Difference price = differenceAbout(m_local, Variant::table, variants->first().id);
    price.field = QStringLiteral("price");
    const auto money = [](int cents) { return QStringLiteral("{\"price\":[%1,\"EUR\"]}").arg(cents); };
    price.baseValue = money(2600);
    price.shownValue = money(2750);
    price.otherValue = money(2800);
    const auto listings = m_local.store->select<Listing>(QStringLiteral("ORDER BY id LIMIT 2"));
    Difference story = differenceAbout(m_local, Listing::table, listings->last().id);
    story.field = QStringLiteral("story");
    story.baseValue = QStringLiteral("{\"story\":\"Woven on the large loom.\"}");
    story.shownValue = QStringLiteral("{\"story\":\"Woven on the large loom, washed twice so that it "
                                      "dries well from the first day. Washable at 60 °C.\"}");
    story.otherValue = QStringLiteral("{\"story\":\"Woven on the large loom from Belgian linen.\"}");
    m_local.receive({m_local.rowOf(price), m_local.rowOf(story)});
}

void Stage::addPeople()
{
    Person noor;
    noor.id = m_local.store->ids().next();
    noor.name = QStringLiteral("نور الهاشمي");
    Membership member;
    member.id = m_local.store->ids().next();
    member.person = Id<Person>(noor.id);
    member.workshop = m_local.weaving;
    member.workshopRole = WorkshopRole::CoWorker;
    member.state = MembershipState::Member;
    Invitation open;
    open.id = m_local.store->ids().next();
    open.invitee = QStringLiteral("Bartholomäus von der Weidenflechterei");
    open.expires = {m_local.clock.ms + 6 * 24 * hour};
    m_local.receive({m_local.rowOf(noor), m_local.rowOf(member), m_local.rowOf(open)});
}

/// What others did since Friday, for the Today page: prices, counts, a listing, somebody who came.
void Stage::addNews()
{
    Store &store = *m_local.store;
    const qint64 now = std::exchange(m_local.clock.ms, m_local.clock.ms - 70 * hour);
    if (!beginVisit(store))
        qFatal("no visit");
    const auto others = store.select<Listing>(
        QStringLiteral("WHERE workshop <> ? ORDER BY id LIMIT 6"), m_local.pottery.bytes());
    const auto mei = store.select<Person>(QStringLiteral("WHERE name = 'Mei'"));
    const auto tomas = store.select<Person>(QStringLiteral("WHERE name LIKE 'Tom%'"));
    QList<LogRow> changed;
    for (Listing listing : others->mid(0, 3)) {
        listing.care = QStringLiteral("Wipe with a dry cloth.");
        changed.append(m_local.rowOf(listing));
    }
    m_local.clock.ms += 20 * hour;
    m_local.receive(changed, mei->first().id);
    const auto variants
        = store.select<Variant>(QStringLiteral("WHERE listing = ? ORDER BY id"), others->last().id.bytes());
    Variant dearer = variants->first();
    dearer.price.minor += 250;
    m_local.clock.ms += 20 * hour;
    m_local.receive({m_local.rowOf(dearer)}, m_local.yusuf);
    QList<LogRow> counts;
    const auto own = store.select<Variant>(QStringLiteral("ORDER BY id LIMIT 14"));
    for (const Variant &variant : *own) {
        StockCount count;
        count.id = store.ids().next();
        count.variant = Id<Variant>(variant.id);
        count.owner = count.holder = m_local.pottery;
        count.location = Id<Location>(store.ids().next());
        count.counted = 3;
        counts.append(m_local.rowOf(count));
    }
    m_local.clock.ms += 20 * hour;
    m_local.receive(counts, tomas->first().id);
    m_local.clock.ms = now;
    Person waiting;
    waiting.id = store.ids().next();
    waiting.name = QStringLiteral("Beatriz Fontes");
    Membership asks;
    asks.id = store.ids().next();
    asks.person = Id<Person>(waiting.id);
    asks.state = MembershipState::Applicant;
    m_local.receive({m_local.rowOf(waiting), m_local.rowOf(asks)}, waiting.id);
}

/// Yusuf wove the cosy of a mug of Ana's, Mei is asked for a silver rim, and he asks Ana for buttons.
void Stage::addCoMakers()
{
    Store &store = *m_local.store;
    const auto part = [&](const char *title, const RawId &workshop, const char *role, int share) {
        const QString begin = QString::fromUtf8(title) + u'%';
        CoMaker made;
        made.listing = Id<Listing>(
            store.select<Listing>(QStringLiteral("WHERE title LIKE ? ORDER BY id"), begin)->first().id);
        made.workshop = Id<Workshop>(workshop);
        made.id = coMakerId(made.listing, workshop);
        made.role = QString::fromUtf8(role);
        made.share = share;
        return made;
    };
    const auto others
        = store.select<Workshop>(QStringLiteral("WHERE id NOT IN (?, ?) AND outside = 0 ORDER BY id"),
            m_local.pottery.bytes(), m_local.weaving.bytes());
    CoMaker cosy = part("Speckled", m_local.weaving, "the woven cosy", 250'000);
    cosy.state = CoMakerState::Accepted;
    cosy.acceptedOn = QDate(2025, 6, 3);
    const CoMaker rim = part("Speckled", others->first().id, "a rim of silver", 166'667);
    const CoMaker buttons = part("Handwoven cushion", m_local.pottery, "ceramic buttons", 100'000);
    m_local.receive({m_local.rowOf(cosy), m_local.rowOf(rim), m_local.rowOf(buttons)}, m_local.yusuf);
}

void Stage::addWork()
{
    Store &store = *m_local.store;
    const auto days = [&store](int value) {
        return changeSetting(store, {QStringLiteral("bin_days"), value});
    };
    bool all = days(45).has_value();
    m_local.clock.ms += 60'000;
    all = all && days(60);
    const auto own = store.select<Listing>(
        QStringLiteral("WHERE workshop = ? ORDER BY id LIMIT 3"), m_local.pottery.bytes());
    Listing washed = own->first();
    washed.care = QStringLiteral("Dishwasher safe.");
    all = all && changeListing(store, {own->first(), washed});
    for (const char *title : {"Yarn bowl, first try", "Tile with a thumb print"}) {
        NewListing request;
        request.listing.title = QString::fromUtf8(title);
        const auto made = createListing(store, request);
        all = all && made && removeListings(store, {Id<Listing>(createdIn(*made, Listing::table))});
    }
    Listing praised = own->last();
    praised.benefit = QStringLiteral("Keeps flowers fresh for a week.");
    const auto sent = changeListing(store, {own->last(), praised});
    all = all && sent
        && applyVerdicts(store,
            {{sent->txids.first(), Verdict::Rejected, 0, Reason::NotYourWorkshop, own->last().title, {}}});
    if (!all)
        qFatal("the sample could not be filled");
}

} // namespace cooperage::looks
