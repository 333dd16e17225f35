// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/strictjson.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

/// Whatever is accepted must also be JSON to Qt, mean the same there, and survive being written and read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto read = cooperage::strictObject(text);
    if (!read)
        return 0;
    const bool mark = text.contains("\xEF\xBB\xBF"); // Qt's reader drops U+FEFF at the start of a text
    if (!mark && QJsonDocument::fromJson(text).object() != *read)
        std::abort();
    const auto again = cooperage::strictObject(QJsonDocument(*read).toJson(QJsonDocument::Compact));
    if (!again || *again != *read)
        std::abort();
    return 0;
}
