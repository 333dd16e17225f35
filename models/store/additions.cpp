// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/additions.h"

#include "models/store/rows.h"

#include <QSet>

namespace cooperage {

Result<Additions> additionsTo(Database &database, std::span<const Entity> entities)
{
    Additions additions;
    for (const Entity &entity : entities) {
        Query query = database.query(QStringLiteral("SELECT name FROM pragma_table_info(?)"));
        if (auto done = query.run(QString::fromLatin1(entity.table)); !done)
            return failure(done.error());
        QSet<QString> there;
        while (query.next())
            there.insert(quoted(query.text(0).toLatin1().constData()));
        if (there.isEmpty()) {
            additions.tables.append(&entity);
            continue;
        }
        const QStringList columns = columnsOf(entity);
        const QStringList definitions = definitionsOf(entity); // in the same order
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!there.contains(columns.at(i))) {
                additions.columns.append(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2")
                                             .arg(quoted(entity.table), definitions.at(i)));
            }
        }
    }
    return additions;
}

} // namespace cooperage
