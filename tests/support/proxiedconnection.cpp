// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proxiedconnection.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace cooperage::test {

ProxiedConnection::ProxiedConnection(Setting setting, QObject *parent)
    : QObject(parent)
    , m_setting(std::move(setting))
{
}

QTcpSocket *ProxiedConnection::newSocket()
{
    if (!m_setting.encryption)
        return new QTcpSocket(this);
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_setting.encryption);
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    return socket;
}

void ProxiedConnection::start(qintptr descriptor)
{
    m_caller = newSocket();
    m_caller->setSocketDescriptor(descriptor);
    connect(m_caller, &QTcpSocket::disconnected, this, [this] { cut(false); });
    connect(m_caller, &QTcpSocket::readyRead, this, &ProxiedConnection::onRequestBytes);
    m_fault = m_setting.nextFault(0);
    if (m_fault.kind == ProxyFault::Refuse) {
        m_setting.count(m_fault.kind);
        cut(true);
        return;
    }
    m_server = connectToServer();
    connect(m_server, &QTcpSocket::disconnected, this, [this] {
        if (m_fault.kind != ProxyFault::BlackHole)
            m_caller->disconnectFromHost();
    });
    connect(m_server, &QTcpSocket::readyRead, this, &ProxiedConnection::onAnswerBytes);
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_caller))
        encrypted->startServerEncryption();
}

QTcpSocket *ProxiedConnection::connectToServer()
{
    auto *socket = newSocket();
    const auto here = QStringLiteral("127.0.0.1");
    if (auto *encrypted = qobject_cast<QSslSocket *>(socket))
        encrypted->connectToHostEncrypted(here, m_setting.serverPort);
    else
        socket->connectToHost(here, m_setting.serverPort);
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
        if (socket == m_server && m_fault.kind != ProxyFault::BlackHole)
            cut(false);
    });
    return socket;
}

void ProxiedConnection::beginMessage()
{
    m_answering = false;
    m_requestBytes = 0;
    m_answerBytes = 0;
    ++m_message;
    if (m_message > 0) { // the first one's fault had to be known before it came
        m_fault = m_setting.nextFault(m_message);
        if (m_fault.kind == ProxyFault::Refuse)
            m_fault.kind = ProxyFault::Reset;
    }
    m_setting.count(m_fault.kind);
    if (m_fault.kind == ProxyFault::Double)
        m_twin = connectToServer(); // its answer is never read
}

void ProxiedConnection::onRequestBytes()
{
    const auto bytes = m_caller->readAll();
    if (bytes.isEmpty())
        return;
    if (m_answering)
        beginMessage();
    switch (m_fault.kind) {
    case ProxyFault::Refuse:
    case ProxyFault::Reset:
        cut(true);
        break;
    case ProxyFault::BlackHole:
        break;
    case ProxyFault::Delay:
        QTimer::singleShot(m_fault.amount, this, [this, bytes] { forward(bytes); });
        break;
    case ProxyFault::CutRequest:
        forward(bytes.first(std::min<qsizetype>(bytes.size(), m_fault.amount - m_requestBytes)));
        if (m_requestBytes >= m_fault.amount)
            cut(true);
        break;
    case ProxyFault::Double:
        m_twin->write(bytes);
        forward(bytes);
        break;
    case ProxyFault::None:
    case ProxyFault::CutAnswer:
    case ProxyFault::DropAnswer:
        forward(bytes);
        break;
    }
}

void ProxiedConnection::forward(const QByteArray &bytes)
{
    m_requestBytes += bytes.size();
    m_server->write(bytes);
}

void ProxiedConnection::onAnswerBytes()
{
    auto bytes = m_server->readAll();
    if (bytes.isEmpty())
        return;
    m_answering = true;
    if (m_fault.kind == ProxyFault::DropAnswer) {
        cut(true);
        return;
    }
    if (m_fault.kind == ProxyFault::CutAnswer) {
        bytes = bytes.first(std::min<qsizetype>(bytes.size(), m_fault.amount - m_answerBytes));
        m_answerBytes += bytes.size();
    }
    m_caller->write(bytes);
    if (m_fault.kind == ProxyFault::CutAnswer && m_answerBytes >= m_fault.amount) {
        m_caller->flush();
        cut(false);
    }
}

/// Ends both sides. `reset` makes the caller see a reset instead of an end.
void ProxiedConnection::cut(bool reset)
{
    disconnect(m_caller, nullptr, this, nullptr);
    if (reset) {
        const linger now{1, 0};
        ::setsockopt(int(m_caller->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    m_caller->abort();
    if (m_server) {
        disconnect(m_server, nullptr, this, nullptr);
        m_server->disconnectFromHost(); // what was forwarded still arrives
    }
    deleteLater();
}

} // namespace cooperage::test
