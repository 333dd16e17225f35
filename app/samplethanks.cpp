// SPDX-License-Identifier: GPL-3.0-or-later
// What people of the sample say to and of each other: an honest pair, two exchanges, thanks, a reminder.
#include "app/samplepraise.h"
#include "models/actions/praise.h"
#include "models/actions/standingties.h"
#include "models/store/endorsementquery.h"
#include "models/store/praisequery.h"

#include <algorithm>

namespace cooperage {

void SamplePraise::praise(int by, const RawId &subject, const Id<Workshop> &workshop, const char *text)
{
    if (m_error)
        return;
    sync(by);
    Recommendation word;
    word.subject = subject;
    word.workshop = workshop;
    word.ties = DeclarationState::None;
    word.text = QString::fromUtf8(text);
    check(recommend(device(by).store(), word));
    sync(by);
}

void SamplePraise::exchanges()
{
    constexpr int ana = 0;
    constexpr int fewDays = 9;
    m_clock.ms = std::max(m_clock.ms, SystemClock().now() - fewDays * SampleClock::dayMs);
    const auto shopOf
        = [this](int who) { return check(device(who).store().actor()).workshop.value_or(Id<Workshop>()); };
    const auto pieceOf = [this, &shopOf](int who) {
        const auto pieces = check(device(who).store().select<Listing>(
            QStringLiteral("WHERE workshop = ? AND state = 'live' ORDER BY id"), RawId(shopOf(who)).bytes()));
        return pieces.isEmpty() ? RawId() : pieces.first().id;
    };
    // They had reviewed each other's piece before: 40 points, no case.
    praise(ana, pieceOf(3), shopOf(3), "It has lain on our table for a year and only grown softer.");
    praise(3, pieceOf(ana), shopOf(ana), "The glaze is as even as the first day after a hundred breakfasts.");
    // Neither had: 65 points.
    praise(ana, shopOf(5), shopOf(5), "Whoever looks for a present should begin here.");
    praise(5, shopOf(ana), shopOf(ana), "I send everybody who asks for a mug to her.");
    decideNewestCase("They told me that they had agreed on it over tea.");
    days(1);
    praise(3, shopOf(4), shopOf(4), "Every piece is a pleasure to hold.");
    praise(4, shopOf(3), shopOf(3), "You will not find a better weave in the valley.");
}

void SamplePraise::decideNewestCase(const char *reason)
{
    constexpr int coordinator = 1;
    if (m_error)
        return;
    sync(coordinator);
    Store &store = device(coordinator).store();
    const auto cases = check(exchangeCasesOf(store));
    if (m_error || cases.isEmpty())
        return;
    check(decideCase(store, {Id<ExchangeCase>(cases.first().about.id), false, QString::fromUtf8(reason)}));
    sync(coordinator);
}

void SamplePraise::thanksAndReminders()
{
    constexpr int ana = 0;
    if (m_error)
        return;
    m_clock.ms = std::max(m_clock.ms, SystemClock().now() - SampleClock::dayMs);
    everybodySyncs();
    Store &own = device(ana).store();
    const auto me = check(own.actor());
    const auto decided = check(
        own.select<Endorsement>(QStringLiteral("WHERE workshop = ? AND state = 'published' ORDER BY number"),
            RawId(me.workshop.value_or(Id<Workshop>())).bytes()));
    if (m_error || decided.isEmpty())
        return;
    NewThanks thanks;
    thanks.reviewersOf = Id<Endorsement>(decided.first().id);
    thanks.text = QStringLiteral("You looked closely, and one of you found the chip I had missed.");
    check(thank(own, thanks));
    sync(ana);
    NewThanks lift;
    lift.receiver = me.person;
    lift.forWhat = QStringLiteral("the lift to the market");
    lift.text = QStringLiteral("Without your van the shelves would still stand in my shed.");
    lift.open = true;
    check(thank(device(3).store(), lift));
    sync(3);
    const auto late = check(
        endorsementsOf(device(1).store(), {EndorsementView::OverdueReviews, QString(), 10}, {m_clock.ms}));
    for (const EndorsementLine &line : late) {
        const auto reminded = remindReviewers(device(1).store(), Id<Endorsement>(line.request.id));
        if (!reminded && reminded.error().reason != Reason::DutiesCollide
            && reminded.error().reason != Reason::OwnCase)
            check(Result<void>(failure(reminded.error())));
    }
    sync(1);
}

void SamplePraise::standingTies()
{
    const auto say = [this](int by, int about, Relations kinds, const char *text) {
        if (m_error)
            return;
        const auto person = check(device(about).store().actor()).person;
        check(sayStandingTie(device(by).store(), {person, kinds, QString::fromUtf8(text), {}}));
        sync(by);
    };
    say(0, 3, {Relation::Friend}, "We learned our crafts at the same school.");
    say(4, 5, {Relation::Household}, "");
}

} // namespace cooperage
