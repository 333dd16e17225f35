// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cooperage {

/// What a step needs to be told. Empty labels: not asked.
struct StepQuestion
{
    QString title;
    QString text; ///< what will happen
    QString facts; ///< what it is decided by
    QString reasonLabel;
    QString conditionLabel;
    QString dateLabel;
    QDate day; ///< suggested
    QString accept; ///< the verb on the button
    bool danger = false;
};

struct StepAnswer
{
    QString reason;
    QString condition;
    QDate day;
};

/// Asks for reasons, a condition, a day. Its button waits until everything asked for is there.
class StepSheet final : public QDialog
{
    Q_OBJECT
public:
    StepSheet(const StepQuestion &question, const QDate &today, QWidget *parent);

Q_SIGNALS:
    void answered(const cooperage::StepAnswer &answer);

private:
    void arrange(const StepQuestion &question, const QDate &today);
    void check();

    QPlainTextEdit *m_reason = nullptr;
    QLineEdit *m_condition = nullptr;
    QDateEdit *m_day = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace cooperage
