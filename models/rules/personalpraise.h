// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/disclosure.h"

namespace cooperage {

/// One person's own praise of somebody's work, as it is about to be stored as a Recommendation. It needs no
/// panel and never carries the collective's name.
struct PersonalPraise
{
    RawId giver; ///< a person
    QList<RawId> makers; ///< the persons whose work it is
    QString sentence;
    QString collective; ///< the name it must not carry
};

constexpr int longestPraise = 300; ///< characters, without its disclosure

/// Refused: OwnPraise, Required, TooLong, NotOneSentence, CollectiveName, and what checkPublicText refuses.
Result<void> checkPraise(const PersonalPraise &one);

/// The sentence behind its disclosure, as a channel shows it. In the collective's own voice it is refused
/// with CollectiveName; otherwise what checkPraise and publicText refuse.
Result<QString> praiseText(const PersonalPraise &one, const Disclosing &about, const DisclosureWords &words);

} // namespace cooperage
