// SPDX-License-Identifier: GPL-3.0-or-later
// Trust and suggestions from records in a store, by the worked example of the domain.
#include "models/actions/endorsements.h"
#include "models/actions/partners.h"
#include "models/records/recommendation.h"
#include "models/records/suggestiondismissal.h"
#include "models/store/partnerquery.h"
#include "models/store/peoplequery.h"
#include "tests/support/makers.h"

#include <QTest>

using namespace cooperage;

namespace {

constexpr qint64 day = 86'400'000;
constexpr Tenths atPass = 800;

} // namespace

class PartnerQueryTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::LocalStore> local;
    std::unique_ptr<test::MakerCircle> circle;

    Store &store() { return *local->store; }
    QDate today() { return *todayIn(store()); }
    QMap<RawId, double> trust()
    {
        QMap<RawId, double> all;
        const auto found = trustOf(store(), local->ana, today());
        for (const Trusted &one : *found)
            all.insert(one.who, one.trust);
        return all;
    }
    static QStringList names(const QList<const char *> &all)
    {
        QStringList texts;
        for (const char *one : all)
            texts.append(QLatin1String(one));
        return texts;
    }
    static QString digits(double value) { return QString::number(value, 'f', 4); }
    QStringList suggested()
    {
        QStringList names;
        const auto found = partnerIdeas(store(), today());
        for (const PartnerIdea &one : found->ideas)
            names.append(one.workshop.name);
        return names;
    }
    PartnerIdea ideaOf(const QString &workshop)
    {
        const auto found = partnerIdeas(store(), today());
        for (const PartnerIdea &one : found->ideas) {
            if (one.workshop.name == workshop)
                return one;
        }
        return {};
    }
    void example() ///< V trusts A 0.8 and B 0.2, A trusts C, B trusts A and C alike, C nobody
    {
        circle->rate(local->ana, "A", 960);
        circle->rate(local->ana, "B", 840);
        circle->rate(circle->person("A"), "C", 900);
        circle->rate(circle->person("B"), "A", 900);
        circle->rate(circle->person("B"), "C", 900);
    }

private Q_SLOTS:
    void init()
    {
        circle.reset();
        local = std::make_unique<test::LocalStore>();
        circle = std::make_unique<test::MakerCircle>(*local);
        for (const char *name : {"A", "B", "C"})
            circle->maker(name);
    }

    void theWorkedExampleComesOutToTheDigitFromRealRecords()
    {
        example();
        const auto all = trust();
        QCOMPARE(digits(all.value(local->ana)), QStringLiteral("0.4247"));
        QCOMPARE(digits(all.value(circle->person("A"))), QStringLiteral("0.2787"));
        QCOMPARE(digits(all.value(circle->person("C"))), QStringLiteral("0.2329"));
        QCOMPARE(digits(all.value(circle->person("B"))), QStringLiteral("0.0637"));
        QCOMPARE(suggested(), names({"A", "C", "B"}));
        // A : C : B = 0.65625 : 0.5484375 : 0.15; 0.35 of each divided by the largest
        QCOMPARE(digits(ideaOf(QStringLiteral("A")).suggestion.score), QStringLiteral("0.3500"));
        QCOMPARE(digits(ideaOf(QStringLiteral("C")).suggestion.score), QStringLiteral("0.2925"));
        QCOMPARE(digits(ideaOf(QStringLiteral("B")).suggestion.score), QStringLiteral("0.0800"));
    }

    void theChainNamesPeopleAndWorkAndNoScore()
    {
        example();
        const PartnerIdea c = ideaOf(QStringLiteral("C"));
        QCOMPARE(c.chain.size(), 2);
        QCOMPARE(c.chain.first().from, RawId(local->ana));
        QCOMPARE(c.chain.first().toName, QStringLiteral("A's owner"));
        QCOMPARE(c.chain.last().fromName, QStringLiteral("A's owner"));
        QCOMPARE(c.chain.last().toName, QStringLiteral("C's owner"));
        QCOMPARE(c.chain.last().about, QStringLiteral("Work of C"));
        QCOMPARE(c.chain.last().kind, JudgementKind::Assessment);
    }

    void sealedReviewsAndOnesOwnMarksAreNotUsed()
    {
        Assessment review = circle->rate(local->ana, "A", 960);
        QCOMPARE(suggested(), names({"A"}));
        review.released = false;
        local->receive({circle->rowBy(review, local->ana)});
        QCOMPARE(suggested(), QStringList());
        Assessment own = circle->rate(local->ana, "B", 960);
        own.kind = AssessmentKind::Own;
        local->receive({circle->rowBy(own, local->ana)});
        QCOMPARE(suggested(), QStringList());
    }

    void ofSeveralReviewsOfOneRequestTheNewestCounts()
    {
        const Assessment first = circle->rate(local->ana, "A", 960);
        Assessment second = first;
        second.id = store().ids().next();
        second.revises = AnyId(first.id);
        second.score = atPass - 10;
        second.sentAt = Instant{first.sentAt->ms + 1000};
        local->receive({circle->rowBy(second, local->ana)});
        QVERIFY(!trust().contains(circle->person("A"))); // below the pass mark now: no trust is left
        QCOMPARE(judgementsOf(store())->size(), 1);
    }

    void recommendationsCountByTheTiesTheirAuthorDeclared_data()
    {
        QTest::addColumn<QString>("ties");
        QTest::addColumn<double>("worth");
        QTest::newRow("none") << QString() << 0.3;
        QTest::newRow("business") << QStringLiteral("business") << 0.15;
        QTest::newRow("consignment and friend") << QStringLiteral("consignment friend") << 0.15;
        QTest::newRow("payment") << QStringLiteral("payment") << 0.0;
        QTest::newRow("goods") << QStringLiteral("free_goods business") << 0.0;
        QTest::newRow("unknown to this program") << QStringLiteral("gave_a_horse") << 0.0;
    }
    void recommendationsCountByTheTiesTheirAuthorDeclared()
    {
        QFETCH(QString, ties);
        QFETCH(double, worth);
        circle->praise(circle->person("A"), "B", ties);
        const auto all = judgementsOf(store());
        QCOMPARE(all->size(), 1);
        QCOMPARE(worthOf(all->first(), today()), worth);
    }

    void praiseForPraiseWeighsNothing()
    {
        Recommendation said = circle->praise(local->ana, "A", {});
        QCOMPARE(suggested(), names({"A"}));
        said.labelled = true; // by a coordinator
        local->receive({circle->rowBy(said, local->ana)});
        QCOMPARE(suggested(), names({}));
    }

    void praiseTakenBackLaterIsAWithdrawalAndASlipIsNothing()
    {
        circle->rate(local->ana, "A", 960); // 0.8
        Recommendation said = circle->praise(local->ana, "A", {});
        QCOMPARE(judgementsOf(store())->size(), 2);
        const qint64 given = local->clock.ms;
        circle->takeBack(said, given, given + 1000);
        QCOMPARE(judgementsOf(store())->size(), 1); // the same day
        circle->takeBack(said, given, given + 3 * day);
        local->clock.ms += 3 * day;
        const auto all = judgementsOf(store());
        QCOMPARE(all->size(), 2);
        QVERIFY(!trust().contains(circle->person("A"))); // 0.8 − 1
    }

    void aWorkshopOfTwoIsTrustedAsMuchAsOneOfOne()
    {
        circle->owner("B");
        circle->rate(local->ana, "A", 900);
        circle->rate(local->ana, "B", 900);
        const PartnerIdea a = ideaOf(QStringLiteral("A"));
        const PartnerIdea b = ideaOf(QStringLiteral("B"));
        QCOMPARE(digits(a.suggestion.score), digits(b.suggestion.score));
        QCOMPARE(b.people.size(), 2);
    }

    void aShopOutsideCanBeTrustedAndJudgesNobody()
    {
        const auto added = addPartner(store(), {QStringLiteral("Quay Glass"), {}, {}, {}, {}, {}, {}});
        QVERIFY(added);
        Recommendation said;
        said.workshop = Id<Workshop>(createdIn(*added, Workshop::table));
        said.subject = said.workshop;
        said.ties = DeclarationState::None;
        said.text = QStringLiteral("Their bowls ring like bells.");
        QVERIFY(recommend(store(), said));
        const PartnerIdea idea = ideaOf(QStringLiteral("Quay Glass"));
        QCOMPARE(idea.chain.size(), 1);
        QCOMPARE(idea.chain.first().toName, QStringLiteral("Quay Glass"));
        QCOMPARE(idea.chain.first().kind, JudgementKind::Recommendation);
        const auto shops = shopsOutside(store(), QStringLiteral("glass"));
        QCOMPARE(shops->size(), 1);
        QCOMPARE(shops->first().praise.first().first, QStringLiteral("Ana"));
        QCOMPARE(shopsOutside(store(), QStringLiteral("lass"))->size(), 0);
    }

    void aNewcomerIsSuggestedForBeingNewAndNotForEver()
    {
        circle->joined("B", today().addMonths(-11));
        circle->joined("C", today().addMonths(-12));
        QCOMPARE(suggested(), names({"B"}));
        const PartnerIdea b = ideaOf(QStringLiteral("B"));
        QCOMPARE(b.suggestion.reasons, QList<PartnerPart>({PartnerPart::Newcomer}));
        QCOMPARE(b.suggestion.whyNot, PartnerPart::Trust); // and nothing this program has no records of
        QCOMPARE(digits(b.suggestion.score), QStringLiteral("0.1000"));
    }

    void whoIsOfTheFamilyIsNeverSuggestedWhoeverSaysSo()
    {
        example();
        circle->praise(local->ana, "A", QStringLiteral("family"));
        QCOMPARE(suggested(), names({"C", "B"}));
        circle->praise(circle->person("C"), "Ana Pots", QStringLiteral("household"));
        QCOMPARE(suggested(), names({"B"}));
    }

    void aTieToDiscloseWeighsAgainstASuggestionOnce()
    {
        example();
        circle->praise(local->ana, "A", QStringLiteral("friend"));
        const PartnerIdea a = ideaOf(QStringLiteral("A"));
        QCOMPARE(digits(a.suggestion.score), QStringLiteral("0.1500")); // 0.35 − 0.2
        QCOMPARE(a.suggestion.whyNot, PartnerPart::Conflict);
        QCOMPARE(a.ties, Relations({Relation::Friend}));
        local->clock.ms += 1000;
        circle->praise(local->ana, "A", QStringLiteral("competitor"));
        QCOMPARE(digits(ideaOf(QStringLiteral("A")).suggestion.score), QStringLiteral("0.0500")); // − 0.3
    }

    void whoReviewedOnesWorkIsOnlyReadWhereMakersAreTold()
    {
        circle->rate(local->ana, "A", 960);
        circle->rate(circle->person("A"), "Ana Pots", 900);
        QCOMPARE(digits(ideaOf(QStringLiteral("A")).suggestion.score), QStringLiteral("0.3500"));
        circle->set(u"open_reviews", QStringLiteral("1"));
        QCOMPARE(digits(ideaOf(QStringLiteral("A")).suggestion.score), QStringLiteral("0.1500"));
        QCOMPARE(ideaOf(QStringLiteral("A")).ties, Relations({Relation::AssessedRecently}));
    }

    void notNowLastsSixMonthsAndIsUndone()
    {
        example();
        QVERIFY(putOffPartner(store(), circle->workshop("A")));
        QCOMPARE(suggested(), names({"C", "B"}));
        QCOMPARE(partnerIdeas(store(), today())->putOff, 1);
        QCOMPARE(
            digits(ideaOf(QStringLiteral("C")).suggestion.score), QStringLiteral("0.3500")); // largest now
        QVERIFY(store().undo());
        QCOMPARE(suggested(), names({"A", "C", "B"}));
        QVERIFY(store().redo());
        const auto later = partnerIdeas(store(), today().addMonths(6));
        QCOMPARE(later->ideas.first().workshop.name, QStringLiteral("A"));
        QCOMPARE(partnerIdeas(store(), today().addMonths(6).addDays(-1))->ideas.size(), 2);
    }

    void whoHasLeftOrRestsIsNotSuggested()
    {
        example();
        circle->setState("A", WorkshopState::Paused);
        circle->leave("C");
        QCOMPARE(suggested(), names({"B"}));
    }

    void withoutJudgementsThereIsNothingToSuggestAndTheCountsSayWhy()
    {
        const auto none = partnerIdeas(store(), today());
        QVERIFY(none->ideas.isEmpty());
        QCOMPARE(none->judgements, 0);
        circle->rate(circle->person("A"), "B", 900);
        circle->rate(circle->person("A"), "C", 700); // below the pass mark: speaks for nobody
        QCOMPARE(partnerIdeas(store(), today())->judgements, 1);
        QCOMPARE(partnerIdeas(store(), today())->ownJudgements, 0);
        QCOMPARE(suggested(), QStringList()); // nobody the viewer trusts has said anything
    }

    void aShopIsChangedInOneStepAndByItsAuthorOnly()
    {
        const auto added = addPartner(store(), {QStringLiteral("Kelp"), {}, {}, {}, {}, {}, {}});
        const auto shop = shopsOutside(store())->first();
        QVERIFY(shop.mayChange);
        auto as = *partnerWritten(store(), Id<Partner>(shop.partner.id));
        as.name = QStringLiteral("Kelp & Cord");
        as.introducedBy = local->yusuf;
        as.contactName = QStringLiteral("Nuala");
        QVERIFY(changePartner(store(), {Id<Partner>(shop.partner.id), as}));
        const auto now = shopsOutside(store(), QStringLiteral("yus"))->first();
        QCOMPARE(now.shop.name, QStringLiteral("Kelp & Cord"));
        QCOMPARE(now.introducedBy, QStringLiteral("Yusuf"));
        QCOMPARE(now.contact->name, QStringLiteral("Nuala"));
        QVERIFY(store().undo());
        QVERIFY(!partnerWritten(store(), Id<Partner>(shop.partner.id))->introducedBy);
        const auto theirs = circle->shopOutside("Old Mill", circle->person("B"));
        const auto refused = changePartner(store(), {Id<Partner>(theirs), as});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::RoleMissing);
        as.name.clear();
        QCOMPARE(changePartner(store(), {Id<Partner>(shop.partner.id), as}).error().fault, Fault::Invalid);
    }
};

QTEST_GUILESS_MAIN(PartnerQueryTest)
#include "partnerquery_test.moc"
