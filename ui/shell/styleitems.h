// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionViewItem;
class QWidget;

/// Rows, cells, headers and branches of lists, tables and trees.
namespace cooperage::paint {

void itemRow(
    QPainter *painter, const QStyleOptionViewItem *option, const QStyle *style, const QWidget *widget);
void itemPanel(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget);
void branch(QPainter *painter, const QStyleOption *option);
void headerSection(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void headerLabel(QPainter *painter, const QStyleOptionHeader *option);
void headerArrow(QPainter *painter, const QStyleOption *option);

} // namespace cooperage::paint
