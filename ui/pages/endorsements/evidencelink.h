// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace cooperage {

/// The web page a link of the evidence leads to; not valid unless it is a whole http or https address without
/// a password in it. Its encoded form is what is shown before it is opened: letters that only look like
/// others do not hide there.
inline QUrl webAddress(const QString &link)
{
    const QUrl address(link.trimmed(), QUrl::StrictMode);
    const bool web = address.scheme() == u"http" || address.scheme() == u"https";
    return web && !address.host().isEmpty() && address.userInfo().isEmpty() ? address : QUrl();
}

} // namespace cooperage
