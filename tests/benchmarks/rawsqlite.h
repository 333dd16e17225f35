// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace cooperage::benchmarks {

/// The limit a first sync is compared with: every row of the synced tables of the file @p from inserted by
/// prepared statements, in one transaction, into @p into, which has the tables and their indexes. Straight
/// to SQLite, without Qt in between. Ends the program on failure.
void insertAllRows(const QString &from, Database &into);

/// Steps through all rows of a question and reads their first column. How many there were.
qint64 stepThrough(Database &database, const QString &sql);

/// Ends the program with the failure's words.
[[noreturn]] void giveUp(const char *doing, const Error &error);

template <class T> T orGiveUp(const char *doing, Result<T> result)
{
    if (!result)
        giveUp(doing, result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace cooperage::benchmarks
