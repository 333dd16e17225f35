// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace cooperage::cli {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.fault) {
    case Fault::NotFound:
    case Fault::Invalid:
    case Fault::Conflict:
    case Fault::NotAllowed:
    case Fault::Refused:
    case Fault::Cancelled:
        break;
    case Fault::SignInNeeded:
        return ExitCode::SignInNeeded;
    case Fault::Offline:
        return ExitCode::ServerNotReachable;
    case Fault::Storage:
        return ExitCode::CannotReadOrStore;
    case Fault::Outdated:
        return ExitCode::NewerProgramNeeded;
    }
    switch (error.reason) { // files that cannot be read are not a rule that was broken
    case Reason::FileMissing:
    case Reason::FileUnreadable:
    case Reason::FileUnwritable:
        return ExitCode::CannotReadOrStore;
    default:
        return ExitCode::Refused;
    }
}

} // namespace cooperage::cli
