// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include <algorithm>
#include <cmath>

namespace cooperage {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tones light()
{
    Tones t;
    t.theme = Theme::Light;
    t.window = rgb(0xFAF6F0);
    t.base = rgb(0xFFFDFA);
    t.sidebar = rgb(0xF1E9DD);
    t.raised = rgb(0xFFFFFF);
    t.alternate = rgb(0xF7F1E8);
    t.text = rgb(0x2B2420);
    t.muted = rgb(0x655A50);
    t.placeholder = rgb(0x74685D);
    t.disabled = rgb(0x9C9186);
    t.border = rgb(0x8F8071);
    t.hairline = rgb(0xDDD0BF);
    t.action = rgb(0xA5452B);
    t.actionHover = rgb(0x8A3620);
    t.onAction = rgb(0xFFFFFF);
    t.danger = rgb(0xA11D2B);
    t.dangerHover = rgb(0x821420);
    t.onDanger = rgb(0xFFFFFF);
    t.selection = rgb(0xF4DCCF);
    t.focus = rgb(0x1F5F99);
    t.good = {rgb(0x356136), rgb(0xE2EEDD)};
    t.warning = {rgb(0x734C00), rgb(0xFBEBC6)};
    t.problem = {rgb(0xA11D2B), rgb(0xFBE1DE)};
    t.note = {rgb(0x22597F), rgb(0xDEEBF5)};
    t.charts = {rgb(0x9C3D22), rgb(0x1B3B63), rgb(0xBA8A1C), rgb(0x3F9483), rgb(0xA45CA8)};
    return t;
}

Tones dark()
{
    Tones t;
    t.theme = Theme::Dark;
    t.window = rgb(0x1E1A17);
    t.base = rgb(0x262120);
    t.sidebar = rgb(0x181512);
    t.raised = rgb(0x302A27);
    t.alternate = rgb(0x2B2623);
    t.text = rgb(0xF2EAE1);
    t.muted = rgb(0xBDB1A5);
    t.placeholder = rgb(0xA3978B);
    t.disabled = rgb(0x7A7067);
    t.border = rgb(0x8B7E73);
    t.hairline = rgb(0x453D37);
    t.action = rgb(0xE8906F);
    t.actionHover = rgb(0xF2A98C);
    t.onAction = rgb(0x2A130B);
    t.danger = rgb(0xF4A09B);
    t.dangerHover = rgb(0xF8BAB6);
    t.onDanger = rgb(0x2D0B0A);
    t.selection = rgb(0x4A3026);
    t.focus = rgb(0x8FBCE6);
    t.good = {rgb(0x9DCC95), rgb(0x22331F)};
    t.warning = {rgb(0xEDC46C), rgb(0x3B2F12)};
    t.problem = {rgb(0xF4A09B), rgb(0x47211F)};
    t.note = {rgb(0x9CC6EA), rgb(0x1B2F3F)};
    t.charts = {rgb(0xD9755A), rgb(0x5C9CEB), rgb(0xFBDD8B), rgb(0xA8E8CE), rgb(0xB27FB5)};
    return t;
}

/// Black on white, every line at full strength.
Tones highContrast()
{
    Tones t;
    t.theme = Theme::HighContrast;
    t.window = t.base = t.sidebar = t.raised = rgb(0xFFFFFF);
    t.alternate = rgb(0xF2F2F2);
    t.text = t.muted = rgb(0x000000);
    t.placeholder = rgb(0x3D3D3D);
    t.disabled = rgb(0x5C5C5C);
    t.border = t.hairline = rgb(0x000000);
    t.action = rgb(0x6E1F0B);
    t.actionHover = rgb(0x4A1406);
    t.onAction = rgb(0xFFFFFF);
    t.danger = rgb(0x7A0012);
    t.dangerHover = rgb(0x56000C);
    t.onDanger = rgb(0xFFFFFF);
    t.selection = rgb(0xFFE2A8);
    t.focus = rgb(0x0036A8);
    t.good = {rgb(0x0B4512), rgb(0xE3F6E3)};
    t.warning = {rgb(0x563600), rgb(0xFFF0C2)};
    t.problem = {rgb(0x7A0012), rgb(0xFFE4E4)};
    t.note = {rgb(0x003E78), rgb(0xE2F0FF)};
    t.charts = {rgb(0x7D2508), rgb(0x10305C), rgb(0x8A6100), rgb(0x0F6A58), rgb(0x7C2E82)};
    return t;
}

Tones &inUse()
{
    static Tones current = light();
    return current;
}

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

Tone Tones::mood(Mood mood) const
{
    switch (mood) {
    case Mood::Neutral:
        return {text, mixed(alternate, text, 0.07)};
    case Mood::Good:
        return good;
    case Mood::Warning:
        return warning;
    case Mood::Problem:
        return problem;
    case Mood::Note:
        return note;
    }
    return {text, alternate};
}

Tones tonesOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return light();
    case Theme::Dark:
        return dark();
    case Theme::HighContrast:
        return highContrast();
    }
    return light();
}

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::Button, tones.raised);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, tones.problem.ink);
    palette.setColor(QPalette::Highlight, tones.selection);
    palette.setColor(QPalette::HighlightedText, tones.text);
    palette.setColor(QPalette::Link, tones.focus);
    palette.setColor(QPalette::LinkVisited, tones.focus);
    palette.setColor(QPalette::PlaceholderText, tones.placeholder);
    palette.setColor(QPalette::ToolTipBase, tones.raised);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::Light, tones.raised);
    palette.setColor(QPalette::Midlight, tones.hairline);
    palette.setColor(QPalette::Mid, tones.hairline);
    palette.setColor(QPalette::Dark, tones.border);
    palette.setColor(QPalette::Shadow, tones.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, tones.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tones.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, tones.window);
    return palette;
}

const Tones &tones()
{
    return inUse();
}

void useTones(const Tones &tones)
{
    inUse() = tones;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor mixed(const QColor &under, const QColor &over, double part)
{
    const auto between = [part](float a, float b) { return float(a + (b - a) * part); };
    return QColor::fromRgbF(between(under.redF(), over.redF()), between(under.greenF(), over.greenF()),
        between(under.blueF(), over.blueF()));
}

} // namespace cooperage
