// SPDX-License-Identifier: GPL-3.0-or-later
// How RubricPanel stands on the screen, and what it says.
#include "ui/pages/endorsements/criterionrow.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/rubricpanel.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cooperage {

void RubricPanel::arrange()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_card);
    m_reason->setObjectName(QStringLiteral("revisionReason"));
    m_reasonCaption->setBuddy(m_reason);
    m_reasonCaption->setWordWrap(true);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(fontUnit() * 4);
    m_remarkCaption->setBuddy(m_remark);
    m_remarkCaption->setWordWrap(true);
    m_score->setObjectName(QStringLiteral("score"));
    m_score->setWordWrap(true);
    scaleFont(m_score, 1.15, true);
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setWordWrap(true);
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins({});
    for (QWidget *one : {static_cast<QWidget *>(m_reasonCaption), static_cast<QWidget *>(m_reason),
             static_cast<QWidget *>(m_remarkCaption), static_cast<QWidget *>(m_remark)})
        words->addWidget(one);
    m_card->body()->addWidget(m_status);
    m_card->body()->addLayout(m_lines);
    m_card->body()->addWidget(m_words);
    m_card->body()->addWidget(m_score);
    m_card->body()->addWidget(m_kept);
    m_card->body()->addStretch(1);
}

void RubricPanel::showKept()
{
    const RubricForm &form = m_sheet.form;
    m_kept->setText(tr("Kept as a draft, only seen by you."));
    m_kept->setVisible(form.open && !m_dirty && form.assessment && !form.assessment->sent);
}

QString RubricPanel::status() const
{
    const RubricForm &form = m_sheet.form;
    if (form.waiting)
        return tr("Sent. It counts as soon as the collective's server has it; until then it waits here.");
    if (form.closed && form.closed->reason == Reason::DeclarationMissing)
        return tr("First say under Disclosures whether there are ties to the maker. Then this form opens.");
    if (form.closed && form.closed->reason == Reason::ReviewerExcluded)
        return tr(
            "You are too close to the maker to judge this, and nobody can lift that. Please step back.");
    if (form.closed && form.closed->reason == Reason::ConflictNotCleared)
        return tr("A coordinator has to clear your tie first, with a reason. Then this form opens.");
    if (form.closed)
        return explain(about(*form.closed, m_sheet));
    if (form.revising)
        return tr("The reviews lie far apart. You may revise yours once, with a reason; both are kept.");
    if (form.open && form.kind == AssessmentKind::Own)
        return tr("How do you judge your own work? The reviewers use the same words.");
    if (form.open)
        return tr("Blind until you send. The others' scores appear when all are in.");
    if (!m_sheet.own)
        return {};
    switch (m_sheet.own->state) {
    case ReviewState::Invited:
        return tr("You are asked to review this. Accept first; then the form opens.");
    case ReviewState::Accepted:
        return tr("You have accepted. The form opens when the coordinator opens the reviews.");
    case ReviewState::Submitted:
        return m_sheet.opened ? QString()
                              : tr("Your review is sent. The others' scores appear when all are in.");
    default:
        return {};
    }
}

void RubricPanel::showScore()
{
    m_score->setText(markedWords(m_rows, m_sheet.about.version, m_sheet.form.kind == AssessmentKind::Own));
}

} // namespace cooperage
