// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/requestneeds.h"

#include <QTest>

#include <algorithm>

using namespace cooperage;
using namespace cooperage::test;

class TieNeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoNamedATieLeavesItToAnotherOrAStandIn()
    {
        struct Case
        {
            const char *kinds;
            bool cleared;
            bool free;
        };
        for (const Case &one : {Case{"", false, true}, Case{"same_collective", false, true},
                 Case{"friend", false, false}, Case{"friend", true, true}, Case{"family", true, false},
                 Case{"business friend", false, false}}) {
            LocalStore home({Role::Coordinator, Role::Steward});
            const RawId about = request(home, EndorsementState::Submitted, [](Endorsement &) {});
            says(home, about, home.ana, one.kinds, one.cleared);
            QCOMPARE(kindsOf(home), one.free ? only("request_to_screen soon") : only("stand_in_to_name now"));
        }
        LocalStore home({Role::Coordinator, Role::Steward}); // a stand-in who named one
        const RawId about = request(home, EndorsementState::Submitted, [&home](Endorsement &one) {
            one.workshop = home.pottery;
            one.standIn = home.ana;
        });
        QVERIFY(!kindsOf(home).contains(QStringLiteral("stand_in_to_name now")));
        says(home, about, home.ana, "household");
        QVERIFY(kindsOf(home).contains(QStringLiteral("stand_in_to_name now")));
    }

    void aTieThatACoordinatorNamedWaitsForTheOthers()
    {
        struct Case
        {
            const char *kinds; // of Yusuf, who coordinates as well
            bool cleared;
            EndorsementState state;
            const char *line;
        };
        for (const Case &one :
            {Case{"friend", false, EndorsementState::InReview, "coordinators_tie_to_clear soon"},
                Case{"friend", true, EndorsementState::InReview, ""},
                Case{"family", false, EndorsementState::InReview, ""}, // nobody can
                Case{"same_collective", false, EndorsementState::InReview, ""}, // keeps nobody
                Case{"", false, EndorsementState::InReview, ""},
                Case{"friend", false, EndorsementState::Decided, ""}}) {
            LocalStore home({Role::Coordinator});
            const RawId about = request(home, one.state, [](Endorsement &) {});
            says(home, about, home.yusuf, one.kinds, one.cleared);
            QCOMPARE(kindsOf(home), *one.line ? only(one.line) : QStringList());
        }
        LocalStore maker;
        says(maker, request(maker, EndorsementState::InReview, [](Endorsement &) {}), maker.yusuf, "friend");
        QCOMPARE(kindsOf(maker), QStringList());
        LocalStore own({Role::Coordinator}); // the maker clears nobody's
        says(own,
            request(own, EndorsementState::InReview, [&own](Endorsement &it) { it.workshop = own.pottery; }),
            own.yusuf, "friend");
        QCOMPARE(kindsOf(own), QStringList());
        LocalStore both({Role::Coordinator}); // nor who named one too
        const RawId two = request(both, EndorsementState::InReview, [](Endorsement &) {});
        says(both, two, both.yusuf, "friend");
        says(both, two, both.ana, "friend");
        QCOMPARE(kindsOf(both), QStringList());
    }

    void oneLineSaysToClearATieOrToDecide()
    {
        LocalStore home({Role::Coordinator});
        const auto toDecide = [](Endorsement &one) {
            one.number = 27;
            one.score = 800;
        };
        const RawId about = request(home, EndorsementState::InReview, toDecide);
        request(home, EndorsementState::InReview, toDecide); // another, where nobody named one
        QCOMPARE(kindsOf(home), only("request_to_decide soon") + only("request_to_decide soon"));
        says(home, about, home.yusuf, "friend");
        QCOMPARE(kindsOf(home), only("coordinators_tie_to_clear soon") + only("request_to_decide soon"));
        const auto needs = needsOf(*home.store, {home.clock.ms});
        QVERIFY(needs);
        const auto line = std::find_if(needs->begin(), needs->end(),
            [](const Need &one) { return one.kind == NeedKind::CoordinatorsTieToClear; });
        QVERIFY(line != needs->end());
        QCOMPARE(line->names,
            (QStringList{QStringLiteral("Yusuf"), QStringLiteral("E-27"), QStringLiteral("Yusuf Weaves")}));
        QCOMPARE(line->lead, (Lead{QStringLiteral("endorsements"), about.hex()}));
        QCOMPARE(line->about, coordinatorTiesId(about, home.yusuf));
    }

    void aReviewersTieWaitsForACoordinator()
    {
        const auto reviewed
            = [](LocalStore &home, ReviewState state, const char *kinds, bool cleared, int dueInDays = 20) {
                  const RawId about
                      = request(home, EndorsementState::InReview, ReviewState::Cancelled, 1, dueInDays, {});
                  Review other;
                  other.id = home.store->ids().next();
                  other.request = Id<Endorsement>(about);
                  other.reviewer = home.yusuf;
                  other.round = 1;
                  other.state = state;
                  other.invitedAt = {home.clock.ms};
                  other.ties = DeclarationState::Declared;
                  other.tieKinds = QLatin1String(kinds);
                  if (cleared)
                      other.clearedBy = home.ana;
                  home.receive({home.rowOf(other)});
                  return kindsOf(home);
              };
        struct Case
        {
            ReviewState state;
            const char *kinds;
            bool cleared;
            bool waits;
        };
        for (const Case &one : {Case{ReviewState::Accepted, "friend", false, true},
                 Case{ReviewState::Invited, "friend", false, true},
                 Case{ReviewState::Accepted, "friend", true, false},
                 Case{ReviewState::Accepted, "family", false, false},
                 Case{ReviewState::Recused, "friend", false, false},
                 Case{ReviewState::Accepted, "same_collective", false, false}}) {
            LocalStore home({Role::Coordinator});
            QCOMPARE(reviewed(home, one.state, one.kinds, one.cleared),
                one.waits ? only("reviewers_tie_to_clear soon") : QStringList());
        }
        LocalStore pressing({Role::Coordinator});
        QCOMPARE(reviewed(pressing, ReviewState::Accepted, "friend", false, 2),
            only("reviewers_tie_to_clear now"));
        LocalStore maker;
        QCOMPARE(reviewed(maker, ReviewState::Accepted, "friend", false), QStringList());
    }
};

QTEST_APPLESS_MAIN(TieNeedsTest)
#include "tieneeds_test.moc"
