// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/ui/testpage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebarparts.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace cooperage;

namespace {

class FixedSource final : public PaletteSource
{
public:
    void find(const QString &text, int, std::function<void(QList<PaletteHit>)> then) override
    {
        asked += text;
        if (text.contains(u"mug"))
            then({{QStringLiteral("Speckled mug"), QStringLiteral("Listing by Ana"),
                QStringLiteral("listings"), {QStringLiteral("listings"), QStringLiteral("m1")}}});
        else
            then({});
    }
    QStringList asked;
};

} // namespace

class ShellTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void commandNamesAndShortcutsAreUnique();
    void anUnboundCommandIsHidden();
    void aShortcutCanBeChangedAndComesBack();
    void onlyRegisteredPagesAreShownInTheirOrder();
    void altAndANumberGoToAPage();
    void backAndForwardFollowTheWay();
    void escapeGoesUpOneLevel();
    void badgesAreSpokenAndDrawn();
    void statusIsSaidInWords();
    void controlBShrinksTheSidebar();
    void theSidebarHidesInANarrowWindow();
    void arrowsWalkThroughTheSidebar();
    void aPagesCommandsWorkOnlyWhileItIsInFront();
    void controlFReachesThePage();
    void theFullMenuBarComesWithF10();
    void everyControlHasAName();
    void aScreenReaderOpensAPageAsAClickDoes();
    void thePaletteFindsPagesAndRunsThem();
    void thePaletteFindsRecordsFirst();
    void theGreaterSignShowsCommandsOnly();
    void recentChoicesComeFirst();
    void aToastUndoes();
    void anEmptyPageOffersOneButton();
    void everythingIsMirroredRightToLeft();

private:
    QStringList paletteTitles() const;
    void type(const QString &text);

    std::unique_ptr<MemoryUiSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<MainWindow> m_window;
    TestPage *m_listings = nullptr;
    TestPage *m_stock = nullptr;
};

void ShellTest::init()
{
    m_settings = std::make_unique<MemoryUiSettings>();
    m_appearance = std::make_unique<Appearance>(*m_settings);
    m_commands = std::make_unique<Commands>(*m_settings);
    m_window = std::make_unique<MainWindow>(*m_commands, *m_appearance, *m_settings);
    m_stock = new TestPage(QStringLiteral("stock"), 3);
    m_listings = new TestPage(QStringLiteral("listings"), 2);
    m_window->addPage(m_stock);
    m_window->addPage(m_listings);
    m_window->setCollective(QStringLiteral("Riverside Makers"));
    m_window->resize(1200, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ShellTest::cleanup()
{
    m_window.reset();
    m_commands.reset();
    m_appearance.reset();
    m_settings.reset();
}

void ShellTest::commandNamesAndShortcutsAreUnique()
{
    QSet<QString> names;
    QSet<QString> keys;
    int index = 0;
    for (const CommandRow &row : commandTable()) {
        QCOMPARE(static_cast<int>(row.id), index++);
        QVERIFY2(!names.contains(QLatin1String(row.name)), row.name);
        names += QLatin1String(row.name);
        const QList<QKeySequence> shortcuts = m_commands->action(row.id)->shortcuts();
        for (const QKeySequence &shortcut : shortcuts) {
            QVERIFY2(!keys.contains(shortcut.toString()), qPrintable(shortcut.toString()));
            keys += shortcut.toString();
        }
        if (*row.icon)
            QVERIFY2(!m_commands->action(row.id)->icon().isNull(), row.icon);
    }
}

void ShellTest::anUnboundCommandIsHidden()
{
    QVERIFY(!m_commands->action(Command::Backup)->isVisible());
    int runs = 0;
    {
        QObject context;
        m_commands->bind(Command::Backup, &context, [&runs] { ++runs; });
        QVERIFY(m_commands->action(Command::Backup)->isVisible());
        m_commands->action(Command::Backup)->trigger();
    }
    QCOMPARE(runs, 1);
    QVERIFY(!m_commands->action(Command::Backup)->isVisible());
}

void ShellTest::aShortcutCanBeChangedAndComesBack()
{
    m_commands->setShortcut(Command::Undo, QKeySequence(QStringLiteral("Ctrl+U")));
    Commands again(*m_settings);
    QCOMPARE(again.action(Command::Undo)->shortcut(), QKeySequence(QStringLiteral("Ctrl+U")));
    again.setShortcut(Command::Undo, {});
    QCOMPARE(again.action(Command::Undo)->shortcut(), QKeySequence(QStringLiteral("Ctrl+Z")));
}

void ShellTest::onlyRegisteredPagesAreShownInTheirOrder()
{
    const auto rows = m_window->findChildren<SidebarRow *>();
    QCOMPARE(rows.size(), 2);
    const auto *listings = m_window->findChild<SidebarRow *>(QStringLiteral("go_listings"));
    const auto *stock = m_window->findChild<SidebarRow *>(QStringLiteral("go_stock"));
    QVERIFY(listings->y() < stock->y());
    QCOMPARE(m_window->navigation().current(), m_stock); // the first one added
}

void ShellTest::altAndANumberGoToAPage()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_window->navigation().current(), m_listings);
    QVERIFY(m_listings->isVisible());
    QVERIFY(m_window->findChild<SidebarRow *>(QStringLiteral("go_listings"))->isChecked());
    QVERIFY(m_window->windowTitle().contains(u"Listings"));
}

void ShellTest::backAndForwardFollowTheWay()
{
    Navigation &navigation = m_window->navigation();
    Q_EMIT m_stock->goRequested({QStringLiteral("listings"), QStringLiteral("m1")});
    QCOMPARE(m_listings->opened, QStringList(QStringLiteral("m1")));
    QCOMPARE(m_window->findChild<Breadcrumb *>()->trail(),
        (QStringList{QStringLiteral("Listings"), QStringLiteral("m1")}));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(navigation.current(), m_stock);
    QVERIFY(!m_commands->action(Command::Back)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(navigation.here().where, QStringLiteral("m1"));
    navigation.go({QStringLiteral("nowhere"), {}});
    QCOMPARE(navigation.current(), m_listings);
}

void ShellTest::escapeGoesUpOneLevel()
{
    m_window->navigation().go({QStringLiteral("listings"), QStringLiteral("m1")});
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->navigation().here().where, QString());
    QCOMPARE(m_window->navigation().current(), m_listings);
}

void ShellTest::badgesAreSpokenAndDrawn()
{
    m_stock->setBadge(5, QStringLiteral("5 below limit"));
    auto *row = m_window->findChild<SidebarRow *>(QStringLiteral("go_stock"));
    QCOMPARE(row->badge(), 5);
    QCOMPARE(row->accessibleName(), QStringLiteral("Stock, 5 below limit"));
}

void ShellTest::statusIsSaidInWords()
{
    SidebarStatus status;
    status.state = SidebarStatus::State::Sending;
    status.sent = 2;
    status.total = 4;
    status.minutesSinceSync = 0;
    m_window->setStatus(status);
    const auto *block = m_window->findChild<StatusBlock *>();
    QVERIFY(block->accessibleName().contains(u"Saved"));
    QVERIFY(block->accessibleName().contains(u"Sending 2 of 4"));
    QVERIFY(block->accessibleName().contains(u"just now"));
    status.alone = true;
    m_window->setStatus(status);
    QCOMPARE(block->accessibleName(), QStringLiteral("Saved"));
}

void ShellTest::controlBShrinksTheSidebar()
{
    auto *sidebar = m_window->findChild<Sidebar *>();
    const int wide = sidebar->width();
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(sidebar->isNarrow());
    QVERIFY(sidebar->minimumWidth() < wide);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(sidebar->minimumWidth(), wide);
}

void ShellTest::theSidebarHidesInANarrowWindow()
{
    m_window->resize(800, 600);
    QTRY_VERIFY(!m_window->findChild<Sidebar *>()->isVisible());
    QVERIFY(m_window->findChild<QToolButton *>(QStringLiteral("pagesButton"))->isVisible());
    m_window->resize(1200, 800);
    QTRY_VERIFY(m_window->findChild<Sidebar *>()->isVisible());
}

void ShellTest::arrowsWalkThroughTheSidebar()
{
    auto *stock = m_window->findChild<SidebarRow *>(QStringLiteral("go_stock"));
    auto *listings = m_window->findChild<SidebarRow *>(QStringLiteral("go_listings"));
    stock->setFocus();
    QTest::keyClick(stock, Qt::Key_Up);
    QVERIFY(listings->hasFocus());
    QTest::keyClick(listings, Qt::Key_Space);
    QCOMPARE(m_window->navigation().current(), m_listings);
}

void ShellTest::aPagesCommandsWorkOnlyWhileItIsInFront()
{
    m_commands->action(Command::Export)->trigger();
    QCOMPARE(m_stock->exported, 1);
    m_window->navigation().go({QStringLiteral("listings"), {}});
    m_commands->action(Command::Export)->trigger();
    QCOMPARE(m_stock->exported, 1);
    QCOMPARE(m_listings->exported, 1);
}

void ShellTest::controlFReachesThePage()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_stock->searches, 1);
}

void ShellTest::theFullMenuBarComesWithF10()
{
    QVERIFY(!m_window->menuBar()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QVERIFY(m_window->menuBar()->isVisible());
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QVERIFY(!m_window->menuBar()->isVisible());
}

void ShellTest::everyControlHasAName()
{
    QCOMPARE(unnamedControls(m_window.get()), QStringList());
    m_window->openPalette();
    QCOMPARE(unnamedControls(m_window.get()), QStringList());
    ShortcutSheet sheet(*m_commands, m_window->navigation());
    sheet.show();
    QCOMPARE(unnamedControls(&sheet), QStringList());
}

void ShellTest::aScreenReaderOpensAPageAsAClickDoes()
{
    auto *row = m_window->findChild<SidebarRow *>(QStringLiteral("go_listings"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(row);
    QCOMPARE(spoken->role(), QAccessible::RadioButton);
    QVERIFY(spoken->state().checkable && !spoken->state().checked);
    QVERIFY(spoken->text(QAccessible::Name).startsWith(QStringLiteral("Listings")));
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(m_window->navigation().current(), m_listings);
    QVERIFY(spoken->state().checked);
}

QStringList ShellTest::paletteTitles() const
{
    const auto *model = m_window->findChild<QListView *>(QStringLiteral("paletteList"))->model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles += model->index(row, 0).data().toString();
    return titles;
}

void ShellTest::type(const QString &text)
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("paletteField"));
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, text);
}

void ShellTest::thePaletteFindsPagesAndRunsThem()
{
    type(QStringLiteral("listin"));
    auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("paletteField"));
    QTRY_VERIFY(paletteTitles().contains(QStringLiteral("Listings")));
    QTRY_VERIFY(!paletteTitles().contains(QStringLiteral("Stock")));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->navigation().current(), m_listings);
    QVERIFY(!m_window->findChild<CommandPalette *>()->isVisible());
}

void ShellTest::thePaletteFindsRecordsFirst()
{
    FixedSource source;
    m_window->setPaletteSource(&source);
    type(QStringLiteral("mug"));
    auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("paletteField"));
    QTRY_COMPARE(paletteTitles().value(1), QStringLiteral("Speckled mug"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->navigation().here().where, QStringLiteral("m1"));
    m_window->setPaletteSource(nullptr);
}

void ShellTest::theGreaterSignShowsCommandsOnly()
{
    type(QStringLiteral(">larger"));
    QTRY_COMPARE(paletteTitles().size(), 2); // caption and command
    QTest::keyClick(m_window->findChild<QLineEdit *>(QStringLiteral("paletteField")), Qt::Key_Return);
    QCOMPARE(m_appearance->textSize(), 110);
}

void ShellTest::recentChoicesComeFirst()
{
    type(QStringLiteral(">larger"));
    QTRY_COMPARE(paletteTitles().size(), 2);
    QTest::keyClick(m_window->findChild<QLineEdit *>(QStringLiteral("paletteField")), Qt::Key_Return);
    m_window->openPalette();
    QCOMPARE(paletteTitles().value(0), QStringLiteral("Recent"));
    QCOMPARE(paletteTitles().value(1), QStringLiteral("Larger text"));
}

void ShellTest::aToastUndoes()
{
    int undone = 0;
    Q_EMIT m_stock->done(QStringLiteral("Price changed for 1 listing."), [&undone] { ++undone; });
    Toast &toast = m_window->toast();
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.accessibleName(), QStringLiteral("Price changed for 1 listing."));
    QTest::mouseClick(toast.findChild<QPushButton *>(QStringLiteral("toastUndo")), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!toast.isVisible());
    Q_EMIT m_stock->done(QStringLiteral("Sent."), {});
    QVERIFY(!toast.findChild<QPushButton *>(QStringLiteral("toastUndo"))->isVisible());
}

void ShellTest::anEmptyPageOffersOneButton()
{
    int pressed = 0;
    m_stock->showEmpty({QStringLiteral("stock"), QStringLiteral("Nothing"),
                           QStringLiteral("Count something."), QStringLiteral("Count")},
        [&pressed] { ++pressed; });
    QTest::mouseClick(m_stock->findChild<QPushButton *>(QStringLiteral("emptyStateButton")), Qt::LeftButton);
    QCOMPARE(pressed, 1);
}

void ShellTest::everythingIsMirroredRightToLeft()
{
    const int left = m_window->findChild<Sidebar *>()->mapTo(m_window.get(), QPoint(0, 0)).x();
    QCOMPARE(left, 0);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    const auto *sidebar = m_window->findChild<Sidebar *>();
    QCOMPARE(sidebar->mapTo(m_window.get(), QPoint(0, 0)).x(), m_window->width() - sidebar->width());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
