// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#ifdef COOPERAGE_HAS_DBUS
#include <QDBusMessage>
#endif

namespace cooperage {

/// Whether the desktop asks for dark colours, as the desktop portal says (org.freedesktop.appearance). Qt 6.4
/// does not tell. Asks without waiting; without a session bus the answer stays what the colours of the
/// platform say at the start.
class DesktopTheme final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopTheme(bool darkAtStart, QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    bool wantsContrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

#ifdef COOPERAGE_HAS_DBUS
private Q_SLOTS:
    void settingChanged(const QDBusMessage &message);
#endif

private:
    void take(const QString &key, QVariant value);

    bool m_dark;
    bool m_contrast = false;
};

} // namespace cooperage
