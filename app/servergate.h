// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/profile.h"
#include "sync/client/httpserverapi.h"
#include "sync/client/joinlink.h"
#include "sync/client/syncrunner.h"
#include "ui/pages/sync/serveraccess.h"
#include "ui/shell/uisettings.h"

#include <optional>

namespace cooperage {

/// The server for pages: sync commands go to the runner, questions go over a connection of the window's
/// own thread. Without a server there is nothing to ask.
class ServerGate final : public ServerAccess
{
public:
    ServerGate(const CollectiveEntry &entry, const QByteArray &token, UiSettings &settings);

    void setRunner(SyncRunner *runner) { m_runner = runner; } ///< not owned; null when sync ends

    bool worksOffline() const; ///< as the person left it, also over a restart

    void acceptPin(const QByteArray &pin);
    bool hasServer() const override { return m_address.has_value(); }
    QString address() const override;
    QString joinLink(const QString &code) const override;
    void syncNow() override;
    void setWorkOffline(bool offline) override;
    void devices(QObject *context, Then<QList<DeviceLine>> then) override;
    void linkDevice(QObject *context, Then<QString> then) override;
    void revokeDevice(QObject *context, const RawId &device, Then<void> then) override;

private:
    std::optional<ServerAddress> m_address;
    std::unique_ptr<HttpServerApi> m_api;
    UiSettings &m_settings;
    QString m_offlineKey;
    SyncRunner *m_runner = nullptr;
};

} // namespace cooperage
