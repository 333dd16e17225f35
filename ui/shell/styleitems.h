// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QAbstractItemView;
class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionViewItem;
class QWidget;

/// Rows, cells, headers and branches of lists, tables and trees.
namespace cooperage::paint {

/// A view without a frame on a card, or its header: it has no surface of its own.
bool liesOnCard(const QAbstractItemView *view);
void itemRow(
    QPainter *painter, const QStyleOptionViewItem *option, const QStyle *style, const QWidget *widget);
void itemPanel(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget);
void branch(QPainter *painter, const QStyleOption *option);
void headerSection(QPainter *painter, const QStyleOption *option, const QWidget *widget);
/// Where the words stand, or the arrow, which follows them: far away it would belong to the next column.
QRect headerRect(const QStyleOptionHeader *option, bool arrow);
void headerLabel(QPainter *painter, const QStyleOptionHeader *option);
void headerArrow(QPainter *painter, const QStyleOption *option);

} // namespace cooperage::paint
