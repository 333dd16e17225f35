// SPDX-License-Identifier: GPL-3.0-or-later
// The page of reports, used by keys and clicks over the little town of stock.
#include "models/store/photostore.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/stocktown.h"
#include "ui/pages/palettesource.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace cooperage;
using namespace cooperage::test;

namespace {

struct Desk
{
    StockTown town;
    std::unique_ptr<PhotoStore> photos = std::move(
        *PhotoStore::open(town.folder.filePath(QStringLiteral("photos.db")), Database::Mode::Write));
    Writer writer{*town.store};
    Readers readers{*town.store};
    MemoryUiSettings settings;
    Appearance appearance{settings};
    Thumbnails thumbnails{*photos};
    ScriptedPrompt prompt;
    Commands commands{settings};
    MainWindow window{commands, appearance, settings};
    Workbench bench{writer, readers, *photos, thumbnails, prompt, settings, town.clock};
    ReportsPage *page = new ReportsPage(bench);

    explicit Desk(const QList<Role> &roles = {Role::Maker, Role::Steward})
        : town(roles)
    {
        window.addPage(page);
        window.resize(1400, 900);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    template <class W> W *find(const char *name) const { return window.findChild<W *>(QLatin1String(name)); }
    QTableView *table() const { return find<QTableView>("reportTable"); }
    QString cell(int row, int column) const
    {
        QString text = table()->model()->index(row, column).data().toString();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    QStringList headings() const
    {
        QStringList all;
        for (int i = 0; i < table()->model()->columnCount(); ++i)
            all.append(table()->model()->headerData(i, Qt::Horizontal).toString());
        return all;
    }
    void pick(const char *box, const QString &text) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findText(text));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    QString origin() const { return find<ElidedLabel>("reportOrigin1")->text(); }
};

} // namespace

class ReportsPageTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> desk;

    void setUp(const QList<Role> &roles = {Role::Maker, Role::Steward})
    {
        desk = std::make_unique<Desk>(roles);
        QVERIFY(QTest::qWaitForWindowActive(&desk->window));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_IE"))); }
    void cleanup() { desk.reset(); }

    void theFirstReportIsThereWithHeadingsAndSums()
    {
        setUp();
        QTRY_COMPARE(desk->table()->model()->rowCount(), 11);
        QVERIFY(desk->cell(0, 0).startsWith(QStringLiteral("Owner: Ana Pots")));
        QCOMPARE(desk->cell(5, 0), QStringLiteral("Total of Ana Pots"));
        QCOMPARE(desk->cell(10, 0), QStringLiteral("Total"));
        const int value = int(desk->headings().indexOf(QStringLiteral("Value")));
        QCOMPARE(desk->cell(10, value), QStringLiteral("€318.00\n$24.00"));
        QVERIFY(!desk->headings().contains(QStringLiteral("Owner"))); // it stands in the heading
        QVERIFY(desk->table()->rowHeight(10) > desk->table()->rowHeight(1)); // two currencies
        QCOMPARE(unnamedControls(&desk->window).join(u' '), QString());
    }

    void anotherGroupingIsAnotherTableAndIsRemembered()
    {
        setUp();
        QTRY_VERIFY(desk->table()->model()->rowCount() > 0);
        desk->pick("group1", QStringLiteral("Held by"));
        QTRY_VERIFY(desk->cell(0, 0).startsWith(QStringLiteral("Held by: Ana Pots")));
        desk->pick("group1", QStringLiteral("Nothing"));
        QTRY_COMPARE(desk->table()->model()->rowCount(), 7);
        QVERIFY(desk->headings().contains(QStringLiteral("Owner")));
        QVERIFY(desk->settings.value(QStringLiteral("reports/stock")).toString().contains(u"\"groups\":[]"));
        auto *again = new ReportsPage(desk->bench); // as after another start
        again->resize(1200, 800);
        again->show();
        QTRY_COMPARE(again->findChild<QTableView *>()->model()->rowCount(), 7);
        delete again;
    }

    void filtersAndDaysLimitTheRows()
    {
        setUp();
        QTRY_VERIFY(desk->table()->model()->rowCount() > 0);
        desk->pick("filter-workshop", QStringLiteral("Yusuf Weaves"));
        QTRY_COMPARE(desk->table()->model()->rowCount(), 5);
        desk->pick("period", QStringLiteral("End of the day"));
        auto *day = desk->find<QDateEdit>("periodTo");
        QVERIFY(day->isVisible());
        day->setDate(QDate(2025, 10, 5));
        const int onHand = int(desk->headings().indexOf(QStringLiteral("On hand")));
        QTRY_COMPARE(desk->cell(4, onHand), QStringLiteral("6"));
        day->setDate(QDate(2020, 1, 1));
        QTRY_VERIFY(!desk->table()->isVisible());
        auto *clear = desk->page->findChild<QPushButton *>(QStringLiteral("emptyButton"));
        const auto buttons = desk->page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == u"Clear filters")
                clear = button;
        }
        QVERIFY(clear);
        clear->click();
        QCOMPARE(desk->find<QComboBox>("filter-workshop")->currentIndex(), 0);
    }

    void columnsCanBeAddedAndOneIsAlwaysLeft()
    {
        setUp();
        QTRY_VERIFY(desk->table()->model()->rowCount() > 0);
        auto *menu = desk->find<QPushButton>("reportColumns")->menu();
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == u"Sellable")
                action->trigger();
        }
        QTRY_VERIFY(desk->headings().contains(QStringLiteral("Sellable")));
        for (QAction *action : actions) {
            if (action->isChecked())
                action->trigger();
        }
        QTRY_COMPARE(desk->table()->model()->columnCount(), 1);
    }

    void aChangeMeanwhileIsInTheFiguresAndCounted()
    {
        setUp();
        QTRY_VERIFY(desk->table()->model()->rowCount() > 0);
        const QString before = desk->origin();
        const auto lay = [town = &desk->town](Store &) {
            town->lay(town->print, town->pottery, 5, StockTown::october);
            return Result<void>();
        };
        desk->writer.run(lay);
        const int onHand = int(desk->headings().indexOf(QStringLiteral("On hand")));
        QTRY_COMPARE(desk->cell(1, onHand), QStringLiteral("8"));
        QVERIFY(desk->origin() != before);
    }

    void whatIsShownIsWrittenToTheFileThatWasNamed()
    {
        setUp();
        QTRY_VERIFY(desk->table()->model()->rowCount() > 0);
        const struct
        {
            const char *action;
            const char *file;
            const char *begins;
        } formats[] = {{"export-pdf", "out.pdf", "%PDF"}, {"export-xlsx", "out.xlsx", "PK"},
            {"export-csv", "out.csv", "\xEF\xBB\xBF\"owner\""},
            {"export-html", "out.html", "<!DOCTYPE html>"}};
        for (const auto &one : formats) {
            const QString path = desk->town.folder.filePath(QLatin1String(one.file));
            desk->prompt.willPickFiles({path});
            desk->find<QAction>(one.action)->trigger();
            QTRY_VERIFY2(QFile::exists(path), one.file);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(one.begins), one.file);
        }
        QTRY_VERIFY(desk->window.toast().isVisible());
    }

    void whoMayNotReadIsToldWhoMay()
    {
        desk = std::make_unique<Desk>(QList<Role>{Role::Observer});
        Membership without
            = desk->town.store->select<Membership>(QStringLiteral("WHERE person = ?"), desk->town.ana.bytes())
                  ->first();
        without.workshop.reset();
        without.workshopRole = WorkshopRole::None;
        desk->town.receive({desk->town.rowOf(without)});
        QTRY_VERIFY(!desk->table()->isVisible());
        QVERIFY(!desk->find<QAction>("export-pdf")->isEnabled());
        bool told = false;
        const auto labels = desk->page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            told = told || label->text().contains(QStringLiteral("coordinators and stewards all"));
        QVERIFY(told);
    }

    void thePaletteAndTheListLeadToAReport()
    {
        setUp();
        RecordSource palette(desk->readers);
        QList<PaletteHit> hits;
        palette.find(QStringLiteral("register"), 5, [&](const QList<PaletteHit> &found) { hits = found; });
        QTRY_COMPARE(hits.size(), 1);
        desk->window.navigation().go(hits.first().to);
        auto *box = desk->find<QComboBox>("reportBox");
        QTRY_COMPARE(box->currentText(), QStringLiteral("Endorsement register"));
        QCOMPARE(
            desk->settings.value(QStringLiteral("reports/last")).toString(), QStringLiteral("endorsements"));
        desk->pick("reportBox", QStringLiteral("Review load"));
        QTRY_VERIFY(desk->find<QComboBox>("group1")->currentText() == u"Reviewer");
    }

    void printingShowsThePagesFirst()
    {
        setUp();
        QTRY_VERIFY(desk->table()->model()->rowCount() > 0);
        desk->commands.action(Command::Print)->trigger();
        auto *preview = desk->find<QDialog>("printPreview");
        QTRY_VERIFY(preview && preview->isVisible());
        preview->close();
    }

    void howItIsCountedStandsBelow()
    {
        setUp();
        QTRY_VERIFY(desk->table()->model()->rowCount() > 0);
        desk->find<QToolButton>("reportCounted")->click();
        bool told = false;
        const auto labels = desk->page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            told = told || (label->isVisible() && label->text().contains(QStringLiteral("usually 40 %")));
        QVERIFY(told);
    }
};

QTEST_MAIN(ReportsPageTest)
#include "reportspage_test.moc"
