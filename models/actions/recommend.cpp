// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/endorsements.h"
#include "models/actions/rights.h"
#include "models/actions/steps.h"
#include "models/rules/conflicts.h"
#include "models/rules/personalpraise.h"
#include "models/store/peoplequery.h"

namespace cooperage {

Result<Committed> recommend(Store &store, const Recommendation &wanted)
{
    Recommendation praise = cleaned(wanted);
    const auto actor = store.actor();
    const auto home = collectiveOf(store);
    const auto shop = findLiving<Workshop>(store, praise.workshop);
    if (!actor || !home || !shop)
        return failure(!actor ? actor.error() : !home ? home.error() : shop.error());
    const auto makers
        = store.select<Membership>(QStringLiteral("WHERE workshop = ? AND state IN ('member', 'paused')"),
            RawId(praise.workshop).bytes());
    const auto kinds = kindsFromText(praise.tieKinds);
    if (!makers)
        return failure(makers.error());
    if (praise.ties == DeclarationState::NotAsked || !kinds)
        return failure(Fault::Invalid, Reason::DeclarationMissing);
    if (auto sound = checkDeclaration(praise.ties, *kinds); !sound)
        return failure(sound.error());
    PersonalPraise one{actor->person, {}, praise.text, home->name};
    for (const Membership &maker : *makers)
        one.makers.append(maker.person);
    if (auto sound = checkPraise(one); !sound) {
        const bool own
            = sound.error().reason == Reason::OwnPraise; // then the shop is named, not the sentence
        return own ? failure(sound.error().fault, Reason::OwnPraise, shop->name) : failure(sound.error());
    }
    if (auto may = mayChange(store, praise); !may)
        return failure(may.error());
    praise.id = store.ids().next();
    const QString intent = QStringLiteral("recommendation.create");
    Edit edit(intent, {intent, shop->name, 1});
    edit.create(praise);
    return store.commit(edit);
}

Result<Committed> overrideGate(Store &store, const GateOverride &wanted)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    if (!actor->mayWork() || !actor->has(Role::Coordinator))
        return failure(Fault::NotAllowed, Reason::RoleMissing);
    const QString reason = wanted.reason.trimmed();
    if (reason.isEmpty())
        return failure(Fault::Invalid, Reason::Required, QStringLiteral("reason"));
    const QString intent = QStringLiteral("promotion_override.record");
    Edit edit(intent, {intent, QString(), 1});
    edit.command(QString::fromLatin1(PromotionOverride::table), store.ids().next(), QStringLiteral("record"),
        {},
        {{QStringLiteral("subject"), wanted.subject.hex()}, {QStringLiteral("reason"), reason},
            {QStringLiteral("days"), wanted.days}});
    return store.commit(edit);
}

Result<Committed> decideCase(Store &store, const CaseDecision &decision)
{
    const auto found = store.find<ExchangeCase>(decision.about);
    if (!found)
        return failure(found.error());
    const QString command = decision.cleared ? QStringLiteral("clear") : QStringLiteral("label");
    return askFor(
        store, {ExchangeCase::table, found->id, command, decision.reason, {}, {}}, *found, found->givers);
}

} // namespace cooperage
