// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/answerteller.h"
#include "ui/pages/endorsements/askabout.h"
#include "ui/pages/endorsements/requestjob.h"
#include "ui/pages/endorsements/requestsheet.h"
#include "ui/pages/endorsements/stepsheet.h"
#include "ui/pages/workbench.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace cooperage {

class ComparePanel;
class EvidencePanel;
class NoticeBar;
class PartnerCard;
class Pill;
class PublicCard;
class RubricPanel;
class SegmentedControl;
class StepsBar;
class TiesPanel;
class TrailCard;
class VerdictCard;

/// One request: evidence, rubric and disclosures side by side, one at a time where that is too narrow, and
/// under them what this person can do now.
class RequestPage final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestPage(const Workbench &bench, QWidget *parent = nullptr);

    void show(const Id<Endorsement> &request); ///< null: nothing

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void titled(const QString &title);
    void closeWanted();
    void listingWanted(const cooperage::RawId &listing);
    void requestWanted(const cooperage::AskAbout &about); ///< a new one for the same work

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QWidget *head();
    void connectParts();
    void load();
    void fill(const RequestSheet &sheet);
    void showStanding();
    void showPanels();
    void arrangePanels(bool wide, bool stacked);
    void compare(bool on);
    void run(const RequestJob &job, const QString &words)
    {
        perform(job, words, AnswerTeller::Tell::Refusal);
    }
    void runAndTell(const RequestJob &job, const QString &words)
    {
        perform(job, words, AnswerTeller::Tell::Both);
    }
    void perform(const RequestJob &job, const QString &words, AnswerTeller::Tell tell);

    // What is asked before a step, and taking it
    void take(const QString &step);
    void askAndRequest(const QString &step);
    void ask(const QString &step, const std::function<void(const StepAnswer &)> &then);
    void request(const QString &command, const QString &reason, const QJsonObject &arguments = {},
        const std::optional<SaidTies> &ties = {});
    void sayTies(const SaidTies &said);
    void clearSaid(const CoordinatorTies &said);
    void review(const Review &review, const QString &command, const QString &reason);
    void decide(const QString &outcome);
    void invite();
    void publish();
    void nameStandIn();
    void remind(const Review &review, const QString &name);
    void thankReviewers();

    Workbench m_bench;
    AnswerTeller *m_answers;
    Id<Endorsement> m_id;
    RequestSheet m_sheet;
    Pill *m_state;
    QLabel *m_facts;
    QPushButton *m_listing;
    QPushButton *m_history;
    QPushButton *m_thank;
    NoticeBar *m_standing;
    NoticeBar *m_missing;
    NoticeBar *m_since; ///< what changed since the last review
    NoticeBar *m_given; ///< what names a hidden maker
    SegmentedControl *m_parts;
    QScrollArea *m_scroll;
    PartnerCard *m_partner;
    PublicCard *m_public;
    QGridLayout *m_panels = nullptr;
    EvidencePanel *m_evidence;
    ComparePanel *m_compare;
    RubricPanel *m_rubric;
    TiesPanel *m_ties;
    VerdictCard *m_verdict;
    TrailCard *m_trail;
    StepsBar *m_steps;
    bool m_comparing = false;
    int m_shape = -1; ///< how the panels stand: one at a time, side by side, with a comparison
};

} // namespace cooperage
