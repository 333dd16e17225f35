// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/proposedtie.h"
#include "models/records/standingtie.h"
#include "models/store/store.h"

namespace cooperage {

/// One standing tie with the names in it.
struct StandingTieLine
{
    StandingTie tie;
    QString who;
    QString with;
    bool own = false; ///< said by this person
    bool over = false; ///< its last day is past
};
/// Those this person may see: their own, and for coordinators and stewards everybody's. One's own first, then
/// by name; what is over last.
Result<QList<StandingTieLine>> standingTies(const Store &store);

/// Whom somebody can be tied to: a member, or a workshop of the collective or outside.
struct TiePartner
{
    RawId id;
    QString name;
    QString workshop; ///< a member's; empty: none
    bool isWorkshop = false;
};
/// Members by name, then workshops by name, without oneself and one's own.
Result<QList<TiePartner>> tiePartners(const Store &store);
/// What the name is of, or an Error: NotFound.
Result<TiePartner> tiePartnerNamed(const Store &store, const QString &name);

/// Written down by the server when people were asked, for those who may see it: coordinators.
Result<QList<ProposedTie>> proposedTiesOf(const Store &store, const RawId &request);

/// What the server would propose for @p person before @p request, as far as this device sees the records.
Result<QList<ProposedTie>> tiesOnRecord(const Store &store, const Endorsement &request, const RawId &person);

} // namespace cooperage
