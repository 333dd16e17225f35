// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

/// Scroll bars, tabs, progress bars, splitters, menus and tooltips.
namespace cooperage::paint {

QRect scrollRect(const QStyleOptionSlider *option, QStyle::SubControl part);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option);
void tabShape(QPainter *painter, const QStyleOptionTab *option);
QColor tabInk(const QStyleOptionTab *option);
void progress(QPainter *painter, const QStyleOptionProgressBar *option);
void splitter(QPainter *painter, const QStyleOption *option);
void menuPanel(QPainter *painter, const QStyleOption *option);
QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents);
void menuItem(QPainter *painter, const QStyleOptionMenuItem *option);
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem *option);

} // namespace cooperage::paint
