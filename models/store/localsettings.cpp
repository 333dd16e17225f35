// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localsettings.h"

namespace cooperage {

Result<QString> localSetting(const Store &store, const QString &name)
{
    Query query = store.database().query(QStringLiteral("SELECT value FROM local_setting WHERE name = ?"));
    if (auto done = query.run(name); !done)
        return failure(done.error());
    return query.next() ? query.text(0) : QString();
}

Result<QHash<QString, QString>> localSettings(const Store &store, const QString &beginning)
{
    Query query = store.database().query(
        QStringLiteral("SELECT name, value FROM local_setting WHERE substr(name, 1, ?) = ?"));
    if (auto done = query.run(beginning.size(), beginning); !done)
        return failure(done.error());
    QHash<QString, QString> found;
    while (query.next())
        found.insert(query.text(0).mid(beginning.size()), query.text(1));
    return found;
}

Result<void> setLocalSetting(Store &store, const QString &name, const QString &value)
{
    if (store.isReadOnly())
        return {};
    if (value.isEmpty())
        return store.database().query(QStringLiteral("DELETE FROM local_setting WHERE name = ?")).run(name);
    return store.database()
        .query(QStringLiteral("INSERT OR REPLACE INTO local_setting(name, value) VALUES(?, ?)"))
        .run(name, value);
}

} // namespace cooperage
