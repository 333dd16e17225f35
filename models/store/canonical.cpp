// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/canonical.h"

#include "models/core/changejson.h"
#include "models/records/entities.h"
#include "models/store/overlay.h"

namespace cooperage {

QByteArray canonicalLine(const char *table, const RawId &id, bool removed, const QJsonObject &fields)
{
    return canonicalJson({{QStringLiteral("t"), QString::fromLatin1(table)}, {QStringLiteral("id"), id.hex()},
        {QStringLiteral("removed"), removed}, {QStringLiteral("f"), fields}});
}

Result<void> writeCanonical(const Store &store, const std::function<bool(const QByteArray &)> &take)
{
    const auto self = store.identity();
    const auto state = store.syncState();
    if (!self || !state)
        return failure(self ? state.error() : self.error());
    if (!take(canonicalJson(
            {{QStringLiteral("collective"), self->collective.hex()}, {QStringLiteral("seq"), state->seq}})))
        return {};
    Database &database = store.database();
    for (const Entity &entity : allEntities()) {
        const QString sql
            = QStringLiteral("SELECT id FROM \"%1\" UNION SELECT id FROM shadow WHERE tbl = '%1' ORDER BY id")
                  .arg(QLatin1String(entity.table));
        Query ids = database.query(sql);
        if (auto done = ids.run(); !done)
            return done;
        while (ids.next()) {
            const RawId id = idFrom(ids.bytes(0));
            auto image = readImage(database, entity, id);
            auto shadow = readShadow(database, entity, id);
            if (!image || !shadow)
                return failure(image ? shadow.error() : image.error());
            const RowImage &confirmed = *shadow ? **shadow : *image;
            if (!confirmed.exists)
                continue;
            if (!take(canonicalLine(entity.table, id, confirmed.removed, confirmed.fields)))
                return {};
        }
    }
    return {};
}

Result<QByteArray> canonicalDump(const Store &store)
{
    QByteArray text;
    const auto take = [&text](const QByteArray &line) {
        text += line + '\n';
        return true;
    };
    if (auto done = writeCanonical(store, take); !done)
        return failure(done.error());
    return text;
}

} // namespace cooperage
