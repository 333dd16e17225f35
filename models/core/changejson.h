// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace cooperage {

// JSON shapes of docs/protocol.md. Reading checks shape and ranges and never trusts; the text itself was
// parsed by sync/wire/strictjson if it came from outside.

QByteArray compactJson(const QJsonObject &object); ///< one line, keys sorted by code point
QByteArray canonicalJson(const QJsonObject &object); ///< the same without null members

QLatin1StringView nameOf(OpKind kind);
QLatin1StringView nameOf(Verdict verdict);

QJsonObject toJson(const Transaction &transaction);
/// Errors: Reason::Malformed, or UnknownField (`subject` names it) for a member that does not belong in a
/// transaction or op, such as an author: who wrote it comes from the sign-in.
Result<Transaction> transactionFromJson(const QJsonObject &object);

QJsonObject toJson(const Op &op);
Result<Op> opFromJson(const QJsonObject &object);

QJsonObject toJson(const Envelope &envelope);
Result<Envelope> envelopeFromJson(const QJsonObject &object);

QJsonObject toJson(const VerdictLine &line);
Result<VerdictLine> verdictFromJson(const QJsonObject &object);

QJsonObject toJson(const LogRow &row);
Result<LogRow> logRowFromJson(const QJsonObject &object);

QJsonObject toJson(const LogRecord &record);
Result<LogRecord> logRecordFromJson(const QJsonObject &object);

/// SHA-256(previous ‖ bytes) cut to 16 bytes: links of the replica's and the log's chains.
QByteArray chained(const QByteArray &previous, const QByteArray &bytes);

/// The 16 zero bytes every chain begins with.
QByteArray chainStart();

} // namespace cooperage
