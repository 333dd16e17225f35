// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/money.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cooperage {

/// What a listing is held against another by.
struct Likeness
{
    RawId listing;
    bool own = false; ///< of the workshop of whoever compares
    QString craft; ///< of its workshop
    QString category; ///< a path: "Kitchen > Mugs"
    QStringList tags;
    QStringList materials;
    std::optional<Money> price; ///< the smallest; unset: on request
};

enum class LikeKind { Category, CategoryNear, Materials, Tags, Craft, Price };

/// One thing two listings have in common.
struct LikeReason
{
    LikeKind kind = LikeKind::Category;
    QStringList words; ///< the category, materials or tags; empty for craft and price

    bool operator==(const LikeReason &) const = default;
};

/// A listing that can stand beside another, and why.
struct Similar
{
    RawId listing;
    bool own = false;
    int points = 0;
    QList<LikeReason> reasons; ///< in the order of LikeKind

    bool operator==(const Similar &) const = default;
};

/// The same category 30, or else the same first part of it 15; each shared material 10, at most 20; each
/// shared tag 10, at most 30; the same craft 15; a price within half and one and a half of the other's 10, in
/// one currency. From fewestLikePoints on they are similar, but never by craft and price alone: half of what
/// a workshop makes would be.
constexpr int fewestLikePoints = 30;
std::optional<Similar> similarTo(const Likeness &subject, const Likeness &other);

/// The most similar of @p others, at most @p most: one's own first, then by points, then by id, so that every
/// device shows the same.
QList<Similar> mostSimilar(const Likeness &subject, const QList<Likeness> &others, int most);

} // namespace cooperage
