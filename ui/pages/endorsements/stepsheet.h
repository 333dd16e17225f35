// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/conflicts.h"

#include <QDate>
#include <QDialog>

class QBoxLayout;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cooperage {

class NoticeBar;
class TieForm;

/// What ties who decides to the maker, with what they said of it before.
struct TieQuestion
{
    SaidTies said; ///< not asked: nothing is ticked
    Relations recorded; ///< what the collective's records speak of
    QStringList onRecord; ///< the same with its records, in words
    bool cleared = false; ///< another coordinator lets it pass
};

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
    std::optional<TieQuestion> ties; ///< asked first
};

struct StepAnswer
{
    QString reason;
    QString condition;
    QDate day;
    std::optional<SaidTies> ties;
};

/// Asks for ties, reasons, a condition, a day. Its button waits until everything asked for is there. With a
/// tie that stands in the way of the step, what was said of it can be kept by itself.
class StepSheet final : public QDialog
{
    Q_OBJECT
public:
    StepSheet(const StepQuestion &question, const QDate &today, QWidget *parent);

Q_SIGNALS:
    void answered(const cooperage::StepAnswer &answer);
    void tiesKept(const cooperage::SaidTies &said);

private:
    void arrange(const StepQuestion &question, const QDate &today);
    void arrangeFields(const StepQuestion &question, const QDate &today, QBoxLayout *column);
    void arrangeTies(const TieQuestion &question, QBoxLayout *column);
    QWidget *buttons(const StepQuestion &question);
    Bar bar() const;
    void check();
    void tellBar();

    std::optional<TieQuestion> m_asked;
    SaidTies m_said;
    bool m_tiesAlone = false;
    TieForm *m_ties = nullptr;
    NoticeBar *m_notice = nullptr;
    QPushButton *m_keep = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLineEdit *m_condition = nullptr;
    QDateEdit *m_day = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace cooperage
