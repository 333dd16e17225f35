// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/trust.h"
#include "models/store/store.h"

#include <QMap>

namespace cooperage {

// Whose eye a person trusts, from the records this device holds: no network, and nothing that is not shown to
// this person elsewhere. Domain §13; the arithmetic is models/rules/trust.h.

/// The people behind each workshop: its owners that belong to the collective, else its co-workers. A shop
/// outside has none.
struct Makers
{
    QMap<RawId, QList<RawId>> owners; ///< by workshop, in the order of their ids
    QMap<RawId, RawId> workshopOf; ///< by person; co-workers as well

    /// Who is trusted when the work of @p workshop is: its owners, or for want of people the shop itself.
    QList<RawId> behind(const RawId &workshop) const;
};
Result<Makers> makersOf(const Store &store);

/// Every judgement that counts, from a person about the work of a workshop (`to`), in no particular order:
/// - the newest opened review each person wrote of a request, with its own score and the pass mark of the
///   version it was reviewed by. Sealed ones are not read, nor what makers say of their own work. What the
///   reviewer declared goes with it; where this device does not hold that, it was not asked and weighs
///   nothing.
/// - recommendations with the ties their author declared; one labelled as praise for praise weighs nothing.
/// - a recommendation taken back on a later day than it was given, as a withdrawal. One taken back on the
///   same day was a slip of the hand and says nothing.
/// Vouches join as soon as such records exist.
Result<QList<Judgement>> judgementsOf(const Store &store);

/// Trust from one to another person. A judgement is of a workshop's work, but an eye is a person's: what
/// somebody thinks of a workshop is shared evenly among its owners, so that a workshop of three counts as
/// much as one of a single maker. Nobody judges the workshop they belong to. Only what is above zero.
QList<TrustEdge> trustEdges(const QList<Judgement> &judgements, const Makers &makers, QDate today);

/// Whom @p viewer trusts today, most first. Who is judged without being a person is there by the shop's id.
Result<QList<Trusted>> trustOf(const Store &store, const RawId &viewer, QDate today);

} // namespace cooperage
