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

bool enterInto(auto &counts, const auto &key, int most)
{
    auto &count = counts[key];
    if (count >= most)
        return false;
    ++count;
    return true;
}

void leaveFrom(auto &counts, const auto &key)
{
    const auto at = counts.find(key);
    if (at != counts.end() && --at.value() <= 0)
        counts.erase(at);
}

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
    return enterInto(m_addresses, address, m_limits.connectionsPerAddress);
}

void Admission::leave(const QString &address)
{
    const std::lock_guard lock(m_mutex);
    leaveFrom(m_addresses, address);
}

bool Admission::enterDevice(const QByteArray &device)
{
    const std::lock_guard lock(m_mutex);
    return enterInto(m_devices, device, m_limits.connectionsPerDevice);
}

void Admission::leaveDevice(const QByteArray &device)
{
    const std::lock_guard lock(m_mutex);
    leaveFrom(m_devices, device);
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
