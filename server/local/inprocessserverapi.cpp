// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/local/inprocessserverapi.h"

namespace cooperage {

namespace {

/// What a device would be told over HTTP: conflicts of the past arrive as a refusal there.
template <class T> Result<T> asSeenByDevice(Result<T> result)
{
    if (!result && (result.error().fault == Fault::Conflict || result.error().fault == Fault::NotFound))
        result.error().fault = Fault::Refused;
    return result;
}

} // namespace

InProcessServerApi::InProcessServerApi(server::Service &service, QByteArray token)
    : m_service(service)
    , m_token(std::move(token))
{
}

QCoro::Task<Result<JoinAnswer>> InProcessServerApi::join(JoinRequest request)
{
    auto answer = m_service.join(request, QStringLiteral("local"));
    if (answer)
        m_token = answer->token;
    co_return answer;
}

QCoro::Task<Result<QString>> InProcessServerApi::linkDevice()
{
    const auto caller = m_service.callerFor(m_token);
    co_return caller ? asSeenByDevice(m_service.linkDevice(*caller)) : failure(caller.error());
}

QCoro::Task<Result<QList<DeviceLine>>> InProcessServerApi::devices()
{
    const auto caller = m_service.callerFor(m_token);
    co_return caller ? asSeenByDevice(m_service.devices(*caller)) : failure(caller.error());
}

QCoro::Task<Result<void>> InProcessServerApi::revokeDevice(RawId device)
{
    const auto caller = m_service.callerFor(m_token);
    co_return caller ? asSeenByDevice(m_service.revokeDevice(*caller, device)) : failure(caller.error());
}

QCoro::Task<Result<HelloAnswer>> InProcessServerApi::hello(HelloRequest request)
{
    const auto caller = m_service.callerFor(m_token);
    co_return caller ? asSeenByDevice(m_service.hello(*caller, request)) : failure(caller.error());
}

QCoro::Task<Result<PushAnswer>> InProcessServerApi::push(PushRequest request)
{
    const auto caller = m_service.callerFor(m_token);
    co_return caller ? asSeenByDevice(m_service.push(*caller, request)) : failure(caller.error());
}

QCoro::Task<Result<Page>> InProcessServerApi::pull(QString cursor, int)
{
    const auto caller = m_service.callerFor(m_token);
    co_return caller ? asSeenByDevice(m_service.pull(*caller, cursor)) : failure(caller.error());
}

QCoro::Task<Result<SnapshotManifest>> InProcessServerApi::snapshot()
{
    const auto caller = m_service.callerFor(m_token);
    co_return caller ? asSeenByDevice(m_service.snapshot(*caller)) : failure(caller.error());
}

QCoro::Task<Result<QList<int>>> InProcessServerApi::announceBlob(QByteArray hash, qint64 size)
{
    const auto caller = m_service.callerFor(m_token);
    co_return caller ? asSeenByDevice(m_service.announceBlob(*caller, hash, size)) : failure(caller.error());
}

QCoro::Task<Result<void>> InProcessServerApi::putChunk(QByteArray hash, int chunk, QByteArray bytes)
{
    const auto caller = m_service.callerFor(m_token);
    co_return caller ? asSeenByDevice(m_service.putChunk(*caller, hash, chunk, bytes))
                     : failure(caller.error());
}

QCoro::Task<Result<QByteArray>> InProcessServerApi::blob(QByteArray hash)
{
    const auto caller = m_service.callerFor(m_token);
    co_return caller ? asSeenByDevice(m_service.blob(*caller, hash)) : failure(caller.error());
}

} // namespace cooperage
