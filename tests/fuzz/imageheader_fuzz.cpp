// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/imageheader.h"

#include <cstdint>
#include <cstdlib>

/// A header that was read says a possible size; a picture that may be sent keeps every limit.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArrayView picture(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto header = cooperage::readImageHeader(picture);
    if (header && (header->width < 1 || header->height < 1))
        std::abort();
    const auto sent = cooperage::checkSentPicture(picture);
    if (sent && (!header || sent->metadata || sent->animated || sent->width > cooperage::largestSentSide))
        std::abort();
    return 0;
}
