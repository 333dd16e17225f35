// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace cooperage {

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(std::exchange(other.m_file, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        giveUp();
        m_path = std::move(other.m_path);
        m_file = std::exchange(other.m_file, -1);
    }
    return *this;
}

FileLock::~FileLock()
{
    giveUp();
}

Result<void> FileLock::tryTake()
{
    if (isHeld())
        return {};
    if (!openFile())
        return failure(Fault::Storage, errno == ENOSPC ? Reason::DiskFull : Reason::FileUnwritable, m_path);
    int taken = 0;
    do {
        taken = ::flock(m_file, LOCK_EX | LOCK_NB);
    } while (taken != 0 && errno == EINTR);
    if (taken == 0)
        return {};
    const bool held = errno == EWOULDBLOCK;
    giveUp();
    return failure(Fault::Storage, held ? Reason::ProfileInUse : Reason::FileUnwritable, m_path);
}

void FileLock::take()
{
    if (isHeld() || !openFile())
        return;
    while (::flock(m_file, LOCK_EX) != 0 && errno == EINTR) { }
}

bool FileLock::openFile()
{
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    return m_file >= 0;
}

void FileLock::giveUp()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

} // namespace cooperage
