// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/proposedtie.h"

#include <QHash>
#include <QStringList>

namespace cooperage {

/// Names for a sentence about ties: who is who, and who reads it.
struct TieReader
{
    QHash<RawId, QString> names;
    RawId me;
};

/// A tie with the record it comes from: "Friend: you said so about E-12 on 03.05.26".
QString onRecordWords(const ProposedTie &tie, const TieReader &reader);

/// The same of all that concern @p person, one line each; what they did not declare says so.
QStringList onRecordLines(const QList<ProposedTie> &ties, const RawId &person, const TieReader &reader);

} // namespace cooperage
