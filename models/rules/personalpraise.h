// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recommendation.h"
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

/// What has to be told of the ties behind a recommendation.
struct SpokenTies
{
    DeclarationState state = DeclarationState::NotAsked;
    Relations kinds;
};
/// What its author declared, the collective both are in (unless the work is a partner's), and praise for
/// praise where a coordinator found it, whatever was declared. Not asked stays not asked.
SpokenTies spokenTies(const Recommendation &praise, bool outside);

/// Whether something of value or praise in return stands behind it, by its author's word or a coordinator's:
/// the sign "swap" of the exchange check. A tie this program does not know counts.
bool isSwap(const Recommendation &praise);

/// By which the exchange check knows the same text again; capitals and hidden characters do not matter.
QByteArray praiseHash(const QString &text);

} // namespace cooperage
