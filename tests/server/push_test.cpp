// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/servicefixture.h"

using namespace cooperage;
using namespace cooperage::server;

class PushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFounderJoinsAndSeesTheCollective()
    {
        Riverside r;
        QCOMPARE(r.ana.answer.collectiveName, QStringLiteral("Riverside Makers"));
        QCOMPARE(r.ana.answer.letters, QStringLiteral("A"));
        QCOMPARE(r.ana.table("person").size(), 1);
        QCOMPARE(r.ana.table("role_grant").size(), 2);
    }

    void whatOneDevicePushesAnotherPulls()
    {
        Riverside r;
        RawId loom;
        auto yusuf = r.member("Yusuf", Role::Maker, &loom);
        const RawId mug = r.listing(r.ana, r.kiln);
        yusuf->pull();
        QCOMPARE(yusuf->value(mug, "title").toString(), QStringLiteral("Mug"));
        QCOMPARE(yusuf->rows.value(mug).createdBy, r.ana.caller.person);
        QCOMPARE(r.service->head(r.founding.collective).value(), yusuf->seen);
    }

    void theSameBytesAgainGiveTheSameVerdictAndNoSecondEffect()
    {
        Riverside r;
        RawId variant;
        r.listing(r.ana, r.kiln, &variant);
        const RawId shelf = r.shelf(r.ana, r.kiln);
        const PushItem item = r.ana.item(r.ana.transaction({r.movement(variant, r.kiln, shelf, 5)}));
        const auto first = r.ana.send({item});
        QVERIFY(first);
        QCOMPARE(first->verdicts.first().verdict, Verdict::Applied);
        const qint64 head = *r.service->head(r.founding.collective);
        const auto again = r.ana.send({item}); // the answer was lost
        QVERIFY(again);
        QCOMPARE(again->verdicts, first->verdicts);
        QCOMPARE(*r.service->head(r.founding.collective), head);
        r.ana.pull();
        QCOMPARE(r.ana.table("movement").size(), 1);
    }

    void aTransactionOfferedAgainByANewReplicaTakesASlotAndNothingElse()
    {
        Riverside r;
        const Transaction made = r.ana.transaction({op(OpKind::Create, "listing", r.id(),
            fields({{"workshop", r.kiln.hex()}, {"title", word("Mug")}}))});
        const auto first = r.ana.send({r.ana.item(made)});
        r.ana.replica = r.id();
        r.ana.n = 0;
        r.ana.h = chainStart();
        const qint64 head = *r.service->head(r.founding.collective);
        const auto again = r.ana.send({r.ana.item(made, 0)});
        QVERIFY(again);
        QCOMPARE(again->verdicts, first->verdicts);
        QCOMPARE(*r.service->head(r.founding.collective), head);
    }

    void anotherBodyUnderAKnownTxidIsRejectedAndTheFirstStands()
    {
        Riverside r;
        Transaction made = r.ana.transaction({op(OpKind::Create, "listing", r.id(),
            fields({{"workshop", r.kiln.hex()}, {"title", word("Mug")}}))});
        QVERIFY(r.ana.send({r.ana.item(made)}));
        made.ops.first().fields.insert(QStringLiteral("title"), QStringLiteral("Other"));
        const PushItem second = r.ana.item(made);
        for (int i = 0; i < 2; ++i) {
            const auto answer = r.ana.send({second});
            QVERIFY(answer);
            QCOMPARE(answer->verdicts.first().verdict, Verdict::Rejected);
            QCOMPARE(answer->verdicts.first().reason, Reason::TxidReused);
        }
        r.ana.pull();
        QCOMPARE(r.ana.value(made.ops.first().id, "title").toString(), QStringLiteral("Mug"));
    }

    void aGapIsToldAndChangesNothing()
    {
        Riverside r;
        const auto lost = r.ana.item(r.ana.transaction({op(OpKind::Create, "tag", r.id())}));
        Q_UNUSED(lost);
        const auto answer = r.ana.send({r.ana.item(r.ana.transaction({op(OpKind::Create, "tag", r.id())}))});
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, Reason::ReplicaGap);
        QCOMPARE(answer.error().fault, Fault::Conflict);
    }

    void twoCopiesOfADatabaseAreAFork()
    {
        Riverside r;
        const RawId mug = r.listing(r.ana, r.kiln);
        TestDevice copy = r.ana; // the same token, replica and numbers
        const auto edit = [&mug](const char *title) {
            return QList<Op>{op(OpKind::Set, "listing", mug, fields({{"title", word(title)}}))};
        };
        QCOMPARE(r.ana.push(edit("One")).verdict, Verdict::Applied);
        const qint64 head = *r.service->head(r.founding.collective);
        const auto forked = copy.send({copy.item(copy.transaction(edit("Two")))});
        QVERIFY(!forked);
        QCOMPARE(forked.error().reason, Reason::ReplicaFork);
        QCOMPARE(*r.service->head(r.founding.collective), head);
        const auto hello = r.service->hello(copy.caller, {copy.replica, copy.n, copy.h, 1, 0, {}, {}});
        QVERIFY(hello);
        QCOMPARE(hello->state, HelloState::Fork);
    }

    void oneRefusedTransactionDoesNotStopTheOthers()
    {
        Riverside r;
        const RawId good = r.id();
        const auto answer = r.ana.send({
            r.ana.item(
                r.ana.transaction({op(OpKind::Set, "listing", r.id(), fields({{"title", word("x")}}))})),
            r.ana.item(r.ana.transaction({op(OpKind::Create, "listing", good,
                fields({{"workshop", r.kiln.hex()}, {"title", word("Bowl")}}))})),
        });
        QVERIFY(answer);
        QCOMPARE(answer->verdicts.at(0).reason, Reason::RecordMissing);
        QCOMPARE(answer->verdicts.at(1).verdict, Verdict::Applied);
    }

    void halfATransactionIsNeverApplied()
    {
        Riverside r;
        const RawId bowl = r.id();
        const auto line = r.ana.push({op(OpKind::Create, "listing", bowl,
                                          fields({{"workshop", r.kiln.hex()}, {"title", word("Bowl")}})),
            op(OpKind::Create, "listing", r.id(),
                fields({{"workshop", r.kiln.hex()}, {"title", word("")}}))});
        QCOMPARE(line.verdict, Verdict::Rejected);
        QCOMPARE(line.reason, Reason::Required);
        r.ana.pull();
        QVERIFY(!r.ana.rows.contains(bowl));
    }

    void pushesInOneCommitAreJudgedEachOnItsOwn()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        auto otto = r.member("Otto", Role::Observer);
        const RawId mug = r.listing(r.ana, r.kiln);
        r.ana.pull();
        const auto retitle = [&](TestDevice &by, const char *title) {
            return PushRequest{by.replica, by.cursor,
                {by.item(
                    by.transaction({op(OpKind::Set, "listing", mug, fields({{"title", word(title)}}))}))}};
        };
        mei->pull();
        PushRequest gap = retitle(*otto, "Gap");
        gap.items.first().envelope.n = 7;
        const auto answers = r.service->pushBatch({{r.ana.caller, retitle(r.ana, "One")}, {otto->caller, gap},
            {mei->caller, retitle(*mei, "Two")}});
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers.at(0)->verdicts.first().verdict, Verdict::Applied);
        QCOMPARE(answers.at(1).error().reason, Reason::ReplicaGap);
        QCOMPARE(answers.at(2)->verdicts.first().verdict, Verdict::ConflictLost);
        QVERIFY(answers.at(2)->page);
        QCOMPARE(answers.at(2)->page->end.upto, *r.service->head(r.founding.collective));
        QVERIFY(r.service->check()->isEmpty());
    }

    void concurrentEditsOfOneFieldKeepBoth()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        const RawId mug = r.listing(r.ana, r.kiln);
        r.ana.pull();
        mei->pull();
        QCOMPARE(r.ana.push({op(OpKind::Set, "listing", mug, fields({{"title", word("Blue mug")}}))}).verdict,
            Verdict::Applied);
        const auto late = mei->push({op(
            OpKind::Set, "listing", mug, fields({{"title", word("Sea mug")}, {"care", word("By hand")}}))});
        QCOMPARE(late.verdict, Verdict::ConflictLost);
        QCOMPARE(late.differences.size(), 1);
        mei->pull();
        QCOMPARE(mei->value(mug, "title").toString(), QStringLiteral("Blue mug"));
        QCOMPARE(mei->value(mug, "care").toString(), QStringLiteral("By hand"));
        const RawId difference = late.differences.first();
        QCOMPARE(mei->value(difference, "other_value").toString(), QStringLiteral("{\"title\":\"Sea mug\"}"));
        QCOMPARE(mei->value(difference, "base_value").toString(), QStringLiteral("{\"title\":\"Mug\"}"));
        QCOMPARE(mei->value(difference, "shown_by").toString(), r.ana.caller.person.hex());
        // Deciding is an ordinary set by somebody who had seen the difference.
        QCOMPARE(mei->push({op(OpKind::Set, "listing", mug, fields({{"title", word("Sea mug")}}))}).verdict,
            Verdict::Applied);
        mei->pull();
        QCOMPARE(mei->value(difference, "state").toString(), QStringLiteral("decided"));
    }

    void aCountExplainsItselfAndALateSaleFromBeforeItChangesNothing()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        RawId variant;
        r.listing(r.ana, r.kiln, &variant);
        const RawId shelf = r.shelf(r.ana, r.kiln);
        r.ana.push({r.movement(variant, r.kiln, shelf, 10)});
        r.ana.pull();
        mei->pull();
        mei->hlc = Hlc::at(r.clock.ms); // Mei sells one offline, before …
        const auto sale = mei->item(mei->transaction({r.movement(variant, r.kiln, shelf, -1, "sold")}));
        r.clock.ms += 3'600'000; // … Ana counts
        const RawId count = r.id();
        QCOMPARE(r.ana
                     .push({op(OpKind::Count, "stock_count", count,
                         fields({{"variant", variant.hex()}, {"owner", r.kiln.hex()},
                             {"holder", r.kiln.hex()}, {"location", shelf.hex()}, {"counted", 8}}))})
                     .verdict,
            Verdict::Applied);
        r.ana.pull();
        QCOMPARE(r.ana.value(movementOfCount(count), "qty").toInteger(), -2);
        QVERIFY(mei->send({sale}));
        r.ana.pull();
        qint64 sum = 0;
        QList<qint64> parts;
        for (const LogRow &row : r.ana.table("movement")) {
            parts.append(row.put.value(QStringLiteral("qty")).toInteger());
            sum += parts.last();
        }
        std::sort(parts.begin(), parts.end());
        QCOMPARE(parts, (QList<qint64>{-2, -1, 1, 10}));
        QCOMPARE(sum, 8);
    }
};

QTEST_GUILESS_MAIN(PushTest)
#include "push_test.moc"
