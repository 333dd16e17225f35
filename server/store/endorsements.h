// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QList>

namespace cooperage::server {

/// Questions about endorsements that concern more than one row of a collective.
class EndorsementLookups
{
public:
    EndorsementLookups(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    Result<QList<RawId>> criteriaOf(const RawId &version) const; ///< not removed, in order
    Result<QList<RawId>> evidenceOf(const RawId &request) const; ///< not removed
    Result<QList<RawId>> reviewsOf(const RawId &request) const;
    Result<QList<RawId>> reviewersOf(const RawId &request) const; ///< of reviews that still count
    Result<QList<RawId>> repliesOf(const RawId &request) const; ///< links to a partner, not removed
    Result<QList<RawId>> coordinatorTiesOf(const RawId &request) const; ///< what coordinators said
    Result<QList<RawId>> assessmentsOf(const RawId &request) const;
    Result<QList<RawId>> marksOf(const RawId &assessment) const;
    /// Entries of the audit trail that tell of a request: of itself, and of what reviewers, coordinators and
    /// a partner did with it.
    Result<QList<RawId>> trailOf(const RawId &request) const;
    Result<QList<RawId>> peopleOf(const RawId &workshop) const; ///< members of it now
    Result<RawId> publishedVersionOf(const RawId &standard) const; ///< null: none
    Result<bool> hasFixedVersion(const RawId &standard) const; ///< proposed, published or retired
    Result<int> lastVersionNumber(const RawId &standard) const;
    Result<int> lastNumber() const; ///< of all requests
    Result<QList<RawId>> currentOf(const RawId &subject) const; ///< endorsements in force
    Result<QList<RawId>> proposedTiesOf(const RawId &request) const; ///< what the records speak of
    Result<QList<RawId>> reviewsBy(const RawId &person) const; ///< of any request, not removed
    Result<QList<RawId>> coordinatorTiesBy(const RawId &person) const; ///< about any request, not removed
    Result<QList<RawId>> praiseBy(const RawId &person) const; ///< recommendations, not removed
    /// Of its listings, and its own in others' listings; ended and declined ones too, not removed.
    Result<QList<RawId>> coMakersAround(const RawId &workshop) const;
    Result<QList<RawId>> standingTiesBy(const RawId &person) const; ///< not removed
    /// Whether @p person had sent marks for @p subject before @p at, ms UTC.
    Result<bool> assessedBefore(const RawId &person, const RawId &subject, qint64 at) const;
    /// Requests on which time or the others may bring about a step.
    Result<QList<RawId>> moving() const;

    struct AuditHead
    {
        qint64 number = 0;
        QByteArray hash; ///< empty: no entry yet
    };
    Result<AuditHead> auditHead() const;

private:
    Result<QList<RawId>> ids(const QString &sql, const RawId &of) const;
    Result<qint64> number(const QString &sql, const RawId &of) const;

    Database &m_database;
    RawId m_collective;
};

} // namespace cooperage::server
