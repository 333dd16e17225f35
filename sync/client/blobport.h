// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>

namespace cooperage {

/// Where the engine gets photos to send and puts photos it fetched. Used in the sync thread only.
class BlobPort
{
public:
    virtual ~BlobPort() = default;
    virtual Result<QList<QByteArray>> toSend(int most) = 0; ///< hashes the server does not have yet
    virtual Result<QByteArray> bytes(const QByteArray &hash) = 0;
    virtual Result<void> markSent(const QByteArray &hash) = 0;
    virtual Result<QList<QByteArray>> toFetch(int most) = 0; ///< hashes rows name and this device lacks
    virtual Result<void> keep(const QByteArray &hash, const QByteArray &bytes) = 0;
};

} // namespace cooperage
