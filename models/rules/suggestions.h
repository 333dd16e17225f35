// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QDate>
#include <QList>

#include <array>
#include <optional>

namespace cooperage {

/// How often things of two owners were bought together.
struct JointBaskets
{
    int both = 0;
    int first = 0; ///< baskets with goods of the viewer
    int second = 0; ///< baskets with goods of the candidate
    int all = 0;
};

constexpr int fewestJointBaskets = 5; ///< below, the figure says nothing

/// P(ab)/(P(a)·P(b)); 12 of 200 with 40 and 30 → 2.0. Nothing below fewestJointBaskets, or if the counts
/// contradict each other.
std::optional<double> liftOf(const JointBaskets &baskets);

/// How well two go together, 0 … 1: min(1, max(0, lift − 1)/4), so 2.0 → 0.25; without a lift the share of
/// looks that show both, @p sharedLooks of @p looksOfEither.
double complementOf(const JointBaskets &baskets, int sharedLooks, int looksOfEither);

/// |a ∩ b| / |a ∪ b|; 0 if both are empty.
double jaccard(const QList<RawId> &a, const QList<RawId> &b);

/// What is known of somebody who might be suggested.
struct PartnerFacts
{
    RawId who;
    double trust = 0; ///< from trustFrom()
    JointBaskets baskets;
    int sharedLooks = 0;
    int looksOfEither = 0;
    QList<RawId> avatars; ///< the kinds of buyers they make for
    double reciprocityNeed = 0; ///< 0 … 1: how much they gave without getting
    bool newcomer = false;
    bool competitor = false;
    bool disclosableConflict = false;
    bool hardConflict = false; ///< never suggested
    bool saidNo = false; ///< never suggested
    QDate dismissed; ///< invalid: not
};

enum class PartnerPart { Trust, Complement, AvatarOverlap, ReciprocityNeed, Newcomer, Competitor, Conflict };
constexpr std::size_t partnerParts = std::size_t(PartnerPart::Conflict) + 1;

/// What each part weighs, in the order of PartnerPart, and for how long a dismissed one stays away.
struct PartnerRule
{
    std::array<double, partnerParts> weights{0.35, 0.25, 0.2, 0.1, 0.1, -0.3, -0.2};
    int dismissedMonths = 6;
};

/// One suggestion and why.
struct PartnerSuggestion
{
    RawId who;
    double score = 0;
    std::array<double, partnerParts> values{}; ///< each 0 … 1, before its weight
    QList<PartnerPart> reasons; ///< up to three that add most, the largest first
    PartnerPart whyNot = PartnerPart::Trust; ///< what takes away most, or else what is missing most

    bool operator==(const PartnerSuggestion &) const = default;
};

/// Suggestions for somebody who makes for @p avatars, best first, then by id. Trust is divided by the largest
/// among those who can be suggested at all.
QList<PartnerSuggestion> partnersFor(const QList<RawId> &avatars, const QList<PartnerFacts> &candidates,
    QDate today, const PartnerRule &rule = {});

} // namespace cooperage
