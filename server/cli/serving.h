// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/random.h"
#include "server/cli/settings.h"
#include "server/handlers/routes.h"
#include "server/http/adminlistener.h"
#include "server/http/httpserver.h"
#include "server/pages/publicpages.h"
#include "server/store/revocations.h"

#include <QSet>

#include <functional>
#include <memory>
#include <mutex>

namespace cooperage::server {

/// Tokens of devices that are let in, as hashes. Decides the rate of requests only, never a right.
class KnownDevices
{
public:
    bool contains(const QByteArray &token);
    void learn(const Trace &trace);
    void add(const QByteArray &tokenHash);

private:
    std::mutex m_mutex;
    QSet<QByteArray> m_hashes;
};

/// The running server: transport and database threads, each with a connection and a service of its own. One
/// thread writes; what it writes wakes who waits.
class Serving
{
public:
    Serving(ServerSettings settings, const Clock &clock);
    ~Serving(); ///< stops
    Serving(const Serving &) = delete;
    Serving &operator=(const Serving &) = delete;

    /// Looks the file over, makes new tables and starts to serve. Errors of Database::open and
    /// HttpServer::start; DatabaseDamaged when the file did not survive an unclean end.
    Result<void> start();
    void stop(); ///< finishes what is being worked on, at most 10 s
    quint16 port() const { return m_server->port(); }
    quint16 adminPort() const { return m_admin ? m_admin->port() : 0; } ///< 0: no figures are shown
    int collectives() const { return m_collectives; }
    /// Reads the certificate again, and the key that will follow it.
    Result<void> reloadCertificate();

    /// Wakes who waits for something another process has written, such as `invite`. Main thread, regularly.
    void lookForOthersWork();

private:
    struct Desk;

    Result<void> prepare();
    QList<Answer> answerInTurn(const QList<std::shared_ptr<const Request>> &requests, QList<Trace> &traces);
    Result<void> startAdmin();
    Response adminReply(const QString &path);
    Config config();
    void openDesk(Lane lane);
    Answer answer(const Request &request);
    QList<Answer> answerWrites(const QList<std::shared_ptr<const Request>> &requests);
    void tell(const Request &request, const Trace &trace);
    void lookForNextKey();
    QString nextPin();
    void announce(Service &service, const QSet<RawId> &collectives);

    ServerSettings m_settings;
    SystemDisk m_disk;
    Revocations m_revocations; ///< the writing thread's, once it runs
    const Clock &m_clock;
    SystemRandom m_random;
    KnownDevices m_known;
    PublicPages m_pages;
    std::mutex m_pinMutex;
    QString m_nextPin; ///< of the key that was laid ready; empty if there is none
    int m_collectives = 0;
    qint64 m_startedAt = 0;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<AdminListener> m_admin; ///< ends before the server it speaks of
    std::unique_ptr<Database> m_watch; ///< the main thread's
    qint64 m_watched = -1;
};

void logLine(const QString &line); ///< standard error, with the time; any thread

} // namespace cooperage::server
