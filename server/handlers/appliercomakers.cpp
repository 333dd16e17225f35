// SPDX-License-Identifier: GPL-3.0-or-later
// Who made a listing together: one side proposes a part and a share, the other agrees to what it has read.
#include "server/handlers/applier.h"
#include "server/handlers/arguments.h"
#include "server/handlers/endorsing.h"

#include "models/records/listing.h"
#include "models/rules/comaking.h"
#include "models/rules/validation.h"

namespace cooperage::server {

namespace {

constexpr int longestReason = 300;

/// Refused: NotANumber; how long and how large is the rules' business.
Result<CoMakerTerms> termsIn(const Op &op)
{
    CoMakerTerms terms;
    terms.role = cleanText(text(op, "role"), false);
    if (!Stored<int>::fromJson(terms.share, op.fields.value(QLatin1String("share"))))
        return refuse(Reason::NotANumber, QStringLiteral("share"));
    return terms;
}

/// Whether who asks had read what stands there now.
bool haveRead(const Op &op, const CoMaker &coMaker)
{
    const CoMakerTerms seen{op.from.value(QLatin1String("role")).toString(),
        int(op.from.value(QLatin1String("share")).toInteger(-1))};
    return seen == termsOf(coMaker);
}

} // namespace

Result<QList<CoMaker>> Applier::coMakersOf(const RawId &listing)
{
    const auto ids = m_lookups.coMakersOf(listing);
    if (!ids)
        return failure(ids.error());
    QList<CoMaker> all;
    for (const RawId &id : *ids) {
        const auto row = m_work.find(entityFor<CoMaker>(), id);
        if (!row)
            return failure(row.error());
        all.append((*row)->as<CoMaker>());
    }
    return all;
}

/// For the first time, anew after it was declined or ended, or with other terms while nobody has answered.
/// Arguments: listing, workshop, role, share. Two people who propose the same need not hear of each other.
Result<void> Applier::proposeCoMaker(const Op &op)
{
    const auto listing = visible(entityFor<Listing>(), idIn(op, "listing"));
    const auto workshop = visible(entityFor<Workshop>(), idIn(op, "workshop"));
    const auto terms = termsIn(op);
    if (!listing || !workshop || !terms)
        return failure(!listing ? listing.error() : !workshop ? workshop.error() : terms.error());
    const CoMakerProposal proposal{(*listing)->as<Listing>(), (*workshop)->as<Workshop>(), *terms};
    if (op.id != coMakerId(proposal.listing.id, proposal.workshop.id))
        return refuse(Reason::RecordMissing, op.table);
    const auto all = coMakersOf(proposal.listing.id);
    const auto existing = m_work.find(entityFor<CoMaker>(), op.id);
    if (!all || !existing)
        return failure(all ? existing.error() : all.error());
    if (auto may = mayPropose(m_actor, proposal, *all); !may)
        return refused(may);
    if (!*existing && !op.from.isEmpty())
        return refuse(Reason::RecordMissing, op.table);
    StoredRow &row = *existing ? **existing : m_work.make(entityFor<CoMaker>(), op.id);
    auto &coMaker = row.as<CoMaker>();
    if (*existing) {
        const bool open = coMaker.state == CoMakerState::Proposed;
        if (open && termsOf(coMaker) == *terms)
            return {};
        const QString current = row.entity->fieldNamed(u"state")->get(coMaker).toString();
        const bool seen = op.from.value(QLatin1String("state")).toString() == current;
        if (!seen || (open && !haveRead(op, coMaker))) {
            const auto own = m_work.ownership(*row.entity, coMaker);
            const auto sides = sidesOf(row);
            if (!own || !sides)
                return failure(own ? sides.error() : own.error());
            return refuse(Reason::StaleState, standingOf(op.table, current, m_actor, *own, *sides));
        }
    }
    coMaker.listing = Id<Listing>(proposal.listing.id);
    coMaker.workshop = Id<Workshop>(proposal.workshop.id);
    coMaker.role = terms->role;
    coMaker.share = terms->share;
    coMaker.state = CoMakerState::Proposed;
    coMaker.reason.clear();
    row.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    return m_work.touch(row);
}

/// Accept, decline, end; who may ask for it has been checked.
Result<void> Applier::stepOfCoMaker(StoredRow &row, const Transition &step, const Op &op)
{
    auto &coMaker = row.as<CoMaker>();
    const auto listing = m_work.find(entityFor<Listing>(), coMaker.listing);
    const auto workshop = m_work.find(entityFor<Workshop>(), coMaker.workshop);
    const auto today = m_work.today();
    const auto reason = textArgument(op, "reason", longestReason, false);
    if (!listing || !workshop || !today || !reason) {
        return failure(!listing ? listing.error()
                : !workshop     ? workshop.error()
                : !today        ? today.error()
                                : reason.error());
    }
    const QString to = QString::fromLatin1(step.to);
    if (to == u"accepted") {
        if (!*listing || !*workshop) // taken from the bin for good
            return refuse(Reason::RecordPurged, op.table);
        const auto &offered = (*listing)->as<Listing>();
        if (offered.removed)
            return refuse(Reason::RecordRemoved, offered.title);
        if (!haveRead(op, coMaker)) // nobody agrees to another share than the one they read
            return refuse(Reason::StaleState, offered.title);
        if (auto may = mayHavePart((*workshop)->as<Workshop>()); !may)
            return refused(may);
        coMaker.acceptedOn = *today;
        coMaker.endedOn.reset();
    } else if (coMaker.state == CoMakerState::Accepted) {
        coMaker.endedOn = *today;
    }
    coMaker.reason = *reason;
    row.entity->fieldNamed(u"state")->set(coMaker, to);
    row.registers.insert(QStringLiteral("state"), m_work.stamp().reg());
    return m_work.touch(row);
}

} // namespace cooperage::server
