// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/applypage.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "sync/client/blobport.h"
#include "sync/client/serverapi.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace cooperage {

struct RoundOutcome
{
    int sent = 0; ///< transactions that got a verdict
    int rows = 0; ///< rows that changed here
    int blobs = 0; ///< photos sent or fetched
    bool upToDate = false;
    bool mayNotPush = false; ///< the server takes nothing more from a program this old; it is still read
};

/// One device's side of the protocol: says hello, pushes, pulls, exchanges photos. Knows no timer: whoever
/// drives it calls `round` (and `wait` for the long poll). Runs in one thread; every wait is a coroutine.
///
/// Nothing that fails here touches the outbox: the next round begins where this one ended.
class Engine
{
public:
    /// Where a first copy is unpacked to; it is removed again.
    struct Paths
    {
        QString snapshotFolder;
    };
    enum class Way {
        Out, ///< own changes, in transactions
        In, ///< the first copy, in pieces
    };
    using Progress = std::function<void(Way way, qint64 done, qint64 total)>;

    Engine(
        Writer &writer, Readers &readers, ServerApi &api, BlobPort *blobs, const Clock &clock, Paths paths);

    /// Everything there is to do now. Offline, SignInNeeded, NotAllowed, Outdated, Storage as ServerApi says.
    QCoro::Task<Result<RoundOutcome>> round();
    /// Only what goes out: own changes and photos. May run while `wait` waits.
    QCoro::Task<Result<RoundOutcome>> send();
    /// Waits up to @p seconds at the server for something new and takes it over.
    QCoro::Task<Result<RoundOutcome>> wait(int seconds);

    void stop() ///< the coroutine that runs ends at its next step
    {
        m_stop = true;
        m_api.cancel();
    }
    void breakOff() { m_api.breakOff(); } ///< a long `wait` ends now, with some failure
    /// From now on nothing more is sent, and what still arrives is not taken over, until `false`.
    void setPaused(bool paused) { m_paused = paused; }
    void onProgress(Progress progress) { m_progress = std::move(progress); }
    qint64 clockSkewMs() const { return m_skew; }
    const QByteArray &nextPin() const { return m_nextPin; }

private:
    QCoro::Task<Result<void>> greeted();
    QCoro::Task<Result<void>> hello();
    QCoro::Task<Result<void>> firstSync();
    QCoro::Task<Result<QString>> fetchSnapshot(SnapshotManifest manifest);
    QCoro::Task<Result<int>> pushAll();
    QCoro::Task<Result<int>> pushSome();
    QCoro::Task<Result<int>> pullAll(int waitSeconds);
    QCoro::Task<Result<int>> exchangeBlobs();
    QCoro::Task<Result<void>> sendBlob(QByteArray hash);
    QCoro::Task<Result<int>> applied(Page page);
    bool halted() const { return m_stop || m_paused; }

    Writer &m_writer;
    Readers &m_readers;
    ServerApi &m_api;
    BlobPort *m_blobs;
    const Clock &m_clock;
    Paths m_paths;
    Progress m_progress;
    bool m_greeted = false;
    bool m_stop = false;
    bool m_paused = false;
    bool m_pushStopped = false; ///< the server is older or newer than this program can push to
    qint64 m_skew = 0;
    QByteArray m_nextPin;
};

} // namespace cooperage
