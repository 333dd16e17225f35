// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/differences.h"

#include <QFrame>
#include <QLocale>

class QButtonGroup;
class QPlainTextEdit;

namespace cooperage {

/// One difference side by side: before, shown, the other, and what to keep. Answers with a Decision.
class DifferenceCard final : public QFrame
{
    Q_OBJECT
public:
    DifferenceCard(const DifferenceShown &shown, QWidget *parent = nullptr);

    const DifferenceShown &shown() const { return m_shown; }
    Decision decision() const;
    void keepMine();

Q_SIGNALS:
    void applied(const cooperage::Decision &decision);
    void later();

private:
    QString valueWords(const QJsonObject &values) const;
    QString whoAndWhen(const QString &name, const QString &device, Instant at) const;
    QString plainField() const; ///< the one text field that can be written anew; empty if there is none

    DifferenceShown m_shown;
    QLocale m_locale;
    QButtonGroup *m_keep;
    QPlainTextEdit *m_own = nullptr;
};

} // namespace cooperage
