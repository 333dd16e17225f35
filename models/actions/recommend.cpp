// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/endorsements.h"
#include "models/actions/praise.h"
#include "models/actions/rights.h"
#include "models/actions/steps.h"
#include "models/store/praisequery.h"

namespace cooperage {

Result<Committed> recommend(Store &store, const Recommendation &wanted)
{
    Recommendation praise = cleaned(wanted);
    if (auto may = checkRecommendation(store, praise); !may)
        return failure(may.error());
    const auto shop = store.find<Workshop>(praise.workshop);
    if (!shop)
        return failure(shop.error());
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
    const auto standing = gateStandingOf(store, wanted.subject, {store.clock().now()});
    if (!standing)
        return failure(standing.error());
    const QString intent = QStringLiteral("promotion_override.record");
    Edit edit(intent, {intent, standing->subjectTitle, 1});
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
