// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/partnersection.h"

#include "models/store/writer.h"
#include "ui/pages/partners/partnerscard.h"

#include <QVBoxLayout>

namespace cooperage {

PartnerSection::PartnerSection(const Workbench &bench, QWidget *parent)
    : PageSection(parent)
    , m_outside(new PartnersCard(bench))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_outside);
    column->addStretch(1);
    connect(m_outside, &PartnersCard::said, this, &PartnerSection::said);
    connect(&bench.writer, &Writer::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void PartnerSection::showEvent(QShowEvent *event)
{
    PageSection::showEvent(event);
    if (m_stale)
        refresh();
}

void PartnerSection::refresh()
{
    m_stale = false;
    m_outside->refresh();
}

} // namespace cooperage
