// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/endorsements.h"
#include "models/actions/rights.h"
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

} // namespace cooperage
