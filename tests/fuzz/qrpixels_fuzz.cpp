// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/codes/qrcode.h"

#include <cstdint>
#include <cstdlib>

/// Grey pixels of any kind are looked through without harm; what is read from them is a text. The first byte
/// is the width.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size < 2 || bytes[0] == 0)
        return 0;
    const int width = bytes[0];
    const int height = int((size - 1) / std::size_t(width));
    const QByteArray grey(reinterpret_cast<const char *>(bytes + 1), qsizetype(width) * height);
    const QStringList texts = cooperage::qrTextsIn(grey, width, height);
    for (const QString &text : texts) {
        if (!text.isValidUtf16())
            std::abort();
    }
    return 0;
}
