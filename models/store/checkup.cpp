// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checkup.h"

#include "models/core/changejson.h"
#include "models/records/entities.h"
#include "models/store/overlay.h"
#include "models/store/rows.h"

namespace cooperage {

namespace {

void note(CheckLine &line, const QString &example)
{
    if (line.wrong++ == 0)
        line.example = example;
}

Result<CheckLine> checkFile(const Store &store)
{
    CheckLine line{CheckKind::File, 1, 0, {}};
    Query query = store.database().query(QStringLiteral("PRAGMA quick_check(1)"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    if (!query.next() || query.text(0) != QLatin1String("ok"))
        note(line, query.text(0));
    return line;
}

/// A line whose fault is every row a statement finds.
Result<CheckLine> checkRows(const Store &store, CheckKind kind, const QString &looked, const QString &wrong)
{
    CheckLine line{kind, 0, 0, {}};
    const auto count = store.database().number(looked);
    if (!count)
        return failure(count.error());
    line.looked = *count;
    Query query = store.database().query(wrong);
    if (auto done = query.run(); !done)
        return failure(done.error());
    while (query.next())
        note(line, query.text(0));
    return line;
}

Result<CheckLine> checkOverlay(const Store &store)
{
    CheckLine line{CheckKind::Overlay, 0, 0, {}};
    for (const Entity &entity : allEntities()) {
        const QString table = QString::fromLatin1(entity.table);
        const auto pending
            = store.database().number(QStringLiteral("SELECT count(*) FROM \"%1\" WHERE _p = 1").arg(table));
        if (!pending)
            return failure(pending.error());
        line.looked += *pending;
        Query query = store.database().query(
            QStringLiteral("SELECT 1 FROM \"%1\" r WHERE r._p <> EXISTS (SELECT 1 FROM shadow s WHERE"
                           " s.tbl = ? AND s.id = r.id)")
                .arg(table));
        if (auto done = query.run(table); !done)
            return failure(done.error());
        while (query.next())
            note(line, table);
    }
    Query lost = store.database().query(
        QStringLiteral("SELECT tbl FROM pending WHERE n NOT IN (SELECT n FROM outbox)"));
    if (auto done = lost.run(); !done)
        return failure(done.error());
    while (lost.next())
        note(line, lost.text(0));
    return line;
}

Result<CheckLine> checkChain(const Store &store)
{
    CheckLine line{CheckKind::OutboxChain, 0, 0, {}};
    const auto state = store.syncState();
    if (!state)
        return failure(state.error());
    Query query = store.database().query(QStringLiteral("SELECT n, h, body FROM outbox ORDER BY n"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    qint64 n = 0;
    QByteArray h;
    while (query.next()) {
        ++line.looked;
        const QByteArray previous = query.integer(0) == 1 ? chainStart() : h;
        const bool known = query.integer(0) == 1 || n + 1 == query.integer(0);
        if (known && !previous.isEmpty() && chained(previous, query.bytes(2)) != query.bytes(1))
            note(line, QString::number(query.integer(0)));
        n = query.integer(0);
        h = query.bytes(1);
    }
    if (n == state->n && n > 0 && h != state->h)
        note(line, QString::number(n));
    return line;
}

Result<CheckLine> checkDigests(const Store &store)
{
    CheckLine line{CheckKind::Digests, 0, 0, {}};
    for (const Entity &entity : allEntities()) {
        Query ids = store.database().query(
            QStringLiteral("SELECT id, _h FROM \"%1\" WHERE _p = 0").arg(QLatin1String(entity.table)));
        if (auto done = ids.run(); !done)
            return failure(done.error());
        while (ids.next()) {
            ++line.looked;
            const RawId id = idFrom(ids.bytes(0));
            const auto image = readImage(store.database(), entity, id);
            if (!image)
                return failure(image.error());
            if (rowDigest(entity, id, image->fields, image->removed) != ids.integer(1))
                note(line, QString::fromLatin1(entity.table) + QLatin1Char(' ') + id.hex());
        }
    }
    return line;
}

Result<CheckLine> checkPhotos(const Store &store, const PhotoStore &photos)
{
    CheckLine line{CheckKind::Photos, 0, 0, {}};
    const auto named = photosNamed(store);
    if (!named)
        return failure(named.error());
    const auto missing = photos.missingOf(*named);
    if (!missing)
        return failure(missing.error());
    line.looked = named->size();
    for (const QByteArray &hash : *missing)
        note(line, QString::fromLatin1(hash.toHex().left(12)));
    return line;
}

Result<CheckLine> checkPhotoNames(const PhotoStore &photos)
{
    CheckLine line{CheckKind::PhotoNames, 0, 0, {}};
    const auto count = photos.count();
    const auto damaged = photos.damaged();
    if (!count || !damaged)
        return failure(count ? damaged.error() : count.error());
    line.looked = *count;
    for (const QByteArray &hash : *damaged)
        note(line, QString::fromLatin1(hash.toHex().left(12)));
    return line;
}

} // namespace

Result<QList<CheckLine>> checkUp(const Store &store, const PhotoStore *photos)
{
    QList<Result<CheckLine>> lines{checkFile(store),
        checkRows(store, CheckKind::Guards, QStringLiteral("SELECT count(*) FROM sync_state"),
            QStringLiteral("SELECT 'writing' FROM sync_state WHERE writing <> 0")),
        checkOverlay(store), checkChain(store), checkDigests(store),
        checkRows(store, CheckKind::StockMoves,
            QStringLiteral(
                "SELECT count(DISTINCT ref) FROM movement WHERE reason IN ('move_in', 'move_out')"),
            QStringLiteral("SELECT hex(ref) FROM movement WHERE reason IN ('move_in', 'move_out')"
                           " GROUP BY ref HAVING sum(qty) <> 0")),
        checkRows(store, CheckKind::Search, QStringLiteral("SELECT count(*) FROM listing"),
            QStringLiteral("SELECT hex(id) FROM listing WHERE id NOT IN (SELECT id FROM search_doc)"))};
    if (photos) {
        lines.append(checkPhotos(store, *photos));
        lines.append(checkPhotoNames(*photos));
    }
    QList<CheckLine> all;
    for (const Result<CheckLine> &line : std::as_const(lines)) {
        if (!line)
            return failure(line.error());
        all.append(*line);
    }
    return all;
}

} // namespace cooperage
