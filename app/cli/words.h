// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace cooperage::cli {

/// Texts of the command line.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace cooperage::cli
