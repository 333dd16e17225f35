// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/firststeps.h"

#include <QWidget>

class QLabel;

namespace cooperage {

class Card;
class LineList;

/// "First steps": ticks itself, and can be closed.
class StepsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit StepsCard(QWidget *parent = nullptr);

    void show(const FirstSteps &steps);

Q_SIGNALS:
    void leadWanted(const cooperage::Lead &lead);
    void closeWanted();

private:
    Card *m_card;
    LineList *m_list;
    QLabel *m_done;
    QList<FirstSteps::Step> m_steps;
};

} // namespace cooperage
