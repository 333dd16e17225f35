// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/exportdossier.h"
#include "models/records/listing.h"
#include "models/store/endorsementquery.h"
#include "models/store/peoplequery.h"
#include "models/store/tiequery.h"

#include <algorithm>

namespace cooperage {

namespace {

/// Reviewers in the order in which they were asked, each once.
Result<void> addReviewers(const Store &store, DossierFacts &facts)
{
    const auto named = store.setting(u"open_reviews");
    if (!named)
        return failure(named.error());
    QList<RawId> known;
    for (const Review &review : std::as_const(facts.about.reviews)) {
        if (known.contains(review.reviewer))
            continue;
        known.append(review.reviewer);
        DossierReviewer reviewer;
        reviewer.review = review;
        reviewer.name = QString(QChar(u'A' + char16_t(std::min<qsizetype>(known.size() - 1, 25))));
        if (*named != 0) {
            const auto person = store.find<Person>(review.reviewer);
            if (!person)
                return failure(person.error());
            reviewer.name = person->name;
        }
        for (const Assessment &one : std::as_const(facts.about.assessments)) {
            if (one.released && one.createdBy == RawId(review.reviewer))
                reviewer.assessments.append(one);
        }
        facts.reviewers.append(reviewer);
    }
    return {};
}

Result<void> addMarks(const Store &store, DossierFacts &facts)
{
    QList<Assessment> all = facts.about.assessments;
    if (facts.about.own)
        all.append(*facts.about.own);
    for (const Assessment &one : std::as_const(all)) {
        const auto marks = marksOf(store, one.id);
        if (!marks)
            return failure(marks.error());
        facts.marks.insert(one.id, *marks);
    }
    return {};
}

Result<void> addTrail(const Store &store, DossierFacts &facts)
{
    QList<RawId> targets{facts.about.request.id};
    for (const Review &review : std::as_const(facts.about.reviews))
        targets.append(review.id);
    for (const Assessment &one : std::as_const(facts.about.assessments))
        targets.append(one.id);
    if (facts.about.own)
        targets.append(facts.about.own->id);
    for (const ReplyLink &one : std::as_const(facts.about.replies))
        targets.append(one.id);
    for (const CoordinatorTies &one : std::as_const(facts.coordinators))
        targets.append(one.id);
    for (const ProposedTie &one : std::as_const(facts.proposed))
        targets.append(one.id);
    for (const RawId &target : std::as_const(targets)) {
        const auto entries = auditOf(store, target);
        if (!entries)
            return failure(entries.error());
        for (const AuditEntry &entry : *entries) {
            const auto link = store.find<AuditLink>(entry.id);
            if (!link)
                return failure(link.error());
            facts.steps.append({entry, link->hash});
            facts.newest.ms = std::max(facts.newest.ms, entry.at.ms);
        }
    }
    std::sort(facts.steps.begin(), facts.steps.end(),
        [](const auto &a, const auto &b) { return a.entry.number < b.entry.number; });
    const auto trail = auditTrail(store);
    if (!trail)
        return failure(trail.error());
    if (trail->brokenAt != 0)
        return failure(Fault::Storage, Reason::AuditBroken, QString::number(trail->brokenAt));
    facts.auditHead = {trail->head};
    facts.auditNumber = trail->checked;
    return {};
}

} // namespace

QString DossierFacts::nameOf(const RawId &person) const
{
    if (person.isNull())
        return QStringLiteral("server");
    for (const DossierReviewer &one : reviewers) {
        if (RawId(one.review.reviewer) == person)
            return one.name;
    }
    return names.value(person);
}

QString DossierFacts::saidBy(const ProposedTie &tie) const
{
    return tie.saidBy && tie.source != TieSource::Assessment ? nameOf(*tie.saidBy) : QString();
}

Result<DossierFacts> dossierFacts(const Store &store, const Id<Endorsement> &request)
{
    const auto actor = store.actor();
    const auto about = caseOf(store, request);
    if (!actor || !about)
        return failure(actor ? about.error() : actor.error());
    if (!isCoordinatedBy(about->request, *actor) && !actor->has(Role::Coordinator)
        && !actor->has(Role::Steward))
        return failure(Fault::NotAllowed, Reason::RoleMissing);
    DossierFacts facts;
    facts.about = *about;
    facts.number = humanNumber(about->request);
    facts.newest = about->request.changedAt;
    const auto standard = store.find<Standard>(about->version.standard);
    const auto shop = store.find<Workshop>(about->request.workshop);
    const auto home = collectiveOf(store);
    const auto people = store.select<Person>(QString());
    const auto coordinators = store.select<CoordinatorTies>( // what is still on its way is no fact yet
        QStringLiteral("WHERE request = ? AND _removed = 0 ORDER BY said_at, id"), request.bytes());
    const auto proposed = proposedTiesOf(store, request);
    if (!standard || !shop || !home || !people || !coordinators || !proposed) {
        return failure(!standard ? standard.error()
                : !shop          ? shop.error()
                : !home          ? home.error()
                : !people        ? people.error()
                : !coordinators  ? coordinators.error()
                                 : proposed.error());
    }
    facts.proposed = *proposed;
    facts.coordinators = *coordinators;
    facts.standard = *standard;
    facts.workshop = facts.subject = shop->name;
    facts.collective = home->name;
    for (const Person &person : *people)
        facts.names.insert(person.id, person.name);
    if (about->request.subjectKind == SubjectKind::Listing) {
        const auto listing = store.find<Listing>(about->request.subject);
        if (!listing)
            return failure(listing.error());
        facts.subject = listing->title;
    }
    for (const auto &step : {addReviewers, addMarks, addTrail}) {
        if (auto done = step(store, facts); !done)
            return failure(done.error());
    }
    return facts;
}

} // namespace cooperage
