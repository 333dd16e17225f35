// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/random.h"

#include <QColor>
#include <QList>
#include <QPainter>
#include <QPainterPath>

namespace cooperage {

/// What every motif is painted with. The picture is 1000 units wide and 750 high; light falls from the left.
struct Sketch
{
    QPainter &painter;
    SeededRandom random;

    double between(double low, double high);
    int below(int limit) { return int(random.below(quint64(limit))); }
    bool maybe(double chance) { return between(0, 1) < chance; }
    QColor among(const QList<QColor> &colours) { return colours.at(below(int(colours.size()))); }
    QColor varied(const QColor &colour); ///< a little warmer, lighter, greyer … than `colour`

    /// A wall, and a table below it; what follows is painted `nearer` times as large, standing as it stood.
    void wall(const QColor &colour, double nearer = 1.2);
    void table(const QColor &colour); ///< a table top seen from above
    void finish(); ///< light from the left, darker corners

    /// A soft shadow of something about as large as `box`.
    void shadow(const QRectF &box, double strength = 0.35);
    /// Fills the path and makes it round: lit left of the middle, dark at both sides.
    void roundBody(const QPainterPath &path, const QBrush &brush, double strength = 1);
    void speckles(const QPainterPath &inside, const QColor &colour, int count, double largest);
    /// Fine crossing threads.
    void weave(const QPainterPath &inside, double step, double strength);
    void woodGrain(const QPainterPath &inside, const QColor &colour, bool upright);
};

/// The outline of something turned on a wheel: `profile` is (half width, y) from top to bottom, `tilt`
/// how far one looks into it (0 level, 1 from above).
QPainterPath turnedBody(double middle, const QList<QPointF> &profile, double tilt);
/// The ellipse of its opening.
QRectF turnedRim(double middle, const QPointF &top, double tilt);

QColor darker(const QColor &colour, double part); ///< part of black, 0 … 1
QColor lighter(const QColor &colour, double part); ///< part of white, 0 … 1
QColor clear(QColor colour, double opacity);

QList<QColor> glazes();
QList<QColor> dyes();
QList<QColor> woods();
QList<QColor> metals();
QList<QColor> stones();

void paintMug(Sketch &);
void paintBowl(Sketch &);
void paintVase(Sketch &);
void paintPlate(Sketch &);
void paintCandle(Sketch &);
void paintTeaTowel(Sketch &);
void paintCushion(Sketch &);
void paintBlankets(Sketch &);
void paintRing(Sketch &);
void paintNecklace(Sketch &);
void paintEarrings(Sketch &);
void paintBasket(Sketch &);
void paintSpoons(Sketch &);
void paintBoard(Sketch &);

} // namespace cooperage
