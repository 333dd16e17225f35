// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace cooperage {

/// The web page an address somebody typed leads to: http or https, without a password in it; "loom.example"
/// is taken as https. Not valid for anything else. Its encoded form is what is shown before it is opened:
/// letters that only look like others do not hide there.
QUrl webAddress(const QString &typed);

} // namespace cooperage
