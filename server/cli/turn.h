// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/filelock.h"

namespace cooperage::server {

/// Whose turn it is to write. The server and a command such as `invite` are two processes with a connection
/// each, and SQLite before 3.51.3 can lose pages when two connections write or checkpoint at the same
/// moment. So each write of either happens while it holds this; waits for the other to be done.
class WriteTurn
{
public:
    explicit WriteTurn(const QString &file) ///< is made if need be
        : m_lock(file)
    {
        m_lock.take();
    }

private:
    FileLock m_lock;
};

} // namespace cooperage::server
