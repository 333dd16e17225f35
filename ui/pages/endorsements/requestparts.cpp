// SPDX-License-Identifier: GPL-3.0-or-later
// How RequestPage stands on the screen, and what stands above its panels.
#include "models/rules/reminding.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/evidencepanel.h"
#include "ui/pages/endorsements/partnercard.h"
#include "ui/pages/endorsements/publiccard.h"
#include "ui/pages/endorsements/requestpage.h"
#include "ui/pages/endorsements/rubricpanel.h"
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

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int sideBySide = 58; ///< u: about 1100 pixels with the sidebar

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
    m_standing->setObjectName(QStringLiteral("standing"));
    m_missing->setObjectName(QStringLiteral("missing"));
    m_parts->setObjectName(QStringLiteral("requestParts"));
    for (const QString &part : {tr("Evidence"), tr("Rubric"), tr("Disclosures")})
        m_parts->add(part);
    m_parts->setCurrent(1);
    page->addWidget(m_partner);
    page->addWidget(m_public);
    page->addWidget(m_parts);
    auto *panels = new QHBoxLayout;
    panels->addWidget(m_evidence, 4);
    panels->addWidget(m_rubric, 5);
    panels->addWidget(m_ties, 4);
    page->addLayout(panels);
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
    QWidget *const panels[] = {m_evidence, m_rubric, m_ties};
    for (int i = 0; i < 3; ++i)
        panels[i]->setVisible(wide || m_parts->current() == i);
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
        const QString by = m_sheet.names.value(m_sheet.own->remindedBy.value_or(Id<Person>()));
        words += u'\n'
            + tr("%1 reminded you on %2: your review is %n day(s) over.", nullptr,
                daysOver(*m_sheet.own, request, m_sheet.terms, m_sheet.now))
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
}

} // namespace cooperage
