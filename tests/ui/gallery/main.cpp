// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepages.h"

#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

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
    parser.addOptions({{QStringLiteral("rtl"), QString()}, {QStringLiteral("palette"), QString()},
        {QStringLiteral("toast"), QString()}, {QStringLiteral("narrow"), QString()}});
    parser.process(application);
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    MemoryUiSettings settings;
    Appearance appearance(settings);
    const QString theme = parser.value(QStringLiteral("theme"));
    appearance.setTheme(theme == u"dark" ? ThemeChoice::Dark
            : theme == u"contrast"       ? ThemeChoice::HighContrast
                                         : ThemeChoice::Light);
    Commands commands(settings);
    MainWindow window(commands, appearance, settings);
    window.setCollective(QStringLiteral("Riverside Makers"));
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
    // Afterwards, because this is how a person does it: live.
    if (parser.isSet(QStringLiteral("text")))
        appearance.setTextSize(parser.value(QStringLiteral("text")).toInt());
    if (parser.isSet(QStringLiteral("narrow")))
        commands.action(Command::Sidebar)->trigger();
    if (parser.isSet(QStringLiteral("palette")))
        QTimer::singleShot(100, &window, [&] { window.openPalette(parser.value(QStringLiteral("type"))); });
    if (parser.isSet(QStringLiteral("toast")))
        window.toast().say(QStringLiteral("Price changed for 1 listing."), [] {});
    if (parser.isSet(QStringLiteral("save"))) {
        QTimer::singleShot(500, &window, [&] {
            window.grab().save(parser.value(QStringLiteral("save")));
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
