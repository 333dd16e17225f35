// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/random.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "sync/client/blobport.h"
#include "sync/client/engine.h"
#include "sync/client/serverapi.h"
#include "sync/client/syncstatus.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace cooperage {

class SyncLoop;

/// Sync in a thread of its own: network, parsing and waiting happen there, rows are applied by the writer.
/// Belongs to the thread it is made in (the window's) and speaks by signals.
class SyncRunner : public QObject
{
    Q_OBJECT

public:
    /// Made in the sync thread, where their sockets live.
    struct Makers
    {
        std::function<std::shared_ptr<ServerApi>()> api;
        std::function<std::unique_ptr<BlobPort>()> blobs;
    };

    SyncRunner(Writer &writer, Readers &readers, Makers makers, const Clock &clock, RandomSource &random,
        Engine::Paths paths, SyncStatus initial, QObject *parent = nullptr);
    ~SyncRunner() override; ///< stops and waits; what is under way is left for the next start

    void syncNow();
    void setWorkOffline(bool offline);
    /// SyncLoop::demand; @p told is called in the sync thread, at the latest when that ends. From any thread.
    void demand(std::function<void(const Result<RoundOutcome> &)> told);
    const SyncStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const cooperage::SyncStatus &status);

private:
    QThread m_thread;
    SyncLoop *m_loop = nullptr; ///< lives in m_thread
    SyncStatus m_status;
};

} // namespace cooperage
