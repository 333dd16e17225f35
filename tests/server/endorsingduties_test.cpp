// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what about an endorsement, and what is said to whom it does not fit.
#include "models/rules/settings.h"
#include "tests/server/endorsingfixture.h"

using namespace cooperage;
using namespace cooperage::server;

namespace {

constexpr qint64 dayMs = 86'400'000;

QJsonObject tied(const char *kind)
{
    return fields({{"ties", word("declared")}, {"kinds", word(kind)}});
}
QJsonObject because(const char *why)
{
    return fields({{"reason", word(why)}});
}

} // namespace

class EndorsingDutiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStandInSeesAndDoesWhatACoordinatorWould()
    {
        Unfree l;
        REFUSED(l.step(*l.noor, l.request, "open"), OwnCase);
        REFUSED(l.step(*l.ines, l.request, "open"), DutiesCollide);
        REFUSED(l.standIn(l.ana), NeedsSecondPerson); // nobody names themselves
        REFUSED(l.standIn(*l.mei), DutiesCollide); // a reviewer
        l.leila->pull();
        QVERIFY(!l.leila->rows.contains(l.request) && !l.leila->rows.contains(l.reviews.at(0)));
        ACCEPTED(l.standIn(*l.leila));
        l.leila->pull();
        QVERIFY(l.leila->rows.contains(l.request) && l.leila->rows.contains(l.reviews.at(0)));

        l.acceptFreely(*l.ines, l.reviews.at(2));
        l.acceptFreely(*l.tomas, l.reviews.at(1));
        ACCEPTED(l.reviewStep(*l.mei, l.reviews.at(0), "accept"));
        ACCEPTED(l.reviewStep(*l.mei, l.reviews.at(0), "declare", tied("friend")));
        REFUSED(l.reviewStep(*l.tomas, l.reviews.at(0), "clear", because("x")), RecordMissing);
        ACCEPTED(l.reviewStep(*l.leila, l.reviews.at(0), "clear", because("Met twice")));
        ACCEPTED(l.step(*l.leila, l.request, "open"));
        for (TestDevice *one : {l.mei.get(), l.tomas.get(), l.ines.get()}) {
            l.leila->pull();
            QCOMPARE(l.leila->table("assessment").size(), 0);
            ACCEPTED(l.assess(*one, l.request, "panel", 1, 4, 4, 3));
        }
        l.leila->pull();
        QCOMPARE(l.leila->table("assessment").size(), 4); // with the maker's own
        QCOMPARE(l.leila->table("mark").size(), 12);
        ACCEPTED(l.step(*l.leila, l.request, "decide",
            fields({{"outcome", word("endorsed")}, {"reason", word("Even weave")}})));
        QJsonObject text = l.publication();
        text.insert(QStringLiteral("text"),
            QStringLiteral(
                "Riverside Makers and Yusuf are friends; Yusuf is in Riverside Makers. Even weave."));
        ACCEPTED(l.step(*l.leila, l.request, "publish", text));
    }

    void whatWasOpenedBeforeReachesALaterStandIn()
    {
        Unfree l;
        ACCEPTED(l.standIn(*l.leila));
        l.acceptFreely(*l.mei, l.reviews.at(0));
        l.acceptFreely(*l.tomas, l.reviews.at(1));
        l.acceptFreely(*l.ines, l.reviews.at(2));
        ACCEPTED(l.step(*l.leila, l.request, "open"));
        for (TestDevice *one : {l.mei.get(), l.tomas.get(), l.ines.get()})
            ACCEPTED(l.assess(*one, l.request, "panel", 1, 4, 4, 3));
        RawId room;
        const auto second = l.member("Kim", Role::Maker, &room);
        ACCEPTED(l.standIn(*second));
        second->pull();
        QCOMPARE(second->table("assessment").size(), 4);
        QCOMPARE(second->table("mark").size(), 12);
        QCOMPARE(second->table("review").size(), 3);
        l.leila->pull();
        QCOMPARE(l.leila->table("review").size(), 0); // no longer hers
    }

    void aStandInIsNamedOnlyWhenNobodyIsFree()
    {
        Loomside l;
        const RawId request = l.inReview();
        REFUSED(
            l.step(l.ana, request, "name_stand_in", fields({{"person", l.id().hex()}})), StandInNotNeeded);
        REFUSED(l.step(*l.noor, request, "name_stand_in", fields({{"person", l.leila->caller.person.hex()}})),
            RoleMissing);
    }

    void whoSteppedBackOverATieDoesNotDecide()
    {
        Loomside l;
        const RawId request = l.draft();
        ACCEPTED(l.step(*l.yusuf, request, "submit"));
        ACCEPTED(l.step(*l.noor, request, "screen"));
        const RawId review = l.invite(request, *l.ines);
        ACCEPTED(l.reviewStep(*l.ines, review, "declare", tied("household")));
        ACCEPTED(l.reviewStep(*l.noor, review, "cancel", because("They share a home")));
        REFUSED(l.step(*l.ines, request, "send_back", because("x")), ReviewerExcluded);

        Loomside milder;
        const RawId other = milder.draft();
        ACCEPTED(milder.step(*milder.yusuf, other, "submit"));
        ACCEPTED(milder.step(*milder.noor, other, "screen"));
        const RawId asked = milder.invite(other, *milder.ines);
        ACCEPTED(milder.reviewStep(*milder.ines, asked, "declare", tied("friend")));
        ACCEPTED(milder.reviewStep(*milder.ines, asked, "decline", because("Too near")));
        REFUSED(milder.step(*milder.ines, other, "send_back", because("x")), ConflictNotCleared);
        ACCEPTED(milder.step(*milder.noor, other, "send_back", because("A photo is missing")));
    }

    void whatDoesNotFitIsToldFromWhatCameTooLate()
    {
        Loomside l;
        const RawId request = l.reviewed();
        const auto ask = [&](TestDevice &by, const char *command, const char *from) {
            by.pull();
            QList<Op> ops{commandOp("endorsement", request, command, from,
                fields({{"outcome", word("declined")}, {"reason", word("x")}}))};
            if (qstrcmp(command, "decide") == 0)
                ops.prepend(l.saying(by, request, "none", from));
            return by.push(ops);
        };
        const VerdictLine never = ask(*l.noor, "screen", "in_review");
        QCOMPARE(nameOf(never.reason), nameOf(Reason::StepNotNow));
        QCOMPARE(never.subject, QStringLiteral("endorsement in_review ask_revisions cancel decide invite"));
        ACCEPTED(ask(*l.noor, "decide", "in_review"));
        const VerdictLine late = ask(*l.ines, "decide", "in_review");
        QCOMPARE(nameOf(late.reason), nameOf(Reason::StaleState));
        QCOMPARE(late.subject, QStringLiteral("endorsement decided publish back_appeal"));
        QCOMPARE(ask(*l.yusuf, "submit", "decided").subject, QStringLiteral("endorsement decided appeal"));
        QCOMPARE(nameOf(ask(*l.noor, "frobnicate", "decided").reason), nameOf(Reason::UnknownCommand));
    }

    void aReopenedEndorsementStaysInForceUntilItIsDeclined()
    {
        Loomside l;
        RawId room;
        RawId press;
        const auto kim = l.member("Kim", Role::Maker, &room);
        const auto pia = l.member("Pia", Role::Maker, &press);
        const RawId request = l.published();
        ACCEPTED(l.step(*l.yusuf, request, "appeal", because("It deserves more")));
        ACCEPTED(l.step(*l.ines, request, "back_appeal"));
        ACCEPTED(l.step(l.ana, request, "reopen"));
        QCOMPARE(l.stateOf(*l.noor, request), QStringLiteral("in_review"));
        QCOMPARE(l.noor->value(request, "current").toBool(), true);
        l.reviews.clear();
        for (TestDevice *one : {kim.get(), pia.get(), &l.ana}) {
            l.reviews.append(l.invite(request, *one));
            l.acceptFreely(*one, l.reviews.last());
        }
        for (TestDevice *one : {kim.get(), pia.get(), &l.ana})
            ACCEPTED(l.assess(*one, request, "panel", 2, 2, 2, 2));
        ACCEPTED(l.step(*l.noor, request, "decide",
            fields({{"outcome", word("declined")}, {"reason", word("Seen in daylight it is loose")}})));
        QCOMPARE(l.stateOf(*l.yusuf, request), QStringLiteral("decided"));
        QCOMPARE(l.yusuf->value(request, "current").toBool(), false);
    }

    void whatEndsWhileItIsJudgedAgainIsNotTornFromTheReviewers()
    {
        Loomside l;
        const RawId request = l.published("conditional");
        ACCEPTED(l.step(*l.yusuf, request, "appeal", because("The fringe is fine")));
        ACCEPTED(l.step(*l.ines, request, "back_appeal"));
        ACCEPTED(l.step(l.ana, request, "reopen"));
        l.clock.ms += 300 * dayMs; // past the condition's day
        QVERIFY(l.service->ageEndorsements(l.noor->caller.collective));
        QCOMPARE(l.stateOf(*l.noor, request), QStringLiteral("in_review"));
        QCOMPARE(l.noor->value(request, "current").toBool(), false);
    }

    void theDaysOfAnEndorsementAreKeptToTheDay()
    {
        Loomside l; // published on 9 October 2025 for 24 months
        const RawId request = l.published();
        const auto on = [&](QDate day) {
            l.clock.ms = day.startOfDay(Qt::UTC).toMSecsSinceEpoch() + dayMs / 2;
            if (!l.service->ageEndorsements(l.noor->caller.collective))
                return QString();
            return l.stateOf(*l.noor, request);
        };
        QCOMPARE(on(QDate(2027, 8, 9)), QStringLiteral("published"));
        QCOMPARE(on(QDate(2027, 8, 10)), QStringLiteral("due")); // 60 days before 9 October 2027
        QCOMPARE(on(QDate(2027, 10, 8)), QStringLiteral("due"));
        QCOMPARE(on(QDate(2027, 10, 9)), QStringLiteral("expired"));
    }

    void makersLearnWhoReviewedOnlyInAnOpenCollectiveAndAfterwards()
    {
        for (const bool open : {false, true}) {
            Loomside l;
            if (open)
                ACCEPTED(l.ana.push(
                    {op(OpKind::Create, "setting", settingId(l.founding.collective, u"open_reviews"),
                        fields({{"name", word("open_reviews")}, {"value", word("1")}}))}));
            const RawId request = l.reviewed();
            l.yusuf->pull();
            QCOMPARE(l.yusuf->table("review").size(), 0);
            ACCEPTED(l.step(*l.noor, request, "decide",
                fields({{"outcome", word("declined")}, {"reason", word("Loose")}})));
            l.yusuf->pull();
            QCOMPARE(l.yusuf->table("review").size(), open ? 3 : 0);
            l.ines->pull();
            QCOMPARE(l.ines->table("review").size(), 3);
        }
    }

    void anotherReviewersFormIsNotOnesOwn()
    {
        Loomside l;
        const RawId request = l.inReview();
        l.mei->pull();
        const RawId theirs = l.id();
        ACCEPTED(l.mei->push({op(OpKind::Create, "assessment", theirs,
            fields({{"request", request.hex()}, {"kind", word("panel")}, {"round", 1}}))}));
        l.tomas->pull();
        REFUSED(l.tomas->push({l.markOp(theirs, l.skill, 4, "")}), RecordMissing); // not even seen
        REFUSED(l.tomas->push({commandOp("assessment", theirs, "send")}), RecordMissing);
        // the criterion of another version, and a mark under an id of its own
        const RawId version = l.id();
        const RawId foreign = l.id();
        ACCEPTED(l.ines->push(
            {op(OpKind::Create, "standard_version", version, fields({{"standard", l.standard.hex()}})),
                op(OpKind::Create, "criterion", foreign,
                    fields({{"version", version.hex()}, {"name", word("Size")}, {"most", 4}}))}));
        REFUSED(l.mei->push({l.markOp(theirs, foreign, 4, "")}), RecordMissing);
        Op loose = l.markOp(theirs, l.skill, 4, "");
        loose.id = l.id();
        REFUSED(l.mei->push({loose}), RecordMissing);
        REFUSED(l.mei->push({l.markOp(theirs, l.skill, -1, "")}), TooSmall);
        REFUSED(l.mei->push({l.markOp(theirs, l.skill, 5, "")}), MarkOutOfRange);
        REFUSED(l.mei->push({commandOp("assessment", theirs, "send")}), MarkMissing);
        // whoever was not asked, and a coordinator
        REFUSED(l.assess(*l.ines, request, "panel", 1, 4, 4, 4), NotInvited);
        REFUSED(l.assess(*l.yusuf, request, "panel", 1, 4, 4, 4), NotInvited);
        REFUSED(l.assess(*l.mei, request, "panel", 2, 4, 4, 4), ReviewLate); // another round's
    }

    void evidenceIsNoScriptAndNoFile()
    {
        Loomside l;
        const RawId request = l.draft();
        const auto link = [&](const char *address) {
            return l.yusuf->push({op(OpKind::Create, "evidence", l.id(),
                fields({{"request", request.hex()}, {"kind", word("link")}, {"link", word(address)}}))});
        };
        for (const char *bad :
            {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "<img src=x>"})
            REFUSED(link(bad), MarkupNotAllowed);
        ACCEPTED(link("https://example.org/fair?year=2025"));
    }

    void whatIsPublishedStandsAsItIs()
    {
        Loomside l;
        const RawId request = l.published();
        const auto set = [&](TestDevice &by, const char *field, const QJsonValue &value) {
            by.pull();
            return by.push({op(OpKind::Set, "endorsement", request, fields({{field, value}}))});
        };
        REFUSED(set(*l.yusuf, "note", word("Now with silk")), StepNotNow);
        REFUSED(set(*l.noor, "note", word("Now with silk")), StepNotNow);
        REFUSED(set(*l.noor, "public_text", word("Best of all")), DecidedField);
        REFUSED(set(*l.yusuf, "state", word("draft")), DecidedField);
        REFUSED(
            l.yusuf->push({op(OpKind::Create, "evidence", l.id(),
                fields({{"request", request.hex()}, {"kind", word("link")}, {"link", word("https://x")}}))}),
            StepNotNow);
        REFUSED(l.yusuf->push({op(OpKind::Delete, "endorsement", request)}), StepNotNow);
        for (const LogRow &row : l.mei->table("assessment")) {
            l.mei->pull();
            REFUSED(l.mei->push({op(OpKind::Set, "assessment", row.id, fields({{"remark", word("x")}}))}),
                AlreadySent);
        }
        REFUSED(l.noor->push({op(OpKind::Set, "standard_version", l.version, fields({{"pass", 100}}))}),
            VersionFixed);
        REFUSED(l.noor->push({op(OpKind::Set, "criterion", l.skill, fields({{"weight", 9}}))}), VersionFixed);
    }
};

QTEST_APPLESS_MAIN(EndorsingDutiesTest)
#include "endorsingduties_test.moc"
