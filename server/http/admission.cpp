// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/admission.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cmath>

namespace cooperage::server {

namespace {

constexpr qint64 forgetEveryMs = 60'000;
constexpr qint64 forgetAfterMs = 600'000; // any bucket is full again by then
constexpr qsizetype mostBuckets = 100'000;

} // namespace

QByteArray networkOf(const QString &address)
{
    const auto text = address.toLatin1();
    std::array<char, 16> bytes{};
    if (inet_pton(AF_INET, text.constData(), bytes.data()) == 1)
        return QByteArray(bytes.data(), 3);
    if (inet_pton(AF_INET6, text.constData(), bytes.data()) != 1)
        return text;
    static constexpr std::array<char, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '\xff', '\xff'};
    if (std::equal(mapped.begin(), mapped.end(), bytes.begin()))
        return QByteArray(bytes.data() + 12, 3);
    return QByteArray(bytes.data(), 8);
}

Admission::Admission(const Limits &limits, const Rates &rates)
    : m_limits(limits)
    , m_rates(rates)
{
}

bool Admission::enter(const QString &address)
{
    const std::lock_guard lock(m_mutex);
    auto &count = m_addresses[address];
    if (count >= m_limits.connectionsPerAddress)
        return false;
    ++count;
    return true;
}

void Admission::leave(const QString &address)
{
    const std::lock_guard lock(m_mutex);
    const auto at = m_addresses.find(address);
    if (at != m_addresses.end() && --at.value() <= 0)
        m_addresses.erase(at);
}

void Admission::enterDevice(const QByteArray &device, const void *connection, std::function<void()> askToGo)
{
    std::function<void()> asked;
    {
        const std::lock_guard lock(m_mutex);
        auto &members = m_devices[device];
        members.append({connection, std::move(askToGo)});
        if (members.size() > m_limits.connectionsPerDevice)
            asked = members.takeFirst().askToGo;
    }
    if (asked)
        asked();
}

void Admission::leaveDevice(const QByteArray &device, const void *connection)
{
    const std::lock_guard lock(m_mutex);
    const auto at = m_devices.find(device);
    if (at == m_devices.end())
        return;
    at.value().removeIf([connection](const Member &member) { return member.connection == connection; });
    if (at.value().isEmpty())
        m_devices.erase(at);
}

int Admission::askUnknown(const QString &address, qint64 nowMs)
{
    return ask("a" + networkOf(address), m_rates.unknownPerMinute / 60.0, m_rates.unknownBurst, nowMs);
}

int Admission::askDevice(const QByteArray &device, qint64 nowMs)
{
    return ask("d" + device, m_rates.devicePerSecond, m_rates.deviceBurst, nowMs);
}

int Admission::ask(const QByteArray &key, double perSecond, int burst, qint64 nowMs)
{
    if (perSecond <= 0)
        return 0;
    const std::lock_guard lock(m_mutex);
    forgetFull(nowMs);
    const auto known = m_buckets.find(key);
    auto &bucket = known != m_buckets.end() ? known.value() : *m_buckets.insert(key, {double(burst), nowMs});
    bucket.left = std::min(double(burst), bucket.left + double(nowMs - bucket.atMs) / 1000.0 * perSecond);
    bucket.atMs = nowMs;
    if (bucket.left >= 1) {
        bucket.left -= 1;
        return 0;
    }
    return std::max(1, int(std::ceil((1 - bucket.left) / perSecond)));
}

void Admission::forgetFull(qint64 nowMs)
{
    if (m_buckets.size() > mostBuckets)
        m_buckets.clear(); // under such an attack the buckets protect nobody any more; memory counts
    if (nowMs - m_forgottenAtMs < forgetEveryMs)
        return;
    m_forgottenAtMs = nowMs;
    m_buckets.removeIf([nowMs](const auto &entry) { return nowMs - entry.value().atMs > forgetAfterMs; });
}

} // namespace cooperage::server
