// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/exchangecheck.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace cooperage {

namespace {

constexpr qint64 dayMs = 86'400'000;

qint64 spanOf(const QList<PraiseLink> &links)
{
    const auto [first, last] = std::minmax_element(
        links.begin(), links.end(), [](const auto &a, const auto &b) { return a.at.ms < b.at.ms; });
    return last->at.ms - first->at.ms;
}

bool shareText(const QList<PraiseLink> &links)
{
    QList<QByteArray> texts;
    for (const PraiseLink &link : links) {
        if (link.textHash.isEmpty())
            continue;
        if (texts.contains(link.textHash))
            return true;
        texts.append(link.textHash);
    }
    return false;
}

template <class Test> bool any(const QList<PraiseLink> &links, Test test)
{
    return std::any_of(links.begin(), links.end(), test);
}

QList<RawId> giversOf(const ExchangeFinding &finding)
{
    QList<RawId> givers;
    for (const PraiseLink &link : finding.links)
        givers.append(link.giver);
    return givers;
}

/// Walks from giver to receiver and notes each way back to where it began.
class Rings
{
public:
    Rings(const QList<PraiseLink> &links, const ExchangeRule &rule)
        : m_rule(rule)
    {
        for (const PraiseLink &link : links) {
            if (link.giver != link.receiver)
                m_from[link.giver].append(link);
        }
    }

    QList<ExchangeFinding> all()
    {
        for (auto it = m_from.constBegin(); it != m_from.constEnd(); ++it) {
            m_start = it.key();
            walk(it.key());
        }
        return m_best.values();
    }

private:
    void walk(const RawId &at)
    {
        const auto ways = m_from.constFind(at);
        if (ways == m_from.constEnd())
            return;
        for (const PraiseLink &link : *ways) {
            // A ring is found from its smallest member alone, so that it is found once.
            const bool closes = link.receiver == m_start;
            const bool passed = any(m_path, [&](const auto &one) { return one.giver == link.receiver; });
            if (!closes && (passed || link.receiver < m_start || m_path.size() + 1 >= longestRing))
                continue;
            m_path.append(link);
            if (closes)
                note();
            else
                walk(link.receiver);
            m_path.removeLast();
        }
    }

    void note()
    {
        ExchangeFinding finding = judgeExchange(m_path, m_rule);
        const QList<RawId> givers = giversOf(finding);
        const auto known = m_best.find(givers);
        if (known == m_best.end())
            m_best.insert(givers, finding);
        else if (known->score < finding.score)
            *known = finding;
    }

    const ExchangeRule &m_rule;
    QMap<RawId, QList<PraiseLink>> m_from;
    QMap<QList<RawId>, ExchangeFinding> m_best;
    RawId m_start;
    QList<PraiseLink> m_path;
};

} // namespace

ExchangeFinding judgeExchange(const QList<PraiseLink> &ring, const ExchangeRule &rule)
{
    ExchangeFinding finding;
    finding.links = ring;
    if (ring.isEmpty())
        return finding;
    const qint64 span = spanOf(ring);
    finding.mutual = ring.size() == 2 && span <= rule.mutualDays * dayMs;
    finding.unassessed = any(ring, [](const auto &one) { return !one.assessedBefore; });
    finding.swap = any(ring, [](const auto &one) { return one.writtenSwap; });
    finding.ring = span <= rule.ringDays * dayMs;
    finding.passing = any(ring, [](const auto &one) { return one.inPassing; }) || shareText(ring);
    finding.score = (finding.mutual ? rule.mutual : 0) + (finding.unassessed ? rule.unassessed : 0)
        + (finding.swap ? rule.swap : 0) + (finding.ring ? rule.ring : 0)
        + (finding.passing ? rule.passing : 0);
    return finding;
}

QList<ExchangeFinding> exchangesAmong(const QList<PraiseLink> &links, const ExchangeRule &rule)
{
    QList<ExchangeFinding> found = Rings(links, rule).all();
    std::sort(found.begin(), found.end(), [](const ExchangeFinding &a, const ExchangeFinding &b) {
        return a.score != b.score ? a.score > b.score : giversOf(a) < giversOf(b);
    });
    return found;
}

} // namespace cooperage
