// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cooperage {

struct ArchiveFile
{
    QString name;
    QByteArray bytes;
};

/// A ZIP archive of @p files in this order, each stamped @p when (UTC, whole pairs of seconds, 1980 at the
/// earliest): the same files give the same bytes, on every machine. Error: FileUnwritable.
Result<QByteArray> zipped(const QList<ArchiveFile> &files, Instant when);

} // namespace cooperage
