// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace cooperage::server {

/// Where a request is aimed, decoded once and strictly.
struct Target
{
    QString path;
    QHash<QString, QString> query;
};

/// Reads "/path?name=value&…". Nothing for any other form of target, a wrong escape, text that is not UTF-8,
/// a control character, an escaped slash, a "." or ".." or empty segment, a name given twice or over 32
/// names.
std::optional<Target> parseTarget(QByteArrayView raw);

} // namespace cooperage::server
