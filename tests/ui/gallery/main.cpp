// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepages.h"

#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/qtprompt.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QMenu>
#include <QScreen>
#include <QTimer>
#include <QToolButton>

using namespace cooperage;

namespace {

void addPages(MainWindow &window)
{
    window.addPage(new SampleListings);
    window.addPage(new SampleControls);
    struct Row
    {
        const char *key, *title;
        int number, badge;
    };
    for (const Row &row : {Row{"stock", "Stock", 3, 5}, Row{"storefronts", "Storefronts & orders", 4, 3},
             Row{"promotions", "Promotions", 5, 0}, Row{"endorsements", "Endorsements", 6, 2},
             Row{"community", "Community", 7, 0}, Row{"reports", "Reports", 8, 0},
             Row{"settings", "Sync & settings", 9, 120}}) {
        const QString key = QLatin1String(row.key);
        window.addPage(new SampleEmpty({key, QLatin1String(row.title), key, row.number}, row.badge,
            QStringLiteral("%1 waiting").arg(row.badge)));
    }
}

void openSomething(MainWindow &window, Commands &commands, const QString &what)
{
    static QtPrompt prompt;
    if (what == u"sheet")
        commands.action(Command::ShortcutSheet)->trigger();
    else if (what == u"confirm")
        prompt.confirm(&window,
            {QStringLiteral("Delete the invitation for everyone?"),
                QStringLiteral("Noor can no longer join with the link you sent yesterday."),
                QStringLiteral("Delete for everyone"), true},
            [](bool) {});
    else if (what == u"menu")
        window.findChild<QToolButton *>(QStringLiteral("menuButton"))->showMenu();
    else if (what == u"combo")
        window.findChildren<QComboBox *>().constFirst()->showPopup();
    else if (what == u"bar")
        toggleMenuBar(window);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const QString &name, const QString &value) {
        parser.addOption({name, name, value});
    };
    option(QStringLiteral("theme"), QStringLiteral("theme"));
    option(QStringLiteral("text"), QStringLiteral("percent"));
    option(QStringLiteral("size"), QStringLiteral("WxH"));
    option(QStringLiteral("page"), QStringLiteral("key"));
    option(QStringLiteral("save"), QStringLiteral("file"));
    option(QStringLiteral("type"), QStringLiteral("text"));
    option(QStringLiteral("lang"), QStringLiteral("language"));
    option(QStringLiteral("focus"), QStringLiteral("object name"));
    option(QStringLiteral("open"), QStringLiteral("sheet|confirm|menu|combo|bar"));
    parser.addOptions({{QStringLiteral("rtl"), QString()}, {QStringLiteral("palette"), QString()},
        {QStringLiteral("toast"), QString()}, {QStringLiteral("narrow"), QString()}});
    parser.process(application);
    useLanguage(QLocale(
        parser.isSet(QStringLiteral("lang")) ? parser.value(QStringLiteral("lang")) : QStringLiteral("en")));
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    MemoryUiSettings settings;
    Appearance appearance(settings);
    const QString theme = parser.value(QStringLiteral("theme"));
    appearance.setTheme(theme == u"dark" ? ThemeChoice::Dark
            : theme == u"contrast"       ? ThemeChoice::HighContrast
            : theme == u"system"         ? ThemeChoice::System
                                         : ThemeChoice::Light);
    Commands commands(settings);
    MainWindow window(commands, appearance, settings);
    QMenu others;
    others.addAction(QStringLiteral("Hill Street Weavers"));
    window.setCollective(QStringLiteral("Riverside Makers"), &others);
    SidebarStatus status;
    status.state = SidebarStatus::State::ToSend;
    status.waiting = 4;
    status.minutesSinceSync = 12;
    window.setStatus(status);
    addPages(window);
    for (const Command command : {Command::NewListing, Command::Import, Command::Undo, Command::SyncNow})
        commands.bind(command, &window, [] {});
    window.navigation().go({parser.value(QStringLiteral("page")), {}});
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (size.size() == 2)
        window.resize(size.at(0).toInt(), size.at(1).toInt());
    window.show();
    window.activateWindow();
    // Afterwards, because this is how a person does it: live.
    if (parser.isSet(QStringLiteral("text")))
        appearance.setTextSize(parser.value(QStringLiteral("text")).toInt());
    if (parser.isSet(QStringLiteral("narrow")))
        commands.action(Command::Sidebar)->trigger();
    if (parser.isSet(QStringLiteral("palette")))
        QTimer::singleShot(100, &window, [&] { window.openPalette(parser.value(QStringLiteral("type"))); });
    if (auto *wanted = window.findChild<QWidget *>(parser.value(QStringLiteral("focus"))))
        QTimer::singleShot(100, wanted, [wanted] { wanted->setFocus(Qt::TabFocusReason); });
    QTimer::singleShot(
        100, &window, [&] { openSomething(window, commands, parser.value(QStringLiteral("open"))); });
    if (parser.isSet(QStringLiteral("toast")))
        window.toast().say(QStringLiteral("Price changed for 1 listing."), [] {});
    if (parser.isSet(QStringLiteral("save"))) {
        QTimer::singleShot(500, &window, [&] {
            // The whole screen, so that menus and dialogs are on it.
            const bool whole = parser.isSet(QStringLiteral("open"));
            (whole ? window.screen()->grabWindow(0) : window.grab())
                .save(parser.value(QStringLiteral("save")));
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
