// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayView>

namespace cooperage {

enum class PictureType { Png, Jpeg, WebP };

/// What the bytes of a picture say about it, read without decoding.
struct ImageHeader
{
    PictureType type = PictureType::Png;
    int width = 0; ///< pixels, ≥ 1, as stored (before any turning)
    int height = 0; ///< pixels, ≥ 1
    /// Anything that is neither pixels nor colour: EXIF, XMP, IPTC, texts, comments, times, thumbnails,
    /// parts of an unknown kind, bytes after the end. A place where somebody lives could hide in each.
    bool metadata = false;
    bool animated = false;
};

/// Reads the whole structure (every part's length is followed to the end of the file), decodes nothing
/// and reads nothing outside `bytes`.
/// Errors: Fault::Invalid with Reason::PictureUnknownType (not PNG, JPEG or WebP by content) or
/// Reason::PictureDamaged (cut off, parts that contradict each other).
Result<ImageHeader> readImageHeader(QByteArrayView bytes);

constexpr qsizetype largestSentPicture = 10 * 1024 * 1024; ///< bytes
constexpr int largestSentSide = 4096; ///< pixels

/// Whether a picture may go to a server and the other members: at most the limits above, a still one,
/// without metadata. Errors: as above, Reason::PictureTooLarge (`subject` says how large) and
/// Reason::PictureHasMetadata.
Result<ImageHeader> checkSentPicture(QByteArrayView bytes);

} // namespace cooperage
