// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/messages.h"
#include "sync/wire/zstdstream.h"
#include "tests/benchmarks/measures.h"
#include "tests/benchmarks/rawsqlite.h"
#include "tests/support/collective.h"

namespace cooperage::benchmarks {

namespace {

constexpr int listings = 1000;
constexpr int atOnce = 400; ///< transactions in one push, as the engine sends them

/// A server and one device with work it has done offline. Two of them are alike to the byte.
class Workday
{
public:
    explicit Workday(int edits)
    {
        Member &ana = collective.founder();
        Edit first(QStringLiteral("listing.create"), {QStringLiteral("listing.create"), QString()});
        for (int i = 0; i < listings; ++i) {
            Listing listing;
            listing.id = ana.store().ids().next();
            listing.workshop = ana.workshop;
            listing.title = BigCollective::titleOf(i);
            first.create(listing);
        }
        ana.commit(first);
        ana.syncWell();
        ana.syncWell();
        const auto known
            = orGiveUp("listings", ana.store().select<Listing>(QStringLiteral("ORDER BY title")));
        for (int i = 0; i < edits; ++i) {
            collective.clock.forward(1'000);
            const auto before = ana.read<Listing>(known.at(i % known.size()).id);
            ana.set(before, &Listing::title, BigCollective::titleOf(i + listings));
        }
    }

    QList<PushItem> items()
    {
        QList<PushItem> all;
        const auto waiting = orGiveUp(
            "outbox", waitingEntries(collective.founder().store().database(), 1'000'000, qint64(1) << 40));
        for (const OutboxEntry &entry : waiting)
            all.append(entry.item);
        return all;
    }

    TestCollective collective;
};

QList<PushRequest> requestsOf(Workday &day)
{
    QList<PushRequest> requests;
    const QList<PushItem> items = day.items();
    const auto state = orGiveUp("state", day.collective.founder().store().syncState());
    for (qsizetype from = 0; from < items.size(); from += atOnce)
        requests.append({state.replica, {}, items.mid(from, atOnce)});
    return requests;
}

} // namespace

void measureOfflineEdits(const Size &size, Report &report)
{
    Durations rounds;
    Durations limits;
    qint64 packed = 0;
    qint64 plain = 0;
    for (int i = 0; i < std::max(1, size.repeats - 1); ++i) {
        Workday raw(size.edits);
        const QList<PushRequest> requests = requestsOf(raw);
        const Identity self = orGiveUp("identity", raw.collective.founder().store().identity());
        const server::Caller caller{self.collective, self.device, self.person, self.deviceName};
        limits.add(msOf([&] {
            for (const PushRequest &request : requests)
                orGiveUp("push", raw.collective.service().push(caller, request));
        }));
        packed = plain = 0;
        for (const PushRequest &request : requests) {
            const QByteArray body = write(request);
            plain += body.size();
            packed += orGiveUp("pack", zstdPacked(body)).size();
        }
        Workday real(size.edits);
        rounds.add(msOf([&] { real.collective.founder().syncWell(); }));
        if (const QString refused = real.collective.founder().refusals(); !refused.isEmpty())
            qFatal("%s", qPrintable(refused));
        const auto counts = orGiveUp("counts", outboxCounts(real.collective.founder().store().database()));
        if (counts.waiting + counts.acked + counts.parked > 0)
            qFatal("not everything was confirmed");
    }
    report.addRatio(QStringLiteral("P6"), QStringLiteral("offline edits confirmed / raw server apply"),
        rounds.median(), limits.median(), QStringLiteral("<= 2 x"),
        QStringLiteral("%1 edits of %2 listings").arg(size.edits).arg(listings));
    report.add({QStringLiteral("P6"), QStringLiteral("offline edits confirmed"), rounds.median() / 1000,
        QStringLiteral("s"), QStringLiteral("<= 3 s"), QStringLiteral("%1 edits").arg(size.edits)});
    report.add({QStringLiteral("P6"), QStringLiteral("pushed bytes of one edit, packed"),
        double(packed) / size.edits, QStringLiteral("B/op"), QStringLiteral("<= 60 B/op"),
        QStringLiteral("zstd-3 per push of %1; %2 B/op before packing").arg(atOnce).arg(plain / size.edits)});
}

} // namespace cooperage::benchmarks
