// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"
#include "models/records/stock.h"
#include "models/store/database.h"
#include "sync/merge/resolve.h"

#include <QStringList>

namespace cooperage::server {

/// Questions the rules ask about more than one row of a collective.
class Lookups
{
public:
    Lookups(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    Result<QList<RawId>> openDifferences(const RawId &record) const;
    /// Another variant of the workshop in use with that SKU, or null.
    Result<RawId> variantWithSku(const RawId &workshop, const QString &sku, const RawId &except) const;
    /// Another variant of the listing in use with these option values (axis 1, value 1, …), or null.
    Result<RawId> variantWithOptions(
        const RawId &listing, const QStringList &options, const RawId &except) const;
    Result<QList<RawId>> variantsOf(const RawId &listing) const; ///< not removed
    Result<QList<RawId>> coMakersOf(const RawId &listing) const; ///< whatever their state
    Result<QStringList> materialsOf(const RawId &listing) const; ///< not removed, in order
    Result<bool> hasMovements(const RawId &variant) const;

    struct Photos
    {
        int all = 0;
        int described = 0; ///< with alternative text
    };
    Result<Photos> photosOf(const RawId &listing) const; ///< not removed
    Result<QList<RawId>> allStockHints() const;
    Result<bool> blobComplete(const QByteArray &hash) const;
    Result<void> referBlob(const QByteArray &hash, const QString &table, const RawId &id);
    Result<QString> settingValue(const QString &name) const; ///< empty if never changed

private:
    Database &m_database;
    RawId m_collective;
};

/// What one shelf holds of one variant: the sum is over these.
struct Shelf
{
    RawId variant;
    RawId owner;
    RawId location;
    QString condition;
};

struct StockFact
{
    RawId id;
    qint64 qty = 0; ///< pieces, signed; for a count what was counted
    qint64 seq = 0;
    OpStamp stamp; ///< of the movement or count; what the server adds to a movement has the movement's

    Reg reg() const { return {seq, stamp.hlc, stamp.replica}; }
};

/// Movements and counts with the clocks that say what came before what.
class StockFacts
{
public:
    StockFacts(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    Result<void> add(const Shelf &shelf, const StockFact &fact, bool isCount);
    Result<QList<StockFact>> movements(const Shelf &shelf) const;
    Result<QList<StockFact>> counts(const Shelf &shelf) const;
    Result<qint64> onHand(const RawId &variant, const QString &condition) const; ///< all shelves

private:
    Result<QList<StockFact>> facts(const Shelf &shelf, int isCount) const;

    Database &m_database;
    RawId m_collective;
};

} // namespace cooperage::server
