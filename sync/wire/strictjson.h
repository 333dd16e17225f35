// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace cooperage {

/// What a foreign JSON text may hold at most. Counted while reading, before anything is built from it.
struct JsonLimits
{
    int depth = 32; ///< objects and arrays inside each other, the outermost one included
    int keys = 256; ///< members of one object
    int values = 262'144; ///< in the whole text; what fits in the 512 KiB of one transaction never exceeds it
    qsizetype bytes = 8 * 1024 * 1024; ///< of the text
};

/// Reads one JSON object from bytes that somebody else wrote: the only reader used for the wire, on both
/// sides. Qt's own reader is too kind (duplicate keys, depth 1,024, 2^63 becomes a floating number).
///
/// Refused: anything but an object, anything over the limits, floating numbers (also 1.0 and 1e3),
/// integers outside int64, duplicate keys (compared after unescaping), invalid UTF-8, lone surrogates, a
/// byte order mark, U+0000 in any spelling, and any byte other than white space around the object.
/// Errors: Fault::Invalid with Reason::Malformed, or Reason::BodyTooLarge when only `bytes` is exceeded;
/// `detail` says "byte N: …" counted from 0 and never repeats what stood there.
Result<QJsonObject> strictObject(QByteArrayView bytes, const JsonLimits &limits = {});

} // namespace cooperage
