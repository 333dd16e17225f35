// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cooperage::server {

/// Whose turn it is to write. The server and a command such as `invite` are two processes with a connection
/// each, and SQLite before 3.51.3 can lose pages when two connections write or checkpoint at the same
/// moment. So each write of either happens while it holds this; waits for the other to be done.
class WriteTurn
{
public:
    /// @p file is made if need be. Without a file system that locks there is nothing to wait for.
    explicit WriteTurn(const QString &file);
    ~WriteTurn();
    WriteTurn(WriteTurn &&other) noexcept;
    WriteTurn &operator=(WriteTurn &&other) noexcept;

private:
    void end();

    int m_file = -1;
};

} // namespace cooperage::server
