// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QFont>
#include <QObject>

namespace cooperage {

class CooperageStyle;
class DesktopTheme;
class UiSettings;

/// What a person may choose about the looks.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Theme, text size and row height of the whole program. Takes effect at once and is remembered.
/// One per program, made right after QApplication.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    static constexpr int smallestText = 80; ///< per cent
    static constexpr int largestText = 200;

    explicit Appearance(UiSettings &settings, QObject *parent = nullptr);

    ThemeChoice theme() const { return m_choice; }
    void setTheme(ThemeChoice choice);
    int textSize() const { return m_textSize; } ///< per cent of 10.5 pt
    void setTextSize(int percent); ///< bounded to smallestText … largestText
    bool isCompact() const { return m_compact; }
    void setCompact(bool compact);

    Theme shown() const; ///< what "System" comes to at the moment

Q_SIGNALS:
    void changed();

private:
    void apply();

    UiSettings &m_settings;
    CooperageStyle *m_style; ///< owned by QApplication
    DesktopTheme *m_desktop;
    QFont m_systemFont;
    ThemeChoice m_choice;
    int m_textSize;
    bool m_compact;
};

} // namespace cooperage
