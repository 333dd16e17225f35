// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/imageheader.h"

#include <QImage>

namespace cooperage {

/// The header of a foreign picture, if it may be decoded at all. Errors as preparePhoto says.
Result<ImageHeader> judgedPicture(const QByteArray &original);

/// The pixels, never more of them than will be kept: both sides at most `preparedSide`.
Result<QImage> decodedPicture(const QByteArray &original, const ImageHeader &header);

/// `size` made to fit a square of `side` pixels; never enlarged, never empty.
QSize fittedSize(const QSize &size, int side);

} // namespace cooperage
