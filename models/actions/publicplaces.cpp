// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/publicplaces.h"

#include "models/actions/rights.h"
#include "models/rules/endorsing.h"
#include "models/rules/publicaddress.h"
#include "models/store/endorsementquery.h"
#include "models/store/peoplequery.h"

namespace cooperage {

Result<PublicPlace> publicPlaceOf(const Store &store)
{
    const auto identity = store.identity();
    if (!identity)
        return failure(identity.error());
    auto place = store.find<PublicPlace>(publicPlaceId(identity->collective));
    if (place || place.error().fault != Fault::NotFound)
        return place;
    PublicPlace none;
    none.id = publicPlaceId(identity->collective);
    return none;
}

Result<QString> openAddress(const Store &store)
{
    return publicPlaceOf(store).map(
        [](const PublicPlace &place) { return place.open && !place.removed ? place.address : QString(); });
}

Result<Committed> changePublicPlace(Store &store, const PublicPlaceChange &request)
{
    const auto before = publicPlaceOf(store);
    if (!before)
        return failure(before.error());
    PublicPlace after = *before;
    after.open = request.open;
    after.address.clear();
    if (!request.address.trimmed().isEmpty()) {
        const auto address = publicAddress(request.address);
        if (!address)
            return failure(address.error());
        after.address = *address;
    }
    if (after.open && after.address.isEmpty())
        return failure(Error{Fault::Invalid, Reason::Required, QStringLiteral("address"), {},
            {{QStringLiteral("address"), Reason::Required, QString()}}});
    if (auto allowed = mayChange(store, after); !allowed)
        return failure(allowed.error());
    if (after.open == before->open && after.address == before->address)
        return Committed{};
    const QString intent = QStringLiteral("public_place.change");
    Edit edit(intent, {intent, after.address, 1});
    if (before->createdAt.ms == 0)
        edit.create(after);
    else
        edit.change(*before, after);
    return store.commit(edit);
}

Result<PublicLinks> publicLinksOf(const Store &store, const Endorsement &request)
{
    if (!request.publishedAt)
        return failure(Fault::Conflict, Reason::StaleState, humanNumber(request));
    const auto address = openAddress(store);
    if (!address)
        return failure(address.error());
    if (address->isEmpty())
        return failure(Fault::Conflict, Reason::SwitchedOff, QStringLiteral("public_place"));
    const auto today = todayIn(store);
    if (!today)
        return failure(today.error());
    return PublicLinks{endorsementPage(*address, request.number),
        isCurrent(request, *today) ? endorsementBadge(*address, request.number) : QString()};
}

} // namespace cooperage
