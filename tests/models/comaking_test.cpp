// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/comaking.h"
#include "models/rules/workflows.h"

#include <QTest>

using namespace cooperage;

namespace {

RawId idNumbered(int number)
{
    return RawId::derived(QByteArrayLiteral("test ") + QByteArray::number(number));
}

/// Kiln offers a bowl; Loom and Rings are in the collective as well.
struct Makers
{
    Makers()
    {
        bowl.id = idNumbered(1);
        bowl.title = QStringLiteral("Blue bowl");
        bowl.workshop = Id<Workshop>(idNumbered(10));
        kiln = named(10, "Kiln");
        loom = named(11, "Loom");
        rings = named(12, "Rings");
        ana.person = Id<Person>(idNumbered(20));
        ana.workshop = bowl.workshop;
        ana.workshopRole = WorkshopRole::CoWorker;
    }

    static Workshop named(int number, const char *name)
    {
        Workshop made;
        made.id = idNumbered(number);
        made.name = QString::fromLatin1(name);
        return made;
    }
    CoMaker with(const Workshop &workshop, CoMakerState state, int share) const
    {
        CoMaker made;
        made.id = coMakerId(bowl.id, workshop.id);
        made.listing = Id<Listing>(bowl.id);
        made.workshop = Id<Workshop>(workshop.id);
        made.state = state;
        made.share = share;
        return made;
    }
    Error refusal(const Actor &actor, const Workshop &workshop, int share, const QList<CoMaker> &all = {},
        const QString &role = {}) const
    {
        const auto judged = mayPropose(actor, {bowl, workshop, {role, share}}, all);
        return judged ? Error{} : judged.error();
    }

    Listing bowl;
    Workshop kiln, loom, rings;
    Actor ana;
};

} // namespace

class ComakingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreReadToTheLastMillionth_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("share");
        const auto row
            = [](const char *typed, int share) { QTest::newRow(typed) << QString::fromUtf8(typed) << share; };
        row("30", 300'000);
        row("30%", 300'000);
        row("33.3333%", 333'333);
        row("33,3333 %", 333'333);
        row(" 66.6667 % ", 666'667);
        row("0.0001", 1);
        row("0", 0);
        row("100", 1'000'000);
        row("100.0000 %", 1'000'000);
        row("12.5\u00a0%", 125'000);
        row("007", 70'000);
    }
    void sharesAreReadToTheLastMillionth()
    {
        QFETCH(QString, typed);
        QFETCH(int, share);
        QCOMPARE(shareFromText(typed).value_or(-1), share);
    }

    void whatIsNoShareIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *typed, Reason reason) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << int(reason);
        };
        row("", Reason::NotANumber);
        row("a third", Reason::NotANumber);
        row("33.33333", Reason::NotANumber); // would have to be rounded
        row("1.000,5", Reason::NotANumber);
        row("30 %%", Reason::NotANumber);
        row(".5", Reason::NotANumber);
        row("3e1", Reason::NotANumber);
        row("-0.1", Reason::TooSmall);
        row("100.0001", Reason::TooLarge);
        row("999999", Reason::TooLarge);
        row("99999999999999999999", Reason::NotANumber);
    }
    void whatIsNoShareIsRefused()
    {
        QFETCH(QString, typed);
        QFETCH(int, reason);
        const auto read = shareFromText(typed);
        QVERIFY(!read);
        QCOMPARE(nameOf(read.error().reason), nameOf(Reason(reason)));
        QCOMPARE(read.error().problems.first().field, QStringLiteral("share"));
    }

    void aShareIsWrittenAsItIsRead()
    {
        QCOMPARE(percentText(333'333), QStringLiteral("33.3333"));
        QCOMPARE(percentText(333'333, QStringLiteral(",")), QStringLiteral("33,3333"));
        QCOMPARE(percentText(300'000), QStringLiteral("30"));
        QCOMPARE(percentText(305'000), QStringLiteral("30.5"));
        QCOMPARE(percentText(1), QStringLiteral("0.0001"));
        QCOMPARE(percentText(0), QStringLiteral("0"));
        QCOMPARE(percentText(1'000'000), QStringLiteral("100"));
        QCOMPARE(percentText(-25'000), QStringLiteral("-2.5"));
        QCOMPARE(shareText(125'000, QLocale(QLocale::German)), QStringLiteral("12,5\u00a0%"));
        for (int share = 0; share <= wholeShare; share += 999)
            QCOMPARE(shareFromText(percentText(share)).value_or(-1), share);
    }

    void whatIsProposedIsSpokenFor()
    {
        const Makers m;
        const QList<CoMaker> all{m.with(m.loom, CoMakerState::Accepted, 250'000),
            m.with(m.rings, CoMakerState::Proposed, 333'333),
            m.with(Makers::named(13, "Paper"), CoMakerState::Declined, 400'000),
            m.with(Makers::named(14, "Glass"), CoMakerState::Ended, 500'000)};
        QCOMPARE(shareLeft(all), 416'667); // 1 000 000 − 250 000 − 333 333
        QCOMPARE(shareLeft(all, all.at(1).id), 750'000);
        QCOMPARE(shareToday(all), 750'000); // nobody has agreed to the third yet
        QCOMPARE(shareToday({}), 1'000'000);
    }

    void whoMayProposeAndToWhom()
    {
        const Makers m;
        QCOMPARE(nameOf(m.refusal(m.ana, m.loom, 250'000).reason), nameOf(Reason::Unknown)); // none

        Actor stranger = m.ana;
        stranger.workshop = Id<Workshop>(m.loom.id);
        QCOMPARE(nameOf(m.refusal(stranger, m.loom, 1).reason), nameOf(Reason::NotYourWorkshop));
        stranger.roles.insert(int(Role::Steward));
        QCOMPARE(nameOf(m.refusal(stranger, m.loom, 1).reason), nameOf(Reason::NotYourWorkshop));
        Actor helper = m.ana;
        helper.workshopRole = WorkshopRole::None;
        QCOMPARE(nameOf(m.refusal(helper, m.loom, 1).reason), nameOf(Reason::NotYourWorkshop));
        Actor pausing = m.ana;
        pausing.state = MembershipState::Paused;
        QCOMPARE(nameOf(m.refusal(pausing, m.loom, 1).reason), nameOf(Reason::MembershipEnded));

        QCOMPARE(nameOf(m.refusal(m.ana, m.kiln, 1).reason), nameOf(Reason::OwnWorkshop));
        Workshop gone = m.loom;
        gone.state = WorkshopState::Left;
        QCOMPARE(nameOf(m.refusal(m.ana, gone, 1).reason), nameOf(Reason::NotInCollective));
        Workshop pausingShop = m.loom;
        pausingShop.state = WorkshopState::Paused;
        QCOMPARE(nameOf(m.refusal(m.ana, pausingShop, 1).reason), nameOf(Reason::Unknown));
        Workshop outside = m.loom;
        outside.outside = true;
        const Error told = m.refusal(m.ana, outside, 1);
        QCOMPARE(nameOf(told.reason), nameOf(Reason::NotInCollective));
        QCOMPARE(told.subject, QStringLiteral("Loom"));
        QCOMPARE(nameOf(m.refusal(m.ana, m.loom, 1, {}, QString(81, u'x')).reason), nameOf(Reason::TooLong));
    }

    void theWholeIsTheMost()
    {
        const Makers m;
        const QList<CoMaker> all{m.with(m.rings, CoMakerState::Accepted, 700'000),
            m.with(m.loom, CoMakerState::Proposed, 200'000)};
        QCOMPARE(nameOf(m.refusal(m.ana, m.loom, 300'000, all).reason), nameOf(Reason::Unknown));
        const Error over = m.refusal(m.ana, m.loom, 300'001, all); // its own earlier share does not count
        QCOMPARE(nameOf(over.reason), nameOf(Reason::SharesTooLarge));
        QCOMPARE(over.subject, QStringLiteral("300000"));
        QCOMPARE(nameOf(m.refusal(m.ana, m.loom, 1'000'001).reason), nameOf(Reason::TooLarge));
        QCOMPARE(nameOf(m.refusal(m.ana, m.loom, -1).reason), nameOf(Reason::TooSmall));
        QCOMPARE(nameOf(m.refusal(m.ana, m.rings, 1, all).reason), nameOf(Reason::AlreadyCoMaker));
    }

    void eachStepIsForOneOfTheTwoSides_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("offering"); ///< what the listing's people may ask for
        QTest::addColumn<QString>("coMaking");
        QTest::addColumn<QString>("steward");
        const auto row = [](const char *state, const char *offering, const char *coMaking) {
            QTest::newRow(state) << QString::fromLatin1(state) << QString::fromLatin1(offering)
                                 << QString::fromLatin1(coMaking) << QString();
        };
        row("proposed", "propose end", "accept decline");
        row("accepted", "end", "end");
        row("declined", "propose", "");
        row("ended", "propose", "");
    }
    void eachStepIsForOneOfTheTwoSides()
    {
        QFETCH(QString, state);
        const Makers m;
        const auto offered = [&](const Actor &actor) {
            const QString standing
                = standingOf(u"co_maker", state, actor, {m.bowl.workshop, {}, {}}, {{}, {}, m.loom.id});
            return QStringList(standing.split(u' ').mid(2)).join(u' ');
        };
        QTEST(offered(m.ana), "offering");
        Actor weaver = m.ana;
        weaver.workshop = Id<Workshop>(m.loom.id);
        QTEST(offered(weaver), "coMaking");
        Actor steward = m.ana;
        steward.workshop = Id<Workshop>(m.rings.id);
        steward.roles = {int(Role::Steward), int(Role::Coordinator)};
        QTEST(offered(steward), "steward");
    }
};

QTEST_GUILESS_MAIN(ComakingTest)
#include "comaking_test.moc"
