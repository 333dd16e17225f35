// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/messages.h"

#include <cstdint>
#include <cstdlib>

using namespace cooperage;

/// What a program takes from its server: a page that was accepted is in order and survives being written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArrayView lines(reinterpret_cast<const char *>(bytes), qsizetype(size));
    if (const auto page = readPage(lines)) {
        qint64 before = 0;
        for (const LogRecord &record : page->records) {
            if (record.seq <= before || record.seq > page->end.upto)
                std::abort();
            before = record.seq;
        }
        const auto again = readPage(write(*page));
        if (!again || *again != *page)
            std::abort();
    }
    if (const auto answer = readPushAnswer(lines)) {
        const auto again = readPushAnswer(write(*answer));
        if (!again || again->verdicts != answer->verdicts || again->page != answer->page)
            std::abort();
    }
    if (const auto manifest = readSnapshot(lines); manifest && manifest->frames.size() > mostFrames)
        std::abort();
    return 0;
}
