// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace cooperage {

/// A lock between processes, held through an open file. The system gives it up when the process ends, in
/// whatever way, so none is ever stale; and it takes no byte of a full disk. The file itself stays.
class FileLock
{
public:
    explicit FileLock(QString path);
    ~FileLock(); ///< gives it up
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;

    /// Takes it, or says why not: ProfileInUse if another holds it, DiskFull, FileUnwritable. `subject` is
    /// the file.
    Result<void> tryTake();
    /// Waits until it is free. Where the file system does not lock there is nothing to wait for.
    void take();
    bool isHeld() const { return m_file >= 0; }

private:
    void giveUp();
    bool openFile();

    QString m_path;
    int m_file = -1;
};

} // namespace cooperage
