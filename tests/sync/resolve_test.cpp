// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/random.h"
#include "models/records/entities.h"
#include "models/records/listing.h"
#include "models/records/listingparts.h"
#include "models/records/variant.h"
#include "sync/merge/resolve.h"

#include <QTest>

#include <algorithm>

using namespace cooperage;

namespace {

RawId replicaNumber(int number)
{
    return RawId::derived(QByteArray::number(number));
}

OpStamp stamp(qint64 seq, qint64 ctx, int replica, qint64 ms = 1000)
{
    return {seq, ctx, Hlc::at(ms), replicaNumber(replica), {}};
}

QJsonObject title(const char *text)
{
    return {{QStringLiteral("title"), QString::fromLatin1(text)}};
}

const Entity &listing()
{
    return *entityNamed(u"listing");
}

const Entity &variant()
{
    return *entityNamed(u"variant");
}

const Entity &photo()
{
    return *entityNamed(u"photo");
}

/// A listing created at seq 1 by replica 1 and retitled at seq 5 by replica 1.
MergeState retitled()
{
    MergeState state = mergeCreate(title("Mug"), stamp(1, 0, 1)).state;
    return mergeSet(listing(), state, title("Blue mug"), stamp(5, 4, 1)).state;
}

} // namespace

class ResolveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFieldIsMergedByWhatTheAuthorHadSeen_data()
    {
        QTest::addColumn<qint64>("ctx");
        QTest::addColumn<int>("replica");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("differs");
        const auto row = [](const char *name, qint64 ctx, int replica, qint64 ms, const char *value,
                             const char *shown, bool differs) {
            QTest::newRow(name) << ctx << replica << ms << QString::fromLatin1(value)
                                << QString::fromLatin1(shown) << differs;
        };
        row("seen: overwrites", 5, 2, 1000, "Cup", "Cup", false);
        row("seen, although its clock is years behind", 5, 2, 1, "Cup", "Cup", false);
        row("own earlier change: overwrites without having seen the log", 0, 1, 1000, "Cup", "Cup", false);
        row("not seen: the first arrival stays", 4, 2, 1000, "Cup", "Blue mug", true);
        row("not seen, although its clock is years ahead", 4, 2, 9'000'000'000'000, "Cup", "Blue mug", true);
        row("not seen, but equal: nothing to decide", 4, 2, 1000, "Blue mug", "Blue mug", false);
    }

    void oneFieldIsMergedByWhatTheAuthorHadSeen()
    {
        QFETCH(qint64, ctx);
        QFETCH(int, replica);
        QFETCH(qint64, ms);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        QFETCH(bool, differs);
        const QJsonObject fields{{QStringLiteral("title"), value}};
        const Merged merged = mergeSet(listing(), retitled(), fields, stamp(9, ctx, replica, ms));
        QCOMPARE(merged.state.fields.value(QStringLiteral("title")).toString(), shown);
        QCOMPARE(merged.clashes.size(), differs ? 1 : 0);
        QCOMPARE(merged.verdict, differs ? Verdict::ConflictLost : Verdict::Applied);
        if (differs) {
            QCOMPARE(merged.clashes.first().registerName, QStringLiteral("title"));
            QCOMPARE(merged.clashes.first().other, fields);
            QCOMPARE(merged.clashes.first().shown, title("Blue mug"));
            QCOMPARE(merged.clashes.first().older.seq, 5);
        }
    }

    void differentFieldsBothSurvive()
    {
        const Merged merged = mergeSet(
            listing(), retitled(), {{QStringLiteral("care"), QStringLiteral("By hand")}}, stamp(9, 1, 2));
        QVERIFY(merged.clashes.isEmpty());
        QCOMPARE(merged.state.fields.value(QStringLiteral("title")).toString(), QStringLiteral("Blue mug"));
        QCOMPARE(merged.state.fields.value(QStringLiteral("care")).toString(), QStringLiteral("By hand"));
    }

    void fieldsOfOneRegisterMoveTogether()
    {
        const QJsonObject small{{QStringLiteral("length_mm"), 10}, {QStringLiteral("width_mm"), 20}};
        const QJsonObject large{{QStringLiteral("length_mm"), 90}, {QStringLiteral("height_mm"), 80}};
        MergeState state = mergeCreate({}, stamp(1, 0, 1)).state;
        state = mergeSet(variant(), state, small, stamp(2, 1, 1)).state;
        const Merged merged = mergeSet(variant(), state, large, stamp(3, 1, 2));
        QCOMPARE(merged.clashes.size(), 1);
        QCOMPARE(merged.clashes.first().registerName, QStringLiteral("size"));
        QCOMPARE(merged.state.fields.value(QStringLiteral("length_mm")).toInt(), 10);
        QVERIFY(!merged.state.fields.contains(QStringLiteral("height_mm")));
    }

    void quietFieldsAskNobody_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<int>("shown");
        QTest::newRow("later clock wins") << qint64(3000) << 2;
        QTest::newRow("earlier clock loses") << qint64(1000) << 1;
    }

    void quietFieldsAskNobody()
    {
        QFETCH(qint64, ms);
        QFETCH(int, shown);
        const QString position = QStringLiteral("position");
        MergeState state = mergeCreate({}, stamp(1, 0, 1)).state;
        state = mergeSet(photo(), state, {{position, 1}}, stamp(2, 1, 1, 2000)).state;
        const Merged merged = mergeSet(photo(), state, {{position, 2}}, stamp(3, 1, 2, ms));
        QVERIFY(merged.clashes.isEmpty());
        QCOMPARE(merged.verdict, Verdict::Applied);
        QCOMPARE(merged.state.fields.value(position).toInt(), shown);
    }

    void anEditBringsBackWhatSomebodyElseRemovedMeanwhile()
    {
        const MergeState gone = mergeDelete(retitled(), stamp(7, 6, 1)).state;
        QVERIFY(gone.removed);
        const Merged merged = mergeSet(listing(), gone, title("Cup"), stamp(8, 6, 2));
        QVERIFY(!merged.state.removed);
        QCOMPARE(merged.verdict, Verdict::AppliedModified);
        QCOMPARE(merged.clashes.size(), 1);
        QVERIFY(merged.clashes.first().registerName.isEmpty());
        QVERIFY(merged.clashes.first().arrivingIsShown);
    }

    void anEditOfWhatWasSeenRemovedIsDeleted()
    {
        const MergeState gone = mergeDelete(retitled(), stamp(7, 6, 1)).state;
        const Merged merged = mergeSet(listing(), gone, title("Cup"), stamp(8, 7, 2));
        QCOMPARE(merged.verdict, Verdict::Deleted);
        QCOMPARE(merged.state, gone);
    }

    void aRemovalThatHadNotSeenAnEditLeavesTheRecord()
    {
        const Merged merged = mergeDelete(retitled(), stamp(9, 4, 2));
        QVERIFY(!merged.state.removed);
        QCOMPARE(merged.verdict, Verdict::ConflictLost);
        QCOMPARE(merged.clashes.first().older.seq, 5);
        QVERIFY(mergeDelete(retitled(), stamp(9, 5, 2)).state.removed);
    }

    void bringingBackAndRemovingAgainWorks()
    {
        MergeState state = mergeDelete(retitled(), stamp(7, 6, 1)).state;
        state = mergeUndelete(state, stamp(8, 7, 2)).state;
        QVERIFY(!state.removed);
        QVERIFY(!mergeDelete(state, stamp(9, 7, 3)).state.removed); // had not seen it come back
        QVERIFY(mergeDelete(state, stamp(9, 8, 3)).state.removed);
    }

    void sayingTheSameAgainChangesNothing()
    {
        const OpStamp again = stamp(5, 4, 1);
        const MergeState once = retitled();
        QCOMPARE(mergeSet(listing(), once, title("Blue mug"), again).state, once);
    }

    void whatAReplicaOfferedAgainCountsAsItsOwn()
    {
        OpStamp op = stamp(9, 0, 2);
        QCOMPARE(mergeSet(listing(), retitled(), title("Cup"), op).clashes.size(), 1);
        op.own = {5};
        QVERIFY(mergeSet(listing(), retitled(), title("Cup"), op).clashes.isEmpty());
    }

    /// Whatever the clocks say, what the author had seen is overwritten and nothing else is (I12, I24).
    void clocksDecideOnlyBetweenChangesThatHadNotSeenEachOther()
    {
        SeededRandom random(12);
        for (int round = 0; round < 2000; ++round) {
            const qint64 ctx = qint64(random.below(9));
            const qint64 ms = qint64(random.below(1'000'000));
            const int replica = int(random.below(3));
            const Merged any = mergeSet(listing(), retitled(), title("Cup"), stamp(9, ctx, replica, ms));
            const Merged same = mergeSet(listing(), retitled(), title("Cup"), stamp(9, ctx, replica, 1));
            QCOMPARE(any.state.fields, same.state.fields);
            QCOMPARE(any.clashes.size(), same.clashes.size());
            if (ctx >= 5)
                QVERIFY(any.clashes.isEmpty());
        }
    }

    /// Adds and removals that had not seen each other may arrive in any order (S).
    void setsDoNotDependOnTheOrderOfArrival()
    {
        struct Step
        {
            bool add;
            int replica;
        };
        QList<Step> steps{{true, 2}, {false, 3}, {true, 4}, {false, 5}};
        const MergeState created = mergeAdd(mergeCreate({}, stamp(1, 0, 1)).state, stamp(1, 0, 1)).state;
        std::sort(
            steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.replica < b.replica; });
        do {
            MergeState state = created;
            qint64 seq = 2;
            for (const Step &step : std::as_const(steps)) {
                const OpStamp op = stamp(seq++, 1, step.replica);
                state = step.add ? mergeAdd(state, op).state : mergeRemove(state, op).state;
            }
            QVERIFY(!state.removed); // somebody added it without knowing of the removal
            QVERIFY(mergeRemove(state, stamp(seq, seq - 1, 6)).state.removed);
        } while (std::next_permutation(
            steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.replica < b.replica; }));
    }

    void aRemovalCancelsOnlyTheAddsItHadSeen()
    {
        MergeState state = mergeAdd(mergeCreate({}, stamp(1, 0, 1)).state, stamp(1, 0, 1)).state;
        QVERIFY(mergeRemove(state, stamp(2, 1, 2)).state.removed);
        state = mergeAdd(state, stamp(2, 0, 2)).state;
        QVERIFY(!mergeRemove(state, stamp(3, 1, 3)).state.removed);
        QVERIFY(mergeRemove(state, stamp(3, 2, 3)).state.removed);
    }

    void registersSurviveBeingWrittenDown()
    {
        const Registers registers = retitled().registers;
        QCOMPARE(registersFromJson(toJson(registers)), registers);
    }
};

QTEST_GUILESS_MAIN(ResolveTest)
#include "resolve_test.moc"
