// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultproxy.h"

#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <optional>

class QTcpSocket;

namespace cooperage::test {

/// One caller behind a FaultProxy, with its connection to the server.
class ProxiedConnection : public QObject
{
    Q_OBJECT

public:
    struct Setting
    {
        quint16 serverPort = 0;
        std::optional<QSslConfiguration> encryption; ///< with it, TLS on both sides
        std::function<ProxyFault(int message)> nextFault;
        std::function<void(ProxyFault::Kind)> count;
    };

    ProxiedConnection(Setting setting, QObject *parent);
    void start(qintptr descriptor);

private:
    QTcpSocket *newSocket();
    QTcpSocket *connectToServer();
    void onRequestBytes();
    void onAnswerBytes();
    void beginMessage();
    void forward(const QByteArray &bytes);
    void cut(bool reset);

    Setting m_setting;
    QTcpSocket *m_caller = nullptr;
    QTcpSocket *m_server = nullptr;
    QTcpSocket *m_twin = nullptr; ///< where a doubled request goes the second time
    int m_message = -1;
    bool m_answering = true; ///< the next byte of the caller begins a new message
    ProxyFault m_fault;
    qint64 m_requestBytes = 0; ///< of this message, forwarded
    qint64 m_answerBytes = 0;
};

} // namespace cooperage::test
