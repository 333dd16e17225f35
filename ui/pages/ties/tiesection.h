// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tiequery.h"
#include "ui/pages/pagesection.h"
#include "ui/pages/workbench.h"

class QAction;
class QLabel;
class QPushButton;

namespace cooperage {

class Card;
class FactTable;

/// What ties people to each other for as long as it lasts: one's own, and to coordinators everybody's.
class TieSection final : public PageSection
{
    Q_OBJECT
public:
    explicit TieSection(const Workbench &bench, QWidget *parent = nullptr);

    QAction *primaryAction() const override { return m_declare; }
    void focusSearch() override;
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void show(const QList<StandingTieLine> &lines);
    void showChosen();
    void begin(const std::optional<StandingTieLine> &known);
    void takeBack();
    std::optional<StandingTieLine> chosen() const;

    Workbench m_bench;
    bool m_stale = true;
    QAction *m_declare;
    QList<StandingTieLine> m_own;
    FactTable *m_table;
    QLabel *m_text;
    QPushButton *m_change;
    QPushButton *m_remove;
    Card *m_others;
    FactTable *m_everybodys;
};

} // namespace cooperage
