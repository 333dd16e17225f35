// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/disk.h"

#include <QtGlobal>

namespace cooperage::test {

/// A disk as a connection is told of it.
class ScriptedDisk final : public Disk
{
public:
    qint64 free = qint64(1) << 40;
    qint64 kept = standardReserve;

    qint64 freeBytes(const QString &) const override { return free; }
    qint64 reserve() const override { return kept; }
};

/// While one of these lives, every file SQLite opens in this program lies on a disk that fills up and
/// breaks as told: the shipped store runs unchanged above it.
class FaultDisk
{
public:
    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk &) = delete;
    FaultDisk &operator=(const FaultDisk &) = delete;

    void leave(qint64 bytes); ///< files may grow by this much together; −1: as they like
    void failSyncs(int from, int count = 1); ///< the from-th fsync from now (1 = the next), and those after
    int syncs() const; ///< made so far
};

} // namespace cooperage::test
