// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cooperage::server {

/// CREATE … IF NOT EXISTS of every table and index of the server's database.
QStringList serverTableStatements();

/// Every table that holds a collective's rows, quoted where needed.
QStringList serverTableNames();

} // namespace cooperage::server
