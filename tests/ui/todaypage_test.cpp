// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/photostore.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "tests/models/handmade.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/scriptedprompt.h"
#include "ui/pages/listings/listingspage.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/pages/thumbnails.h"
#include "ui/pages/today/linelist.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/today/todaywords.h"
#include "ui/shell/appearance.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// The window with Today before the listings and the stock.
struct TodayDesk
{
    Hand hand;
    std::unique_ptr<PhotoStore> photos = std::move(
        *PhotoStore::open(hand.folder.filePath(QStringLiteral("photos.db")), Database::Mode::Write));
    Writer writer{*hand.store};
    Readers readers{*hand.store};
    MemoryUiSettings settings;
    Appearance appearance{settings};
    Thumbnails thumbnails{*photos};
    ScriptedPrompt prompt;
    Commands commands{settings};
    MainWindow window{commands, appearance, settings};
    Workbench bench{writer, readers, *photos, thumbnails, prompt, settings, hand.clock};
    TodayPage *page = nullptr;

    void open()
    {
        page = new TodayPage(bench);
        window.addPage(page);
        window.addPage(new ListingsPage(bench));
        window.addPage(new StockPage(bench));
        window.resize(1280, 860);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    template <class W> W *find(const char *name) const { return window.findChild<W *>(QLatin1String(name)); }
    QStringList lines(const char *list) const
    {
        QStringList texts;
        const auto *all = find<LineList>(list);
        for (const LineButton *line : all->findChildren<LineButton *>()) {
            if (line->isVisible())
                texts.append(withoutMarks(line->words().text));
        }
        return texts;
    }
    LineButton *line(const char *list, int number) const
    {
        return find<LineList>(list)->findChildren<LineButton *>().value(number);
    }
    static QString withoutMarks(QString text)
    {
        text.removeIf([](QChar c) { return c == QChar(0x2068) || c == QChar(0x2069); });
        return text.replace(QChar(QChar::Nbsp), u' ');
    }
};

Instant at(int day, int hour, int minute = 0)
{
    return {QDateTime(QDate(2026, 11, day), QTime(hour, minute)).toMSecsSinceEpoch()};
}

QString plain(const QString &text)
{
    return TodayDesk::withoutMarks(text);
}

} // namespace

class TodayPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        useLanguage(QLocale());
    }

    void linesCountInTheirOwnWords()
    {
        const QLocale locale;
        Need low{NeedKind::LowStock, Urgency::Soon};
        low.names = {QStringLiteral("Mug")};
        QCOMPARE(plain(needWords(low, {}, locale).text), QStringLiteral("“Mug” is running low"));
        low.count = 5;
        low.names += {QStringLiteral("Bowl"), QStringLiteral("Vase")};
        QCOMPARE(needWords(low, {}, locale).text, QStringLiteral("5 variants are running low"));
        QCOMPARE(plain(needWords(low, {}, locale).detail), QStringLiteral("Mug · Bowl · Vase · 2 more"));
        ChangeLine counted{ChangeKind::StockCounted, {}, QStringLiteral("Tomás"), 14};
        QCOMPARE(
            plain(changeWords(counted, {}, locale).text), QStringLiteral("Tomás counted stock (14 items)"));
        counted.count = 1;
        QCOMPARE(
            plain(changeWords(counted, {}, locale).text), QStringLiteral("Tomás counted stock (1 item)"));
        ChangeLine changed{ChangeKind::ListingsChanged, {}, QStringLiteral("Mei"), 3};
        changed.names = {QStringLiteral("Ring")};
        QCOMPARE(plain(changeWords(changed, {}, locale).text), QStringLiteral("Mei changed 3 listings"));
        changed.count = 1;
        QCOMPARE(plain(changeWords(changed, {}, locale).text), QStringLiteral("Mei changed “Ring”"));
    }

    void aNamedTieSaysWhatCanBeDoneAboutIt()
    {
        Need tie{NeedKind::CoordinatorsTieToClear, Urgency::Soon, RawId::derived("tie")};
        tie.names = {QStringLiteral("Noor"), QStringLiteral("E-27"), QStringLiteral("Blanket")};
        const LineWords words = needWords(tie, {}, QLocale());
        QCOMPARE(plain(words.text),
            QStringLiteral("Noor named a tie to the maker of E-27: clear it, or decide yourself"));
        QCOMPARE(plain(words.detail), QStringLiteral("Blanket"));
    }

    void everyKindHasWords()
    {
        const QLocale locale;
        for (int kind = 0; kind <= int(NeedKind::CoMakerAsked); ++kind) {
            for (const int count : {1, 7}) {
                Need need{NeedKind(kind), Urgency::Soon};
                need.count = count;
                need.about = count == 1 ? RawId::derived("x") : RawId();
                need.names = {QStringLiteral("Mug")};
                const LineWords words = needWords(need, {}, locale);
                QVERIFY2(!words.text.isEmpty() && !words.text.contains(u'%'), qPrintable(words.text));
                QVERIFY2(!words.text.contains(u"(s)"), qPrintable(words.text));
                QVERIFY(!words.iconName.isEmpty());
            }
        }
        for (int kind = 0; kind <= int(ChangeKind::PartsEnded); ++kind) {
            for (const int count : {1, 7}) {
                const LineWords words = changeWords(
                    {ChangeKind(kind), {}, QStringLiteral("Mei"), count, {QStringLiteral("Mug")}}, {},
                    locale);
                QVERIFY2(!words.text.isEmpty() && !words.text.contains(u'%'), qPrintable(words.text));
                QVERIFY2(!words.text.contains(u"(s)"), qPrintable(words.text));
            }
        }
    }

    void sinceIsSaidAsPeopleSayIt()
    {
        const QLocale locale;
        const auto since = [&locale](Instant then, Instant now) {
            return plain(sinceWords(Visit{1, then}, now, locale));
        };
        const Instant monday = at(23, 9);
        QCOMPARE(since(at(23, 8), monday), QStringLiteral("Since this morning"));
        QCOMPARE(since(at(23, 13, 5), at(23, 17)), QStringLiteral("Since 13:05"));
        QCOMPARE(since(at(22, 23), monday), QStringLiteral("Since yesterday"));
        QCOMPARE(since(at(20, 18), monday), QStringLiteral("Since Friday"));
        QCOMPARE(since(at(16, 18), monday), QStringLiteral("Since 16 Nov"));
        QCOMPARE(
            greeting(QStringLiteral("Ana"), at(23, 11)), QStringLiteral("Good morning, \u2068Ana\u2069."));
        QCOMPARE(greeting({}, at(23, 12)), QStringLiteral("Good afternoon."));
        QCOMPARE(greeting({}, at(23, 4)), QStringLiteral("Good evening."));
    }

    void todayComesFirstAndGreets()
    {
        TodayDesk desk;
        desk.open();
        QCOMPARE(desk.window.navigation().current(), desk.page);
        QCOMPARE(desk.window.navigation().pages().first(), desk.page);
        QTRY_VERIFY(desk.find<ElidedLabel>("greeting")->text().contains(u"Ana"));
        QVERIFY(desk.find<ElidedLabel>("date")->text().contains(u"2025"));
    }

    void aLineLeadsToWhatItSpeaksOf()
    {
        TodayDesk desk;
        desk.hand.backUp();
        const Listing bowl = desk.hand.goods("Bowl", 0);
        desk.hand.goods("Vase", 2, 4);
        desk.open();
        QTRY_COMPARE(desk.lines("needs"),
            (QStringList{QStringLiteral("“Bowl” is sold out"), QStringLiteral("“Vase” is running low")}));
        QTest::mouseClick(desk.line("needs", 0), Qt::LeftButton);
        QCOMPARE(desk.window.navigation().here(), (Whereabouts{QStringLiteral("listings"), bowl.id.hex()}));
        desk.window.navigation().back();
        desk.line("needs", 1)->setFocus();
        QTest::keyClick(desk.line("needs", 1), Qt::Key_Return);
        QCOMPARE(desk.window.navigation().here().page, QStringLiteral("stock"));
        QVERIFY(desk.find<QAbstractButton>("lowStock")->isChecked());
    }

    void whatIsPutOffGoesAndComesBack()
    {
        TodayDesk desk;
        desk.hand.backUp();
        desk.hand.goods("Bowl", 0);
        desk.hand.goods("Vase", 2, 4);
        desk.open();
        QTRY_COMPARE(desk.lines("needs").size(), 2);
        desk.line("needs", 0)->setFocus();
        QTest::keyClick(desk.line("needs", 0), Qt::Key_Delete);
        QTRY_COMPARE(desk.lines("needs"), QStringList(QStringLiteral("“Vase” is running low")));
        QTRY_VERIFY(desk.line("needs", 0)->hasFocus()); // the keyboard is not lost
        auto *undo = desk.window.toast().findChild<QPushButton *>(QStringLiteral("toastUndo"));
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(desk.lines("needs").size(), 2);
        QTest::mouseClick(desk.find<LineList>("needs")->findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_COMPARE(desk.lines("needs").size(), 1);
        auto *back = desk.find<QPushButton>("putOffAgain");
        QVERIFY(back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(desk.lines("needs").size(), 2);
        QVERIFY(!back->isVisible());
    }

    void linesFollowTheStore()
    {
        TodayDesk desk;
        desk.hand.backUp();
        desk.open();
        QTRY_VERIFY(desk.find<ElidedLabel>("greeting")->text().contains(u"Ana"));
        QCOMPARE(desk.lines("needs"), QStringList());
        QTRY_VERIFY(desk.find<QPushButton>("offer")->isVisible());
        desk.writer.run([&desk](Store &) -> Result<void> {
            desk.hand.goods("Bowl", 0);
            return {};
        });
        QTRY_COMPARE(desk.lines("needs"), QStringList(QStringLiteral("“Bowl” is sold out")));
        QVERIFY(!desk.find<QPushButton>("offer")->isVisible());
        desk.writer.run([&desk](Store &) -> Result<void> {
            Listing scarf = desk.hand.listing("Scarf");
            scarf.workshop = desk.hand.weaving;
            desk.hand.receive({desk.hand.rowOf(scarf)}, desk.hand.yusuf);
            return {};
        });
        QTRY_COMPARE(desk.lines("changes"), QStringList(QStringLiteral("Yusuf added “Scarf”")));
    }

    void aBackupIsAskedForOnlyOnceTheDaysHasBeenTried()
    {
        TodayDesk desk;
        desk.open();
        QTRY_VERIFY(desk.find<QPushButton>("offer")->isVisible());
        QCOMPARE(desk.lines("needs"), QStringList());
        desk.page->noteBackupTried();
        QTRY_COMPARE(desk.lines("needs"), QStringList(QStringLiteral("Make a backup")));
    }

    void firstStepsAreClosedAndBroughtBack()
    {
        TodayDesk desk;
        desk.hand.goods("Bowl", 3);
        desk.open();
        QTRY_COMPARE(desk.lines("firstSteps").size(), 4);
        QCOMPARE(desk.lines("firstSteps").first(), QStringLiteral("Done: Add a first listing"));
        const auto squeezed = [&desk] {
            QStringList found;
            for (const LineButton *line : desk.window.findChildren<LineButton *>()) {
                if (line->isVisible() && line->height() < line->heightForWidth(line->width()))
                    found.append(QStringLiteral("%1: %2 of %3")
                                     .arg(line->words().text)
                                     .arg(line->height())
                                     .arg(line->heightForWidth(line->width())));
            }
            return found;
        };
        QTRY_COMPARE(squeezed(), QStringList());
        QTest::mouseClick(desk.find<QToolButton>("closeFirstSteps"), Qt::LeftButton);
        QTRY_VERIFY(!desk.find<LineList>("firstSteps")->isVisible());
        QTest::mouseClick(
            desk.window.toast().findChild<QPushButton *>(QStringLiteral("toastUndo")), Qt::LeftButton);
        QTRY_VERIFY(desk.find<LineList>("firstSteps")->isVisible());
    }

    void arrowsGoFromLineToLine()
    {
        TodayDesk desk;
        desk.hand.backUp();
        desk.hand.goods("Bowl", 0);
        desk.hand.goods("Vase", 2, 4);
        desk.open();
        QTRY_COMPARE(desk.lines("needs").size(), 2);
        desk.page->focusSearch();
        QVERIFY(desk.line("needs", 0)->hasFocus());
        QTest::keyClick(desk.line("needs", 0), Qt::Key_Down);
        QVERIFY(desk.line("needs", 1)->hasFocus());
        QTest::keyClick(desk.line("needs", 1), Qt::Key_Up);
        QVERIFY(desk.line("needs", 0)->hasFocus());
    }

    void oneColumnWhereItIsNarrow()
    {
        TodayDesk desk;
        desk.hand.goods("Bowl", 0);
        desk.open();
        QTRY_COMPARE(desk.lines("firstSteps").size(), 4);
        const auto *needs = desk.find<LineList>("needs");
        const auto *steps = desk.find<LineList>("firstSteps");
        const auto place = [&desk](const QWidget *widget) { return widget->mapTo(desk.page, QPoint()); };
        QTRY_VERIFY(place(steps).x() > place(needs).x() + needs->width() / 2);
        desk.window.resize(700, 860);
        QTRY_VERIFY(place(steps).y() > place(needs).y());
        QCOMPARE(place(steps).x(), place(needs).x());
    }

    void everythingHasAName()
    {
        TodayDesk desk;
        desk.hand.goods("Bowl", 0);
        desk.open();
        desk.page->noteBackupTried();
        QTRY_COMPARE(desk.lines("needs").size(), 2);
        QCOMPARE(unnamedControls(&desk.window), QStringList());
        QVERIFY(plain(desk.line("needs", 0)->accessibleName()).startsWith(u"Make a backup. "));
    }

    void anAddressNamesAList()
    {
        TodayDesk desk;
        desk.hand.goods("Bowl", 0);
        desk.hand.goods("Vase", 2, 4);
        desk.open();
        const auto titles = [&desk] {
            QStringList found;
            const auto *model = desk.find<QTableView>("listingTable")->model();
            for (int row = 0; row < model->rowCount(); ++row)
                found.append(model->index(row, 1).data().toString());
            return found;
        };
        Navigation &navigation = desk.window.navigation();
        navigation.go({QStringLiteral("listings"), QStringLiteral("view:mine state:live stock:0")});
        QTRY_COMPARE(titles(), QStringList(QStringLiteral("Bowl")));
        navigation.go({QStringLiteral("listings"), QStringLiteral("view:all")});
        QTRY_COMPARE(titles().size(), 2);
        navigation.go({QStringLiteral("stock"), QStringLiteral("low")});
        QTRY_COMPARE(desk.find<QTableView>("stockTable")->model()->rowCount(), 1);
        navigation.go({QStringLiteral("stock"), QStringLiteral("movements")});
        QTRY_VERIFY(desk.find<QTableView>("ledgerTable")->isVisible());
        navigation.go({QStringLiteral("stock"), QStringLiteral("all")});
        QTRY_COMPARE(desk.find<QTableView>("stockTable")->model()->rowCount(), 2);
    }

    void whoLooksForTheFirstTimeIsToldFromTheFirstSyncOn()
    {
        TodayDesk desk; // caught up only once the head of the log is reached
        QVERIFY(desk.hand.store->database().run(QStringLiteral("UPDATE sync_state SET head = seq + 1")));
        desk.open();
        QTRY_COMPARE(desk.lines("firstSteps").size(), 4);
        desk.writer.run([&desk](Store &) -> Result<void> {
            desk.hand.receive({desk.hand.rowOf(desk.hand.listing("Old"))}, desk.hand.yusuf);
            return {};
        });
        QTRY_VERIFY(desk.hand.changes().since);
        desk.writer.run([&desk](Store &) -> Result<void> {
            desk.hand.receive({desk.hand.rowOf(desk.hand.listing("New"))}, desk.hand.yusuf);
            return {};
        });
        QTRY_COMPARE(desk.lines("changes"), QStringList(QStringLiteral("Yusuf added “New”")));
    }

    void thePaletteLeadsToToday()
    {
        TodayDesk desk;
        desk.open();
        desk.window.navigation().go({QStringLiteral("stock"), {}});
        desk.window.openPalette(QStringLiteral("Today"));
        const auto *model = desk.find<QListView>("paletteList")->model();
        const auto found = [model] {
            QStringList titles;
            for (int row = 0; row < model->rowCount(); ++row)
                titles.append(model->index(row, 0).data().toString());
            return titles;
        };
        QTRY_VERIFY(found().contains(QStringLiteral("Today")));
    }
};

QTEST_MAIN(TodayPageTest)
#include "todaypage_test.moc"
