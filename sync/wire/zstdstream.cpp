// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/zstdstream.h"

#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>

namespace cooperage {

namespace {

constexpr int windowLogMax = 23; // 8 MiB, for both directions
constexpr qsizetype stepBytes = 128 * 1024; // what is unpacked between two looks at the limit
constexpr qsizetype headSizeMax = 18;
constexpr QByteArrayView frameMagic("\x28\xB5\x2F\xFD", 4);

struct FreeDecoder
{
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};
struct FreeEncoder
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

Failure tooLarge(const QString &why)
{
    return failure(Fault::Invalid, Reason::BodyTooLarge, {}, QStringLiteral("zstd: %1").arg(why));
}

Failure malformed(const QString &why)
{
    return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("zstd: %1").arg(why));
}

} // namespace

struct ZstdUnpacker::State
{
    std::unique_ptr<ZSTD_DCtx, FreeDecoder> context;
    qsizetype limit = 0;
    QByteArray head; ///< the first packed bytes, as many as a frame's header can have
    qsizetype unpacked = 0; ///< bytes given so far
    qsizetype nestedMagic = 0; ///< how many of the first unpacked bytes look like a frame
    bool complete = false;
    bool broken = false;

    Result<> step(ZSTD_inBuffer &in, QByteArray &out);
    Result<> take(QByteArrayView piece, QByteArray &out);
    Result<> lookForNesting(const char *fresh, qsizetype count);
    Result<> checkPromise() const;
};

ZstdUnpacker::ZstdUnpacker(qsizetype limit)
    : m_state(std::make_unique<State>())
{
    m_state->limit = limit;
    m_state->context.reset(ZSTD_createDCtx());
    if (m_state->context)
        ZSTD_DCtx_setParameter(m_state->context.get(), ZSTD_d_windowLogMax, windowLogMax);
    else
        m_state->broken = true; // out of memory: refuses whatever comes
}

ZstdUnpacker::~ZstdUnpacker() = default;
ZstdUnpacker::ZstdUnpacker(ZstdUnpacker &&) noexcept = default;
ZstdUnpacker &ZstdUnpacker::operator=(ZstdUnpacker &&) noexcept = default;

Result<> ZstdUnpacker::take(QByteArrayView piece, QByteArray &out)
{
    if (m_state->broken)
        return malformed(QStringLiteral("refused before"));
    auto taken = m_state->take(piece, out);
    m_state->broken = !taken;
    return taken;
}

Result<> ZstdUnpacker::State::take(QByteArrayView piece, QByteArray &out)
{
    // A skippable frame has another magic number and would be passed over in silence.
    head += piece.first(std::min(piece.size(), headSizeMax - head.size()));
    if (!head.startsWith(frameMagic.first(std::min(frameMagic.size(), head.size()))))
        return malformed(QStringLiteral("not a frame"));
    ZSTD_inBuffer in = {piece.data(), std::size_t(piece.size()), 0};
    while (in.pos < in.size) {
        if (complete)
            return malformed(QStringLiteral("bytes after the frame"));
        if (auto stepped = step(in, out); !stepped)
            return stepped;
    }
    return {};
}

Result<> ZstdUnpacker::State::step(ZSTD_inBuffer &in, QByteArray &out)
{
    for (;;) {
        const qsizetype before = out.size();
        // One byte more than allowed is asked for, so that "exactly full" and "too much" differ.
        const qsizetype room = std::min(stepBytes, limit - unpacked + 1);
        out.resize(before + room);
        ZSTD_outBuffer target = {out.data() + before, std::size_t(room), 0};
        const std::size_t hint = ZSTD_decompressStream(context.get(), &target, &in);
        const auto count = ZSTD_isError(hint) ? qsizetype(0) : qsizetype(target.pos);
        out.resize(before + count);
        if (ZSTD_isError(hint)) {
            const QString why = QString::fromLatin1(ZSTD_getErrorName(hint));
            const bool window = ZSTD_getErrorCode(hint) == ZSTD_error_frameParameter_windowTooLarge;
            return window ? tooLarge(why) : malformed(why);
        }
        unpacked += count;
        if (unpacked > limit)
            return tooLarge(QStringLiteral("more than %1 bytes unpacked").arg(limit));
        if (auto plain = lookForNesting(out.constData() + before, count); !plain)
            return plain;
        complete = hint == 0;
        if (complete)
            return checkPromise();
        if (count < room)
            return {}; // the decoder wants more input
    }
}

Result<> ZstdUnpacker::State::lookForNesting(const char *fresh, qsizetype count)
{
    const qsizetype start = unpacked - count;
    for (qsizetype i = 0; i < count && start + i < frameMagic.size(); ++i) {
        if (fresh[i] == frameMagic[start + i])
            ++nestedMagic;
    }
    if (nestedMagic == frameMagic.size())
        return malformed(QStringLiteral("a frame inside a frame"));
    return {};
}

Result<> ZstdUnpacker::State::checkPromise() const
{
    // The library compares the size in the header with what came only on some of its paths.
    const unsigned long long promised = ZSTD_getFrameContentSize(head.constData(), std::size_t(head.size()));
    if (promised != ZSTD_CONTENTSIZE_UNKNOWN && promised != static_cast<unsigned long long>(unpacked))
        return malformed(QStringLiteral("not the size the header promises"));
    return {};
}

Result<> ZstdUnpacker::finish() const
{
    if (m_state->broken || !m_state->complete)
        return malformed(QStringLiteral("the frame is cut off"));
    return {};
}

Result<QByteArray> zstdUnpacked(QByteArrayView packed, qsizetype limit)
{
    ZstdUnpacker unpacker(limit);
    QByteArray plain;
    if (auto taken = unpacker.take(packed, plain); !taken)
        return Failure(taken.error());
    if (auto finished = unpacker.finish(); !finished)
        return Failure(finished.error());
    return plain;
}

Result<QByteArray> zstdPacked(QByteArrayView plain, int level)
{
    const std::unique_ptr<ZSTD_CCtx, FreeEncoder> context(ZSTD_createCCtx());
    if (!context)
        return malformed(QStringLiteral("out of memory"));
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, std::clamp(level, 1, 19));
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(plain.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress2(
        context.get(), packed.data(), std::size_t(packed.size()), plain.data(), std::size_t(plain.size()));
    if (ZSTD_isError(size))
        return malformed(QString::fromLatin1(ZSTD_getErrorName(size)));
    packed.resize(qsizetype(size));
    return packed;
}

} // namespace cooperage
