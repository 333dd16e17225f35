// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/log.h"

#include "models/core/changejson.h"
#include "models/rules/audience.h"
#include "models/store/rows.h"
#include "server/store/engine.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace cooperage::server {

namespace {

// A page filtered down to nothing must still end: this many records are looked at for one.
constexpr int mostLookedAt = 20'000;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// What the chain covers: the whole record with every row, also those a device may not see.
QByteArray hashedForm(const LogRecord &record, const QList<RoutedRow> &rows)
{
    QByteArray bytes = compactJson(toJson(record));
    for (const RoutedRow &row : rows)
        bytes += '\n' + row.scope.toUtf8() + '\t' + row.onlyFor.toUtf8();
    return sha256(bytes);
}

LogRecord recordFrom(const Query &query)
{
    LogRecord record;
    record.seq = query.integer(0);
    record.txid = idFrom(query.bytes(1));
    record.by = idFrom(query.bytes(2));
    record.at.ms = query.integer(3);
    const QString verdict = query.text(4);
    for (const Verdict one : {Verdict::Applied, Verdict::AppliedModified, Verdict::ConflictLost}) {
        if (verdict == nameOf(one))
            record.verdict = one;
    }
    record.intent = query.text(5);
    const QString control = query.text(6);
    if (!control.isEmpty())
        record.control = QJsonDocument::fromJson(control.toUtf8()).array();
    return record;
}

/// Of a record that both takes a row away and gives it: who still sees it gets only the row.
void dropOnlyWhatIsGone(LogRecord &record)
{
    QSet<std::pair<QString, RawId>> put; // a variant, its cost and its hint share one id
    for (const LogRow &row : record.rows) {
        if (!row.drop)
            put.insert({row.table, row.id});
    }
    record.rows.removeIf([&put](const LogRow &row) { return row.drop && put.contains({row.table, row.id}); });
}

const QString recordColumns
    = QStringLiteral("seq, txid, author, at, verdict, intent, control, control_for, hash, chain");

} // namespace

Result<Head> Log::head() const
{
    Query query = m_database.query(lockedHead());
    if (auto done = query.run(m_collective.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return failure(Fault::NotFound, Reason::RecordMissing);
    return Head{idFrom(query.bytes(0)), query.integer(1), query.bytes(2), query.integer(3), query.integer(4),
        int(query.integer(5))};
}

Result<void> Log::create(const Head &head)
{
    return m_database
        .query(QStringLiteral("INSERT INTO head (collective, lineage, seq, chain, floor, stable, sv)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .run(m_collective.bytes(), head.lineage.bytes(), head.seq, head.chain, head.floor, head.stable,
            head.sv);
}

Result<void> Log::save(const Head &head)
{
    return m_database
        .query(QStringLiteral("UPDATE head SET lineage = ?, seq = ?, chain = ?, floor = ?, stable = ?, sv = ?"
                              " WHERE collective = ?"))
        .run(head.lineage.bytes(), head.seq, head.chain, head.floor, head.stable, head.sv,
            m_collective.bytes());
}

Result<void> Log::append(Head &head, const LogEntry &entry)
{
    LogRecord record{
        head.seq + 1, entry.txid, entry.author, {entry.at}, entry.verdict, entry.intent, {}, entry.control};
    for (const RoutedRow &row : entry.rows)
        record.rows.append(row.row);
    const QByteArray hash = hashedForm(record, entry.rows);
    const QByteArray chain = chained(head.chain, hash);
    const QString control = entry.control.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(entry.control).toJson(QJsonDocument::Compact));
    const auto written = m_database
                             .query(QStringLiteral("INSERT INTO log (collective, %1, device)"
                                                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                        .arg(recordColumns))
                             .run(m_collective.bytes(), record.seq, record.txid.bytes(), idBytes(record.by),
                                 entry.at, QString(nameOf(entry.verdict)), entry.intent, control,
                                 entry.controlFor, hash, chain, idBytes(entry.device));
    if (!written)
        return written;
    Query insert = m_database.query(
        QStringLiteral("INSERT INTO log_row (collective, seq, pos, scope, only_for, tbl, id, body)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    int pos = 0;
    for (const RoutedRow &row : entry.rows) {
        const auto done = insert.run(m_collective.bytes(), record.seq, pos++, row.scope, row.onlyFor,
            row.row.table, row.row.id.bytes(), QString::fromUtf8(compactJson(toJson(row.row))));
        if (!done)
            return done;
    }
    head.seq = record.seq;
    head.chain = chain;
    return {};
}

Result<QByteArray> Log::chainAt(qint64 seq) const
{
    if (seq == 0)
        return chainStart();
    Query query = m_database.query(QStringLiteral("SELECT chain FROM log WHERE collective = ? AND seq = ?"));
    if (auto done = query.run(m_collective.bytes(), seq); !done)
        return failure(done.error());
    return query.next() ? query.bytes(0) : QByteArray();
}

Result<Page> Log::page(const Window &window, const QSet<QString> &audiences, const Head &head) const
{
    Page page;
    page.end.upto = std::max(window.from, qint64(0));
    page.end.head = head.seq;
    const qint64 until = std::min(head.seq, window.from + mostLookedAt);
    Query records = m_database.query(
        QStringLiteral("SELECT %1 FROM log WHERE collective = ? AND seq > ? AND seq <= ? ORDER BY seq")
            .arg(recordColumns));
    Query rows = m_database.query(
        QStringLiteral("SELECT seq, scope, only_for, body FROM log_row"
                       " WHERE collective = ? AND seq > ? AND seq <= ? ORDER BY seq, pos"));
    if (auto done = records.run(m_collective.bytes(), window.from, until); !done)
        return failure(done.error());
    if (auto done = rows.run(m_collective.bytes(), window.from, until); !done)
        return failure(done.error());

    bool haveRow = rows.next();
    qsizetype bytes = 0;
    qsizetype count = 0;
    while (records.next()) {
        LogRecord record = recordFrom(records);
        const QString controlFor = records.text(7);
        if (!controlFor.isEmpty() && !audiences.contains(controlFor))
            record.control = {};
        qsizetype size = 0;
        for (; haveRow && rows.integer(0) == record.seq; haveRow = rows.next()) {
            const QString onlyFor = rows.text(2);
            if (!sees(audiences, rows.text(1)) || (!onlyFor.isEmpty() && !audiences.contains(onlyFor)))
                continue;
            const QByteArray body = rows.text(3).toUtf8();
            auto row = logRowFromJson(jsonObject(body));
            if (!row)
                return failure(Fault::Storage, Reason::DatabaseDamaged, {}, row.error().detail);
            size += body.size();
            record.rows.append(std::move(*row));
        }
        const bool full = count + record.rows.size() > window.mostRows || bytes + size > window.mostBytes;
        if (full && page.end.upto > window.from)
            break;
        page.end.upto = record.seq;
        page.end.chain = records.bytes(9);
        dropOnlyWhatIsGone(record);
        count += record.rows.size();
        bytes += size;
        if (!record.rows.isEmpty() || !record.control.isEmpty())
            page.records.append(std::move(record));
    }
    if (page.end.chain.isEmpty()) {
        const auto chain = chainAt(page.end.upto);
        if (!chain)
            return failure(chain.error());
        page.end.chain = *chain;
    }
    page.end.last = page.end.upto >= head.seq;
    return page;
}

Result<QJsonObject> Log::imageAt(const QString &table, const RawId &id, qint64 seq) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT body FROM log_row WHERE collective = ? AND tbl = ? AND id = ? AND seq <= ?"
                       " ORDER BY seq DESC LIMIT 1"));
    if (auto done = query.run(m_collective.bytes(), table, id.bytes(), seq); !done)
        return failure(done.error());
    if (!query.next())
        return QJsonObject();
    return jsonObject(query.text(0).toUtf8()).value(QLatin1String("put")).toObject();
}

Result<Log::Origin> Log::originOf(qint64 seq) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT author, at, device FROM log WHERE collective = ? AND seq = ?"));
    if (auto done = query.run(m_collective.bytes(), seq); !done)
        return failure(done.error());
    if (!query.next())
        return Origin{};
    return Origin{idFrom(query.bytes(0)), query.integer(1), idFrom(query.bytes(2))};
}

Result<QStringList> Log::verify(const Head &head) const
{
    Query records = m_database.query(
        QStringLiteral("SELECT %1 FROM log WHERE collective = ? ORDER BY seq").arg(recordColumns));
    if (auto done = records.run(m_collective.bytes()); !done)
        return failure(done.error());
    const auto wrong = [](qint64 seq, const char *what) {
        return QStringList{QStringLiteral("log entry %1: %2").arg(seq).arg(QLatin1String(what))};
    };
    qint64 expected = head.floor + 1;
    const auto before = chainAt(head.floor);
    if (!before)
        return failure(before.error());
    QByteArray chain = *before;
    while (records.next()) {
        LogRecord record = recordFrom(records);
        if (record.seq <= head.floor)
            continue;
        if (record.seq != expected)
            return wrong(expected, "is missing");
        QList<RoutedRow> routed;
        Query rows = m_database.query(QStringLiteral(
            "SELECT scope, only_for, body FROM log_row WHERE collective = ? AND seq = ? ORDER BY pos"));
        if (auto done = rows.run(m_collective.bytes(), record.seq); !done)
            return failure(done.error());
        while (rows.next()) {
            const auto row = logRowFromJson(jsonObject(rows.text(2).toUtf8()));
            if (!row)
                return wrong(record.seq, "holds a row that cannot be read");
            record.rows.append(*row);
            routed.append({*row, rows.text(0), rows.text(1)});
        }
        if (hashedForm(record, routed) != records.bytes(8))
            return wrong(record.seq, "was changed after it was written");
        chain = chained(chain, records.bytes(8));
        if (chain != records.bytes(9))
            return wrong(record.seq, "does not follow from the one before");
        ++expected;
    }
    if (expected != head.seq + 1 || chain != head.chain)
        return wrong(expected, "is missing: the log ends before its head");
    return QStringList();
}

Result<QList<RawId>> collectivesIn(Database &database)
{
    Query query = database.query(QStringLiteral("SELECT collective FROM head ORDER BY collective"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<RawId> all;
    while (query.next())
        all.append(idFrom(query.bytes(0)));
    return all;
}

QByteArray scopesHash(const QSet<QString> &audiences)
{
    QStringList sorted(audiences.begin(), audiences.end());
    sorted.sort();
    return sha256(sorted.join(QLatin1Char('|')).toUtf8()).first(8);
}

QString Cursor::text() const
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(lineage.hex(), QString::number(seq), QString::fromLatin1(chain.toHex()),
            QString::fromLatin1(scopes.toHex()));
}

std::optional<Cursor> Cursor::fromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    Cursor cursor;
    bool isNumber = false;
    cursor.lineage = RawId::fromHex(parts.at(0)).value_or(RawId());
    cursor.seq = parts.at(1).toLongLong(&isNumber);
    cursor.chain = QByteArray::fromHex(parts.at(2).toLatin1());
    cursor.scopes = QByteArray::fromHex(parts.at(3).toLatin1());
    if (cursor.lineage.isNull() || !isNumber || cursor.seq < 0 || cursor.chain.size() != 16)
        return std::nullopt;
    return cursor;
}

} // namespace cooperage::server
