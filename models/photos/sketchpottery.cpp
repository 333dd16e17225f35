// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/sketchtools.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <cmath>

namespace cooperage {

namespace {

const QList<QColor> walls = {QColor(0xd9c5ab), QColor(0xc9b8a6), QColor(0xb9bfae), QColor(0xd6b7a0),
    QColor(0xa9b3b5), QColor(0xc7ad8f), QColor(0xcfc6ba)};

/// The upper or lower part of a pot dipped in glaze, with a hand-made edge.
QPainterPath dipped(const QPainterPath &body, double height, bool above, double phase)
{
    const QRectF box = body.boundingRect();
    QPainterPath part(QPointF(box.left() - 5, above ? box.top() - 60 : box.bottom() + 60));
    for (int i = 0; i <= 40; ++i) {
        const double t = i / 40.0;
        const double round
            = std::sqrt(std::max(0.0, 1 - std::pow(t * 2 - 1, 2))); // the edge runs round the pot
        part.lineTo(box.left() - 5 + (box.width() + 10) * t,
            height + round * box.width() * 0.10 + std::sin(t * 9 + phase) * 5 + std::sin(t * 23 + phase) * 2);
    }
    part.lineTo(box.right() + 5, above ? box.top() - 60 : box.bottom() + 60);
    part.closeSubpath();
    return part.intersected(body);
}

void opening(Sketch &sketch, double middle, const QPointF &top, double tilt, const QColor &glaze)
{
    const QRectF rim = turnedRim(middle, top, tilt);
    QPainter &painter = sketch.painter;
    painter.setPen(Qt::NoPen);
    QLinearGradient edge(rim.topLeft(), rim.topRight());
    edge.setColorAt(0, lighter(glaze, 0.15));
    edge.setColorAt(0.3, lighter(glaze, 0.55));
    edge.setColorAt(1, darker(glaze, 0.2));
    painter.setBrush(edge);
    painter.drawEllipse(rim);
    const double wall = std::min(9.0, top.x() * 0.09);
    const QRectF inner = rim.adjusted(wall, wall * tilt + 1, -wall, -wall * tilt - 1);
    QLinearGradient inside(inner.topLeft(), inner.bottomRight());
    inside.setColorAt(0, darker(glaze, 0.68));
    inside.setColorAt(0.55, darker(glaze, 0.45));
    inside.setColorAt(1, darker(glaze, 0.12));
    painter.setBrush(inside);
    painter.drawEllipse(inner);
}

/// Body, glaze, decoration and opening of a turned pot.
void pot(Sketch &sketch, double middle, const QList<QPointF> &profile, double tilt, const QColor &clay,
    const QColor &glaze)
{
    const QPainterPath body = turnedBody(middle, profile, tilt);
    const QRectF box = body.boundingRect();
    const int dress = sketch.below(4); // glazed, dipped above, dipped below, banded
    const double phase = sketch.between(0, 6);
    sketch.painter.fillPath(body, dress == 0 ? glaze : clay);
    if (dress == 1 || dress == 2)
        sketch.painter.fillPath(
            dipped(body, box.top() + box.height() * sketch.between(0.35, 0.6), dress == 1, phase), glaze);
    if (dress == 3) {
        const int bands = 2 + sketch.below(4);
        const double first = sketch.between(0.2, 0.4);
        for (int i = 0; i < bands; ++i) {
            const double y = box.top() + box.height() * (first + i * 0.09);
            const QPainterPath band
                = dipped(body, y, false, phase)
                      .subtracted(dipped(body, y + box.height() * 0.04, false, phase + 0.4));
            sketch.painter.fillPath(band, glaze);
        }
    }
    sketch.speckles(body, darker(clay, 0.6), 60 + sketch.below(240), 3.4);
    sketch.roundBody(body, QColor(0, 0, 0, 0));
    opening(sketch, middle, profile.first(), tilt, dress == 2 ? clay : glaze);
}

void stems(Sketch &sketch, const QPointF &from)
{
    QPainter &painter = sketch.painter;
    const QColor stalk = sketch.varied(QColor(0x7a6a45));
    const QColor leaf = sketch.varied(sketch.maybe(0.5) ? QColor(0x7d8a5c) : QColor(0xc09a5b));
    const int count = 4 + sketch.below(4);
    for (int i = 0; i < count; ++i) {
        const double lean = sketch.between(-170, 190);
        const double height = sketch.between(170, 300);
        const QPointF tip = from + QPointF(lean, -height);
        QPainterPath line(from + QPointF(lean * 0.08, 0));
        const QPointF bend = from + QPointF(lean * 0.15, -height * 0.65);
        line.quadTo(bend, tip);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(darker(stalk, 0.2), 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(line);
        painter.setPen(Qt::NoPen);
        for (double t = 0.38; t <= 1.0; t += 0.085) {
            const double turn = line.angleAtPercent(std::min(t, 0.99));
            for (const double side : {-1.0, 1.0}) {
                painter.save();
                painter.translate(line.pointAtPercent(std::min(t, 1.0)));
                painter.rotate(-turn + side * sketch.between(35, 60));
                const double length = sketch.between(20, 34) * (1.25 - t * 0.6);
                QPainterPath blade;
                blade.quadTo(length * 0.5, -length * 0.3, length, 0);
                blade.quadTo(length * 0.5, length * 0.3, 0, 0);
                painter.fillPath(blade, sketch.maybe(0.5) ? lighter(leaf, 0.18) : darker(leaf, 0.12));
                painter.restore();
            }
        }
    }
}

} // namespace

void paintMug(Sketch &sketch)
{
    sketch.wall(sketch.varied(sketch.among(walls)));
    const QColor clay = sketch.varied(sketch.maybe(0.5) ? QColor(0xcdb699) : QColor(0xa9785a));
    const QColor glaze = sketch.varied(sketch.among(glazes()));
    const double w = sketch.between(118, 140), top = sketch.between(240, 285), belly = sketch.between(0, 22);
    sketch.shadow(QRectF(330, 585, 400, 90));
    QPainterPath handle(QPointF(480 + w - 14, top + 70));
    handle.cubicTo(480 + w + 125, top + 40, 480 + w + 120, 560, 480 + w - 18, 555);
    QPainter &painter = sketch.painter;
    painter.setBrush(Qt::NoBrush);
    const struct
    {
        double width;
        QColor colour;
        QPointF shift;
    } strokes[] = {{40, darker(clay, 0.35), {}}, {34, darker(clay, 0.08), {-1, -1}},
        {12, lighter(clay, 0.35), {-5, -5}}};
    for (const auto &stroke : strokes) {
        painter.setPen(QPen(stroke.colour, stroke.width, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(handle.translated(stroke.shift));
    }
    pot(sketch, 480, {{w, top}, {w + belly * 0.6, top + 120}, {w + belly, 480}, {w - 6, 585}, {w - 26, 622}},
        0.2, clay, glaze);
}

void paintBowl(Sketch &sketch)
{
    sketch.wall(sketch.varied(sketch.among(walls)));
    const QColor clay = sketch.varied(sketch.maybe(0.5) ? QColor(0xd8c4a6) : QColor(0x9c6b50));
    const QColor glaze = sketch.varied(sketch.among(glazes()));
    const double w = sketch.between(230, 275), top = sketch.between(350, 395);
    sketch.shadow(QRectF(270, 595, 470, 85));
    pot(sketch, 495, {{w, top}, {w * 0.95, top + 90}, {w * 0.72, 555}, {w * 0.42, 615}, {w * 0.4, 636}}, 0.3,
        clay, glaze);
}

void paintVase(Sketch &sketch)
{
    sketch.wall(sketch.varied(sketch.among(walls)), 1.02); // room for the stems
    const QColor clay = sketch.varied(sketch.maybe(0.5) ? QColor(0xd3bd9f) : QColor(0x8f5f49));
    const QColor glaze = sketch.varied(sketch.among(glazes()));
    const double belly = sketch.between(115, 175), neck = sketch.between(36, 66),
                 top = sketch.between(265, 310);
    sketch.shadow(QRectF(340, 600, 350, 75));
    if (sketch.maybe(0.7))
        stems(sketch, QPointF(500, top + 6));
    const double widest = sketch.between(430, 500);
    pot(sketch, 500,
        {{neck + 16, top}, {neck, top + 40}, {neck + 8, top + 75}, {belly, widest}, {belly * 0.86, 570},
            {belly * 0.56, 634}},
        0.17, clay, glaze);
}

void paintPlate(Sketch &sketch)
{
    sketch.table(sketch.varied(
        sketch.among({QColor(0xc9b79e), QColor(0x9aa39a), QColor(0xb08f74), QColor(0x8d7b6c)})));
    const QColor glaze = sketch.varied(sketch.among(glazes()));
    const QColor second = sketch.varied(sketch.among(glazes()));
    QPainter &painter = sketch.painter;
    const QPointF middle(495, 372);
    sketch.shadow(QRectF(195, 90, 640, 620), 0.5);
    painter.setPen(Qt::NoPen);
    const auto disc = [&](double radius, const QColor &colour, double shade) {
        QLinearGradient lit(middle - QPointF(radius, radius), middle + QPointF(radius, radius));
        lit.setColorAt(0, lighter(colour, 0.18 + shade));
        lit.setColorAt(1, darker(colour, 0.24 - shade));
        painter.setBrush(lit);
        painter.drawEllipse(middle, radius, radius);
    };
    disc(290, darker(glaze, 0.1), 0.1);
    disc(284, glaze, 0);
    QPainterPath rim;
    rim.addEllipse(middle, 284, 284);
    const int petals = 14 + 2 * sketch.below(8);
    for (int i = 0; i < petals; ++i) {
        painter.save();
        painter.translate(middle);
        painter.rotate(360.0 * i / petals + sketch.between(-1.5, 1.5));
        QPainterPath leaf(QPointF(0, -205));
        leaf.quadTo(21, -235, 0, -272);
        leaf.quadTo(-21, -235, 0, -205);
        painter.fillPath(leaf, clear(second, 0.8));
        painter.restore();
    }
    disc(196, darker(glaze, 0.18), -0.08);
    disc(190, lighter(glaze, 0.08), -0.12);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(clear(second, 0.75), 5));
    painter.drawEllipse(middle, 168, 168);
    sketch.speckles(rim, darker(glaze, 0.65), 320, 2.6);
    QRadialGradient gleam(middle - QPointF(110, 120), 150);
    gleam.setColorAt(0, QColor(255, 252, 244, 110));
    gleam.setColorAt(1, QColor(255, 252, 244, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gleam);
    painter.drawEllipse(middle - QPointF(110, 120), 150, 150);
}

void paintCandle(Sketch &sketch)
{
    sketch.wall(sketch.varied(
        sketch.among({QColor(0x9c8a78), QColor(0x8b8f86), QColor(0xa5836c), QColor(0x7f7a7a)})));
    QPainter &painter = sketch.painter;
    const QColor wax = sketch.varied(
        sketch.among({QColor(0xe8d6ae), QColor(0xf0e8d8), QColor(0xc98a5c), QColor(0xb9c0a4)}));
    const QColor clay = sketch.varied(QColor(0xb08a6c));
    const int count = 1 + sketch.below(3);
    for (int i = 0; i < count; ++i) {
        const double middle = 500 + (i - (count - 1) / 2.0) * 215;
        const double w = sketch.between(52, 74), top = sketch.between(270, 400);
        sketch.shadow(QRectF(middle - 120, 600, 270, 66), 0.4);
        const QList<QPointF> dish = {{w + 34, 590}, {w + 26, 612}, {w + 4, 630}};
        sketch.roundBody(turnedBody(middle, dish, 0.22), clay);
        painter.setPen(Qt::NoPen);
        painter.setBrush(darker(clay, 0.35));
        painter.drawEllipse(turnedRim(middle, dish.first(), 0.22).adjusted(6, 3, -6, -3));
        const QList<QPointF> body = {{w, top}, {w, 480}, {w, 598}};
        sketch.roundBody(turnedBody(middle, body, 0.2), wax, 0.75);
        painter.setBrush(lighter(wax, 0.35));
        painter.drawEllipse(turnedRim(middle, body.first(), 0.2));
        painter.setPen(QPen(QColor(60, 45, 35), 4));
        painter.drawLine(QPointF(middle, top), QPointF(middle + 1, top - 20));
        painter.setPen(Qt::NoPen);
        const QPointF fire(middle + 1, top - 42);
        QRadialGradient glow(fire, 190);
        glow.setColorAt(0, QColor(255, 226, 150, 150));
        glow.setColorAt(0.3, QColor(255, 210, 130, 55));
        glow.setColorAt(1, QColor(255, 200, 120, 0));
        painter.setBrush(glow);
        painter.drawEllipse(fire, 190, 190);
        QPainterPath flame(fire + QPointF(0, -42));
        flame.cubicTo(fire + QPointF(4, -20), fire + QPointF(17, 2), fire + QPointF(12, 16));
        flame.cubicTo(fire + QPointF(8, 27), fire + QPointF(-8, 27), fire + QPointF(-12, 16));
        flame.cubicTo(fire + QPointF(-17, 2), fire + QPointF(-4, -20), fire + QPointF(0, -42));
        QLinearGradient hot(fire - QPointF(0, 42), fire + QPointF(0, 26));
        hot.setColorAt(0, QColor(255, 190, 80));
        hot.setColorAt(0.6, QColor(255, 244, 196));
        hot.setColorAt(1, QColor(250, 170, 70));
        painter.fillPath(flame, hot);
    }
}

} // namespace cooperage
