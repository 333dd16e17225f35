// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Connection that watches the clock and counts callers.
#include "server/http/connection.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cooperage::server {

namespace {

using boost::system::error_code;
using std::chrono::milliseconds;

constexpr int bodyTickMs = 1000;

qint64 steadyMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<milliseconds>(now).count();
}

} // namespace

/// Whether this request may be worked on; if not, when to come again.
bool Connection::admit(int &waitSeconds)
{
    const auto &request = m_reader->request();
    const auto &recognises = m_shared.config.recognises;
    if (!request.token.isEmpty() && recognises && recognises(request.token)) {
        const auto device = QCryptographicHash::hash(request.token, QCryptographicHash::Sha256);
        if (!m_proxy)
            countUnder(device);
        waitSeconds = m_shared.admission.askDevice(device, steadyMs());
    } else {
        waitSeconds = m_shared.admission.askUnknown(request.peer, steadyMs());
    }
    return waitSeconds == 0;
}

/// Counts the connection under its device instead of its address: a whole workshop shares one address.
void Connection::countUnder(const QByteArray &device)
{
    if (m_device == device)
        return;
    leaveDevice();
    m_device = device;
    m_shared.admission.enterDevice(device, this, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->stopSoon();
    });
    if (m_addressCounted)
        m_shared.admission.leave(m_address);
    m_addressCounted = false;
}

void Connection::leaveDevice()
{
    if (!m_device.isEmpty())
        m_shared.admission.leaveDevice(m_device, this);
    m_device.clear();
}

/// Who asks. A trusted proxy names callers from the left, each hop appending; the last one that is no trusted
/// proxy itself is the one somebody we trust has seen.
QString Connection::peerOf(const QByteArray &forwardedFor) const
{
    if (!m_proxy)
        return m_address;
    const auto hops = forwardedFor.split(',');
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        const auto address = QString::fromLatin1(hop->trimmed());
        if (!address.isEmpty() && !m_shared.config.trustedProxies.contains(address))
            return address;
    }
    return m_address;
}

void Connection::arm(int ms)
{
    m_timer.expires_after(milliseconds(ms));
    const auto run = ++m_timerRun;
    m_timer.async_wait([self = shared_from_this(), run](const error_code &error) {
        if (!error && run == self->m_timerRun)
            self->onTime();
    });
}

void Connection::disarm()
{
    ++m_timerRun;
    m_timer.cancel();
}

void Connection::onTime()
{
    switch (m_state) {
    case State::Idle:
        shutDown();
        break;
    case State::Body:
        checkBody();
        break;
    case State::Waiting:
        lastCall();
        break;
    case State::Working:
    case State::Closed:
        break;
    case State::Handshake:
    case State::Head:
    case State::Writing:
    case State::Draining:
    case State::Closing:
        close();
        break;
    }
}

void Connection::checkBody()
{
    const auto &limits = m_shared.config.timeOuts;
    const auto elapsed = std::chrono::duration_cast<milliseconds>(Steady::now() - m_bodyStart).count();
    const auto least = elapsed * limits.bodyBytesPerSecond / 1000;
    if (elapsed >= limits.bodyTotal || m_reader->request().body.size() < least)
        close();
    else
        arm(int(std::min<qint64>(bodyTickMs, limits.bodyTotal - elapsed)));
}

void Connection::log(int status, qsizetype bytes)
{
    if (!m_shared.config.log)
        return;
    const auto ms = std::chrono::duration_cast<milliseconds>(Steady::now() - m_requestStart).count();
    // No path: it may hold a code or a secret. The id leads to what the handler has logged about it.
    m_shared.config.log(
        QStringLiteral("request %1 status %2 bytes %3 ms %4")
            .arg(requestId(), QString::number(status), QString::number(bytes), QString::number(ms)));
}

QString Connection::requestId()
{
    if (m_requestId.isEmpty())
        m_requestId = m_shared.nextRequestId();
    return m_requestId;
}

} // namespace cooperage::server
