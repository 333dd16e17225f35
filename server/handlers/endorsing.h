// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/thanks.h"
#include "models/rules/endorsing.h"
#include "models/rules/exchangecheck.h"
#include "models/rules/tierecords.h"
#include "models/rules/workflows.h"
#include "server/handlers/auditnote.h"
#include "server/handlers/publicfacts.h"
#include "server/store/endorsements.h"
#include "server/store/lookups.h"
#include "server/store/work.h"

#include <utility>

namespace cooperage::server {

/// What the server does with endorsements, standards and reviews: checks the guards of each step, takes it,
/// and writes down who did what in the audit trail. Refusals are Fault::Refused or NotAllowed with the first
/// thing that is missing.
class Endorsing
{
public:
    /// @p actor and @p device of who asks; for the server's own steps an actor without a person.
    Endorsing(Work &work, Actor actor, const RawId &txid);

    static bool decides(const Entity &entity); ///< whether its changes of state come here

    /// A step whose transition and asker have been checked.
    Result<void> take(StoredRow &row, const Transition &step, const Op &op);
    /// An assessment is finished: its marks are judged and it counts from now.
    Result<void> sendAssessment(StoredRow &row);
    /// Whether praise that was just given looks like an exchange: then a case is opened.
    Result<void> watchPraise(const StoredRow &row);
    /// A coordinator lets @p op.id be promoted without an endorsement. Arguments: subject, reason, days.
    Result<void> overrideGate(const Op &op);
    /// A link for the owner of a partner shop, as @p op.id. Arguments: request, code_hash.
    Result<void> makeReplyLink(const Op &op);
    /// What the partner answered through it. ReplyLinkInvalid once it is not open any more.
    Result<void> takeReply(StoredRow &row, const PartnerReply &answer);
    Result<void> liftOverride(const Op &op);
    /// Thanks to whoever reviewed a request, without telling the sender who they are: @p op.id is the
    /// sender's own row, each reviewer gets one of theirs. Arguments: request, text, open.
    Result<void> thankReviewers(const Op &op);
    /// What ties a coordinator to the maker, before they decide. Arguments: request, ties, kinds, text; the
    /// id follows from request and person.
    Result<void> sayTies(const Op &op);
    /// Another coordinator lets a tie in @p op.id pass. Argument: reason.
    Result<void> clearSaid(const Op &op);
    /// Rules about ordinary changes of these records.
    Result<void> checkChange(StoredRow &row, const QStringList &changed);
    /// Rules about putting these records into the bin, and about taking them out.
    Result<void> checkRemoval(StoredRow &row);

    /// Whose steps time or the others may bring about now: release, discussion, due, expired.
    Result<bool> advance(const RawId &request);

    /// What was done by the calls above, for the trail.
    QList<AuditNote> takeNotes() { return std::exchange(m_notes, {}); }
    /// Numbers and chains @p notes. To be written by a work without an author: everybody gets the links, and
    /// an entry tells who made it.
    Result<void> write(const QList<AuditNote> &notes);

    /// Everything that belongs to a request.
    Result<EndorsementCase> caseOf(const RawId &request);

private:
    using Taken = Result<void> (Endorsing::*)(StoredRow &, const Op &);
    struct Handler
    {
        const char *table;
        const char *command;
        Taken taken;
        bool coordinates; ///< needs a coordinator free of the case
    };
    static const Handler handlers[];

    // endorsingsteps.cpp
    Result<void> submit(StoredRow &row, const Op &op);
    Result<void> sendBack(StoredRow &row, const Op &op);
    Result<void> invite(StoredRow &row, const Op &op);
    Result<void> open(StoredRow &row, const Op &op);
    Result<void> askRevisions(StoredRow &row, const Op &op);
    Result<void> resubmit(StoredRow &row, const Op &op);
    Result<void> cancel(StoredRow &row, const Op &op);
    Result<void> decide(StoredRow &row, const Op &op);
    Result<void> publish(StoredRow &row, const Op &op);
    Result<void> confirmCondition(StoredRow &row, const Op &op);
    Result<void> withdraw(StoredRow &row, const Op &op);
    Result<void> replaceOlder(const Endorsement &newer);

    // endorsingappeals.cpp
    Result<void> appeal(StoredRow &row, const Op &op);
    Result<void> backAppeal(StoredRow &row, const Op &op);
    Result<void> reopen(StoredRow &row, const Op &op);
    Result<void> nameStandIn(StoredRow &row, const Op &op);
    Result<void> touchPanel(const EndorsementCase &about);

    // endorsingreviews.cpp
    Result<void> accept(StoredRow &row, const Op &op);
    Result<void> endReview(StoredRow &row, const Op &op);
    Result<QString> nameOf(const RawId &person);
    Result<Review> ownReview(const EndorsementCase &about);
    Result<void> checkTurn(const Assessment &assessment, const EndorsementCase &about);
    Result<void> markSubmitted(const EndorsementCase &about);
    Result<void> checkAssessment(StoredRow &row, const QStringList &changed);
    Result<void> checkMark(StoredRow &row);

    // endorsingties.cpp
    Result<void> declare(StoredRow &row, const Op &op);
    Result<void> clear(StoredRow &row, const Op &op);
    Result<EndorsementCase> coordinatedCase(const RawId &request, const Op &op);
    Result<void> refusedTo(const RawId &person, const Result<void> &judged);

    // endorsingproposals.cpp
    Result<TieRecords> tieRecords(const QSet<RawId> &people);
    Result<void> addCoMakers(const EndorsementCase &about, TieRecords &records, QSet<RawId> &makers);
    Result<QList<ConflictProposal>> proposals(const EndorsementCase &about, const RawId &person);
    Result<Relations> propose(const EndorsementCase &about, const RawId &person, const SaidTies &said);
    Result<Relations> writeProposals(const QList<ConflictProposal> &found, const RawId &request,
        const RawId &person, const SaidTies &said);
    Result<void> refreshProposals(const EndorsementCase &about);
    Result<void> answer(StoredRow &row, const SaidTies &said);
    Result<void> checkStanding(StoredRow &row);

    // endorsingstandards.cpp
    Result<void> propose(StoredRow &row, const Op &op);
    Result<void> publishVersion(StoredRow &row, const Op &op);
    Result<void> checkVersion(StoredRow &row, const QStringList &changed);
    Result<void> checkCriterion(StoredRow &row);
    Result<void> checkRequest(StoredRow &row, const QStringList &changed);
    Result<void> checkStandard(StoredRow &row);
    Result<void> checkEvidence(StoredRow &row);
    Result<void> checkSamples(const Evidence &evidence, const Endorsement &request);
    Result<void> checkPartner(StoredRow &row);

    // endorsingpraise.cpp
    Result<void> decideCase(StoredRow &row, const Op &op);
    Result<void> labelPraise(const QStringList &praise, const QString &reason);
    Result<QList<PraiseLink>> allPraise();
    Result<void> openCase(const ExchangeFinding &finding);
    Result<void> checkRecommendation(StoredRow &row);

    // endorsingreplies.cpp
    Result<void> revokeOlder(const EndorsementCase &about);

    // endorsingthanks.cpp
    Result<void> remind(StoredRow &row, const Op &op);
    Result<void> checkThanks(StoredRow &row);
    Result<void> deliver(const Thanks &thanks, const RawId &reviewer);

    // endorsingclock.cpp
    Result<bool> release(StoredRow &row, const EndorsementCase &about);
    Result<bool> age(StoredRow &row, const EndorsementCase &about);
    Result<void> serverStep(StoredRow &row, const char *state, const QString &reason);

    // endorsing.cpp
    template <class T> Result<QList<T>> load(const Result<QList<RawId>> &ids);
    template <class T> Result<StoredRow *> stored(const RawId &id);
    Result<EndorsingTerms> terms();
    Result<QDate> today();
    Result<Instant> endOf(const QDate &day);
    Result<QString> subjectHash(const Endorsement &request);
    Result<void> touchEvidence(const RawId &request);
    Result<void> touchAll(StoredRow &row);
    Result<void> nothingElse(StoredRow &row, const Op &op);
    Result<void> notNow(const Endorsement &request);
    void note(const QString &action, const StoredRow &row, const QJsonObject &before, const QString &reason);
    void noteChange(const QString &action, const StoredRow &row, const QJsonObject &before,
        const QJsonObject &after, const QString &reason);
    /// Without an author: who an entry speaks of may not be who reads it.
    void noteAsServer(const QString &action, const StoredRow &row, const QJsonObject &before);
    Result<void> writeEntry(const AuditNote &note);
    Instant now() const { return {m_work.author().at}; }

    Work &m_work;
    Actor m_actor;
    RawId m_txid;
    Lookups m_lookups;
    EndorsementLookups m_endorsements;
    QList<AuditNote> m_notes;
};

template <class T> Result<QList<T>> Endorsing::load(const Result<QList<RawId>> &ids)
{
    if (!ids)
        return failure(ids.error());
    QList<T> records;
    for (const RawId &id : *ids) {
        const auto row = m_work.find(entityFor<T>(), id);
        if (!row)
            return failure(row.error());
        if (*row)
            records.append((*row)->template as<T>());
    }
    return records;
}

template <class T> Result<StoredRow *> Endorsing::stored(const RawId &id)
{
    auto row = m_work.find(entityFor<T>(), id);
    if (row && !*row)
        return failure(Fault::Refused, Reason::RecordMissing, QString::fromLatin1(T::table));
    return row;
}

/// Text of an argument, cleaned as a field of that length would be. Refused: Required, TooLong.
Result<QString> textArgument(const Op &op, const char *name, int most, bool required);

/// The id in an argument; null if there is none.
RawId idArgument(const Op &op, const char *name);

/// A rule's refusal as the transaction's own; an error of the disk stays what it is.
Result<void> refused(const Result<void> &judged);

} // namespace cooperage::server
