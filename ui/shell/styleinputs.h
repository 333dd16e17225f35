// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

/// Line edits, frames, combo boxes, spin boxes, sliders.
namespace cooperage::paint {

void linePanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void frame(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget);
void comboLabel(QPainter *painter, const QStyleOptionComboBox *option, const QRect &field);
QRect comboRect(const QStyleOptionComboBox *option, QStyle::SubControl part);
void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget);
QRect spinRect(const QStyleOptionSpinBox *option, QStyle::SubControl part);
void slider(QPainter *painter, const QStyleOptionSlider *option, const QRect &groove, const QRect &handle);

} // namespace cooperage::paint
