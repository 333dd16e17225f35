// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/audience.h"
#include "models/store/store.h"

namespace cooperage {

/// Whose a record is, found by following its entity's owner field through the store.
Result<Ownership> ownershipOf(const Store &store, const Entity &entity, const Record &record);

/// Whether this device's person may change the record by ordinary changes: what pages grey with and every
/// action asks first. NotAllowed with the reason otherwise.
Result<void> mayChange(const Store &store, const Entity &entity, const Record &record);
template <Described T> Result<void> mayChange(const Store &store, const T &record)
{
    return mayChange(store, entityOf<T>(), record);
}

/// Texts as they may be stored: every text field of the record cleaned (rules/validation).
void cleanTexts(const Entity &entity, Record &record);
template <Described T> T cleaned(T record)
{
    cleanTexts(entityOf<T>(), record);
    return record;
}

/// The record, unless it is missing or in the bin (RecordRemoved).
template <Described T> Result<T> findLiving(const Store &store, const RawId &id)
{
    auto found = store.find<T>(id);
    if (found && found->removed)
        return failure(Fault::NotFound, Reason::RecordRemoved, QString::fromLatin1(entityOf<T>().label));
    return found;
}

} // namespace cooperage
