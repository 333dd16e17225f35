// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace cooperage {

/// Unpacks one zstd frame that somebody else made, piece by piece as it arrives. The unpacked bytes are
/// counted while unpacking, so a bomb costs no more than `limit` + one window of 8 MiB at most.
class ZstdUnpacker
{
public:
    explicit ZstdUnpacker(qsizetype limit); ///< greatest count of unpacked bytes
    ~ZstdUnpacker();
    ZstdUnpacker(ZstdUnpacker &&) noexcept;
    ZstdUnpacker &operator=(ZstdUnpacker &&) noexcept;

    /// Unpacks the next piece and appends it to `out`. Errors: Reason::BodyTooLarge over the limit or the
    /// window; Reason::Malformed for anything but exactly one plain frame: wrong magic, skippable frame,
    /// dictionary, damage, bytes after the end, a zstd frame inside. After an error nothing more is taken.
    Result<> take(QByteArrayView piece, QByteArray &out);

    /// To be asked after the last piece: Reason::Malformed if the frame is not complete.
    Result<> finish() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The same for bytes that are already complete.
Result<QByteArray> zstdUnpacked(QByteArrayView packed, qsizetype limit);

/// One frame with its content size. `level` 1–19; its window never exceeds what ZstdUnpacker takes.
Result<QByteArray> zstdPacked(QByteArrayView plain, int level = 3);

} // namespace cooperage
