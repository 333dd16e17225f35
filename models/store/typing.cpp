// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/typing.h"

namespace cooperage {

Result<void> keepTyped(
    Store &store, const QString &table, const RawId &id, const QString &field, const QString &typed)
{
    if (store.isReadOnly())
        return failure(Fault::Outdated, Reason::DatabaseNewer);
    return store.database()
        .query(QStringLiteral("INSERT OR REPLACE INTO typing(tbl, id, field, text) VALUES(?, ?, ?, ?)"))
        .run(table, id.bytes(), field, typed);
}

Result<void> forgetTyped(Store &store, const QString &table, const RawId &id, const QString &field)
{
    if (store.isReadOnly())
        return {};
    return store.database()
        .query(QStringLiteral("DELETE FROM typing WHERE tbl = ? AND id = ? AND field = ?"))
        .run(table, id.bytes(), field);
}

Result<QHash<QString, QString>> typedTexts(const Store &store, const QString &table, const RawId &id)
{
    Query query
        = store.database().query(QStringLiteral("SELECT field, text FROM typing WHERE tbl = ? AND id = ?"));
    if (auto done = query.run(table, id.bytes()); !done)
        return failure(done.error());
    QHash<QString, QString> texts;
    while (query.next())
        texts.insert(query.text(0), query.text(1));
    return texts;
}

Result<QList<TypedText>> typedTexts(const Store &store, const QString &table)
{
    Query query = store.database().query(QStringLiteral("SELECT id, field, text FROM typing WHERE tbl = ?"));
    if (auto done = query.run(table); !done)
        return failure(done.error());
    QList<TypedText> texts;
    while (query.next())
        texts.append({idFrom(query.bytes(0)), query.text(1), query.text(2)});
    return texts;
}

} // namespace cooperage
