// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/disk.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace cooperage::server {

/// "host:port", IPv6 in brackets.
struct HostPort
{
    QString host;
    quint16 port = 0;

    QString text() const;
};
std::optional<HostPort> hostPortIn(const QString &text);
bool isNumericAddress(const QString &host);

/// What server.conf says. Plain lines "name = value"; '#' begins a comment.
struct ServerSettings
{
    QString folder; ///< of the data
    QString file; ///< server.conf itself
    HostPort listen; ///< a name listens on every address of this computer
    std::optional<HostPort>
        adminListen; ///< where figures are shown, on this computer only; nothing = nowhere
    HostPort address; ///< how devices reach it: what join links say
    QString database;
    QString certificate;
    QString key;
    QStringList trustedProxies;
    qint64 diskReserve = standardReserve; ///< bytes; "disk_reserve" says MiB

    QString revokedFile() const { return database + QStringLiteral(".revoked"); } ///< never in a backup
    /// Of the keys badges are signed with; the collective's id follows. Never in a backup.
    QString badgeKeys() const { return database + QStringLiteral(".badge-"); }
    QString nextCertificate() const { return certificate + QStringLiteral(".next"); }
    QString nextKey() const { return key + QStringLiteral(".next"); }
    QString turnFile() const { return database + QStringLiteral(".turn"); }
    QString lockFile() const { return database + QStringLiteral(".lock"); }
    QString listenAddress() const; ///< numeric
};

/// The folder unless somebody names one: $STATE_DIRECTORY of a systemd unit, /var/lib/cooperage-server for
/// root, ~/.local/share/cooperage-server otherwise.
QString standardDataFolder();

/// The standard settings of a data folder, before anything was written. @p configFile may be empty.
ServerSettings freshSettings(const QString &folder, const QString &configFile);

/// Reads server.conf. FileMissing if there is none, Malformed with the line that cannot be understood.
Result<ServerSettings> readSettings(const QString &folder, const QString &configFile);
Result<void> writeSettings(const ServerSettings &settings);

} // namespace cooperage::server
