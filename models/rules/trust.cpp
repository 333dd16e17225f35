// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/trust.h"

#include "models/rules/calendar.h"
#include "models/rules/disclosure.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cooperage {

namespace {

constexpr int mostRounds = 1000; ///< trust settles in about seventy; a rule out of its range shall not hang
constexpr double fullMark = 1000;

/// Multiplied and not by pow(), which may differ in the last bit between machines.
double fadedBy(int months, double monthly)
{
    double left = 1;
    for (int i = 0; i < months && left > 0; ++i)
        left *= monthly;
    return left;
}

double qualityOf(const Judgement &one, const TrustRule &rule)
{
    if (one.kind == JudgementKind::Recommendation)
        return rule.recommendation;
    return one.pass >= fullMark ? 0 : (one.score - one.pass) / (fullMark - one.pass);
}

bool comesBefore(const Judgement &a, const Judgement &b)
{
    if (a.from != b.from)
        return a.from < b.from;
    if (a.to != b.to)
        return a.to < b.to;
    if (a.on != b.on)
        return a.on < b.on;
    if (a.record != b.record)
        return a.record < b.record;
    return a.kind != b.kind ? a.kind < b.kind : a.score < b.score;
}

bool isStronger(const TrustEdge &a, const TrustEdge &b)
{
    return a.trust != b.trust ? a.trust > b.trust : a.record < b.record;
}

/// People within reach, numbered in the order of their ids, and whom each of them trusts for what share.
class Circle
{
public:
    struct Arc
    {
        int to = 0;
        double share = 0;
        RawId record;
    };

    Circle(const RawId &viewer, const QList<TrustEdge> &edges, const TrustRule &rule)
        : m_rule(rule)
    {
        QMap<RawId, QMap<RawId, TrustEdge>> given;
        for (const TrustEdge &edge : edges) {
            if (edge.from == edge.to || edge.trust <= 0 || !std::isfinite(edge.trust))
                continue;
            const auto known = given[edge.from].find(edge.to);
            if (known == given[edge.from].end() || isStronger(edge, *known))
                given[edge.from].insert(edge.to, edge);
        }
        m_people = withinReach(viewer, given);
        m_viewer = numberOf(viewer);
        for (const RawId &person : std::as_const(m_people))
            m_arcs.append(arcsOf(given.value(person)));
    }

    QList<Trusted> ranked() const
    {
        const QList<double> trust = settled();
        const QList<QList<ChainStep>> chains = strongestChains();
        QList<Trusted> all;
        for (int i = 0; i < m_people.size(); ++i)
            all.append({m_people.at(i), trust.at(i), chains.at(i)});
        std::stable_sort(all.begin(), all.end(),
            [](const Trusted &a, const Trusted &b) { return a.trust > b.trust; }); // they come by id
        return all;
    }

private:
    QList<RawId> withinReach(const RawId &viewer, const QMap<RawId, QMap<RawId, TrustEdge>> &given) const
    {
        QList<RawId> reached{viewer};
        QMap<RawId, int> known{{viewer, 0}};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            const RawId at = reached.at(i);
            const int steps = known.value(at) + 1;
            if (steps > m_rule.steps)
                break;
            const auto next = given.value(at);
            for (auto it = next.begin(); it != next.end(); ++it) {
                if (known.contains(it.key()))
                    continue;
                known.insert(it.key(), steps);
                reached.append(it.key());
            }
        }
        std::sort(reached.begin(), reached.end());
        return reached;
    }

    int numberOf(const RawId &person) const
    {
        const auto at = std::lower_bound(m_people.begin(), m_people.end(), person);
        return at != m_people.end() && *at == person ? int(at - m_people.begin()) : -1;
    }

    QList<Arc> arcsOf(const QMap<RawId, TrustEdge> &given) const
    {
        QList<Arc> arcs;
        double sum = 0;
        for (const TrustEdge &edge : given) {
            const int to = numberOf(edge.to);
            if (to < 0)
                continue;
            arcs.append({to, edge.trust, edge.record});
            sum += edge.trust;
        }
        for (Arc &arc : arcs)
            arc.share /= sum;
        return arcs;
    }

    QList<double> settled() const
    {
        QList<double> trust(m_people.size(), 0.0);
        trust[m_viewer] = 1;
        double change = std::numeric_limits<double>::max();
        for (int round = 0; round < mostRounds && change >= m_rule.settled; ++round) {
            QList<double> next(m_people.size(), 0.0);
            next[m_viewer] = 1 - m_rule.passedOn;
            for (int from = 0; from < m_people.size(); ++from) {
                const double passed = m_rule.passedOn * trust.at(from);
                if (m_arcs.at(from).isEmpty())
                    next[m_viewer] += passed;
                for (const Arc &arc : m_arcs.at(from))
                    next[arc.to] += passed * arc.share;
            }
            change = 0;
            for (int i = 0; i < m_people.size(); ++i)
                change += std::abs(next.at(i) - trust.at(i));
            trust = next;
        }
        return trust;
    }

    /// The way whose shares multiply to the most; of equal ones the shorter, then the one through lower ids.
    QList<QList<ChainStep>> strongestChains() const
    {
        QList<QList<ChainStep>> best(m_people.size());
        QList<double> bestStrength(m_people.size(), 0.0);
        QList<QList<ChainStep>> chains(m_people.size());
        QList<double> strength(m_people.size(), 0.0); // of the ways with exactly this many steps
        strength[m_viewer] = 1;
        for (int step = 0; step < m_rule.steps; ++step) {
            QList<QList<ChainStep>> longer(m_people.size());
            QList<double> reached(m_people.size(), 0.0);
            for (int from = 0; from < m_people.size(); ++from) {
                for (const Arc &arc : m_arcs.at(from)) {
                    const double through = strength.at(from) * arc.share;
                    if (arc.to == m_viewer || through <= reached.at(arc.to))
                        continue;
                    reached[arc.to] = through;
                    longer[arc.to] = chains.at(from);
                    longer[arc.to].append({m_people.at(from), m_people.at(arc.to), arc.record});
                }
            }
            for (int i = 0; i < m_people.size(); ++i) {
                if (reached.at(i) > bestStrength.at(i)) {
                    bestStrength[i] = reached.at(i);
                    best[i] = longer.at(i);
                }
            }
            strength = reached;
            chains = longer;
        }
        return best;
    }

    const TrustRule &m_rule;
    QList<RawId> m_people;
    QList<QList<Arc>> m_arcs;
    int m_viewer = 0;
};

} // namespace

double worthOf(const Judgement &judgement, QDate today, const TrustRule &rule)
{
    if (judgement.kind == JudgementKind::Vouch)
        return rule.vouch;
    if (judgement.kind == JudgementKind::Withdrawal)
        return rule.withdrawal;
    return qualityOf(judgement, rule) * fadedBy(completedMonths(judgement.on, today), rule.monthly)
        * trustFactor(judgement.declared, judgement.kinds);
}

QList<TrustEdge> edgesOf(const QList<Judgement> &judgements, QDate today, const TrustRule &rule)
{
    QList<Judgement> sorted;
    std::copy_if(judgements.begin(), judgements.end(), std::back_inserter(sorted),
        [&](const Judgement &one) { return one.from != one.to && one.on <= today; });
    std::sort(sorted.begin(), sorted.end(), comesBefore); // so that the sums are the same to the last bit
    QList<TrustEdge> edges;
    double loudest = 0;
    for (const Judgement &one : std::as_const(sorted)) {
        const double worth = worthOf(one, today, rule);
        if (edges.isEmpty() || edges.last().from != one.from || edges.last().to != one.to) {
            edges.append({one.from, one.to, 0, one.record});
            loudest = worth;
        }
        edges.last().trust += worth;
        if (worth > loudest) {
            loudest = worth;
            edges.last().record = one.record;
        }
    }
    return edges;
}

QList<Trusted> trustFrom(const RawId &viewer, const QList<TrustEdge> &edges, const TrustRule &rule)
{
    return Circle(viewer, edges, rule).ranked();
}

QList<Trusted> trustFrom(
    const RawId &viewer, const QList<Judgement> &judgements, QDate today, const TrustRule &rule)
{
    return trustFrom(viewer, edgesOf(judgements, today, rule), rule);
}

} // namespace cooperage
