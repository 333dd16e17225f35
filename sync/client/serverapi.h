// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/result.h"

#include <QCoro/QCoroTask>

#include <QByteArray>
#include <QList>
#include <QString>

namespace cooperage {

/// What a device can ask of its server. Bound to one collective and one token (`join` aside).
/// Implemented over HTTPS, in process for a collective without a server, and by the tests.
///
/// Errors: Offline (unreachable, timed out, wrong certificate), SignInNeeded (401), NotAllowed (403),
/// Outdated (426), Refused (every other answer of refusal, with its Reason), Storage (507).
class ServerApi
{
public:
    virtual ~ServerApi() = default;

    virtual QCoro::Task<Result<JoinAnswer>> join(JoinRequest request) = 0;
    virtual QCoro::Task<Result<QString>> linkDevice() = 0; ///< a join link's code for a further own device
    virtual QCoro::Task<Result<QList<DeviceLine>>> devices() = 0; ///< own ones; all for a steward
    virtual QCoro::Task<Result<void>> revokeDevice(RawId device) = 0;

    virtual QCoro::Task<Result<HelloAnswer>> hello(HelloRequest request) = 0;
    virtual QCoro::Task<Result<PushAnswer>> push(PushRequest request) = 0;
    /// @p waitSeconds 0 … 25: how long the server may wait for something new before it answers.
    virtual QCoro::Task<Result<Page>> pull(QString cursor, int waitSeconds) = 0;
    virtual QCoro::Task<Result<SnapshotManifest>> snapshot() = 0;

    /// Announces a blob; answers the numbers of the 1 MiB chunks the server lacks.
    virtual QCoro::Task<Result<QList<int>>> announceBlob(QByteArray hash, qint64 size) = 0;
    virtual QCoro::Task<Result<void>> putChunk(QByteArray hash, int chunk, QByteArray bytes) = 0;
    virtual QCoro::Task<Result<QByteArray>> blob(QByteArray hash) = 0; ///< checked against its hash

    /// The key the server will show next, announced over the connection that is trusted now.
    virtual void acceptPin(const QByteArray &pin) { Q_UNUSED(pin); }
    virtual void breakOff() { } ///< ends what waits now, if it can, with some failure; asking again is fine
    virtual void cancel() { } ///< ends what still waits with Fault::Cancelled; nothing may be asked after it
};

} // namespace cooperage
