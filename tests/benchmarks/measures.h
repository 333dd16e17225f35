// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/bigcollective.h"
#include "tests/benchmarks/report.h"

namespace cooperage::benchmarks {

/// How much is done.
struct Size
{
    int listings = 100'000;
    int edits = 10'000;
    int commits = 500;
    int repeats = 2; ///< of what takes seconds
};

void measureFirstSync(const BigCollective &big, const Size &size, Report &report); ///< P1
void measureListings(const BigCollective &big, Report &report); ///< U2, lists, memory
void measureLocalEdit(const BigCollective &big, const Size &size, Report &report); ///< P5
void measureRemoteEdits(const BigCollective &big, const Size &size, Report &report); ///< P7
void measureVisible(Report &report); ///< P8
void measureWindow(const BigCollective &big, Report &report); ///< U1, U3, U4
void measureOfflineEdits(const Size &size, Report &report); ///< P6
void measureRegister(Report &report); ///< E1 the register of endorsements, E2 the audit trail
void measureTrust(Report &report); ///< T1, and the exchange check

} // namespace cooperage::benchmarks
