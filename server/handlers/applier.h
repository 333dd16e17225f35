// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/result.h"
#include "models/records/comaker.h"
#include "models/rules/workflows.h"
#include "server/handlers/auditnote.h"
#include "server/store/lookups.h"
#include "server/store/people.h"
#include "server/store/work.h"

#include <QHash>
#include <QSet>

namespace cooperage::server {

class Endorsing;

/// Applies one transaction to the rows of its collective, op by op, with the author's rights of this moment.
/// Anything but success means: roll back to before it. An error of Fault::Storage is the disk's; every other
/// is the transaction's own and becomes its verdict.
class Applier
{
public:
    Applier(Work &work, const Actor &actor);

    Result<Verdict> apply(const Transaction &transaction);

    const QList<RawId> &differences() const { return m_differences; }
    /// People whose roles, workshop or membership this transaction changed, and the audiences they held.
    const QHash<RawId, QSet<QString>> &peopleChanged() const { return m_peopleChanged; }
    /// Requests that may have come to a turning point: their assessments could be complete now.
    const QSet<RawId> &requestsMoved() const { return m_requestsMoved; }
    const QList<AuditNote> &notes() const { return m_notes; } ///< for the audit trail

private:
    // applier.cpp: ordinary changes
    Result<void> applyOp(const Op &op);
    Result<void> create(const Entity &entity, const Op &op);
    Result<void> createAgain(const Entity &entity, StoredRow &row, const Op &op);
    Result<void> set(const Entity &entity, StoredRow &row, const QJsonObject &fields);
    Result<void> checkRemoval(StoredRow &row);
    Result<void> remove(const Entity &entity, const Op &op);
    Result<void> undelete(const Entity &entity, const Op &op);
    Result<void> addElement(const Entity &entity, const Op &op);
    Result<void> settle(StoredRow &row, const Merged &merged);
    Result<StoredRow *> visible(const Entity &entity, const RawId &id);
    Result<void> authorise(const StoredRow &row);
    Result<void> checkReferences(const Entity &entity, const Record &record, const QStringList &names);
    Result<QJsonObject> normalised(const Entity &entity, const QJsonObject &fields);

    // applierchecks.cpp: rules about particular records
    Result<void> checkRecord(StoredRow &row, const QStringList &changed);
    Result<void> checkVariant(StoredRow &row, const QStringList &changed);
    Result<void> checkSku(StoredRow &row);
    Result<void> checkSetting(StoredRow &row);
    Result<void> checkPhoto(StoredRow &row);
    Result<void> checkPublicPlace(StoredRow &row);
    Result<void> checkRemovable(const StoredRow &row);
    Result<void> openDifference(const StoredRow &row, const Clash &clash);
    Result<void> openSkuDifference(const StoredRow &row, const RawId &otherVariant, const QString &wanted);
    Result<void> closeDifferences(const StoredRow &row, const QStringList &registers);

    // applierstock.cpp: the ledger of goods
    Result<void> checkHolder(StoredRow &row);
    Result<void> applyMovement(StoredRow &row);
    Result<void> applyCount(StoredRow &row);
    Result<void> postMovement(
        const RawId &id, const Movement &like, qint64 qty, const RawId &ref, const OpStamp &clocks);
    Result<void> refreshHint(const RawId &variant);
    Result<void> refreshAllHints();

    // appliercommands.cpp: changes of state the server decides
    Result<void> command(const Op &op);
    Result<void> endorse(const Op &op, Result<void> (Endorsing::*taken)(const Op &));
    Result<void> changeState(const Entity &entity, const Op &op);
    Result<StepSides> sidesOf(const StoredRow &row);
    Result<void> sendAssessment(const Op &op);
    Result<void> checkPublishable(const StoredRow &listing);
    // appliercomakers.cpp: who made a listing together
    Result<void> proposeCoMaker(const Op &op);
    Result<void> stepOfCoMaker(StoredRow &row, const Transition &step, const Op &op);
    Result<QList<CoMaker>> coMakersOf(const RawId &listing);

    // applierpeople.cpp
    Result<void> assignWorkshop(const Op &op);
    Result<void> grantRole(const Op &op);
    Result<void> revokeRole(const Op &op);
    Result<void> createInvitation(const Op &op);
    Result<void> revokeDevice(const Op &op);
    Result<void> oneStewardRemains();
    Result<void> beginsToday(StoredRow &row);
    Result<void> willChange(const RawId &person);

    Work &m_work;
    Actor m_actor;
    QSet<QString> m_audiences;
    Lookups m_lookups;
    StockFacts m_stock;
    People m_people;
    RawId m_txid;
    Verdict m_verdict = Verdict::Applied;
    QList<RawId> m_differences;
    QHash<RawId, QSet<QString>> m_peopleChanged;
    QSet<RawId> m_requestsMoved;
    QList<AuditNote> m_notes;
};

/// A refusal of the transaction itself; becomes its verdict.
inline Failure refuse(Reason reason, const QString &subject = {})
{
    return failure(Fault::Refused, reason, subject);
}

} // namespace cooperage::server
