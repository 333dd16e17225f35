// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace cooperage {

/// The disk a database lies on. Handed to a connection (Database::setDisk), so that tests can fill it.
class Disk
{
public:
    virtual ~Disk() = default;
    virtual qint64 freeBytes(const QString &file) const = 0; ///< for this user; −1 if the system does not say
    virtual qint64 reserve() const = 0; ///< bytes that ordinary work leaves alone
};

/// What is kept back unless somebody says otherwise: enough to finish what was begun, to shut devices out
/// and to tidy up, when another program has filled the disk.
constexpr qint64 standardReserve = qint64(64) * 1024 * 1024;

class SystemDisk final : public Disk
{
public:
    explicit SystemDisk(qint64 reserve = standardReserve)
        : m_reserve(reserve)
    {
    }
    qint64 freeBytes(const QString &file) const override;
    qint64 reserve() const override { return m_reserve; }

private:
    qint64 m_reserve;
};

/// The disk of whoever names no other. Its reserve is the standard one, or that many MiB as
/// COOPERAGE_DISK_RESERVE says.
const Disk &systemDisk();

/// Whether @p bytes more fit beside @p file without touching the reserve. Storage with DiskReserve
/// otherwise; `subject` says how much has to be freed.
Result<void> roomFor(const Disk &disk, const QString &file, qint64 bytes = 0);

/// To be called before SQLite opens a file that one process alone writes. After a failed fsync the system
/// may hold pages of the log that it believes to be written and that are not: they are written once more
/// and forced to disk. True if there was a log, so the last program did not end in order. DiskFailed.
Result<bool> settleLog(const QString &file);

} // namespace cooperage
