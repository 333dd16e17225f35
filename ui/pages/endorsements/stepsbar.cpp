// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/stepsbar.h"

#include "models/rules/conflicts.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/stepwords.h"
#include "ui/shell/explain.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

/// The step that brings a request on, the first one that is there; it has the one filled button.
constexpr const char16_t *onward[] = {u"send", u"submit", u"resubmit", u"review.accept", u"screen", u"open",
    u"endorsed", u"publish", u"confirm_condition", u"back_appeal", u"reopen", u"ask_again"};

bool isDanger(QStringView step)
{
    return step == u"cancel" || step == u"withdraw" || step == u"declined";
}

} // namespace

StepsBar::StepsBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("stepsBar"));
    setProperty("bottomBar", true); // a toast keeps above it
    m_sentence->setObjectName(QStringLiteral("stepsSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sentence);
}

QList<StepsBar::Button> StepsBar::buttonsFor(const RequestSheet &sheet) const
{
    QList<Button> buttons;
    const auto add = [&buttons](const QString &step, const QString &hindrance = {}) {
        buttons.append({step, stepWords(step), hindrance, isDanger(step)});
    };
    if (sheet.asked.isEmpty()) {
        for (const OfferedStep &one : sheet.steps)
            add(one.command, one.hindrance ? explain(about(*one.hindrance, sheet)) : QString());
    }
    if (sheet.own && sheet.reviewAsked.isEmpty()) {
        if (sheet.own->state == ReviewState::Invited) {
            add(QStringLiteral("review.decline"));
            add(QStringLiteral("review.accept"));
        } else if (sheet.own->state == ReviewState::Accepted && !sheet.form.waiting) {
            add(QStringLiteral("review.recuse"));
        }
    }
    if (sheet.form.open) {
        add(QStringLiteral("send"));
        if (sheet.form.kind == AssessmentKind::Own)
            buttons.last().words = stepWords(QStringLiteral("send_own"));
    }
    const auto weight = [](const Button &one) {
        const auto at = std::find_if(std::begin(onward), std::end(onward),
            [&one](const char16_t *step) { return one.step == QStringView(step); });
        return at == std::end(onward) ? 0 : 100 - int(at - std::begin(onward));
    };
    std::stable_sort(buttons.begin(), buttons.end(), [&weight](const Button &a, const Button &b) {
        return std::pair(weight(a), !a.danger) < std::pair(weight(b), !b.danger);
    });
    return buttons;
}

QString StepsBar::sentenceFor(const RequestSheet &sheet, const QList<Button> &buttons) const
{
    if (!sheet.asked.isEmpty())
        return tr("Requested: %1. The collective's server decides.").arg(stepWords(sheet.asked));
    if (!sheet.reviewAsked.isEmpty())
        return tr("Requested: %1. The collective's server decides.")
            .arg(stepWords(QStringLiteral("review.") + sheet.reviewAsked));
    if (sheet.notFree && !sheet.own && sheet.request().state != EndorsementState::Draft)
        return ownTieWords(sheet);
    const auto hindered = std::find_if(
        buttons.crbegin(), buttons.crend(), [](const Button &one) { return !one.hindrance.isEmpty(); });
    QStringList lines{othersTieWords(sheet)};
    if (hindered != buttons.crend())
        lines.prepend(hindered->hindrance);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Why this coordinator may not go on with it.
QString StepsBar::ownTieWords(const RequestSheet &sheet) const
{
    const CoordinatorTies *said = tiesSaidBy(sheet.about, sheet.me);
    const Bar bar = said ? barNow(*said) : Bar::None;
    if (bar == Bar::Clearable)
        return tr(
            "You named a tie to the maker. Another coordinator goes on with it, or clears the tie with a "
            "reason.");
    if (bar == Bar::Always)
        return tr("You are too close to the maker to decide this. Another coordinator does, or a stand-in.");
    return explain(about(*sheet.notFree, sheet));
}

/// Another coordinator who waits for this one.
QString StepsBar::othersTieWords(const RequestSheet &sheet) const
{
    const bool mayClear = sheet.coordinates && !sheet.notFree && takesTies(sheet.request());
    for (const CoordinatorTies &one : sheet.about.coordinators) {
        const bool waits = mayClear && RawId(one.person) != sheet.me && barNow(one) == Bar::Clearable
            && !sheet.clearing.contains(one.id);
        if (waits)
            return tr("%1 named a tie: %2. Clear it under Disclosures, or decide yourself.")
                .arg(isolated(sheet.names.value(RawId(one.person))), kindsWords(one.tieKinds));
    }
    return {};
}

void StepsBar::show(const RequestSheet &sheet)
{
    const QList<Button> buttons = buttonsFor(sheet);
    delete m_row;
    m_row = new QWidget(this);
    auto *flow = new FlowLayout(m_row);
    flow->setContentsMargins({});
    int leading = -1; // the last one that can be pressed, unless it takes something away or back
    for (int i = 0; i < buttons.size(); ++i) {
        const Button &one = buttons.at(i);
        const bool leads = !one.danger && one.step != u"appeal" && one.step != u"name_stand_in";
        if (leads && one.hindrance.isEmpty())
            leading = i;
    }
    for (int i = 0; i < buttons.size(); ++i) {
        const Button &one = buttons.at(i);
        auto *button = new QPushButton(one.words, m_row);
        button->setObjectName(QString(one.step).replace(u'.', u'_'));
        button->setEnabled(one.hindrance.isEmpty());
        button->setToolTip(one.hindrance);
        button->setAccessibleDescription(one.hindrance);
        button->setProperty("primary", i == leading);
        connect(button, &QPushButton::clicked, this, [this, step = one.step] { Q_EMIT wanted(step); });
        flow->addWidget(button);
        if (i == 0)
            flow->setTail(button);
    }
    layout()->addWidget(m_row);
    m_row->setVisible(!buttons.isEmpty());
    m_sentence->setText(sentenceFor(sheet, buttons));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    setVisible(!buttons.isEmpty() || !m_sentence->text().isEmpty());
}

} // namespace cooperage
