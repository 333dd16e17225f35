// SPDX-License-Identifier: GPL-3.0-or-later
// Standards, and what ordinary changes of these records may say.
#include "models/records/listing.h"
#include "models/records/partner.h"
#include "models/records/recommendation.h"
#include "models/records/thanks.h"
#include "models/rules/conflicts.h"
#include "models/rules/publictext.h"
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

#include <algorithm>

namespace cooperage::server {

Result<void> Endorsing::propose(StoredRow &row, const Op &)
{
    const auto criteria = load<Criterion>(m_endorsements.criteriaOf(row.record->id));
    if (!criteria)
        return failure(criteria.error());
    if (auto ready = readyToPropose(*criteria); !ready)
        return refused(ready);
    row.as<StandardVersion>().proposedBy = m_actor.person;
    return {};
}

/// A second person publishes; the version before retires with it.
Result<void> Endorsing::publishVersion(StoredRow &row, const Op &)
{
    auto &version = row.as<StandardVersion>();
    const bool second = version.proposedBy && *version.proposedBy != m_actor.person;
    if (!second)
        return refuse(Reason::NeedsSecondPerson);
    const auto last = m_endorsements.lastVersionNumber(version.standard);
    const auto before = m_endorsements.publishedVersionOf(version.standard);
    if (!last || !before)
        return failure(last ? before.error() : last.error());
    version.number = *last + 1;
    version.publishedBy = m_actor.person;
    version.publishedAt = now();
    if (before->isNull())
        return {};
    const auto older = stored<StandardVersion>(*before);
    if (!older)
        return failure(older.error());
    (*older)->as<StandardVersion>().state = VersionState::Retired;
    (*older)->registers.insert(QStringLiteral("state"), m_work.stamp().reg());
    return m_work.touch(**older);
}

Result<void> Endorsing::checkChange(StoredRow &row, const QStringList &changed)
{
    const Entity *entity = row.entity;
    if (entity == &entityFor<StandardVersion>())
        return row.as<StandardVersion>().state == VersionState::Draft ? Result<void>()
                                                                      : refuse(Reason::VersionFixed);
    if (entity == &entityFor<Standard>())
        return checkStandard(row);
    if (entity == &entityFor<Criterion>())
        return checkCriterion(row);
    if (entity == &entityFor<Endorsement>())
        return checkRequest(row, changed);
    if (entity == &entityFor<Evidence>())
        return checkEvidence(row);
    if (entity == &entityFor<Assessment>())
        return checkAssessment(row, changed);
    if (entity == &entityFor<Mark>())
        return checkMark(row);
    if (entity == &entityFor<Partner>())
        return checkPartner(row);
    if (entity == &entityFor<Recommendation>())
        return checkRecommendation(row);
    if (entity == &entityFor<StandingTie>())
        return checkStanding(row);
    if (entity == &entityFor<Thanks>())
        return checkThanks(row);
    return {};
}

/// What others rely on stays: only drafts, and what belongs to them, can go and come back.
Result<void> Endorsing::checkRemoval(StoredRow &row)
{
    const Entity *entity = row.entity;
    if (entity == &entityFor<Endorsement>()) {
        const auto &request = row.as<Endorsement>();
        const bool begun = request.state != EndorsementState::Draft;
        return begun ? notNow(request) : Result<void>();
    }
    if (entity == &entityFor<Standard>()) {
        const auto last = m_endorsements.lastVersionNumber(row.record->id);
        if (!last)
            return failure(last.error());
        return *last > 0 ? refuse(Reason::VersionFixed) : Result<void>();
    }
    if (entity == &entityFor<StandingTie>()) {
        const bool back = row.record->removed;
        note(back ? QStringLiteral("standing_tie.restore") : QStringLiteral("standing_tie.remove"), row, {},
            QString());
        return {};
    }
    const Entity *const parts[] = {&entityFor<StandardVersion>(), &entityFor<Criterion>(),
        &entityFor<Evidence>(), &entityFor<Assessment>(), &entityFor<Mark>()};
    const bool belongs = std::find(std::begin(parts), std::end(parts), entity) != std::end(parts);
    return belongs ? checkChange(row, {}) : Result<void>();
}

Result<void> Endorsing::checkCriterion(StoredRow &row)
{
    const auto version = stored<StandardVersion>(row.as<Criterion>().version);
    if (!version)
        return failure(version.error());
    return (*version)->as<StandardVersion>().state == VersionState::Draft ? Result<void>()
                                                                          : refuse(Reason::VersionFixed);
}

/// A draft about work of one's own workshop, or of a partner outside. Once submitted it moves by commands.
Result<void> Endorsing::checkRequest(StoredRow &row, const QStringList &)
{
    const auto &request = row.as<Endorsement>();
    if (request.state != EndorsementState::Draft && request.state != EndorsementState::Revisions)
        return notNow(request);
    const auto shop = stored<Workshop>(request.workshop);
    const auto version = stored<StandardVersion>(request.version);
    if (!shop || !version)
        return failure(shop ? version.error() : shop.error());
    const bool own = m_actor.workshop && RawId(*m_actor.workshop) == RawId(request.workshop);
    if (!own && !(*shop)->as<Workshop>().outside)
        return refuse(Reason::NotYourWorkshop, QStringLiteral("workshop"));
    if (request.round == 0 && (*version)->as<StandardVersion>().state != VersionState::Published)
        return refuse(Reason::StandardNotPublished);
    const auto kinds = kindsFromText(request.tieKinds);
    if (!kinds)
        return refuse(Reason::NotAChoice, QStringLiteral("tie_kinds"));
    if (request.ties != DeclarationState::NotAsked) {
        if (auto sound = checkDeclaration(request.ties, *kinds); !sound)
            return refused(sound);
    }
    if (request.subjectKind == SubjectKind::Workshop) {
        return request.subject == RawId(request.workshop)
            ? Result<void>()
            : refuse(Reason::RecordMissing, QStringLiteral("subject"));
    }
    const auto listing = m_work.find(entityFor<Listing>(), request.subject);
    if (!listing)
        return failure(listing.error());
    const bool theirs = *listing && RawId((*listing)->as<Listing>().workshop) == RawId(request.workshop);
    return theirs ? Result<void>() : refuse(Reason::RecordMissing, QStringLiteral("subject"));
}

/// What was published once is what endorsements stand on.
Result<void> Endorsing::checkStandard(StoredRow &row)
{
    if (!row.record->removed)
        return {};
    const auto fixed = m_endorsements.hasFixedVersion(row.record->id);
    if (!fixed)
        return failure(fixed.error());
    return *fixed ? refuse(Reason::VersionFixed) : Result<void>();
}

Result<void> Endorsing::checkEvidence(StoredRow &row)
{
    const auto &evidence = row.as<Evidence>();
    const auto request = stored<Endorsement>(evidence.request);
    if (!request)
        return failure(request.error());
    const auto &about = (*request)->as<Endorsement>();
    if (evidence.kind == EvidenceKind::Sample)
        return checkSamples(evidence, about);
    const bool open = about.state == EndorsementState::Draft || about.state == EndorsementState::Revisions;
    if (!open)
        return notNow(about);
    if (about.createdBy != RawId(m_actor.person) && !(m_actor.workshop == about.workshop))
        return refuse(Reason::NotYourWorkshop);
    if (auto harmless = checkPublicText(evidence.link); !harmless)
        return refused(harmless);
    if (evidence.photo.bytes.isEmpty())
        return {};
    const auto complete = m_lookups.blobComplete(evidence.photo.bytes);
    if (!complete)
        return failure(complete.error());
    if (!*complete)
        return refuse(Reason::AwaitingPhoto, QString::fromLatin1(evidence.photo.bytes.toHex()));
    return m_lookups.referBlob(evidence.photo.bytes, QString::fromLatin1(Evidence::table), evidence.id);
}

/// Samples are received by who coordinates, and are words alone.
Result<void> Endorsing::checkSamples(const Evidence &evidence, const Endorsement &request)
{
    if (auto may = mayReceiveSamples(request, m_actor); !may)
        return refused(may);
    const auto about = caseOf(Id<Endorsement>(request.id));
    if (!about)
        return failure(about.error());
    if (auto may = mayCoordinate(*about, m_actor.person); !may)
        return refused(may);
    const bool wordsAlone = evidence.photo.bytes.isEmpty() && evidence.link.isEmpty();
    if (!wordsAlone || evidence.text.trimmed().isEmpty())
        return refuse(Reason::Required, QStringLiteral("text"));
    return {};
}

Result<void> Endorsing::checkPartner(StoredRow &row)
{
    const auto shop = stored<Workshop>(row.as<Partner>().shop);
    if (!shop)
        return failure(shop.error());
    return (*shop)->as<Workshop>().outside ? Result<void>()
                                           : refuse(Reason::RecordMissing, QStringLiteral("shop"));
}

} // namespace cooperage::server
