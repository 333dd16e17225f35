// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <arpa/inet.h>
#include <array>
#include <unistd.h>

namespace cooperage::server {

namespace {

constexpr quint16 standardPort = 8443;
constexpr qint64 mebibyte = 1024 * 1024;

QString configOf(const QString &folder, const QString &configFile)
{
    return configFile.isEmpty() ? QDir(folder).filePath(QStringLiteral("server.conf")) : configFile;
}

Failure cannotWrite(const QString &path)
{
    return failure(Fault::Storage, Reason::FileUnwritable, path);
}

bool takeReserve(ServerSettings &settings, const QString &value)
{
    constexpr int most = 1024 * 1024; // MiB
    bool isNumber = false;
    const int given = value.toInt(&isNumber);
    settings.diskReserve = given * mebibyte;
    return isNumber && given >= 0 && given <= most;
}

/// One line of the file; false for a name nobody knows or a value that cannot be.
bool take(ServerSettings &settings, const QString &name, const QString &value)
{
    const QDir folder(settings.folder);
    if (name == u"data")
        return !value.isEmpty(); // was looked at before
    if (name == u"listen" || name == u"address") {
        const auto where = hostPortIn(value);
        if (where)
            (name == u"listen" ? settings.listen : settings.address) = *where;
        return where.has_value();
    }
    if (name == u"admin_listen") {
        settings.adminListen = hostPortIn(value);
        return settings.adminListen.has_value();
    }
    if (name == u"database")
        settings.database = folder.absoluteFilePath(value);
    else if (name == u"certificate")
        settings.certificate = folder.absoluteFilePath(value);
    else if (name == u"key")
        settings.key = folder.absoluteFilePath(value);
    else if (name == u"trusted_proxies")
        settings.trustedProxies = value.split(u' ', Qt::SkipEmptyParts);
    else if (name == u"disk_reserve")
        return takeReserve(settings, value);
    else
        return false;
    return !value.isEmpty() || name == u"trusted_proxies";
}

using Line = std::pair<QString, QString>;

Result<QList<Line>> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Fault::Storage, Reason::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Storage, Reason::FileUnreadable, path);
    QList<Line> lines;
    for (const QString &raw : QString::fromUtf8(file.read(64 * 1024)).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto equals = line.indexOf(u'=');
        if (equals <= 0)
            return failure(Fault::Invalid, Reason::Malformed, line);
        lines.append({line.left(equals).trimmed(), line.mid(equals + 1).trimmed()});
    }
    return lines;
}

} // namespace

QString HostPort::text() const
{
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

std::optional<HostPort> hostPortIn(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\[[0-9a-fA-F:.]+\\]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?$"));
    const auto match = shape.match(text);
    const int port = match.captured(2).isEmpty() ? standardPort : match.captured(2).toInt();
    if (!match.hasMatch() || text.size() > 260 || port < 0 || port > 65535)
        return std::nullopt;
    QString host = match.captured(1);
    if (host.startsWith(u'['))
        host = host.mid(1, host.size() - 2);
    return HostPort{host, quint16(port)};
}

bool isNumericAddress(const QString &host)
{
    std::array<char, 16> bytes{};
    const QByteArray text = host.toLatin1();
    return inet_pton(AF_INET, text.constData(), bytes.data()) == 1
        || inet_pton(AF_INET6, text.constData(), bytes.data()) == 1;
}

QString ServerSettings::listenAddress() const
{
    if (isNumericAddress(listen.host))
        return listen.host;
    if (listen.host == u"localhost")
        return QStringLiteral("127.0.0.1");
    // "::" also takes IPv4 callers, but a computer without IPv6 does not know it
    const bool six = QFileInfo::exists(QStringLiteral("/proc/net/if_inet6"));
    return six ? QStringLiteral("::") : QStringLiteral("0.0.0.0");
}

QString standardDataFolder()
{
    const QString given = qEnvironmentVariable("STATE_DIRECTORY").section(u':', 0, 0);
    if (!given.isEmpty())
        return given;
    if (geteuid() == 0)
        return QStringLiteral("/var/lib/cooperage-server");
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("cooperage-server"));
}

ServerSettings freshSettings(const QString &folder, const QString &configFile)
{
    const QDir place(QDir(folder).absolutePath());
    ServerSettings settings;
    settings.folder = place.path();
    settings.file = configOf(place.path(), configFile);
    const QString host = QSysInfo::machineHostName();
    settings.listen = {host.isEmpty() ? QStringLiteral("localhost") : host, standardPort};
    settings.address = settings.listen;
    settings.database = place.filePath(QStringLiteral("server.db"));
    settings.certificate = place.filePath(QStringLiteral("certificate.pem"));
    settings.key = place.filePath(QStringLiteral("key.pem"));
    return settings;
}

Result<ServerSettings> readSettings(const QString &folder, const QString &configFile)
{
    const auto lines = linesOf(configOf(folder, configFile));
    if (!lines)
        return failure(lines.error());
    QString data = folder;
    for (const auto &[name, value] : *lines) {
        if (name == u"data" && !configFile.isEmpty())
            data = value;
    }
    ServerSettings settings = freshSettings(data, configFile);
    for (const auto &[name, value] : *lines) {
        if (!take(settings, name, value))
            return failure(Fault::Invalid, Reason::Malformed, QStringLiteral("%1 = %2").arg(name, value));
    }
    return settings;
}

Result<void> writeSettings(const ServerSettings &settings)
{
    QSaveFile file(settings.file);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(settings.file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto relative = [&settings](const QString &path) {
        const QFileInfo one(path);
        return one.absolutePath() == settings.folder ? one.fileName() : path;
    };
    QString text = QStringLiteral("# Settings of cooperage-server. Restart it after a change.\n");
    const auto line = [&text](const char *name, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral("%1 = %2\n").arg(QLatin1String(name), value);
    };
    line("data", settings.folder);
    line("listen", settings.listen.text());
    line("address", settings.address.text());
    if (settings.adminListen)
        line("admin_listen", settings.adminListen->text());
    line("database", relative(settings.database));
    line("certificate", relative(settings.certificate));
    line("key", relative(settings.key));
    line("trusted_proxies", settings.trustedProxies.join(u' '));
    if (settings.diskReserve != standardReserve)
        line("disk_reserve", QString::number(settings.diskReserve / mebibyte));
    if (file.write(text.toUtf8()) < 0 || !file.commit())
        return cannotWrite(settings.file);
    return {};
}

} // namespace cooperage::server
