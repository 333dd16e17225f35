// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/variant.h"
#include "models/store/store.h"

#include <QStringList>

namespace cooperage {

// Steps shared by the actions that write listings; not for pages.

/// The workshop of this device's person. NotAllowed (NotYourWorkshop) if there is none.
Result<Id<Workshop>> ownWorkshop(const Store &store);

/// What prices of this workshop are in, unless said otherwise. Invalid (CurrencyMissing) if nobody said.
Result<Currency> currencyOf(const Store &store, const Id<Workshop> &workshop);
/// Prices without a currency get the workshop's.
Result<void> giveCurrency(const Store &store, const Id<Workshop> &workshop, Variant &variant);

/// Whether these variants may stand in one listing of that owner, beside `others` of the same listing:
/// DuplicateOptions, SkuTaken.
Result<void> mustFit(const Store &store, const Id<Workshop> &owner, const QList<Variant> &variants,
    const QList<Variant> &others);

/// Cleaned, without empty ones and without repetitions in other capitals, in the order given.
QStringList distinctWords(const QStringList &words);

void addWords(Edit &edit, const Id<Listing> &listing, const QStringList &tags, const QStringList &materials);

} // namespace cooperage
