// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QString>

namespace cooperage {

/// Where a person's folder is unless they say otherwise: the system's place for a program's own files.
QString standardProfileFolder();

/// Nobody else on this computer may read what we write from here on (umask 077).
void keepFilesPrivate();

QString storePath(const QString &collectiveFolder);
QString photosPath(const QString &collectiveFolder);
QString serverPath(const QString &collectiveFolder); ///< only where the collective has no other server
QString backupsPath(const QString &collectiveFolder);
/// Where it is noted which stores are at home on this computer: outside every profile, never backed up.
QString instancesFolder();
/// How this computer is called among a person's devices.
QString deviceName();

} // namespace cooperage
