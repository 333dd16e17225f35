// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"

#include <QByteArray>
#include <QList>

namespace cooperage {

/// One workshop or partner speaking well of another: what the exchange check knows of it.
struct PraiseLink
{
    RawId record; ///< the promotion, endorsement or recommendation itself
    RawId giver;
    RawId receiver;
    Instant at;
    bool assessedBefore = false; ///< the giver had assessed the item before speaking of it
    bool writtenSwap = false; ///< an agreement of praise for praise, or a consideration, stands on record
    bool inPassing = false; ///< on a partner page or in a footer, not an account of the item
    QByteArray textHash; ///< of the text without names and punctuation; empty: no text
};

/// Points of the signs; the sum speaks for an exchange.
struct ExchangeRule
{
    int mutual = 30; ///< a pair that spoke of each other within mutualDays
    int unassessed = 25; ///< any of the links without an assessment before it
    int swap = 25; ///< any of the links with a written swap or consideration
    int ring = 10; ///< the ring was closed within ringDays; a mutual pair is one
    int passing = 10; ///< a placement in passing, or two links with the same text
    int mutualDays = 14;
    int ringDays = 30;
    int opensCase = 50; ///< from this score on a coordinator looks at it
};

/// A pair or ring of up to four who spoke of each other in turn.
struct ExchangeFinding
{
    QList<PraiseLink> links; ///< in the order of the ring, beginning with the smallest giver
    bool mutual = false;
    bool unassessed = false;
    bool swap = false;
    bool ring = false;
    bool passing = false;
    int score = 0;

    bool opensCase(const ExchangeRule &rule) const { return score >= rule.opensCase; }
};

constexpr int longestRing = 4;

/// Every pair and ring of two to four among @p links that scores at least @p least, each once, highest score
/// first, then by the ids of its givers; whatever the order of @p links. Of several links between the same
/// two those count that make the highest score, the newest of them if several do. With least = rule.opensCase
/// it is quick for a whole collective; with 0 every harmless ring is listed too, which is meant for the few
/// links of one subject.
QList<ExchangeFinding> exchangesAmong(const QList<PraiseLink> &links, const ExchangeRule &rule, int least);

/// The same for the rings that @p one closes: what to ask when praise is added to a collective.
QList<ExchangeFinding> exchangesThrough(
    const PraiseLink &one, const QList<PraiseLink> &links, const ExchangeRule &rule, int least);

/// The score of links that form a ring in this order.
ExchangeFinding judgeExchange(const QList<PraiseLink> &ring, const ExchangeRule &rule);

} // namespace cooperage
