// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/httplink.h"
#include "sync/client/serverapi.h"

namespace cooperage {

/// The server over HTTPS. Made and used in the sync thread; destroying it ends what is in flight with
/// Fault::Cancelled, so it has to live as long as somebody awaits it. Errors are those of HttpLink and
/// accepted().
class HttpServerApi final : public ServerApi
{
public:
    /// `collective` may be null and `token` empty before joining; then only join() makes sense.
    HttpServerApi(ServerAddress address, RawId collective, QByteArray token, LinkTimeOuts timeOuts = {});

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

    void acceptPin(const QByteArray &pin) override { m_link.acceptPin(pin); }
    void breakOff() override { m_link.breakOff(); }
    void cancel() override { m_link.cancel(); }

private:
    QCoro::Task<Result<QByteArray>> ask(HttpCall call, QByteArray wantedType);
    /// `accepted`, naming the server where the sentence does.
    Result<> judged(const HttpReply &reply, const QByteArray &wantedType) const;
    QString place(const QString &name) const; ///< the path of something of this collective
    HttpCall call(const QByteArray &method, const QString &path) const;
    HttpCall post(const QString &path, const QByteArray &body, const QByteArray &type) const;

    HttpLink m_link;
    RawId m_collective;
    QByteArray m_token;
};

} // namespace cooperage
