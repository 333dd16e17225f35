// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

namespace cooperage {

/// What the interface remembers between starts: widths, theme, shortcuts. Handed over, so that tests keep it
/// in memory and the program decides where it is kept. Keys are lower case with slashes: "appearance/theme".
class UiSettings
{
public:
    virtual ~UiSettings() = default;
    virtual QVariant value(const QString &key, const QVariant &otherwise = {}) const = 0;
    virtual void setValue(const QString &key, const QVariant &value)
        = 0; ///< an invalid value removes the key
};

/// Forgets everything when it goes away.
class MemoryUiSettings final : public UiSettings
{
public:
    QVariant value(const QString &key, const QVariant &otherwise = {}) const override
    {
        return m_values.value(key, otherwise);
    }
    void setValue(const QString &key, const QVariant &value) override
    {
        if (value.isValid())
            m_values.insert(key, value);
        else
            m_values.remove(key);
    }

private:
    QHash<QString, QVariant> m_values;
};

} // namespace cooperage
