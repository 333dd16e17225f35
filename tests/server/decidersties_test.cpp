// SPDX-License-Identifier: GPL-3.0-or-later
// Who decides has said what ties them to the maker; with a tie another coordinator decides, or clears it.
#include "tests/server/endorsingfixture.h"

using namespace cooperage;
using namespace cooperage::server;

namespace {

QJsonObject because(const char *why)
{
    return fields({{"reason", word(why)}});
}

/// All reviews are in, and nobody has decided.
struct Weighed : Loomside
{
    Weighed()
        : request(reviewed())
    {
    }
    Op deciding(const char *from = "in_review") const
    {
        return commandOp("endorsement", request, "decide", from,
            fields({{"outcome", word("endorsed")}, {"reason", word("Even weave, honest wool")}}));
    }
    VerdictLine says(TestDevice &by, const char *ties)
    {
        by.pull();
        return by.push({saying(by, request, ties)});
    }
    VerdictLine decides(TestDevice &by)
    {
        by.pull();
        return by.push({deciding()});
    }
    VerdictLine clears(TestDevice &by, const TestDevice &whose, const QJsonObject &arguments)
    {
        by.pull();
        return by.push({commandOp("coordinator_ties", idOf(whose), "clear", nullptr, arguments)});
    }
    RawId idOf(const TestDevice &whose) const { return coordinatorTiesId(request, whose.caller.person); }
    QString textOf(TestDevice &by, const char *field)
    {
        by.pull();
        return by.value(idOf(*noor), field).toString();
    }

    RawId request;
};

} // namespace

class DecidersTiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notAskedIsNeverTheSameAsNone()
    {
        Weighed l;
        const VerdictLine line = l.decides(*l.noor);
        REFUSED(line, DeclarationMissing);
        QCOMPARE(line.subject, QStringLiteral("Noor"));
        l.noor->pull();
        QCOMPARE(l.noor->table("coordinator_ties").size(), 0);
        ACCEPTED(l.noor->push({l.saying(*l.noor, l.request, "none"), l.deciding()}));
        QCOMPARE(l.stateOf(*l.noor, l.request), QStringLiteral("decided"));
        QCOMPARE(l.textOf(*l.noor, "ties"), QStringLiteral("none"));
    }

    void whatOneCoordinatorSaidIsNotTheOthersWord()
    {
        Weighed l;
        ACCEPTED(l.says(*l.noor, "none"));
        REFUSED(l.decides(*l.ines), DeclarationMissing);
        ACCEPTED(l.decides(*l.noor));
    }

    void aRefusedDecisionKeepsNothingOfWhatWasSaidWithIt()
    {
        Weighed l;
        l.noor->pull();
        REFUSED(l.noor->push({l.saying(*l.noor, l.request, "friend"), l.deciding()}), ConflictNotCleared);
        l.ines->pull();
        QCOMPARE(l.ines->table("coordinator_ties").size(), 0);
    }

    void familyClosesTheCaseForGood()
    {
        Weighed l;
        ACCEPTED(l.says(*l.noor, "family"));
        const VerdictLine line = l.decides(*l.noor);
        REFUSED(line, ReviewerExcluded);
        QCOMPARE(line.subject, QStringLiteral("Noor"));
        REFUSED(l.says(*l.noor, "none"), ReviewerExcluded);
        REFUSED(l.clears(*l.ines, *l.noor, because("They get on well")), ReviewerExcluded);
        REFUSED(l.step(*l.noor, l.request, "ask_revisions",
                    fields({{"what", word("Hem it")}, {"until", word("2199-12-31")}})),
            ReviewerExcluded);
        ACCEPTED(l.step(*l.ines, l.request, "decide",
            fields({{"outcome", word("endorsed")}, {"reason", word("Even weave")}})));
        REFUSED(l.step(*l.noor, l.request, "publish", l.publication()), ReviewerExcluded);
        ACCEPTED(l.step(*l.ines, l.request, "publish", l.publication())); // who did not decide is not told of
    }

    void aFriendIsClearedByAnotherCoordinatorAndReadersAreTold()
    {
        Weighed l;
        ACCEPTED(l.says(*l.noor, "friend"));
        REFUSED(l.decides(*l.noor), ConflictNotCleared);
        REFUSED(l.clears(*l.noor, *l.noor, because("I am fair")), OwnCase);
        REFUSED(l.clears(*l.mei, *l.noor, because("x")), RecordMissing); // does not even see it
        REFUSED(l.clears(l.ana, *l.noor, because("x")), RoleMissing); // a steward is no coordinator
        REFUSED(l.clears(*l.ines, *l.noor, {}), Required);
        REFUSED(l.clears(*l.ines, *l.ines, because("x")), RecordMissing); // has said nothing
        ACCEPTED(l.clears(*l.ines, *l.noor, because("They met twice")));
        REFUSED(l.clears(*l.ines, *l.noor, because("Again")), AlreadyDecided);
        QCOMPARE(l.textOf(*l.noor, "clear_reason"), QStringLiteral("They met twice"));
        QCOMPARE(l.textOf(*l.noor, "cleared_by"), l.ines->caller.person.hex());
        ACCEPTED(l.decides(*l.noor));
        REFUSED(l.step(*l.noor, l.request, "publish", l.publication()), DisclosureMissing);
        QJsonObject text = l.publication();
        text.insert(QStringLiteral("text"),
            QStringLiteral(
                "Riverside Makers and Yusuf are friends; Yusuf is in Riverside Makers. Even weave."));
        ACCEPTED(l.step(*l.noor, l.request, "publish", text));
    }

    void theSameWordAgainStaysClearedAndAnotherOneDoesNot()
    {
        Weighed l;
        ACCEPTED(l.says(*l.noor, "friend"));
        ACCEPTED(l.clears(*l.ines, *l.noor, because("They met twice")));
        ACCEPTED(l.says(*l.noor, "friend"));
        QCOMPARE(l.textOf(*l.noor, "clear_reason"), QStringLiteral("They met twice"));
        ACCEPTED(l.says(*l.noor, "business friend"));
        QCOMPARE(l.textOf(*l.noor, "clear_reason"), QString());
        REFUSED(l.decides(*l.noor), ConflictNotCleared);
        ACCEPTED(l.says(*l.noor, "none")); // taken back while nothing is decided; the trail keeps it
        ACCEPTED(l.decides(*l.noor));
    }

    void twoTiedCoordinatorsCannotClearEachOther()
    {
        Weighed l;
        ACCEPTED(l.says(*l.noor, "friend"));
        REFUSED(l.step(l.ana, l.request, "name_stand_in", fields({{"person", l.ines->caller.person.hex()}})),
            StandInNotNeeded);
        ACCEPTED(l.says(*l.ines, "competitor"));
        REFUSED(l.clears(*l.ines, *l.noor, because("x")), ConflictNotCleared);
        RawId room;
        const auto kim = l.member("Kim", Role::Maker, &room);
        ACCEPTED(l.step(l.ana, l.request, "name_stand_in", fields({{"person", kim->caller.person.hex()}})));
        kim->pull();
        QCOMPARE(kim->table("coordinator_ties").size(), 2); // from now on Kim sees what they said
        REFUSED(l.decides(*kim), DeclarationMissing);
        ACCEPTED(l.clears(*kim, *l.noor, because("They met twice")));
        ACCEPTED(l.says(*kim, "none"));
        ACCEPTED(l.decides(*kim));
    }

    void whoHasAPartInItIsRefusedAsBefore()
    {
        Unfree l; // Noor is of the loom by now, Ines reviews
        const auto says = [&](TestDevice &by) {
            by.pull();
            return by.push({l.saying(by, l.request, "none")});
        };
        REFUSED(says(*l.noor), OwnCase);
        REFUSED(says(*l.ines), DutiesCollide);
        REFUSED(says(*l.mei), RoleMissing); // a reviewer
        REFUSED(says(*l.yusuf), RoleMissing); // who asks
        REFUSED(says(l.ana), RoleMissing);
        REFUSED(says(*l.leila), RecordMissing); // does not see it
    }

    void aStandInWithATieMakesRoomForAnother()
    {
        Unfree l;
        ACCEPTED(l.standIn(*l.leila));
        l.leila->pull();
        ACCEPTED(l.leila->push({l.saying(*l.leila, l.request, "household")}));
        REFUSED(l.step(*l.leila, l.request, "open"), ReviewerExcluded);
        REFUSED(l.standIn(*l.leila), ReviewerExcluded);
        RawId room;
        const auto kim = l.member("Kim", Role::Maker, &room);
        ACCEPTED(l.standIn(*kim));
        kim->pull();
        ACCEPTED(kim->push({l.saying(*kim, l.request, "none")}));
    }

    void nothingIsSaidBeforeItIsSubmittedNorAfterTheDecision()
    {
        Weighed l;
        ACCEPTED(l.says(*l.ines, "friend"));
        ACCEPTED(l.noor->push({l.saying(*l.noor, l.request, "none"), l.deciding()}));
        l.noor->pull();
        const VerdictLine late = l.noor->push({l.saying(*l.noor, l.request, "friend", "decided")});
        REFUSED(late, StepNotNow);
        QVERIFY2(late.subject.startsWith(QStringLiteral("endorsement decided ")), qPrintable(late.subject));
        REFUSED(l.says(*l.ines, "none"), StaleState); // had seen it in review
        REFUSED(l.clears(*l.noor, *l.ines, because("x")), StepNotNow);

        Loomside early;
        const RawId draft = early.draft();
        early.noor->pull();
        REFUSED(early.noor->push({early.saying(*early.noor, draft, "none", "draft")}), StepNotNow);
    }

    void whatWasDecidedBeforeAnybodyWasAskedStands()
    {
        Weighed l; // as an older server has left it: decided, and nothing said
        ACCEPTED(l.noor->push({l.saying(*l.noor, l.request, "none"), l.deciding()}));
        {
            Query old = l.database->query(
                QStringLiteral("DELETE FROM coordinator_ties WHERE collective = ? AND request = ?"));
            QVERIFY(old.run(l.noor->caller.collective.bytes(), l.request.bytes()));
        }
        ACCEPTED(l.step(*l.noor, l.request, "publish", l.publication()));
        ACCEPTED(l.step(*l.yusuf, l.request, "appeal", because("It is better than that")));
    }

    void formsThatDoNotFitAreRefused()
    {
        Weighed l;
        l.noor->pull();
        const auto said = [&](const char *ties, const char *kinds) {
            Op op = l.saying(*l.noor, l.request, "none");
            op.fields.insert(QStringLiteral("ties"), word(ties));
            op.fields.insert(QStringLiteral("kinds"), word(kinds));
            return l.noor->push({op});
        };
        REFUSED(said("not_asked", ""), DeclarationMissing);
        REFUSED(said("declared", ""), DeclarationMissing);
        REFUSED(said("none", "friend"), NotAChoice);
        REFUSED(said("declared", "cousin"), NotAChoice);
        REFUSED(said("perhaps", ""), NotAChoice);
        Op lengthy = l.saying(*l.noor, l.request, "friend");
        lengthy.fields.insert(QStringLiteral("text"), QString(1001, u'x'));
        REFUSED(l.noor->push({lengthy}), TooLong);
        Op others = l.saying(*l.noor, l.request, "none"); // in somebody else's name
        others.id = l.idOf(*l.ines);
        REFUSED(l.noor->push({others}), RecordMissing);
        others.id = l.id();
        REFUSED(l.noor->push({others}), RecordMissing);
        QVERIFY(l.noor
                    ->push({op(OpKind::Create, "coordinator_ties", l.idOf(*l.noor),
                        fields({{"request", l.request.hex()}, {"person", l.noor->caller.person.hex()}}))})
                    .verdict
            == Verdict::Rejected);
        ACCEPTED(l.says(*l.noor, "friend"));
        QVERIFY(l.noor
                    ->push({op(
                        OpKind::Set, "coordinator_ties", l.idOf(*l.noor), fields({{"ties", word("none")}}))})
                    .verdict
            == Verdict::Rejected);
    }

    void coordinatorsReadItAndItsTrailAndMakersAndReviewersDoNot()
    {
        Weighed l;
        ACCEPTED(l.says(*l.noor, "friend"));
        ACCEPTED(l.clears(*l.ines, *l.noor, because("They met twice")));
        for (TestDevice *one : {l.noor.get(), l.ines.get(), &l.ana}) {
            one->pull();
            QCOMPARE(one->table("coordinator_ties").size(), 1);
        }
        for (TestDevice *one : {l.yusuf.get(), l.mei.get(), l.tomas.get(), l.leila.get()}) {
            one->pull();
            QCOMPARE(one->table("coordinator_ties").size(), 0);
        }
        QStringList actions;
        for (const LogRow &row : l.ines->table("audit_entry")) {
            const QString action = row.put.value(QStringLiteral("action")).toString();
            if (!action.startsWith(QStringLiteral("coordinator_ties.")))
                continue;
            actions.append(action);
            const QString after = row.put.value(QStringLiteral("after")).toString();
            if (action.endsWith(QStringLiteral(".declare")))
                QVERIFY2(after.contains(QStringLiteral("\"tie_kinds\":\"friend\"")), qPrintable(after));
            else
                QCOMPARE(
                    row.put.value(QStringLiteral("reason")).toString(), QStringLiteral("They met twice"));
        }
        std::sort(actions.begin(), actions.end());
        QCOMPARE(actions,
            (QStringList{
                QStringLiteral("coordinator_ties.clear"), QStringLiteral("coordinator_ties.declare")}));
    }
};

QTEST_APPLESS_MAIN(DecidersTiesTest)
#include "decidersties_test.moc"
