// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

namespace cooperage::test {

/// What goes wrong with one message: a request and its answer.
struct ProxyFault
{
    enum Kind {
        None,
        Refuse, ///< the connection ends before anything is said; counts for a connection's first message only
        Reset, ///< it is reset when the request comes
        BlackHole, ///< the request vanishes, nothing ends
        CutRequest, ///< the server gets the first `amount` bytes of the request, then both sides lose the
                    ///< other
        CutAnswer, ///< the caller gets the first `amount` bytes of the answer
        DropAnswer, ///< the server has done it, and the caller never hears of it
        Delay, ///< the request is held back for `amount` ms
        Double, ///< the request arrives twice, on two connections; the caller gets one answer
    };
    Kind kind = None;
    int amount = 0;
};

/// Which fault the `message`-th message of the `connection`-th connection meets, both counted from 0. Called
/// in the proxy's thread, once for each message.
using FaultPlan = std::function<ProxyFault(int connection, int message)>;

/// The same faults for the same seed, however the threads run. `percent` of the messages meet one.
FaultPlan seededFaults(quint64 seed, int percent);

/// Stands between a caller and a server on 127.0.0.1. With a certificate it speaks TLS to both, so that
/// faults are counted in bytes of HTTP; without one it passes on whatever comes. It has a thread of its own
/// and runs until it is destroyed. Callers must not send a second request before the answer to the first.
class FaultProxy
{
public:
    struct Tls
    {
        QString certificateFile; ///< PEM, shown to callers; empty = plain TCP
        QString keyFile;
    };

    FaultProxy(quint16 serverPort, FaultPlan plan, Tls tls = {});
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    quint16 port() const; ///< 0 = it could not listen or read the certificate
    QMap<ProxyFault::Kind, int>
    happened() const; ///< how often each has taken effect; None = fault-free messages

private:
    class Server;
    QThread m_thread;
    std::unique_ptr<Server> m_server;
};

} // namespace cooperage::test
