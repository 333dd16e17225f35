// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/standingties.h"

#include "models/actions/rights.h"
#include "models/rules/tierecords.h"
#include "models/rules/validation.h"
#include "models/store/peoplequery.h"

namespace cooperage {

namespace {

/// What this person has said about somebody; with a null revision where it is new.
struct Own
{
    StandingTie tie;
    QString name; ///< of whom it is about
    bool isNew = true;
};

Result<Own> ownAbout(const Store &store, const Actor &actor, const RawId &about)
{
    Own own;
    const auto person = store.find<Person>(about);
    const auto shop = person ? Result<Workshop>() : store.find<Workshop>(about);
    if (!person && !shop)
        return failure(shop.error());
    own.name = person ? person->name : shop->name;
    const RawId id = standingTieId(actor.person, about);
    const auto known = store.find<StandingTie>(id);
    if (!known && known.error().fault != Fault::NotFound)
        return failure(known.error());
    own.isNew = !known;
    if (known)
        own.tie = *known;
    own.tie.id = id;
    own.tie.about = about;
    return own;
}

Edit editFor(const QString &intent, const QString &name)
{
    return Edit(intent, {intent, name, 1});
}

/// What has ended ended today or before.
Result<void> mayBeOver(const Store &store, const StandingTie &tie)
{
    const auto today = todayIn(store);
    if (!today)
        return failure(today.error());
    return tie.until && *tie.until > *today
        ? Result<void>(failure(Fault::Invalid, Reason::TooLarge, QStringLiteral("until")))
        : Result<void>();
}

Result<Own> saidAbout(const Store &store, const RawId &about)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    auto own = ownAbout(store, *actor, about);
    if (own && (own->isNew || own->tie.removed))
        return failure(Fault::NotFound, Reason::RecordMissing, own->name);
    return own;
}

} // namespace

Result<Committed> sayStandingTie(Store &store, const StandingWord &word)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    const auto own = ownAbout(store, *actor, word.about);
    if (!own)
        return failure(own.error());
    StandingTie after = own->tie;
    after.kinds = kindsText(word.kinds);
    after.text = word.text;
    after.until = word.until;
    after = cleaned(after);
    if (auto over = mayBeOver(store, after); !over)
        return failure(over.error());
    QList<RawId> mine{actor->person};
    if (actor->workshop)
        mine.append(*actor->workshop);
    if (auto sound = checkStandingTie(after, mine); !sound)
        return failure(sound.error());
    if (auto may = mayChange(store, entityOf<StandingTie>(), after); !may)
        return failure(may.error());
    Edit edit = editFor(QStringLiteral("standing_tie.say"), own->name);
    if (own->isNew) {
        edit.create(after);
    } else {
        if (own->tie.removed)
            edit.restore(own->tie);
        edit.change(own->tie, after);
    }
    return edit.isEmpty() ? Result<Committed>(Committed{}) : store.commit(edit);
}

Result<Committed> endStandingTie(Store &store, const TieEnd &end)
{
    const auto own = saidAbout(store, end.about);
    if (!own)
        return failure(own.error());
    if (!end.last.isValid())
        return failure(Fault::Invalid, Reason::NotADate, QStringLiteral("until"));
    StandingTie after = own->tie;
    after.until = end.last;
    if (auto over = mayBeOver(store, after); !over)
        return failure(over.error());
    Edit edit = editFor(QStringLiteral("standing_tie.end"), own->name);
    edit.change(own->tie, after);
    return edit.isEmpty() ? Result<Committed>(Committed{}) : store.commit(edit);
}

Result<Committed> removeStandingTie(Store &store, const RawId &about)
{
    const auto own = saidAbout(store, about);
    if (!own)
        return failure(own.error());
    Edit edit = editFor(QStringLiteral("standing_tie.remove"), own->name);
    edit.remove(own->tie);
    return store.commit(edit);
}

} // namespace cooperage
