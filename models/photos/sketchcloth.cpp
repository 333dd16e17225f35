// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/sketchtools.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <algorithm>

namespace cooperage {

namespace {

const QList<QColor> tables
    = {QColor(0xb9a58c), QColor(0x8c9287), QColor(0xa78a75), QColor(0xc3b8a6), QColor(0x7d7068)};

/// Stripes of two colours along the longer side, mirrored about the middle as on a loom.
void stripes(
    Sketch &sketch, const QPainterPath &inside, const QColor &first, const QColor &second, bool across)
{
    QPainter &painter = sketch.painter;
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    const QRectF box = inside.boundingRect();
    const double length = across ? box.height() : box.width();
    double at = length * sketch.between(0.04, 0.1);
    const int count = 2 + sketch.below(5);
    for (int i = 0; i < count && at < length / 2; ++i) {
        const double width = length * sketch.between(0.012, 0.07);
        const QColor colour = i % 2 == 0 ? first : second;
        for (const double place : {at, length - at - width}) {
            painter.fillRect(across ? QRectF(box.left(), box.top() + place, box.width(), width)
                                    : QRectF(box.left() + place, box.top(), width, box.height()),
                clear(colour, 0.9));
        }
        at += width + length * sketch.between(0.015, 0.05);
    }
    painter.restore();
}

void checks(Sketch &sketch, const QPainterPath &inside, const QColor &colour, double step)
{
    QPainter &painter = sketch.painter;
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    const QRectF box = inside.boundingRect();
    for (double x = box.left() + step / 2; x < box.right(); x += step)
        painter.fillRect(QRectF(x, box.top(), step * 0.42, box.height()), clear(colour, 0.5));
    for (double y = box.top() + step / 2; y < box.bottom(); y += step)
        painter.fillRect(QRectF(box.left(), y, box.width(), step * 0.42), clear(colour, 0.5));
    painter.restore();
}

void diamonds(Sketch &sketch, const QPainterPath &inside, const QColor &colour, double step)
{
    QPainter &painter = sketch.painter;
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    const QRectF box = inside.boundingRect();
    int row = 0;
    for (double y = box.top(); y < box.bottom() + step; y += step / 2, ++row) {
        for (double x = box.left() + (row % 2) * step / 2; x < box.right() + step; x += step) {
            const double r = step * (row % 4 == 0 ? 0.30 : 0.17);
            QPainterPath diamond(QPointF(x, y - r));
            diamond.lineTo(x + r, y);
            diamond.lineTo(x, y + r);
            diamond.lineTo(x - r, y);
            diamond.closeSubpath();
            painter.fillPath(diamond, clear(colour, 0.85));
        }
    }
    painter.restore();
}

void dress(Sketch &sketch, const QPainterPath &inside, const QColor &first, const QColor &second)
{
    switch (sketch.below(4)) {
    case 0:
        return checks(sketch, inside, first, sketch.between(38, 80));
    case 1:
        return diamonds(sketch, inside, first, sketch.between(60, 110));
    default:
        return stripes(sketch, inside, first, second, sketch.maybe(0.5));
    }
}

/// One layer of folded cloth with its thread, seen from above.
void layer(Sketch &sketch, const QRectF &box, const QColor &ground, const QColor &first, const QColor &second,
    bool striped)
{
    QPainterPath path;
    path.addRoundedRect(box, 7, 7);
    sketch.painter.fillPath(path, ground);
    if (striped)
        stripes(sketch, path, first, second, false);
    else
        checks(sketch, path, first, 52);
    sketch.weave(path, 3.2, 0.055);
}

void fold(Sketch &sketch, const QRectF &box, double at)
{
    QLinearGradient crease(box.left(), at - 26, box.left(), at + 18);
    crease.setColorAt(0, QColor(30, 16, 8, 0));
    crease.setColorAt(0.55, QColor(30, 16, 8, 62));
    crease.setColorAt(0.62, QColor(255, 250, 240, 70));
    crease.setColorAt(1, QColor(255, 250, 240, 0));
    sketch.painter.fillRect(QRectF(box.left(), at - 26, box.width(), 44), crease);
}

} // namespace

void paintTeaTowel(Sketch &sketch)
{
    sketch.table(sketch.varied(sketch.among(tables)));
    const QColor ground = sketch.varied(sketch.maybe(0.7) ? QColor(0xefe6d6) : QColor(0xd9c8ad));
    const QColor first = sketch.varied(sketch.among(dyes()));
    const QColor second = sketch.varied(sketch.among(dyes()));
    const bool striped = sketch.maybe(0.65);
    QPainter &painter = sketch.painter;
    painter.save();
    painter.translate(500, 375);
    painter.rotate(sketch.between(-9, 9));
    sketch.shadow(QRectF(-300, -300, 620, 630), 0.5);
    const QRectF box(-235, -285, 470, 560);
    painter.setPen(QPen(lighter(ground, 0.1), 1.6));
    for (double x = box.left() + 4; x < box.right() - 2; x += 5) // fringe
        painter.drawLine(QPointF(x, box.bottom() - 2),
            QPointF(x + sketch.between(-3, 3), box.bottom() + sketch.between(14, 24)));
    layer(sketch, box, ground, first, second, striped);
    fold(sketch, box, -95);
    fold(sketch, box, 95);
    QLinearGradient lift(box.left(), 0, box.right(), 0);
    lift.setColorAt(0, QColor(255, 252, 244, 50));
    lift.setColorAt(0.4, QColor(255, 252, 244, 0));
    lift.setColorAt(1, QColor(30, 16, 8, 60));
    painter.fillRect(box, lift);
    painter.setBrush(Qt::NoBrush); // loop to hang it by
    painter.setPen(QPen(darker(ground, 0.25), 6));
    painter.drawArc(QRectF(box.right() - 62, box.top() - 26, 40, 54), 0, 180 * 16);
    painter.restore();
}

void paintCushion(Sketch &sketch)
{
    sketch.wall(sketch.varied(
        sketch.among({QColor(0xcdbba5), QColor(0xb7b2a6), QColor(0xc3a890), QColor(0xa8aeab)})));
    const QColor ground = sketch.varied(sketch.among(dyes()));
    const QColor first = lighter(sketch.varied(sketch.among(dyes())), 0.35);
    const QColor second = sketch.varied(sketch.among(dyes()));
    QPainter &painter = sketch.painter;
    sketch.shadow(QRectF(225, 575, 600, 110), 0.45);
    const double l = 265, r = 735, t = 165, b = 635, in = sketch.between(24, 42);
    QPainterPath path(QPointF(l, t));
    path.quadTo((l + r) / 2, t + in, r, t);
    path.quadTo(r - in, (t + b) / 2, r, b);
    path.quadTo((l + r) / 2, b - in * 0.5, l, b);
    path.quadTo(l + in, (t + b) / 2, l, t);
    if (sketch.maybe(0.5)) { // tassels
        for (const QPointF &corner : {QPointF(l, t), QPointF(r, t), QPointF(r, b), QPointF(l, b)}) {
            const QPointF out = (corner - QPointF(500, 400)) * 0.05;
            for (int i = 0; i < 26; ++i) {
                painter.setPen(QPen(sketch.maybe(0.5) ? first : darker(first, 0.25), 2.4));
                painter.drawLine(corner,
                    corner + out * sketch.between(1.6, 2.6)
                        + QPointF(sketch.between(-14, 14), sketch.between(4, 26)));
            }
        }
    }
    painter.fillPath(path, ground);
    dress(sketch, path, first, second);
    sketch.weave(path, 4, 0.06);
    QRadialGradient puff(QPointF(430, 330), 400);
    puff.setColorAt(0, QColor(255, 250, 240, 70));
    puff.setColorAt(0.45, QColor(255, 250, 240, 0));
    puff.setColorAt(0.75, QColor(30, 16, 8, 40));
    puff.setColorAt(1, QColor(30, 16, 8, 140));
    painter.fillPath(path, puff);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(clear(darker(ground, 0.5), 0.7), 5));
    painter.drawPath(path);
    painter.setPen(QPen(clear(lighter(ground, 0.5), 0.5), 1.6, Qt::DashLine));
    painter.drawPath(path);
}

void paintBlankets(Sketch &sketch)
{
    sketch.wall(sketch.varied(
        sketch.among({QColor(0xcbb89f), QColor(0xb3b7ab), QColor(0xc0a389), QColor(0xb6a9a0)})));
    QPainter &painter = sketch.painter;
    sketch.shadow(QRectF(205, 590, 640, 90), 0.5);
    const int count = 3 + sketch.below(3);
    const double height = std::min(112.0, 420.0 / count);
    double bottom = 640;
    for (int i = 0; i < count; ++i) {
        const QColor ground = sketch.varied(sketch.among(dyes()));
        const QColor first = lighter(sketch.varied(sketch.among(dyes())), 0.3);
        const double h = height * sketch.between(0.85, 1.08), inset = sketch.between(0, 26);
        const QRectF box(250 + inset, bottom - h, 500 - inset * 1.5, h);
        QPainterPath path; // the fold on the left is round, the edges on the right lie on each other
        path.moveTo(box.right(), box.top());
        path.lineTo(box.left() + h * 0.45, box.top());
        path.cubicTo(box.left() - h * 0.12, box.top(), box.left() - h * 0.12, box.bottom(),
            box.left() + h * 0.45, box.bottom());
        path.lineTo(box.right(), box.bottom());
        path.cubicTo(box.right() + 7, box.bottom() - h * 0.3, box.right() + 7, box.top() + h * 0.3,
            box.right(), box.top());
        painter.fillPath(path, ground);
        if (sketch.maybe(0.75))
            stripes(sketch, path, first, lighter(ground, 0.45), false);
        else
            checks(sketch, path, first, 34);
        sketch.weave(path, 3.4, 0.07);
        QLinearGradient soft(0, box.top(), 0, box.bottom());
        soft.setColorAt(0, QColor(255, 250, 240, 75));
        soft.setColorAt(0.3, QColor(255, 250, 240, 10));
        soft.setColorAt(0.75, QColor(30, 16, 8, 40));
        soft.setColorAt(1, QColor(30, 16, 8, 140));
        painter.fillPath(path, soft);
        painter.setPen(QPen(clear(darker(ground, 0.6), 0.55), 2));
        for (const double part : {0.34, 0.67}) // the layers of the fold
            painter.drawLine(QPointF(box.left() + h * 0.5, box.top() + h * part),
                QPointF(box.right() + 3, box.top() + h * part + 2));
        painter.setPen(QPen(lighter(ground, 0.25), 1.8));
        for (double y = box.top() + 6; y < box.bottom() - 4; y += 4.5) // fringe
            painter.drawLine(QPointF(box.right() + 2, y),
                QPointF(box.right() + sketch.between(16, 30), y + sketch.between(-2, 9)));
        bottom -= h - 3;
    }
}

} // namespace cooperage
