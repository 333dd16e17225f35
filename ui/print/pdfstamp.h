// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QByteArray>

namespace cooperage {

/// The PDF writer stamps the moment of writing; @p when takes its place, so that the same content gives the
/// same bytes.
void stampPdf(QByteArray &pdf, Instant when);

} // namespace cooperage
