// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"

namespace cooperage {

/// What every record has besides its own fields. Set by the store and the server, never by a form.
struct Record
{
    RawId id;
    qint64 revision = 0; ///< seq of the log entry that last changed it; 0 while only on this device
    Instant createdAt;
    RawId createdBy; ///< person
    Instant changedAt;
    RawId changedBy; ///< person
    bool removed = false; ///< in the bin
    qint64 seen = 0; ///< log position this copy was read at: the `ctx` of changes made from it. Not stored.

    Record() = default;
    Record(const Record &) = default;
    Record(Record &&) noexcept = default;
    Record &operator=(const Record &) = default;
    Record &operator=(Record &&) noexcept = default;
    virtual ~Record() = default; ///< generic code holds records as std::unique_ptr<Record>

    bool operator==(const Record &) const = default;
};

} // namespace cooperage
