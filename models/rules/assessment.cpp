// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/assessment.h"

#include <algorithm>
#include <numeric>

namespace cooperage {

namespace {

constexpr qint64 full = 1000; // tenths

/// For whole numbers not below zero.
Tenths rounded(qint64 total, qint64 parts)
{
    return Tenths((2 * total + parts) / (2 * parts));
}

bool isWithinLimits(const MarkedCriterion &one)
{
    return one.min >= 0 && one.min < one.max && one.max - one.min <= largestRange && one.mark >= one.min
        && one.mark <= one.max && one.weight >= 0 && one.weight <= largestWeight;
}

/// Exact: every share is brought to the smallest range that all of them divide (at most lcm(1 … 20)).
std::optional<Tenths> scaled(std::span<const MarkedCriterion> criteria)
{
    qint64 range = 1;
    for (const MarkedCriterion &one : criteria)
        range = std::lcm(range, qint64(one.max - one.min));
    qint64 weights = 0;
    qint64 sum = 0; // of w·(s − min)·range/(max − min): 40 · 1000 · 232,792,560 is below 10^13
    for (const MarkedCriterion &one : criteria) {
        weights += one.weight;
        sum += qint64(one.weight) * (one.mark - one.min) * (range / (one.max - one.min));
    }
    if (weights == 0)
        return std::nullopt;
    return rounded(full * sum, range * weights);
}

std::optional<Tenths> points(std::span<const MarkedCriterion> criteria)
{
    qint64 given = 0;
    qint64 possible = 0;
    for (const MarkedCriterion &one : criteria) {
        if (one.weight == 0)
            continue;
        given += one.mark;
        possible += one.max;
    }
    if (possible == 0)
        return std::nullopt;
    return rounded(full * given, possible);
}

} // namespace

std::optional<Tenths> scoreOf(ScoreMethod method, std::span<const MarkedCriterion> criteria)
{
    if (criteria.empty() || criteria.size() > mostCriteria
        || !std::all_of(criteria.begin(), criteria.end(), isWithinLimits))
        return std::nullopt;
    return method == ScoreMethod::Scaled ? scaled(criteria) : points(criteria);
}

bool isVeto(const MarkLine &line)
{
    return line.canVeto && line.mark == line.min;
}

bool needsWhy(const MarkLine &line)
{
    return isVeto(line) || (line.mark && *line.mark <= line.min + 1 && *line.mark < line.max);
}

QList<MarkProblem> markProblems(std::span<const MarkLine> lines)
{
    QList<MarkProblem> problems;
    int at = 0;
    for (const MarkLine &line : lines) {
        if (!line.mark)
            problems.append({at, Reason::MarkMissing});
        else if (*line.mark < line.min || *line.mark > line.max)
            problems.append({at, Reason::MarkOutOfRange});
        else if (needsWhy(line) && line.why.trimmed().isEmpty())
            problems.append({at, Reason::WhyMissing});
        ++at;
    }
    return problems;
}

Result<void> checkMarks(std::span<const MarkLine> lines)
{
    const QList<MarkProblem> problems = markProblems(lines);
    if (problems.isEmpty())
        return {};
    const MarkProblem first = problems.first();
    return failure(Fault::Invalid, first.reason, lines[std::size_t(first.line)].criterion);
}

PanelResult panelOf(const PanelRule &rule, std::span<const Opinion> opinions)
{
    PanelResult result;
    result.eligible = int(opinions.size());
    result.enough = result.eligible >= rule.minimumReviewers;
    if (opinions.empty())
        return result;
    qint64 sum = 0;
    Tenths lowest = opinions.front().score;
    Tenths highest = lowest;
    for (const Opinion &one : opinions) {
        sum += one.score;
        lowest = std::min(lowest, one.score);
        highest = std::max(highest, one.score);
        result.veto = result.veto || one.veto;
    }
    result.score = rounded(sum, result.eligible);
    result.spread = highest - lowest;
    result.agreed = result.spread <= rule.spreadLimit;
    result.reached = *result.score >= rule.pass;
    return result;
}

} // namespace cooperage
