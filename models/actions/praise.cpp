// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/praise.h"

#include "models/actions/rights.h"
#include "models/actions/steps.h"
#include "models/rules/conflicts.h"
#include "models/rules/personalpraise.h"
#include "models/rules/publictext.h"
#include "models/rules/reminding.h"
#include "models/store/asked.h"
#include "models/store/endorsementquery.h"
#include "models/store/peoplequery.h"
#include "models/store/praisequery.h"

#include <algorithm>

namespace cooperage {

namespace {

constexpr int longestThanks = 600; ///< characters; the field's own limit

struct Remindable
{
    Review review;
    EndorsementCase about;
    QString name;
};

Result<Remindable> remindable(const Store &store, const Id<Review> &id)
{
    const auto review = findLiving<Review>(store, id);
    if (!review)
        return failure(review.error());
    const auto about = caseOf(store, review->request);
    const auto person = store.find<Person>(review->reviewer);
    if (!about || !person)
        return failure(about ? person.error() : about.error());
    return Remindable{*review, *about, person->name};
}

/// A reminder on its way counts: the server would refuse a second one.
Result<void> mayRemindOnce(const Store &store, const Remindable &one)
{
    const auto terms = endorsingTerms(store);
    const auto home = collectiveOf(store);
    const auto actor = store.actor();
    const auto asked = commandsAskedFor(store, QString::fromLatin1(Review::table), {one.review.id});
    if (!terms || !home || !actor || !asked) {
        return failure(!terms ? terms.error()
                : !home       ? home.error()
                : !actor      ? actor.error()
                              : asked.error());
    }
    if (auto may = mayCoordinate(one.about, actor->person); !may)
        return may;
    const RemindingAt at{*terms, {store.clock().now()}, QTimeZone(home->zone.toLatin1())};
    if (auto may = mayRemind(one.review, one.about.request, at, one.name); !may)
        return may;
    const auto open = asked->value(one.review.id);
    const bool onItsWay
        = std::any_of(open.begin(), open.end(), [](const Op &op) { return op.command == u"remind"; });
    return onItsWay ? failure(Fault::Conflict, Reason::RemindedToday, one.name) : Result<void>();
}

StepRequest reminding(const Review &review)
{
    return {Review::table, review.id, QStringLiteral("remind"), {}, {}, {review.reviewer, {}}};
}

Result<Committed> thankReviewers(Store &store, const NewThanks &wanted, const QString &text)
{
    if (auto may = mayThankReviewers(store, wanted.reviewersOf); !may)
        return failure(may.error());
    const auto request = store.find<Endorsement>(wanted.reviewersOf);
    if (!request)
        return failure(request.error());
    const QString intent = QStringLiteral("thanks.send");
    Edit edit(intent, {intent, humanNumber(*request), 1});
    edit.command(QString::fromLatin1(Thanks::table), store.ids().next(), QStringLiteral("send"), {},
        {{QStringLiteral("request"), request->id.hex()}, {QStringLiteral("text"), text},
            {QStringLiteral("open"), wanted.open}});
    return store.commit(edit);
}

} // namespace

Result<void> checkRecommendation(const Store &store, const Recommendation &praise)
{
    const auto actor = store.actor();
    const auto home = collectiveOf(store);
    const auto shop = findLiving<Workshop>(store, praise.workshop);
    if (!actor || !home || !shop)
        return failure(!actor ? actor.error() : !home ? home.error() : shop.error());
    const auto makers
        = store.select<Membership>(QStringLiteral("WHERE workshop = ? AND state IN ('member', 'paused')"),
            RawId(praise.workshop).bytes());
    const auto again = store.select<Recommendation>(
        QStringLiteral("WHERE subject = ? AND _created_by = ? AND id <> ? AND _removed = 0"),
        praise.subject.bytes(), RawId(actor->person).bytes(), praise.id.bytes());
    if (!makers || !again)
        return failure(makers ? again.error() : makers.error());
    const auto kinds = kindsFromText(praise.tieKinds);
    if (praise.ties == DeclarationState::NotAsked || !kinds)
        return failure(Fault::Invalid, Reason::DeclarationMissing, shop->name);
    if (auto sound = checkDeclaration(praise.ties, *kinds); !sound)
        return sound;
    PersonalPraise one{actor->person, {}, praise.text, home->name};
    for (const Membership &maker : *makers)
        one.makers.append(maker.person);
    auto sound = checkPraise(one);
    if (!sound && sound.error().reason == Reason::OwnPraise) // then the shop is named, not the sentence
        return failure(sound.error().fault, Reason::OwnPraise, shop->name);
    if (!sound)
        return sound;
    if (!again->isEmpty())
        return failure(Fault::Conflict, Reason::PraisedAlready, shop->name);
    return mayChange(store, praise);
}

Result<Committed> changeRecommendation(Store &store, const Change<Recommendation> &praise)
{
    const Recommendation after = cleaned(praise.after);
    if (auto may = checkRecommendation(store, after); !may)
        return failure(may.error());
    const auto shop = store.find<Workshop>(praise.before.workshop);
    if (!shop)
        return failure(shop.error());
    const QString intent = QStringLiteral("recommendation.change");
    Edit edit(intent, {intent, shop->name, 1});
    edit.change(praise.before, after);
    return store.commit(edit);
}

Result<Committed> withdrawRecommendation(Store &store, const Id<Recommendation> &id)
{
    const auto praise = findLiving<Recommendation>(store, id);
    if (!praise)
        return failure(praise.error());
    const auto shop = store.find<Workshop>(praise->workshop);
    if (!shop)
        return failure(shop.error());
    if (auto may = mayChange(store, *praise); !may)
        return failure(may.error());
    const QString intent = QStringLiteral("recommendation.withdraw");
    Edit edit(intent, {intent, shop->name, 1});
    edit.remove(*praise);
    return store.commit(edit);
}

Result<Committed> liftOverride(Store &store, const Id<PromotionOverride> &id)
{
    const auto actor = store.actor();
    const auto granted = findLiving<PromotionOverride>(store, id);
    if (!actor || !granted)
        return failure(actor ? granted.error() : actor.error());
    if (!actor->mayWork() || !actor->has(Role::Coordinator))
        return failure(Fault::NotAllowed, Reason::RoleMissing);
    if (granted->until.ms <= store.clock().now())
        return failure(Fault::Conflict, Reason::StaleState);
    const auto standing = gateStandingOf(store, granted->subject, {store.clock().now()});
    if (!standing)
        return failure(standing.error());
    const QString intent = QStringLiteral("promotion_override.lift");
    Edit edit(intent, {intent, standing->subjectTitle, 1});
    edit.command(QString::fromLatin1(PromotionOverride::table), id, QStringLiteral("lift"), {}, {});
    return store.commit(edit);
}

Result<void> mayThankReviewers(const Store &store, const Id<Endorsement> &request)
{
    const auto actor = store.actor();
    const auto about = caseOf(store, request);
    if (!actor || !about)
        return failure(actor ? about.error() : actor.error());
    if (!actor->mayWork())
        return failure(Fault::NotAllowed, Reason::MembershipEnded);
    const bool asked
        = about->request.createdBy == RawId(actor->person) || about->makers.contains(actor->person);
    if (!asked && !actor->has(Role::Coordinator))
        return failure(Fault::NotAllowed, Reason::NotYourWorkshop, humanNumber(about->request));
    if (!about->request.decidedAt)
        return failure(Fault::Conflict, Reason::ReviewsOutstanding, humanNumber(about->request));
    return {};
}

Result<Committed> thank(Store &store, const NewThanks &wanted)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    Thanks thanks;
    thanks.giver = actor->person;
    thanks.receiver = wanted.receiver;
    thanks.about = wanted.about;
    thanks.forWhat = wanted.forWhat;
    thanks.text = wanted.text.trimmed();
    thanks.open = wanted.open;
    thanks = cleaned(thanks);
    if (thanks.text.isEmpty())
        return failure(Fault::Invalid, Reason::Required, QStringLiteral("text"));
    if (lengthOf(thanks.text) > longestThanks)
        return failure(Fault::Invalid, Reason::TooLong, QStringLiteral("text"));
    for (const QString &text : {thanks.text, thanks.forWhat}) {
        if (auto harmless = checkPublicText(text); !harmless)
            return failure(harmless.error());
    }
    if (!wanted.receiver)
        return thankReviewers(store, wanted, thanks.text);
    const auto receiver = findLiving<Person>(store, *wanted.receiver);
    if (!receiver)
        return failure(receiver.error());
    if (RawId(*wanted.receiver) == RawId(actor->person))
        return failure(Fault::NotAllowed, Reason::OwnPraise, receiver->name);
    if (auto may = mayChange(store, thanks); !may)
        return failure(may.error());
    thanks.id = store.ids().next();
    const QString intent = QStringLiteral("thanks.create");
    Edit edit(intent, {intent, receiver->name, 1});
    edit.create(thanks);
    return store.commit(edit);
}

Result<void> mayRemindReviewer(const Store &store, const Id<Review> &review)
{
    const auto one = remindable(store, review);
    if (!one)
        return failure(one.error());
    if (auto may = mayRemindOnce(store, *one); !may)
        return may;
    return mayAskFor(store, reminding(one->review), one->review);
}

Result<Committed> remindReviewer(Store &store, const Id<Review> &review)
{
    const auto one = remindable(store, review);
    if (!one)
        return failure(one.error());
    if (auto may = mayRemindOnce(store, *one); !may)
        return failure(may.error());
    return askFor(store, reminding(one->review), one->review, one->name);
}

Result<int> remindReviewers(Store &store, const Id<Endorsement> &request)
{
    const auto about = caseOf(store, request);
    if (!about)
        return failure(about.error());
    std::optional<Error> last;
    int reminded = 0;
    for (const Review &review : livingReviews(*about)) {
        const auto done = remindReviewer(store, Id<Review>(review.id));
        const bool mayGoOn = done || done.error().reason == Reason::NotOverdue
            || done.error().reason == Reason::RemindedToday;
        if (!mayGoOn)
            return failure(done.error());
        reminded += done ? 1 : 0;
        const bool tells = !done && (!last || done.error().reason == Reason::RemindedToday);
        if (tells)
            last = done.error();
    }
    if (reminded == 0)
        return failure(
            last ? *last : Error{Fault::Conflict, Reason::NotOverdue, humanNumber(about->request), {}, {}});
    return reminded;
}

} // namespace cooperage
