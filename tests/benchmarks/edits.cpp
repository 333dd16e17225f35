// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/snapshot.h"
#include "tests/benchmarks/measures.h"
#include "tests/benchmarks/rawsqlite.h"

namespace cooperage::benchmarks {

namespace {

const QString bareUpdate
    = QStringLiteral("UPDATE listing SET title = ?, _rv = ?, _changed_at = ? WHERE id = ?");

/// A file with the same rows as a device's and nothing beside them.
class BareFile
{
public:
    explicit BareFile(const BigCollective &big)
        : m_database(big.newRawFile(m_folder.filePath(QStringLiteral("bare.db"))))
    {
        insertAllRows(big.file(), *m_database);
    }
    Database &database() { return *m_database; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

QList<Listing> someListings(const Store &store, int count)
{
    const QString scattered = QStringLiteral("ORDER BY _h % 104729, id LIMIT %1").arg(count);
    return orGiveUp("listings", store.select<Listing>(scattered));
}

} // namespace

void measureLocalEdit(const BigCollective &big, const Size &size, Report &report)
{
    BareFile bare(big);
    const auto device = big.newDevice();
    Durations edits;
    Durations limits;
    qint64 at = device->clock.ms;
    for (const Listing &before : someListings(*device->store, size.commits)) {
        const QString title = before.title + QStringLiteral(", new");
        ++at;
        limits.add(msOf([&] {
            TransactionGuard guard(bare.database());
            orGiveUp(
                "bare", bare.database().query(bareUpdate).run(title, before.revision, at, before.id.bytes()));
            orGiveUp("bare", guard.commit());
        }));
        device->clock.ms = at;
        Listing after = before;
        after.title = title;
        Edit edit(QStringLiteral("listing.change"), {QStringLiteral("listing.change"), title});
        edit.change(before, after);
        edits.add(msOf([&] { orGiveUp("commit", device->store->commit(edit)); }));
    }
    report.addRatio(QStringLiteral("P5"), QStringLiteral("local edit with capture / bare FULL commit, p50"),
        edits.median(), limits.median(), QStringLiteral("<= 1.15 x"),
        QStringLiteral("%1 edits of a title").arg(edits.count()));
    report.addRatio(QStringLiteral("-"), QStringLiteral("the same, all together"), edits.sum(), limits.sum(),
        {}, QStringLiteral("slowest edit %1 ms").arg(edits.at(1), 0, 'f', 1));
}

void measureRemoteEdits(const BigCollective &big, const Size &size, Report &report)
{
    BareFile bare(big);
    const auto device = big.newDevice();
    Durations apply;
    Durations limits;
    for (int round = 0; round < size.repeats; ++round) {
        QList<Listing> changed = someListings(*device->store, size.edits);
        Page page;
        qint64 seq = device->seq;
        for (Listing &listing : changed) {
            listing.title += QStringLiteral(", new");
            LogRecord record{++seq, device->store->ids().next(), device->yusuf, {device->clock.ms},
                Verdict::Applied, QStringLiteral("listing.change"), {device->rowOf(listing)}, {}};
            record.rows.first().rv = seq;
            page.records.append(record);
        }
        device->seq = seq;
        page.end = {QStringLiteral("cursor"), seq, QByteArray(16, 'c'), seq, true};
        limits.add(msOf([&] {
            TransactionGuard guard(bare.database());
            Query update = bare.database().query(bareUpdate);
            for (const Listing &listing : std::as_const(changed))
                orGiveUp("bare", update.run(listing.title, seq, device->clock.ms, listing.id.bytes()));
            orGiveUp("bare", guard.commit());
        }));
        apply.add(msOf([&] { orGiveUp("apply", applyPage(*device->store, page)); }));
    }
    report.addRatio(QStringLiteral("P7"), QStringLiteral("remote edits applied / bare updates"),
        apply.median(), limits.median(), QStringLiteral("<= 2.5 x"),
        QStringLiteral("%1 edits in one page, with history").arg(size.edits));
}

} // namespace cooperage::benchmarks
