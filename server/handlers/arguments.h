// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/value.h"

#include <optional>

// What a command brings along, each by its name.

namespace cooperage::server {

inline QString text(const Op &op, const char *name)
{
    return op.fields.value(QLatin1String(name)).toString();
}

/// Nothing for a word that is none of the choices.
template <class E> std::optional<E> choiceIn(const Op &op, const char *name)
{
    E value{};
    if (!Stored<E>::fromJson(value, op.fields.value(QLatin1String(name))))
        return std::nullopt;
    return value;
}

/// Null for what is no id.
inline RawId idIn(const Op &op, const char *name)
{
    return RawId::fromHex(text(op, name)).value_or(RawId());
}

} // namespace cooperage::server
