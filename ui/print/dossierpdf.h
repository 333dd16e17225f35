// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/exportdossier.h"

#include <QLocale>

namespace cooperage {

/// What happened to one endorsement, to be read and kept: the decision and its reasons, evidence, ties,
/// assessments, the public text and the audit trail. Needs a QGuiApplication. Same facts and locale, same
/// bytes.
QByteArray dossierPdf(const DossierFacts &facts, const QLocale &locale);

/// The archive of it and its tables, as it is handed out. Errors of dossierFiles.
Result<QByteArray> dossierArchive(const DossierFacts &facts, const QLocale &locale);

} // namespace cooperage
