// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/praisequery.h"
#include "ui/pages/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cooperage {

class AnswerTeller;
class FactTable;

/// For coordinators: praise that looks like an exchange, what speaks for it, and what they decided; and why
/// other pairs are none.
class ExchangeCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangeCard(const Workbench &bench, QWidget *parent = nullptr);

    void refresh();
    void choose(const RawId &about); ///< as soon as it is there

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void filled(); ///< what a refresh asked for is shown
    void praiseWanted(const cooperage::RawId &recommendation);

private:
    struct Answer
    {
        QList<ExchangeLine> cases;
        QHash<RawId, QString> asked; ///< commands on their way
        QList<CleanPair> clean;
        ExchangeRule rule;
        bool decides = false; ///< a steward only looks
    };
    static Result<Answer> read(const Store &store);

    void arrange();
    void show(const Answer &answer);
    void showChosen();
    QString story(const ExchangeLine &line) const;
    void decide(bool clear);

    Workbench m_bench;
    AnswerTeller *m_answers;
    Answer m_answer;
    RawId m_wanted; ///< a case to be chosen
    FactTable *m_cases;
    QWidget *m_about;
    QLabel *m_signs;
    FactTable *m_praise;
    QLabel *m_story;
    QPushButton *m_clear;
    QPushButton *m_label;
    FactTable *m_clean;
};

} // namespace cooperage
