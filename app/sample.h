// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/founding.h"

namespace cooperage {

struct SampleBuilt
{
    RawId collective;
    RawId person; ///< Ana, whose eyes the sample is seen through
    QString code; ///< lets one device in as her
};

/// Builds the sample collective "Riverside Makers" as a server file: six makers, 48 listings with painted
/// photos, a year of stock movements. Every record goes through devices, engine and server as a real one
/// would. Takes some seconds: call it in a worker thread. @p path must not exist yet.
Result<SampleBuilt> buildSample(const QString &path);

/// The same inside this program, joined as Ana.
QCoro::Task<Result<CollectiveEntry>> foundSample(
    Profile &profile, TokenStore &tokens, QString deviceName, const Clock &clock, RandomSource &random);

} // namespace cooperage
