// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/relation.h"

#include <QStringList>

namespace cooperage {

QList<Relation> Relations::list() const
{
    QList<Relation> all;
    for (std::size_t i = 0; i < std::size(Choices<Relation>::list); ++i) {
        if (has(Relation(i)))
            all.append(Relation(i));
    }
    return all;
}

QString kindsText(Relations kinds)
{
    QStringList names;
    for (const Relation one : kinds.list())
        names.append(Stored<Relation>::toVariant(one).toString());
    return names.join(QLatin1Char(' '));
}

std::optional<Relations> kindsFromText(QStringView text)
{
    Relations kinds;
    for (const QStringView name : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Relation one{};
        if (!Stored<Relation>::fromVariant(one, name.toString()))
            return std::nullopt;
        kinds.add(one);
    }
    return kinds;
}

} // namespace cooperage
