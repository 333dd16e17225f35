// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/webaddress.h"

#include <QRegularExpression>

namespace cooperage {

QUrl webAddress(const QString &typed)
{
    // A name of the network and perhaps a path; "mailto:x", "C:\" and "12.5" are none.
    static const QRegularExpression bare(
        QStringLiteral("\\A(?:[^\\s/:?#@\\\\]+\\.)+\\p{L}[\\p{L}\\p{N}-]+(?:[/?#].*)?\\z"));
    const QString text = typed.trimmed();
    const QString whole = bare.match(text).hasMatch() ? QStringLiteral("https://") + text : text;
    const QUrl address(whole, QUrl::StrictMode);
    const bool web = address.scheme() == u"http" || address.scheme() == u"https";
    return web && !address.host().isEmpty() && address.userInfo().isEmpty() ? address : QUrl();
}

} // namespace cooperage
