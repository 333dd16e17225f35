// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/fault.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace cooperage {

/// What the window and the command line say about sync. A plain value, handed over by signal.
struct SyncStatus
{
    enum class State : std::uint8_t {
        Alone, ///< this collective has no server
        Connecting,
        Sending, ///< `sent` of `total`
        Fetching,
        UpToDate,
        Offline, ///< tried and not reached; next try at `nextTry`
        Paused, ///< the person chose to work offline
        Stopped, ///< needs the person: sign in, upgrade, server problem; see `error`
    };

    State state = State::Connecting;
    qint64 waiting = 0; ///< own transactions not yet confirmed
    qint64 decisions = 0; ///< open differences and refused changes
    qint64 sent = 0;
    qint64 total = 0;
    std::optional<Instant> lastSync; ///< when everything was last up to date
    std::optional<Instant> nextTry;
    std::optional<Error> error;
    QString server; ///< host shown to the person
    qint64 clockSkewMs = 0; ///< own clock − server's, shown above 5 minutes
    QByteArray nextPin; ///< of the key the server announced; empty if none. To be remembered
    bool plainToken = false; ///< the token lies in a file, not in the desktop's key ring

    bool operator==(const SyncStatus &) const = default;
};

} // namespace cooperage

Q_DECLARE_METATYPE(cooperage::SyncStatus)
