// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsementsections.h"

#include "ui/pages/partners/partnersection.h"
#include "ui/pages/praise/praisesection.h"
#include "ui/pages/standards/standardsection.h"
#include "ui/pages/ties/tiesection.h"

#include <QCoreApplication>

namespace cooperage {

SectionOffers endorsementSections(const Workbench &bench)
{
    const auto title
        = [](const char *text) { return QCoreApplication::translate("EndorsementSections", text); };
    return {
        {QStringLiteral("standards"), title(QT_TRANSLATE_NOOP("EndorsementSections", "Standards")),
            [bench] { return new StandardSection(bench); }},
        {QStringLiteral("partners"), title(QT_TRANSLATE_NOOP("EndorsementSections", "Partners")),
            [bench] { return new PartnerSection(bench); }},
        {QStringLiteral("praise"), title(QT_TRANSLATE_NOOP("EndorsementSections", "Praise")),
            [bench] { return new PraiseSection(bench); }},
        {QStringLiteral("ties"), title(QT_TRANSLATE_NOOP("EndorsementSections", "Ties")),
            [bench] { return new TieSection(bench); }},
    };
}

} // namespace cooperage
