// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/engine.h"

#include "models/core/changejson.h"
#include "models/records/entities.h"
#include "models/store/replica.h"
#include "models/store/snapshot.h"
#include "sync/client/snapshotfile.h"

#include <QCoro/QCoroFuture>

#include <QFile>
#include <QFuture>

namespace cooperage {

namespace {

constexpr int mostTransactions = 400; // the server takes 500
constexpr qint64 mostPushBytes = 6 * 1024 * 1024; // unpacked; the server takes 8 MiB
constexpr qint64 mostWireBytes = 900 * 1024; // bodies that hardly compress must still fit 1 MiB
constexpr int blobsPerRound = 32;

} // namespace

Engine::Engine(
    Writer &writer, Readers &readers, ServerApi &api, BlobPort *blobs, const Clock &clock, Paths paths)
    : m_writer(writer)
    , m_readers(readers)
    , m_api(api)
    , m_blobs(blobs)
    , m_clock(clock)
    , m_paths(std::move(paths))
{
}

QCoro::Task<Result<RoundOutcome>> Engine::round()
{
    RoundOutcome outcome;
    const auto known = co_await greeted();
    if (!known)
        co_return failure(known.error());
    const auto sent = co_await pushAll();
    if (!sent)
        co_return failure(sent.error());
    outcome.sent = *sent;
    const auto rows = co_await pullAll(0);
    if (!rows)
        co_return failure(rows.error());
    outcome.rows = *rows;
    const auto blobs = co_await exchangeBlobs();
    if (!blobs)
        co_return failure(blobs.error());
    outcome.blobs = *blobs;
    if (outcome.blobs > 0) { // a photo may have let a waiting transaction in
        const auto more = co_await pullAll(0);
        if (!more)
            co_return failure(more.error());
        outcome.rows += *more;
    }
    auto job = [](Store &store) { return outboxCounts(store.database()); };
    const auto counts = co_await m_writer.run(std::move(job), Writer::Lane::Background);
    if (!counts)
        co_return failure(counts.error());
    outcome.upToDate = counts->waiting == 0;
    outcome.mayNotPush = m_pushStopped;
    co_return outcome;
}

QCoro::Task<Result<RoundOutcome>> Engine::send()
{
    RoundOutcome outcome;
    const auto known = co_await greeted();
    if (!known)
        co_return failure(known.error());
    const auto sent = co_await pushAll();
    if (!sent)
        co_return failure(sent.error());
    outcome.sent = *sent;
    const auto blobs = co_await exchangeBlobs();
    if (!blobs)
        co_return failure(blobs.error());
    outcome.blobs = *blobs;
    outcome.upToDate = true;
    outcome.mayNotPush = m_pushStopped;
    co_return outcome;
}

QCoro::Task<Result<RoundOutcome>> Engine::wait(int seconds)
{
    RoundOutcome outcome;
    const auto rows = co_await pullAll(seconds);
    if (!rows)
        co_return failure(rows.error());
    outcome.rows = *rows;
    outcome.upToDate = true;
    co_return outcome;
}

QCoro::Task<Result<void>> Engine::greeted()
{
    if (m_greeted)
        co_return Result<void>{};
    const auto done = co_await hello();
    co_return done;
}

QCoro::Task<Result<void>> Engine::hello()
{
    auto read = [](Store &store) { return store.syncState(); };
    const auto state = co_await m_writer.run(std::move(read), Writer::Lane::Background);
    if (!state)
        co_return failure(state.error());
    auto look = [](Store &store) {
        return store.database().number(QStringLiteral("SELECT min(n) FROM outbox WHERE state = 'waiting'"));
    };
    const auto firstWaiting = co_await m_writer.run(std::move(look), Writer::Lane::Background);
    if (!firstWaiting)
        co_return failure(firstWaiting.error());
    HelloRequest request;
    request.next = *firstWaiting > 0 ? *firstWaiting : state->n + 1;
    request.replica = state->replica;
    request.n = state->n;
    request.h = state->h.isEmpty() ? chainStart() : state->h;
    request.sv = schemaVersion();
    request.witnessSeq = state->witnessSeq;
    request.witnessChain = state->witnessChain.isEmpty() ? chainStart() : state->witnessChain;
    const auto answer = co_await m_api.hello(request);
    if (!answer)
        co_return failure(answer.error());
    m_skew = m_clock.now() - answer->serverTime.ms;
    m_nextPin = answer->nextPin.toLatin1();
    if (!m_nextPin.isEmpty())
        m_api.acceptPin(m_nextPin);
    m_pushStopped = answer->state == HelloState::UpgradeRequired;
    switch (answer->state) {
    case HelloState::Ok:
    case HelloState::UpgradeRequired:
        break;
    case HelloState::SnapshotRequired: {
        const auto first = co_await firstSync();
        if (!first)
            co_return first;
        break;
    }
    case HelloState::Fork:
    case HelloState::Gap: {
        // Another copy of this file used our numbers, or some were lost: begin new ones, offer all again.
        auto renew = [](Store &store) { return offerAgain(store); };
        const auto renewed = co_await m_writer.run(std::move(renew), Writer::Lane::Background);
        if (!renewed)
            co_return renewed;
        break;
    }
    case HelloState::Rewound:
        co_return failure(Fault::Refused, Reason::ServerRewound);
    }
    auto note = [answer = *answer, skew = m_skew](Store &store) { return noteHello(store, answer, -skew); };
    const auto noted = co_await m_writer.run(std::move(note), Writer::Lane::Background);
    if (!noted)
        co_return noted;
    m_greeted = true;
    co_return Result<void>{};
}

QCoro::Task<Result<int>> Engine::pushAll()
{
    const auto sent = co_await pushSome();
    if (!sent) {
        const Reason reason = sent.error().reason;
        // What differs, hello tells; the next round mends it.
        if (reason == Reason::ReplicaFork || reason == Reason::ReplicaGap || reason == Reason::SchemaTooOld)
            m_greeted = false;
    }
    co_return sent;
}

QCoro::Task<Result<int>> Engine::pushSome()
{
    int judged = 0;
    qint64 total = 0;
    while (!halted() && !m_pushStopped) {
        auto read = [](Store &store) -> Result<std::pair<PushRequest, qint64>> {
            const auto entries = waitingEntries(store.database(), mostTransactions, mostPushBytes);
            const auto state = store.syncState();
            const auto counts = outboxCounts(store.database());
            if (!entries || !state || !counts)
                return failure(!entries ? entries.error() : !state ? state.error() : counts.error());
            PushRequest request;
            request.replica = state->replica;
            for (const OutboxEntry &entry : *entries)
                request.items.append(entry.item);
            return std::pair(request, counts->waiting);
        };
        const auto work = co_await m_writer.run(std::move(read), Writer::Lane::Background);
        if (!work)
            co_return failure(work.error());
        if (work->first.items.isEmpty())
            break;
        total = std::max(total, judged + work->second);
        if (m_progress)
            m_progress(Way::Out, judged, total);
        PushRequest request = work->first;
        qint64 bytes = 0;
        for (const PushItem &item : std::as_const(request.items))
            bytes += item.body.size();
        auto answer = co_await m_api.push(request);
        if (!answer && answer.error().reason == Reason::BodyTooLarge && request.items.size() > 1) {
            request.items = request.items.first(std::max<qsizetype>(
                1, request.items.size() * mostWireBytes / std::max(bytes, 2 * mostWireBytes)));
            answer = co_await m_api.push(request);
        }
        if (!answer)
            co_return failure(answer.error());
        if (answer->verdicts.isEmpty())
            co_return failure(
                Fault::Refused, Reason::ServerAnswerWrong, {}, QStringLiteral("push without verdicts"));
        judged += int(answer->verdicts.size());
        auto take = [answer = *answer](Store &store) -> Result<void> {
            const auto taken = applyVerdicts(store, answer.verdicts);
            return taken ? Result<void>{} : failure(taken.error());
        };
        const auto taken = co_await m_writer.run(std::move(take), Writer::Lane::Background);
        if (!taken)
            co_return failure(taken.error());
    }
    co_return judged;
}

QCoro::Task<Result<int>> Engine::applied(Page page)
{
    auto job = [page = std::move(page)](Store &store) { return applyPage(store, page); };
    const auto done = co_await m_writer.run(std::move(job), Writer::Lane::Background);
    if (!done)
        co_return failure(done.error());
    co_return int(done->rows);
}

QCoro::Task<Result<int>> Engine::pullAll(int waitSeconds)
{
    int rows = 0;
    while (!halted()) {
        auto read = [](Store &store) { return store.syncState(); };
        const auto state = co_await m_writer.run(std::move(read), Writer::Lane::Background);
        if (!state)
            co_return failure(state.error());
        const auto page = co_await m_api.pull(state->cursor, waitSeconds);
        if (!page) {
            if (page.error().reason == Reason::SnapshotRequired
                || page.error().reason == Reason::CursorUnknown)
                m_greeted = false;
            co_return failure(page.error());
        }
        if (halted()) // fetched again when work goes on
            break;
        const bool last = page->end.last;
        const bool moved = page->end.upto > state->seq || !page->verdicts.isEmpty();
        if (moved) {
            const auto done = co_await applied(*page);
            if (!done)
                co_return done;
            rows += *done;
        }
        if (last)
            break;
        if (!moved)
            co_return failure(
                Fault::Refused, Reason::ServerAnswerWrong, {}, QStringLiteral("pull without progress"));
        waitSeconds = 0;
    }
    co_return rows;
}

QCoro::Task<Result<void>> Engine::firstSync()
{
    const auto manifest = co_await m_api.snapshot();
    if (!manifest)
        co_return failure(manifest.error());
    const auto file = co_await fetchSnapshot(*manifest);
    if (!file)
        co_return failure(file.error());
    auto install = [path = *file, manifest = *manifest](
                       Store &store) { return installSnapshot(store, path, manifest); };
    const auto installed = co_await m_writer.run(std::move(install), Writer::Lane::Background);
    QFile::remove(*file);
    if (!installed)
        co_return installed;
    auto tidy = [](Store &store) { return store.database().takeLogIn(); }; // everything is on the screen now
    co_return co_await m_writer.run(std::move(tidy), Writer::Lane::Background);
}

QCoro::Task<Result<QString>> Engine::fetchSnapshot(SnapshotManifest manifest)
{
    SnapshotFile file(m_paths.snapshotFolder);
    for (qsizetype i = 0; i < manifest.frames.size(); ++i) {
        if (halted())
            co_return failure(Fault::Cancelled, Reason::Cancelled);
        const SnapshotFrame frame = manifest.frames.at(i);
        if (m_progress)
            m_progress(Way::In, i, manifest.frames.size());
        const auto bytes = co_await m_api.blob(frame.hash);
        if (!bytes)
            co_return failure(bytes.error());
        const auto written = file.append(*bytes, frame);
        if (!written)
            co_return failure(written.error());
    }
    co_return file.finish();
}

QCoro::Task<Result<void>> Engine::sendBlob(QByteArray hash)
{
    constexpr qsizetype chunkSize = 1024 * 1024;
    const auto bytes = m_blobs->bytes(hash);
    if (!bytes)
        co_return failure(bytes.error());
    const auto missing = co_await m_api.announceBlob(hash, bytes->size());
    if (!missing)
        co_return failure(missing.error());
    for (const int chunk : *missing) {
        const auto put = co_await m_api.putChunk(hash, chunk, bytes->mid(chunk * chunkSize, chunkSize));
        if (!put)
            co_return put;
    }
    co_return m_blobs->markSent(hash);
}

QCoro::Task<Result<int>> Engine::exchangeBlobs()
{
    int moved = 0;
    if (!m_blobs)
        co_return moved;
    const auto out = m_blobs->toSend(blobsPerRound);
    if (!out)
        co_return failure(out.error());
    for (const QByteArray &hash : *out) {
        if (halted())
            co_return moved;
        const auto sent = co_await sendBlob(hash);
        // A picture the server refuses or does not expect yet must not hold back the others.
        if (!sent && sent.error().fault != Fault::Refused && sent.error().fault != Fault::NotFound)
            co_return failure(sent.error());
        moved += sent ? 1 : 0;
    }
    const auto in = m_blobs->toFetch(blobsPerRound);
    if (!in)
        co_return failure(in.error());
    for (const QByteArray &hash : *in) {
        if (halted())
            co_return moved;
        const auto bytes = co_await m_api.blob(hash);
        if (!bytes && bytes.error().fault != Fault::NotFound && bytes.error().fault != Fault::Refused)
            co_return failure(bytes.error());
        if (bytes) {
            const auto kept = m_blobs->keep(hash, *bytes);
            if (!kept)
                co_return failure(kept.error());
            ++moved;
        }
    }
    co_return moved;
}

} // namespace cooperage
