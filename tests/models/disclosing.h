// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/disclosure.h"

namespace cooperage::test {

inline Disclosing about(Relations kinds, Voice voice, LabelRule rule)
{
    Disclosing one;
    one.state = kinds.isEmpty() ? DeclarationState::None : DeclarationState::Declared;
    one.kinds = kinds;
    one.giver = QStringLiteral("Ana");
    one.receiver = QStringLiteral("Mei");
    one.collective = QStringLiteral("Riverside Makers");
    one.voice = voice;
    one.rule = rule;
    return one;
}

inline const Relations swapping{Relation::PraiseForPraise, Relation::SameCollective};
constexpr auto us = LabelRule::UnitedStates;
constexpr auto uk = LabelRule::UnitedKingdom;

inline QString said(const Disclosing &one, QStringView language = u"en")
{
    const auto text = disclosureText(one, disclosureWords(language));
    return text ? *text : QString::fromLatin1(nameOf(text.error().reason));
}

/// "ok", or the name of the reason.
inline QString judged(const QString &text, const Disclosing &one, QStringView language = u"en")
{
    const auto checked = checkDisclosed(text, one, disclosureWords(language));
    return checked ? QStringLiteral("ok") : QString::fromLatin1(nameOf(checked.error().reason));
}

} // namespace cooperage::test
