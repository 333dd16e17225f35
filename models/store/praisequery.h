// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/endorsement.h"
#include "models/records/praisecases.h"
#include "models/records/recommendation.h"
#include "models/records/thanks.h"
#include "models/rules/disclosure.h"
#include "models/rules/exchangecheck.h"
#include "models/store/store.h"

namespace cooperage {

/// One recommendation with the names beside it.
struct PraiseLine
{
    Recommendation praise; ///< removed: withdrawn
    QString giverName;
    QString makerName; ///< of the workshop it is about
    QString subjectTitle; ///< of the listing, or the workshop's name
    bool outside = false; ///< a partner's
    bool own = false; ///< this person wrote it
    bool aboutUs = false; ///< about this person's workshop
    std::optional<Endorsement> endorsement; ///< the collective's own of the same subject, in force
};

enum class PraiseView { Current, Mine, AboutUs, Withdrawn };

struct PraiseFilter
{
    PraiseView view = PraiseView::Current;
    QString words; ///< each must begin a word of giver, maker, subject or sentence
    int most = 200;
};

/// Newest first. Withdrawn ones are seen by who wrote them, and by coordinators.
Result<QList<PraiseLine>> praiseOf(const Store &store, const PraiseFilter &filter);
/// How many there are in each view, without words.
Result<QHash<int, int>> praiseCounts(const Store &store);
Result<PraiseLine> praiseLine(const Store &store, const RawId &recommendation); ///< NotFound

/// Where a recommendation is shown.
struct PraiseChannel
{
    QString country; ///< ISO 3166; empty: the strictest
    Voice voice = Voice::Named;
};
/// The sentence behind its disclosure, as that channel shows it: with the label of an exchange, whatever its
/// author declared. Errors of praiseText (rules/personalpraise.h).
Result<QString> shownText(const Store &store, const PraiseLine &line, const PraiseChannel &channel);

/// A case for coordinators with everything it stands on.
struct ExchangeLine
{
    ExchangeCase about;
    QList<PraiseLine> praise; ///< in the order of the ring
    QString deciderName;
};
/// Open ones first, then by when they were opened, newest first.
Result<QList<ExchangeLine>> exchangeCasesOf(const Store &store);

/// People who praised each other without a case, and what was counted: why they were not flagged. Counted
/// with what this device may see; reviews still sealed count for the server alone.
struct CleanPair
{
    QString givers; ///< "Ana → Mei"
    ExchangeFinding finding;
};
Result<QList<CleanPair>> cleanPairsOf(const Store &store);
Result<ExchangeRule> exchangeRule(const Store &store); ///< the standard one with the collective's threshold

/// Overrides of the promotion gate with their names; those in force first, then the newest.
struct OverrideLine
{
    PromotionOverride granted;
    QString subjectTitle;
    QString grantedBy;
    QString liftedBy;
    bool inForce = false;
};
Result<QList<OverrideLine>> overridesOf(const Store &store, Instant now);

/// Whether something may be promoted, and what that rests on.
struct GateStanding
{
    QString subjectTitle;
    bool open = false;
    std::optional<Endorsement> endorsement; ///< the newest that was decided; in force if `current`
    bool current = false;
    std::optional<PromotionOverride> granted; ///< an override in force
};
Result<GateStanding> gateStandingOf(const Store &store, const RawId &subject, Instant now);

enum class ThanksSide { Got, Gave, ForAll };
struct ThanksLine
{
    Thanks thanks;
    ThanksSide side = ThanksSide::Got;
    QString giverName;
    QString receiverName; ///< empty: the reviewers of `thanks.forWhat`
};
/// Newest first. What a reviewer got of public thanks stands once.
Result<QList<ThanksLine>> thanksOf(const Store &store, int most);

} // namespace cooperage
