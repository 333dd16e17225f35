// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/conflicts.h"
#include "models/rules/suggestions.h"
#include "models/store/trustquery.h"

#include <QStringList>

namespace cooperage {

// "Partners you might like", from the records of this device alone.
//
// A partner is a workshop of the collective or a shop outside; the viewer's own is none. Of the parts of
// models/rules/suggestions.h these have records so far: trust (store/trustquery.h; a workshop has the trust
// of its owners together), newcomer, competitor and conflict. Goods bought together, kinds of buyers and
// giving without getting have none yet, are zero, and are never named as missing.

constexpr int newcomerMonths = 12; ///< since the first of its people became a member

/// One step of the way from the viewer to a partner, in names: who judged what of whom. Never how high.
struct PraiseStep
{
    RawId from; ///< a person
    QString fromName;
    RawId to; ///< a person, or a shop outside
    QString toName;
    JudgementKind kind = JudgementKind::Assessment;
    QString about; ///< title of the listing, or the name of the workshop

    bool operator==(const PraiseStep &) const = default;
};

/// One suggestion with what is needed to say it.
struct PartnerIdea
{
    PartnerSuggestion suggestion; ///< `who` is the workshop
    Workshop workshop;
    QStringList people; ///< names of its owners
    QList<PraiseStep> chain; ///< empty: no way of judgements leads there
    Relations ties; ///< that count against it, to be disclosed
    std::optional<QDate> memberSince;
    int listings = 0; ///< live ones
};

/// All suggestions, and what they were made from: for whoever has none and asks why.
struct PartnerIdeas
{
    QList<PartnerIdea> ideas; ///< best first; each has a reason
    int judgements = 0; ///< known here that weigh something, of anybody
    int ownJudgements = 0; ///< of them the viewer's own
    int putOff = 0; ///< partners that are away after "Not now"
};

/// Suggestions for the person of this device on @p today.
Result<PartnerIdeas> partnerIdeas(const Store &store, QDate today);

/// What the collective's records say ties the viewer to workshops: what either side has declared about the
/// other, the newest word of each person counting, and who has reviewed whose work. Who reviewed one's own
/// work is only read where makers are told (setting `open_reviews`).
Result<QList<TieFact>> partnerTies(
    const Store &store, const Actor &viewer, const QList<Judgement> &judgements);

/// The facts suggestions are made from, one for each candidate. Exposed for tests and figures.
struct PartnerGround
{
    Actor viewer;
    Makers makers;
    QList<Trusted> trusted;
    QList<TieFact> ties;
    QMap<RawId, QDate> putOff; ///< by partner: when "Not now" was said last
    QMap<RawId, QDate> since; ///< by workshop: when the first of its people became a member
};
PartnerFacts factsOf(const Workshop &candidate, const PartnerGround &ground, QDate today);

} // namespace cooperage
