// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagesection.h"
#include "ui/pages/workbench.h"

namespace cooperage {

class PartnersCard;

/// Whom the collective works with: the shops outside.
class PartnerSection final : public PageSection
{
    Q_OBJECT
public:
    explicit PartnerSection(const Workbench &bench, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override; ///< asked for when somebody looks

private:
    void refresh();

    bool m_stale = true;
    PartnersCard *m_outside;
};

} // namespace cooperage
