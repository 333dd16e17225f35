// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/endorsements.h"

#include "models/actions/coordinatorties.h"
#include "models/actions/endorsementguards.h"
#include "models/actions/rights.h"
#include "models/actions/selfscores.h"
#include "models/actions/steps.h"
#include "models/records/partner.h"
#include "models/rules/conflicts.h"
#include "models/rules/disclosure.h"
#include "models/rules/publictext.h"
#include "models/rules/replies.h"
#include "models/rules/validation.h"
#include "models/store/endorsementquery.h"
#include "models/store/peoplequery.h"
#include "models/store/tiequery.h"

namespace cooperage {

namespace {

struct Subject
{
    Id<Workshop> workshop;
    QString name;
    bool outside = false;
};

Result<Subject> subjectOf(const Store &store, SubjectKind kind, const RawId &id)
{
    Subject subject;
    if (kind == SubjectKind::Listing) {
        const auto listing = findLiving<Listing>(store, id);
        if (!listing)
            return failure(listing.error());
        subject.workshop = listing->workshop;
        subject.name = listing->title;
    } else {
        subject.workshop = Id<Workshop>(id);
    }
    const auto workshop = findLiving<Workshop>(store, subject.workshop);
    if (!workshop)
        return failure(workshop.error());
    subject.outside = workshop->outside;
    if (subject.name.isEmpty())
        subject.name = workshop->name;
    return subject;
}

Result<void> mustBeOwn(const Store &store, const Subject &subject)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    if (!actor->mayWork())
        return failure(Fault::NotAllowed, Reason::MembershipEnded);
    if (!subject.outside && actor->workshop != subject.workshop)
        return failure(Fault::NotAllowed, Reason::NotYourWorkshop, subject.name);
    return {};
}

/// Also not once it has been submitted on this device: the server would refuse the change.
Result<void> mustBeOpen(const Store &store, const Endorsement &request)
{
    const auto state = stateAhead(store, entityOf<Endorsement>(), request);
    if (!state)
        return failure(state.error());
    if (*state == u"draft" || *state == u"revisions")
        return {};
    return notNow(store, entityOf<Endorsement>(), request, sidesOf(request));
}

Result<Subject> subjectOf(const Store &store, const Endorsement &request)
{
    return subjectOf(store, request.subjectKind, request.subject);
}

/// Everybody's ties as far as this device may see them.
Relations tiesIn(const EndorsementCase &about, bool outside)
{
    Relations ties = kindsFromText(about.request.tieKinds).value_or(Relations());
    ties.add(kindsFromText(tiesOfDecider(about)).value_or(Relations()));
    for (const Review &review : livingReviews(about))
        ties.add(kindsFromText(review.tieKinds).value_or(Relations()));
    ties.add(tiesInReplies(about.replies));
    if (!outside)
        ties.add(Relation::SameCollective);
    return ties;
}

Result<Disclosing> disclosingFor(const Store &store, const Publication &publication)
{
    const auto about = caseOf(store, publication.request);
    const auto terms = endorsingTerms(store);
    const auto home = collectiveOf(store);
    if (!about || !terms || !home)
        return failure(!about ? about.error() : !terms ? terms.error() : home.error());
    const auto shop = store.find<Workshop>(about->request.workshop);
    if (!shop)
        return failure(shop.error());
    Disclosing disclosing;
    disclosing.kinds = tiesIn(*about, shop->outside);
    disclosing.state = disclosing.kinds.isEmpty() ? DeclarationState::None : DeclarationState::Declared;
    disclosing.giver = disclosing.collective = home->name;
    disclosing.receiver = shop->name;
    disclosing.voice = Voice::Collective;
    disclosing.rule = labelRuleOf(publication.country);
    disclosing.within = terms->disclosureWithin;
    return disclosing;
}

} // namespace

Result<Committed> draftRequest(Store &store, const NewRequest &wanted)
{
    const auto subject = subjectOf(store, wanted.subjectKind, wanted.subject);
    const auto version = store.find<StandardVersion>(wanted.version);
    const auto hides = store.setting(u"hide_maker");
    if (!subject || !version || !hides)
        return failure(!subject ? subject.error() : !version ? version.error() : hides.error());
    if (auto may = mustBeOwn(store, *subject); !may)
        return failure(may.error());
    if (version->state != VersionState::Published)
        return failure(Fault::Conflict, Reason::StandardNotPublished, subject->name);
    Endorsement request;
    request.id = store.ids().next();
    request.workshop = subject->workshop;
    request.subjectKind = wanted.subjectKind;
    request.subject = wanted.subject;
    request.version = wanted.version;
    request.samples = wanted.samples;
    request.note = wanted.note;
    request.hiddenMaker = *hides != 0;
    const QString intent = QStringLiteral("endorsement.create");
    Edit edit(intent, {intent, subject->name, 1});
    edit.create(cleaned(request));
    if (wanted.subjectKind == SubjectKind::Listing) {
        const auto photos
            = store.select<Photo>(QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY position, id"),
                wanted.subject.bytes());
        if (!photos)
            return failure(photos.error());
        for (const Photo &photo : *photos) {
            Evidence evidence;
            evidence.id = store.ids().next();
            evidence.request = Id<Endorsement>(request.id);
            evidence.photo = photo.hash;
            evidence.text = photo.altText;
            edit.create(evidence);
        }
    }
    if (auto taken = addSelfAssessment(store, edit, request); !taken)
        return failure(taken.error());
    return store.commit(edit);
}

Result<Committed> changeRequest(Store &store, const Change<Endorsement> &request)
{
    if (auto open = mustBeOpen(store, request.before); !open)
        return failure(open.error());
    const auto subject = subjectOf(store, request.before);
    if (!subject)
        return failure(subject.error());
    const Endorsement after = cleaned(request.after);
    if (after.ties != DeclarationState::NotAsked) {
        const auto kinds = kindsFromText(after.tieKinds);
        if (!kinds)
            return failure(Fault::Invalid, Reason::NotAChoice, QStringLiteral("tie_kinds"));
        if (auto sound = checkDeclaration(after.ties, *kinds); !sound)
            return failure(sound.error());
    }
    if (auto may = mayChange(store, request.before); !may)
        return failure(may.error());
    const QString intent = QStringLiteral("endorsement.change");
    Edit edit(intent, {intent, subject->name, 1});
    edit.change(request.before, after);
    return store.commit(edit);
}

Result<Committed> addEvidence(Store &store, const Evidence &wanted)
{
    const auto request = store.find<Endorsement>(wanted.request);
    if (!request)
        return failure(request.error());
    if (auto open = mustBeOpen(store, *request); !open)
        return failure(open.error());
    const auto subject = subjectOf(store, *request);
    if (!subject)
        return failure(subject.error());
    if (auto may = mayChange(store, *request); !may)
        return failure(may.error());
    Evidence evidence = cleaned(wanted);
    if (auto harmless = checkPublicText(evidence.link); !harmless) // it may be opened one day
        return failure(harmless.error());
    evidence.id = store.ids().next();
    const QString intent = QStringLiteral("evidence.add");
    Edit edit(intent, {intent, subject->name, 1});
    edit.create(evidence);
    if (!evidence.photo.bytes.isEmpty())
        edit.needsBlob(evidence.photo.bytes);
    return store.commit(edit);
}

Result<Committed> receiveSamples(Store &store, const SamplesReceived &received)
{
    const auto about = caseOf(store, received.request);
    const auto actor = store.actor();
    if (!about || !actor)
        return failure(about ? actor.error() : about.error());
    if (auto may = mayReceiveSamples(about->request, *actor); !may)
        return failure(may.error());
    if (auto may = mayCoordinate(*about, actor->person); !may)
        return failure(may.error());
    const auto subject = subjectOf(store, about->request);
    if (!subject)
        return failure(subject.error());
    Evidence evidence;
    evidence.request = received.request;
    evidence.kind = EvidenceKind::Sample;
    evidence.text = received.what;
    evidence = cleaned(evidence);
    if (evidence.text.trimmed().isEmpty())
        return failure(Fault::Invalid, Reason::Required, QStringLiteral("text"));
    evidence.id = store.ids().next();
    const QString intent = QStringLiteral("evidence.receive");
    Edit edit(intent, {intent, subject->name, 1});
    edit.create(evidence);
    return store.commit(edit);
}

Result<Committed> removeEvidence(Store &store, const Id<Evidence> &id)
{
    const auto evidence = findLiving<Evidence>(store, id);
    if (!evidence)
        return failure(evidence.error());
    const auto request = store.find<Endorsement>(evidence->request);
    if (!request)
        return failure(request.error());
    if (auto open = mustBeOpen(store, *request); !open)
        return failure(open.error());
    const auto subject = subjectOf(store, *request);
    if (!subject)
        return failure(subject.error());
    const QString intent = QStringLiteral("evidence.remove");
    Edit edit(intent, {intent, subject->name, 1});
    edit.remove(*evidence);
    return store.commit(edit);
}

Result<void> mayAskForStep(const Store &store, const EndorsementStep &step)
{
    const auto about = checkedCase(store, step);
    if (!about)
        return failure(about.error());
    return mayAskFor(store,
        {Endorsement::table, step.request, step.command, step.reason, step.arguments,
            sidesOf(about->request)},
        about->request);
}

Result<Committed> askForEndorsementStep(Store &store, const EndorsementStep &step)
{
    const auto about = checkedCase(store, step);
    if (!about)
        return failure(about.error());
    const auto subject = subjectOf(store, about->request);
    if (!subject)
        return failure(subject.error());
    StepRequest request{
        Endorsement::table, step.request, step.command, step.reason, step.arguments, sidesOf(about->request)};
    if (step.ties) {
        const auto before = caseOf(store, step.request);
        auto saying = before ? sayingOf(store, *before, *step.ties) : failure(before.error());
        if (!saying)
            return failure(saying.error());
        request.before = std::move(*saying);
    }
    return askFor(store, request, about->request, subject->name);
}

Result<Committed> inviteReviewer(Store &store, const ReviewerFor &wanted)
{
    const EndorsementStep step{wanted.request, QStringLiteral("invite"), {},
        {{QStringLiteral("reviewer"), wanted.reviewer.hex()},
            {QStringLiteral("review"), store.ids().next().hex()}}};
    const auto about = checkedCase(store, step);
    const auto person = store.find<Person>(wanted.reviewer);
    if (!about || !person)
        return failure(about ? person.error() : about.error());
    if (auto may = mayBeInvited(*about, wanted.reviewer); !may)
        return failure(may.error().fault, may.error().reason, person->name);
    const auto ties = tiesOnRecord(store, about->request, wanted.reviewer);
    if (!ties)
        return failure(ties.error());
    for (const ProposedTie &one : *ties) {
        if (barOf(one.kind) == Bar::Always)
            return failure(Fault::NotAllowed, Reason::ReviewerExcluded, person->name);
    }
    return askFor(store,
        {Endorsement::table, wanted.request, step.command, {}, step.arguments, sidesOf(about->request)},
        about->request, person->name);
}

Result<QString> disclosureFor(const Store &store, const Publication &publication)
{
    const auto disclosing = disclosingFor(store, publication);
    if (!disclosing)
        return failure(disclosing.error());
    return disclosureText(*disclosing, disclosureWords(publication.language));
}

Result<QString> publicTextFor(const Store &store, const Publication &publication)
{
    const auto disclosing = disclosingFor(store, publication);
    if (!disclosing)
        return failure(disclosing.error());
    return publicText(
        *disclosing, disclosureWords(publication.language), cleanText(publication.content, true));
}

Result<void> mayPromote(const Store &store, const RawId &subject)
{
    const auto current = store.select<Endorsement>(
        QStringLiteral("WHERE subject = ? AND current = 1 AND _removed = 0"), subject.bytes());
    if (!current)
        return failure(current.error());
    const auto today = todayIn(store);
    if (!today)
        return failure(today.error());
    for (const Endorsement &one : *current) {
        if (isCurrent(one, *today))
            return {};
    }
    const auto overridden
        = store.select<PromotionOverride>(QStringLiteral("WHERE subject = ? AND until > ? AND _removed = 0"),
            subject.bytes(), store.clock().now());
    if (!overridden)
        return failure(overridden.error());
    return overridden->isEmpty() ? Result<void>(failure(Fault::Conflict, Reason::NeedsEndorsement))
                                 : Result<void>();
}

} // namespace cooperage
