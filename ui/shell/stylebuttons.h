// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

/// Push buttons, tool buttons, check boxes and radio buttons.
namespace cooperage::paint {

enum class ButtonRole { Plain, Primary, Danger, Quiet };

ButtonRole buttonRole(const QWidget *widget, const QStyleOption *option);
QColor buttonInk(ButtonRole role, const QStyleOption *option); ///< text and icon on it
void buttonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
void buttonFocus(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void toolPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void checkIndicator(QPainter *painter, const QStyleOption *option);
void radioIndicator(QPainter *painter, const QStyleOption *option);

} // namespace cooperage::paint
