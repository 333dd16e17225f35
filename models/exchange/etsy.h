// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cooperage {

/// The number of a picture in an address of Etsy's, e.g. "738519486"; empty for any other address.
QString etsyPictureNumber(const QString &address);

/// The key of an Etsy listing: number of the first picture and title, because neither is enough alone.
QString etsyKey(const QString &pictureNumber, const QString &title);
struct EtsyKeyParts
{
    QString picture = {};
    QString title = {};
};
EtsyKeyParts etsyKeyParts(const QString &key);

/// Splits Etsy's comma list of option values, which has no escape. A part that begins with a space, is
/// empty or doubled shows that a value holds a comma; then the number of SKUs decides, and if it fits no
/// reading there is none. References are decoded after splitting.
std::optional<QStringList> etsyValues(const QString &cell, qsizetype skuCount);

/// Gives each value its SKU, only if there are as many of both and each value occurs in exactly one SKU
/// and each SKU has exactly one value (case, '_', '-' and spaces ignored). Never by position. The result
/// is in the order of the values.
std::optional<QStringList> etsyPairing(const QStringList &values, const QStringList &skus);

} // namespace cooperage
