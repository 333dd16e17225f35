// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/result.h"

#include <QFile>

namespace cooperage {

/// Puts the frames of a snapshot together on disk, each checked against what the manifest says of it.
class SnapshotFile
{
public:
    explicit SnapshotFile(const QString &folder);
    ~SnapshotFile(); ///< removes the file unless `finish` gave it away

    Result<void> append(const QByteArray &packed, const SnapshotFrame &frame);
    Result<QString> finish(); ///< path of the complete file; the caller removes it

private:
    QFile m_file;
    bool m_given = false;
};

} // namespace cooperage
