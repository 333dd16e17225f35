// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listingquery.h"
#include "models/store/search.h"
#include "models/today/need.h"
#include "tests/benchmarks/measures.h"
#include "tests/benchmarks/rawsqlite.h"

namespace cooperage::benchmarks {

namespace {

constexpr int onScreen = 50; ///< rows
constexpr int repeats = 7;

/// Brings the search index up to date in pieces, as the program does in the background.
void indexAll(Store &store, int listings, Report &report)
{
    const double ms = msOf([&] {
        for (qint64 left = 1; left > 0;) {
            TransactionGuard guard(store.database());
            left = orGiveUp("index", indexQueued(store.database(), 500));
            orGiveUp("index", guard.commit());
        }
    });
    report.add({QStringLiteral("-"), QStringLiteral("search index, first time"), ms / 1000,
        QStringLiteral("s"), {}, QStringLiteral("%1 listings per s").arg(qint64(listings * 1000.0 / ms))});
}

/// What stands in the search field while a person types, keystroke by keystroke.
QStringList keystrokes(int listings)
{
    QStringList typed;
    for (int i = 0; i < 20; ++i) {
        const QString title = BigCollective::titleOf(int((qint64(i) * 7919) % listings));
        const QString words = title.section(QLatin1Char(','), 0, 0);
        for (int length = 1; length <= words.size(); ++length)
            typed.append(words.left(length));
    }
    for (const char *sku : {"RM-000123", "RM-004242"}) {
        for (int length = 1; length <= 9; ++length)
            typed.append(QString::fromLatin1(sku, length));
    }
    return typed;
}

void addKeystrokes(
    Report &report, const QString &id, const QString &what, const Durations &times, const QString &target)
{
    report.add({id, what + QStringLiteral(", p50"), times.median(), QStringLiteral("ms"), {}, {}});
    report.add({id, what + QStringLiteral(", p95"), times.at(0.95), QStringLiteral("ms"), target,
        QStringLiteral("%1 keystrokes, slowest %2 ms").arg(times.count()).arg(times.at(1), 0, 'f', 1)});
}

void measureSearch(const Store &reader, int listings, Report &report)
{
    Durations search;
    Durations page;
    for (const QString &typed : keystrokes(listings)) {
        search.add(msOf([&] { orGiveUp("search", searchListings(reader.database(), typed, mostFound)); }));
        page.add(msOf([&] {
            ListingFilter filter;
            filter.text = typed;
            filter.sort = ListingSort::Relevance;
            const auto ids = orGiveUp("ids", listingIds(reader, filter));
            orGiveUp("rows", listingRows(reader, ids.mid(0, onScreen)));
        }));
    }
    addKeystrokes(report, QStringLiteral("-"), QStringLiteral("search: index alone"), search, {});
    addKeystrokes(report, QStringLiteral("U2"), QStringLiteral("search: ids and first 50 rows"), page,
        QStringLiteral("<= 16 ms"));
}

void measureIds(
    const Store &reader, Report &report, const QString &what, ListingSort sort, const QString &rawSql)
{
    Durations ids;
    Durations raw;
    ListingFilter filter;
    filter.sort = sort;
    filter.descending = sort == ListingSort::Changed;
    for (int i = 0; i < repeats; ++i) {
        raw.add(msOf([&] { stepThrough(reader.database(), rawSql); }));
        ids.add(msOf([&] { orGiveUp("ids", listingIds(reader, filter)); }));
    }
    report.addRatio(QStringLiteral("-"), QStringLiteral("all ids ") + what, ids.median(), raw.median(), {});
}

void measureLists(const Store &reader, Report &report)
{
    measureIds(reader, report, QStringLiteral("by change"), ListingSort::Changed,
        QStringLiteral("SELECT id FROM listing WHERE _removed = 0 ORDER BY _changed_at DESC"));
    measureIds(reader, report, QStringLiteral("by title"), ListingSort::Title,
        QStringLiteral("SELECT id FROM listing WHERE _removed = 0 ORDER BY title COLLATE NOCASE"));
    measureIds(reader, report, QStringLiteral("by price"), ListingSort::Price,
        QStringLiteral(
            "SELECT listing FROM variant WHERE _removed = 0 GROUP BY listing ORDER BY min(price)"));
    Durations rows;
    Durations counts;
    const auto ids = orGiveUp("ids", listingIds(reader, {}));
    for (int i = 0; i < repeats; ++i) {
        const qsizetype from = (ids.size() / repeats) * i;
        rows.add(msOf([&] { orGiveUp("rows", listingRows(reader, ids.mid(from, onScreen))); }));
        counts.add(msOf([&] { orGiveUp("counts", listingCounts(reader)); }));
    }
    report.add({QStringLiteral("-"), QStringLiteral("50 rows anywhere in the list"), rows.median(),
        QStringLiteral("ms"), {}, QStringLiteral("slowest %1 ms").arg(rows.at(1), 0, 'f', 1)});
    report.add({QStringLiteral("-"), QStringLiteral("counts of all views"), counts.median(),
        QStringLiteral("ms"), {}, QStringLiteral("slowest %1 ms").arg(counts.at(1), 0, 'f', 1)});
}

/// What the Today page asks before it shows anything, and what it adds when it comes.
void measureToday(const Store &reader, Report &report)
{
    const Instant now{reader.clock().now()};
    for (const bool slow : {false, true}) {
        Durations asked;
        for (int i = 0; i < repeats; ++i) {
            asked.add(msOf([&] {
                orGiveUp("needs",
                    needsOf(reader, now, [slow](const NeedSource &one) { return one.slow == slow; }));
            }));
        }
        report.add({QStringLiteral("-"),
            slow ? QStringLiteral("today: sources that read much") : QStringLiteral("today: quick sources"),
            asked.median(), QStringLiteral("ms"), slow ? QString() : QStringLiteral("<= 10 ms"),
            QStringLiteral("slowest %1 ms").arg(asked.at(1), 0, 'f', 1)});
    }
}

} // namespace

void measureListings(const BigCollective &big, Report &report)
{
    const auto device = big.newDevice();
    indexAll(*device->store, big.listings, report);
    const auto reader = orGiveUp(
        "reader", Store::open(device->path(), Database::Mode::Read, device->clock, device->random));
    forgetPeak();
    measureToday(*reader, report);
    measureLists(*reader, report);
    measureSearch(*reader, big.listings, report);
    report.add({QStringLiteral("U4"), QStringLiteral("memory while listing and searching, peak"),
        peakMemory(), QStringLiteral("MiB"), QStringLiteral("<= 250 MB"),
        QStringLiteral("store and queries without a window")});
}

} // namespace cooperage::benchmarks
