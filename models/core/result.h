// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/fault.h"

#include <tl/expected.hpp>

#include <utility>

namespace cooperage {

/// A value, or the reason there is none. The only place that names the library behind it.
template <class T = void> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure failure(Error error)
{
    return Failure(std::move(error));
}

[[nodiscard]] inline Failure failure(Fault fault, Reason reason, QString subject = {}, QString detail = {})
{
    return Failure(Error{fault, reason, std::move(subject), std::move(detail), {}});
}

} // namespace cooperage
