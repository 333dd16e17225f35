// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/standard.h"

#include <QLocale>

namespace cooperage {

/// "Version 2 · Published", "New version · Draft"
QString versionWords(const StandardVersion &version);
/// The version that holds, "Version 2"; empty before one is published.
QString inForceWords(const QList<StandardVersion> &versions);
/// What follows it: "Draft", "Proposed", or nothing.
QString nextWords(const QList<StandardVersion> &versions);
/// What a version asks of a panel, in two sentences.
QString termsWords(const StandardVersion &version, const QLocale &locale);
/// "0 to 4"
QString rangeWords(const Criterion &criterion, const QLocale &locale);
/// One line per mark, lowest first: "3 – good". Marks nobody described are left out.
QString levelsWords(const Criterion &criterion, const QLocale &locale);
/// "78.6" for 786 tenths of a point.
QString tenthsWords(int tenths, const QLocale &locale);

} // namespace cooperage
