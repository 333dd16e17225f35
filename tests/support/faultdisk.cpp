// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultdisk.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cstring>

#include <sqlite3.h>

namespace cooperage::test {

namespace {

std::atomic<qint64> roomLeft{-1};
std::atomic<int> syncsMade{0};
std::atomic<int> firstBadSync{0}; ///< counted like syncsMade; 0: none
std::atomic<int> badSyncs{0};
sqlite3_vfs *real = nullptr;
sqlite3_vfs faulty;

/// Our file: the real one lies right behind it.
struct File
{
    sqlite3_file base;
    sqlite3_file *inner() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *innerOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->inner();
}

qint64 sizeOf(sqlite3_file *inner)
{
    sqlite3_int64 size = 0;
    inner->pMethods->xFileSize(inner, &size);
    return size;
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *inner = innerOf(file);
    return inner->pMethods ? inner->pMethods->xClose(inner) : SQLITE_OK;
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    sqlite3_file *inner = innerOf(file);
    const qint64 grows = std::max<qint64>(0, at + count - sizeOf(inner));
    if (roomLeft >= 0 && grows > roomLeft)
        return SQLITE_FULL;
    if (roomLeft >= 0)
        roomLeft -= grows;
    return inner->pMethods->xWrite(inner, bytes, count, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_file *inner = innerOf(file);
    if (roomLeft >= 0)
        roomLeft += std::max<qint64>(0, sizeOf(inner) - size);
    return inner->pMethods->xTruncate(inner, size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const int now = ++syncsMade;
    if (firstBadSync > 0 && now >= firstBadSync && now < firstBadSync + badSyncs)
        return SQLITE_IOERR_FSYNC;
    return innerOf(file)->pMethods->xSync(innerOf(file), flags);
}

/// Calls the real file's method of that name with the same arguments.
template <auto Method, class... A> int pass(sqlite3_file *file, A... arguments)
{
    sqlite3_file *inner = innerOf(file);
    return (inner->pMethods->*Method)(inner, arguments...);
}

using M = sqlite3_io_methods;
using Int64 = sqlite3_int64;
const sqlite3_io_methods methods = {
    2,
    closeFile,
    pass<&M::xRead, void *, int, Int64>,
    writeFile,
    truncateFile,
    syncFile,
    pass<&M::xFileSize, Int64 *>,
    pass<&M::xLock, int>,
    pass<&M::xUnlock, int>,
    pass<&M::xCheckReservedLock, int *>,
    pass<&M::xFileControl, int, void *>,
    pass<&M::xSectorSize>,
    pass<&M::xDeviceCharacteristics>,
    pass<&M::xShmMap, int, int, int, void volatile **>,
    pass<&M::xShmLock, int, int, int>,
    [](sqlite3_file *file) { innerOf(file)->pMethods->xShmBarrier(innerOf(file)); },
    pass<&M::xShmUnmap, int>,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    const int done = real->xOpen(real, name, innerOf(file), flags, given);
    file->pMethods = innerOf(file)->pMethods ? &methods : nullptr;
    return done;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (roomLeft >= 0)
        roomLeft += QFileInfo(QFile::decodeName(name)).size();
    return real->xDelete(real, name, syncFolder);
}

} // namespace

FaultDisk::FaultDisk()
{
    real = sqlite3_vfs_find(nullptr);
    faulty = *real;
    faulty.zName = "faulty";
    faulty.pNext = nullptr;
    faulty.szOsFile = int(sizeof(File)) + real->szOsFile;
    faulty.xOpen = openFile;
    faulty.xDelete = deleteFile;
    roomLeft = -1;
    syncsMade = 0;
    firstBadSync = 0;
    sqlite3_vfs_register(&faulty, 1);
}

FaultDisk::~FaultDisk()
{
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(real, 1);
    roomLeft = -1;
    firstBadSync = 0;
}

void FaultDisk::leave(qint64 bytes)
{
    roomLeft = bytes;
}

void FaultDisk::failSyncs(int from, int count)
{
    badSyncs = count;
    firstBadSync = syncsMade + from;
}

int FaultDisk::syncs() const
{
    return syncsMade;
}

} // namespace cooperage::test
