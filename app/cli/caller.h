// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace cooperage::cli {

/// Who called a command: gets its answers as they come, and may wish that it stops. A command runs in one
/// thread at a time, but not always in the same.
class Caller
{
public:
    virtual ~Caller() = default;

    virtual void out(const QByteArray &text) = 0; ///< UTF-8, whole lines
    virtual void err(const QByteArray &text) = 0;
    virtual QString folder() const = 0; ///< absolute; where file names without a folder begin

    /// From here on Ctrl+C is a wish that long work looks at, not the end of the process.
    virtual std::stop_token untilStopped() = 0;
    virtual void look() { } ///< to be called now and then by such work, so that the wish is noticed
};

} // namespace cooperage::cli
