// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plan.h"
#include "models/exchange/productreader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QTableView;

namespace cooperage {

class Card;
class ColumnTable;
class NoticeBar;

/// Step 2: which column becomes what, and what the file leaves open, asked once.
class ColumnStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnStep(QWidget *parent = nullptr);

    /// `currency` is suggested where the file says none.
    void setSurvey(const TableSurvey &survey, const ImportOptions &options, Currency currency);
    void setPlanning(const PlanOptions &planning);
    void applyTo(ImportOptions &options, PlanOptions &planning) const;
    bool counts() const; ///< record the quantities as counted
    /// Whether every question has an answer; says which has none, otherwise.
    bool checkAnswers();

private:
    struct Answer
    {
        NumberQuestion question;
        QComboBox *box = nullptr;
    };
    void arrange();
    void askNumbers(const TableSurvey &survey, const ImportOptions &options);
    void askCurrency(Currency suggested);

    NoticeBar *m_notice;
    ColumnTable *m_table;
    QTableView *m_view;
    Card *m_questions;
    QWidget *m_asked = nullptr; ///< the questions of this file
    QList<Answer> m_answers;
    QLineEdit *m_currency = nullptr;
    QComboBox *m_blank;
    QLineEdit *m_shop;
    QCheckBox *m_counts;
};

} // namespace cooperage
