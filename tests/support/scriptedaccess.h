// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sync/serveraccess.h"

namespace cooperage {

/// A server that answers from what the test put there.
class ScriptedAccess final : public ServerAccess
{
public:
    QList<DeviceLine> lines;
    QList<RawId> revoked;
    bool offline = false;
    bool reachable = true; ///< false: the collective lives on this computer alone
    int syncs = 0;

    bool hasServer() const override { return reachable; }
    QString address() const override { return QStringLiteral("coop.example:8443"); }
    QString joinLink(const QString &code) const override
    {
        return QStringLiteral("cooperage://join/x/") + code;
    }
    void syncNow() override { ++syncs; }
    void setWorkOffline(bool on) override { offline = on; }
    void devices(QObject *, Then<QList<DeviceLine>> then) override { then(lines); }
    void linkDevice(QObject *, Then<QString> then) override { then(QStringLiteral("CODE")); }
    void revokeDevice(QObject *, const RawId &device, Then<void> then) override
    {
        revoked.append(device);
        then({});
    }
};

} // namespace cooperage
