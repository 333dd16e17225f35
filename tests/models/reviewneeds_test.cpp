// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/replylink.h"
#include "models/records/review.h"
#include "models/today/need.h"
#include "tests/support/localstore.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

constexpr qint64 dayMs = 86'400'000;

/// A request for Yusuf's workshop in a state, with Ana's review of it.
RawId request(LocalStore &home, EndorsementState state, ReviewState review, int invitedDaysAgo, int dueInDays)
{
    Standard standard;
    standard.id = home.store->ids().next();
    standard.name = QStringLiteral("Weaving");
    StandardVersion version;
    version.id = home.store->ids().next();
    version.standard = Id<Standard>(standard.id);
    Endorsement asked;
    asked.id = home.store->ids().next();
    asked.workshop = home.weaving;
    asked.subjectKind = SubjectKind::Workshop;
    asked.subject = home.weaving;
    asked.version = Id<StandardVersion>(version.id);
    asked.round = 1;
    asked.state = state;
    asked.dueAt = Instant{home.clock.ms + dueInDays * dayMs};
    Review own;
    own.id = home.store->ids().next();
    own.request = Id<Endorsement>(asked.id);
    own.reviewer = home.ana;
    own.state = review;
    own.invitedAt = Instant{home.clock.ms - invitedDaysAgo * dayMs};
    home.receive({home.rowOf(standard), home.rowOf(version), home.rowOf(asked), home.rowOf(own)});
    return asked.id;
}

QStringList kindsOf(const LocalStore &home)
{
    const auto needs = needsOf(*home.store, {home.clock.ms},
        [](const NeedSource &one) { return QLatin1String(one.name) != QLatin1String("backup"); });
    QStringList kinds;
    for (const Need &need : needs.value_or(QList<Need>()))
        kinds.append(nameOf(need.kind) + u' ' + nameOf(need.urgency));
    return kinds;
}

} // namespace

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
};

QTEST_APPLESS_MAIN(ReviewNeedsTest)
#include "reviewneeds_test.moc"
