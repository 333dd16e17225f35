// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/caller.h"
#include "app/cli/exitcode.h"
#include "app/door/frames.h"

#include <optional>

namespace cooperage {

/// Brings a link (or just "come to the front") to the window that has this profile open. False if there is
/// none, or it cannot be reached.
bool bringLink(const QString &profileFolder, const QString &link);

/// Lets the window that has the profile open run a command for @p caller, and waits for its end: nothing if
/// no window is there, WindowGone and WindowOtherVersion if it does not answer. Ctrl+C is passed on, and the
/// answer still waited for. Runs the application's event loop.
std::optional<Result<cli::ExitCode>> bringCommand(
    const QString &profileFolder, const QStringList &arguments, cli::Caller &caller);

} // namespace cooperage
