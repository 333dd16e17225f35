// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/profile.h"
#include "ui/shell/uisettings.h"

namespace cooperage {

/// What the window remembers, kept in the profile's own file.
class ProfileUiSettings final : public UiSettings
{
public:
    explicit ProfileUiSettings(Profile &profile)
        : m_profile(profile)
    {
    }
    QVariant value(const QString &key, const QVariant &otherwise = {}) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    Profile &m_profile;
};

} // namespace cooperage
