// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/random.h"
#include "models/store/photostore.h"
#include "models/store/profile.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "sync/client/serverapi.h"

#include <memory>

namespace cooperage {

/// One collective that is open on this computer: its writer, its readers and its photos. Members are
/// destroyed in reverse order: readers close before the writer does.
class Workplace
{
public:
    static Result<std::unique_ptr<Workplace>> open(
        const CollectiveEntry &entry, const QString &folder, const Clock &clock, RandomSource &random);

    const CollectiveEntry &entry() const { return m_entry; }
    const QString &folder() const { return m_folder; } ///< where its files lie
    bool isCopy() const { return m_copied; } ///< of a profile that may live on elsewhere
    Writer &writer() { return *m_writer; }
    Readers &readers() { return *m_readers; }
    PhotoStore &photos() { return *m_photos; }
    const Clock &clock() const { return m_clock; }
    RandomSource &random() { return m_random; }

private:
    Workplace(CollectiveEntry entry, QString folder, const Clock &clock, RandomSource &random);

    CollectiveEntry m_entry;
    QString m_folder;
    const Clock &m_clock;
    RandomSource &m_random;
    bool m_copied = false;
    std::unique_ptr<PhotoStore> m_photos;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Readers> m_readers;
};

/// The server of a collective as this computer reaches it: over HTTPS, or the one inside the program for a
/// collective that has none. Called in the thread that will use it. Null if server.db cannot be opened.
std::shared_ptr<ServerApi> makeServerApi(const CollectiveEntry &entry, const QString &folder,
    const QByteArray &token, const Clock &clock, RandomSource &random);

} // namespace cooperage
