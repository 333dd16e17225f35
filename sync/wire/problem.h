// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/fault.h"

#include <QByteArray>
#include <QString>

namespace cooperage {

/// The HTTP status that says this failure (docs/openapi.yaml lists them):
/// 400 malformed or invalid · 401 · 403 · 404 · 409 say hello first (fork, gap, unknown cursor, snapshot
/// needed) · 413 · 415 · 426 · 429 · 503 · 507. Never 500.
int statusOf(const Error &error);

/// {"error":code,"detail":text,"request":id}. `detail` is for the log of whoever asked; it never holds a
/// text of a member, and for 401 and 404 nothing at all, so that all such answers look alike.
QByteArray writeProblem(const Error &error, const QString &requestId);

} // namespace cooperage
