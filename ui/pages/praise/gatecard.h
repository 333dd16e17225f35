// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/praisequery.h"
#include "ui/pages/workbench.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace cooperage {

class AnswerTeller;
class FactTable;
class NoticeBar;
class SubjectChooser;

/// What may be promoted, and why not; coordinators may let something through for a while, with a reason.
class GateCard final : public QWidget
{
    Q_OBJECT
public:
    explicit GateCard(const Workbench &bench, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void filled(); ///< what a refresh asked for is shown

private:
    struct Answer
    {
        QList<OverrideLine> granted;
        std::optional<GateStanding> standing; ///< of the chosen subject
        bool coordinates = false;
        bool own = false; ///< of this person's workshop: nobody decides on their own case
    };
    static Result<Answer> read(const Store &store, const RawId &subject, const RawId &workshop, Instant now);

    void arrange();
    void show(const Answer &answer);
    void chosen();
    void allow();
    void lift();
    void ask(const std::function<Result<Committed>(Store &)> &job);

    Workbench m_bench;
    AnswerTeller *m_answers;
    Answer m_answer;
    SubjectChooser *m_subject;
    NoticeBar *m_standing;
    QPushButton *m_allow;
    FactTable *m_granted;
    QPushButton *m_lift;
};

} // namespace cooperage
