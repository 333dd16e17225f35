// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/searchterms.h"
#include "models/store/store.h"

namespace cooperage {

/// Parts of a WHERE over `listing l`, to be joined by AND, and what they bind.
struct SqlConditions
{
    QStringList where;
    QVariantList values;
};

/// What the terms ask of a listing. The same field said twice means either of both (makers, states,
/// categories …), but tags, materials and figures all have to hold. Stock is only compared where this
/// person may see it exactly; nobody finds out by asking.
Result<SqlConditions> conditionsOf(const Store &store, const Actor &actor, const QList<SearchTerm> &terms);

} // namespace cooperage
