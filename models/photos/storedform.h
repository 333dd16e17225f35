// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/imageheader.h"

namespace cooperage {

/// How the stored pixels of a complete picture file are to be turned: the EXIF number 1 … 8, wherever the
/// type keeps it (JPEG segment, PNG and WebP chunk). 1, "as it is", if the file says nothing usable.
int orientationIn(PictureType type, QByteArrayView bytes);

/// The same from an EXIF block alone: a TIFF header and its first directory.
int orientationInExif(QByteArrayView tiff);

/// Whether a decoder must hold the whole picture even to make a small one of it: progressive JPEG,
/// interlaced and palette PNG, lossless and animated WebP. The others pass by line after line.
bool isDecodedWhole(PictureType type, QByteArrayView bytes);

} // namespace cooperage
