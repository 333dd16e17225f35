// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace cooperage::server {

/// Request line and headers, taken apart and nothing more.
struct HeadLines
{
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case, values trimmed, in order
    bool http11 = true;
    bool keepAlive = true;
};

/// Reads a whole head, closing empty line included. Errors: Malformed, `detail` says what is wrong.
/// headparser.cpp is the only file that knows Beast.
Result<HeadLines> parseHeadLines(const QByteArray &head);

} // namespace cooperage::server
