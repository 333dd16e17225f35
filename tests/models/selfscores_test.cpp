// SPDX-License-Identifier: GPL-3.0-or-later
// Marking one's own work outside of a request, samples that have come, and standards before they are
// published.
#include "models/actions/endorsements.h"
#include "models/actions/selfscores.h"
#include "models/actions/standards.h"
#include "models/records/selfmark.h"
#include "models/store/endorsementquery.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// Ana's bowl and the standard for weaving: skill ×3, finish ×2, originality ×2, honest claims a veto.
struct Bench
{
    explicit Bench(const QList<Role> &roles = {Role::Maker})
        : local(roles)
        , requests(local)
        , bowl(requests.listing(local.pottery, "Bowl"))
    {
    }
    SelfScoring scoring(const Listing &listing, const QList<std::optional<int>> &marks) const
    {
        SelfScoring scoring{Id<Listing>(listing.id), version(), {}};
        for (int i = 0; i < marks.size(); ++i)
            scoring.marks.append({Id<Criterion>(requests.criteria.at(i).id), marks.at(i), {}});
        return scoring;
    }
    Id<StandardVersion> version() const { return Id<StandardVersion>(requests.version.id); }
    QStringList criteria(const RawId &of) const
    {
        QStringList names;
        const auto all = criteriaOf(*local.store, of);
        for (const Criterion &one : *all)
            names.append(one.name);
        return names;
    }

    LocalStore local;
    Requests requests;
    Listing bowl;
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

class SelfScoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownWorkIsScoredAsTheStandardCounts()
    {
        Bench at;
        QVERIFY(saveSelfScore(*at.local.store, at.scoring(at.bowl, {3, 2, std::nullopt, 1})));
        auto score = selfScoreOf(*at.local.store, at.version(), Id<Listing>(at.bowl.id));
        QVERIFY(score && !score->score); // one mark is missing
        QCOMPARE(score->marks.size(), 3);
        QVERIFY(saveSelfScore(*at.local.store, at.scoring(at.bowl, {std::nullopt, std::nullopt, 4})));
        score = selfScoreOf(*at.local.store, at.version(), Id<Listing>(at.bowl.id));
        QCOMPARE(score->score, std::optional<Tenths>(750)); // (3·3 + 2·2 + 2·4) / 4 of 7
        QVERIFY(!score->veto);
        QVERIFY(saveSelfScore(*at.local.store, at.scoring(at.bowl, {4, 4, 4, 0})));
        score = selfScoreOf(*at.local.store, at.version(), Id<Listing>(at.bowl.id));
        QCOMPARE(score->score, std::optional<Tenths>(1000));
        QVERIFY(score->veto);
        QCOMPARE(at.local.store->select<SelfMark>(QString())->size(), 4); // changed, not added
        QCOMPARE(selfScores(*at.local.store, at.version())->size(), 1);
    }

    void onlyOwnWorkByAStandardInForceIsScored()
    {
        Bench at;
        const Listing other = at.requests.listing(at.local.weaving, "Scarf");
        QCOMPARE(
            saveSelfScore(*at.local.store, at.scoring(other, {3})).error().reason, Reason::NotYourWorkshop);
        QCOMPARE(
            saveSelfScore(*at.local.store, at.scoring(at.bowl, {5})).error().reason, Reason::MarkOutOfRange);
        SelfScoring strange = at.scoring(at.bowl, {3});
        strange.marks.first().criterion = Id<Criterion>(at.local.store->ids().next());
        QCOMPARE(saveSelfScore(*at.local.store, strange).error().fault, Fault::NotFound);
        const auto drafted = createStandard(*at.local.store, {QStringLiteral("Glass"), {}, {}});
        SelfScoring early = at.scoring(at.bowl, {});
        early.version = Id<StandardVersion>(createdIn(*drafted, StandardVersion::table));
        QCOMPARE(saveSelfScore(*at.local.store, early).error().reason, Reason::StandardNotPublished);
        QCOMPARE(at.local.store->select<SelfMark>(QString())->size(), 0);
    }

    void aRequestBeginsWithTheMarks()
    {
        Bench at;
        SelfScoring scoring = at.scoring(at.bowl, {1, 4});
        scoring.marks.first().why = QStringLiteral("The rim is uneven.");
        QVERIFY(saveSelfScore(*at.local.store, scoring));
        const auto done
            = draftRequest(*at.local.store, {SubjectKind::Listing, at.bowl.id, at.version(), 0, QString()});
        QVERIFY(done);
        const Id<Endorsement> request(createdIn(*done, Endorsement::table));
        const auto own = ownDraft(*at.local.store, request, AssessmentKind::Own);
        QVERIFY(own && !own->sent);
        const auto marks = marksOf(*at.local.store, own->id);
        QCOMPARE(marks->size(), 2);
        for (const Mark &mark : *marks) {
            const bool first = RawId(mark.criterion) == at.requests.criteria.first().id;
            QCOMPARE(mark.mark, first ? 1 : 4);
            QCOMPARE(mark.why, first ? QStringLiteral("The rim is uneven.") : QString());
        }
        const Listing cup = at.requests.listing(at.local.pottery, "Cup");
        const auto without
            = draftRequest(*at.local.store, {SubjectKind::Listing, cup.id, at.version(), 0, QString()});
        QCOMPARE(createdIn(*without, Assessment::table), RawId());
    }

    void samplesAreNotedByWhoCoordinates_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<EndorsementState>("state");
        QTest::addColumn<bool>("own");
        QTest::addColumn<int>("refused"); // Reason; −1: it is noted
        const auto row = [](const char *name, Role role, EndorsementState state, bool own, int refused) {
            QTest::newRow(name) << role << state << own << refused;
        };
        row("while it is screened", Role::Coordinator, EndorsementState::Screening, false, -1);
        row("while it is reviewed", Role::Coordinator, EndorsementState::InReview, false, -1);
        row("while it is changed", Role::Coordinator, EndorsementState::Revisions, false, -1);
        row("before it is submitted", Role::Coordinator, EndorsementState::Draft, false,
            int(Reason::StaleState));
        row("once it is decided", Role::Coordinator, EndorsementState::Decided, false,
            int(Reason::StaleState));
        row("by a maker", Role::Maker, EndorsementState::Screening, false, int(Reason::RoleMissing));
        row("of own work", Role::Coordinator, EndorsementState::Screening, true, int(Reason::OwnCase));
    }
    void samplesAreNotedByWhoCoordinates()
    {
        QFETCH(Role, role);
        QFETCH(EndorsementState, state);
        QFETCH(bool, own);
        QFETCH(int, refused);
        Bench at({role});
        const Listing scarf = at.requests.listing(at.local.weaving, "Scarf");
        const Endorsement request
            = at.requests.put(at.requests.under(own ? at.bowl : scarf, state), at.local.yusuf);
        const auto done = receiveSamples(
            *at.local.store, {Id<Endorsement>(request.id), QStringLiteral(" 3 scarves, by post ")});
        QCOMPARE(done ? -1 : int(done.error().reason), refused);
        if (!done)
            return;
        const auto evidence = at.local.store->select<Evidence>(QString());
        QCOMPARE(evidence->size(), 1);
        QCOMPARE(evidence->first().kind, EvidenceKind::Sample);
        QCOMPARE(evidence->first().text, QStringLiteral("3 scarves, by post"));
        QCOMPARE(evidence->first().createdBy, RawId(at.local.ana));
        QCOMPARE(evidence->first().createdAt.ms, at.local.clock.ms);
        QCOMPARE(receiveSamples(*at.local.store, {Id<Endorsement>(request.id), QStringLiteral(" ")})
                     .error()
                     .reason,
            Reason::Required);
    }

    void criteriaArePutInOrder()
    {
        Bench at;
        const auto made = createStandard(*at.local.store, {QStringLiteral("Glass"), {}, {}});
        const RawId version = createdIn(*made, StandardVersion::table);
        QList<RawId> ids;
        for (const char *name : {"A", "B", "C"}) {
            Criterion one;
            one.version = Id<StandardVersion>(version);
            one.name = QLatin1String(name);
            ids.append(createdIn(*addCriterion(*at.local.store, one), Criterion::table));
        }
        QVERIFY(moveCriterion(*at.local.store, {Id<Criterion>(ids.at(2)), -1}));
        QCOMPARE(at.criteria(version), words("A C B"));
        QVERIFY(moveCriterion(*at.local.store, {Id<Criterion>(ids.at(0)), 9}));
        QCOMPARE(at.criteria(version), words("C B A"));
        QVERIFY(moveCriterion(*at.local.store, {Id<Criterion>(ids.at(0)), 1})->txids.isEmpty()); // the last
        QVERIFY(at.local.store->undo());
        QCOMPARE(at.criteria(version), words("A C B"));
        QCOMPARE(moveCriterion(*at.local.store, {Id<Criterion>(at.requests.criteria.first().id), 1})
                     .error()
                     .reason,
            Reason::VersionFixed);
    }

    void whatWasNeverPublishedCanGoAndComesBackWithUndo()
    {
        Bench at;
        const auto made = createStandard(*at.local.store, {QStringLiteral("Glass"), {}, {}});
        const Id<Standard> glass(createdIn(*made, Standard::table));
        const Id<StandardVersion> first(createdIn(*made, StandardVersion::table));
        QCOMPARE(removeVersion(*at.local.store, first).error().reason, Reason::StillReferenced);
        QVERIFY(removeStandard(*at.local.store, glass));
        QCOMPARE(standardsOf(*at.local.store)->size(), 1); // weaving
        QVERIFY(at.local.store->undo());
        QCOMPARE(standardsOf(*at.local.store)->size(), 2);
        Bench by({Role::Coordinator});
        const Id<Standard> published(by.requests.standard.id);
        QCOMPARE(removeStandard(*by.local.store, published).error().reason, Reason::VersionFixed);
        const auto drafted = draftVersion(*by.local.store, published);
        const Id<StandardVersion> next(createdIn(*drafted, StandardVersion::table));
        QCOMPARE(by.criteria(next).size(), 4);
        QVERIFY(removeVersion(*by.local.store, next));
        QCOMPARE(by.criteria(next).size(), 0);
        QCOMPARE(removeVersion(*by.local.store, by.version()).error().reason, Reason::VersionFixed);
    }
};

QTEST_APPLESS_MAIN(SelfScoresTest)
#include "selfscores_test.moc"
