// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "tests/support/riverside.h"
#include "ui/pages/listings/listingspage.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/qtprompt.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/uisettings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace cooperage;

namespace {

constexpr int settling = 2500; ///< ms until pictures have come and the window is grabbed

void addOptions(QCommandLineParser &parser)
{
    for (const char *name : {"theme", "text", "size", "page", "listing", "save", "search"})
        parser.addOption({QLatin1String(name), QString(), QLatin1String(name)});
    for (const char *name : {"de", "rtl", "empty", "grid", "scroll"})
        parser.addOption({QLatin1String(name), QString()});
}

ThemeChoice themeNamed(const QString &name)
{
    return name == u"dark"    ? ThemeChoice::Dark
        : name == u"contrast" ? ThemeChoice::HighContrast
                              : ThemeChoice::Light;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const auto given = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    const auto has = [&parser](const char *name) { return parser.isSet(QLatin1String(name)); };
    useLanguage(has("de") ? QLocale(QLocale::German) : QLocale(QLocale::English));
    QLocale::setDefault(QLocale(has("de") ? QStringLiteral("de_DE") : QStringLiteral("en_IE")));
    if (has("rtl"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    MemoryUiSettings settings;
    settings.setValue(QStringLiteral("listings/grid"), has("grid"));
    Appearance appearance(settings);
    appearance.setTheme(themeNamed(given("theme")));

    test::LocalStore local;
    auto photos = PhotoStore::open(local.folder.filePath(QStringLiteral("photos.db")), Database::Mode::Write);
    if (!has("empty"))
        test::fillRiverside(local, **photos);
    Writer writer(*local.store);
    Readers readers(*local.store);
    Thumbnails thumbnails(**photos);
    QtPrompt prompt;
    const Workbench bench{writer, readers, **photos, thumbnails, prompt, settings, local.clock};

    Commands commands(settings);
    MainWindow window(commands, appearance, settings);
    window.setCollective(QStringLiteral("Riverside Makers"));
    window.setStatus({});
    window.addPage(new ListingsPage(bench));
    window.addPage(new StockPage(bench));
    const QStringList size = given("size").split(u'x');
    window.resize(size.value(0).toInt() ? size.value(0).toInt() : 1280,
        size.value(1).toInt() ? size.value(1).toInt() : 800);
    window.show();
    if (has("text"))
        appearance.setTextSize(given("text").toInt());
    QString where = given("listing");
    if (!where.isEmpty()) {
        const auto listings
            = local.store->select<Listing>(QStringLiteral("WHERE title LIKE ? ORDER BY id"), where + u'%');
        where = listings->isEmpty() ? QString() : listings->first().id.hex();
    }
    window.navigation().go({has("page") ? given("page") : QStringLiteral("listings"), where});
    if (has("save")) {
        QTimer::singleShot(settling, &window, [&] {
            window.grab().save(given("save"));
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
