// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktoptheme.h"

#ifdef COOPERAGE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace cooperage {

namespace {

const QString colourScheme = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

} // namespace

#ifdef COOPERAGE_HAS_DBUS

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");

} // namespace

DesktopTheme::DesktopTheme(bool darkAtStart, QObject *parent)
    : QObject(parent)
    , m_dark(darkAtStart)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(
        service, path, settings, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    for (const QString &key : {colourScheme, contrastKey}) {
        QDBusMessage question
            = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
        question << appearance << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(
            watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *call) {
                const QDBusPendingReply<QDBusVariant> reply = *call;
                if (!reply.isError())
                    take(key, reply.value().variant());
                call->deleteLater();
            });
    }
}

void DesktopTheme::settingChanged(const QDBusMessage &message)
{
    const QVariantList parts = message.arguments(); // group, key, value
    if (parts.size() == 3 && parts.at(0).toString() == appearance)
        take(parts.at(1).toString(), parts.at(2));
}

#else

DesktopTheme::DesktopTheme(bool darkAtStart, QObject *parent)
    : QObject(parent)
    , m_dark(darkAtStart)
{
}

#endif

void DesktopTheme::take(const QString &key, QVariant value)
{
#ifdef COOPERAGE_HAS_DBUS
    if (value.canConvert<QDBusVariant>() && value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant(); // "Read" wraps its answer twice
#endif
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (!isNumber)
        return;
    if (key == colourScheme)
        m_dark = number == 1; // 0 no preference, 1 dark, 2 light
    else if (key == contrastKey)
        m_contrast = number == 1;
    else
        return;
    Q_EMIT changed();
}

} // namespace cooperage
