// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/service.h"
#include "sync/client/serverapi.h"

namespace cooperage {

/// The server's own code called without a socket: for a collective that lives on one computer, for sample
/// collectives and for tests. Answers are there when a call returns; a pull never waits.
/// To be used in the thread of the service's database.
class InProcessServerApi final : public ServerApi
{
public:
    /// @p token may be empty as long as only `join` is called; a successful join sets it.
    InProcessServerApi(server::Service &service, QByteArray token);

    const QByteArray &token() const { return m_token; }

    QCoro::Task<Result<JoinAnswer>> join(JoinRequest request) override;
    QCoro::Task<Result<QString>> linkDevice() override;
    QCoro::Task<Result<QList<DeviceLine>>> devices() override;
    QCoro::Task<Result<void>> revokeDevice(RawId device) override;
    QCoro::Task<Result<HelloAnswer>> hello(HelloRequest request) override;
    QCoro::Task<Result<PushAnswer>> push(PushRequest request) override;
    QCoro::Task<Result<Page>> pull(QString cursor, int waitSeconds) override;
    QCoro::Task<Result<SnapshotManifest>> snapshot() override;
    QCoro::Task<Result<QList<int>>> announceBlob(QByteArray hash, qint64 size) override;
    QCoro::Task<Result<void>> putChunk(QByteArray hash, int chunk, QByteArray bytes) override;
    QCoro::Task<Result<QByteArray>> blob(QByteArray hash) override;

private:
    server::Service &m_service;
    QByteArray m_token;
};

} // namespace cooperage
