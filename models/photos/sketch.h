// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace cooperage {

/// What a generated product picture shows. For the sample collective, which needs pictures nobody owns.
enum class SketchMotif {
    Mug,
    Bowl,
    Vase,
    Plate,
    Candle,
    TeaTowel,
    Cushion,
    Blankets,
    Ring,
    Necklace,
    Earrings,
    Basket,
    Spoons,
    Board,
    Last_ = Board,
};

/// Paints the motif on a warm backdrop. The seed varies colours, proportions and decoration; the same
/// arguments give the same picture. Both sides of `size` ≥ 64 pixels; 4 : 3 suits best.
/// Needs no window: call it in any thread.
QImage paintSketch(SketchMotif motif, quint64 seed, const QSize &size = QSize(1200, 900));

} // namespace cooperage
