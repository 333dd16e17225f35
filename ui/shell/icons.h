// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

namespace cooperage {

/// An icon of our own theme (`resources/icons/cooperage`), drawn in the palette's text colour of the moment:
/// greyed when disabled, in the on-action colour inside primary buttons, mirrored right-to-left where it has
/// a direction. An unknown or empty name gives a null icon.
QIcon icon(const QString &name);
/// The same drawn in one fixed colour, for pills and status lines.
QIcon icon(const QString &name, const QColor &colour);

QStringList iconNames(); ///< all names, sorted
QIcon appIcon(); ///< the program's own, in its colours

} // namespace cooperage
