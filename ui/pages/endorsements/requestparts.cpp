// SPDX-License-Identifier: GPL-3.0-or-later
// How RequestPage stands on the screen, and what stands above its panels.
#include "models/rules/reminding.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/comparepanel.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/evidencepanel.h"
#include "ui/pages/endorsements/partnercard.h"
#include "ui/pages/endorsements/publiccard.h"
#include "ui/pages/endorsements/requestpage.h"
#include "ui/pages/endorsements/rubricpanel.h"
#include "ui/pages/endorsements/standingwords.h"
#include "ui/pages/endorsements/stepsbar.h"
#include "ui/pages/endorsements/tiespanel.h"
#include "ui/pages/endorsements/trailcard.h"
#include "ui/pages/endorsements/verdictcard.h"
#include "ui/shell/explain.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace cooperage {

namespace {

constexpr int sideBySide = 58; ///< u: about 1100 pixels with the sidebar

void sayOrHide(NoticeBar *bar, Mood mood, const QString &words)
{
    if (words.isEmpty())
        bar->hide();
    else
        bar->say(mood, words);
}

} // namespace

QWidget *RequestPage::head()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    m_state->setObjectName(QStringLiteral("requestState"));
    m_facts->setObjectName(QStringLiteral("requestFacts"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_listing->setObjectName(QStringLiteral("openListing"));
    m_history->setObjectName(QStringLiteral("requestHistory"));
    m_history->setCheckable(true);
    m_thank->setObjectName(QStringLiteral("thankReviewers"));
    auto *flow = new FlowLayout;
    flow->setContentsMargins({});
    for (QWidget *one :
        {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_listing),
            static_cast<QWidget *>(m_thank), static_cast<QWidget *>(m_history)})
        flow->addWidget(one);
    flow->setTail(m_listing);
    column->addLayout(flow);
    return whole;
}

void RequestPage::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *inside = new QWidget(m_scroll);
    auto *page = new QVBoxLayout(inside);
    page->setContentsMargins(0, 0, fontUnit() / 2, 0);
    page->addWidget(head());
    page->addWidget(m_standing);
    page->addWidget(m_missing);
    page->addWidget(m_given);
    page->addWidget(m_since);
    m_since->setObjectName(QStringLiteral("sinceLast"));
    m_given->setObjectName(QStringLiteral("givenAway"));
    m_standing->setObjectName(QStringLiteral("standing"));
    m_missing->setObjectName(QStringLiteral("missing"));
    m_parts->setObjectName(QStringLiteral("requestParts"));
    for (const QString &part : {tr("Evidence"), tr("Rubric"), tr("Disclosures")})
        m_parts->add(part);
    m_parts->setCurrent(1);
    page->addWidget(m_partner);
    page->addWidget(m_public);
    page->addWidget(m_parts);
    m_panels = new QGridLayout;
    m_panels->addWidget(m_evidence, 0, 0, 2, 1);
    m_panels->addWidget(m_compare, 0, 0, 2, 1);
    m_panels->addWidget(m_rubric, 0, 1);
    m_panels->addWidget(m_ties, 0, 2);
    page->addLayout(m_panels);
    page->addWidget(m_verdict);
    page->addWidget(m_trail);
    m_trail->hide();
    page->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_steps);
}

void RequestPage::showPanels()
{
    const bool wide = width() >= sideBySide * fontUnit();
    m_parts->setVisible(!wide);
    const auto shows = [this, wide](int part) { return wide || m_parts->current() == part; };
    m_evidence->setVisible(shows(0) && !m_comparing);
    m_compare->setVisible(shows(0) && m_comparing);
    m_rubric->setVisible(shows(1));
    m_ties->setVisible(shows(2));
    arrangePanels(wide, wide && m_comparing);
}

/// Stacked: rubric over ties, so that a comparison has room.
void RequestPage::arrangePanels(bool wide, bool stacked)
{
    const int shape = stacked ? 2 : wide ? 1 : 0;
    if (std::exchange(m_shape, shape) == shape)
        return;
    m_panels->removeWidget(m_rubric);
    m_panels->removeWidget(m_ties);
    m_panels->addWidget(m_rubric, 0, 1, stacked ? 1 : 2, 1);
    m_panels->addWidget(m_ties, stacked ? 1 : 0, stacked ? 1 : 2, stacked ? 1 : 2, 1);
    const int shares[] = {stacked ? 8 : 4, 5, stacked ? 0 : 4};
    for (int column = 0; column < 3; ++column)
        m_panels->setColumnStretch(column, wide ? shares[column] : 0);
    m_panels->setRowStretch(1, 1);
}

/// Similar listings in the place of the evidence, and back.
void RequestPage::compare(bool on)
{
    m_comparing = on;
    if (on)
        m_compare->show(m_sheet);
    showPanels();
    m_scroll->verticalScrollBar()->setValue(0);
    if (on)
        m_compare->takeFocus();
    else
        m_evidence->focusCompare();
}

/// What the request has come to, in one sentence, and what a draft lacks.
void RequestPage::showStanding()
{
    const Endorsement &request = m_sheet.request();
    const auto day = [](const QDate &date) { return QLocale().toString(date, QLocale::LongFormat); };
    QString words;
    Mood mood = Mood::Note;
    switch (request.state) {
    case EndorsementState::Draft:
        if (!request.endReason.isEmpty()) {
            mood = Mood::Warning;
            words = tr("Sent back to draft: %1").arg(isolated(request.endReason));
        }
        break;
    case EndorsementState::Revisions:
        mood = Mood::Warning;
        words = tr("To be changed: %1").arg(isolated(request.revisions));
        break;
    case EndorsementState::InReview:
    case EndorsementState::Discussion:
        if (request.round > 1 && !request.changes.isEmpty())
            words = tr("Changed since the last round: %1").arg(isolated(request.changes));
        break;
    case EndorsementState::Decided:
        mood = request.outcome == Outcome::Declined ? Mood::Warning : Mood::Good;
        words = isolated(request.decisionReason);
        break;
    case EndorsementState::Published:
    case EndorsementState::Due:
        mood = Mood::Good;
        words = isolated(request.publicText);
        break;
    case EndorsementState::Expired:
        mood = Mood::Neutral;
        words = expiredWords(request);
        break;
    case EndorsementState::Withdrawn:
    case EndorsementState::Cancelled:
        mood = Mood::Neutral;
        words = isolated(request.endReason);
        break;
    default:
        break;
    }
    if (m_sheet.own && m_sheet.own->remindedAt
        && overdueOf(*m_sheet.own, request, m_sheet.terms, m_sheet.now) != Overdue::No) {
        mood = Mood::Warning;
        const int days = daysOver(*m_sheet.own, request, m_sheet.terms, m_sheet.now);
        const QString by = m_sheet.names.value(m_sheet.own->remindedBy.value_or(Id<Person>()));
        words += u'\n'
            + (m_sheet.own->state == ReviewState::Invited
                    ? tr("%1 reminded you on %2: your answer is %n day(s) over.", nullptr, days)
                    : tr("%1 reminded you on %2: your review is %n day(s) over.", nullptr, days))
                  .arg(by.isEmpty() ? tr("A coordinator") : isolated(by),
                      dayWords(dayOf(*m_sheet.own->remindedAt)));
    }
    const bool condition = request.outcome == Outcome::Conditional && !request.conditionMet
        && request.conditionUntil && !request.condition.isEmpty();
    if (condition)
        words += u'\n'
            + tr("On the condition, by %1: %2")
                  .arg(day(*request.conditionUntil), isolated(request.condition));
    if (request.appealedAt && !request.appeal.isEmpty())
        words += u'\n' + tr("Appeal: %1").arg(isolated(request.appeal));
    words = words.trimmed();
    if (words.isEmpty())
        m_standing->hide();
    else
        m_standing->say(mood, words);

    QStringList missing;
    for (const Error &one : std::as_const(m_sheet.missing)) {
        Error named = one;
        named.subject = m_sheet.subjectTitle;
        missing.append(QStringLiteral("• ") + explain(named));
    }
    if (missing.isEmpty() || !m_sheet.isMaker)
        m_missing->hide();
    else
        m_missing->say(Mood::Note, tr("Before it can be submitted:") + u'\n' + missing.join(u'\n'));
    sayOrHide(m_given, Mood::Warning, givenAwayWords(m_sheet));
    sayOrHide(m_since, Mood::Note, sinceLastWords(m_sheet));
}

} // namespace cooperage
