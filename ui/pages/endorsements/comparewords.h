// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/similar.h"

namespace cooperage {

/// Why two listings are similar: "Same category: Scarves · material: wool · similar price".
QString likeWords(const QList<LikeReason> &reasons);
/// What can be read of a Markdown text, in at most @p most characters: no links, no pictures, no markup.
QString readableWords(const QString &markdown, int most);

} // namespace cooperage
