// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QSet>

namespace cooperage::server {

/// Where a collective's log ends. Held in memory during a push and written once with it.
struct Head
{
    RawId lineage;
    qint64 seq = 0;
    QByteArray chain;
    qint64 floor = 0;
    qint64 stable = 0;
    int sv = 0;
};

/// A row on its way into the log. `onlyFor` names one audience it is sent to, e.g. to a person who gains
/// an audience; empty = to everybody in the row's scope. Both must hold for a device to get it.
struct RoutedRow
{
    LogRow row;
    QString scope; ///< of the row; with `row.drop` the scope it leaves
    QString onlyFor;
};

struct LogEntry
{
    RawId txid;
    RawId author; ///< person; null for the server
    RawId device;
    qint64 at = 0;
    Verdict verdict = Verdict::Applied;
    QString intent;
    QList<RoutedRow> rows;
    QJsonArray control;
    QString controlFor; ///< the one audience that gets `control`; empty with an empty control
};

/// The server-ordered log of one collective: dense numbers, each link over the one before.
class Log
{
public:
    Log(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    /// NotFound if there is no such collective.
    Result<Head> head() const;
    Result<void> create(const Head &head);
    Result<void> save(const Head &head);

    /// Writes the entry as number `head.seq + 1` and moves @p head there (in memory).
    Result<void> append(Head &head, const LogEntry &entry);

    Result<QByteArray> chainAt(qint64 seq) const; ///< 16 zero bytes for 0, empty if there is no such place

    struct Window
    {
        qint64 from = 0; ///< records after this one
        int mostRows = 2000;
        qsizetype mostBytes = 1 << 20;
    };
    /// Records as devices holding @p audiences may see them, ending on a transaction border; at least one
    /// whole record is looked at. `end` has no cursor yet.
    Result<Page> page(const Window &window, const QSet<QString> &audiences, const Head &head) const;

    /// The fields a record had after the newest entry not after @p seq; empty if none.
    Result<QJsonObject> imageAt(const QString &table, const RawId &id, qint64 seq) const;

    struct Origin
    {
        RawId person;
        qint64 at = 0;
        RawId device;
    };
    Result<Origin> originOf(qint64 seq) const;

    /// Reads the whole log and recomputes every link. Problems name the first wrong number.
    Result<QStringList> verify(const Head &head) const;

private:
    Database &m_database;
    RawId m_collective;
};

/// Every collective this server has.
Result<QList<RawId>> collectivesIn(Database &database);

/// What a cursor says. Opaque to devices.
struct Cursor
{
    RawId lineage;
    qint64 seq = 0;
    QByteArray chain;
    QByteArray scopes; ///< 8 bytes over the sorted audiences

    QString text() const;
    static std::optional<Cursor> fromText(const QString &text);
};

QByteArray scopesHash(const QSet<QString> &audiences);

} // namespace cooperage::server
