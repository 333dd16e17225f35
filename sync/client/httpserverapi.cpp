// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpserverapi.h"

#include "sync/client/httprefusal.h"
#include "sync/wire/messages.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cooperage {

namespace {

constexpr char bytesType[] = "application/octet-stream";
constexpr int partial = 206;
constexpr int longestWait = 25; // seconds

QString blobPath(const QByteArray &hash)
{
    return QStringLiteral("blob/") + QString::fromLatin1(hash.toHex());
}

Failure wrongAnswer(const QString &detail)
{
    return failure(Fault::Refused, Reason::ServerAnswerWrong, {}, detail);
}

/// The content of an answer, or why there is none.
template <class T> Result<T> readWith(const Result<QByteArray> &body, Result<T> (*read)(QByteArrayView))
{
    if (!body)
        return failure(body.error());
    return read(*body);
}

} // namespace

HttpServerApi::HttpServerApi(ServerAddress address, RawId collective, QByteArray token, LinkTimeOuts timeOuts)
    : m_link(std::move(address), timeOuts)
    , m_collective(collective)
    , m_token(std::move(token))
{
}

QString HttpServerApi::place(const QString &name) const
{
    return QStringLiteral("/v1/c/%1/%2").arg(m_collective.hex(), name);
}

HttpCall HttpServerApi::call(const QByteArray &method, const QString &path) const
{
    HttpCall call;
    call.method = method;
    call.path = path;
    call.token = m_token;
    call.mostBytes = largestAnswer;
    return call;
}

HttpCall HttpServerApi::post(const QString &path, const QByteArray &body, const QByteArray &type) const
{
    auto made = call("POST", path);
    made.body = body;
    made.contentType = type;
    return made;
}

Result<> HttpServerApi::judged(const HttpReply &reply, const QByteArray &wantedType) const
{
    auto fine = accepted(reply, wantedType);
    if (!fine && fine.error().reason == Reason::ServerDiskFull)
        fine.error().subject = m_link.address().host; // with several collectives: whose
    return fine;
}

QCoro::Task<Result<QByteArray>> HttpServerApi::ask(HttpCall call, QByteArray wantedType)
{
    auto reply = co_await m_link.send(call);
    if (!reply)
        co_return failure(reply.error());
    const auto fine = judged(*reply, wantedType);
    if (!fine)
        co_return failure(fine.error());
    co_return std::move(reply->body);
}

QCoro::Task<Result<JoinAnswer>> HttpServerApi::join(JoinRequest request)
{
    auto call = post(QStringLiteral("/v1/join"), write(request), jsonType);
    call.token.clear();
    const auto body = co_await ask(call, jsonType);
    co_return readWith(body, &readJoinAnswer);
}

QCoro::Task<Result<QString>> HttpServerApi::linkDevice()
{
    const auto call = post(QStringLiteral("/v1/devices/link"), "{}", jsonType);
    const auto body = co_await ask(call, jsonType);
    const auto answer = readWith(body, &readLinkAnswer);
    if (!answer)
        co_return failure(answer.error());
    co_return answer->code;
}

QCoro::Task<Result<QList<DeviceLine>>> HttpServerApi::devices()
{
    const auto asked = call("GET", QStringLiteral("/v1/devices"));
    const auto body = co_await ask(asked, jsonType);
    co_return readWith(body, &readDevices);
}

QCoro::Task<Result<void>> HttpServerApi::revokeDevice(RawId device)
{
    const auto asked = call("DELETE", QStringLiteral("/v1/devices/") + device.hex());
    const auto body = co_await ask(asked, {});
    if (!body)
        co_return failure(body.error());
    co_return Result<>();
}

QCoro::Task<Result<HelloAnswer>> HttpServerApi::hello(HelloRequest request)
{
    const auto call = post(place(QStringLiteral("hello")), write(request), jsonType);
    const auto body = co_await ask(call, jsonType);
    co_return readWith(body, &readHelloAnswer);
}

QCoro::Task<Result<PushAnswer>> HttpServerApi::push(PushRequest request)
{
    auto call = post(place(QStringLiteral("push")), write(request), linesType);
    call.pack = true;
    const auto body = co_await ask(call, linesType);
    co_return readWith(body, &readPushAnswer);
}

QCoro::Task<Result<Page>> HttpServerApi::pull(QString cursor, int waitSeconds)
{
    auto asked = call("GET", place(QStringLiteral("pull")));
    asked.query.emplaceBack(QStringLiteral("cursor"), cursor);
    asked.query.emplaceBack(QStringLiteral("wait"), QString::number(std::clamp(waitSeconds, 0, longestWait)));
    const auto body = co_await ask(asked, linesType);
    co_return readWith(body, &readPage);
}

QCoro::Task<Result<SnapshotManifest>> HttpServerApi::snapshot()
{
    const auto asked = call("GET", place(QStringLiteral("snapshot")));
    const auto reply = co_await m_link.send(asked);
    if (!reply)
        co_return failure(reply.error());
    if (reply->status == 202) // being built; come again
        co_return failure(
            Fault::Refused, Reason::ServerBusy, QString::number(std::max(1, reply->retryAfterSeconds)));
    const auto fine = judged(*reply, jsonType);
    if (!fine)
        co_return failure(fine.error());
    co_return readSnapshot(reply->body);
}

QCoro::Task<Result<QList<int>>> HttpServerApi::announceBlob(QByteArray hash, qint64 size)
{
    const auto call = post(place(blobPath(hash)), writeBlobAnnouncement(size), jsonType);
    const auto body = co_await ask(call, jsonType);
    co_return readWith(body, &readMissingChunks);
}

QCoro::Task<Result<void>> HttpServerApi::putChunk(QByteArray hash, int chunk, QByteArray bytes)
{
    auto asked = call("PUT", place(blobPath(hash) + u'/' + QString::number(chunk)));
    asked.body = bytes;
    asked.contentType = bytesType;
    const auto body = co_await ask(asked, {});
    if (!body)
        co_return failure(body.error());
    co_return Result<>();
}

/// In pieces of one chunk, so that a slow connection never takes longer for one answer than the server waits.
QCoro::Task<Result<QByteArray>> HttpServerApi::blob(QByteArray hash)
{
    QByteArray bytes;
    for (;;) {
        auto asked = call("GET", place(blobPath(hash)));
        asked.mostBytes = largestBlob;
        const auto from = QByteArray::number(bytes.size());
        const auto to = QByteArray::number(bytes.size() + blobChunk - 1);
        asked.headers.emplaceBack("Range", "bytes=" + from + '-' + to);
        const auto reply = co_await m_link.send(asked);
        if (!reply)
            co_return failure(reply.error());
        const auto fine = judged(*reply, bytesType);
        if (!fine)
            co_return failure(fine.error());
        if (reply->status != partial) { // a server that sends it whole
            bytes = reply->body;
            break;
        }
        const auto total = reply->contentRange.mid(reply->contentRange.lastIndexOf('/') + 1).toLongLong();
        const bool next = reply->contentRange.startsWith("bytes " + from + '-');
        bytes += reply->body;
        if (!next || reply->body.isEmpty() || total <= 0 || total > largestBlob || bytes.size() > total)
            co_return wrongAnswer(QStringLiteral("a piece of a blob that does not fit"));
        if (bytes.size() == total)
            break;
    }
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != hash)
        co_return wrongAnswer(QStringLiteral("a blob with another hash"));
    co_return bytes;
}

} // namespace cooperage
