// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/replylink.h"
#include "tests/models/requestneeds.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

class ReviewNeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInvitationIsToBeAnsweredWithinAWeek()
    {
        LocalStore home;
        request(home, EndorsementState::Screening, ReviewState::Invited, 1, 20);
        QCOMPARE(kindsOf(home), QStringList{QStringLiteral("review_asked soon")});
        LocalStore late;
        request(late, EndorsementState::Screening, ReviewState::Invited, 8, 20);
        QCOMPARE(kindsOf(late), QStringList{QStringLiteral("review_asked overdue")});
    }

    void anAcceptedReviewIsToBeWritten()
    {
        LocalStore home;
        const RawId id = request(home, EndorsementState::InReview, ReviewState::Accepted, 9, 2);
        QCOMPARE(kindsOf(home), QStringList{QStringLiteral("review_to_write now")});
        const auto needs = needsOf(*home.store, {home.clock.ms},
            [](const NeedSource &one) { return QLatin1String(one.name) == QLatin1String("reviews"); });
        QVERIFY(needs);
        QCOMPARE(needs->first().lead, (Lead{QStringLiteral("endorsements"), id.hex()}));
        QCOMPARE(needs->first().names, QStringList{QStringLiteral("Yusuf Weaves")});
    }

    void whatIsSentAsksForNothing()
    {
        LocalStore home;
        request(home, EndorsementState::InReview, ReviewState::Submitted, 9, 2);
        QCOMPARE(kindsOf(home), QStringList());
    }

    void whatAPartnerAnsweredWaitsForWhoAsked()
    {
        for (const bool agrees : {true, false}) {
            LocalStore home;
            Endorsement draft;
            draft.id = home.store->ids().next();
            draft.workshop = home.weaving;
            draft.subjectKind = SubjectKind::Workshop;
            draft.subject = home.weaving;
            ReplyLink link;
            link.id = home.store->ids().next();
            link.request = Id<Endorsement>(draft.id);
            link.state = ReplyState::Answered;
            link.answer = agrees ? ReplyAnswer::Given : ReplyAnswer::Refused;
            link.answeredAt = Instant{home.clock.ms};
            LogRow row = home.rowOf(draft);
            row.createdBy = home.ana;
            home.receive({row, home.rowOf(link)}, home.ana);
            QCOMPARE(kindsOf(home),
                QStringList{
                    agrees ? QStringLiteral("partner_agreed soon") : QStringLiteral("partner_refused soon")});
        }
    }

    void coordinatorsSeeWhatWaitsForThem()
    {
        LocalStore home({Role::Coordinator});
        request(home, EndorsementState::Submitted, ReviewState::Cancelled, 1, 20);
        QCOMPARE(kindsOf(home), QStringList{QStringLiteral("request_to_screen soon")});
        LocalStore maker;
        request(maker, EndorsementState::Submitted, ReviewState::Cancelled, 1, 20);
        QCOMPARE(kindsOf(maker), QStringList());
    }

    void whatIsDecidedForWaitsToBePublished()
    {
        LocalStore home({Role::Coordinator});
        request(home, EndorsementState::Decided, [](Endorsement &one) { one.outcome = Outcome::Endorsed; });
        QCOMPARE(kindsOf(home), only("request_to_publish soon"));
        LocalStore declined({Role::Coordinator});
        request(
            declined, EndorsementState::Decided, [](Endorsement &one) { one.outcome = Outcome::Declined; });
        QCOMPARE(kindsOf(declined), QStringList());
    }

    void whoMadeOrReviewsItIsNotAskedToMoveIt()
    {
        LocalStore home({Role::Coordinator});
        request(home, EndorsementState::Decided, ReviewState::Submitted, 1, 20,
            [](Endorsement &one) { one.outcome = Outcome::Endorsed; });
        QCOMPARE(kindsOf(home), QStringList());
        LocalStore own({Role::Coordinator});
        request(own, EndorsementState::Submitted, [&own](Endorsement &one) { one.workshop = own.pottery; });
        QCOMPARE(kindsOf(own), QStringList());
        LocalStore standIn;
        request(standIn, EndorsementState::Submitted,
            [&standIn](Endorsement &one) { one.standIn = standIn.ana; });
        QCOMPARE(kindsOf(standIn), only("request_to_screen soon"));
    }

    void aConditionIsToBeConfirmedByItsDay_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("met");
        QTest::addColumn<QString>("line");
        QTest::newRow("far off") << 90 << false << "condition_to_confirm sometime";
        QTest::newRow("this month") << 20 << false << "condition_to_confirm soon";
        QTest::newRow("in two days") << 2 << false << "condition_to_confirm now";
        QTest::newRow("yesterday") << -1 << false << "condition_to_confirm overdue";
        QTest::newRow("met") << 20 << true << QString();
    }
    void aConditionIsToBeConfirmedByItsDay()
    {
        QFETCH(int, days);
        QFETCH(bool, met);
        QFETCH(QString, line);
        LocalStore home({Role::Coordinator});
        const QDate today = QDateTime::fromMSecsSinceEpoch(home.clock.ms, Qt::UTC).date();
        request(home, EndorsementState::Published, [&](Endorsement &one) {
            one.outcome = Outcome::Conditional;
            one.condition = QStringLiteral("Fire the foot again");
            one.conditionUntil = today.addDays(days);
            one.conditionMet = met;
        });
        QCOMPARE(kindsOf(home), line.isEmpty() ? QStringList() : QStringList(line));
    }

    void anAppealIsBackedByACoordinatorAndRuledOnByASteward()
    {
        const auto appealed = [](LocalStore &home, int daysAgo, const Id<Person> &backedBy) {
            request(home, EndorsementState::Decided, [&](Endorsement &one) {
                one.outcome = Outcome::Declined;
                one.appealedAt = Instant{home.clock.ms - daysAgo * dayMs};
                one.appeal = QStringLiteral("The blanket was mixed up with another.");
                if (!backedBy.isNull())
                    one.appealBackedBy = backedBy;
            });
            return kindsOf(home);
        };
        LocalStore coordinator({Role::Coordinator});
        QCOMPARE(appealed(coordinator, 4, {}), only("appeal_to_back soon"));
        LocalStore backed({Role::Coordinator});
        QCOMPARE(appealed(backed, 4, backed.yusuf), QStringList());
        LocalStore steward({Role::Steward});
        QCOMPARE(appealed(steward, 4, {}), QStringList());
        LocalStore ruling({Role::Steward});
        QCOMPARE(appealed(ruling, 29, ruling.yusuf), only("appeal_to_rule now"));
        LocalStore both({Role::Steward, Role::Coordinator});
        QCOMPARE(appealed(both, 4, both.ana), QStringList()); // a second person rules
        LocalStore late({Role::Coordinator});
        QCOMPARE(appealed(late, 59, {}), only("appeal_to_back overdue"));
        LocalStore over({Role::Coordinator});
        QCOMPARE(appealed(over, 61, {}), QStringList()); // has come to nothing
    }

    void changesThatHaveNotComeAreSeenByBoth()
    {
        const auto late = [](LocalStore &home) {
            return [&home](Endorsement &one) {
                one.revisions = QStringLiteral("A photo of the back");
                one.revisionsUntil = Instant{home.clock.ms - 2 * dayMs};
            };
        };
        LocalStore coordinator({Role::Coordinator});
        request(coordinator, EndorsementState::Revisions, late(coordinator));
        QCOMPARE(kindsOf(coordinator), only("revisions_late overdue"));
        LocalStore maker;
        request(maker, EndorsementState::Revisions, [&](Endorsement &one) {
            late(maker)(one);
            one.workshop = maker.pottery;
        });
        QCOMPARE(kindsOf(maker), only("revisions_asked overdue"));
    }

    void aStewardNamesAStandInWhereNoCoordinatorIsFree()
    {
        LocalStore none({Role::Steward});
        request(none, EndorsementState::Submitted, {});
        QCOMPARE(kindsOf(none), only("stand_in_to_name now"));
        LocalStore named({Role::Steward});
        request(named, EndorsementState::Submitted, [&](Endorsement &one) { one.standIn = named.yusuf; });
        QCOMPARE(kindsOf(named), QStringList());
        const auto withCoordinator = [](LocalStore &home, const Id<Person> &who) {
            RoleGrant grant;
            grant.id = home.store->ids().next();
            grant.person = who;
            grant.role = Role::Coordinator;
            home.receive({home.rowOf(grant)});
            request(home, EndorsementState::Submitted, {});
            return kindsOf(home);
        };
        LocalStore maker({Role::Steward}); // the only coordinator made it
        QCOMPARE(withCoordinator(maker, maker.yusuf), only("stand_in_to_name now"));
        LocalStore free({Role::Steward});
        QCOMPARE(withCoordinator(free, free.ana), only("request_to_screen soon"));
    }

    void aProposedVersionWaitsForASecondPerson()
    {
        const auto proposed = [](LocalStore &home, const Id<Person> &by) {
            Standard standard;
            standard.id = home.store->ids().next();
            standard.name = QStringLiteral("Pottery");
            StandardVersion version;
            version.id = home.store->ids().next();
            version.standard = Id<Standard>(standard.id);
            version.state = VersionState::Proposed;
            version.proposedBy = by;
            home.receive({home.rowOf(standard), home.rowOf(version)});
            return kindsOf(home);
        };
        LocalStore second({Role::Steward});
        QCOMPARE(proposed(second, second.yusuf), only("version_to_publish soon"));
        LocalStore first({Role::Coordinator});
        QCOMPARE(proposed(first, first.ana), QStringList());
        LocalStore maker;
        QCOMPARE(proposed(maker, maker.yusuf), QStringList());
    }
};

QTEST_APPLESS_MAIN(ReviewNeedsTest)
#include "reviewneeds_test.moc"
