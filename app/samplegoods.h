// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/photos/sketch.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cooperage {

/// One listing of the sample collective. Invented goods; any likeness is chance.
struct SampleListing
{
    QString title;
    QString category;
    QString benefit;
    QStringList tags;
    QStringList materials;
    QString axis; ///< empty: one variant
    QStringList values;
    int price = 0; ///< minor units
    int weightG = 0;
    SketchMotif motif = SketchMotif::Mug;
};

struct SampleMaker
{
    QString person;
    QString workshop;
    QString craft;
    QString place;
    QString skuPrefix;
    QList<SampleListing> listings;
};

/// Six makers with eight listings each.
QList<SampleMaker> sampleMakers();

} // namespace cooperage
