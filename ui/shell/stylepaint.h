// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;
class QStyleOption;
class QWidget;

/// What the parts of CooperageStyle share. All lengths in logical pixels.
namespace cooperage::paint {

constexpr qreal controlRadius = 6;
constexpr qreal tableRadius = 8;
constexpr qreal cardRadius = 10;

int unit(const QStyleOption *option); ///< u: font height
int controlHeight(int unit); ///< 1.9 u, at least 24
bool has(const QWidget *widget, const char *role); ///< the dynamic property is set and true

/// Filled and bordered, with the border inside `rect`. An invalid colour leaves that part out.
void box(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
    qreal width = 1);
/// The focus ring, 2 px, inside `rect`.
void ring(QPainter *painter, const QRectF &rect, qreal radius, const QColor &colour);

/// Text of a person's, cut short already, in its own direction: what is written left-to-right keeps its "…"
/// at its end in a window that reads the other way.
QString directed(const QString &text, Qt::LayoutDirection window);

/// An open arrow in the middle of `rect`.
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour, int unit);
void tick(QPainter *painter, const QRectF &rect, const QColor &colour);

} // namespace cooperage::paint
