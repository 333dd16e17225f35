// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cooperage {

/// What spreadsheet programs put on the clipboard, as rows of cells: tabs and line ends between cells, quotes
/// around what contains them. Never fails; a plain word is one cell. A line end at the end is no row.
QList<QStringList> cellsFromClipboard(const QString &text);
/// The other way round.
QString clipboardText(const QList<QStringList> &rows);

} // namespace cooperage
