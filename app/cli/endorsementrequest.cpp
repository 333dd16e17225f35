// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage endorsement: asking for one
#include "app/cli/endorsement.h"
#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "app/cli/standards.h"
#include "models/actions/endorsements.h"

namespace cooperage::cli {

namespace {

/// The listing, or with --workshop the workshop.
Result<void> readSubject(const Session &session, const Store &store, NewRequest &request)
{
    const bool whole = session.isSet("workshop");
    const QString named = session.arguments().value(1);
    if (whole == !named.isEmpty())
        return failure(
            Fault::Invalid, Reason::Usage, Words::tr("request needs a listing, or --workshop and a name"));
    request.subjectKind = whole ? SubjectKind::Workshop : SubjectKind::Listing;
    if (whole) {
        const auto workshop = findWorkshop(store, session.value("workshop"));
        if (!workshop)
            return failure(workshop.error());
        request.subject = workshop->id;
        return {};
    }
    const auto listing = findListing(store, named);
    if (!listing)
        return failure(listing.error());
    request.subject = listing->id;
    return {};
}

} // namespace

ExitCode requestEndorsement(Session &session, Store &store, const Endorsement &)
{
    NewRequest request;
    if (auto read = readSubject(session, store, request); !read)
        return session.refuse(read.error());
    if (!session.isSet("standard"))
        return session.usage(Words::tr("request needs --standard"));
    const auto line = findStandard(store, session.value("standard"));
    if (!line)
        return session.refuse(line.error());
    const auto version = versionIn(*line, VersionState::Published);
    if (!version)
        return session.refuse({Fault::Conflict, Reason::StandardNotPublished, line->standard.name, {}, {}});
    request.version = Id<StandardVersion>(version->id);
    request.note = session.value("note");
    if (session.isSet("samples")) {
        bool isNumber = false;
        request.samples = session.value("samples").toInt(&isNumber);
        if (!isNumber)
            return session.refuse({Fault::Invalid, Reason::NotANumber, session.value("samples"), {}, {}});
    }
    const auto done = draftRequest(store, request);
    return finish(session, done, done ? createdIn(*done, Endorsement::table) : RawId());
}

ExitCode setInRequest(Session &session, Store &store, const Endorsement &request)
{
    Endorsement after = request;
    for (const QString &typed : session.arguments().mid(2)) {
        const auto parts = assignment(typed);
        if (!parts)
            return session.refuse(parts.error());
        if (auto set = setField(after, entityOf<Endorsement>(), parts->first, parts->second); !set)
            return session.refuse(set.error());
    }
    return finish(session, changeRequest(store, {request, after}), request.id);
}

ExitCode tieRequest(Session &session, Store &store, const Endorsement &request)
{
    const auto ties = tiesFrom(session.arguments().mid(2));
    if (!ties)
        return session.refuse(ties.error());
    Endorsement after = request;
    after.ties = ties->state;
    after.tieKinds = kindsText(ties->kinds);
    after.tieText = session.value("text");
    return finish(session, changeRequest(store, {request, after}), request.id);
}

ExitCode noteSamples(Session &session, Store &store, const Endorsement &request)
{
    const QString what = session.arguments().mid(2).join(u' ');
    const auto done = receiveSamples(store, {Id<Endorsement>(request.id), what});
    return finish(session, done, done ? createdIn(*done, Evidence::table) : RawId());
}

ExitCode addLink(Session &session, Store &store, const Endorsement &request)
{
    Evidence evidence;
    evidence.request = Id<Endorsement>(request.id);
    evidence.kind = EvidenceKind::Link;
    evidence.link = session.arguments().at(2);
    evidence.text = session.value("text");
    const auto done = addEvidence(store, evidence);
    return finish(session, done, done ? createdIn(*done, Evidence::table) : RawId());
}

} // namespace cooperage::cli
