// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/result.h"

#include <QObject>

#include <functional>

namespace cooperage {

/// What pages may ask of the collective's server. Answers come in the window's thread, and never after
/// `context` has gone.
class ServerAccess
{
public:
    virtual ~ServerAccess() = default;

    virtual bool hasServer() const = 0; ///< false: this collective lives on this computer alone
    virtual QString address() const = 0; ///< host and port as a person reads them
    virtual QString joinLink(const QString &code) const = 0; ///< "cooperage://join/…", empty without a server

    virtual void syncNow() = 0;
    virtual void setWorkOffline(bool offline) = 0;

    template <class T> using Then = std::function<void(Result<T>)>;
    virtual void devices(QObject *context, Then<QList<DeviceLine>> then) = 0;
    virtual void linkDevice(QObject *context, Then<QString> then) = 0; ///< the code, good for ten minutes
    virtual void revokeDevice(QObject *context, const RawId &device, Then<void> then) = 0;
};

} // namespace cooperage
