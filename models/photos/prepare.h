// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace cooperage {

/// A picture as it is stored and sent: upright, small enough, and without anything the camera wrote
/// beside the pixels (place, time, owner, thumbnails).
struct PreparedPhoto
{
    QByteArray bytes; ///< JPEG, or PNG when parts of it are transparent; fit to be sent (checkSentPicture)
    QByteArray thumbnail; ///< the same type, both sides ≤ thumbnailSide
    QByteArray sha256; ///< of `bytes`, 32 bytes: the photo's name in the collective
    int width = 0; ///< of `bytes`, in pixels, 1 … preparedSide
    int height = 0;
};

inline constexpr qint64 largestOriginalBytes = 50 * 1024 * 1024;
inline constexpr int largestOriginalSide = 12'000; ///< pixels
inline constexpr qint64 largestDecodedBytes
    = 128 * 1024 * 1024; ///< larger pictures are read at reduced scale
inline constexpr int preparedSide = 2048; ///< the long side after preparing; the server takes 4096
inline constexpr int preparedQuality = 85; ///< JPEG
inline constexpr int thumbnailSide = 256;

/// Makes a picture ready to be added. What it is (PNG, JPEG or WebP) is told from its content; its size
/// is judged from its header, before anything is decoded. Animations give their first frame.
/// Errors, all Fault::Invalid: PictureUnknownType, PictureTooLarge, PictureDamaged (also cut off);
/// `problems` holds what was found, e.g. "30000 × 30000".
/// A function of its argument, takes up to a second and 128 MiB: call it in a worker thread.
Result<PreparedPhoto> preparePhoto(const QByteArray &original);

} // namespace cooperage
