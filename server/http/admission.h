// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/config.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <mutex>

namespace cooperage::server {

/// Counts connections and requests per address and per device. Thread safe. Keys of devices are hashes of
/// their tokens, so no token lies in its memory longer than a request.
class Admission
{
public:
    Admission(const Limits &limits, const Rates &rates); ///< both outlive it

    bool enter(const QString &address); ///< a new connection; false = one too many of this address
    void leave(const QString &address);

    /// A connection turned out to belong to a device. If the device has too many now, the oldest is asked to
    /// go and counts no longer: a laptop that woke up with a new address has to get past its own dead
    /// connections.
    void enterDevice(const QByteArray &device, const void *connection, std::function<void()> askToGo);
    void leaveDevice(const QByteArray &device, const void *connection);

    /// Takes one request out of a bucket. 0 = go on, otherwise the seconds to wait.
    /// `nowMs` is monotonic: any start, never backwards.
    int askUnknown(const QString &address, qint64 nowMs);
    int askDevice(const QByteArray &device, qint64 nowMs);

private:
    struct Member
    {
        const void *connection = nullptr;
        std::function<void()> askToGo;
    };
    struct Bucket
    {
        double left = 0;
        qint64 atMs = 0;
    };
    int ask(const QByteArray &key, double perSecond, int burst, qint64 nowMs);
    void forgetFull(qint64 nowMs);

    const Limits &m_limits;
    const Rates &m_rates;
    std::mutex m_mutex;
    QHash<QString, int> m_addresses;
    QHash<QByteArray, QList<Member>> m_devices; ///< oldest first
    QHash<QByteArray, Bucket> m_buckets;
    qint64 m_forgottenAtMs = 0;
};

/// The network an address counts under: /24 of IPv4 (also when mapped into IPv6), /64 of IPv6.
QByteArray networkOf(const QString &address);

} // namespace cooperage::server
