// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/sketchtools.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <cmath>

namespace cooperage {

namespace {

const QList<QColor> walls = {QColor(0xd2c2ab), QColor(0xb7bba9), QColor(0xc7ab93), QColor(0xa8aca8)};
const QList<QColor> tables = {QColor(0xcbbfae), QColor(0x97a09a), QColor(0x8b7d73), QColor(0xbfa78f)};

/// Short round strokes, over and under in turn.
void wickerwork(Sketch &sketch, const QPainterPath &inside, double middle, const QColor &cane,
    const QColor &band, int banded)
{
    QPainter &painter = sketch.painter;
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    const QRectF box = inside.boundingRect();
    const double rowHeight = 15, half = box.width() / 2;
    const int columns = 22;
    int row = 0;
    painter.setPen(Qt::NoPen);
    for (double y = box.top(); y < box.bottom() + 40; y += rowHeight, ++row) {
        const bool inBand = row >= banded && row < banded + 3;
        for (int i = 0; i < columns; ++i) { // narrower towards the sides, as they turn away
            const auto at = [&](int column) { return middle - half * std::cos(column * M_PI / columns); };
            const double x = at(i), width = at(i + 1) - x;
            const double sink = std::sin((i + 0.5) * M_PI / columns) * 26;
            const bool over = (i + row) % 2 == 0;
            const QColor colour = sketch.varied(inBand ? band : cane);
            QLinearGradient round(0, y + sink, 0, y + sink + rowHeight);
            round.setColorAt(0, lighter(colour, over ? 0.35 : 0.05));
            round.setColorAt(0.5, over ? colour : darker(colour, 0.3));
            round.setColorAt(1, darker(colour, over ? 0.35 : 0.6));
            painter.setBrush(round);
            painter.drawRoundedRect(
                QRectF(x - (over ? 3 : -1), y + sink - 26, width + (over ? 6 : -2), rowHeight - 1), 6, 6);
        }
    }
    painter.restore();
}

QPainterPath spoon(double length, double bowl, double handle)
{
    QPainterPath path(QPointF(0, 0));
    path.cubicTo(bowl * 1.1, 0, bowl * 1.15, bowl * 2.3, handle, bowl * 2.7);
    path.lineTo(handle * 0.8, length * 0.9);
    path.cubicTo(handle * 1.5, length, -handle * 1.5, length, -handle * 0.8, length * 0.9);
    path.lineTo(-handle, bowl * 2.7);
    path.cubicTo(-bowl * 1.15, bowl * 2.3, -bowl * 1.1, 0, 0, 0);
    return path;
}

} // namespace

void paintBasket(Sketch &sketch)
{
    sketch.wall(sketch.varied(sketch.among(walls)), 1.12);
    QPainter &painter = sketch.painter;
    const QColor cane = sketch.varied(
        sketch.among({QColor(0xc39a63), QColor(0xa6794a), QColor(0xd6b98a), QColor(0x8d6a48)}));
    const QColor band = sketch.varied(sketch.among(dyes()));
    const double w = sketch.between(190, 235), top = sketch.between(330, 380), tilt = 0.24;
    sketch.shadow(QRectF(255, 595, 520, 85), 0.45);
    const bool tall = sketch.maybe(0.5);
    QPainterPath handle(QPointF(500 - w + 14, top));
    handle.cubicTo(
        500 - w * 0.9, top - (tall ? 330 : 200), 500 + w * 0.9, top - (tall ? 330 : 200), 500 + w - 14, top);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(darker(cane, 0.45), 24, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(handle);
    painter.setPen(QPen(cane, 17, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(handle);
    for (double t = 0.02; t < 0.99; t += 0.022) { // wound with cane
        const QPointF at = handle.pointAtPercent(t);
        const double angle = -handle.angleAtPercent(t) * M_PI / 180 + 1.1;
        const QPointF across = QPointF(std::cos(angle), std::sin(angle)) * 10;
        painter.setPen(QPen(clear(t < 0.5 ? lighter(cane, 0.4) : darker(cane, 0.4), 0.7), 3));
        painter.drawLine(at - across, at + across);
    }
    const QList<QPointF> profile = {{w, top}, {w * 1.02, top + 90}, {w * 0.93, 540}, {w * 0.8, 628}};
    const QRectF rim = turnedRim(500, profile.first(), tilt);
    QLinearGradient inside(rim.topLeft(), rim.bottomRight());
    inside.setColorAt(0, darker(cane, 0.75));
    inside.setColorAt(1, darker(cane, 0.45));
    const QPainterPath body = turnedBody(500, profile, tilt);
    painter.fillPath(body, darker(cane, 0.5));
    wickerwork(sketch, body, 500, cane, band, 5 + sketch.below(6));
    sketch.roundBody(body, QColor(0, 0, 0, 0), 0.9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inside);
    painter.drawEllipse(rim);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(darker(cane, 0.35), 22));
    painter.drawEllipse(rim);
    painter.setPen(QPen(lighter(cane, 0.12), 16));
    painter.drawEllipse(rim);
    for (int i = 0; i < 84; ++i) {
        const double angle = i * 2 * M_PI / 84;
        const QPointF at
            = rim.center() + QPointF(std::cos(angle) * rim.width() / 2, std::sin(angle) * rim.height() / 2);
        painter.setPen(QPen(clear(darker(cane, 0.5), 0.5), 2.4));
        painter.drawLine(at + QPointF(-5, -7), at + QPointF(5, 7));
    }
}

void paintSpoons(Sketch &sketch)
{
    sketch.table(sketch.varied(sketch.among(tables)));
    QPainter &painter = sketch.painter;
    const int count = 2 + sketch.below(3);
    for (int i = 0; i < count; ++i) {
        const QColor wood = sketch.varied(sketch.among(woods()));
        const double length = sketch.between(500, 590), bowl = sketch.between(50, 72);
        painter.save();
        painter.translate(500 + (i - (count - 1) / 2.0) * 185, 375 - length / 2);
        painter.rotate(sketch.between(-5, 5));
        const QPainterPath shape = spoon(length, bowl, sketch.between(11, 16));
        for (const double blur : {18.0, 12.0, 7.0})
            painter.fillPath(shape.translated(blur, blur * 1.1), QColor(30, 16, 8, 38));
        sketch.roundBody(shape, wood, 0.55);
        sketch.woodGrain(shape, wood, true);
        QPainterPath hollow;
        hollow.addEllipse(QPointF(0, bowl * 1.22), bowl * 0.72, bowl * 1.0);
        QLinearGradient deep(-bowl, 0, bowl, bowl * 2.4);
        deep.setColorAt(0, clear(darker(wood, 0.75), 0.75));
        deep.setColorAt(0.55, clear(darker(wood, 0.3), 0.35));
        deep.setColorAt(1, clear(lighter(wood, 0.5), 0.55));
        painter.fillPath(hollow, deep);
        if (sketch.maybe(0.45)) { // the end dipped in colour
            QPainterPath end;
            end.addRect(-60, length * sketch.between(0.68, 0.82), 120, length);
            painter.fillPath(end.intersected(shape), clear(sketch.varied(sketch.among(dyes())), 0.88));
        }
        painter.restore();
    }
}

void paintBoard(Sketch &sketch)
{
    sketch.table(sketch.varied(sketch.among(tables)));
    QPainter &painter = sketch.painter;
    const QColor wood = sketch.varied(sketch.among(woods()));
    painter.save();
    painter.translate(500, 390);
    painter.rotate(sketch.between(-16, 16));
    const double w = sketch.between(170, 225), h = sketch.between(205, 235), grip = sketch.between(38, 52);
    QPainterPath shape;
    if (sketch.maybe(0.35))
        shape.addEllipse(QPointF(0, 20), h, h);
    else
        shape.addRoundedRect(QRectF(-w, -h + 40, w * 2, h * 2 - 40), 46, 46);
    QPainterPath neck;
    neck.addRoundedRect(QRectF(-grip, -h - 95, grip * 2, 190), grip, grip);
    QPainterPath hole;
    hole.addEllipse(QPointF(0, -h - 52), 15, 15);
    shape = shape.united(neck).subtracted(hole);
    for (const double blur : {24.0, 16.0, 9.0})
        painter.fillPath(shape.translated(blur, blur * 1.1), QColor(30, 16, 8, 40));
    painter.fillPath(shape.translated(3, 5), darker(wood, 0.45)); // its thickness
    painter.fillPath(shape, wood);
    if (sketch.maybe(0.5)) { // glued of several woods
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        for (double x = -w; x < w; x += w / 2)
            painter.fillRect(QRectF(x, -h - 120, sketch.between(18, w / 3), h * 2 + 300),
                clear(sketch.varied(sketch.among(woods())), 0.75));
        painter.restore();
    }
    sketch.woodGrain(shape, wood, true);
    QLinearGradient light(-w, -h, w, h);
    light.setColorAt(0, QColor(255, 250, 238, 70));
    light.setColorAt(0.5, QColor(255, 250, 238, 0));
    light.setColorAt(1, QColor(30, 16, 8, 70));
    painter.fillPath(shape, light);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(clear(lighter(wood, 0.6), 0.6), 2));
    painter.drawPath(shape.translated(-1, -1));
    QPainterPath cord(QPointF(0, -h - 52)); // a leather loop
    cord.cubicTo(-70, -h - 120, -60, -h - 230, 10, -h - 215);
    cord.cubicTo(70, -h - 200, 40, -h - 110, 0, -h - 52);
    painter.setPen(QPen(QColor(30, 16, 8, 80), 9, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(cord.translated(8, 9));
    painter.setPen(QPen(QColor(0x5a3a26), 7, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(cord);
    painter.restore();
}

} // namespace cooperage
