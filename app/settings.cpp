// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDataStream>
#include <QIODevice>
#include <QLoggingCategory>

namespace cooperage {

QVariant ProfileUiSettings::value(const QString &key, const QVariant &otherwise) const
{
    const auto text = m_profile.value(QStringLiteral("ui/") + key);
    if (!text || text->isEmpty())
        return otherwise;
    QVariant value;
    QDataStream stream(QByteArray::fromBase64(text->toLatin1()));
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> value;
    return stream.status() == QDataStream::Ok && value.isValid() ? value : otherwise;
}

void ProfileUiSettings::setValue(const QString &key, const QVariant &value)
{
    QByteArray bytes;
    if (value.isValid()) {
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << value;
    }
    // A width that was not remembered is no reason to disturb anybody.
    if (auto done = m_profile.setValue(QStringLiteral("ui/") + key, QString::fromLatin1(bytes.toBase64()));
        !done)
        qWarning("settings: %s", qPrintable(done.error().detail));
}

} // namespace cooperage
