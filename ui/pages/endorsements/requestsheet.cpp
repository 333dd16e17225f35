// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/requestsheet.h"

#include "models/actions/coordinatorties.h"
#include "models/actions/replylinks.h"
#include "models/records/entities.h"
#include "models/store/asked.h"
#include "models/store/listingquery.h"
#include "ui/pages/endorsements/requestoffers.h"

#include <algorithm>

namespace cooperage {

namespace {

Result<void> readNames(const Store &store, RequestSheet &sheet)
{
    const Endorsement &request = sheet.request();
    const auto people = store.select<Person>(QString());
    const auto workshop = store.find<Workshop>(request.workshop);
    const auto standard = store.find<Standard>(sheet.about.version.standard);
    if (!people || !workshop || !standard)
        return failure(!people ? people.error() : !workshop ? workshop.error() : standard.error());
    for (const Person &person : *people)
        sheet.names.insert(person.id, person.name);
    sheet.number = humanNumber(request);
    sheet.standardName = standard->name;
    sheet.outside = workshop->outside;
    sheet.makerName = workshop->name;
    sheet.subjectTitle = workshop->name;
    sheet.requesterName = sheet.names.value(request.createdBy);
    if (request.subjectKind == SubjectKind::Listing) {
        if (const auto listing = store.find<Listing>(request.subject))
            sheet.subjectTitle = listing->title;
    }
    return {};
}

Result<void> readRole(const Store &store, RequestSheet &sheet)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    const Endorsement &request = sheet.request();
    sheet.me = actor->person;
    sheet.coordinates
        = actor->has(Role::Coordinator) || (request.standIn && *request.standIn == actor->person);
    sheet.isMaker = sheet.about.makers.contains(sheet.me) || request.createdBy == sheet.me;
    for (const Review &review : livingReviews(sheet.about)) {
        if (RawId(review.reviewer) == sheet.me)
            sheet.own = review;
    }
    if (sheet.coordinates) {
        if (const auto may = mayCoordinate(sheet.about, sheet.me); !may)
            sheet.notFree = speakingOf(store, sheet.me, may.error());
    }
    const bool open
        = request.state == EndorsementState::Draft || request.state == EndorsementState::Revisions;
    sheet.mayEdit = open && sheet.isMaker && !request.removed;
    if (request.hiddenMaker && sheet.own && !sheet.coordinates && !sheet.isMaker)
        sheet.makerName.clear();
    return {};
}

/// Coordinators are told all that is on record; a reviewer is reminded of their own words, and of none that
/// would name a hidden maker.
Result<void> readTies(const Store &store, RequestSheet &sheet)
{
    const auto proposed = proposedTiesOf(store, sheet.request().id);
    if (!proposed)
        return failure(proposed.error());
    sheet.proposed = *proposed;
    if (!sheet.coordinates && (!sheet.own || sheet.makerName.isEmpty()))
        return {};
    auto recorded = tiesOnRecord(store, sheet.request(), sheet.me);
    if (!recorded)
        return failure(recorded.error());
    if (!sheet.coordinates) {
        erase_if(*recorded, [&sheet](const ProposedTie &one) {
            return !one.saidBy || RawId(*one.saidBy) != sheet.me || one.source == TieSource::Assessment;
        });
    }
    sheet.recorded = std::move(*recorded);
    return {};
}

/// What would name a hidden maker: kept from reviewers, told to who can mend it.
Result<void> readHidden(const Store &store, RequestSheet &sheet)
{
    const bool hidden = sheet.makerName.isEmpty();
    const auto maker = makerNamesOf(store, sheet.request().workshop);
    auto given = sheet.coordinates || sheet.isMaker ? givenAwayIn(store, sheet.about) : QList<GivenAway>();
    if (!maker || !given)
        return failure(maker ? given.error() : maker.error());
    sheet.givenAway = std::move(*given);
    if (hidden) {
        sheet.withheld = *maker;
        sheet.subjectTitle = sheet.request().subjectKind == SubjectKind::Listing
            ? withoutNames(sheet.subjectTitle, *maker)
            : QStringLiteral("…");
    }
    return {};
}

Result<void> readLast(const Store &store, RequestSheet &sheet)
{
    auto last = lastReviewOf(store, sheet.request());
    if (!last)
        return failure(last.error());
    sheet.last = std::move(*last);
    return {};
}

Result<QString> askedOf(const Store &store, const char *table, const RawId &id)
{
    const auto all = requestedCommands(store, QString::fromLatin1(table), {id});
    return all ? Result<QString>(all->value(id)) : failure(all.error());
}

Result<void> readAsked(const Store &store, RequestSheet &sheet)
{
    const auto asked = askedOf(store, Endorsement::table, sheet.request().id);
    if (!asked)
        return failure(asked.error());
    sheet.asked = *asked;
    if (sheet.asked == u"submit" || sheet.asked == u"resubmit")
        sheet.mayEdit = false; // what is changed now would come too late
    QList<RawId> said;
    for (const CoordinatorTies &one : std::as_const(sheet.about.coordinators))
        said.append(one.id);
    const auto ofTies = requestedCommands(store, QString::fromLatin1(CoordinatorTies::table), said);
    if (!ofTies)
        return failure(ofTies.error());
    for (auto one = ofTies->cbegin(); one != ofTies->cend(); ++one) {
        if (*one == u"clear")
            sheet.clearing.insert(one.key());
        else
            sheet.tiesWait = true;
    }
    if (!sheet.own)
        return {};
    const auto ofReview = askedOf(store, Review::table, sheet.own->id);
    if (!ofReview)
        return failure(ofReview.error());
    sheet.reviewAsked = *ofReview;
    return {};
}

/// What there is outside the collective: a link to the partner, pages anybody can read.
Result<void> readOutside(const Store &store, RequestSheet &sheet)
{
    const Id<Endorsement> id(sheet.request().id);
    if (const auto links = publicLinksOf(store, sheet.request()))
        sheet.links = *links;
    if (!sheet.outside || !(sheet.isMaker || sheet.coordinates))
        return {};
    const auto link = newestReplyLink(store, id);
    if (!link)
        return failure(link.error());
    sheet.link = *link;
    if (const auto may = mayMakeReplyLink(store, id); !may)
        sheet.noLink = may.error();
    if (!sheet.link)
        return {};
    const auto asked = askedOf(store, ReplyLink::table, sheet.link->id);
    if (!asked)
        return failure(asked.error());
    sheet.linkAsked = !asked->isEmpty();
    return {};
}

Result<void> readReviewers(const Store &store, RequestSheet &sheet)
{
    const auto sent = sentAssessments(sheet.about);
    for (const Review &review : sheet.about.reviews) {
        if (review.removed || review.round != sheet.request().round)
            continue;
        ReviewerLine line{review, sheet.names.value(RawId(review.reviewer)),
            overdueOf(review, sheet.request(), sheet.terms, sheet.now), {}, {}};
        for (const Assessment &one : sent) {
            if (one.createdBy == RawId(review.reviewer) && one.released)
                line.assessment = one;
        }
        if (line.assessment) {
            const auto marks = marksOf(store, line.assessment->id);
            if (!marks)
                return failure(marks.error());
            line.marks = *marks;
            sheet.opened = true;
        }
        sheet.reviewers.append(line);
    }
    return {};
}

} // namespace

Result<RequestSheet> readRequestSheet(const Store &store, const Id<Endorsement> &request, Instant now)
{
    RequestSheet sheet;
    auto found = caseOf(store, request);
    const auto terms = endorsingTerms(store);
    if (!found || !terms)
        return failure(found ? terms.error() : found.error());
    sheet.about = std::move(*found);
    sheet.terms = *terms;
    sheet.now = now;
    for (const auto read : {readNames, readRole, readTies, readHidden, readLast, readAsked, readOutside,
             readReviewers, readForm, readSteps}) {
        if (const auto done = read(store, sheet); !done)
            return failure(done.error());
    }
    sheet.missing = missingFor(sheet);
    return sheet;
}

Error about(Error error, const RequestSheet &sheet)
{
    bool isNumber = false;
    error.subject.toInt(&isNumber); // a limit, and nothing a sentence could speak of
    if (error.subject.isEmpty() || isNumber)
        error.subject = sheet.request().number > 0 ? sheet.number : sheet.subjectTitle;
    return error;
}

} // namespace cooperage
