// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace cooperage {

enum class Theme { Light, Dark, HighContrast };

/// A state's colours: text or shape, and the tint it may stand on.
struct Tone
{
    QColor ink;
    QColor tint;
};

/// What a state means. Each has its own shape, so that colour never speaks alone.
enum class Mood { Neutral, Good, Warning, Problem, Note };

/// Every colour of the interface. QPalette holds those that Qt knows; the rest is read from here.
struct Tones
{
    Theme theme;
    QColor window, base, sidebar, raised, alternate; ///< surfaces
    QColor text, muted, placeholder, disabled;
    QColor border; ///< of controls, ≥ 3 : 1
    QColor hairline; ///< separates, never carries meaning
    QColor action, actionHover, onAction;
    QColor danger, dangerHover, onDanger;
    QColor selection; ///< under ordinary text
    QColor focus; ///< focus ring and links
    Tone good, warning, problem, note;
    std::array<QColor, 5> charts; ///< series in this order; the rest is "Other", in `muted`

    Tone mood(Mood mood) const;
};

Tones tonesOf(Theme theme);
QPalette paletteOf(const Tones &tones);

/// The ones in use. Changed by Appearance only, which then hands out a new palette.
const Tones &tones();
void useTones(const Tones &tones);

/// Contrast as defined by WCAG 2: 1–21. Both colours opaque.
double contrast(const QColor &one, const QColor &other);

/// `part` (0–1) of `over` on `under`.
QColor mixed(const QColor &under, const QColor &over, double part);

} // namespace cooperage
