// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stylepaint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace cooperage::paint {

int unit(const QStyleOption *option)
{
    return option ? option->fontMetrics.height() : QFontMetrics(QFont()).height();
}

int controlHeight(int unit)
{
    return qMax(24, qRound(1.9 * unit));
}

bool has(const QWidget *widget, const char *role)
{
    return widget && widget->property(role).toBool();
}

void box(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
    qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void ring(QPainter *painter, const QRectF &rect, qreal radius, const QColor &colour)
{
    box(painter, rect, radius, QColor(), colour, 2);
}

QString directed(const QString &text, Qt::LayoutDirection window)
{
    if (window == Qt::LeftToRight || text.isEmpty())
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour, int unit)
{
    const qreal reach = qMax<qreal>(3.5, unit * 0.22);
    const qreal depth = reach / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    const int turn = direction == Qt::UpArrow ? 180
        : direction == Qt::LeftArrow          ? 90
        : direction == Qt::RightArrow         ? -90
                                              : 0;
    painter->rotate(turn);
    painter->setPen(QPen(colour, qMax(1.5, unit * 0.085), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{{-reach, -depth}, {0, depth}, {reach, -depth}});
    painter->restore();
}

void tick(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, qMax(1.6, rect.width() * 0.12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.32)});
    painter->restore();
}

} // namespace cooperage::paint
