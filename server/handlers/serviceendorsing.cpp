// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/audittrail.h"
#include "models/rules/auditchain.h"
#include "server/handlers/endorsing.h"
#include "server/handlers/service.h"
#include "server/store/engine.h"

#include <algorithm>

namespace cooperage::server {

Result<void> Service::writeTrail(
    Head &head, const RawId &collective, const QList<AuditNote> &notes, const RawId &cause, qint64 at)
{
    if (notes.isEmpty())
        return {};
    Work work(m_database, collective, {{}, {}, at, {head.seq + 1, head.seq, Hlc::at(at), {}}});
    const RawId txid = RawId::derived(QByteArrayLiteral("trail ") + cause.bytes());
    if (auto done = Endorsing(work, Actor{}, txid).write(notes); !done)
        return done;
    return work.finish(head, txid, QStringLiteral("audit.note"), Verdict::Applied);
}

/// An entry without an author: who happened to send the last assessment is nobody's business.
Result<int> Service::advanceRequests(
    Head &head, const RawId &collective, const QList<RawId> &requests, const RawId &cause, qint64 at)
{
    QList<RawId> inOrder = requests;
    std::sort(inOrder.begin(), inOrder.end());
    int steps = 0;
    for (const RawId &request : std::as_const(inOrder)) {
        Work work(m_database, collective, {{}, {}, at, {head.seq + 1, head.seq, Hlc::at(at), {}}});
        const RawId txid = RawId::derived(
            QByteArrayLiteral("advance ") + request.bytes() + cause.bytes() + QByteArray::number(at));
        Endorsing endorsing(work, Actor{}, txid);
        const auto advanced = endorsing.advance(request);
        if (!advanced)
            return failure(advanced.error());
        if (!*advanced)
            continue;
        if (auto done = endorsing.write(endorsing.takeNotes()); !done)
            return failure(done.error());
        if (auto done = work.finish(head, txid, QStringLiteral("endorsement.advance"), Verdict::Applied);
            !done)
            return failure(done.error());
        ++steps;
    }
    return steps;
}

Result<int> Service::ageEndorsements(const RawId &collective)
{
    const auto moving = EndorsementLookups(m_database, collective).moving();
    if (!moving)
        return failure(moving.error());
    if (moving->isEmpty())
        return 0;
    TransactionGuard guard(m_database);
    if (!guard.begun())
        return failure(guard.begun().error());
    Log log(m_database, collective);
    auto head = log.head();
    if (!head)
        return failure(head.error());
    const auto steps = advanceRequests(*head, collective, *moving, {}, m_clock.now());
    if (!steps)
        return steps;
    if (auto done = log.save(*head); !done)
        return failure(done.error());
    if (auto done = guard.commit(); !done)
        return failure(done.error());
    return steps;
}

/// Nobody has to be there for time to pass, but nothing is to be seen before somebody asks.
Result<void> Service::ageNowAndThen()
{
    constexpr qint64 oftenEnough = 10 * 60'000;
    if (m_clock.now() < m_aged + oftenEnough)
        return {};
    m_aged = m_clock.now();
    const auto all = collectives();
    if (!all)
        return failure(all.error());
    for (const RawId &collective : *all) {
        if (const auto aged = ageEndorsements(collective); !aged)
            return failure(aged.error());
    }
    return {};
}

Result<QStringList> Service::auditProblems(const RawId &collective)
{
    Query links
        = m_database.query(QStringLiteral("SELECT id FROM audit_link WHERE collective = ? ORDER BY number"));
    if (auto done = links.run(collective.bytes()); !done)
        return failure(done.error());
    EntityRows rows(m_database, collective);
    AuditCheck check;
    while (links.next()) {
        const auto id = RawId::fromBytes(links.bytes(0)).value_or(RawId());
        const auto link = rows.load(entityFor<AuditLink>(), id);
        const auto entry = rows.load(entityFor<AuditEntry>(), id);
        if (!link || !entry)
            return failure(link ? entry.error() : link.error());
        const qint64 expected = check.checked() + 1;
        if (!*link || (*link)->as<AuditLink>().number != expected)
            return QStringList{QStringLiteral("the link of audit entry %1 is missing").arg(expected)};
        if (!*entry)
            return QStringList{QStringLiteral("audit entry %1 is missing").arg(expected)};
        if (!check.next((*link)->as<AuditLink>(), &(*entry)->as<AuditEntry>()))
            return QStringList{QStringLiteral("audit entry %1 is not what was written").arg(expected)};
    }
    Query last = m_database.query(QStringLiteral("SELECT max(number) FROM audit_entry WHERE collective = ?"));
    if (auto done = last.run(collective.bytes()); !done)
        return failure(done.error());
    if (last.next() && last.integer(0) > check.checked())
        return QStringList{QStringLiteral("the link of audit entry %1 is missing").arg(check.checked() + 1)};
    return QStringList();
}

} // namespace cooperage::server
