// SPDX-License-Identifier: GPL-3.0-or-later
// Chips, saved views and columns of the listings page.
#include "models/actions/views.h"
#include "models/tables/listingtable.h"
#include "tests/support/accessiblewalk.h"
#include "tests/ui/pagesdesk.h"
#include "ui/pages/listings/listingtableview.h"
#include "ui/pages/listings/termchips.h"
#include "ui/pages/listings/viewstrip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace cooperage;

class ListingViewsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> desk;

    int rows() const { return desk->find<QTableView>("listingTable")->model()->rowCount(); }
    QLineEdit *search() const { return desk->find<QLineEdit>("findListings"); }
    TermChips *terms() const { return desk->find<TermChips>("terms"); }
    QList<ViewShown> views() const { return *viewsOf(*desk->local.store, QStringLiteral("listings")); }
    void save(const QString &name)
    {
        desk->prompt.willType(name);
        desk->find<QPushButton>("saveView")->click();
        QTRY_VERIFY(desk->find<FilterChip>("savedView") && desk->find<FilterChip>("savedView")->isChecked());
    }
    void act(const char *name) { desk->find<QAction>(name)->trigger(); }

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<Desk>(8);
        QVERIFY(QTest::qWaitForWindowActive(&desk->window));
        QTRY_COMPARE(rows(), 8);
    }
    void cleanup() { desk.reset(); }

    void aTermBecomesAChipAndIsTakenAwayAgain()
    {
        QTest::keyClicks(search(), QStringLiteral("price:<20 "));
        QTRY_COMPARE(terms()->terms().size(), 1);
        QCOMPARE(search()->text(), QString());
        QVERIFY(terms()->isVisible());
        QTRY_VERIFY(rows() < 8);
        QCOMPARE(unnamedControls(&desk->window).join(u' '), QString());
        auto *chip = terms()->findChild<Chip *>();
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(rows(), 8);
        QVERIFY(search()->hasFocus());
    }

    void whatIsBeingTypedFiltersAlreadyAndEnterMakesIt()
    {
        QTest::keyClicks(search(), QStringLiteral("state:live linen"));
        QTRY_VERIFY(rows() <= 1);
        QVERIFY(terms()->terms().isEmpty() || search()->text() == u"linen");
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(terms()->terms().size(), 1);
        QCOMPARE(search()->text(), QStringLiteral("linen"));
        search()->clear();
        QTest::keyClick(search(), Qt::Key_Backspace);
        QVERIFY(terms()->terms().isEmpty());
    }

    void whatCannotBeReadSaysSoAndHidesNothing()
    {
        QTest::keyClicks(search(), QStringLiteral("stock:few "));
        QTRY_VERIFY(desk->find<QLabel>("unreadTerm")->isVisible());
        QVERIFY(desk->find<QLabel>("unreadTerm")->text().contains(QStringLiteral("stock:few")));
        QVERIFY(!search()->accessibleDescription().isEmpty());
        QTRY_COMPARE(rows(), 8);
    }

    void anEmptyResultNamesTheFilterAndClearsIt()
    {
        QTest::keyClicks(search(), QStringLiteral("price:>100000 nothing"));
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(rows(), 0);
        EmptyState *empty = nullptr;
        for (auto *one : desk->window.findChildren<EmptyState *>()) {
            if (one->isVisible())
                empty = one;
        }
        QVERIFY(empty);
        QString words;
        for (const auto *label : empty->findChildren<QLabel *>())
            words += label->text();
        QVERIFY2(words.contains(QStringLiteral("100000")) && words.contains(QStringLiteral("nothing")),
            qPrintable(words));
        empty->findChild<QPushButton *>()->click();
        QTRY_COMPARE(rows(), 8);
        QVERIFY(terms()->terms().isEmpty());
        QCOMPARE(search()->text(), QString());
    }

    void aSavedViewBringsFilterColumnsOrderAndLayoutBack()
    {
        auto *table = desk->find<ListingTableView>("listingTable");
        QTest::keyClicks(search(), QStringLiteral("price:<20 "));
        QTRY_VERIFY(rows() < 8);
        const int cheap = rows();
        table->setColumns(QStringLiteral("title,price=9,sku"));
        desk->commands.action(Command::GridView)->trigger();
        save(QStringLiteral("Small money"));
        QCOMPARE(views().size(), 1);
        desk->find<FilterChip>("viewAll")->click();
        desk->commands.action(Command::TableView)->trigger();
        table->setColumns(QString());
        QTest::keyClick(search(), Qt::Key_Backspace);
        QTRY_COMPARE(rows(), 8);
        desk->find<FilterChip>("savedView")->click();
        QTRY_COMPARE(rows(), cheap);
        QCOMPARE(table->columns(), QStringLiteral("title,price=9.0,sku"));
        QVERIFY(desk->find<QWidget>("listingGrid")->isVisible());
        QCOMPARE(terms()->terms().size(), 1);
    }

    void aSavedViewIsRenamedSharedAndRemoved()
    {
        QVERIFY(!desk->find<QToolButton>("viewMenu")->isVisible());
        save(QStringLiteral("Mine"));
        QVERIFY(desk->find<QToolButton>("viewMenu")->isVisible());
        desk->prompt.willType(QStringLiteral("My things"));
        act("renameView");
        QTRY_COMPARE(desk->find<FilterChip>("savedView")->text(), QStringLiteral("My things"));
        act("shareView");
        QTRY_VERIFY(!views().isEmpty() && views().first().shared);
        const auto *strip = desk->window.findChild<ViewStrip *>();
        QTRY_VERIFY(strip->chosen() && strip->chosen()->shared);
        act("unshareView");
        QTRY_VERIFY(strip->chosen() && !strip->chosen()->shared);
        QVERIFY(!views().first().shared);
        act("removeView");
        QTRY_VERIFY(views().isEmpty());
        QTRY_VERIFY(desk->find<FilterChip>("viewAll")->isChecked());
        desk->commands.action(Command::Undo)->trigger();
        QTRY_COMPARE(views().size(), 1);
    }

    void columnsKeepTheirOrderAndWidth()
    {
        auto *table = desk->find<ListingTableView>("listingTable");
        const int u = table->fontMetrics().height();
        table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(3), 2);
        table->horizontalHeader()->resizeSection(3, u * 10);
        QTRY_VERIFY(desk->settings.value(QStringLiteral("listings/columns"))
                        .toString()
                        .startsWith(QStringLiteral("title,price=10.0,maker")));
        ListingTableView again(
            *static_cast<ListingTable *>(table->model()), desk->thumbnails, desk->settings);
        again.resize(1200, 400);
        QCOMPARE(again.columns(), table->columns());
        QCOMPARE(again.horizontalHeader()->visualIndex(3), 2);
    }

    void columnsMoveAndWidenByKeys()
    {
        auto *table = desk->find<ListingTableView>("listingTable");
        table->selectionModel()->setCurrentIndex(
            table->model()->index(0, 3), QItemSelectionModel::NoUpdate); // the price
        QMenu menu;
        table->fillColumnMenu(&menu);
        const auto press = [&menu](const QString &words) {
            for (QAction *one : menu.actions()) {
                if (one->text().contains(words))
                    one->trigger();
            }
        };
        press(QStringLiteral("forward"));
        press(QStringLiteral("wider"));
        QCOMPARE(table->columns(), QStringLiteral("title,price=7.0,maker,stock,status,changed"));
        press(QStringLiteral("Usual"));
        QCOMPARE(table->columns(), QStringLiteral("title,maker,price,stock,status,changed"));
    }
};

QTEST_MAIN(ListingViewsTest)
#include "listingviews_test.moc"
