// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/relation.h"
#include "models/rules/assessment.h"

#include <QDate>

namespace cooperage {

enum class JudgementKind {
    Assessment, ///< a review that has been opened
    Recommendation, ///< one person's own praise
    Vouch, ///< a word for a person
    Withdrawal, ///< of a vouch or a recommendation
};

/// One judgement of somebody, or of somebody's work. Reviews still sealed are never handed in.
struct Judgement
{
    JudgementKind kind = JudgementKind::Assessment;
    RawId record; ///< shown where the chain is shown
    RawId from;
    RawId to;
    QDate on;
    Tenths score = 0; ///< of an assessment
    Tenths pass = 800; ///< of an assessment: the pass mark of its standard
    DeclarationState declared = DeclarationState::NotAsked; ///< of an assessment or a recommendation
    Relations kinds;
};

/// How trust is reckoned; the standard is what the collective starts with.
struct TrustRule
{
    double recommendation = 0.3; ///< what a recommendation is worth, as a perfect review is worth 1
    double monthly = 0.9; ///< what is left of a judgement after each completed month
    double vouch = 0.5;
    double withdrawal = -1;
    double passedOn = 0.75; ///< share of trust that follows the judgements; the rest returns to the viewer
    int steps = 3; ///< how far from the viewer
    double settled = 1e-9; ///< when the sum of all changes is below
};

/// What one judgement adds to the trust of its author on @p today: q · 0.9^months · f for a review or a
/// recommendation, where q of a review is (score − pass)/(100 − pass), below zero under the pass mark, and f
/// is trustFactor(); a vouch and its withdrawal do not fade. A pass mark of 100 leaves no room to excel: 0.
double worthOf(const Judgement &judgement, QDate today, const TrustRule &rule = {});

/// "You trust Ana's eye, Ana rated Mei's rings": one step of a chain and the judgement that speaks loudest in
/// it.
struct ChainStep
{
    RawId from;
    RawId to;
    RawId record;

    bool operator==(const ChainStep &) const = default;
};

/// Somebody the viewer has a way to.
struct Trusted
{
    RawId who;
    double trust = 0; ///< all of them sum to 1, the viewer included
    QList<ChainStep> chain; ///< the strongest way from the viewer, at most `steps` long; empty for the viewer

    bool operator==(const Trusted &) const = default;
};

/// Direct trust of one in another; only what is above zero is passed on.
struct TrustEdge
{
    RawId from;
    RawId to;
    double trust = 0;
    RawId record;
};

/// Everybody within reach of @p viewer, most trusted first, then by id. The same judgements give the same
/// bits in whatever order they come. Of several edges between the same two only the strongest counts.
QList<Trusted> trustFrom(const RawId &viewer, const QList<TrustEdge> &edges, const TrustRule &rule = {});
QList<Trusted> trustFrom(
    const RawId &viewer, const QList<Judgement> &judgements, QDate today, const TrustRule &rule = {});

/// The judgements summed for each pair, sorted by ids; `record` is the loudest one. Nobody judges themselves,
/// and what lies in the future does not count yet.
QList<TrustEdge> edgesOf(const QList<Judgement> &judgements, QDate today, const TrustRule &rule = {});

} // namespace cooperage
