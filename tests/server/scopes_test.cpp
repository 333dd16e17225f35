// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordjson.h"
#include "models/rules/audience.h"
#include "models/store/schema.h"
#include "server/store/people.h"
#include "sync/wire/zstdstream.h"
#include "tests/server/servicefixture.h"

#include <QFile>

using namespace cooperage;
using namespace cooperage::server;

namespace {

Op cost(const RawId &variant, int cents)
{
    return op(OpKind::Create, "variant_cost", variant,
        fields({{"variant", variant.hex()}, {"unit_cost", QJsonArray{cents, QStringLiteral("EUR")}}}));
}

RawId membershipOf(TestDevice &by, const TestDevice &whose)
{
    by.pull();
    for (const LogRow &row : by.table("membership")) {
        if (row.put.value(QStringLiteral("person")).toString() == whose.caller.person.hex())
            return row.id;
    }
    return {};
}

/// Tables of a device's snapshot and how many rows each has; the file's bytes in @p bytes.
QHash<QString, int> snapshotOf(Riverside &r, TestDevice &device, QByteArray *bytes)
{
    const auto manifest = r.service->snapshot(device.caller);
    if (!manifest)
        qFatal("snapshot: %s", qPrintable(manifest.error().detail));
    for (const SnapshotFrame &frame : manifest->frames) {
        const auto packed = r.service->blob(device.caller, frame.hash);
        if (!packed)
            qFatal("frame: %s", nameOf(packed.error().reason).data());
        *bytes += *zstdUnpacked(*packed, frame.unpacked);
    }
    QFile file(r.folder.filePath(r.id().hex()));
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        qFatal("write");
    file.close();
    auto database = Database::open(file.fileName(), Database::Mode::Read);
    if (!database)
        qFatal("open: %s", qPrintable(database.error().detail));
    QHash<QString, int> counts;
    for (const Entity &entity : allEntities()) {
        const QString table = QString::fromLatin1(entity.table);
        counts.insert(
            table, int(*(*database)->number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table))));
    }
    return counts;
}

} // namespace

class ScopesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherWorkshopNeverGetsExactStockOrCosts()
    {
        Riverside r;
        RawId loom;
        auto yusuf = r.member("Yusuf", Role::Maker, &loom);
        RawId variant;
        r.listing(r.ana, r.kiln, &variant);
        const RawId shelf = r.shelf(r.ana, r.kiln);
        r.ana.push({cost(variant, 471'100), r.movement(variant, r.kiln, shelf, 2)});
        yusuf->pull();
        r.ana.pull();
        QVERIFY(yusuf->rows.contains(variant));
        QCOMPARE(yusuf->table("movement").size(), 0);
        QCOMPARE(yusuf->table("variant_cost").size(), 0);
        QCOMPARE(yusuf->table("stock_hint").size(), 1);
        QCOMPARE(yusuf->table("stock_hint").first().put.value(QStringLiteral("availability")).toString(),
            QStringLiteral("few"));
        QCOMPARE(r.ana.table("movement").size(), 1);
        QCOMPARE(r.ana.table("variant_cost").size(), 1);

        QByteArray his;
        QByteArray hers;
        const auto hisCounts = snapshotOf(r, *yusuf, &his);
        const auto herCounts = snapshotOf(r, r.ana, &hers);
        QCOMPARE(hisCounts.value(QStringLiteral("movement")), 0);
        QCOMPARE(hisCounts.value(QStringLiteral("variant_cost")), 0);
        QCOMPARE(hisCounts.value(QStringLiteral("listing")), 1);
        QCOMPARE(herCounts.value(QStringLiteral("movement")), 1);
        QCOMPARE(herCounts.value(QStringLiteral("variant_cost")), 1);
        // Nor may he fetch the frames of hers by their names.
        const auto manifest = r.service->snapshot(r.ana.caller);
        for (const SnapshotFrame &frame : manifest->frames)
            QCOMPARE(r.service->blob(yusuf->caller, frame.hash).error().reason, Reason::RecordMissing);
        // What he may not see he may not name either.
        const auto probing = yusuf->push(
            {op(OpKind::Set, "variant_cost", variant, fields({{"unit_cost", QJsonArray{1, word("EUR")}}}))});
        QCOMPARE(probing.reason, Reason::RecordMissing);
        const auto digest = r.service->digest(yusuf->caller, {});
        QVERIFY(digest);
        for (const DigestSum &sum : digest->sums)
            QVERIFY(sum.table != u"movement");
    }

    void movingToAWorkshopGivesItsRowsAndLeavingTakesThem()
    {
        Riverside r;
        RawId loom;
        auto yusuf = r.member("Yusuf", Role::Maker, &loom);
        RawId variant;
        r.listing(r.ana, r.kiln, &variant);
        r.ana.push({cost(variant, 310)});
        yusuf->pull();
        const RawId membership = membershipOf(r.ana, *yusuf);
        const auto assign = [&](const RawId &workshop) {
            return r.ana.push({commandOp("membership", membership, "assign", nullptr,
                fields({{"workshop", workshop.hex()}, {"workshop_role", word("co_worker")}}))});
        };
        QCOMPARE(assign(r.kiln).verdict, Verdict::Applied);
        auto records = yusuf->pull();
        QCOMPARE(yusuf->table("variant_cost").size(), 1);
        QJsonArray control;
        for (const LogRecord &record : std::as_const(records)) {
            for (const QJsonValue &one : record.control)
                control.append(one);
        }
        const QString kiln = QStringLiteral("party/") + r.kiln.hex();
        const QString weaving = QStringLiteral("party/") + loom.hex();
        QCOMPARE(control,
            (QJsonArray{
                QJsonArray{QStringLiteral("scope+"), kiln}, QJsonArray{QStringLiteral("scope-"), weaving}}));
        QCOMPARE(assign(loom).verdict, Verdict::Applied);
        yusuf->pull();
        QCOMPARE(yusuf->table("variant_cost").size(), 0);
        // A second device that starts from nothing does not get what was shown to him in between.
        const QString code = *r.service->linkDevice(yusuf->caller);
        TestDevice second(r, code);
        second.pull();
        QCOMPARE(second.table("variant_cost").size(), 0);
        for (const LogRecord &record : r.ana.pull())
            QVERIFY(record.control.isEmpty()); // news about him are his alone
    }

    void aCoordinatorSeesAllStockFromTheGrantOn()
    {
        Riverside r;
        auto dora = r.member("Dora", Role::Curator);
        RawId variant;
        r.listing(r.ana, r.kiln, &variant);
        r.ana.push({r.movement(variant, r.kiln, r.shelf(r.ana, r.kiln), 4)});
        dora->pull();
        QCOMPARE(dora->table("movement").size(), 0);
        const RawId grant = r.id();
        r.ana.push({commandOp("role_grant", grant, "grant", nullptr,
            fields({{"person", dora->caller.person.hex()}, {"role", word("coordinator")}}))});
        dora->pull();
        QCOMPARE(dora->table("movement").size(), 1);
        QCOMPARE(r.ana.push({commandOp("role_grant", grant, "revoke")}).verdict, Verdict::Applied);
        dora->pull();
        QCOMPARE(dora->table("movement").size(), 0);
    }

    void aSnapshotIsWhatPullingFromTheBeginningGives()
    {
        Riverside r;
        RawId variant;
        r.listing(r.ana, r.kiln, &variant);
        r.ana.push({cost(variant, 310), r.movement(variant, r.kiln, r.shelf(r.ana, r.kiln), 4)});
        r.ana.pull();
        QByteArray bytes;
        const auto counts = snapshotOf(r, r.ana, &bytes);
        for (const Entity &entity : allEntities())
            QCOMPARE(counts.value(QString::fromLatin1(entity.table)), int(r.ana.table(entity.table).size()));
        const auto manifest = r.service->snapshot(r.ana.caller);
        QCOMPARE(manifest->schema, clientSchemaHash());
        QCOMPARE(manifest->seq, r.ana.seen);
        const auto page = r.service->pull(r.ana.caller, manifest->cursor);
        QVERIFY(page);
        QVERIFY(page->records.isEmpty());
        QCOMPARE(bytes.mid(0, 15), QByteArray("SQLite format 3"));
    }

    void theSumOfRowDigestsIsWhatADeviceComputes()
    {
        Riverside r;
        r.listing(r.ana, r.kiln);
        r.listing(r.ana, r.kiln);
        r.ana.pull();
        quint64 own = 0;
        for (const LogRow &row : r.ana.table("listing"))
            own += quint64(rowDigest(*entityNamed(row.table), row.id, row.put, row.removed));
        const auto digest = r.service->digest(r.ana.caller, QString());
        QVERIFY(digest);
        qint64 theirs = 0;
        for (const DigestSum &sum : digest->sums) {
            if (sum.table == u"listing")
                theirs = sum.sum;
        }
        QCOMPARE(quint64(theirs), own);
        QVERIFY(!r.service->digest(r.ana.caller, QStringLiteral("device")));
    }

    void pagesEndOnTransactionBordersAndLeadToTheHead()
    {
        Riverside r;
        for (int i = 0; i < 30; ++i) {
            QList<Op> ops;
            for (int k = 0; k < 150; ++k)
                ops.append(op(OpKind::Create, "listing", r.id(),
                    fields({{"workshop", r.kiln.hex()}, {"title", word("Tile")}})));
            QCOMPARE(r.ana.push(ops).verdict, Verdict::Applied);
        }
        QString cursor;
        int pages = 0;
        qint64 seq = 0;
        for (bool last = false; !last; ++pages) {
            const auto page = r.service->pull(r.ana.caller, cursor);
            QVERIFY(page);
            qsizetype rows = 0;
            for (const LogRecord &record : page->records) {
                QCOMPARE(record.seq, seq + 1);
                seq = record.seq;
                rows += record.rows.size();
                if (record.intent == u"test")
                    QCOMPARE(record.rows.size(), 150);
            }
            QVERIFY(rows <= 2000);
            cursor = page->end.cursor;
            last = page->end.last;
        }
        QVERIFY(pages > 2);
        QCOMPARE(seq, *r.service->head(r.founding.collective));
    }
};

QTEST_GUILESS_MAIN(ScopesTest)
#include "scopes_test.moc"
