// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/exchangecheck.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace cooperage {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qsizetype mostChoices = 12; ///< links of one giver to one receiver that are weighed against others

template <class Links, class Test> bool any(const Links &links, Test test)
{
    return std::any_of(links.begin(), links.end(), test);
}

qint64 spanOf(const QList<PraiseLink> &links)
{
    const auto [first, last] = std::minmax_element(
        links.begin(), links.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
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

QList<RawId> giversOf(const ExchangeFinding &finding)
{
    QList<RawId> givers;
    for (const PraiseLink &link : finding.links)
        givers.append(link.giver);
    return givers;
}

bool isNewer(const PraiseLink &a, const PraiseLink &b)
{
    return a.at != b.at ? a.at > b.at : a.record > b.record;
}

/// All links from one giver to one receiver, newest first, and what any of them shows.
struct Way
{
    int to = 0;
    QList<PraiseLink> links;
    bool unassessed = false;
    bool swap = false;

    void add(const PraiseLink &link)
    {
        links.append(link);
        unassessed = unassessed || !link.assessedBefore;
        swap = swap || link.writtenSwap;
    }
};

using Ring = QList<const Way *>;

/// The links of a ring that speak most for an exchange.
class Strongest
{
public:
    Strongest(const Ring &ring, const ExchangeRule &rule)
        : m_ring(ring)
        , m_rule(rule)
    {
    }

    /// No choice of links can score more.
    int most() const
    {
        return (m_ring.size() == 2 ? m_rule.mutual : 0) + m_rule.ring + m_rule.passing
            + (any(m_ring, [](const Way *way) { return way->unassessed; }) ? m_rule.unassessed : 0)
            + (any(m_ring, [](const Way *way) { return way->swap; }) ? m_rule.swap : 0);
    }

    ExchangeFinding find()
    {
        // What is close in time scores more, so links close to each other are tried together.
        for (const Way *way : m_ring) {
            for (const PraiseLink &first : way->links) {
                if (m_ring.size() == 2)
                    tryWithin(first.at.ms, first.at.ms + m_rule.mutualDays * dayMs);
                tryWithin(first.at.ms, first.at.ms + m_rule.ringDays * dayMs);
            }
        }
        tryWithin(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
        return m_best;
    }

private:
    void tryWithin(qint64 from, qint64 to)
    {
        QList<QList<PraiseLink>> choices;
        for (const Way *way : m_ring) {
            choices.append(differing(*way, from, to));
            if (choices.last().isEmpty())
                return;
        }
        QList<PraiseLink> chosen;
        choose(choices, chosen);
    }

    /// Of links that show the same only the newest is worth trying.
    static QList<PraiseLink> differing(const Way &way, qint64 from, qint64 to)
    {
        QList<PraiseLink> kept;
        for (const PraiseLink &link : way.links) {
            if (link.at.ms < from || link.at.ms > to || kept.size() == mostChoices)
                continue;
            const bool known = any(kept, [&](const PraiseLink &one) {
                return one.assessedBefore == link.assessedBefore && one.writtenSwap == link.writtenSwap
                    && one.inPassing == link.inPassing && one.textHash == link.textHash;
            });
            if (!known)
                kept.append(link);
        }
        return kept;
    }

    void choose(const QList<QList<PraiseLink>> &choices, QList<PraiseLink> &chosen)
    {
        if (chosen.size() == choices.size()) {
            keepBetter(judgeExchange(chosen, m_rule));
            return;
        }
        for (const PraiseLink &link : choices.at(chosen.size())) {
            chosen.append(link);
            choose(choices, chosen);
            chosen.removeLast();
        }
    }

    void keepBetter(const ExchangeFinding &one)
    {
        const bool newer
            = std::lexicographical_compare(one.links.begin(), one.links.end(), m_best.links.begin(),
                m_best.links.end(), [](const auto &a, const auto &b) { return isNewer(a, b); });
        if (m_best.links.isEmpty() || one.score > m_best.score || (one.score == m_best.score && newer))
            m_best = one;
    }

    const Ring &m_ring;
    const ExchangeRule &m_rule;
    ExchangeFinding m_best;
};

/// Walks from giver to receiver and notes each way back to where it began. People are numbered in the order
/// of their ids.
class Rings
{
public:
    Rings(const QList<PraiseLink> &links, const ExchangeRule &rule, int least)
        : m_rule(rule)
        , m_least(least)
    {
        QMap<RawId, QMap<RawId, QList<PraiseLink>>> sorted;
        for (const PraiseLink &link : links) {
            if (link.giver == link.receiver)
                continue;
            sorted[link.giver][link.receiver].append(link);
            sorted[link.receiver];
        }
        m_people = sorted.keys();
        for (const auto &receivers : std::as_const(sorted)) {
            QList<Way> ways;
            for (auto it = receivers.begin(); it != receivers.end(); ++it)
                ways.append(wayTo(it.key(), it.value()));
            m_ways.append(ways);
        }
    }

    QList<ExchangeFinding> all()
    {
        // A ring is found from its smallest member alone, so that it is found once.
        for (m_start = 0; m_start < m_people.size(); ++m_start) {
            m_smallest = m_start;
            walk(m_start);
        }
        return sortedFindings();
    }

    QList<ExchangeFinding> through(const PraiseLink &one)
    {
        m_start = numberOf(one.giver);
        m_smallest = 0;
        Way way;
        way.to = numberOf(one.receiver);
        way.add(one);
        m_path.append(&way);
        m_passed.append(m_start);
        walk(way.to);
        return sortedFindings();
    }

private:
    int numberOf(const RawId &person) const
    {
        return int(std::lower_bound(m_people.begin(), m_people.end(), person) - m_people.begin());
    }

    Way wayTo(const RawId &receiver, QList<PraiseLink> links) const
    {
        std::sort(links.begin(), links.end(), isNewer);
        Way way;
        way.to = numberOf(receiver);
        for (const PraiseLink &link : links)
            way.add(link);
        return way;
    }

    void walk(int at)
    {
        m_passed.append(at);
        for (const Way &way : m_ways.at(at)) {
            const bool closes = way.to == m_start;
            if (!closes
                && (way.to < m_smallest || m_passed.contains(way.to) || m_path.size() + 1 >= longestRing))
                continue;
            m_path.append(&way);
            if (closes)
                note();
            else
                walk(way.to);
            m_path.removeLast();
        }
        m_passed.removeLast();
    }

    void note()
    {
        Strongest strongest(m_path, m_rule);
        if (strongest.most() < m_least)
            return;
        ExchangeFinding finding = strongest.find();
        if (finding.score < m_least)
            return;
        const auto first = std::min_element(finding.links.begin(), finding.links.end(),
            [](const auto &a, const auto &b) { return a.giver < b.giver; });
        std::rotate(finding.links.begin(), first, finding.links.end());
        m_found.append(finding);
    }

    QList<ExchangeFinding> sortedFindings()
    {
        std::sort(m_found.begin(), m_found.end(), [](const ExchangeFinding &a, const ExchangeFinding &b) {
            return a.score != b.score ? a.score > b.score : giversOf(a) < giversOf(b);
        });
        return m_found;
    }

    const ExchangeRule &m_rule;
    const int m_least;
    QList<RawId> m_people;
    QList<QList<Way>> m_ways; ///< of each person, in the order of the receivers
    int m_start = 0;
    int m_smallest = 0;
    Ring m_path;
    QList<int> m_passed;
    QList<ExchangeFinding> m_found;
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

QList<ExchangeFinding> exchangesAmong(const QList<PraiseLink> &links, const ExchangeRule &rule, int least)
{
    return Rings(links, rule, least).all();
}

QList<ExchangeFinding> exchangesThrough(
    const PraiseLink &one, const QList<PraiseLink> &links, const ExchangeRule &rule, int least)
{
    if (one.giver == one.receiver)
        return {};
    QList<PraiseLink> all = links;
    all.append(one); // so that both of its people are known; on its own way only it counts
    return Rings(all, rule, least).through(one);
}

} // namespace cooperage
