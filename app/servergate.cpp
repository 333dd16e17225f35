// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servergate.h"

namespace cooperage {

namespace {

template <class T>
void answer(QCoro::Task<Result<T>> task, QObject *context, std::function<void(Result<T>)> then)
{
    QCoro::connect(
        std::move(task), context, [then = std::move(then)](const Result<T> &result) { then(result); });
}

template <class T> void noServer(const std::function<void(Result<T>)> &then)
{
    then(failure(Fault::NotFound, Reason::ServerUnreachable));
}

} // namespace

ServerGate::ServerGate(const CollectiveEntry &entry, const QByteArray &token, UiSettings &settings)
    : m_settings(settings)
    , m_offlineKey(QStringLiteral("sync/offline/") + entry.id.hex())
{
    if (entry.server.isEmpty())
        return;
    m_address = addressFromText(entry.server);
    if (!m_address)
        return;
    m_address->pins = entry.pins;
    m_api = std::make_unique<HttpServerApi>(*m_address, entry.id, token);
}

void ServerGate::acceptPin(const QByteArray &pin)
{
    if (m_api)
        m_api->acceptPin(pin);
}

QString ServerGate::address() const
{
    return m_address ? addressText(*m_address) : QString();
}

QString ServerGate::joinLink(const QString &code) const
{
    return m_address ? joinLinkText(*m_address, code) : QString();
}

void ServerGate::syncNow()
{
    if (m_runner)
        m_runner->syncNow();
}

void ServerGate::setWorkOffline(bool offline)
{
    m_settings.setValue(m_offlineKey, offline ? QVariant(true) : QVariant());
    if (m_runner)
        m_runner->setWorkOffline(offline);
}

bool ServerGate::worksOffline() const
{
    return hasServer() && m_settings.value(m_offlineKey).toBool();
}

void ServerGate::devices(QObject *context, Then<QList<DeviceLine>> then)
{
    if (!m_api)
        return noServer(then);
    answer(m_api->devices(), context, std::move(then));
}

void ServerGate::linkDevice(QObject *context, Then<QString> then)
{
    if (!m_api)
        return noServer(then);
    answer(m_api->linkDevice(), context, std::move(then));
}

void ServerGate::revokeDevice(QObject *context, const RawId &device, Then<void> then)
{
    if (!m_api)
        return noServer(then);
    answer(m_api->revokeDevice(device), context, std::move(then));
}

} // namespace cooperage
