// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/suggestions.h"

#include <QSet>

#include <algorithm>

namespace cooperage {

namespace {

constexpr int mostReasons = 3;

bool canBeSuggested(const PartnerFacts &one, QDate today, const PartnerRule &rule)
{
    const bool away = one.dismissed.isValid() && one.dismissed.addMonths(rule.dismissedMonths) > today;
    return !one.hardConflict && !one.saidNo && !away;
}

double within01(double value)
{
    return value > 0 ? std::min(value, 1.0) : 0; // not a number is 0 as well
}

std::array<double, partnerParts> valuesOf(
    const PartnerFacts &one, const QList<RawId> &avatars, double largestTrust)
{
    std::array<double, partnerParts> values{};
    const auto set = [&](PartnerPart part, double value) { values[std::size_t(part)] = within01(value); };
    set(PartnerPart::Trust, largestTrust > 0 ? one.trust / largestTrust : 0);
    set(PartnerPart::Complement, complementOf(one.baskets, one.sharedLooks, one.looksOfEither));
    set(PartnerPart::AvatarOverlap, jaccard(avatars, one.avatars));
    set(PartnerPart::ReciprocityNeed, one.reciprocityNeed);
    set(PartnerPart::Newcomer, one.newcomer);
    set(PartnerPart::Competitor, one.competitor);
    set(PartnerPart::Conflict, one.disclosableConflict);
    return values;
}

PartnerSuggestion suggestionOf(
    const PartnerFacts &one, const QList<RawId> &avatars, double largestTrust, const PartnerRule &rule)
{
    PartnerSuggestion suggestion;
    suggestion.who = one.who;
    suggestion.values = valuesOf(one, avatars, largestTrust);
    std::array<double, partnerParts> adds{};
    QList<PartnerPart> parts;
    double against = 0;
    double missing = 0;
    for (std::size_t i = 0; i < partnerParts; ++i) {
        adds[i] = rule.weights[i] * suggestion.values[i];
        suggestion.score += adds[i];
        if (adds[i] > 0)
            parts.append(PartnerPart(i));
        const double lacks = rule.weights[i] * (1 - suggestion.values[i]);
        if (adds[i] < against || (against == 0 && lacks > missing)) {
            against = std::min(against, adds[i]);
            missing = std::max(missing, lacks);
            suggestion.whyNot = PartnerPart(i);
        }
    }
    std::stable_sort(parts.begin(), parts.end(),
        [&](PartnerPart a, PartnerPart b) { return adds[std::size_t(a)] > adds[std::size_t(b)]; });
    suggestion.reasons = parts.first(std::min<qsizetype>(parts.size(), mostReasons));
    return suggestion;
}

} // namespace

std::optional<double> liftOf(const JointBaskets &baskets)
{
    const auto &[both, first, second, all] = baskets;
    if (both < fewestJointBaskets || first < both || second < both || all < std::max(first, second))
        return std::nullopt;
    return double(both) * all / (double(first) * second);
}

double complementOf(const JointBaskets &baskets, int sharedLooks, int looksOfEither)
{
    if (const auto lift = liftOf(baskets))
        return std::min(1.0, std::max(0.0, *lift - 1) / 4);
    return looksOfEither > 0 ? within01(double(sharedLooks) / looksOfEither) : 0;
}

double jaccard(const QList<RawId> &a, const QList<RawId> &b)
{
    const QSet<RawId> first(a.begin(), a.end());
    const QSet<RawId> second(b.begin(), b.end());
    const auto common
        = std::count_if(first.begin(), first.end(), [&](const RawId &id) { return second.contains(id); });
    const auto either = first.size() + second.size() - common;
    return either > 0 ? double(common) / double(either) : 0;
}

QList<PartnerSuggestion> partnersFor(
    const QList<RawId> &avatars, const QList<PartnerFacts> &candidates, QDate today, const PartnerRule &rule)
{
    QList<PartnerFacts> possible;
    double largestTrust = 0;
    for (const PartnerFacts &one : candidates) {
        if (!canBeSuggested(one, today, rule))
            continue;
        possible.append(one);
        largestTrust = std::max(largestTrust, one.trust);
    }
    QList<PartnerSuggestion> suggestions;
    for (const PartnerFacts &one : std::as_const(possible))
        suggestions.append(suggestionOf(one, avatars, largestTrust, rule));
    std::sort(suggestions.begin(), suggestions.end(),
        [](const auto &a, const auto &b) { return a.score != b.score ? a.score > b.score : a.who < b.who; });
    return suggestions;
}

} // namespace cooperage
