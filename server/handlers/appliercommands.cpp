// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/applier.h"
#include "server/handlers/arguments.h"
#include "server/handlers/endorsing.h"

#include "models/records/collective.h"
#include "models/records/listing.h"
#include "models/records/replylink.h"
#include "models/records/review.h"
#include "models/records/variant.h"
#include "models/rules/permissions.h"
#include "models/rules/settings.h"
#include "models/rules/workflows.h"

namespace cooperage::server {

namespace {

QString stateOf(const StoredRow &row)
{
    const Field *field = row.entity->fieldNamed(u"state");
    return field ? field->get(*row.record).toString() : QString();
}

/// Whom a step is about: the member, the reviewer.
RawId personOf(const StoredRow &row)
{
    if (row.entity == &entityFor<Membership>())
        return row.as<Membership>().person;
    if (row.entity == &entityFor<Review>())
        return row.as<Review>().reviewer;
    return {};
}

/// The request a step may bring to a turning point; null for standards and cases.
RawId requestOf(const StoredRow &row)
{
    if (row.entity == &entityFor<Review>())
        return row.as<Review>().request;
    if (row.entity == &entityFor<ReplyLink>())
        return row.as<ReplyLink>().request;
    return row.entity == &entityFor<Endorsement>() ? row.record->id : RawId();
}

} // namespace

Result<void> Applier::command(const Op &op)
{
    const auto is = [&op](const char *table, const char *name) {
        return op.table == QLatin1String(table) && op.command == QLatin1String(name);
    };
    if (is("device", "revoke"))
        return revokeDevice(op);
    if (is("role_grant", "grant"))
        return grantRole(op);
    if (is("role_grant", "revoke"))
        return revokeRole(op);
    if (is("invitation", "create"))
        return createInvitation(op);
    if (is("membership", "assign"))
        return assignWorkshop(op);
    if (is("co_maker", "propose"))
        return proposeCoMaker(op);
    if (is("assessment", "send"))
        return sendAssessment(op);
    if (is("promotion_override", "record"))
        return endorse(op, &Endorsing::overrideGate);
    if (is("promotion_override", "lift"))
        return endorse(op, &Endorsing::liftOverride);
    if (is("thanks", "send"))
        return endorse(op, &Endorsing::thankReviewers);
    if (is("reply_link", "create"))
        return endorse(op, &Endorsing::makeReplyLink);
    if (is("coordinator_ties", "declare"))
        return endorse(op, &Endorsing::sayTies);
    if (is("coordinator_ties", "clear"))
        return endorse(op, &Endorsing::clearSaid);
    const Entity *entity = entityNamed(op.table);
    if (!entity)
        return refuse(Reason::UnknownTable, op.table);
    return changeState(*entity, op);
}

/// A command that moves no state machine, with its notes for the trail.
Result<void> Applier::endorse(const Op &op, Result<void> (Endorsing::*taken)(const Op &))
{
    Endorsing endorsing(m_work, m_actor, m_txid);
    auto done = (endorsing.*taken)(op);
    m_notes += endorsing.takeNotes();
    return done;
}

Result<void> Applier::changeState(const Entity &entity, const Op &op)
{
    const auto found = visible(entity, op.id);
    if (!found)
        return failure(found.error());
    StoredRow &row = **found;
    if (row.record->removed)
        return refuse(Reason::RecordRemoved, op.table);
    const QString current = stateOf(row);
    const auto own = m_work.ownership(entity, *row.record);
    const auto sides = sidesOf(row);
    if (!own || !sides)
        return failure(own ? sides.error() : own.error());
    const auto transition = transitionFor(op.table, op.command, current);
    if (!transition && transition.error().reason == Reason::UnknownCommand)
        return refuse(Reason::UnknownCommand, op.command);
    const QString seen = op.from.value(QLatin1String("state")).toString();
    if (!transition || seen != current) {
        const bool fitted = transition || transitionFor(op.table, op.command, seen);
        return refuse(fitted && seen != current ? Reason::StaleState : Reason::StepNotNow,
            standingOf(op.table, current, m_actor, *own, *sides));
    }
    const bool isMembership = row.entity == &entityFor<Membership>();
    if (const auto allowed = mayAsk(m_actor, *transition, *own, *sides); !allowed)
        return refuse(allowed.error().reason, op.table);
    if (transition->needsReason && text(op, "reason").trimmed().isEmpty())
        return refuse(Reason::Required, QStringLiteral("reason"));
    if (row.entity == &entityFor<CoMaker>())
        return stepOfCoMaker(row, *transition, op);
    if (Endorsing::decides(entity)) {
        if (const RawId request = requestOf(row); !request.isNull())
            m_requestsMoved.insert(request);
        Endorsing endorsing(m_work, m_actor, m_txid);
        auto taken = endorsing.take(row, *transition, op);
        m_notes += endorsing.takeNotes();
        return taken;
    }
    if (row.entity == &entityFor<Listing>() && qstrcmp(transition->to, "live") == 0) {
        if (auto done = checkPublishable(row); !done)
            return done;
    }
    if (isMembership) {
        if (auto done = willChange(sides->self); !done)
            return done;
    }
    entity.fieldNamed(u"state")->set(*row.record, QString::fromLatin1(transition->to));
    row.registers.insert(QStringLiteral("state"), m_work.stamp().reg());
    if (isMembership) {
        if (auto done = beginsToday(row); !done)
            return done;
    }
    if (auto done = m_work.touch(row); !done)
        return done;
    if (isMembership)
        return oneStewardRemains();
    if (row.entity == &entityFor<Invitation>())
        return m_people.revokeCodesOf(row.record->id);
    return {};
}

/// Who has a part in a step of this record: whom it is about, and who coordinates its request.
Result<StepSides> Applier::sidesOf(const StoredRow &row)
{
    StepSides sides{personOf(row), {}};
    if (row.entity == &entityFor<CoMaker>())
        sides.coMaker = row.as<CoMaker>().workshop;
    const RawId request = requestOf(row);
    if (request.isNull())
        return sides;
    const auto about = m_work.find(entityFor<Endorsement>(), request);
    if (!about)
        return failure(about.error());
    if (*about)
        sides.standIn = (*about)->as<Endorsement>().standIn.value_or(Id<Person>());
    return sides;
}

Result<void> Applier::sendAssessment(const Op &op)
{
    const auto found = visible(entityFor<Assessment>(), op.id);
    if (!found)
        return failure(found.error());
    m_requestsMoved.insert((*found)->as<Assessment>().request);
    Endorsing endorsing(m_work, m_actor, m_txid);
    auto sent = endorsing.sendAssessment(**found);
    m_notes += endorsing.takeNotes();
    return sent;
}

/// The checklist into *live*. The subject names the first thing that is missing.
Result<void> Applier::checkPublishable(const StoredRow &row)
{
    const auto &listing = row.as<Listing>();
    const auto missing
        = [](const char *what) { return refuse(Reason::ChecklistIncomplete, QString::fromLatin1(what)); };
    const auto photos = m_lookups.photosOf(listing.id);
    const auto variants = m_lookups.variantsOf(listing.id);
    if (!photos || !variants)
        return failure(photos ? variants.error() : photos.error());
    if (photos->all == 0)
        return missing("photo");
    if (photos->described == 0)
        return missing("alt_text");
    if (listing.benefit.trimmed().isEmpty())
        return missing("benefit");
    if (listing.category.trimmed().isEmpty())
        return missing("category");
    if (listing.whoMade == WhoMade::Unset)
        return missing("who_made");
    if (variants->isEmpty())
        return missing("price");
    for (const RawId &id : *variants) {
        const auto variant = m_work.find(entityFor<Variant>(), id);
        if (!variant)
            return failure(variant.error());
        const auto &one = (*variant)->as<Variant>();
        if (!listing.priceOnRequest && one.price.minor <= 0)
            return missing("price");
        if (listing.shipped && one.weightG.value_or(0) <= 0)
            return missing("weight_g");
    }
    return {};
}

} // namespace cooperage::server
