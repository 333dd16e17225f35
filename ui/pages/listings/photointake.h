// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <functional>

class QImage;

namespace cooperage {

class PhotoStore;

/// A picture that is prepared and lies in the photo file: what a listing needs to name it.
struct TakenPhoto
{
    QByteArray sha256;
    int width = 0;
    int height = 0;
};

/// Reads, judges, makes small and stores: everything that takes time. For a worker thread. `name` is what
/// the refusal speaks of. FileUnreadable if `read` gives nothing, else as preparePhoto and PhotoStore::add.
Result<TakenPhoto> takePhoto(
    PhotoStore &photos, const std::function<QByteArray()> &read, const QString &name);

QByteArray readPicture(const QString &path); ///< empty if it cannot be read
QByteArray encodedPicture(const QImage &image); ///< PNG

} // namespace cooperage
