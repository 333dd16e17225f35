// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/door/frames.h"

#include <cstdint>
#include <cstdlib>

using namespace cooperage;

namespace {

/// Everything taken until the first refusal.
struct Taken
{
    QList<Frame> frames;
    bool refused = false;
    bool whole = true;
};

Taken taken(FrameReader::From from, const QByteArray &bytes, qsizetype atOnce)
{
    FrameReader reader(from);
    Taken taken;
    for (qsizetype at = 0; at < bytes.size() && !taken.refused; at += atOnce) {
        const auto frames
            = reader.take(QByteArrayView(bytes).sliced(at, std::min(atOnce, bytes.size() - at)));
        taken.refused = !frames;
        if (frames)
            taken.frames += *frames;
    }
    taken.whole = reader.isWhole();
    return taken;
}

void tryCall(const QByteArray &content)
{
    const auto call = readDoorCall(content);
    if (!call)
        return;
    const auto again = readDoorCall(write(*call));
    if (!again || *again != *call || call->arguments.size() < 2 || !call->folder.startsWith(u'/'))
        std::abort();
}

} // namespace

/// How a stream is cut into pieces makes no difference, and what is accepted is written again as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray stream(reinterpret_cast<const char *>(bytes), qsizetype(size));
    for (const auto from : {FrameReader::From::Caller, FrameReader::From::Window}) {
        const Taken whole = taken(from, stream, std::max<qsizetype>(stream.size(), 1));
        const Taken pieces = taken(from, stream, 1);
        if (pieces.refused != whole.refused || (!whole.refused && pieces.frames != whole.frames))
            std::abort();
        QByteArray again;
        for (const Frame &frame : pieces.frames) {
            again += frameBytes(frame);
            if (frame.kind == FrameKind::Command)
                tryCall(frame.content);
        }
        if (!stream.startsWith(again) || (!pieces.refused && pieces.whole && again != stream))
            std::abort();
    }
    tryCall(stream);
    return 0;
}
