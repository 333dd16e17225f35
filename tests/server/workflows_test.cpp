// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/settings.h"
#include "tests/server/servicefixture.h"

#include <QCryptographicHash>

using namespace cooperage;
using namespace cooperage::server;

namespace {

QByteArray big(qint64 value)
{
    QByteArray bytes;
    for (int i = 3; i >= 0; --i)
        bytes += char(value >> (8 * i));
    return bytes;
}

QByteArray pngPart(const QByteArray &name, const QByteArray &content)
{
    return big(content.size()) + name + content + big(0);
}

/// A picture by its structure, @p size bytes of "pixels".
QByteArray picture(qsizetype size = 40, const QByteArray &extra = {})
{
    return "\x89PNG\r\n\x1A\n" + pngPart("IHDR", big(4) + big(4) + QByteArray("\x08\x02\0\0\0", 5)) + extra
        + pngPart("IDAT", QByteArray(size, 'p')) + pngPart("IEND", {});
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Op photo(const RawId &id, const RawId &listing, const QByteArray &bytes, const char *alt = "A mug")
{
    return op(OpKind::Create, "photo", id,
        fields({{"listing", listing.hex()}, {"hash", QString::fromLatin1(hashOf(bytes).toHex())},
            {"alt_text", word(alt)}, {"width", 4}, {"height", 4}}));
}

Result<void> upload(Riverside &r, TestDevice &by, const QByteArray &bytes)
{
    const auto missing = r.service->announceBlob(by.caller, hashOf(bytes), bytes.size());
    if (!missing)
        return failure(missing.error());
    for (const int chunk : *missing) {
        const auto done
            = r.service->putChunk(by.caller, hashOf(bytes), chunk, bytes.mid(chunk * (1 << 20), 1 << 20));
        if (!done)
            return done;
    }
    return {};
}

} // namespace

class WorkflowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishingNamesTheFirstThingThatIsMissing()
    {
        Riverside r;
        RawId variant;
        const RawId mug = r.listing(r.ana, r.kiln, &variant);
        const QByteArray bytes = picture();
        QVERIFY(upload(r, r.ana, bytes));
        r.ana.pull();
        const auto publish = [&] { return r.ana.push({commandOp("listing", mug, "publish", "draft")}); };
        const auto mend = [&](const QList<Op> &ops) {
            QCOMPARE(r.ana.push(ops).verdict, Verdict::Applied);
            r.ana.pull();
        };
        const auto set = [](const char *table, const RawId &id, const char *name, const QJsonValue &value) {
            return op(OpKind::Set, table, id, fields({{name, value}}));
        };
        const auto missing = [&](const char *subject) {
            const VerdictLine line = publish();
            QCOMPARE(line.reason, Reason::ChecklistIncomplete);
            QCOMPARE(line.subject, QString::fromLatin1(subject));
        };
        missing("photo");
        const RawId shown = r.id();
        mend({photo(shown, mug, bytes, "")});
        missing("alt_text");
        mend({set("photo", shown, "alt_text", word("A blue mug"))});
        missing("benefit");
        mend({set("listing", mug, "benefit", word("Keeps tea warm"))});
        missing("category");
        mend({set("listing", mug, "category", word("Kitchen > Mugs"))});
        missing("who_made");
        mend({set("listing", mug, "who_made", word("self")),
            set("variant", variant, "price", QJsonArray{0, QStringLiteral("EUR")})});
        missing("price");
        mend({set("variant", variant, "price", QJsonArray{2800, QStringLiteral("EUR")})});
        missing("weight_g");
        mend({set("variant", variant, "weight_g", 450)});
        QCOMPARE(publish().verdict, Verdict::Applied);
        r.ana.pull();
        QCOMPARE(r.ana.value(mug, "state").toString(), QStringLiteral("live"));
    }

    void aCommandThatSawAnotherStateIsStale()
    {
        Riverside r;
        const RawId mug = r.listing(r.ana, r.kiln);
        QCOMPARE(r.ana.push({commandOp("listing", mug, "archive", "draft")}).verdict, Verdict::Applied);
        const auto stale = r.ana.push({commandOp("listing", mug, "archive", "draft")});
        QCOMPARE(stale.reason, Reason::StaleState);
        QCOMPARE(stale.subject, QStringLiteral("listing archived redraft")); // and what could be done
    }

    void theSecondDeviceWithASkuGetsASuffixAndADifferenceNamingBoth()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        mei->pull();
        RawId first;
        r.listing(r.ana, r.kiln, &first, "MUG-1");
        const RawId listing = r.id();
        const RawId second = r.id();
        const auto line = mei->push({op(OpKind::Create, "listing", listing,
                                         fields({{"workshop", r.kiln.hex()}, {"title", word("Mug")}})),
            op(OpKind::Create, "variant", second,
                fields({{"listing", listing.hex()}, {"sku", word("MUG-1")},
                    {"price", QJsonArray{100, QStringLiteral("EUR")}}}))});
        QCOMPARE(line.verdict, Verdict::AppliedModified);
        QCOMPARE(line.differences.size(), 1);
        mei->pull();
        QCOMPARE(mei->value(second, "sku").toString(), QStringLiteral("MUG-1-2"));
        const QString other = mei->value(line.differences.first(), "other_value").toString();
        QVERIFY(other.contains(first.hex()) && other.contains(QStringLiteral("MUG-1")));
        // Another workshop may use the same one.
        RawId loom;
        auto yusuf = r.member("Yusuf", Role::Maker, &loom);
        RawId third;
        r.listing(*yusuf, loom, &third, "MUG-1");
        yusuf->pull();
        QCOMPARE(yusuf->value(third, "sku").toString(), QStringLiteral("MUG-1"));
    }

    void theSameOptionsTwiceInAListingAreRefused()
    {
        Riverside r;
        RawId variant;
        const RawId mug = r.listing(r.ana, r.kiln, &variant);
        const auto sized = [&](const RawId &id, const char *size) {
            return op(OpKind::Create, "variant", id,
                fields({{"listing", mug.hex()}, {"axis1", word("Size")}, {"value1", word(size)},
                    {"price", QJsonArray{100, QStringLiteral("EUR")}}}));
        };
        const RawId small = r.id();
        QCOMPARE(r.ana.push({sized(small, "S")}).verdict, Verdict::Applied);
        QCOMPARE(r.ana.push({sized(r.id(), "S")}).reason, Reason::DuplicateOptions);
        const RawId large = r.id();
        QCOMPARE(r.ana.push({sized(large, "L")}).verdict, Verdict::Applied);
        QCOMPARE(r.ana.push({op(OpKind::Set, "variant", large, fields({{"value1", word("S")}}))}).reason,
            Reason::DuplicateOptions);
        QCOMPARE(r.ana.push({op(OpKind::Delete, "variant", small)}).verdict, Verdict::Applied);
        QCOMPARE(r.ana.push({sized(r.id(), "S")}).verdict, Verdict::Applied);
        QCOMPARE(r.ana.push({op(OpKind::Undelete, "variant", small)}).reason, Reason::DuplicateOptions);
    }

    void aPhotoWaitsForItsBytesAndWhatBuildsOnItWaitsToo()
    {
        Riverside r;
        const RawId mug = r.listing(r.ana, r.kiln);
        const QByteArray bytes = picture(1'500'000); // two chunks
        const RawId id = r.id();
        const auto waiting = r.ana.push({photo(id, mug, bytes)});
        QCOMPARE(waiting.verdict, Verdict::Parked);
        QCOMPARE(waiting.reason, Reason::AwaitingPhoto);
        const auto next
            = r.ana.push({op(OpKind::Set, "photo", id, fields({{"alt_text", word("A blue mug")}}))});
        QCOMPARE(next.verdict, Verdict::Parked);
        QCOMPARE(r.ana.push({op(OpKind::Set, "listing", mug, fields({{"title", word("Cup")}}))}).verdict,
            Verdict::Applied); // nothing else is held up
        r.ana.pull();
        QVERIFY(!r.ana.rows.contains(id));

        QCOMPARE(*r.service->announceBlob(r.ana.caller, hashOf(bytes), bytes.size()), (QList<int>{0, 1}));
        QVERIFY(r.service->putChunk(r.ana.caller, hashOf(bytes), 1, bytes.mid(1 << 20)));
        QCOMPARE(*r.service->announceBlob(r.ana.caller, hashOf(bytes), bytes.size()), (QList<int>{0}));
        QVERIFY(!r.service->blob(r.ana.caller, hashOf(bytes)));
        QVERIFY(r.service->putChunk(r.ana.caller, hashOf(bytes), 0, bytes.first(1 << 20)));
        r.ana.pull();
        QCOMPARE(r.ana.value(id, "alt_text").toString(), QStringLiteral("A blue mug"));
        QCOMPARE(r.ana.verdicts.size(), 2);
        QCOMPARE(r.ana.verdicts.first().txid, waiting.txid);
        QCOMPARE(r.ana.verdicts.first().verdict, Verdict::Applied);
        QCOMPARE(*r.service->blob(r.ana.caller, hashOf(bytes)), bytes);
        auto otto = r.member("Otto", Role::Observer);
        QCOMPARE(*r.service->blob(otto->caller, hashOf(bytes)), bytes);
        QVERIFY(otto->verdicts.isEmpty());
    }

    void aRefusedPhotoTellsItsAuthorInALaterPull()
    {
        Riverside r;
        RawId loom;
        auto yusuf = r.member("Yusuf", Role::Maker, &loom);
        yusuf->pull();
        const RawId scarf = r.listing(*yusuf, loom);
        const QByteArray bytes = picture();
        const auto waiting = yusuf->push({photo(r.id(), scarf, bytes)});
        QCOMPARE(waiting.verdict, Verdict::Parked);
        r.ana.pull();
        RawId membership;
        for (const LogRow &row : r.ana.table("membership")) {
            if (row.put.value(QStringLiteral("person")).toString() == yusuf->caller.person.hex())
                membership = row.id;
        }
        r.ana.push({commandOp("membership", membership, "assign", nullptr,
            fields({{"workshop_role", word("none")}}))}); // his rights end before the bytes arrive
        QVERIFY(upload(r, *yusuf, bytes));
        yusuf->pull();
        QCOMPARE(yusuf->verdicts.size(), 1);
        QCOMPARE(yusuf->verdicts.first().verdict, Verdict::Rejected);
        QCOMPARE(yusuf->verdicts.first().reason, Reason::NotYourWorkshop);
    }

    void bytesThatAreNotWhatTheirNameSaysAreForgotten()
    {
        Riverside r;
        const QByteArray bytes = picture();
        const QByteArray name = hashOf("something else");
        QVERIFY(r.service->announceBlob(r.ana.caller, name, bytes.size()));
        QVERIFY(!r.service->putChunk(r.ana.caller, name, 0, bytes));
        QCOMPARE(*r.service->announceBlob(r.ana.caller, name, bytes.size()), (QList<int>{0}));
        QVERIFY(!r.service->blob(r.ana.caller, name));
        const QByteArray located = picture(40, pngPart("eXIf", "place"));
        const auto refused = upload(r, r.ana, located);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::PictureHasMetadata);
        // Announcing alone makes nothing readable, and a hash alone gives nothing.
        const QByteArray unnamed = picture(77);
        QVERIFY(upload(r, r.ana, unnamed));
        QCOMPARE(r.service->blob(r.ana.caller, hashOf(unnamed)).error().reason, Reason::RecordMissing);
    }

    void whatHasMovementsIsNotRemoved()
    {
        Riverside r;
        RawId variant;
        const RawId mug = r.listing(r.ana, r.kiln, &variant);
        r.ana.push({r.movement(variant, r.kiln, r.shelf(r.ana, r.kiln), 4)});
        r.ana.pull();
        QCOMPARE(r.ana.push({op(OpKind::Delete, "listing", mug)}).reason, Reason::StillReferenced);
        QCOMPARE(r.ana.push({op(OpKind::Delete, "variant", variant)}).reason, Reason::StillReferenced);
    }

    void theBinKeepsForAWhileAndThenOnlyAStub()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        const RawId note = r.shelf(r.ana, r.kiln);
        r.ana.pull();
        mei->pull();
        QCOMPARE(r.ana.push({op(OpKind::Delete, "location", note)}).verdict, Verdict::Applied);
        r.ana.pull();
        QCOMPARE(r.ana.push({op(OpKind::Set, "location", note, fields({{"name", word("x")}}))}).verdict,
            Verdict::Deleted);
        QCOMPARE(*r.service->purgeBin(r.founding.collective), 0);
        r.clock.ms += qint64(31) * 86'400'000;
        QCOMPARE(*r.service->purgeBin(r.founding.collective), 1);
        r.ana.pull();
        QVERIFY(!r.ana.rows.contains(note));
        QCOMPARE(mei->push({op(OpKind::Set, "location", note, fields({{"name", word("x")}}))}).verdict,
            Verdict::Gone);
        QCOMPARE(mei->push({op(OpKind::Create, "location", note,
                               fields({{"name", word("x")}, {"holder", r.kiln.hex()}}))})
                     .verdict,
            Verdict::Gone);
    }

    void twoStewardsChangingOneSettingMeetInOneRecord()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Steward);
        RawId variant;
        r.listing(r.ana, r.kiln, &variant);
        r.ana.push({r.movement(variant, r.kiln, r.shelf(r.ana, r.kiln), 4)});
        r.ana.pull();
        mei->pull();
        QCOMPARE(r.ana.value(variant, "sku").toString(), QString());
        const RawId id = settingId(r.founding.collective, u"few_limit");
        const auto few = [&](const char *value) {
            return op(
                OpKind::Create, "setting", id, fields({{"name", word("few_limit")}, {"value", word(value)}}));
        };
        QCOMPARE(r.ana.push({few("5")}).verdict, Verdict::Applied);
        QCOMPARE(mei->push({few("9")}).verdict, Verdict::ConflictLost);
        mei->pull();
        QCOMPARE(mei->value(id, "value").toString(), QStringLiteral("5"));
        QCOMPARE(mei->table("stock_hint").first().put.value(QStringLiteral("availability")).toString(),
            QStringLiteral("few")); // 4 pieces: "some" before, "few" with the new limit
    }

    void tagsAddedOnOneDeviceSurviveRemovingOnAnother()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        const RawId mug = r.listing(r.ana, r.kiln);
        const RawId tag = r.id();
        const auto add
            = op(OpKind::Add, "tag", tag, fields({{"listing", mug.hex()}, {"text", word("blue")}}));
        QCOMPARE(r.ana.push({add}).verdict, Verdict::Applied);
        r.ana.pull();
        mei->pull();
        QCOMPARE(r.ana.push({op(OpKind::Remove, "tag", tag)}).verdict, Verdict::Applied);
        QCOMPARE(mei->push({add}).verdict, Verdict::Applied);
        r.ana.pull();
        QVERIFY(!r.ana.rows.value(tag).removed);
        QCOMPARE(r.ana.push({op(OpKind::Remove, "tag", tag)}).verdict, Verdict::Applied);
        r.ana.pull();
        QVERIFY(r.ana.rows.value(tag).removed);
    }

    void editingWhatSomebodyElseRemovedMeanwhileKeepsItAndAsks()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        const RawId mug = r.listing(r.ana, r.kiln);
        r.ana.pull();
        mei->pull();
        QCOMPARE(r.ana.push({op(OpKind::Delete, "listing", mug)}).verdict, Verdict::Applied);
        const auto edit = mei->push({op(OpKind::Set, "listing", mug, fields({{"title", word("Cup")}}))});
        QCOMPARE(edit.verdict, Verdict::AppliedModified);
        QCOMPARE(edit.differences.size(), 1);
        r.ana.pull();
        QVERIFY(!r.ana.rows.value(mug).removed);
        QCOMPARE(r.ana.value(edit.differences.first(), "other_by").toString(), r.ana.caller.person.hex());
        QCOMPARE(r.ana.push({op(OpKind::Delete, "listing", mug)}).verdict, Verdict::Applied);
        r.ana.pull();
        QVERIFY(r.ana.rows.value(mug).removed);
        QCOMPARE(r.ana.value(edit.differences.first(), "state").toString(), QStringLiteral("decided"));
    }
};

QTEST_GUILESS_MAIN(WorkflowsTest)
#include "workflows_test.moc"
