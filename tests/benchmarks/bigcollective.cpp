// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bigcollective.h"

#include "models/records/entities.h"
#include "models/records/stock.h"
#include "models/store/rows.h"
#include "models/store/schema.h"
#include "models/store/snapshot.h"
#include "tests/benchmarks/rawsqlite.h"
#include "tests/benchmarks/rowwriter.h"

namespace cooperage::benchmarks {

namespace {

constexpr int movementsEach = 10;
constexpr qint64 seq = 1'000'000; ///< where the snapshot stands in the log

const char *const looks[] = {"Speckled", "Ash grey", "Indigo", "Celadon", "Terracotta", "Oat", "Cobalt",
    "Walnut", "Copper", "Moss green", "Ivory", "Charcoal", "Rose", "Honey", "Slate", "Saffron", "Plum"};
const char *const things[] = {"mug", "bowl", "plate", "vase", "scarf", "blanket", "cushion", "spoon", "board",
    "basket", "ring", "pendant", "earrings", "lamp", "candle holder", "teapot", "jug", "stool", "tray",
    "runner", "brooch", "planter", "bracelet"};
const char *const manners[] = {"wheel thrown", "hand woven", "carved", "hammered", "salt glazed", "burnished",
    "turned", "felted", "stitched", "cast", "engraved", "block printed", "raku fired"};

template <std::size_t n> QString pick(const char *const (&words)[n], int number)
{
    return QString::fromLatin1(words[std::size_t(number) % n]);
}

void copyHome(Database &database, const QString &home)
{
    orGiveUp("attach", database.query(QStringLiteral("ATTACH ? AS home")).run(home));
    for (const Entity &entity : allEntities())
        orGiveUp("copy",
            database.run(
                QStringLiteral("INSERT INTO main.%1 SELECT * FROM home.%1").arg(quoted(entity.table))));
    orGiveUp("detach", database.run(QStringLiteral("DETACH home")));
}

const Entity &listed(const char *table)
{
    return *entityNamed(QString::fromLatin1(table));
}

} // namespace

QString BigCollective::titleOf(int number)
{
    return QStringLiteral("%1 %2, %3 no. %4")
        .arg(pick(looks, number), pick(things, number / 3), pick(manners, number / 7))
        .arg(number);
}

BigCollective::BigCollective(int listings_)
    : listings(listings_)
{
    LocalStore home;
    auto database = orGiveUp("open", Database::open(file(), Database::Mode::Write));
    for (const QString &statement : clientTableStatements())
        orGiveUp("tables", database->run(statement));
    copyHome(*database, home.path());
    fill(*database, home);
    orGiveUp("stamp", database->run(QStringLiteral("PRAGMA application_id=%1").arg(storeApplicationId)));
    orGiveUp("fold", database->run(QStringLiteral("PRAGMA journal_mode=DELETE")));
}

void BigCollective::fill(Database &database, LocalStore &home)
{
    IdSource &ids = home.store->ids();
    TransactionGuard guard(database);
    RowWriter listingRows(database, listed(Listing::table));
    RowWriter variantRows(database, listed(Variant::table));
    RowWriter movementRows(database, listed(Movement::table));
    RowWriter locationRows(database, listed(Location::table));
    const Currency euro = *Currency::fromCode(u"EUR");
    const auto stamp = [&](Record &record, qint64 ms) {
        record.id = ids.next();
        record.createdAt = record.changedAt = {ms};
        record.createdBy = record.changedBy = home.ana;
    };
    Location shelf;
    stamp(shelf, home.clock.ms);
    shelf.name = QStringLiteral("Shelf");
    shelf.holder = home.pottery;
    locationRows.write(shelf, 1);
    for (int i = 0; i < listings; ++i) {
        home.clock.ms += 10;
        Listing listing;
        stamp(listing, home.clock.ms - (i * 37) % 5'000'000);
        listing.workshop = i % 2 ? home.pottery : home.weaving;
        listing.title = titleOf(i);
        listing.category = QStringLiteral("Home > ") + pick(things, i / 3);
        listing.madeHow = pick(manners, i / 7);
        listing.state = i % 10 ? ListingState::Live : ListingState::Draft;
        listing.benefit = QStringLiteral("Made to be used every day, and to last");
        listing.story = QStringLiteral("Each one is %1 in our workshop by the river and differs a little.")
                            .arg(listing.madeHow);
        listingRows.write(listing, i + 2);
        Variant variant;
        stamp(variant, home.clock.ms);
        variant.listing = Id<Listing>(listing.id);
        variant.sku = QStringLiteral("RM-%1").arg(i, 6, 10, QLatin1Char('0'));
        variant.price = {900 + (i * 7919) % 20'000, euro};
        variant.lowLimit = 2;
        variantRows.write(variant, i + 2);
        for (int k = 0; k < movementsEach; ++k) {
            Movement movement;
            stamp(movement, home.clock.ms);
            movement.variant = Id<Variant>(variant.id);
            movement.owner = movement.holder = listing.workshop;
            movement.location = Id<Location>(shelf.id);
            movement.qty = k % 2 ? -1 : 2;
            movement.reason = k % 2 ? MovementReason::Sold : MovementReason::Made;
            movement.when = {home.clock.ms};
            movementRows.write(movement, i + 2);
        }
    }
    orGiveUp("fill", guard.commit());
}

SnapshotManifest BigCollective::manifest() const
{
    return {seq, QByteArray(16, 'c'), QStringLiteral("cursor"), schemaVersion(), clientSchemaHash(), {}};
}

std::unique_ptr<LocalStore> BigCollective::newDevice() const
{
    auto device = std::make_unique<LocalStore>();
    orGiveUp("install", installSnapshot(*device->store, file(), manifest()));
    device->seq = seq;
    return device;
}

std::unique_ptr<Database> BigCollective::newRawFile(const QString &path) const
{
    auto database = orGiveUp("open", Database::open(path, Database::Mode::Write));
    for (const QString &statement : clientTableStatements() + clientIndexStatements())
        orGiveUp("tables", database->run(statement));
    return database;
}

} // namespace cooperage::benchmarks
