// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/publicaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace cooperage {

namespace {

constexpr int longestAddress = 200;
constexpr int longestPart = 60;

Failure notAnAddress(const QString &typed)
{
    return failure(Fault::Invalid, Reason::NotPublicAddress, typed.left(80));
}

/// "host" or "host:port" with small letters; nothing if it is neither.
QString plainHost(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:.]+\\])"
        "(?::([1-9][0-9]{0,4}))?\\z"));
    const auto match = shape.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 65535)
        return {};
    const QString port = match.captured(2);
    return port.isEmpty() || port == u"443" ? match.captured(1) : match.captured(1) + u':' + port;
}

} // namespace

RawId publicPlaceId(const RawId &collective)
{
    return RawId::derived(QByteArrayLiteral("public place ") + collective.bytes());
}

Result<QString> publicAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.size() > longestAddress)
        return notAnAddress(typed);
    if (!text.contains(QStringLiteral("://")))
        text.prepend(QStringLiteral("https://"));
    if (!text.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive))
        return notAnAddress(typed);
    QString rest = text.mid(8);
    if (rest.endsWith(u'/'))
        rest.chop(1);
    const auto colon = rest.lastIndexOf(u':');
    const bool hasPort = colon > 0 && !rest.endsWith(u']');
    const QString name = hasPort ? rest.left(colon) : rest;
    const bool bracketed = name.startsWith(u'[');
    const QString ascii = bracketed ? name.toLower() : QString::fromLatin1(QUrl::toAce(name)).toLower();
    const QString host = plainHost(hasPort ? ascii + rest.mid(colon) : ascii);
    if (ascii.isEmpty() || host.isEmpty())
        return notAnAddress(typed);
    return QStringLiteral("https://") + host;
}

QString hostOf(const QString &address)
{
    return address.startsWith(QStringLiteral("https://")) ? plainHost(address.mid(8)) : QString();
}

QString hostIn(const QByteArray &header)
{
    if (header.size() > longestAddress)
        return {};
    return plainHost(QString::fromLatin1(header).toLower());
}

QString endorsementPage(const QString &address, int number)
{
    return QStringLiteral("%1/e/E-%2").arg(address).arg(number);
}

QString endorsementBadge(const QString &address, int number)
{
    return endorsementPage(address, number) + QStringLiteral(".jwt");
}

QString replyPage(const QString &address, const QString &code)
{
    return address + QStringLiteral("/r/") + code;
}

QString workshopPage(const QString &address, const QString &part)
{
    return address + QStringLiteral("/w/") + part;
}

QString addressPart(const QString &name)
{
    QString part;
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : letters) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            part += c;
        else if (!c.isMark() && c != u'\'' && c != QChar(0x2019) && !part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    part.truncate(longestPart);
    while (part.endsWith(u'-'))
        part.chop(1);
    return part;
}

} // namespace cooperage
