// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QString>

namespace cooperage {

/// What the backup part of a page needs of the program that has the collective open.
class BackupAccess
{
public:
    virtual ~BackupAccess() = default;

    virtual QString folder() const = 0; ///< of the collective, where its files lie
    virtual qint64 storeBytes() const = 0; ///< about as large as a backup becomes
    virtual RawId collective() const = 0;
    virtual bool isAlone() const = 0; ///< no server has a copy of any of it

    /// Closes the collective, puts the file in its place and opens it again; what was there is kept as a
    /// file. The page is gone soon after.
    virtual void restore(const QString &file) = 0;
};

} // namespace cooperage
