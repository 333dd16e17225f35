// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/zstdstream.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

/// In one piece and in small ones the answer must be the same and never over the limit.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    constexpr qsizetype limit = 64 * 1024;
    const QByteArrayView packed(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto whole = cooperage::zstdUnpacked(packed, limit);
    if (whole && whole->size() > limit)
        std::abort();

    cooperage::ZstdUnpacker unpacker(limit);
    QByteArray out;
    bool good = true;
    for (qsizetype at = 0; good && at < packed.size(); at += 7)
        good = unpacker.take(packed.sliced(at, std::min<qsizetype>(7, packed.size() - at)), out).has_value();
    good = good && unpacker.finish().has_value();
    if (good != whole.has_value() || (good && out != *whole))
        std::abort();
    return 0;
}
