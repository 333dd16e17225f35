// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QStringList>

namespace cooperage {

/// The texts of the QR codes in a picture somebody chose, pasted or dropped; none if there is none that can
/// be read. Judged, limited and refused like a photo (preparePhoto). For a worker thread.
Result<QStringList> qrTextsInPicture(const QByteArray &original);

} // namespace cooperage
