// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/rounds.h"
#include "models/store/profile.h"
#include "models/store/store.h"

#include <functional>
#include <optional>

namespace cooperage::cli {

class OwnGround;

/// What a command works on: files this process opened, or what a window has open. The command does not
/// know which.
class Ground
{
public:
    using Work = std::function<ExitCode(Store &)>;

    virtual ~Ground() = default;

    /// Runs @p work where the collective may be written to, and comes back when it is done. ProfileInUse if
    /// another process may, and then nothing has happened yet.
    virtual Result<ExitCode> write(const Work &work) = 0;
    /// Sends what waits and fetches what is new. Errors as ServerApi says; ProfileInUse as above.
    virtual Result<Synced> sync(const Engine::Progress &tell) = 0;

    /// Which collective it is, and where its server is. RecordMissing if there is none.
    virtual Result<CollectiveEntry> entry() = 0;

    /// Lets the process that has the collective open run the whole command; its answer, if there is one.
    virtual std::optional<Result<ExitCode>> handOver() { return std::nullopt; }
    /// What only a process with files of its own has; null in a window.
    virtual OwnGround *own() { return nullptr; }
};

} // namespace cooperage::cli
