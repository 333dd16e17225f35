// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks/scenes.h"

#include "ui/pages/import/importflow.h"
#include "ui/pages/today/todaypage.h"
#include "ui/shell/menus.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace cooperage::looks {

namespace {

void search(Stage &stage, const char *field, const QString &text)
{
    auto *box = stage.find<SearchField>(field);
    box->setText(text);
    Q_EMIT box->searched(text);
    stage.settle();
}

void select(Stage &stage, const char *view, int from, int to)
{
    auto *table = stage.find<QAbstractItemView>(view);
    QItemSelection rows(table->model()->index(from, 0), table->model()->index(to, 0));
    table->selectionModel()->setCurrentIndex(
        table->model()->index(from, 1), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table->selectionModel()->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// One after the other through the import, as far as asked.
void import(Stage &stage, int step)
{
    stage.go("listings", QStringLiteral("import"));
    auto *flow = stage.window().findChild<ImportFlow *>();
    if (step == 0)
        return;
    flow->start(qEnvironmentVariable("COOPERAGE_TEST_DATA") + QStringLiteral("/exchange/etsy_english.csv"));
    for (int i = 0; i <= step; ++i) {
        const auto ready = [flow, i] {
            return !flow->isRunning() && flow->findChild<QStackedWidget *>()->currentIndex() >= i - 1;
        };
        if (!QTest::qWaitFor(ready, 20'000))
            qFatal("the import does not get on");
        stage.settle();
        if (i > 0)
            stage.find<QPushButton>("importNext")->click();
    }
    if (!QTest::qWaitFor([flow] { return !flow->isRunning(); }, 20'000))
        qFatal("the import does not end");
}

void scrollDown(Stage &stage, const char *inside)
{
    stage.settle();
    QWidget *widget = stage.find<QWidget>(inside);
    while (widget && !qobject_cast<QScrollArea *>(widget))
        widget = widget->parentWidget();
    if (auto *area = qobject_cast<QScrollArea *>(widget))
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

void lookAtMakers(Stage &stage, const char *title)
{
    stage.go("listings", stage.listing(title));
    stage.settle();
    auto *section = stage.find<QWidget>("coMakers");
    stage.find<QScrollArea>("listingEditor")->ensureWidgetVisible(section);
    stage.settle();
}

Scene part(const char *name, const char *key)
{
    return {name, [key](Stage &stage) { stage.go("settings", QLatin1String(key)); }};
}

QList<Scene> listingScenes()
{
    return {
        {"listings", [](Stage &stage) { select(stage, "listingTable", 1, 1); }},
        {"listings-selected", [](Stage &stage) { select(stage, "listingTable", 0, 2); }},
        {"listings-grid",
            [](Stage &stage) {
                stage.commands().action(Command::GridView)->trigger();
                stage.settle();
                select(stage, "listingGrid", 1, 1);
            }},
        {"listings-no-hit", [](Stage &stage) { search(stage, "findListings", QStringLiteral("zeppelin")); }},
        {"listings-bin", [](Stage &stage) { stage.go("listings", QStringLiteral("bin")); }},
        {"editor", [](Stage &stage) { stage.go("listings", stage.listing("Speckled")); }},
        {"editor-below",
            [](Stage &stage) {
                stage.go("listings", stage.listing("Speckled"));
                scrollDown(stage, "listingSheet");
            }},
        {"editor-together", [](Stage &stage) { lookAtMakers(stage, "Speckled"); }},
        {"editor-together-sheet",
            [](Stage &stage) {
                lookAtMakers(stage, "Speckled");
                stage.find<QPushButton>("addCoMaker")->click();
            }},
        {"editor-together-asked", [](Stage &stage) { lookAtMakers(stage, "Handwoven cushion"); }},
        {"editor-of-others", [](Stage &stage) { stage.go("listings", stage.listing("Handwoven cushion")); }},
        {"import-file", [](Stage &stage) { import(stage, 0); }},
        {"import-columns", [](Stage &stage) { import(stage, 1); }},
        {"import-check", [](Stage &stage) { import(stage, 2); }},
        {"import-done", [](Stage &stage) { import(stage, 3); }},
    };
}

QList<Scene> stockScenes()
{
    return {
        {"stock", [](Stage &stage) { stage.go("stock"); }},
        {"stock-everybody",
            [](Stage &stage) {
                stage.go("stock");
                stage.find<QAbstractButton>("everybody")->click();
            }},
        {"stock-by-holder",
            [](Stage &stage) {
                stage.go("stock");
                auto *holder = stage.find<QComboBox>("holder");
                holder->setCurrentIndex(holder->count() - 1);
                Q_EMIT holder->activated(holder->currentIndex());
            }},
        {"stock-ledger",
            [](Stage &stage) {
                stage.go("stock");
                stage.find<SegmentedControl>("parts")->findChildren<QAbstractButton *>().last()->click();
            }},
        {"stock-no-hit",
            [](Stage &stage) {
                stage.go("stock");
                search(stage, "findStock", QStringLiteral("zeppelin"));
            }},
    };
}

QList<Scene> reportScenes()
{
    return {
        {"report", [](Stage &stage) { stage.go("reports"); }},
        {"report-counted",
            [](Stage &stage) {
                stage.go("reports");
                stage.settle();
                stage.find<QToolButton>("reportCounted")->setChecked(true);
            }},
    };
}

/// The standard whose name begins so, and the @p version-th of its versions.
void chooseStandard(Stage &stage, const char *name, int version)
{
    stage.go("endorsements", QStringLiteral("standards"));
    stage.settle();
    auto *list = stage.find<QTreeWidget>("standards");
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (list->topLevelItem(i)->text(0).contains(QLatin1String(name)))
            list->setCurrentItem(list->topLevelItem(i));
    }
    auto *versions = stage.find<QComboBox>("versions");
    versions->setCurrentIndex(version);
    Q_EMIT versions->activated(version);
    stage.settle();
}

QList<Scene> standardScenes()
{
    return {
        {"standard-draft", [](Stage &stage) { chooseStandard(stage, "Pots", 0); }},
        {"standard-proposed", [](Stage &stage) { chooseStandard(stage, "Weaving by hand", 0); }},
        {"standard-published", [](Stage &stage) { chooseStandard(stage, "Weaving by hand", 1); }},
        {"standard-score",
            [](Stage &stage) {
                chooseStandard(stage, "Weaving by hand", 1);
                stage.find<QPushButton>("scoreOwn")->click();
                stage.settle();
            }},
        {"standard-foot",
            [](Stage &stage) {
                chooseStandard(stage, "Weaving by hand", 1);
                auto *bar = stage.find<QScrollArea>("standardsArea")->verticalScrollBar();
                bar->setValue(bar->maximum());
            }},
    };
}

QList<Scene> windowScenes()
{
    return {
        {"menu-bar", [](Stage &stage) { toggleMenuBar(stage.window()); }},
        {"menu",
            [](Stage &stage) {
                auto *button = stage.find<QToolButton>("menuButton");
                button->menu()->popup(button->mapToGlobal(QPoint(-100, button->height())));
            }},
        {"palette-recent", [](Stage &stage) { stage.window().openPalette(); }},
        {"palette-found", [](Stage &stage) { stage.window().openPalette(QStringLiteral("sp")); }},
        {"palette-parts", [](Stage &stage) { stage.window().openPalette(QStringLiteral("pa")); }},
        {"shortcuts", [](Stage &stage) { stage.commands().action(Command::ShortcutSheet)->trigger(); }},
        {"question",
            [](Stage &stage) {
                stage.prompt().confirm(&stage.window(),
                    {QStringLiteral("Shut out Ana’s phone?"),
                        QStringLiteral("It can no longer sync. What is on it stays readable there."),
                        QStringLiteral("Shut out"), true},
                    [](bool) {});
            }},
        {"choice",
            [](Stage &stage) {
                stage.prompt().choose(&stage.window(),
                    {QStringLiteral("Roles of Yusuf"), QStringLiteral("Which role should change?"),
                        {QStringLiteral("Take: Maker"), QStringLiteral("Give: Curator")}, 0,
                        QStringLiteral("Change")},
                    [](int) {});
            }},
        {"typing",
            [](Stage &stage) {
                stage.prompt().ask(&stage.window(),
                    {QStringLiteral("New place"), QStringLiteral("Name of the place"),
                        QStringLiteral("Shelf"), QStringLiteral("Add")},
                    [](const QString &) {});
            }},
        {"toast",
            [](Stage &stage) {
                stage.window().toast().say(QStringLiteral("Moved 3 listings to the bin."), [] {});
            }},
        {"first-run",
            [](Stage &stage) {
                stage.window().hide();
                stage.firstRun().show();
            }},
        {"first-run-problem",
            [](Stage &stage) {
                stage.window().hide();
                stage.firstRun().show();
                stage.firstRun().findChild<QPushButton *>(QStringLiteral("start"))->click();
            }},
    };
}

} // namespace

QList<Scene> allScenes()
{
    const QList<Scene> settings{
        part("sync", "sync"),
        part("decisions", "decisions"),
        part("people", "people"),
        part("collective", "settings"),
        {"public-alone",
            [](Stage &stage) {
                stage.setServer(false);
                stage.go("settings", QStringLiteral("settings:public"));
            }},
        part("appearance", "appearance"),
        {"backup-none", [](Stage &stage) { stage.go("settings", QStringLiteral("backup")); }},
        {"backup",
            [](Stage &stage) {
                stage.go("settings", QStringLiteral("backup"));
                stage.find<QPushButton>("backupNow")->click();
            }},
    };
    const QList<Scene> today{
        {"today", [](Stage &stage) { stage.go("today"); }},
        {"today-put-off",
            [](Stage &stage) {
                stage.go("today");
                stage.settle();
                stage.find<QWidget>("needs")->findChild<QToolButton *>()->click();
            }},
        {"stock-low", [](Stage &stage) { stage.go("stock", QStringLiteral("low")); }},
        {"listings-sold-out",
            [](Stage &stage) { stage.go("listings", QStringLiteral("view:mine state:live stock:0")); }},
    };
    return today + listingScenes() + stockScenes() + reportScenes() + endorsementScenes() + praiseScenes()
        + standardScenes() + partnerScenes() + settings + windowScenes();
}

QList<Scene> emptyScenes()
{
    return {
        {"empty-today",
            [](Stage &stage) {
                stage.go("today");
                stage.today().noteBackupTried();
            }},
        {"empty-listings", [](Stage &stage) { stage.go("listings"); }},
        {"empty-requests", [](Stage &stage) { stage.go("endorsements", QStringLiteral("view:all")); }},
        {"empty-register", [](Stage &stage) { stage.go("endorsements", QStringLiteral("register")); }},
        {"empty-stock", [](Stage &stage) { stage.go("stock"); }},
        {"empty-bin", [](Stage &stage) { stage.go("listings", QStringLiteral("bin")); }},
        {"empty-standards", [](Stage &stage) { stage.go("endorsements", QStringLiteral("standards")); }},
        {"empty-partners", [](Stage &stage) { stage.go("endorsements", QStringLiteral("partners")); }},
        {"empty-sync", [](Stage &stage) { stage.go("settings", QStringLiteral("sync")); }},
        {"empty-decisions", [](Stage &stage) { stage.go("settings", QStringLiteral("decisions")); }},
    };
}

} // namespace cooperage::looks
