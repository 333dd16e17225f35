// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cooperage::server {

/// A collective that shows public pages, and where.
struct OpenPlace
{
    RawId collective;
    QString address; ///< as models/rules/publicaddress.h writes it
};

/// Those of every collective of this server: a caller without a token is told apart by the address alone.
Result<QList<OpenPlace>> openPlaces(Database &database);

/// What public pages ask about more than one row of a collective.
class PublicLookups
{
public:
    PublicLookups(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    /// The endorsement with that number, if it was ever published; null otherwise.
    Result<RawId> publishedNumbered(int number) const;
    Result<QList<RawId>> publishedOf(const RawId &workshop) const; ///< by number, newest first
    Result<QList<RawId>> withdrawn() const; ///< by number
    Result<QList<RawId>> endorsedWorkshops() const; ///< with anything ever published, oldest first
    /// When the newest entry of the trail says that this was done to it, ms UTC; 0: never.
    Result<qint64> lastDone(const RawId &target, const QString &action) const;
    /// The reply link with that hash; null if there is none.
    Result<RawId> replyWithHash(const QByteArray &hash) const;

private:
    Result<QList<RawId>> ids(const QString &sql, const QVariant &of) const;

    Database &m_database;
    RawId m_collective;
};

} // namespace cooperage::server
