// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/sketchtools.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace cooperage {

namespace {

const QRectF picture(0, 0, 1000, 750);

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int from, int to) { return int(std::lround(from + (to - from) * part)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()), a.alpha());
}

} // namespace

QColor darker(const QColor &colour, double part)
{
    return mixed(colour, QColor(28, 16, 10), part);
}

QColor lighter(const QColor &colour, double part)
{
    return mixed(colour, QColor(255, 250, 240), part);
}

QColor clear(QColor colour, double opacity)
{
    colour.setAlphaF(float(std::clamp(opacity, 0.0, 1.0)));
    return colour;
}

QList<QColor> glazes()
{
    return {QColor(0xa5452b), QColor(0x3d6b73), QColor(0xe3d3b8), QColor(0x2f4a6b), QColor(0x7c8b5a),
        QColor(0xc98a3c), QColor(0x6b4a3a), QColor(0xd9b8a8), QColor(0x44524a), QColor(0xf0e6d6)};
}

QList<QColor> dyes()
{
    return {QColor(0x27456e), QColor(0xb2543a), QColor(0xc79a45), QColor(0x6f8264), QColor(0x7b3b4a),
        QColor(0xd8c6a8), QColor(0x4b6f86), QColor(0xa8768c), QColor(0x3c3a45)};
}

QList<QColor> woods()
{
    return {QColor(0xb98a58), QColor(0x8a5a38), QColor(0xd1ab7c), QColor(0x6d452d), QColor(0xa9734a)};
}

QList<QColor> metals()
{
    return {QColor(0xc9c6c0), QColor(0xd4a95a), QColor(0xc98d6b), QColor(0xb8bcc2)};
}

QList<QColor> stones()
{
    return {QColor(0x2f7a78), QColor(0x8a2f45), QColor(0x3a5a9a), QColor(0xd08a2e), QColor(0x5f7d4a),
        QColor(0xe8e2d4), QColor(0x5b4a7d)};
}

double Sketch::between(double low, double high)
{
    return low + (high - low) * double(random.below(1'000'001)) / 1'000'000;
}

QColor Sketch::varied(const QColor &colour)
{
    int h = 0, s = 0, l = 0;
    colour.getHsl(&h, &s, &l);
    h = h < 0 ? 0 : (h + 360 + below(17) - 8) % 360;
    return QColor::fromHsl(
        h, std::clamp(s + below(31) - 15, 0, 255), std::clamp(l + below(31) - 15, 20, 240));
}

void Sketch::wall(const QColor &colour, double nearer)
{
    QLinearGradient back(0, 0, 0, 520);
    back.setColorAt(0, lighter(colour, 0.10));
    back.setColorAt(1, darker(colour, 0.10));
    painter.fillRect(picture, back);
    const double edge = 500;
    QLinearGradient front(0, edge, 0, 750);
    front.setColorAt(0, lighter(colour, 0.28));
    front.setColorAt(0.25, lighter(colour, 0.40));
    front.setColorAt(1, lighter(colour, 0.18));
    painter.fillRect(QRectF(0, edge, 1000, 250), front);
    QLinearGradient line(0, edge - 14, 0, edge + 6);
    line.setColorAt(0, clear(darker(colour, 0.5), 0));
    line.setColorAt(0.7, clear(darker(colour, 0.5), 0.25));
    line.setColorAt(1, clear(darker(colour, 0.5), 0));
    painter.fillRect(QRectF(0, edge - 14, 1000, 20), line);
    painter.translate(500 * (1 - nearer), 665 * (1 - nearer));
    painter.scale(nearer, nearer);
}

void Sketch::table(const QColor &colour)
{
    painter.fillRect(picture, lighter(colour, 0.2));
    QPainterPath all;
    all.addRect(picture);
    weave(all, 5, 0.035);
    for (int i = 0; i < 900; ++i) { // slubs of the cloth
        const double x = between(0, 1000), y = between(0, 750), length = between(4, 26);
        const bool across = maybe(0.5);
        painter.fillRect(QRectF(x, y, across ? length : 1.2, across ? 1.2 : length),
            clear(maybe(0.5) ? darker(colour, 0.4) : lighter(colour, 0.8), 0.12));
    }
}

void Sketch::finish()
{
    QRadialGradient light(QPointF(230, 90), 900);
    light.setColorAt(0, QColor(255, 246, 226, 70));
    light.setColorAt(0.55, QColor(255, 246, 226, 0));
    painter.fillRect(picture, light);
    QRadialGradient corners(QPointF(470, 350), 780);
    corners.setColorAt(0.55, QColor(30, 16, 8, 0));
    corners.setColorAt(1, QColor(30, 16, 8, 85));
    painter.fillRect(picture, corners);
}

void Sketch::shadow(const QRectF &box, double strength)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    for (const double spread : {1.35, 1.0, 0.82}) { // wide and faint, then close and dark
        painter.save();
        painter.translate(box.center() + QPointF(box.width() * 0.07, 0));
        painter.scale(box.width() / 2 * spread, box.height() / 2 * spread);
        QRadialGradient soft(QPointF(0, 0), 1);
        soft.setColorAt(0, QColor(35, 20, 12, int(255 * strength * 0.8)));
        soft.setColorAt(0.6, QColor(35, 20, 12, int(255 * strength * 0.35)));
        soft.setColorAt(1, QColor(35, 20, 12, 0));
        painter.setBrush(soft);
        painter.drawEllipse(QPointF(0, 0), 1, 1);
        painter.restore();
    }
    painter.restore();
}

void Sketch::roundBody(const QPainterPath &path, const QBrush &brush, double strength)
{
    painter.fillPath(path, brush);
    const QRectF box = path.boundingRect();
    QLinearGradient round(box.left(), 0, box.right(), 0);
    const auto dark = [strength](double part) { return QColor(30, 15, 8, int(255 * part * strength)); };
    const auto bright = [strength](double part) { return QColor(255, 248, 235, int(255 * part * strength)); };
    round.setColorAt(0, dark(0.34));
    round.setColorAt(0.12, dark(0.10));
    round.setColorAt(0.22, bright(0.10));
    round.setColorAt(0.32, bright(0.30));
    round.setColorAt(0.44, bright(0.06));
    round.setColorAt(0.62, dark(0.06));
    round.setColorAt(0.85, dark(0.28));
    round.setColorAt(1, dark(0.46));
    painter.fillPath(path, round);
    QLinearGradient foot(0, box.top(), 0, box.bottom());
    foot.setColorAt(0, bright(0.08));
    foot.setColorAt(0.6, dark(0));
    foot.setColorAt(1, dark(0.25));
    painter.fillPath(path, foot);
}

void Sketch::speckles(const QPainterPath &inside, const QColor &colour, int count, double largest)
{
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    const QRectF box = inside.boundingRect();
    for (int i = 0; i < count; ++i) {
        const double size = largest * std::pow(between(0.25, 1), 3);
        painter.setBrush(clear(colour, between(0.25, 0.8)));
        painter.drawEllipse(QPointF(between(box.left(), box.right()), between(box.top(), box.bottom())), size,
            size * between(0.7, 1));
    }
    painter.restore();
}

void Sketch::weave(const QPainterPath &inside, double step, double strength)
{
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    const QRectF box = inside.boundingRect();
    for (double x = box.left(); x < box.right(); x += step)
        painter.fillRect(QRectF(x, box.top(), step * 0.45, box.height()),
            clear(QColor(30, 18, 10), between(0, 2) * strength));
    for (double y = box.top(); y < box.bottom(); y += step)
        painter.fillRect(QRectF(box.left(), y, box.width(), step * 0.45),
            clear(QColor(255, 248, 232), between(0, 2) * strength));
    painter.restore();
}

void Sketch::woodGrain(const QPainterPath &inside, const QColor &colour, bool upright)
{
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    const QRectF box = inside.boundingRect();
    const double across = upright ? box.width() : box.height();
    const double along = upright ? box.height() : box.width();
    const double bend = between(-0.06, 0.06) * across;
    for (double at = -across * 0.1; at < across * 1.1; at += between(2, 9)) {
        QPainterPath line;
        for (int i = 0; i <= 12; ++i) {
            const double t = i / 12.0;
            const double sway = at + bend * std::sin(t * 3.1 + at * 0.01) * 4 + between(-0.8, 0.8);
            const QPointF point = upright ? QPointF(box.left() + sway, box.top() + along * t)
                                          : QPointF(box.left() + along * t, box.top() + sway);
            i == 0 ? line.moveTo(point) : line.lineTo(point);
        }
        painter.setPen(
            QPen(clear(maybe(0.7) ? darker(colour, 0.45) : lighter(colour, 0.5), between(0.06, 0.3)),
                between(0.7, 2.4)));
        painter.drawPath(line);
    }
    painter.restore();
}

QRectF turnedRim(double middle, const QPointF &top, double tilt)
{
    return QRectF(middle - top.x(), top.y() - top.x() * tilt, top.x() * 2, top.x() * 2 * tilt);
}

QPainterPath turnedBody(double middle, const QList<QPointF> &profile, double tilt)
{
    const auto side = [&](QPainterPath &path, bool right) {
        const double sign = right ? 1 : -1;
        const qsizetype n = profile.size();
        const auto at = [&](qsizetype i) {
            const QPointF &p = profile.at(std::clamp<qsizetype>(right ? i : n - 1 - i, 0, n - 1));
            return QPointF(middle + sign * p.x(), p.y());
        };
        for (qsizetype i = 0; i + 1 < n; ++i) { // through the points, with the direction of their neighbours
            const QPointF from = at(i) + (at(i + 1) - at(i - 1)) / 6;
            const QPointF to = at(i + 1) - (at(i + 2) - at(i)) / 6;
            path.cubicTo(from, to, at(i + 1));
        }
    };
    QPainterPath path(QPointF(middle - profile.first().x(), profile.first().y()));
    path.arcTo(turnedRim(middle, profile.first(), tilt), 180, -180);
    side(path, true);
    path.arcTo(turnedRim(middle, profile.last(), tilt), 0, -180);
    side(path, false);
    path.closeSubpath();
    return path;
}

} // namespace cooperage
