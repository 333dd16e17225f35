// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/zipwriter.h"
#include "models/records/audittrail.h"
#include "models/records/proposedtie.h"
#include "models/records/recommendation.h"
#include "models/rules/endorsing.h"
#include "models/store/store.h"

namespace cooperage {

/// One reviewer's part in a dossier: a letter, unless reviewers are named (setting open_reviews).
struct DossierReviewer
{
    QString name;
    Review review;
    QList<Assessment> assessments; ///< that were opened, oldest first
};

/// Everything there is to say about one endorsement.
struct DossierFacts
{
    EndorsementCase about;
    Standard standard;
    QString number; ///< "E-27"
    QString collective;
    QString subject; ///< title of the listing, or the workshop's name
    QString workshop;
    QList<DossierReviewer> reviewers; ///< A, B, C …
    QList<CoordinatorTies> coordinators; ///< what they said of their ties, oldest first
    QList<ProposedTie> proposed; ///< ties that were on record when people were asked
    QHash<RawId, QList<Mark>> marks; ///< by assessment
    QHash<RawId, QString> names; ///< of people who are not reviewers
    struct Step
    {
        AuditEntry entry;
        ContentHash hash;
    };
    QList<Step> steps; ///< of this request and its reviews, oldest first
    ContentHash auditHead;
    qint64 auditNumber = 0; ///< of the newest entry of the whole trail
    Instant newest; ///< of all of it: what files are stamped with

    /// Of what was on record; empty for who reviewed somewhere else: they stay unnamed, as they do there.
    QString saidBy(const ProposedTie &tie) const;
    QString nameOf(const RawId &person) const; ///< a reviewer's letter, another's name, "server" for null
};

/// For coordinators and stewards. NotFound, NotAllowed (RoleMissing).
Result<DossierFacts> dossierFacts(const Store &store, const Id<Endorsement> &request);

/// The endorsement as Open Badges 3 JSON, unsigned. Only of one that was published: Conflict (StepNotNow).
Result<QByteArray> badgeOf(const DossierFacts &facts);

/// The files of a dossier in their order: @p pdf first, tables, the badge if there is one, and a manifest
/// with the SHA-256 of each and the head of the audit trail. Same facts, same bytes.
Result<QList<ArchiveFile>> dossierFiles(const DossierFacts &facts, const QByteArray &pdf);

} // namespace cooperage
