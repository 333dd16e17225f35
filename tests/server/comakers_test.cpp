// SPDX-License-Identifier: GPL-3.0-or-later
// Who made a listing together: proposed by one side, agreed to by the other, never by anybody in their place.
#include "models/records/comaker.h"
#include "tests/server/endorsingfixture.h"

using namespace cooperage;
using namespace cooperage::server;

namespace {

/// Ana's bowl; Yusuf weaves, Mei works with him; Tomas makes rings, Dora coordinates.
struct Bowl : Riverside
{
    Bowl()
        : yusuf(member("Yusuf", Role::Maker, &loom))
        , mei(member("Mei", Role::Maker, &loom, WorkshopRole::CoWorker))
        , tomas(member("Tomas", Role::Maker, &rings))
        , dora(member("Dora", Role::Coordinator))
        , bowl(listing(ana, kiln))
    {
    }

    /// What somebody reads of it, as a command sends it along.
    static QJsonObject seen(const char *state, int share, const char *role = "weave")
    {
        return fields({{"state", word(state)}, {"role", word(role)}, {"share", share}});
    }
    Op proposing(const RawId &workshop, const QJsonValue &share, const char *role = "weave",
        const QJsonObject &from = {}) const
    {
        Op made = commandOp("co_maker", coMakerId(bowl, workshop), "propose", nullptr,
            fields({{"listing", bowl.hex()}, {"workshop", workshop.hex()}, {"role", word(role)},
                {"share", share}}));
        made.from = from;
        return made;
    }
    Op step(
        const RawId &workshop, const char *name, const QJsonObject &from, const char *reason = nullptr) const
    {
        Op made = commandOp("co_maker", coMakerId(bowl, workshop), name);
        made.from = from;
        if (reason)
            made.fields = fields({{"reason", word(reason)}});
        return made;
    }
    QJsonValue of(TestDevice &by, const RawId &workshop, const char *field) const
    {
        by.pull();
        return by.value(coMakerId(bowl, workshop), field);
    }
    QString stateOf(TestDevice &by, const RawId &workshop) const
    {
        return of(by, workshop, "state").toString();
    }
    void agreeWith(const RawId &workshop, TestDevice &by, int share)
    {
        ACCEPTED(ana.push({proposing(workshop, share)}));
        ACCEPTED(by.push({step(workshop, "accept", seen("proposed", share))}));
    }

    RawId loom;
    RawId rings;
    std::unique_ptr<TestDevice> yusuf, mei, tomas, dora;
    RawId bowl;
};

} // namespace

class CoMakersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSideProposesAndTheOtherAgrees()
    {
        Bowl b;
        ACCEPTED(b.ana.push({b.proposing(b.loom, 333'333, "  woven handle ")}));
        for (TestDevice *one : {&b.ana, b.yusuf.get(), b.dora.get()}) { // everybody may know who made it
            QCOMPARE(b.stateOf(*one, b.loom), QStringLiteral("proposed"));
            QCOMPARE(b.of(*one, b.loom, "share").toInt(), 333'333);
            QCOMPARE(b.of(*one, b.loom, "role").toString(), QStringLiteral("woven handle"));
            QVERIFY(b.of(*one, b.loom, "accepted_on").isUndefined());
        }
        ACCEPTED(b.mei->push(
            {b.step(b.loom, "accept", b.seen("proposed", 333'333, "woven handle"))})); // also a co-worker
        QCOMPARE(b.stateOf(b.ana, b.loom), QStringLiteral("accepted"));
        QCOMPARE(b.of(b.ana, b.loom, "accepted_on").toString(), QStringLiteral("2025-10-09"));
    }

    void onlyThePeopleOfTheListingsWorkshopGiveSharesAway()
    {
        Bowl b;
        REFUSED(b.yusuf->push({b.proposing(b.loom, 100'000)}), NotYourWorkshop);
        REFUSED(b.dora->push({b.proposing(b.loom, 100'000)}), NotYourWorkshop);
        const RawId scarf = b.listing(*b.yusuf, b.loom);
        Op asSteward = commandOp("co_maker", coMakerId(scarf, b.rings), "propose", nullptr,
            fields({{"listing", scarf.hex()}, {"workshop", b.rings.hex()}, {"share", 1}}));
        REFUSED(b.ana.push({asSteward}), NotYourWorkshop); // a steward is not the weaver
        ACCEPTED(b.mei->push({asSteward}));
    }

    void whatCannotBeProposedIsNamed()
    {
        Bowl b;
        const auto asked = [&](const Op &op) { return b.ana.push({op}); };
        const VerdictLine own = asked(b.proposing(b.kiln, 100'000));
        REFUSED(own, OwnWorkshop);
        QCOMPARE(own.subject, QStringLiteral("Kiln"));
        const RawId shop = b.id();
        ACCEPTED(asked(
            op(OpKind::Create, "workshop", shop, fields({{"name", word("Corner")}, {"outside", true}}))));
        const VerdictLine outside = asked(b.proposing(shop, 100'000));
        REFUSED(outside, NotInCollective);
        QCOMPARE(outside.subject, QStringLiteral("Corner"));
        REFUSED(asked(b.proposing(b.loom, 1'000'001)), TooLarge);
        REFUSED(asked(b.proposing(b.loom, -1)), TooSmall);
        REFUSED(asked(b.proposing(b.loom, word("a third"))), NotANumber);
        REFUSED(asked(b.proposing(b.loom, 1, QByteArray(81, 'x').constData())), TooLong);
        REFUSED(asked(b.proposing(b.id(), 1)), RecordMissing); // no such workshop
        Op elsewhere = b.proposing(b.loom, 1);
        elsewhere.id = b.id();
        REFUSED(asked(elsewhere), RecordMissing);
        REFUSED(asked(b.proposing(b.loom, 1, "weave", b.seen("declined", 1))), RecordMissing); // never was
        ACCEPTED(asked(op(OpKind::Delete, "listing", b.bowl)));
        QCOMPARE(asked(b.proposing(b.loom, 1)).reason, Reason::RecordRemoved);
    }

    void aWorkshopThatLeftHasNoPartInAnything()
    {
        Bowl b;
        ACCEPTED(b.ana.push({b.proposing(b.loom, 1)}));
        ACCEPTED(b.ana.push({op(OpKind::Delete, "workshop", b.loom)}));
        REFUSED(b.yusuf->push({b.step(b.loom, "accept", b.seen("proposed", 1))}), NotInCollective);
        REFUSED(b.ana.push({b.proposing(b.loom, 2, "weave", b.seen("proposed", 1))}), NotInCollective);
        ACCEPTED(b.yusuf->push({b.step(b.loom, "decline", b.seen("proposed", 1), "We have left")}));
    }

    void whatIsGoneForGoodCanBeDeclinedAndNoMore()
    {
        Bowl b;
        ACCEPTED(b.ana.push({b.proposing(b.loom, 1)}));
        b.ana.pull();
        QList<Op> away{op(OpKind::Delete, "listing", b.bowl)};
        for (const LogRow &variant : b.ana.table("variant"))
            away.append(op(OpKind::Delete, "variant", variant.id));
        ACCEPTED(b.ana.push(away));
        QCOMPARE(
            b.yusuf->push({b.step(b.loom, "accept", b.seen("proposed", 1))}).reason, Reason::RecordRemoved);
        b.clock.ms += 400LL * 86'400'000;
        QCOMPARE(b.service->purgeBin(b.founding.collective).value_or(0), 2);
        QCOMPARE(
            b.yusuf->push({b.step(b.loom, "accept", b.seen("proposed", 1))}).reason, Reason::RecordPurged);
        QCOMPARE(b.ana.push({b.proposing(b.loom, 2, "weave", b.seen("proposed", 1))}).reason,
            Reason::RecordPurged);
        ACCEPTED(b.yusuf->push({b.step(b.loom, "decline", b.seen("proposed", 1), "It is gone")}));
    }

    void moreThanTheWholeIsNeverGivenAway()
    {
        Bowl b;
        ACCEPTED(b.ana.push({b.proposing(b.loom, 600'000)})); // not even agreed yet
        const VerdictLine tooMuch = b.ana.push({b.proposing(b.rings, 400'001)});
        REFUSED(tooMuch, SharesTooLarge);
        QCOMPARE(tooMuch.subject, QStringLiteral("400000"));
        ACCEPTED(b.ana.push({b.proposing(b.rings, 400'000)}));
        REFUSED(
            b.ana.push({b.proposing(b.loom, 600'001, "weave", b.seen("proposed", 600'000))}), SharesTooLarge);
        ACCEPTED(b.yusuf->push({b.step(b.loom, "decline", b.seen("proposed", 600'000), "Not mine")}));
        ACCEPTED(b.ana.push({b.proposing(b.rings, 1'000'000, "weave", b.seen("proposed", 400'000))}));
        REFUSED(b.ana.push({b.proposing(b.loom, 1, "weave", b.seen("declined", 600'000))}), SharesTooLarge);
        ACCEPTED(b.ana.push({b.proposing(b.loom, 0, "weave", b.seen("declined", 600'000))}));
    }

    void nobodyAgreesToWhatTheyHaveNotRead()
    {
        Bowl b;
        ACCEPTED(b.ana.push({b.proposing(b.loom, 300'000)}));
        ACCEPTED(b.ana.push({b.proposing(b.loom, 100'000, "weave", b.seen("proposed", 300'000))}));
        const VerdictLine old = b.yusuf->push({b.step(b.loom, "accept", b.seen("proposed", 300'000))});
        REFUSED(old, StaleState);
        QCOMPARE(old.subject, QStringLiteral("Mug"));
        REFUSED(
            b.yusuf->push({b.step(b.loom, "accept", b.seen("proposed", 100'000, "all of it"))}), StaleState);
        REFUSED(b.yusuf->push({commandOp("co_maker", coMakerId(b.bowl, b.loom), "accept", "proposed")}),
            StaleState);
        ACCEPTED(b.yusuf->push({b.step(b.loom, "accept", b.seen("proposed", 100'000))}));
    }

    void onlyWhoIsNamedAnswers()
    {
        Bowl b;
        ACCEPTED(b.ana.push({b.proposing(b.loom, 100'000)}));
        REFUSED(b.yusuf->push({b.step(b.loom, "decline", b.seen("proposed", 100'000))}), Required);
        for (TestDevice *one : {&b.ana, b.tomas.get(), b.dora.get()}) {
            REFUSED(one->push({b.step(b.loom, "accept", b.seen("proposed", 100'000))}), NotYourWorkshop);
            REFUSED(one->push({b.step(b.loom, "decline", b.seen("proposed", 100'000))}), NotYourWorkshop);
        }
        REFUSED(b.yusuf->push({b.step(b.loom, "end", b.seen("proposed", 100'000), "No")}), NotYourWorkshop);
        REFUSED(b.yusuf->push({b.step(b.rings, "accept", b.seen("proposed", 100'000))}), RecordMissing);
        ACCEPTED(b.ana.push({b.step(b.loom, "end", b.seen("proposed", 100'000))})); // taken back
        const VerdictLine late = b.yusuf->push({b.step(b.loom, "accept", b.seen("proposed", 100'000))});
        REFUSED(late, StaleState);
        QCOMPARE(late.subject, QStringLiteral("co_maker ended"));
        QVERIFY(b.of(b.ana, b.loom, "ended_on").isUndefined()); // it never was in force
    }

    void whatWasAgreedEndsWithAReasonAndIsProposedAnew()
    {
        Bowl b;
        b.agreeWith(b.loom, *b.yusuf, 250'000);
        REFUSED(
            b.ana.push({b.proposing(b.loom, 100'000, "weave", b.seen("accepted", 250'000))}), AlreadyCoMaker);
        REFUSED(b.yusuf->push({b.step(b.loom, "decline", b.seen("accepted", 250'000))}), StepNotNow);
        REFUSED(b.tomas->push({b.step(b.loom, "end", b.seen("accepted", 250'000), "x")}), NotYourWorkshop);
        const VerdictLine wordless = b.yusuf->push({b.step(b.loom, "end", b.seen("accepted", 250'000), " ")});
        REFUSED(wordless, Required);
        QCOMPARE(wordless.subject, QStringLiteral("reason"));
        const QByteArray endless(301, 'x');
        REFUSED(b.yusuf->push({b.step(b.loom, "end", b.seen("accepted", 250'000), endless.constData())}),
            TooLong);
        b.clock.ms += 30LL * 86'400'000;
        ACCEPTED(b.yusuf->push({b.step(b.loom, "end", b.seen("accepted", 250'000), "No time to weave")}));
        QCOMPARE(b.of(b.ana, b.loom, "reason").toString(), QStringLiteral("No time to weave"));
        QCOMPARE(b.of(b.ana, b.loom, "ended_on").toString(), QStringLiteral("2025-11-08"));
        ACCEPTED(b.ana.push({b.proposing(b.loom, 150'000, "weave", b.seen("ended", 250'000))}));
        QCOMPARE(b.stateOf(b.ana, b.loom), QStringLiteral("proposed"));
        QCOMPARE(b.of(b.ana, b.loom, "reason").toString(), QString());
        QCOMPARE(b.of(b.ana, b.loom, "accepted_on").toString(),
            QStringLiteral("2025-10-09")); // they have made it together, whatever comes of this
        ACCEPTED(b.yusuf->push({b.step(b.loom, "accept", b.seen("proposed", 150'000))}));
        QCOMPARE(b.of(b.ana, b.loom, "accepted_on").toString(), QStringLiteral("2025-11-08"));
        QVERIFY(b.of(b.ana, b.loom, "ended_on").isUndefined());
        ACCEPTED(b.ana.push({b.step(b.loom, "end", b.seen("accepted", 150'000), "Sold out")})); // either side
    }

    void twoWhoProposeTheSameMeetAndOtherwiseTheSecondIsTold()
    {
        Bowl b;
        auto ida = b.member("Ida", Role::Maker, &b.kiln, WorkshopRole::CoWorker);
        ACCEPTED(b.ana.push({b.proposing(b.loom, 100'000)}));
        ACCEPTED(ida->push({b.proposing(b.loom, 100'000)}));
        b.dora->pull();
        QCOMPARE(b.dora->table("co_maker").size(), 1);
        const VerdictLine other = ida->push({b.proposing(b.loom, 200'000)}); // had not seen the first
        REFUSED(other, StaleState);
        QCOMPARE(other.subject, QStringLiteral("co_maker proposed propose end"));
        ACCEPTED(ida->push({b.proposing(b.loom, 200'000, "weave", b.seen("proposed", 100'000))}));
        REFUSED(b.ana.push({b.proposing(b.loom, 300'000, "weave", b.seen("proposed", 100'000))}), StaleState);
        QCOMPARE(b.of(b.ana, b.loom, "share").toInt(), 200'000);
    }

    void ordinaryChangesDoNotReachIt()
    {
        Bowl b;
        b.agreeWith(b.loom, *b.yusuf, 250'000);
        const RawId id = coMakerId(b.bowl, b.loom);
        REFUSED(b.ana.push({op(OpKind::Set, "co_maker", id, fields({{"share", 1}}))}), DecidedField);
        REFUSED(b.ana.push({op(OpKind::Delete, "co_maker", id)}), DecidedField);
        REFUSED(b.yusuf->push({commandOp("co_maker", id, "treble", "accepted")}), UnknownCommand);
    }

    void whoPausesSpeaksForNoWorkshop()
    {
        Bowl b;
        ACCEPTED(b.ana.push({b.proposing(b.loom, 100'000)}));
        b.ana.pull();
        for (const LogRow &one : b.ana.table("membership")) {
            if (one.put.value(QLatin1String("person")).toString() == b.yusuf->caller.person.hex())
                ACCEPTED(b.ana.push({commandOp("membership", one.id, "pause", "member")}));
        }
        REFUSED(b.yusuf->push({b.step(b.loom, "accept", b.seen("proposed", 100'000))}), MembershipEnded);
        ACCEPTED(b.mei->push({b.step(b.loom, "accept", b.seen("proposed", 100'000))}));
    }
};

QTEST_GUILESS_MAIN(CoMakersTest)
#include "comakers_test.moc"
