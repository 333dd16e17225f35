// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/listings.h"
#include "models/store/lastreview.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

constexpr qint64 day = Requests::day;

/// Ana's bowl, reviewed 300 days ago, and a new request for it.
struct Again
{
    LocalStore local;
    Requests requests{local};
    Listing bowl;
    Endorsement before;
    Endorsement now;
    qint64 today = local.clock.ms;

    Again()
    {
        local.clock.ms = today - 400 * day;
        bowl = requests.listing(local.pottery, "Bowl");
        material("clay");
        local.clock.ms = today;
        before = requests.under(bowl, EndorsementState::Due);
        before.outcome = Outcome::Endorsed;
        before.score = 893;
        before.decidedAt = before.publishedAt = Instant{today - 300 * day};
        now = requests.under(bowl, EndorsementState::Submitted);
    }
    RawId material(const char *name)
    {
        MaterialUse use;
        use.id = local.store->ids().next();
        use.listing = Id<Listing>(bowl.id);
        use.material = QLatin1String(name);
        local.receive({local.rowOf(use)});
        return use.id;
    }
    std::optional<LastReview> last() { return *lastReviewOf(*local.store, now); }
};

} // namespace

class LastReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReviewedForTheFirstTimeHasNone()
    {
        Again at;
        at.requests.put(at.now, at.local.ana);
        QVERIFY(!at.last());
        at.before.decidedAt = Instant{at.today};
        at.requests.put(at.before, at.local.ana);
        QVERIFY(!at.last()); // decided after this one was submitted
    }

    void whatIsAsItWasIsNotNamed()
    {
        Again at;
        at.requests.put(at.before, at.local.ana);
        const auto last = at.last();
        QVERIFY(last);
        QCOMPARE(last->request.id, at.before.id);
        QVERIFY(last->changed.isEmpty() && last->materialsAdded.isEmpty() && last->materialsGone.isEmpty());
        QVERIFY(last->lowest.isEmpty());
    }

    void titleMethodAndMaterialsAreHeldAgainstThen()
    {
        Again at;
        at.requests.put(at.before, at.local.ana);
        for (const char *title : {"Deep bowl", "Large deep bowl"}) {
            Listing after = at.bowl;
            after.title = QLatin1String(title);
            after.story = QStringLiteral("A story is no reason.");
            QVERIFY(changeListing(*at.local.store, {at.bowl, after}));
            at.bowl = after;
        }
        at.material("glaze");
        const auto last = at.last();
        QVERIFY(last);
        QCOMPARE(last->changed.size(), 1);
        QCOMPARE(last->changed.first().field, QStringLiteral("title"));
        QCOMPARE(last->changed.first().before.toString(), QStringLiteral("Bowl"));
        QCOMPARE(last->changed.first().after.toString(), QStringLiteral("Large deep bowl"));
        QCOMPARE(last->materialsAdded, QStringList(QStringLiteral("glaze")));
    }

    void theLowestMarksOfThePanelAreKept()
    {
        Again at;
        at.requests.put(at.before, at.local.ana);
        const auto mei = at.requests.member("Mei");
        const auto tomas = at.requests.member("Tomás");
        const auto leila = at.requests.member("Leila");
        at.requests.opened(at.before, mei, {4, 2, 3, 1}, 786);
        at.requests.opened(at.before, tomas, {4, 3, 3, 1}, 857);
        at.requests.opened(at.before, leila, {4, 3, 2, 1}, 786);
        // Finish (2+3+3)/3 = 2.7, originality (3+3+2)/3 = 2.7: as low, in the order of the standard. Skill
        // and honest claims are at their highest.
        const QList<MarkLastTime> expected{
            {QStringLiteral("Finish"), 27, 4}, {QStringLiteral("Originality"), 27, 4}};
        QCOMPARE(at.last()->lowest, expected);
    }
};

QTEST_APPLESS_MAIN(LastReviewTest)
#include "lastreview_test.moc"
