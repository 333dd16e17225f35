// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "ui/pages/pagesection.h"
#include "ui/pages/workbench.h"

namespace cooperage {

class ShopsCard;
class SuggestionBox;

/// Whom one works with: partners one might like, and the shops outside. `open` takes the id of a shop or of
/// its entry as a partner.
class PartnerSection final : public PageSection
{
    Q_OBJECT
public:
    explicit PartnerSection(const Workbench &bench, QWidget *parent = nullptr);

    QAction *primaryAction() const override { return m_add; }
    void focusSearch() override;
    void open(const QString &which) override;

protected:
    void showEvent(QShowEvent *event) override; ///< asked for when somebody looks

private:
    void refresh();
    void add();
    void recommend(const RawId &shop);
    void askFor(const RawId &shop, const QString &name);
    void draft(const RawId &shop, const RawId &version);

    Workbench m_bench;
    bool m_stale = true;
    QAction *m_add;
    SuggestionBox *m_suggested;
    ShopsCard *m_outside;
};

} // namespace cooperage
