// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/difference.h"
#include "models/records/listingparts.h"
#include "models/records/stock.h"
#include "models/store/backup.h"
#include "models/today/changes.h"
#include "tests/support/localstore.h"

#include <QDateTime>
#include <QDir>

namespace cooperage::test {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

/// A collective made by hand, record by record.
class Hand : public LocalStore
{
public:
    using LocalStore::LocalStore;

    Listing listing(const char *title, ListingState state = ListingState::Live)
    {
        Listing made;
        made.id = store->ids().next();
        made.workshop = pottery;
        made.title = QString::fromUtf8(title);
        made.state = state;
        made.category = QStringLiteral("Kitchen > Mugs");
        made.benefit = QStringLiteral("Keeps warm.");
        made.whoMade = WhoMade::Self;
        return made;
    }
    Variant variant(const Listing &of, std::optional<int> limit = {})
    {
        Variant made;
        made.id = store->ids().next();
        made.listing = Id<Listing>(of.id);
        made.price = {2800, *Currency::fromCode(u"EUR")};
        made.weightG = 350;
        made.lowLimit = limit;
        return made;
    }
    Photo photo(const Listing &of)
    {
        Photo made;
        made.id = store->ids().next();
        made.listing = Id<Listing>(of.id);
        made.hash = {QByteArray(32, 'p')};
        made.width = made.height = 100;
        made.altText = QStringLiteral("A mug.");
        return made;
    }
    Movement movement(const Variant &of, int qty, MovementReason reason = MovementReason::Made)
    {
        Movement made;
        made.id = store->ids().next();
        made.variant = Id<Variant>(of.id);
        made.owner = made.holder = pottery;
        made.location = Id<Location>(store->ids().next());
        made.qty = qty;
        made.reason = reason;
        made.when = {clock.ms};
        return made;
    }
    /// A live listing with a photo and one variant holding these pieces.
    Listing goods(const char *title, int pieces, std::optional<int> limit = {}, bool photographed = true)
    {
        const Listing made = listing(title);
        const Variant version = variant(made, limit);
        QList<LogRow> rows{rowOf(made), rowOf(version)};
        if (photographed)
            rows.append(rowOf(photo(made)));
        if (pieces > 0)
            rows.append(rowOf(movement(version, pieces)));
        receive(rows);
        return made;
    }
    /// A backup as the program makes one every day.
    void backUp(qint64 ago = 0)
    {
        const QString backups = folder.filePath(QStringLiteral("backups"));
        const QString stamp = QDateTime::fromMSecsSinceEpoch(clock.ms - ago, Qt::UTC)
                                  .toString(QStringLiteral("yyyyMMdd-HHmmss"));
        QFile file(QStringLiteral("%1/daily-%2.db").arg(backups, stamp));
        if (!QDir().mkpath(backups) || !file.open(QIODevice::WriteOnly))
            qFatal("no backup");
    }
    QList<Need> needs() { return needsOf(*store, {clock.now()}).value_or(QList<Need>()); }
    QStringList kinds()
    {
        QStringList names;
        for (const Need &need : needs())
            names.append(nameOf(need.kind));
        return names;
    }
    Changes changes() { return changesSince(*store).value_or(Changes()); }
    /// "stock_counted Yusuf 2: Mug, Bowl"
    QStringList told()
    {
        QStringList lines;
        for (const ChangeLine &line : changes().lines)
            lines.append(QStringLiteral("%1 %2 %3: %4")
                             .arg(nameOf(line.kind), line.byName)
                             .arg(line.count)
                             .arg(line.names.join(QStringLiteral(" + "))));
        return lines;
    }
};

} // namespace cooperage::test
