// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/sketchtools.h"

#include <QConicalGradient>
#include <QLinearGradient>
#include <QRadialGradient>

#include <cmath>
#include <numbers>

namespace cooperage {

namespace {

const QList<QColor> cloths = {QColor(0x5b544f), QColor(0xc9bba6), QColor(0x4a5560), QColor(0xb59c86),
    QColor(0x6a5248), QColor(0xd8cdbd)};

/// Light and dark in turn, as a polished surface mirrors a room.
QConicalGradient polished(const QPointF &middle, const QColor &metal, double turn)
{
    QConicalGradient shine(middle, turn);
    for (int i = 0; i <= 8; ++i) {
        const double dark = i % 2 == 0 ? 0.0 : 0.42;
        shine.setColorAt(
            i / 8.0, i % 2 == 0 ? lighter(metal, i % 4 == 0 ? 0.65 : 0.25) : darker(metal, dark));
    }
    return shine;
}

void bead(Sketch &sketch, const QPointF &at, double radius, const QColor &colour)
{
    QPainter &painter = sketch.painter;
    painter.setPen(Qt::NoPen);
    QRadialGradient ball(at - QPointF(radius * 0.35, radius * 0.4), radius * 1.5);
    ball.setColorAt(0, lighter(colour, 0.75));
    ball.setColorAt(0.25, lighter(colour, 0.25));
    ball.setColorAt(0.6, colour);
    ball.setColorAt(1, darker(colour, 0.6));
    painter.setBrush(ball);
    painter.drawEllipse(at, radius, radius);
}

/// A cut stone seen from above: a table and two rows of facets.
void cutStone(Sketch &sketch, const QPointF &at, double radius, const QColor &colour, int sides)
{
    QPainter &painter = sketch.painter;
    painter.setPen(Qt::NoPen);
    const double turn = sketch.between(0, 1);
    const auto corner = [&](int i, double r) {
        const double angle = (i + turn) * 2 * std::numbers::pi / sides;
        return at + QPointF(std::cos(angle), std::sin(angle)) * r;
    };
    for (int i = 0; i < sides; ++i) {
        const double towardsLight
            = 0.5 - 0.5 * std::cos((i + turn + 0.5) * 2 * std::numbers::pi / sides - 0.9);
        const auto facet = [&](const QList<QPointF> &points, double shift) {
            const double light = std::clamp(towardsLight + shift, 0.0, 1.0);
            painter.setBrush(
                light > 0.5 ? lighter(colour, (light - 0.5) * 1.1) : darker(colour, (0.5 - light) * 1.1));
            painter.drawPolygon(QPolygonF(points));
        };
        facet({corner(i, radius), corner(i + 1, radius), corner(i + 1, radius * 0.62),
                  corner(i, radius * 0.62)},
            -0.15);
        facet({corner(i, radius * 0.62), corner(i + 1, radius * 0.62), at}, 0.12);
    }
    painter.setBrush(QColor(255, 255, 255, 90));
    painter.drawEllipse(at - QPointF(radius * 0.3, radius * 0.34), radius * 0.2, radius * 0.13);
}

/// Small dents of a hammer.
void hammered(Sketch &sketch, const QPainterPath &inside, const QColor &metal)
{
    QPainter &painter = sketch.painter;
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    const QRectF box = inside.boundingRect();
    for (int i = 0; i < 150; ++i) {
        const QPointF at(sketch.between(box.left(), box.right()), sketch.between(box.top(), box.bottom()));
        const double r = sketch.between(4, 11);
        QLinearGradient dent(at - QPointF(r, r), at + QPointF(r, r));
        dent.setColorAt(0, clear(darker(metal, 0.5), 0.5));
        dent.setColorAt(1, clear(lighter(metal, 0.8), 0.55));
        painter.setBrush(dent);
        painter.drawEllipse(at, r, r * 0.85);
    }
    painter.restore();
}

} // namespace

void paintRing(Sketch &sketch)
{
    sketch.table(sketch.varied(sketch.among(cloths)));
    QPainter &painter = sketch.painter;
    const QColor metal = sketch.varied(sketch.among(metals()));
    const QPointF middle(500, 410);
    const double outer = sketch.between(200, 232), width = sketch.between(30, 60);
    QPainterPath band;
    band.setFillRule(Qt::OddEvenFill);
    band.addEllipse(middle, outer, outer);
    band.addEllipse(middle + QPointF(5, 6), outer - width, outer - width);
    for (const double blur : {26.0, 18.0, 11.0})
        painter.fillPath(band.translated(blur, blur * 1.2), QColor(30, 16, 8, 42));
    painter.fillPath(band, polished(middle, metal, sketch.between(20, 60)));
    const bool dented = sketch.maybe(0.5);
    if (dented)
        hammered(sketch, band, metal);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(clear(darker(metal, 0.7), 0.55), 2.5));
    painter.drawPath(band);
    painter.setPen(QPen(clear(lighter(metal, 0.9), 0.8), 2.5));
    painter.drawArc(QRectF(middle.x() - outer + 4, middle.y() - outer + 4, outer * 2 - 8, outer * 2 - 8),
        100 * 16, 85 * 16);
    if (sketch.maybe(dented ? 0.6 : 0.9)) {
        const double r = sketch.between(42, 66);
        const QPointF at(middle.x(), middle.y() - outer + width / 2 - r * 0.3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(polished(at, darker(metal, 0.1), 45));
        painter.drawEllipse(at, r + 9, r + 9);
        const QColor stone = sketch.varied(sketch.among(stones()));
        if (sketch.maybe(0.6))
            cutStone(sketch, at, r, stone, 8 + 2 * sketch.below(3));
        else
            bead(sketch, at, r, stone);
    }
}

void paintNecklace(Sketch &sketch)
{
    sketch.table(sketch.varied(sketch.among(cloths)));
    QPainter &painter = sketch.painter;
    const QColor first = sketch.varied(sketch.among(stones()));
    const QColor second = sketch.varied(sketch.among(stones()));
    const QColor metal = sketch.varied(sketch.among(metals()));
    QPainterPath string(QPointF(205, -30));
    const double sag = sketch.between(560, 640), wide = sketch.between(-30, 60);
    string.cubicTo(210 - wide, 330, 340, sag, 500, sag);
    string.cubicTo(660, sag, 790 + wide, 330, 795, -30);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(30, 16, 8, 70), 9));
    painter.drawPath(string.translated(12, 15));
    painter.setPen(QPen(darker(metal, 0.3), 3));
    painter.drawPath(string);
    const double base = sketch.between(13, 22);
    const double length = string.length();
    const bool graded = sketch.maybe(0.6);
    const int rhythm = 2 + sketch.below(4);
    int count = 0;
    for (double at = 0; at < length; ++count) {
        const double t = at / length;
        const double r = base * (graded ? 0.65 + 0.75 * std::sin(t * std::numbers::pi) : 1.0)
            * (count % rhythm == 0 ? 1.12 : 0.9);
        const QPointF point = string.pointAtPercent(string.percentAtLength(std::min(at + r, length)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(30, 16, 8, 60));
        painter.drawEllipse(point + QPointF(r * 0.5, r * 0.6), r, r);
        bead(sketch, point, r, count % rhythm == 0 ? second : first);
        at += r * 2 + 1;
    }
    if (sketch.maybe(0.7)) { // pendant
        const QPointF at(500, sag + base + 42);
        QPainterPath drop(at - QPointF(0, 52));
        drop.cubicTo(at + QPointF(20, -20), at + QPointF(40, 0), at + QPointF(38, 24));
        drop.cubicTo(at + QPointF(36, 62), at + QPointF(-36, 62), at + QPointF(-38, 24));
        drop.cubicTo(at + QPointF(-40, 0), at + QPointF(-20, -20), at - QPointF(0, 52));
        painter.fillPath(drop.translated(10, 12), QColor(30, 16, 8, 80));
        painter.fillPath(drop, polished(at, metal, 60));
        cutStone(sketch, at + QPointF(0, 20), 23, second, 10);
    }
}

void paintEarrings(Sketch &sketch)
{
    sketch.table(sketch.varied(sketch.among(cloths)));
    QPainter &painter = sketch.painter;
    const QColor metal = sketch.varied(sketch.among(metals()));
    const QColor stone = sketch.varied(sketch.among(stones()));
    const int shape = sketch.below(3); // disc, crescent, leaf
    const double size = sketch.between(82, 112);
    const quint64 twin = sketch.random.below(1'000'000);
    for (const double side : {-1.0, 1.0}) {
        Sketch one{painter, SeededRandom(twin)}; // both alike
        painter.save();
        painter.translate(500 + side * 155, 250);
        painter.rotate(side * -4);
        QPainterPath body;
        if (shape == 2) {
            body.moveTo(0, 20);
            body.cubicTo(size * 0.95, 80, size * 0.7, 230, 0, 310);
            body.cubicTo(-size * 0.7, 230, -size * 0.95, 80, 0, 20);
        } else {
            body.addEllipse(QPointF(0, 40 + size), size, size);
            if (shape == 1) {
                QPainterPath hole;
                hole.addEllipse(QPointF(0, 40 + size * 0.78), size * 0.6, size * 0.6);
                body = body.subtracted(hole);
            }
        }
        painter.fillPath(body.translated(16, 20), QColor(30, 16, 8, 75));
        painter.setBrush(Qt::NoBrush);
        QPainterPath hook(QPointF(0, 30));
        hook.lineTo(0, -40);
        hook.cubicTo(0, -105, 62, -105, 58, -30);
        hook.lineTo(54, 10);
        painter.setPen(QPen(QColor(30, 16, 8, 70), 6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(hook.translated(9, 11));
        painter.setPen(QPen(darker(metal, 0.25), 7, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(hook);
        painter.setPen(QPen(lighter(metal, 0.6), 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(hook.translated(-1.5, -1));
        const QPointF middle = body.boundingRect().center();
        painter.fillPath(body, polished(middle, metal, 40));
        hammered(one, body, metal);
        painter.setPen(QPen(clear(darker(metal, 0.7), 0.5), 2));
        painter.drawPath(body);
        if (shape == 2) {
            painter.drawLine(QPointF(0, 40), QPointF(0, 290));
            for (int i = 0; i < 5; ++i) {
                painter.drawLine(QPointF(0, 240 - i * 42), QPointF(size * 0.42, 190 - i * 34));
                painter.drawLine(QPointF(0, 240 - i * 42), QPointF(-size * 0.42, 190 - i * 34));
            }
        } else {
            cutStone(one, QPointF(0, shape == 1 ? 40 + size * 1.72 : 40 + size), size * 0.22, stone, 10);
        }
        bead(one, QPointF(0, 18), 13, stone);
        painter.restore();
    }
}

} // namespace cooperage
