// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/endorsingfixture.h"

using namespace cooperage;
using namespace cooperage::server;

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

class EndorsementLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revisionsBringANewRound()
    {
        Loomside l;
        const RawId request = l.reviewed();
        REFUSED(l.step(*l.noor, request, "ask_revisions", fields({{"what", word("Fringe")}})), NotADate);
        ACCEPTED(l.step(*l.noor, request, "ask_revisions",
            fields({{"what", word("Fringe")}, {"until", word("2025-12-01")}})));
        REFUSED(l.step(*l.noor, request, "cancel", fields({{"reason", word("late")}})), NotOverdue);
        REFUSED(l.step(*l.yusuf, request, "resubmit"), ChangesMissing);
        ACCEPTED(l.step(*l.yusuf, request, "resubmit", fields({{"changes", word("New fringe")}})));
        QCOMPARE(l.stateOf(*l.noor, request), QStringLiteral("in_review"));
        QCOMPARE(l.noor->value(request, "round").toInt(), 2);
        REFUSED(l.assess(*l.mei, request, "panel", 1, 4, 4, 4), ReviewLate);
        for (TestDevice *one : {l.mei.get(), l.tomas.get(), l.leila.get()})
            ACCEPTED(l.assess(*one, request, "panel", 2, 4, 4, 4));
        l.noor->pull();
        QCOMPARE(l.noor->value(request, "score").toInt(), 1000);
    }

    void whatIsOverdueCanBeCancelled()
    {
        Loomside l;
        const RawId request = l.reviewed();
        ACCEPTED(l.step(*l.noor, request, "ask_revisions",
            fields({{"what", word("Fringe")}, {"until", word("2025-12-01")}})));
        l.clock.ms += 80 * dayMs;
        ACCEPTED(l.step(*l.noor, request, "cancel", fields({{"reason", word("No answer")}})));
        REFUSED(l.step(*l.yusuf, request, "resubmit", fields({{"changes", word("x")}})), StepNotNow);
    }

    void publishingNeedsThePreviewAndTheDisclosureInFront()
    {
        Loomside l;
        const RawId request = l.decided();
        QJsonObject text = l.publication();
        text.remove(QStringLiteral("previewed"));
        REFUSED(l.step(*l.noor, request, "publish", text), PreviewMissing);
        text = l.publication();
        text.insert(QStringLiteral("text"), QStringLiteral("Even weave, honest wool."));
        REFUSED(l.step(*l.noor, request, "publish", text), DisclosureMissing);
        text.insert(
            QStringLiteral("text"), QStringLiteral("<img src=x>Yusuf is in Riverside Makers. Even weave."));
        REFUSED(l.step(*l.noor, request, "publish", text), MarkupNotAllowed);
        ACCEPTED(l.step(*l.noor, request, "publish", l.publication()));
    }

    void endorsementsAgeAndANewerOneTakesOver()
    {
        Loomside l;
        const RawId request = l.published();
        l.clock.ms += (730 - 59) * dayMs; // 60 days before the end
        QVERIFY(l.service->ageEndorsements(l.noor->caller.collective));
        QCOMPARE(l.stateOf(*l.noor, request), QStringLiteral("due"));
        QCOMPARE(l.noor->value(request, "current").toBool(), true);
        const RawId newer = l.published();
        QCOMPARE(l.stateOf(*l.noor, request), QStringLiteral("expired"));
        QCOMPARE(l.noor->value(request, "current").toBool(), false);
        QCOMPARE(l.stateOf(*l.noor, newer), QStringLiteral("published"));
        l.clock.ms += 731 * dayMs;
        QVERIFY(l.service->ageEndorsements(l.noor->caller.collective));
        QCOMPARE(l.stateOf(*l.noor, newer), QStringLiteral("expired"));
    }

    void aChangedSubjectIsDueAgain()
    {
        Loomside l;
        const RawId request = l.published();
        l.yusuf->pull();
        ACCEPTED(
            l.yusuf->push({op(OpKind::Set, "listing", l.scarf, fields({{"title", word("Another scarf")}}))}));
        QVERIFY(l.service->ageEndorsements(l.noor->caller.collective));
        QCOMPARE(l.stateOf(*l.noor, request), QStringLiteral("due"));
    }

    void anUnmetConditionEndsIt()
    {
        Loomside l;
        const RawId kept = l.published("conditional");
        ACCEPTED(l.step(*l.noor, kept, "confirm_condition"));
        l.clock.ms += 300 * dayMs;
        QVERIFY(l.service->ageEndorsements(l.noor->caller.collective));
        QCOMPARE(l.stateOf(*l.noor, kept), QStringLiteral("published"));

        Loomside other;
        const RawId lost = other.published("conditional");
        other.clock.ms += 300 * dayMs;
        QVERIFY(other.service->ageEndorsements(other.noor->caller.collective));
        QCOMPARE(other.stateOf(*other.noor, lost), QStringLiteral("expired"));
    }

    void withdrawingNeedsAReason()
    {
        Loomside l;
        const RawId request = l.published();
        REFUSED(l.step(*l.noor, request, "withdraw"), Required);
        REFUSED(l.step(*l.mei, request, "withdraw", fields({{"reason", word("x")}})), RoleMissing);
        ACCEPTED(l.step(*l.yusuf, request, "withdraw", fields({{"reason", word("I stop weaving")}})));
        QCOMPARE(l.stateOf(*l.mei, request), QStringLiteral("withdrawn"));
        QCOMPARE(l.mei->value(request, "current").toBool(), false);
    }

    void anAppealNeedsTwoPeopleAndNewReviewers()
    {
        Loomside l;
        const RawId request = l.decided();
        REFUSED(l.step(l.ana, request, "reopen"), NeedsSecondPerson);
        ACCEPTED(l.step(*l.yusuf, request, "appeal", fields({{"reason", word("Wrong light")}})));
        ACCEPTED(l.step(*l.ines, request, "back_appeal"));
        ACCEPTED(l.step(l.ana, request, "reopen"));
        QCOMPARE(l.stateOf(*l.noor, request), QStringLiteral("in_review"));
        REFUSED(l.step(*l.noor, request, "invite",
                    fields({{"review", l.id().hex()}, {"reviewer", l.mei->caller.person.hex()}})),
            ReviewerNotNew);
        l.clock.ms += 31 * dayMs;
        Loomside late;
        const RawId old = late.decided();
        late.clock.ms += 31 * dayMs;
        REFUSED(late.step(*late.yusuf, old, "appeal", fields({{"reason", word("x")}})), AppealTooLate);
    }

    void theTrailIsChainedAndAChangedByteIsNamed()
    {
        Loomside l;
        l.published();
        const auto whole = l.service->check();
        QVERIFY(whole);
        QCOMPARE(*whole, QStringList());
        l.noor->pull();
        const int entries = int(l.noor->table("audit_entry").size());
        QVERIFY(entries >= 12);
        l.yusuf->pull();
        QCOMPARE(l.yusuf->table("audit_link").size(), entries);
        QVERIFY(l.yusuf->table("audit_entry").size() < entries);
        QVERIFY(l.database->run(QStringLiteral("UPDATE audit_entry SET reason = 'x' WHERE number = 3")));
        const auto broken = l.service->check();
        QVERIFY(broken);
        QVERIFY2(broken->join(u' ').contains(QLatin1String("audit entry 3")), qPrintable(broken->join(u' ')));
    }

    void whatIsMissingInTheTrailIsNamed()
    {
        Loomside l;
        l.published();
        const auto after = [&](const char *sql) {
            if (!l.database->run(QString::fromUtf8(sql)))
                return QString();
            const auto problems = l.service->check();
            return problems ? problems->join(u' ') : QString();
        };
        const QString newest
            = after("DELETE FROM audit_link WHERE number = (SELECT max(number) FROM audit_link)");
        QVERIFY2(newest.contains(QLatin1String("the link of audit entry")), qPrintable(newest));
        const QString entry = after("DELETE FROM audit_entry WHERE number = 7");
        QVERIFY2(entry.endsWith(QLatin1String("audit entry 7 is missing")), qPrintable(entry));
        const QString link = after("DELETE FROM audit_link WHERE number = 4");
        QVERIFY2(link.endsWith(QLatin1String("the link of audit entry 4 is missing")), qPrintable(link));
    }

    void forgedScoresAndStatesAreRefused()
    {
        Loomside l;
        const RawId request = l.inReview();
        l.mei->pull();
        const RawId forged = l.id();
        REFUSED(l.mei->push({op(OpKind::Create, "assessment", forged,
                    fields({{"request", request.hex()}, {"kind", word("panel")}, {"round", 1},
                        {"score", 1000}}))}),
            DecidedField);
        REFUSED(l.noor->push({op(OpKind::Set, "endorsement", request, fields({{"current", true}}))}),
            DecidedField);
        REFUSED(l.noor->push({op(OpKind::Create, "audit_entry", l.id(), fields({{"number", 99}}))}),
            DecidedField);
        REFUSED(l.mei->push({op(OpKind::Create, "review", l.id(),
                    fields({{"request", request.hex()}, {"reviewer", l.mei->caller.person.hex()}}))}),
            DecidedField);
        REFUSED(l.assess(*l.mei, request, "panel", 1, 5, 4, 4), MarkOutOfRange);
        REFUSED(l.mei->push({commandOp("endorsement", request, "expire", "in_review")}), StepNotNow);
    }
};

QTEST_APPLESS_MAIN(EndorsementLifeTest)
#include "endorsementlife_test.moc"
