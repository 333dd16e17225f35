// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/person.h"

namespace cooperage {

enum class CaseState { Open, Cleared, Labelled };
template <> struct Choices<CaseState>
{
    static constexpr Choice list[]
        = {{"open", QT_TRANSLATE_NOOP("Choice", "Open")}, {"cleared", QT_TRANSLATE_NOOP("Choice", "Cleared")},
            {"labelled", QT_TRANSLATE_NOOP("Choice", "Praise for praise")}};
};

/// Praise that looks like an exchange (models/rules/exchangecheck.h), for a coordinator to look at. Opened by
/// the server; its id follows from the praise it is about.
struct ExchangeCase : Record
{
    static constexpr const char *table = "exchange_case";
    int score = 0;
    QString signs; ///< of the check, in its order: "mutual unassessed swap ring passing"
    QString givers; ///< names, in the order of the ring
    QString praise; ///< ids of the recommendations, hex, one space between them
    CaseState state = CaseState::Open;
    std::optional<Id<Person>> decidedBy;
    std::optional<Instant> decidedAt;
    QString reason;
};

inline constexpr Field exchangeCaseFields[] = {
    field<&ExchangeCase::score>("score", QT_TRANSLATE_NOOP("Field", "Score")).decided().since(2),
    field<&ExchangeCase::signs>("signs", QT_TRANSLATE_NOOP("Field", "Signs")).decided().upTo(60).since(2),
    field<&ExchangeCase::givers>("givers", QT_TRANSLATE_NOOP("Field", "Who praised whom"))
        .decided()
        .upTo(400)
        .since(2),
    field<&ExchangeCase::praise>("praise", QT_TRANSLATE_NOOP("Field", "Praise"))
        .decided()
        .hidden()
        .upTo(160)
        .since(2),
    field<&ExchangeCase::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided().since(2),
    field<&ExchangeCase::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by"))
        .decided()
        .since(2),
    field<&ExchangeCase::decidedAt>("decided_at", QT_TRANSLATE_NOOP("Field", "Decided on"))
        .decided()
        .since(2),
    field<&ExchangeCase::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"))
        .decided()
        .upTo(1000)
        .since(2),
};

template <> constexpr Entity entityOf<ExchangeCase>()
{
    return {ExchangeCase::table, QT_TRANSLATE_NOOP("Entity", "Exchange case"), exchangeCaseFields,
        Merge::Server, Audience::Coordinators, Right::Nobody, nullptr, makeRecord<ExchangeCase>};
}

/// A coordinator lets something be promoted without a current endorsement, and says why.
struct PromotionOverride : Record
{
    static constexpr const char *table = "promotion_override";
    AnyId subject; ///< a listing or a workshop
    QString reason;
    Instant until; ///< it counts so long
    std::optional<Id<Person>> liftedBy; ///< who ended it before its time; `until` is when
};

inline constexpr Field promotionOverrideFields[] = {
    field<&PromotionOverride::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"))
        .required()
        .fixed()
        .since(2),
    field<&PromotionOverride::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"))
        .decided()
        .upTo(1000)
        .since(2),
    field<&PromotionOverride::until>("until", QT_TRANSLATE_NOOP("Field", "Until")).decided().since(2),
    field<&PromotionOverride::liftedBy>("lifted_by", QT_TRANSLATE_NOOP("Field", "Lifted by"))
        .decided()
        .since(3),
};

template <> constexpr Entity entityOf<PromotionOverride>()
{
    return {PromotionOverride::table, QT_TRANSLATE_NOOP("Entity", "Override of the promotion gate"),
        promotionOverrideFields, Merge::Server, Audience::Everyone, Right::Nobody, nullptr,
        makeRecord<PromotionOverride>};
}

} // namespace cooperage
