// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/joinlink.h"

#include <QRegularExpression>

namespace cooperage {

namespace {

constexpr qsizetype longestLink = 4096;
constexpr int standardPort = 443;

Failure malformed(const QString &what)
{
    return failure(Fault::Invalid, Reason::Malformed, what);
}

} // namespace

std::optional<ServerAddress> addressFromText(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\[[0-9a-fA-F:.]+\\]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch() || text.size() > 260)
        return std::nullopt;
    ServerAddress address;
    address.host = match.captured(1);
    if (address.host.startsWith(QLatin1Char('[')))
        address.host = address.host.mid(1, address.host.size() - 2);
    address.port = match.captured(2).isEmpty() ? standardPort : match.captured(2).toInt();
    if (address.port < 1 || address.port > 65535)
        return std::nullopt;
    return address;
}

Result<JoinLink> readJoinLink(const QString &pasted)
{
    const QString text = pasted.trimmed();
    const QString shown = text.left(60);
    if (text.size() > longestLink)
        return malformed(shown);
    static const QRegularExpression shape(
        QStringLiteral("^cooperage://join/([^/#\\s]+)/([A-Za-z2-7]{26})(?:#([A-Za-z0-9_-]{43}=?))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return malformed(shown);
    const auto address = addressFromText(match.captured(1));
    if (!address)
        return malformed(shown);
    JoinLink link{*address, match.captured(2)};
    if (!match.captured(3).isEmpty())
        link.server.pins = {match.captured(3).toLatin1()};
    return link;
}

QString addressText(const ServerAddress &server)
{
    const QString host
        = server.host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(server.host) : server.host;
    return QStringLiteral("%1:%2").arg(host).arg(server.port);
}

QString joinLinkText(const ServerAddress &server, const QString &code)
{
    QString text = QStringLiteral("cooperage://join/%1/%2").arg(addressText(server), code);
    if (!server.pins.isEmpty())
        text += QLatin1Char('#') + QString::fromLatin1(server.pins.first());
    return text;
}

} // namespace cooperage
