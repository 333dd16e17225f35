// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/records/proposedtie.h"

#include <QDate>

namespace cooperage {

/// What a tie means for somebody who is to review.
enum class Bar {
    None, ///< nothing: it is only told in public
    Clearable, ///< a coordinator can clear it, with a reason
    Always, ///< nobody can lift it
};
Bar barOf(Relation kind);

Bar heaviestBar(Relations kinds); ///< of all of them

/// Whether a tie is between people, and so lasts beyond the one piece it was named for: family does, what was
/// paid for this very piece does not. These can be declared once for all.
bool outlastsPiece(Relation kind);

/// Something the collective's records say. Most say that `one` and `other` have to do with each other. Of
/// Household, SameEmployer and SharedStorefront, and of JointWork where `other` is a piece of work, the
/// record says that `one` belongs to `other`: reviewer and maker meet there if both do.
struct TieFact
{
    Relation kind = Relation::AgreementInForce;
    RawId record; ///< the agreement version, the entry, the assessment …
    RawId one; ///< person, workshop or storefront; of AssessedRecently: who assessed
    RawId other; ///< person, workshop, item, household, employer, storefront; of AssessedRecently: who was
    QDate since; ///< invalid: for ever
    QDate until; ///< invalid: still so
    QString label; ///< as the record calls itself: "v3", "1042"; shown as it is
    std::optional<Money> amount; ///< of a debt
    TieSource source = TieSource::None;
    RawId saidBy = {}; ///< of what somebody declared; of a review, who wrote it
};

/// A reviewer and what is to be reviewed.
struct ReviewSides
{
    RawId reviewer;
    QList<RawId> reviewersOwn; ///< the reviewer's workshops, and the storefronts they curate
    QList<RawId> makers; ///< persons: who asks, owners and co-workers of the owning workshops, co-makers
    QList<RawId> subject; ///< the item and the workshops or partners it belongs to
};

/// How far back a tie reaches, in completed calendar months.
struct ConflictWindows
{
    int employer = 12;
    int jointWork = 48;
    int assessed = 12;
};

/// A tie the program proposes, with the record it is read from. The words are the caller's: "agreement v3,
/// active since May".
struct ConflictProposal
{
    Relation kind = Relation::Self;
    Bar bar = Bar::None;
    RawId record; ///< null for Self
    QDate since;
    QDate until;
    QString label;
    std::optional<Money> amount;
    TieSource source = TieSource::None;
    RawId saidBy = {};

    bool operator==(const ConflictProposal &) const = default;
};

/// Every tie between the two sides on @p today that bears on a review, in the order of Relation, of each kind
/// the newest first; each record once. What lies in the future does not count yet.
QList<ConflictProposal> proposedConflicts(
    const ReviewSides &sides, const QList<TieFact> &facts, QDate today, const ConflictWindows &windows = {});

Relations kindsOf(const QList<ConflictProposal> &proposals);

/// Whether somebody may open the form and send a review. @p declared is what they said, @p recorded what the
/// records say (kindsOf), @p cleared what a coordinator cleared. A tie that always excludes does so whoever
/// names it; a clearable one only when it was declared: a proposal that the reviewer does not confirm is
/// overlooked, which is written down (overlooked) and no bar. @p name is the reviewer, for the sentence.
/// Refused: ReviewerExcluded, DeclarationMissing, ConflictNotCleared; in this order, so that nobody is asked
/// for a declaration that cannot help.
Result<void> mayReview(
    DeclarationState state, Relations declared, Relations recorded, Relations cleared, const QString &name);

/// Proposals the reviewer did not declare.
QList<ConflictProposal> overlooked(const QList<ConflictProposal> &proposals, Relations declared);

/// Whether @p coordinator may clear @p kinds of @p reviewer. Refused: OwnCase, ReviewerExcluded (none of
/// those that always exclude), ReasonMissing.
Result<void> mayClear(const RawId &coordinator, const RawId &reviewer, Relations kinds, const QString &reason,
    const QString &name);

/// Whether a declaration can be stored: Declared names at least one tie, the other two none. Invalid with
/// DeclarationMissing or NotAChoice otherwise.
Result<void> checkDeclaration(DeclarationState state, Relations kinds);

/// What somebody says of their ties to a maker.
struct SaidTies
{
    DeclarationState state = DeclarationState::NotAsked;
    Relations kinds;
    QString text; ///< in own words

    bool operator==(const SaidTies &) const = default;
};

/// What stands in a review, or in what a coordinator said. Kinds a newer program knows are left out.
template <class Declaration> SaidTies saidIn(const Declaration &row)
{
    return {row.ties, kindsFromText(row.tieKinds).value_or(Relations()), row.tieText};
}

/// Puts it there. What was cleared stays cleared only if the very same is said again.
template <class Declaration> void say(Declaration &row, const SaidTies &said)
{
    const QString kinds = kindsText(said.kinds);
    if (row.ties != said.state || row.tieKinds != kinds || row.tieText != said.text) {
        row.clearedBy.reset();
        row.clearReason.clear();
    }
    row.ties = said.state;
    row.tieKinds = kinds;
    row.tieText = said.text;
}

/// What of it keeps them from judging now: the heaviest tie, a cleared one left out. What the records say
/// counts if nobody can lift it; a kind only a newer program knows is taken for such a one.
template <class Declaration> Bar barNow(const Declaration &row)
{
    const auto declared = kindsFromText(row.tieKinds);
    const auto recorded = kindsFromText(row.proposedKinds);
    if (!declared || !recorded || heaviestBar(*recorded) == Bar::Always)
        return Bar::Always;
    const Bar bar = heaviestBar(*declared);
    const bool passes = row.ties != DeclarationState::Declared || row.clearedBy;
    return bar == Bar::Clearable && passes ? Bar::None : bar;
}

} // namespace cooperage
