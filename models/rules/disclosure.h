// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/rules/disclosurewords.h"

namespace cooperage {

/// Which ties need the label ("Ad") in front.
enum class LabelRule {
    UnitedStates, ///< something of value was given or promised, or one works for the other
    UnitedKingdom, ///< the same, and selling the other's work, and praise for praise
};

/// The rule of a country (two letters of ISO 3166; "UK" is understood), @p elsewhere for all the others.
LabelRule labelRuleOf(QStringView country, LabelRule elsewhere = LabelRule::UnitedKingdom);

/// Whose channel the text appears in.
enum class Voice {
    Named, ///< somebody else's: the giver is named
    Own, ///< the giver's own: "I"
    Collective, ///< the collective's, which is itself the giver
};

/// What the words before a text have to tell, and of whom.
struct Disclosing
{
    DeclarationState state = DeclarationState::NotAsked;
    Relations kinds; ///< what was declared; empty unless `state` is Declared
    QString giver; ///< who praises; may be empty in the own voice
    QString receiver; ///< whose work it is
    QString collective; ///< needed where both are in it
    Voice voice = Voice::Named;
    LabelRule rule = LabelRule::UnitedKingdom;
    int within = 125; ///< characters in which all of it has to stand
};

/// The ties the public is told of, each under the class that has a sentence: an agreement in force is
/// business. What only matters between reviewer and maker (an employer of last year, a points balance) is
/// left out.
Relations publicKinds(Relations kinds);

bool needsLabel(Relations kinds, LabelRule rule);

/// The disclosure, empty if none is due. Refused: DeclarationMissing before anybody was asked, Required
/// without a name, MarkupNotAllowed or ControlCharacter with a name that would hide the rest,
/// DisclosureTooLong if it does not fit `within`.
Result<QString> disclosureText(const Disclosing &about, const DisclosureWords &words);

/// The disclosure and then the content, as the channel shows it, checked by checkDisclosed.
Result<QString> publicText(const Disclosing &about, const DisclosureWords &words, const QString &content);

/// Whether a text as it would be published still begins with its disclosure. People may lengthen it ("…, as
/// everybody at the market knows; …"), never shorten it: each clause stands word for word, in order, between
/// punctuation marks, before any link and in plain words that readers see. Refused: DeclarationMissing,
/// DisclosureMissing, DisclosureNotFirst, DisclosureHidden, RefusedWord, and what checkPublicText refuses.
/// The subject of the error is the text it should begin with, or the word refused.
Result<void> checkDisclosed(const QString &text, const Disclosing &about, const DisclosureWords &words);

/// What a judgement made under this declaration counts in trust: 0 where anything of value was given or
/// promised (a wage and praise in return are that too) and where nobody was asked, 0.5 with a business tie,
/// else 1.
double trustFactor(DeclarationState state, Relations kinds);

} // namespace cooperage
