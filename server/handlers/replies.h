// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "server/handlers/request.h"

#include <QByteArrayView>

namespace cooperage::server {

/// The answer to a request that failed: status and body as docs/openapi.yaml says, Retry-After where it
/// belongs. What is absent and what is somebody else's get the same bytes, and nothing of the disk is told.
Response problem(const Error &error, const QString &requestId);

/// An answer that holds something, packed with zstd if the caller reads that and it is worth it.
Response content(const Request &request, const QByteArray &type, const QByteArray &body);

Response nothing(); ///< 204

/// The bytes of a blob, or the part of them the Range header asks for.
Response bytesOf(const Request &request, const QByteArray &bytes);

/// The body as its sender meant it: of media type @p type, unpacked if it came packed and @p mayBePacked.
/// Errors: WrongKindOfFile, WrongEncoding (415), BodyTooLarge over @p most bytes, Malformed.
Result<QByteArray> bodyOf(const Request &request, const char *type, qsizetype most, bool mayBePacked);

} // namespace cooperage::server
