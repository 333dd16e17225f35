// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/fault.h"

namespace cooperage::cli {

/// What a command hands back to the shell. The same meaning for every command.
enum class ExitCode {
    Done = 0,
    DoneWithProblems = 1, ///< bad rows, refused or differing changes: look at them
    Refused = 2, ///< usage, a rule, a right: nothing was changed
    CannotReadOrStore = 3,
    ServerNotReachable = 4,
    SignInNeeded = 5,
    NewerProgramNeeded = 6,
};

ExitCode exitCodeOf(const Error &error);

} // namespace cooperage::cli
