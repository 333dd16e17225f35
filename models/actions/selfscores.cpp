// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/selfscores.h"

#include "models/actions/rights.h"
#include "models/records/selfmark.h"
#include "models/rules/endorsing.h"
#include "models/rules/validation.h"
#include "models/store/endorsementquery.h"

#include <algorithm>

namespace cooperage {

namespace {

Result<QList<SelfMark>> storedMarks(const Store &store, const RawId &listing)
{
    return store.select<SelfMark>(QStringLiteral("WHERE listing = ? AND _removed = 0"), listing.bytes());
}

Result<SelfScore> scored(const Store &store, const StandardVersion &version, const QList<Criterion> &criteria,
    const Listing &listing)
{
    const auto stored = storedMarks(store, listing.id);
    if (!stored)
        return failure(stored.error());
    SelfScore self{Id<Listing>(listing.id), listing.title, {}, int(criteria.size()), {}, false};
    QList<MarkedCriterion> marked;
    for (const Criterion &criterion : criteria) {
        for (const SelfMark &one : *stored) {
            if (RawId(one.criterion) != criterion.id)
                continue;
            self.marks.append({one.criterion, one.mark, one.why});
            marked.append({criterion.least, criterion.most, criterion.weight, one.mark});
            self.veto = self.veto || (criterion.veto && one.mark == criterion.least);
        }
    }
    if (marked.size() == criteria.size() && !marked.isEmpty()) {
        const auto score = scoreOf(
            version.method, std::span<const MarkedCriterion>(marked.constData(), std::size_t(marked.size())));
        if (score)
            self.score = *score;
    }
    return self;
}

struct Rubric
{
    StandardVersion version;
    QList<Criterion> criteria;
};
Result<Rubric> rubricOf(const Store &store, const RawId &id)
{
    const auto version = store.find<StandardVersion>(id);
    const auto criteria = criteriaOf(store, id);
    if (!version || !criteria)
        return failure(version ? criteria.error() : version.error());
    return Rubric{*version, *criteria};
}

Result<void> mayScore(const Store &store, const Listing &listing, const Rubric &rubric)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    if (!actor->mayWork())
        return failure(Fault::NotAllowed, Reason::MembershipEnded);
    if (actor->workshop != listing.workshop)
        return failure(Fault::NotAllowed, Reason::NotYourWorkshop, listing.title);
    if (rubric.version.state != VersionState::Published)
        return failure(Fault::Conflict, Reason::StandardNotPublished, listing.title);
    return {};
}

/// One mark as it is to be stored.
Result<void> put(Edit &edit, const QList<SelfMark> &before, const Rubric &rubric, const Listing &listing,
    const GivenMark &given)
{
    const auto criterion = std::find_if(rubric.criteria.begin(), rubric.criteria.end(),
        [&given](const Criterion &one) { return one.id == RawId(given.criterion); });
    if (criterion == rubric.criteria.end())
        return failure(Fault::NotFound, Reason::RecordMissing, listing.title);
    if (*given.mark < criterion->least || *given.mark > criterion->most)
        return failure(Fault::Invalid, Reason::MarkOutOfRange, criterion->name);
    const auto old = std::find_if(before.begin(), before.end(),
        [&given](const SelfMark &one) { return one.criterion == given.criterion; });
    SelfMark mark = old == before.end() ? SelfMark{} : *old;
    mark.mark = *given.mark;
    mark.why = cleanText(given.why, true).trimmed();
    if (old != before.end()) {
        edit.change(*old, mark);
        return {};
    }
    mark.id = selfMarkId(listing.id, given.criterion);
    mark.listing = Id<Listing>(listing.id);
    mark.criterion = given.criterion;
    edit.create(mark);
    return {};
}

} // namespace

Result<Committed> saveSelfScore(Store &store, const SelfScoring &scoring)
{
    const auto listing = findLiving<Listing>(store, scoring.listing);
    const auto rubric = rubricOf(store, scoring.version);
    if (!listing || !rubric)
        return failure(listing ? rubric.error() : listing.error());
    if (auto may = mayScore(store, *listing, *rubric); !may)
        return failure(may.error());
    const auto before = storedMarks(store, listing->id);
    if (!before)
        return failure(before.error());
    const QString intent = QStringLiteral("self_mark.save");
    Edit edit(intent, {intent, listing->title, 1});
    for (const GivenMark &given : scoring.marks) {
        if (!given.mark)
            continue;
        if (auto done = put(edit, *before, *rubric, *listing, given); !done)
            return failure(done.error());
    }
    return store.commit(edit);
}

Result<QList<SelfScore>> selfScores(const Store &store, const Id<StandardVersion> &version)
{
    const auto rubric = rubricOf(store, version);
    const auto actor = store.actor();
    if (!rubric || !actor)
        return failure(rubric ? actor.error() : rubric.error());
    QList<SelfScore> scores;
    if (!actor->workshop)
        return scores;
    const auto listings = store.select<Listing>(
        QStringLiteral(
            "WHERE workshop = ? AND _removed = 0 AND state <> 'archived' ORDER BY title COLLATE NOCASE, id"),
        RawId(*actor->workshop).bytes());
    if (!listings)
        return failure(listings.error());
    for (const Listing &listing : *listings) {
        auto one = scored(store, rubric->version, rubric->criteria, listing);
        if (!one)
            return failure(one.error());
        scores.append(std::move(*one));
    }
    return scores;
}

Result<SelfScore> selfScoreOf(
    const Store &store, const Id<StandardVersion> &version, const Id<Listing> &listing)
{
    const auto rubric = rubricOf(store, version);
    const auto found = findLiving<Listing>(store, listing);
    if (!rubric || !found)
        return failure(rubric ? found.error() : rubric.error());
    return scored(store, rubric->version, rubric->criteria, *found);
}

Result<void> addSelfAssessment(Store &store, Edit &edit, const Endorsement &request)
{
    if (request.subjectKind != SubjectKind::Listing)
        return {};
    const auto self = selfScoreOf(store, request.version, Id<Listing>(RawId(request.subject)));
    if (!self)
        return failure(self.error());
    if (self->marks.isEmpty())
        return {};
    Assessment own;
    own.id = store.ids().next();
    own.request = Id<Endorsement>(request.id);
    own.kind = AssessmentKind::Own;
    edit.create(own);
    for (const GivenMark &given : self->marks) {
        Mark mark;
        mark.id = markId(own.id, given.criterion);
        mark.assessment = Id<Assessment>(own.id);
        mark.criterion = given.criterion;
        mark.mark = *given.mark;
        mark.why = given.why;
        edit.create(mark);
    }
    return {};
}

} // namespace cooperage
