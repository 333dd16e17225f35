// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/shell/accessiblebuttons.h"
#include "ui/shell/desktoptheme.h"
#include "ui/shell/style.h"
#include "ui/shell/uisettings.h"

#include <QApplication>
#include <QPixmapCache>
#include <QToolTip>

#include <array>

namespace cooperage {

namespace {

constexpr double bodySize = 10.5; // points at 100 %

const QString themeKey = QStringLiteral("appearance/theme");
const QString textSizeKey = QStringLiteral("appearance/text_size");
const QString compactKey = QStringLiteral("appearance/compact");

constexpr std::array choiceNames = {"system", "light", "dark", "high_contrast"}; // order of ThemeChoice

ThemeChoice choiceNamed(const QString &name)
{
    for (std::size_t i = 0; i < choiceNames.size(); ++i) {
        if (name == QLatin1String(choiceNames.at(i)))
            return static_cast<ThemeChoice>(i);
    }
    return ThemeChoice::System;
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

Appearance::Appearance(UiSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_style(new CooperageStyle)
    , m_desktop(new DesktopTheme(looksDark(QApplication::palette()), this))
    , m_systemFont(QApplication::font())
    , m_choice(choiceNamed(settings.value(themeKey).toString()))
    , m_textSize(qBound(smallestText, settings.value(textSizeKey, 100).toInt(), largestText))
    , m_compact(settings.value(compactKey).toBool())
{
    useTones(tonesOf(shown()));
    QApplication::setStyle(m_style);
    installAccessibleButtons(); // how it appears to those who listen
    connect(m_desktop, &DesktopTheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
    apply();
}

void Appearance::setTheme(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_settings.setValue(themeKey, QLatin1String(choiceNames.at(static_cast<std::size_t>(choice))));
    apply();
}

void Appearance::setTextSize(int percent)
{
    const int bounded = qBound(smallestText, percent, largestText);
    if (bounded == m_textSize)
        return;
    m_textSize = bounded;
    m_settings.setValue(textSizeKey, bounded);
    apply();
}

void Appearance::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_settings.setValue(compactKey, compact);
    apply();
}

Theme Appearance::shown() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::HighContrast:
        return Theme::HighContrast;
    case ThemeChoice::System:
        break;
    }
    if (m_desktop->wantsContrast())
        return Theme::HighContrast;
    return m_desktop->isDark() ? Theme::Dark : Theme::Light;
}

void Appearance::apply()
{
    useTones(tonesOf(shown()));
    m_style->setCompact(m_compact);
    QPixmapCache::clear();
    const QPalette palette = paletteOf(tones());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QFont font = m_systemFont;
    font.setPointSizeF(bodySize * m_textSize / 100);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    // Row heights and metrics are asked for again when a widget hears that the style has changed.
    QEvent styleChange(QEvent::StyleChange);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QApplication::sendEvent(widget, &styleChange);
        widget->update();
    }
    Q_EMIT changed();
}

} // namespace cooperage
