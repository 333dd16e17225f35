// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/turn.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace cooperage::server {

WriteTurn::WriteTurn(const QString &file)
    : m_file(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
    while (m_file >= 0 && ::flock(m_file, LOCK_EX) != 0 && errno == EINTR) { }
}

WriteTurn::WriteTurn(WriteTurn &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

WriteTurn &WriteTurn::operator=(WriteTurn &&other) noexcept
{
    if (this != &other) {
        end();
        m_file = std::exchange(other.m_file, -1);
    }
    return *this;
}

WriteTurn::~WriteTurn()
{
    end();
}

void WriteTurn::end()
{
    if (m_file >= 0)
        ::close(m_file); // also gives the turn up
    m_file = -1;
}

} // namespace cooperage::server
