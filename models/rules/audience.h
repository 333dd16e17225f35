// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"
#include "models/rules/actor.h"

#include <QList>
#include <QSet>
#include <QString>

namespace cooperage {

/// The scope every member is in.
inline QString commonScope()
{
    return QStringLiteral("common");
}

/// Whose row it is. Found by following `Entity::owner` upwards; both may be null.
struct Ownership
{
    RawId workshop; ///< the workshop that owns it
    RawId holder; ///< for stock: who has the goods in custody
    RawId author; ///< who created it; of what belongs to a person, that person
    bool outside = false; ///< a workshop that is a partner, not part of the collective
    /// An endorsement that was published, an assessment that was opened, a reviewer that is named, public
    /// thanks.
    bool open = false;
    /// Persons who see it besides: the reviewers of a request and who stands in, who is thanked.
    QList<RawId> readers = {};
};

/// Who may see a row: "common", or audiences ("party/<hex>", "member/<hex>", "role/<name>") in order,
/// joined by '|'. A row has exactly one scope; a person sees it if they hold one of its audiences.
QString scopeOf(const Entity &entity, const Ownership &ownership);

/// The audiences a person holds. An applicant holds only their own.
QSet<QString> audiencesOf(const Actor &actor);

bool sees(const QSet<QString> &audiences, const QString &scope);

} // namespace cooperage
