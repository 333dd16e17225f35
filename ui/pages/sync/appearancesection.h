// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cooperage {

class Appearance;
class UiSettings;

/// Theme, text size, row height and language of this device. All but the language change at once.
class AppearanceSection final : public QWidget
{
    Q_OBJECT
public:
    AppearanceSection(Appearance &appearance, UiSettings &settings, QWidget *parent = nullptr);
};

} // namespace cooperage
