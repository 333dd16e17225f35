// SPDX-License-Identifier: GPL-3.0-or-later
// Praise between people, used by clicks: recommending, withdrawing, deciding about an exchange, exceptions,
// thanks; and reminding a reviewer.
#include "models/actions/praise.h"
#include "models/store/praisequery.h"
#include "tests/support/accessiblewalk.h"
#include "tests/ui/endorsementdesk.h"
#include "tests/ui/looks/stagepraise.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/noticebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace cooperage;
using test::EndorsementDesk;

class PraisePageTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<EndorsementDesk> desk;
    QStringList told;

    void setUp(const QList<Role> &roles, bool filled)
    {
        desk = std::make_unique<EndorsementDesk>(roles);
        told.clear();
        if (filled)
            looks::addPraise(desk->local);
    }
    void open(const char *where = "praise")
    {
        desk->open(QLatin1String(where));
        QObject::connect(
            desk->page, &PageWidget::done, desk->page, [this](const QString &text) { told.append(text); });
        QVERIFY(QTest::qWaitForWindowActive(&desk->window));
    }
    FactTable *table(const char *name) { return desk->find<FactTable>(name); }
    QString cell(const char *name, int row, int column)
    {
        return withoutMarks(table(name)->topLevelItem(row)->text(column));
    }
    QPushButton *button(const char *name) { return desk->find<QPushButton>(name); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_IE"))); }
    void cleanup() { desk.reset(); }

    /// The label of a coordinator stands in the text, though neither had declared anything.
    void aRecommendationIsShownWithItsDisclosure()
    {
        setUp({Role::Maker}, true);
        open();
        QTRY_COMPARE(table("recommendations")->topLevelItemCount(), 4);
        QCOMPARE(cell("recommendations", 0, 0), QStringLiteral("Mei"));
        QCOMPARE(cell("recommendations", 1, 2),
            QStringLiteral(
                "Mei and Yusuf Weaves are friends; they are both in Riverside Makers. It has lain on "
                "our table for a year and only grown softer."));
        QCOMPARE(cell("recommendations", 2, 2),
            QStringLiteral(
                "Ad. Yusuf and Ana Pots promote each other; they are both in Riverside Makers. I send "
                "everybody who asks for a mug to her."));
        QCOMPARE(cell("recommendations", 2, 4), QStringLiteral("Praise for praise"));
        QVERIFY(!desk->find<QWidget>("exchangeCases")->isVisible()); // not a maker's business
        QVERIFY(!button("allowPromotion")->isVisible());
        desk->find<QLineEdit>("findPraise")->setText(QStringLiteral("softer"));
        QTRY_COMPARE(table("recommendations")->topLevelItemCount(), 1);
        QCOMPARE(unnamedControls(&desk->window).join(u' '), QString());
    }

    void somebodyRecommendsAndWithdrawsAndTakesItBack()
    {
        setUp({Role::Maker}, false);
        open();
        QTRY_VERIFY(desk->find<QAction>("recommend"));
        desk->find<QAction>("recommend")->trigger();
        QTRY_VERIFY(desk->find<QDialog>("recommendSheet"));
        auto *shop = desk->find<QComboBox>("praiseShop");
        QTRY_COMPARE(shop->count(), 1); // one's own is not offered
        QTRY_COMPARE(desk->find<QComboBox>("praisePiece")->count(), 1);
        auto *sentence = desk->find<QPlainTextEdit>("praiseSentence");
        sentence->setPlainText(QStringLiteral("I wear it. It lasts."));
        QTRY_VERIFY(desk->text("praiseElsewhere").contains(QStringLiteral("First say")));
        QVERIFY(!button("givePraise")->isEnabled());
        desk->find<QDialog>("recommendSheet")->findChild<QRadioButton *>(QStringLiteral("noTies"))->click();
        QTRY_VERIFY(
            desk->find<NoticeBar>("praiseProblem")->text().contains(QStringLiteral("single sentence")));
        QVERIFY(!button("givePraise")->isEnabled());
        sentence->setPlainText(QStringLiteral("I wear it every winter."));
        QTRY_COMPARE(desk->text("praiseStates"),
            QStringLiteral("Ana and Yusuf Weaves are both in Riverside Makers. I wear it every winter."));
        desk->find<QDialog>("recommendSheet")->findChild<QCheckBox *>(QStringLiteral("tie_payment"))->click();
        QTRY_VERIFY(
            desk->text("praiseStates").startsWith(QStringLiteral("Ad. Yusuf Weaves paid Ana for this")));
        QCOMPARE(unnamedControls(desk->find<QDialog>("recommendSheet")).join(u' '), QString());
        QTRY_VERIFY(button("givePraise")->isEnabled());
        button("givePraise")->click();
        QTRY_COMPARE(table("recommendations")->topLevelItemCount(), 1);
        QTRY_VERIFY(button("withdrawPraise")->isVisible());
        button("withdrawPraise")->click();
        QTRY_COMPARE(table("recommendations")->topLevelItemCount(), 0);
        QVERIFY(told.last().contains(QStringLiteral("withdrawn")));
        desk->writer.run([](Store &store) { return store.undo(); });
        QTRY_COMPARE(table("recommendations")->topLevelItemCount(), 1);
        desk->find<QAbstractButton>("praiseView1")->click();
        QTRY_COMPARE(table("recommendations")->topLevelItemCount(), 1);
    }

    void aCoordinatorLabelsAnExchange()
    {
        setUp({Role::Maker, Role::Coordinator}, true);
        open("praise:exchange");
        QTRY_COMPARE(table("exchangeCases")->topLevelItemCount(), 2);
        QTRY_VERIFY(button("labelCase")->isVisible());
        QCOMPARE(cell("exchangeCases", 0, 1), QStringLiteral("90"));
        QVERIFY(desk->text("exchangeSigns").contains(QStringLiteral("30 points")));
        QCOMPARE(table("exchangePraise")->topLevelItemCount(), 2);
        QVERIFY(table("cleanPairs")->topLevelItemCount() <= 1);
        button("labelCase")->click();
        auto *reason = desk->find<QPlainTextEdit>("stepReason");
        QVERIFY(!button("stepAccept")->isEnabled());
        reason->setPlainText(QStringLiteral("They agreed on it"));
        button("stepAccept")->click();
        QTRY_VERIFY(desk->asked().contains(QStringLiteral("\"label\"")));
        QTRY_VERIFY(!button("labelCase")->isVisible()); // on its way
        table("exchangeCases")->setCurrentItem(table("exchangeCases")->topLevelItem(1));
        QTRY_VERIFY(desk->text("exchangeStory").startsWith(QStringLiteral("Yusuf labelled it")));
        QCOMPARE(unnamedControls(&desk->window).join(u' '), QString());
    }

    void whatTodaySpokeOfIsChosenAndInSight()
    {
        setUp({Role::Maker, Role::Coordinator}, true);
        const auto cases = exchangeCasesOf(*desk->local.store);
        const QString second = QStringLiteral("praise:exchange/") + cases->at(1).about.id.hex();
        open(second.toLatin1().constData());
        QTRY_COMPARE(table("exchangeCases")->current(), 1);
        const QWidget *shown = table("exchangeCases");
        const QScrollArea *area = nullptr;
        for (const QWidget *above = shown; above && !area; above = above->parentWidget())
            area = qobject_cast<const QScrollArea *>(above);
        QVERIFY(area);
        QTRY_VERIFY(area->verticalScrollBar()->value() > 0);
        QTRY_VERIFY(area->viewport()->rect().contains(shown->mapTo(area->viewport(), QPoint())));
    }

    void aCoordinatorMakesAndEndsAnException()
    {
        setUp({Role::Maker, Role::Coordinator}, true);
        open("praise:gate");
        QTRY_COMPARE(table("overrides")->topLevelItemCount(), 2);
        auto *shop = desk->find<QComboBox>("gateShop");
        QTRY_COMPARE(shop->count(), 2);
        shop->setCurrentIndex(shop->findText(QStringLiteral("Yusuf Weaves")));
        auto *standing = desk->find<NoticeBar>("gateStanding");
        QTRY_VERIFY(standing->text().contains(QStringLiteral("without an endorsement until")));
        QVERIFY(!button("allowPromotion")->isVisible());
        table("overrides")->setCurrentItem(table("overrides")->topLevelItem(0));
        QTRY_VERIFY(button("liftOverride")->isVisible());
        button("liftOverride")->click();
        QTRY_VERIFY(desk->asked().contains(QStringLiteral("\"lift\"")));
        shop->setCurrentIndex(shop->findText(QStringLiteral("Ana Pots")));
        QTRY_VERIFY(
            withoutMarks(standing->text()).startsWith(QStringLiteral("Ana Pots may not be promoted.")));
        QVERIFY(!button("allowPromotion")->isVisible()); // nobody decides on their own case
    }

    void thanksGoToAPersonAndToReviewersNobodyNames()
    {
        setUp({Role::Maker}, true);
        Endorsement decided = desk->requests.under(
            desk->requests.listing(desk->local.pottery, "Speckled mug"), EndorsementState::Decided);
        decided.outcome = Outcome::Endorsed;
        decided.decidedAt = Instant{desk->local.clock.ms};
        desk->requests.put(decided, desk->local.ana);
        open("praise:thanks");
        QTRY_COMPARE(table("thanks")->topLevelItemCount(), 2);
        QCOMPARE(cell("thanks", 0, 1), QStringLiteral("You"));
        QCOMPARE(cell("thanks", 1, 1), QStringLiteral("the reviewers of E-21"));
        button("sayThanks")->click();
        QTRY_VERIFY(desk->find<QComboBox>("thankWhom")->count() >= 2);
        desk->find<QPlainTextEdit>("thankText")->setPlainText(QStringLiteral("For the clay."));
        QCOMPARE(desk->find<QComboBox>("thankWhom")->currentIndex(), -1); // nobody is chosen
        QVERIFY(!button("thankNow")->isEnabled());
        desk->find<QComboBox>("thankWhom")->setCurrentText(QStringLiteral("Mei"));
        QVERIFY(button("thankNow")->isEnabled());
        QCOMPARE(unnamedControls(desk->find<QDialog>("thankSheet")).join(u' '), QString());
        button("thankNow")->click();
        QTRY_COMPARE(table("thanks")->topLevelItemCount(), 3);
        QTRY_VERIFY(!desk->find<QDialog>("thankSheet"));
        desk->window.navigation().go({QStringLiteral("endorsements"), decided.id.hex()});
        QTRY_VERIFY(button("thankReviewers")->isVisible());
        button("thankReviewers")->click();
        QVERIFY(!desk->find<QComboBox>("thankWhom")->isVisible());
        desk->find<QPlainTextEdit>("thankText")->setPlainText(QStringLiteral("You looked closely."));
        button("thankNow")->click();
        QTRY_VERIFY(desk->asked().contains(QStringLiteral("\"send\"")));
        QVERIFY(desk->asked().contains(decided.id.hex()));
    }

    void aLateReviewerIsRemindedFromTheReviewListAndTheWorkList()
    {
        constexpr qint64 day = test::Requests::day;
        setUp({Role::Maker, Role::Coordinator}, false);
        Endorsement request = desk->requests.under(
            desk->requests.listing(desk->local.weaving, "Winter scarf"), EndorsementState::InReview);
        request.dueAt = Instant{desk->local.clock.ms - 3 * day};
        desk->requests.put(request, desk->local.yusuf);
        desk->requests.review(request, desk->mei, ReviewState::Accepted);
        const Review before = desk->requests.review(request, desk->tomas, ReviewState::Accepted);
        open("view:overdue");
        auto *all = button("remindLate");
        QTRY_VERIFY(all->isVisible());
        desk->window.navigation().go({QStringLiteral("endorsements"), request.id.hex()});
        QTRY_COMPARE(table("reviewerTable")->topLevelItemCount(), 2);
        QTRY_VERIFY(button("remindReviewer")->isVisible()); // of the first who is late
        button("remindReviewer")->click();
        QTRY_COMPARE(desk->asked().count(QStringLiteral("\"remind\"")), 1);
        desk->window.navigation().go({QStringLiteral("endorsements"), QStringLiteral("view:overdue")});
        QTRY_VERIFY(all->isVisible());
        all->click(); // the other one
        QTRY_COMPARE(desk->asked().count(QStringLiteral("\"remind\"")), 2);
        QTRY_VERIFY(!told.isEmpty() && told.last().contains(QStringLiteral("1 reviewer")));
        all->click();
        QTRY_VERIFY(told.last().contains(QStringLiteral("reminded today already")));
        Review reminded = before;
        reminded.remindedAt = Instant{desk->local.clock.ms - 2 * day};
        reminded.remindedBy = desk->local.ana;
        desk->requests.put(reminded, {});
        desk->window.navigation().go({QStringLiteral("endorsements"), request.id.hex()});
        const auto states = [this] {
            QStringList cells;
            for (int i = 0; i < table("reviewerTable")->topLevelItemCount(); ++i)
                cells.append(cell("reviewerTable", i, 1));
            return cells.join(u'|');
        };
        QTRY_VERIFY(states().contains(QStringLiteral("Overdue, reminded")));
    }
};

QTEST_MAIN(PraisePageTest)
#include "praisepage_test.moc"
