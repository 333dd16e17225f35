// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/field.h"
#include "models/core/result.h"

#include <QByteArrayView>

namespace cooperage {

// What one message may carry. Whoever writes a transaction keeps to them (longer work is split and shares
// `group`), whoever receives one refuses more.
constexpr int mostPushed = 500; ///< transactions in one push
constexpr int mostOps = 1000; ///< in one transaction
constexpr qsizetype largestBody = 512 * 1024; ///< bytes of a transaction's JSON line
constexpr qsizetype largestOp = 64 * 1024; ///< bytes of an op's JSON
constexpr qsizetype largestPushPacked = 1024 * 1024; ///< bytes on the wire
constexpr qsizetype largestPush = 8 * 1024 * 1024; ///< bytes unpacked
constexpr int pageRows = 2000; ///< where the server ends a page, at the next transaction border
constexpr qsizetype pageBytes = 1024 * 1024; ///< likewise, unpacked
constexpr qsizetype largestAnswer = 8 * 1024 * 1024; ///< bytes unpacked the client takes of a page or answer
constexpr qsizetype blobChunk = 1024 * 1024; ///< bytes; only the last chunk of a blob is shorter
constexpr qsizetype largestBlob = 10 * 1024 * 1024; ///< bytes
constexpr int mostFrames = 4096; ///< of a snapshot
constexpr qsizetype largestFrame = 1024 * 1024; ///< bytes unpacked
constexpr qint64 largestSnapshot = qint64(4) * 1024 * 1024 * 1024; ///< bytes unpacked
constexpr int mostCheckpoints = 64;

/// Whether `transaction`, written as `body`, may be sent. Errors: Fault::Invalid with Reason::TooManyOps or
/// Reason::BodyTooLarge.
Result<> fitsOnePush(const Transaction &transaction, QByteArrayView body);

qsizetype sizeOf(const Op &op); ///< bytes of its JSON

/// `op` as it may be sent. A record with more text than one op holds becomes its `create` (or `set`) and
/// further `set` ops, to follow it in the same transaction: long texts leave one by one, the longest first.
/// What has to stay in a `create` (required, fixed or grouped fields) stays.
QList<Op> fittingOps(const Op &op, const Entity &entity);

} // namespace cooperage
