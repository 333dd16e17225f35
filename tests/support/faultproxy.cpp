// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include "tests/support/proxiedconnection.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>

#include <mutex>
#include <random>

namespace cooperage::test {

FaultPlan seededFaults(quint64 seed, int percent)
{
    return [seed, percent](int connection, int message) -> ProxyFault {
        std::seed_seq mixed{quint32(seed), quint32(seed >> 32), quint32(connection), quint32(message)};
        std::mt19937 random(mixed);
        if (int(random() % 100) >= percent)
            return {};
        const auto kind = ProxyFault::Kind(ProxyFault::Refuse + int(random() % (ProxyFault::Double)));
        const int most = kind == ProxyFault::Delay ? 50 : 2000;
        return {kind, int(random() % quint32(most))};
    };
}

class FaultProxy::Server final : public QTcpServer
{
public:
    Server(quint16 serverPort, FaultPlan plan, const Tls &tls)
        : m_serverPort(serverPort)
        , m_plan(std::move(plan))
    {
        if (tls.certificateFile.isEmpty())
            return;
        m_encrypted = true;
        QFile key(tls.keyFile);
        const auto chain = QSslCertificate::fromPath(tls.certificateFile);
        m_readable = !chain.isEmpty() && key.open(QIODevice::ReadOnly);
        m_configuration = QSslConfiguration::defaultConfiguration();
        m_configuration.setLocalCertificateChain(chain);
        m_configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    }

    bool isReadable() const { return m_readable; }
    QMap<ProxyFault::Kind, int> happened() const
    {
        const std::lock_guard lock(m_mutex);
        return m_happened;
    }

private:
    void incomingConnection(qintptr descriptor) override
    {
        const int connection = m_connections++;
        auto nextFault = [this, connection](int message) { return m_plan(connection, message); };
        auto count = [this](ProxyFault::Kind kind) {
            const std::lock_guard lock(m_mutex);
            ++m_happened[kind];
        };
        const auto configuration = m_encrypted ? std::optional(m_configuration) : std::nullopt;
        auto *proxied = new ProxiedConnection({m_serverPort, configuration, nextFault, count}, this);
        proxied->start(descriptor);
    }

    quint16 m_serverPort;
    FaultPlan m_plan;
    bool m_encrypted = false;
    bool m_readable = true;
    QSslConfiguration m_configuration;
    int m_connections = 0;
    mutable std::mutex m_mutex;
    QMap<ProxyFault::Kind, int> m_happened;
};

FaultProxy::FaultProxy(quint16 serverPort, FaultPlan plan, Tls tls)
    : m_server(std::make_unique<Server>(serverPort, std::move(plan), tls))
{
    if (m_server->isReadable())
        m_server->listen(QHostAddress::LocalHost);
    m_server->moveToThread(&m_thread);
    m_thread.start();
}

FaultProxy::~FaultProxy()
{
    // Sockets end in the thread they live in.
    auto *server = m_server.release();
    QMetaObject::invokeMethod(
        server, [server] { delete server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

quint16 FaultProxy::port() const
{
    return m_server->serverPort();
}

QMap<ProxyFault::Kind, int> FaultProxy::happened() const
{
    return m_server->happened();
}

} // namespace cooperage::test
