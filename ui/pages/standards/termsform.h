// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/standard.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace cooperage {

/// What a draft asks of a panel: how marks are added up, when it passes, who is needed, how long it lasts.
class TermsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TermsForm(QWidget *parent = nullptr);

    void show(const StandardVersion &version);

Q_SIGNALS:
    void changed(const cooperage::StandardVersion &after); ///< by the person

private:
    void tell();

    StandardVersion m_shown;
    QComboBox *m_method;
    QDoubleSpinBox *m_pass;
    QSpinBox *m_reviewers;
    QDoubleSpinBox *m_spread;
    QSpinBox *m_months;
};

} // namespace cooperage
