// SPDX-License-Identifier: GPL-3.0-or-later
// The days of an endorsement: 7 to accept, 21 to review, 30 to appeal, and the day a condition is to be met.
#include "models/rules/endorsing.h"

#include <QTest>

using namespace cooperage;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 begin = 1'760'000'000'000;

RawId id(char letter)
{
    return RawId::derived(QByteArray(1, letter));
}

Review reviewOf(ReviewState state, DeclarationState ties = DeclarationState::None, const char *kinds = "")
{
    Review review;
    review.id = id('r');
    review.reviewer = Id<Person>(id('m'));
    review.round = 1;
    review.state = state;
    review.invitedAt = Instant{begin};
    review.ties = ties;
    review.tieKinds = QString::fromLatin1(kinds);
    return review;
}

Reason reasonOf(const Result<void> &result)
{
    return result ? Reason::Unknown : result.error().reason;
}

} // namespace

class EndorsingTermsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anInvitationIsOverdueAfterSevenDays()
    {
        const EndorsingTerms terms;
        Endorsement request;
        const Review invited = reviewOf(ReviewState::Invited);
        QCOMPARE(overdueOf(invited, request, terms, Instant{begin + 7 * dayMs}), Overdue::No);
        QCOMPARE(overdueOf(invited, request, terms, Instant{begin + 7 * dayMs + 1}), Overdue::ToAccept);
    }

    void aReviewIsOverdueAfterTwentyOne()
    {
        const EndorsingTerms terms;
        QCOMPARE(terms.reviewDays, 21);
        Endorsement request;
        request.dueAt = Instant{begin + terms.reviewDays * dayMs};
        const Review accepted = reviewOf(ReviewState::Accepted);
        QCOMPARE(overdueOf(accepted, request, terms, Instant{begin + 21 * dayMs}), Overdue::No);
        QCOMPARE(overdueOf(accepted, request, terms, Instant{begin + 21 * dayMs + 1}), Overdue::ToReview);
        QCOMPARE(overdueOf(reviewOf(ReviewState::Submitted), request, terms, Instant{begin + 90 * dayMs}),
            Overdue::No);
    }

    void anAppealComesWithinThirty()
    {
        const EndorsingTerms terms;
        EndorsementCase about;
        QCOMPARE(reasonOf(mayAppeal(about, terms, Instant{begin})), Reason::AppealTooLate); // undecided
        about.request.decidedAt = Instant{begin};
        QVERIFY(mayAppeal(about, terms, Instant{begin + 30 * dayMs}));
        QCOMPARE(reasonOf(mayAppeal(about, terms, Instant{begin + 30 * dayMs + 1})), Reason::AppealTooLate);
    }

    void aConditionHoldsUntilTheEndOfItsDay()
    {
        Endorsement published;
        published.current = true;
        published.outcome = Outcome::Conditional;
        published.conditionUntil = QDate(2026, 6, 30);
        published.validUntil = QDate(2027, 12, 2);
        QVERIFY(isCurrent(published, QDate(2026, 6, 30)));
        QVERIFY(!isCurrent(published, QDate(2026, 7, 1)));
        published.outcome = Outcome::None; // reopened: what was promised stands
        QVERIFY(!isCurrent(published, QDate(2026, 7, 1)));
        published.conditionMet = true;
        QVERIFY(isCurrent(published, QDate(2027, 12, 1)));
        QVERIFY(!isCurrent(published, QDate(2027, 12, 2)));
    }

    void whoIsTiedDoesNotCoordinate_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QByteArray>("kinds");
        QTest::addColumn<bool>("cleared");
        QTest::addColumn<int>("why"); // Unknown: they may
        const auto row
            = [](const char *name, ReviewState state, const char *kinds, bool cleared, Reason why) {
                  QTest::newRow(name) << int(state) << QByteArray(kinds) << cleared << int(why);
              };
        row("reviews", ReviewState::Accepted, "", false, Reason::DutiesCollide);
        row("has reviewed", ReviewState::Submitted, "", false, Reason::DutiesCollide);
        row("had no time to", ReviewState::Declined, "", false, Reason::Unknown);
        row("stepped back over a household", ReviewState::Recused, "household", false,
            Reason::ReviewerExcluded);
        row("was taken off as a friend", ReviewState::Cancelled, "friend", false, Reason::ConflictNotCleared);
        row("is a friend whom another cleared", ReviewState::Cancelled, "friend", true, Reason::Unknown);
        row("is in the same collective", ReviewState::Declined, "same_collective", false, Reason::Unknown);
    }
    void whoIsTiedDoesNotCoordinate()
    {
        QFETCH(int, state);
        QFETCH(QByteArray, kinds);
        QFETCH(bool, cleared);
        QFETCH(int, why);
        EndorsementCase about;
        Review review = reviewOf(ReviewState(state),
            kinds.isEmpty() ? DeclarationState::None : DeclarationState::Declared, kinds.constData());
        if (cleared)
            review.clearedBy = Id<Person>(id('n'));
        about.reviews = {review};
        QCOMPARE(int(reasonOf(mayCoordinate(about, id('m')))), why);
        QVERIFY(mayCoordinate(about, id('x')));
    }

    void whoDecidesHasSaidWhatTiesThem_data()
    {
        QTest::addColumn<QByteArray>("said"); // null: not asked; empty: none
        QTest::addColumn<bool>("cleared");
        QTest::addColumn<int>("coordinates"); // Unknown: they may
        QTest::addColumn<int>("saysAnew");
        QTest::addColumn<int>("decides");
        const auto row = [](const char *name, const char *said, bool cleared, Reason coordinates,
                             Reason saysAnew, Reason decides) {
            QTest::newRow(name) << QByteArray(said) << cleared << int(coordinates) << int(saysAnew)
                                << int(decides);
        };
        constexpr Reason yes = Reason::Unknown;
        row("not asked", nullptr, false, yes, yes, Reason::DeclarationMissing);
        row("nothing", "", false, yes, yes, yes);
        row("the same collective", "same_collective", false, yes, yes, yes);
        row("a friend", "friend", false, Reason::ConflictNotCleared, yes, yes);
        row("a cleared friend", "friend", true, yes, yes, yes);
        row("family", "family", false, Reason::ReviewerExcluded, Reason::ReviewerExcluded, yes);
    }
    void whoDecidesHasSaidWhatTiesThem()
    {
        QFETCH(QByteArray, said);
        QFETCH(bool, cleared);
        QFETCH(int, coordinates);
        QFETCH(int, saysAnew);
        QFETCH(int, decides);
        EndorsementCase about;
        about.request.round = 1;
        about.reviews = {reviewOf(ReviewState::Submitted)};
        Assessment sent;
        sent.round = 1;
        sent.createdBy = id('m');
        sent.sent = sent.released = true;
        sent.sentAt = Instant{begin};
        sent.score = 900;
        about.assessments = {sent};
        about.version.minimumReviewers = 1;
        CoordinatorTies others;
        others.person = Id<Person>(id('o'));
        others.ties = DeclarationState::Declared;
        others.tieKinds = QStringLiteral("family");
        about.coordinators = {others};
        if (!said.isNull()) {
            CoordinatorTies own;
            own.person = Id<Person>(id('n'));
            own.ties = said.isEmpty() ? DeclarationState::None : DeclarationState::Declared;
            own.tieKinds = QString::fromLatin1(said);
            if (cleared)
                own.clearedBy = Id<Person>(id('x'));
            about.coordinators.append(own);
        }
        QCOMPARE(int(reasonOf(mayCoordinate(about, id('n')))), coordinates);
        QCOMPARE(int(reasonOf(maySayTies(about, id('n')))), saysAnew);
        const PanelDecision decision{id('n'), Outcome::Endorsed, QStringLiteral("Even"), {}, {}};
        QCOMPARE(int(reasonOf(mayDecide(about, decision, QDate(2026, 1, 1)))), decides);
        QCOMPARE(int(reasonOf(mayCoordinate(about, id('m')))), int(Reason::DutiesCollide));
        QCOMPARE(int(reasonOf(maySayTies(about, id('m')))), int(Reason::DutiesCollide));
        about.makers = {id('n')};
        QCOMPARE(int(reasonOf(maySayTies(about, id('n')))), int(Reason::OwnCase));
    }

    void tiesAreTakenUntilItIsDecided()
    {
        Endorsement request;
        QVERIFY(!takesTies(request)); // a draft
        for (const auto state : {EndorsementState::Submitted, EndorsementState::Screening,
                 EndorsementState::InReview, EndorsementState::Discussion, EndorsementState::Revisions}) {
            request.state = state;
            QVERIFY(takesTies(request));
        }
        request.state = EndorsementState::Decided;
        QVERIFY(!takesTies(request));
        request.state = EndorsementState::Cancelled;
        QVERIFY(!takesTies(request));
    }

    void thePublicTextTellsTheTiesOfWhoDecided()
    {
        EndorsementCase about;
        CoordinatorTies decider;
        decider.person = Id<Person>(id('n'));
        decider.ties = DeclarationState::Declared;
        decider.tieKinds = QStringLiteral("friend");
        CoordinatorTies other = decider;
        other.person = Id<Person>(id('o'));
        other.tieKinds = QStringLiteral("family");
        about.coordinators = {other, decider};
        QCOMPARE(tiesOfDecider(about), QString()); // nobody yet
        about.request.decidedBy = Id<Person>(id('n'));
        QCOMPARE(tiesOfDecider(about), QStringLiteral("friend"));
        about.request.decidedBy = Id<Person>(id('x')); // before anybody was asked
        QCOMPARE(tiesOfDecider(about), QString());
    }
};

QTEST_APPLESS_MAIN(EndorsingTermsTest)
#include "endorsingterms_test.moc"
