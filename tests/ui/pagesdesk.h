// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/readers.h"
#include "models/store/writer.h"
#include "tests/support/riverside.h"
#include "tests/support/scriptedprompt.h"
#include "ui/pages/listings/listingspage.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uisettings.h"

#include <QApplication>
#include <QTableView>

namespace cooperage {

/// The window with its pages over a small sample. Goes away in the reverse order.
struct Desk
{
    test::LocalStore local;
    std::unique_ptr<PhotoStore> photos = std::move(
        *PhotoStore::open(local.folder.filePath(QStringLiteral("photos.db")), Database::Mode::Write));
    Writer writer{*local.store};
    Readers readers{*local.store};
    MemoryUiSettings settings;
    Appearance appearance{settings};
    Thumbnails thumbnails{*photos};
    ScriptedPrompt prompt;
    Commands commands{settings};
    MainWindow window{commands, appearance, settings};
    Workbench bench{writer, readers, *photos, thumbnails, prompt, settings, local.clock};

    explicit Desk(int listings, bool painted = false)
    {
        if (listings > 0)
            test::fillRiverside(local, *photos, {listings, painted, 3});
        writer.run([](Store &) { return Result<void>(); }); // brings the search index up to date
        window.addPage(new ListingsPage(bench));
        window.addPage(new StockPage(bench));
        window.resize(1280, 860);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    template <class W> W *find(const char *name) const { return window.findChild<W *>(QLatin1String(name)); }
    /// A row of the listing table, asked for until it is there.
    int rowOf(const QString &title) const
    {
        const auto *view = find<QTableView>("listingTable");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 1).data().toString() == title)
                return row;
        }
        return -1;
    }
    Listing listingTitled(const QString &title) const
    {
        const auto found = local.store->select<Listing>(QStringLiteral("WHERE title = ?"), title);
        return found->isEmpty() ? Listing() : found->first();
    }
    void open(const QString &title)
    {
        window.navigation().go({QStringLiteral("listings"), listingTitled(title).id.hex()});
    }
};

} // namespace cooperage
