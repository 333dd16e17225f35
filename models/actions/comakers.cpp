// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/comakers.h"

#include "models/actions/rights.h"
#include "models/actions/steps.h"
#include "models/rules/comaking.h"
#include "models/rules/validation.h"
#include "models/store/comakerquery.h"

#include <algorithm>

namespace cooperage {

namespace {

constexpr int longestReason = 300;

QString nameOfState(const CoMaker &coMaker)
{
    return entityOf<CoMaker>().fieldNamed(u"state")->get(coMaker).toString();
}

QJsonObject wordsOf(const CoMakerTerms &terms)
{
    return {{QStringLiteral("role"), terms.role}, {QStringLiteral("share"), terms.share}};
}

Result<CoMakerRow> rowOf(const Store &store, const RawId &listing, const RawId &workshop)
{
    const auto rows = coMakersOf(store, listing);
    if (!rows)
        return failure(rows.error());
    const RawId id = coMakerId(listing, workshop);
    const auto found = std::find_if(
        rows->begin(), rows->end(), [&id](const CoMakerRow &row) { return row.coMaker.id == id; });
    if (found == rows->end())
        return failure(
            Fault::NotFound, Reason::RecordMissing, QString::fromLatin1(entityOf<CoMaker>().label));
    return *found;
}

StepRequest stepOf(const CoMaker &coMaker, const QString &command, const QString &reason)
{
    StepRequest step{CoMaker::table, coMaker.id, command, reason, {}, {{}, {}, coMaker.workshop}};
    step.seen = wordsOf(termsOf(coMaker));
    return step;
}

} // namespace

Result<bool> givesShares(const Store &store, const Listing &listing)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    return actor->mayWork() && actor->workshopRole != WorkshopRole::None
        && actor->workshop == listing.workshop;
}

Result<Committed> proposeCoMaker(Store &store, const CoMakerOffer &request)
{
    const auto actor = store.actor();
    const auto listing = store.find<Listing>(request.listing);
    const auto workshop = store.find<Workshop>(request.workshop);
    const auto rows = coMakersOf(store, request.listing);
    if (!actor || !listing || !workshop || !rows) {
        return failure(!actor ? actor.error()
                : !listing    ? listing.error()
                : !workshop   ? workshop.error()
                              : rows.error());
    }
    const CoMakerTerms terms{cleanText(request.role, false), request.share};
    const QList<CoMaker> all = coMakersAhead(*rows);
    if (auto may = mayPropose(*actor, {*listing, *workshop, terms}, all); !may)
        return failure(may.error());
    const RawId id = coMakerId(request.listing, request.workshop);
    const auto before
        = std::find_if(all.begin(), all.end(), [&id](const CoMaker &one) { return one.id == id; });
    QJsonObject seen;
    if (before != all.end()) {
        if (before->state == CoMakerState::Proposed && termsOf(*before) == terms)
            return Committed{};
        seen = wordsOf(termsOf(*before));
        seen.insert(QStringLiteral("state"), nameOfState(*before));
    }
    QJsonObject arguments = wordsOf(terms);
    arguments.insert(QStringLiteral("listing"), request.listing.hex());
    arguments.insert(QStringLiteral("workshop"), request.workshop.hex());
    const QString intent = QStringLiteral("co_maker.propose");
    Edit edit(intent, {intent, listing->title, 1});
    edit.command(QString::fromLatin1(CoMaker::table), id, QStringLiteral("propose"), seen, arguments);
    return store.commit(edit);
}

Result<Committed> askForCoMakerStep(Store &store, const CoMakerStep &request)
{
    const auto listing = store.find<Listing>(request.listing);
    const auto row = rowOf(store, request.listing, request.workshop);
    if (!listing || !row)
        return failure(listing ? row.error() : listing.error());
    if (listing->removed && request.command == u"accept")
        return failure(Fault::Conflict, Reason::RecordRemoved, listing->title);
    const QString reason = cleanText(request.reason, true).trimmed();
    if (reason.size() > longestReason)
        return failure(Error{Fault::Invalid, Reason::TooLong, QStringLiteral("reason"), {},
            {{QStringLiteral("reason"), Reason::TooLong, reason}}});
    return askFor(store, stepOf(row->ahead, request.command, reason), row->coMaker, listing->title);
}

Result<void> mayStep(const Store &store, const CoMaker &coMaker, const QString &command)
{
    return mayAskFor(store, stepOf(coMaker, command, {}), coMaker);
}

} // namespace cooperage
