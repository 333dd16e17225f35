// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/stock.h"

namespace cooperage {

/// few / some / none for people who may not see the exact number. "Few" is at most @p fewLimit pieces.
inline Availability availabilityOf(qint64 sellable, qint64 fewLimit)
{
    if (sellable <= 0)
        return Availability::None;
    return sellable <= fewLimit ? Availability::Few : Availability::Some;
}

/// free = sellable − reserved − rights − safety stock. All in pieces.
inline qint64 freeStock(qint64 sellable, qint64 reserved, qint64 rights, qint64 safety)
{
    return sellable - reserved - rights - safety;
}

} // namespace cooperage
