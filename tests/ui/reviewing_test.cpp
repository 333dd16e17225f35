// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/endorsementdesk.h"
#include "ui/shell/language.h"
#include "ui/widgets/noticebar.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

using Desk = EndorsementDesk;

} // namespace

/// A request as its reviewers have it.
class ReviewingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        useLanguage(QLocale());
    }

    void theScoreIsLiveAndAsTheStandardCounts()
    {
        Desk desk({Role::Maker});
        const Endorsement running
            = desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.weaving, "Scarf"),
                                    EndorsementState::InReview),
                desk.local.yusuf);
        desk.requests.review(running, desk.local.ana, ReviewState::Accepted);
        desk.open(running.id.hex());
        QTRY_VERIFY(desk.offers("send"));
        for (const auto *marks : desk.find<QWidget>("rubric")->findChildren<SegmentedControl *>())
            QCOMPARE(marks->current(), -1); // nobody's mark is a mark
        desk.mark(0, 3);
        QCOMPARE(desk.text("score"), QStringLiteral("1 of 4 marked · passes at 80.0"));
        desk.mark(1, 2);
        desk.mark(2, 4);
        desk.mark(3, 1);
        QCOMPARE(desk.text("score"), QStringLiteral("Score 75.0 · passes at 80.0"));
        desk.mark(3, 0);
        QVERIFY(desk.text("score").contains(u"veto"));
        desk.step("send")->click(); // says why before it goes
        const auto rows = desk.window.findChildren<QWidget *>(QStringLiteral("criterion"));
        QTRY_VERIFY(rows.last()->findChild<QLabel *>(QStringLiteral("problem"))->isVisible());
        QVERIFY(!desk.asked().contains(u"\"send\""));
        rows.last()
            ->findChild<QPlainTextEdit *>(QStringLiteral("why"))
            ->setPlainText(QStringLiteral("Not wool."));
        desk.step("send")->click();
        QTRY_VERIFY(desk.asked().contains(u"\"send\""));
    }

    void whatIsMarkedIsKeptByItself()
    {
        Desk desk({Role::Maker});
        const Endorsement running
            = desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.weaving, "Scarf"),
                                    EndorsementState::InReview),
                desk.local.yusuf);
        desk.requests.review(running, desk.local.ana, ReviewState::Accepted);
        desk.open(running.id.hex());
        QTRY_VERIFY(desk.offers("send"));
        desk.mark(0, 3);
        desk.window.navigation().go({QStringLiteral("endorsements"), QStringLiteral("view:all")});
        QTRY_COMPARE(desk.local.store->select<Mark>(QString())->size(), 1);
        QCOMPARE(desk.local.store->select<Mark>(QString())->first().mark, 3);
    }

    void theFormStaysClosedUntilTiesAreDeclared()
    {
        Desk desk({Role::Maker});
        const Endorsement running
            = desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.weaving, "Scarf"),
                                    EndorsementState::InReview),
                desk.local.yusuf);
        desk.requests.review(running, desk.local.ana, ReviewState::Accepted, DeclarationState::NotAsked);
        desk.open(running.id.hex());
        QTRY_VERIFY(desk.find<QWidget>("rubric")->findChild<NoticeBar *>()->text().contains(u"Disclosures"));
        QVERIFY(!desk.offers("send"));
        QVERIFY(!desk.find<QAbstractButton>("declareTies")->isEnabled()); // nothing is chosen by itself
        desk.find<QCheckBox>("tie_friend")->click();
        QVERIFY(desk.find<QAbstractButton>("declareTies")->isEnabled());
        desk.find<QAbstractButton>("noTies")->click();
        QVERIFY(!desk.find<QCheckBox>("tie_friend")->isChecked());
        desk.find<QAbstractButton>("declareTies")->click();
        QTRY_VERIFY(desk.asked().contains(u"\"declare\""));
        QVERIFY(desk.asked().contains(u"\"none\""));
    }

    void aReviewIsFinishedWithoutANetwork()
    {
        Desk desk({Role::Maker});
        const Endorsement running
            = desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.weaving, "Scarf"),
                                    EndorsementState::InReview),
                desk.local.yusuf);
        desk.requests.review(running, desk.local.ana, ReviewState::Invited, DeclarationState::NotAsked);
        desk.open(running.id.hex());
        QTRY_VERIFY(desk.offers("review_accept"));
        desk.step("review_accept")->click();
        QTRY_VERIFY(!desk.offers("review_accept"));
        QVERIFY(!desk.offers("send"));
        desk.find<QAbstractButton>("noTies")->click();
        desk.find<QAbstractButton>("declareTies")->click();
        QTRY_VERIFY(desk.offers("send")); // nobody has answered yet
        for (int i = 0; i < 3; ++i)
            desk.mark(i, 4);
        desk.mark(3, 1);
        desk.step("send")->click();
        QTRY_VERIFY(!desk.offers("send"));
        const QString asked = desk.asked();
        QVERIFY(asked.indexOf(u"\"accept\"") < asked.indexOf(u"\"declare\""));
        QVERIFY(asked.indexOf(u"\"declare\"") < asked.indexOf(u"\"send\""));
        QVERIFY(asked.contains(u"\"accept\""));
        QTRY_VERIFY(!desk.find<QAbstractButton>("declareTies")->isVisible());
    }

    void whoReviewedSeesTheOthersMarksButNotTheirNames()
    {
        Desk desk({Role::Maker});
        const Endorsement running
            = desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.weaving, "Scarf"),
                                    EndorsementState::Discussion),
                desk.local.yusuf);
        desk.requests.opened(running, desk.local.ana, {4, 4, 4, 1}, 1000);
        desk.requests.openedAlone(running, desk.tomas, {2, 2, 2, 1}, 500);
        desk.open(running.id.hex());
        QTRY_COMPARE(desk.text("panelScore"),
            QStringLiteral("2 of 2 · panel 75.0 · spread 50.0 of at most 25.0 · passes at 80.0"));
        for (const QLabel *label : desk.window.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"Tomas"), qPrintable(label->text()));
    }

    void reviewersAreNotToldWhoseItIs()
    {
        Desk desk({Role::Maker});
        Endorsement running = desk.requests.under(
            desk.requests.listing(desk.local.weaving, "Scarf"), EndorsementState::InReview);
        running.hiddenMaker = true;
        desk.requests.put(running, desk.local.yusuf);
        desk.requests.review(running, desk.local.ana, ReviewState::Accepted);
        desk.open(running.id.hex());
        QTRY_VERIFY(desk.page->trail().join(u' ').contains(u"Scarf"));
        for (const QLabel *label : desk.window.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"Yusuf"), qPrintable(label->text()));
    }
};

QTEST_MAIN(ReviewingTest)
#include "reviewing_test.moc"
