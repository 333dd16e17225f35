// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/standard.h"
#include "models/store/store.h"
#include "ui/pages/workbench.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace cooperage {

class AnswerTeller;
class FlowLayout;
struct StandardLine;

/// What can be done with a version next: propose, publish, send back, retire, begin a new one.
class VersionSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit VersionSteps(const Workbench &bench, QWidget *parent = nullptr);

    void setStandard(const StandardLine &line);
    void show(const StandardVersion &version, bool asked, bool mayEdit, bool ownWork);

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void refused(const QString &sentence);
    void selfScoreWanted();

private:
    QPushButton *button(const char *name, const QString &words);
    void step(const QString &command);
    void remove();
    void stepWithReason(const QString &command, const QString &title, const QString &accept);
    void perform(const std::function<Result<Committed>(Store &)> &job, const QString &text, bool undoable);

    Workbench m_bench;
    AnswerTeller *m_answers;
    Id<Standard> m_standard;
    bool m_open = false; ///< a draft or proposal is there
    bool m_alone = false; ///< the draft is all there is of the standard
    StandardVersion m_version;
    FlowLayout *m_row;
    QPushButton *m_propose;
    QPushButton *m_publish;
    QPushButton *m_sendBack;
    QPushButton *m_retire;
    QPushButton *m_next;
    QPushButton *m_remove;
    QPushButton *m_score;
};

} // namespace cooperage
