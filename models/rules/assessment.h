// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/standard.h"

#include "models/core/result.h"

#include <QList>

#include <optional>
#include <span>

namespace cooperage {

/// Scores are in tenths of a point: 0 … 1000 stands for 0.0 … 100.0.
using Tenths = int;

/// One criterion as one person has marked it. `min` < `max` ≤ `min` + largestRange, `min` ≤ `mark` ≤ `max`,
/// 0 ≤ `weight` ≤ largestWeight. One of weight 0 is only noted and counts in neither method: honest claims
/// can be vetoed, but being honest adds nothing.
struct MarkedCriterion
{
    int min = 0;
    int max = 4;
    int weight = 1;
    int mark = 0;
};

constexpr int largestRange = 20; ///< steps of one criterion; each is described, so there are few
constexpr int largestWeight = 1000;
constexpr int mostCriteria = 40;

/// The score of one assessment, rounded once, half away from zero, to 0.1. Nothing if no criterion counts
/// (none given, or all of weight 0) or one is outside its limits.
std::optional<Tenths> scoreOf(ScoreMethod method, std::span<const MarkedCriterion> criteria);

/// One line of the form as it stands.
struct MarkLine
{
    QString criterion; ///< its name, for whoever reads the refusal
    int min = 0;
    int max = 4;
    bool canVeto = false; ///< the lowest mark is a veto
    std::optional<int> mark;
    QString why;
};

/// A veto is the lowest mark of a criterion that carries one.
bool isVeto(const MarkLine &line);

/// The lowest two marks and vetoes are explained; the best mark never has to be, however few there are.
bool needsWhy(const MarkLine &line);

struct MarkProblem
{
    int line = 0;
    Reason reason = Reason::Unknown; ///< MarkMissing, MarkOutOfRange or WhyMissing

    bool operator==(const MarkProblem &) const = default;
};

/// Everything that keeps the form from being sent, in its order.
QList<MarkProblem> markProblems(std::span<const MarkLine> lines);

/// The same for whoever only wants to know yes or no: the first problem, naming its criterion.
Result<void> checkMarks(std::span<const MarkLine> lines);

/// What a version of a standard asks of a panel.
struct PanelRule
{
    Tenths pass = 800;
    int minimumReviewers = 3;
    Tenths spreadLimit = 250;
};

/// One eligible assessment that has been handed in.
struct Opinion
{
    Tenths score = 0;
    bool veto = false;
};

/// What a panel comes to.
struct PanelResult
{
    int eligible = 0;
    std::optional<Tenths> score; ///< mean of the opinions, to 0.1; nothing without any
    Tenths spread = 0; ///< highest − lowest
    bool enough = false; ///< at least the minimum of reviewers
    bool agreed = false; ///< spread within the limit; otherwise they discuss
    bool reached = false; ///< the mean is at least the pass mark
    bool veto = false; ///< of anybody; it cannot be outvoted

    bool passes() const { return enough && agreed && reached && !veto; }
};
PanelResult panelOf(const PanelRule &rule, std::span<const Opinion> opinions);

} // namespace cooperage
