// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"
#include "models/records/partner.h"
#include "models/records/recommendation.h"
#include "models/store/endorsementquery.h"

namespace cooperage {

// Shops outside the collective, and suggestions put off. Who wrote a shop down, coordinators and stewards
// change it.

/// A shop outside as it is written down: three records, because not everybody sees the contact.
struct PartnerWritten
{
    QString name;
    QString place;
    QString web;
    QString knownFor;
    std::optional<Id<Person>> introducedBy;
    QString contactName; ///< seen by who writes it and by coordinators
    QString contactAddress;
};
using NewPartner = PartnerWritten;

/// `changed`["workshop"] holds the shop's id. Invalid where something is missing or of no use.
Result<Committed> addPartner(Store &store, const NewPartner &request);

/// What this device's person sees of it.
Result<PartnerWritten> partnerWritten(const Store &store, const Id<Partner> &partner);
struct PartnerChange
{
    Id<Partner> partner;
    PartnerWritten after; ///< only what differs is changed; a contact is written down when there is none yet
};
Result<Committed> changePartner(Store &store, const PartnerChange &request);
/// An empty one, to be filled in. Nothing if this person sees one already.
Result<Committed> beginContact(Store &store, const Id<Partner> &partner);

/// A shop outside with what is known and said of it.
struct ShopOutside
{
    Workshop shop;
    Partner partner;
    QString introducedBy;
    QString writtenBy; ///< who may change it besides coordinators and stewards
    std::optional<PartnerContact> contact;
    bool mayChange = false;
    QList<EndorsementLine> endorsements; ///< in force
    QList<QPair<QString, Recommendation>> praise; ///< by whom, newest first
};
/// By name. Each of @p words begins a word of name, place, what it is known for, or who introduced it.
Result<QList<ShopOutside>> shopsOutside(const Store &store, const QString &words = {});

/// "Not now": the partner is not suggested to this person for six months. Undone, it is again.
Result<Committed> putOffPartner(Store &store, const Id<Workshop> &partner);

} // namespace cooperage
