// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace cooperage::server {

constexpr qsizetype longestForm = 64 * 1024; ///< bytes, as they came
constexpr int mostFormFields = 40;

/// Reads what a browser sends for a form (application/x-www-form-urlencoded), strictly: names of small
/// letters and '_', each once, every % followed by two hex digits, UTF-8, no control characters but line
/// ends, which become '\n'. Texts are composed (NFC). Errors: BodyTooLarge, Malformed with the place.
Result<QHash<QString, QString>> formFields(QByteArrayView body);

} // namespace cooperage::server
