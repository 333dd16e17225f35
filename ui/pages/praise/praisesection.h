// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagesection.h"
#include "ui/pages/workbench.h"

class QAction;

namespace cooperage {

class ExchangeCard;
class GateCard;
class PraiseCard;
class ThanksCard;

/// Praise between people: recommendations, thanks, what looks like an exchange, and what may be promoted.
/// Places: "praise:<id of a recommendation>", "praise:thanks", "praise:exchange" or "praise:exchange/<id of a
/// case>", "praise:gate".
class PraiseSection final : public PageSection
{
    Q_OBJECT
public:
    explicit PraiseSection(const Workbench &bench, QWidget *parent = nullptr);

    QAction *primaryAction() const override { return m_recommend; }
    void focusSearch() override;
    void open(const QString &which) override;
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void showFor(bool coordinator);
    void filled();
    void reveal();

    Workbench m_bench;
    bool m_stale = true;
    QWidget *m_wanted = nullptr; ///< to be scrolled to
    int m_awaited = 0; ///< answers that may still move it
    QAction *m_recommend;
    PraiseCard *m_praise;
    ThanksCard *m_thanks;
    ExchangeCard *m_exchange;
    GateCard *m_gate;
};

} // namespace cooperage
