// SPDX-License-Identifier: GPL-3.0-or-later
// What was said and done earlier, as ties to be proposed before the next review.
#include "models/rules/tierecords.h"

#include <QTest>

using namespace cooperage;

namespace {

const QDate today(2026, 11, 22);
const QTimeZone vienna("Europe/Vienna");

RawId id(const char *name)
{
    return RawId::derived(name);
}

Instant at(const QDate &day)
{
    return {day.startOfDay(vienna).toMSecsSinceEpoch()};
}

QDate monthsAgo(int months)
{
    return today.addMonths(-months);
}

/// Ana, of the pottery, is asked about Yusuf's scarf of the loom, where Kim works as well.
struct Books
{
    Books() { records.people = {{id("loom"), {id("yusuf"), id("kim")}}, {id("pottery"), {id("ana")}}}; }

    void stands(
        const char *who, const char *about, const char *kinds, QDate said, std::optional<QDate> until = {})
    {
        StandingTie tie;
        tie.id = standingTieId(id(who), id(about));
        tie.about = id(about);
        tie.kinds = QLatin1String(kinds);
        tie.until = until;
        tie.createdBy = id(who);
        tie.createdAt = tie.changedAt = at(said);
        records.standing.append(tie);
    }
    void request(const char *name, int number, const char *workshop, const char *subject)
    {
        Endorsement one;
        one.id = id(name);
        one.number = number;
        one.workshop = Id<Workshop>(id(workshop));
        one.subject = id(subject);
        records.requests.insert(one.id, one);
    }
    void reviews(const char *who, const char *name, const char *kinds, QDate day,
        ReviewState state = ReviewState::Submitted)
    {
        Review one;
        one.id = RawId::derived(QByteArray(who) + name);
        one.request = Id<Endorsement>(id(name));
        one.reviewer = Id<Person>(id(who));
        one.ties = *kinds ? DeclarationState::Declared : DeclarationState::None;
        one.tieKinds = QLatin1String(kinds);
        one.state = state;
        one.invitedAt = at(day);
        if (state == ReviewState::Submitted)
            one.submittedAt = at(day);
        records.reviews.append(one);
    }
    void praises(const char *who, const char *workshop, const char *subject, const char *kinds, QDate day)
    {
        Recommendation one;
        one.id = RawId::derived(QByteArray(who) + subject);
        one.workshop = Id<Workshop>(id(workshop));
        one.subject = id(subject);
        one.ties = *kinds ? DeclarationState::Declared : DeclarationState::None;
        one.tieKinds = QLatin1String(kinds);
        one.createdBy = id(who);
        one.changedAt = at(day);
        records.praise.append(one);
    }
    void makes(const char *workshop, const char *piece, const char *owner, QDate accepted,
        std::optional<QDate> ended = {})
    {
        CoMaker one;
        one.id = coMakerId(id(piece), id(workshop));
        one.listing = Id<Listing>(id(piece));
        one.workshop = Id<Workshop>(id(workshop));
        if (accepted.isValid())
            one.acceptedOn = accepted;
        one.endedOn = ended;
        records.coMakers.append(one);
        Listing listing;
        listing.id = id(piece);
        listing.workshop = Id<Workshop>(id(owner));
        listing.title = QLatin1String(piece);
        records.listings.insert(listing.id, listing);
    }
    QList<ConflictProposal> found() const
    {
        const ReviewSides sides{
            id("ana"), {id("pottery")}, {id("yusuf"), id("kim")}, {id("scarf"), id("loom")}};
        return proposedConflicts(sides, tieFacts(records, id("this request"), vienna), today);
    }
    QString kinds() const { return kindsText(kindsOf(found())); }

    TieRecords records;
};

#define PROPOSED(books, text) QCOMPARE((books).kinds(), QStringLiteral(text))

} // namespace

class TieRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStandingTieIsProposedWithItsRecordWhicheverSideSaidIt()
    {
        Books mine;
        mine.stands("ana", "yusuf", "household", QDate(2026, 5, 3));
        const auto found = mine.found();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, Relation::Household);
        QCOMPARE(found.first().bar, Bar::Always);
        QCOMPARE(found.first().record, standingTieId(id("ana"), id("yusuf")));
        QCOMPARE(found.first().since, QDate(2026, 5, 3));
        QCOMPARE(found.first().source, TieSource::Standing);
        QCOMPARE(found.first().saidBy, id("ana"));
        Books theirs;
        theirs.stands("kim", "ana", "friend competitor", QDate(2026, 5, 3));
        PROPOSED(theirs, "friend competitor");
        QCOMPARE(theirs.found().first().saidBy, id("kim"));
        Books shops;
        shops.stands("yusuf", "pottery", "business", QDate(2026, 5, 3));
        PROPOSED(shops, "business");
        Books others;
        others.stands("mei", "yusuf", "family", QDate(2026, 5, 3));
        others.stands("ana", "mei", "family", QDate(2026, 5, 3));
        PROPOSED(others, "");
    }

    void whatEndedIsOverExceptWhatIsRememberedForSomeTime()
    {
        Books books;
        books.stands("ana", "yusuf", "friend household", monthsAgo(60), today.addDays(-1));
        PROPOSED(books, "");
        Books lastDay;
        lastDay.stands("ana", "yusuf", "friend", monthsAgo(60), today);
        PROPOSED(lastDay, "friend");
        Books work;
        work.stands("ana", "yusuf", "joint_work same_employer", monthsAgo(60), monthsAgo(12));
        PROPOSED(work, "same_employer joint_work");
        Books longAgo;
        longAgo.stands("ana", "yusuf", "joint_work same_employer", monthsAgo(60), monthsAgo(13));
        PROPOSED(longAgo, "joint_work");
        Books forgotten;
        forgotten.stands("ana", "yusuf", "joint_work", monthsAgo(60), monthsAgo(48).addDays(-1));
        PROPOSED(forgotten, "");
    }

    void ofWhatWasSaidEarlierTheNewestWordCounts()
    {
        Books books;
        books.request("first", 12, "loom", "shawl");
        books.reviews("ana", "first", "friend business", monthsAgo(5));
        PROPOSED(books, "business friend");
        QCOMPARE(books.found().first().source, TieSource::Review);
        QCOMPARE(books.found().first().label, QStringLiteral("E-12"));
        QCOMPARE(books.found().first().since, monthsAgo(5));
        books.praises("ana", "loom", "rug", "", monthsAgo(6)); // older
        PROPOSED(books, "business friend");
        books.praises("ana", "loom", "throw", "", monthsAgo(4));
        PROPOSED(books, "");
    }

    void whatWasSaidBeforeDecidingCountsLikeAReviewersWord()
    {
        Books books;
        books.request("first", 12, "loom", "shawl");
        CoordinatorTies said;
        said.id = id("said");
        said.request = Id<Endorsement>(id("first"));
        said.person = Id<Person>(id("ana"));
        said.ties = DeclarationState::Declared;
        said.tieKinds = QStringLiteral("family");
        said.saidAt = at(monthsAgo(30));
        books.records.coordinators.append(said);
        PROPOSED(books, "family");
        QCOMPARE(books.found().first().source, TieSource::Decision);
        books.records.coordinators.first().ties = DeclarationState::NotAsked;
        PROPOSED(books, "");
    }

    void whatConcernedOnePieceIsProposedForThatPieceAlone()
    {
        Books shawl;
        shawl.praises("ana", "loom", "shawl", "payment co_maker", monthsAgo(2));
        PROPOSED(shawl, "");
        Books scarf;
        scarf.praises("ana", "loom", "scarf", "payment co_maker", monthsAgo(2));
        PROPOSED(scarf, "payment co_maker");
        QCOMPARE(scarf.found().first().source, TieSource::Praise);
    }

    void workNamedEarlierCountsAsEndedOnThatDay()
    {
        Books books;
        books.praises("ana", "loom", "shawl", "same_employer joint_work", monthsAgo(13));
        PROPOSED(books, "joint_work");
    }

    void aNewerStandingWordReplacesWhatWasSaidInPassing()
    {
        Books books;
        books.praises("ana", "loom", "shawl", "friend", monthsAgo(5));
        books.stands("ana", "loom", "", monthsAgo(4)); // nothing any more
        PROPOSED(books, "");
        Books older;
        older.praises("ana", "loom", "shawl", "friend", monthsAgo(5));
        older.stands("ana", "loom", "", monthsAgo(6));
        PROPOSED(older, "friend");
        Books one;
        one.praises("ana", "loom", "shawl", "friend", monthsAgo(5));
        one.stands("ana", "yusuf", "", monthsAgo(4)); // it may have been Kim
        PROPOSED(one, "friend");
        one.stands("ana", "kim", "business", monthsAgo(3));
        PROPOSED(one, "business");
    }

    void whoReviewedTheReviewersWorkWithinAYearIsProposed()
    {
        Books books;
        books.request("bowl", 9, "pottery", "bowl");
        books.reviews("kim", "bowl", "", monthsAgo(12));
        PROPOSED(books, "assessed_recently");
        QCOMPARE(books.found().first().source, TieSource::Assessment);
        QCOMPARE(books.found().first().saidBy, id("kim"));
        QCOMPARE(books.found().first().label, QStringLiteral("E-9"));
        Books old;
        old.request("bowl", 9, "pottery", "bowl");
        old.reviews("kim", "bowl", "", monthsAgo(12).addDays(-1));
        PROPOSED(old, "");
        Books asked;
        asked.request("bowl", 9, "pottery", "bowl");
        asked.reviews("kim", "bowl", "", monthsAgo(1), ReviewState::Accepted);
        PROPOSED(asked, "");
        Books own; // the other way round it is nothing
        own.request("shawl", 9, "loom", "shawl");
        own.reviews("ana", "shawl", "", monthsAgo(1));
        PROPOSED(own, "");
    }

    void whoMadeThePieceIsExcludedForGoodAndWorkOnOthersIsRemembered()
    {
        Books books;
        books.makes("pottery", "scarf", "loom", monthsAgo(60), monthsAgo(50));
        PROPOSED(books, "co_maker"); // the work together is more than four years ago
        QCOMPARE(books.found().first().bar, Bar::Always);
        QCOMPARE(books.found().first().source, TieSource::CoMaker);
        QCOMPARE(books.found().first().label, QStringLiteral("scarf"));
        QCOMPARE(books.found().first().record, coMakerId(id("scarf"), id("pottery")));
        Books shawl;
        shawl.makes("pottery", "shawl", "loom", monthsAgo(5));
        PROPOSED(shawl, "joint_work");
        Books bowl; // the other way round: the loom has a share in a bowl of the pottery
        bowl.makes("loom", "bowl", "pottery", monthsAgo(60), monthsAgo(48));
        PROPOSED(bowl, "joint_work");
        Books asked;
        asked.makes("pottery", "scarf", "loom", {});
        PROPOSED(asked, "");
        Books others;
        others.makes("forge", "scarf", "loom", monthsAgo(5));
        PROPOSED(others, "");
    }

    void whatIsSaidOfTheVeryRequestIsNoEarlierWord()
    {
        Books books;
        books.request("this request", 13, "loom", "scarf");
        books.reviews("ana", "this request", "friend", monthsAgo(1), ReviewState::Accepted);
        PROPOSED(books, "");
    }

    void aProposalIsWrittenDownOnceForPersonRequestKindAndRecord()
    {
        Books books;
        books.stands("ana", "yusuf", "family friend", QDate(2026, 5, 3));
        const auto found = books.found();
        const ProposedTie tie = proposedTie(id("this request"), id("ana"), found.first());
        QCOMPARE(tie.kind, Relation::Family);
        QCOMPARE(tie.saidBy.value_or(Id<Person>()), Id<Person>(id("ana")));
        QCOMPARE(tie.since.value_or(QDate()), QDate(2026, 5, 3));
        QCOMPARE(tie.answer, TieAnswer::Open);
        QCOMPARE(tie.id, proposedTie(id("this request"), id("ana"), found.first()).id);
        QVERIFY(tie.id != proposedTie(id("this request"), id("ana"), found.last()).id);
        QVERIFY(tie.id != proposedTie(id("that request"), id("ana"), found.first()).id);
        QVERIFY(tie.id != proposedTie(id("this request"), id("kim"), found.first()).id);
    }

    void whoReviewedStaysHiddenFromWhoIsAsked()
    {
        Books books;
        books.request("bowl", 9, "pottery", "bowl");
        books.reviews("kim", "bowl", "", monthsAgo(2));
        books.stands("ana", "yusuf", "friend", monthsAgo(3));
        QCOMPARE(kindsTold(books.found(), false), Relations({Relation::Friend}));
        QCOMPARE(kindsTold(books.found(), true), Relations({Relation::Friend, Relation::AssessedRecently}));
    }

    void aProposalIsConfirmedOrOverlookedByWhatIsSaid()
    {
        QCOMPARE(answerTo(Relation::Friend, {}), TieAnswer::Open);
        QCOMPARE(answerTo(Relation::Friend, {DeclarationState::None, {}, {}}), TieAnswer::Overlooked);
        const SaidTies friends{DeclarationState::Declared, {Relation::Friend}, {}};
        QCOMPARE(answerTo(Relation::Friend, friends), TieAnswer::Confirmed);
        QCOMPARE(answerTo(Relation::Business, friends), TieAnswer::Overlooked);
    }

    void onlyWhatLastsCanBeDeclaredOnceForAll()
    {
        StandingTie tie;
        tie.about = id("yusuf");
        tie.kinds = QStringLiteral("family friend");
        const QList<RawId> own{id("ana"), id("pottery")};
        QVERIFY(checkStandingTie(tie, own));
        tie.kinds.clear();
        QVERIFY(checkStandingTie(tie, own));
        for (const char *kind : {"payment", "self", "same_collective", "co_maker", "assessed_recently"}) {
            tie.kinds = QLatin1String(kind);
            const auto refused = checkStandingTie(tie, own);
            QVERIFY2(!refused, kind);
            QCOMPARE(refused.error().reason, Reason::NotAChoice);
            QCOMPARE(refused.error().subject, QLatin1String(kind));
        }
        tie.kinds = QStringLiteral("family soulmate");
        QVERIFY(!checkStandingTie(tie, own));
        tie.kinds = QStringLiteral("family");
        tie.about = id("pottery");
        QCOMPARE(checkStandingTie(tie, own).error().reason, Reason::OwnCase);
    }

    void everyTieThatLastsIsOneBetweenPeople()
    {
        QStringList lasting;
        for (int i = 0; i < int(std::size(Choices<Relation>::list)); ++i) {
            if (outlastsPiece(Relation(i)))
                lasting.append(QString::fromLatin1(Choices<Relation>::list[i].name));
        }
        QCOMPARE(lasting.join(u' '),
            QStringLiteral("works_for consignment shared_storefront business family friend household"
                           " business_partner agreement_in_force open_debt same_employer joint_work"
                           " competitor"));
    }
};

QTEST_APPLESS_MAIN(TieRecordsTest)
#include "tierecords_test.moc"
