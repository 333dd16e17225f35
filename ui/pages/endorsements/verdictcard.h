// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endorsements/requestsheet.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cooperage {

class Card;
class FactTable;

/// How far the reviewers are; and when all is in, everyone's marks side by side with their reasons. Names are
/// for coordinators; among themselves reviewers are numbers.
class VerdictCard final : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void show(const RequestSheet &sheet);

Q_SIGNALS:
    void cancelWanted(const cooperage::Review &review, const QString &name);
    void remindWanted(const cooperage::Review &review, const QString &name);

private:
    void showReviewers();
    void showMarks();
    void showReasons();
    void chosen();
    QString nameOf(int number) const; ///< of the numbered line with an assessment

    RequestSheet m_sheet;
    Card *m_card;
    QLabel *m_panel;
    RawId m_chosen; ///< a review
    FactTable *m_reviewers;
    QPushButton *m_remind;
    QPushButton *m_cancel;
    QWidget *m_marks = nullptr;
    QLabel *m_reasons;
    QList<ReviewerLine> m_opened; ///< those with an assessment that may be seen
};

} // namespace cooperage
