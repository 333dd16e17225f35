// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/reviews.h"
#include "models/rules/assessment.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace cooperage {

class SegmentedControl;

/// One criterion of the rubric: its marks side by side, what the chosen one means, and why.
class CriterionRow final : public QWidget
{
    Q_OBJECT
public:
    CriterionRow(const Criterion &criterion, QWidget *parent);

    const Criterion &criterion() const { return m_criterion; }
    void show(const std::optional<int> &mark, const QString &why, bool readOnly);
    GivenMark given() const;
    MarkLine line() const;
    void showProblem(const std::optional<Reason> &reason); ///< none: all is well
    void focusMissing(); ///< the mark, or why

Q_SIGNALS:
    void changed();

private:
    void arrange();
    void describe();
    QString levelOf(int mark) const;
    bool isYesOrNo() const; ///< a claim that holds or does not
    QString markWords(int mark) const;

    Criterion m_criterion;
    QStringList m_levels;
    QLabel *m_name;
    QToolButton *m_more;
    SegmentedControl *m_marks;
    QLabel *m_given; ///< instead of the buttons where nothing can be chosen
    QLabel *m_level;
    QLabel *m_all; ///< what every mark means
    QLabel *m_whyCaption;
    QPlainTextEdit *m_why;
    QLabel *m_problem;
    bool m_readOnly = true;
    std::optional<int> m_mark;
    QString m_typed; ///< why, as it was last said
};

/// What the marks of a rubric come to so far: "Score 75.0 · passes at 80.0"; @p own: of one's own work.
QString markedWords(const QList<CriterionRow *> &rows, const StandardVersion &version, bool own);

} // namespace cooperage
