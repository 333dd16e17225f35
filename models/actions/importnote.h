// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/draft.h"
#include "models/records/listingparts.h"

namespace cooperage {

/// What a foreign file said that has no field of its own: kept with the import source, used when the same
/// file comes again and when photos are fetched.
struct ImportNote
{
    QList<PhotoDraft> photos = {}; ///< addresses in order
    QStringList unpairedSkus = {};
    QStringList axisKinds = {};
    std::optional<qint64> totalQuantity = {};

    bool operator==(const ImportNote &) const = default;
};

QString packed(
    const ImportNote &note); ///< at most what a long text may hold; later photos, then SKUs give way
ImportNote importNote(const ImportSource &source);

/// One record per listing, dialect and shop; its id follows from them.
RawId importSourceId(const RawId &listing, const QString &dialect, const QString &shop);

} // namespace cooperage
