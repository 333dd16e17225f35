// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/sketch.h"

#include "models/photos/sketchtools.h"

namespace cooperage {

namespace {

void paintMotif(SketchMotif motif, Sketch &sketch)
{
    switch (motif) {
    case SketchMotif::Mug:
        return paintMug(sketch);
    case SketchMotif::Bowl:
        return paintBowl(sketch);
    case SketchMotif::Vase:
        return paintVase(sketch);
    case SketchMotif::Plate:
        return paintPlate(sketch);
    case SketchMotif::Candle:
        return paintCandle(sketch);
    case SketchMotif::TeaTowel:
        return paintTeaTowel(sketch);
    case SketchMotif::Cushion:
        return paintCushion(sketch);
    case SketchMotif::Blankets:
        return paintBlankets(sketch);
    case SketchMotif::Ring:
        return paintRing(sketch);
    case SketchMotif::Necklace:
        return paintNecklace(sketch);
    case SketchMotif::Earrings:
        return paintEarrings(sketch);
    case SketchMotif::Basket:
        return paintBasket(sketch);
    case SketchMotif::Spoons:
        return paintSpoons(sketch);
    case SketchMotif::Board:
        return paintBoard(sketch);
    }
}

} // namespace

QImage paintSketch(SketchMotif motif, quint64 seed, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::max(size.width() / 1000.0, size.height() / 750.0); // fill, cut what hangs over
    painter.translate((size.width() - 1000 * scale) / 2, (size.height() - 750 * scale) / 2);
    painter.scale(scale, scale);
    Sketch sketch{painter, SeededRandom(seed * 64 + quint64(motif) + 1)};
    painter.save();
    paintMotif(motif, sketch);
    painter.restore();
    sketch.finish();
    return image;
}

} // namespace cooperage
