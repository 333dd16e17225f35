// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/unknownrows.h"

#include "models/core/changejson.h"
#include "models/records/entities.h"
#include "models/store/overlay.h"
#include "models/store/rows.h"
#include "models/store/search.h"

namespace cooperage {

namespace {

Result<QList<RawId>> idsFrom(Query &query)
{
    QList<RawId> ids;
    while (query.next())
        ids.append(idFrom(query.bytes(0)));
    return ids;
}

Result<QList<RawId>> rowsWithMore(Database &database, const Entity &entity)
{
    Query query = database.query(
        QStringLiteral("SELECT id FROM \"%1\" WHERE _ext <> ''").arg(QLatin1String(entity.table)));
    if (auto done = query.run(); !done)
        return failure(done.error());
    return idsFrom(query);
}

/// To read such a row and to write it sorts its fields afresh.
Result<int> placeFields(Database &database, const Entity &entity)
{
    const auto ids = rowsWithMore(database, entity);
    if (!ids)
        return failure(ids.error());
    for (const RawId &id : *ids) {
        const auto image = readImage(database, entity, id);
        if (!image)
            return failure(image.error());
        if (auto done = writeImage(database, entity, id, *image); !done)
            return failure(done.error());
        if (auto done = queueForSearch(database, QString::fromLatin1(entity.table), id, *image); !done)
            return failure(done.error());
    }
    return int(ids->size());
}

Result<int> placeRows(Database &database, const Entity &entity)
{
    const QString table = QString::fromLatin1(entity.table);
    QList<std::pair<RawId, RowImage>> rows;
    {
        Query query = database.query(QStringLiteral("SELECT id, image FROM unknown_row WHERE tbl = ?"));
        if (auto done = query.run(table); !done)
            return failure(done.error());
        while (query.next())
            rows.append({idFrom(query.bytes(0)), unpacked(query.bytes(1))});
    }
    for (const auto &[id, image] : std::as_const(rows)) {
        if (auto done = writeImage(database, entity, id, image); !done)
            return failure(done.error());
        if (auto done = queueForSearch(database, table, id, image); !done)
            return failure(done.error());
    }
    auto emptied = database.query(QStringLiteral("DELETE FROM unknown_row WHERE tbl = ?")).run(table);
    if (!emptied)
        return failure(emptied.error());
    return int(rows.size());
}

} // namespace

Result<void> keepUnknownRow(Database &database, const LogRow &row)
{
    if (row.drop)
        return database.query(QStringLiteral("DELETE FROM unknown_row WHERE tbl = ? AND id = ?"))
            .run(row.table, row.id.bytes());
    return database
        .query(QStringLiteral("INSERT INTO unknown_row(tbl, id, rv, image) VALUES(?, ?, ?, ?) ON CONFLICT DO"
                              " UPDATE SET rv = excluded.rv, image = excluded.image WHERE rv < excluded.rv"))
        .run(row.table, row.id.bytes(), row.rv, packed(imageOf(row)));
}

Result<int> placeWhatIsKnownNow(Database &database)
{
    int touched = 0;
    for (const Entity &entity : allEntities()) {
        const auto fields = placeFields(database, entity);
        if (!fields)
            return fields;
        const auto rows = placeRows(database, entity);
        if (!rows)
            return rows;
        touched += *fields + *rows;
    }
    return touched;
}

} // namespace cooperage
