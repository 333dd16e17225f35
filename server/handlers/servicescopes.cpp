// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/session.h"

#include "models/core/changejson.h"
#include "models/records/entities.h"
#include "models/rules/audience.h"
#include "server/handlers/applier.h"
#include "server/store/audit.h"
#include "server/store/engine.h"

#include <QCryptographicHash>

namespace cooperage::server {

namespace {

constexpr qsizetype mostRowsSentAtOnce = 1000;

/// What a refusal means for the transaction it stopped.
Verdict verdictOf(Reason reason)
{
    switch (reason) {
    case Reason::RecordRemoved:
        return Verdict::Deleted;
    case Reason::RecordPurged:
        return Verdict::Gone;
    case Reason::AwaitingPhoto:
    case Reason::SchemaTooNew:
        return Verdict::Parked;
    default:
        return Verdict::Rejected;
    }
}

bool isRefusedRight(Reason reason)
{
    return reason == Reason::NotYourWorkshop || reason == Reason::RoleMissing || reason == Reason::OwnCase
        || reason == Reason::MembershipEnded || reason == Reason::DecidedField;
}

void tellEach(QJsonArray &control, const char *what, const QSet<QString> &audiences)
{
    QStringList sorted(audiences.begin(), audiences.end());
    sorted.sort();
    for (const QString &one : std::as_const(sorted))
        control.append(QJsonArray{QLatin1String(what), one});
}

QString memberAudience(const RawId &person)
{
    return QStringLiteral("member/") + person.hex();
}

} // namespace

/// One transaction in a savepoint of its own: wholly in the log, or not at all.
Result<VerdictLine> Service::apply(Head &head, const Arrival &arrival)
{
    const Transaction &transaction = arrival.transaction;
    VerdictLine line{transaction.txid, Verdict::Applied, 0, Reason::Unknown, {}, {}};
    Savepoint one(m_database, QStringLiteral("one"));
    if (!one.begun())
        return failure(one.begun().error());
    const auto actor = People(m_database, arrival.collective).actor(arrival.person);
    if (!actor)
        return failure(actor.error());
    const Hlc received = Hlc::at(arrival.at, 0xffff); // a clock ahead of its time counts as now
    const OpStamp stamp{
        head.seq + 1, arrival.ctx, std::min(transaction.hlc, received), arrival.replica, arrival.own};
    Work work(m_database, arrival.collective, {arrival.person, arrival.device, arrival.at, stamp});
    Applier applier(work, *actor);
    const auto verdict = applier.apply(transaction);
    if (!verdict && verdict.error().fault != Fault::Refused)
        return failure(verdict.error());
    if (!verdict) {
        if (auto done = one.takeBack(); !done)
            return failure(done.error());
        line.verdict = verdictOf(verdict.error().reason);
        line.reason = verdict.error().reason;
        line.subject = verdict.error().subject;
        if (isRefusedRight(line.reason)) {
            Audit audit(m_database, arrival.collective);
            const auto noted = audit.noteRefusal({arrival.at, arrival.person, arrival.device,
                transaction.intent, {}, QString(nameOf(line.reason))});
            if (!noted)
                return failure(noted.error());
        }
        return line;
    }
    line.verdict = *verdict;
    line.differences = applier.differences();
    Head moved = head;
    if (auto done = work.finish(moved, transaction.txid, transaction.intent, *verdict); !done)
        return failure(done.error());
    line.seq = moved.seq;
    const auto &changed = applier.peopleChanged();
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (auto done = tellOfScopes(moved, arrival, it.key(), it.value()); !done)
            return failure(done.error());
    }
    const auto &requests = applier.requestsMoved();
    if (auto done = writeTrail(moved, arrival.collective, applier.notes(), transaction.txid, arrival.at);
        !done)
        return failure(done.error());
    const auto advanced = advanceRequests(
        moved, arrival.collective, {requests.begin(), requests.end()}, transaction.txid, arrival.at);
    if (!advanced)
        return failure(advanced.error());
    if (auto done = one.release(); !done)
        return failure(done.error());
    head = moved;
    return line;
}

/// Who gains an audience gets its rows, from who loses one they are taken. Written as further entries by the
/// server, routed to that one person; the lists of rows are cut so that a page stays a page.
Result<void> Service::tellOfScopes(
    Head &head, const Arrival &arrival, const RawId &person, const QSet<QString> &before)
{
    const auto actor = People(m_database, arrival.collective).actor(person);
    if (!actor)
        return failure(actor.error());
    const QSet<QString> after = audiencesOf(*actor);
    const QSet<QString> gained = after - before;
    const QSet<QString> lost = before - after;
    if (gained.isEmpty() && lost.isEmpty())
        return {};
    QJsonArray control;
    tellEach(control, "scope+", gained);
    tellEach(control, "scope-", lost);

    int part = 0;
    const auto work = [&] {
        return std::make_unique<Work>(m_database, arrival.collective,
            Work::Author{{}, {}, arrival.at, {head.seq + 1, head.seq, Hlc::at(arrival.at), {}}});
    };
    const auto finish = [&](Work &entry) {
        const RawId txid = RawId::derived(QByteArrayLiteral("scopes ") + arrival.transaction.txid.bytes()
            + person.bytes() + QByteArray::number(part++));
        return entry.finish(head, txid, QStringLiteral("scopes.changed"), Verdict::Applied);
    };
    auto entry = work();
    entry->tell(control, memberAudience(person));
    qsizetype sent = 0;
    EntityRows rows(m_database, arrival.collective);
    for (const Entity &entity : allEntities()) {
        const auto scopes = rows.scopesIn(entity);
        if (!scopes)
            return failure(scopes.error());
        const bool differs = std::any_of(scopes->begin(), scopes->end(),
            [&](const QString &scope) { return sees(after, scope) != sees(before, scope); });
        if (!differs)
            continue;
        const auto visited = rows.each(entity, [&](const StoredRow &row) -> Result<void> {
            if (sees(after, row.scope) == sees(before, row.scope))
                return {};
            if (sees(after, row.scope))
                entry->sendTo(row, memberAudience(person));
            else
                entry->dropAt(row, memberAudience(person));
            if (++sent % mostRowsSentAtOnce != 0)
                return {};
            auto done = finish(*entry);
            entry = work();
            return done;
        });
        if (!visited)
            return visited;
    }
    return finish(*entry);
}

/// Looks again at everything that waits, in the order it came, until a round changes nothing.
Result<void> Service::retryParked(const RawId &collective)
{
    Log log(m_database, collective);
    Ledger ledger(m_database, collective);
    auto head = log.head();
    if (!head)
        return failure(head.error());
    for (bool progress = true; progress;) {
        progress = false;
        const auto waiting = ledger.parked();
        if (!waiting)
            return failure(waiting.error());
        for (const ParkedOne &one : *waiting) {
            const auto object = m_parser(one.body);
            if (!object || schemaIn(*object) > schemaVersion())
                continue;
            const auto transaction = transactionFromJson(*object);
            if (auto done = ledger.unpark(one.txid); !done) // so that it does not wait for itself
                return done;
            Arrival arrival{collective, transaction.value_or(Transaction{}), one.body, one.ctx, 0,
                one.replica, {}, one.person, one.device, m_clock.now()};
            arrival.transaction.txid = one.txid;
            const auto waits = waitsForParked(ledger, arrival.transaction);
            if (!waits)
                return failure(waits.error());
            auto line = Result<VerdictLine>(VerdictLine{one.txid, Verdict::Parked, 0, one.reason, {}, {}});
            if (!transaction)
                line = VerdictLine{one.txid, Verdict::Rejected, 0, transaction.error().reason, {}, {}};
            else if (!*waits)
                line = apply(*head, arrival);
            if (!line)
                return failure(line.error());
            if (line->verdict == Verdict::Parked) {
                Session session{{}, 0, *head, ledger, {}, {}};
                if (auto again = park(session, arrival, *line); !again)
                    return failure(again.error());
                continue;
            }
            if (line->seq == 0) {
                // The log must move for the author's next pull to bring the verdict.
                Work empty(m_database, collective,
                    {{}, {}, arrival.at, {head->seq + 1, head->seq, Hlc::at(arrival.at), {}}});
                const auto noted = empty.finish(*head,
                    RawId::derived(QByteArrayLiteral("refused after waiting ") + one.txid.bytes()),
                    QStringLiteral("parked.refused"), Verdict::Applied);
                if (!noted)
                    return noted;
            }
            auto stored = ledger.decision(one.txid);
            if (!stored || !*stored)
                return stored ? Result<void>(failure(Fault::Storage, Reason::DatabaseDamaged))
                              : failure(stored.error());
            (*stored)->line = *line;
            (*stored)->finalSeq = head->seq;
            if (auto done = ledger.save(**stored); !done)
                return done;
            progress = true;
        }
    }
    return log.save(*head);
}

Result<void> Service::lookAgainAtParked()
{
    const auto all = collectives();
    if (!all)
        return failure(all.error());
    for (const RawId &collective : *all) {
        const auto any = Ledger(m_database, collective).anyParked();
        if (!any)
            return failure(any.error());
        if (!*any)
            continue;
        TransactionGuard guard(m_database);
        if (!guard.begun())
            return guard.begun();
        if (auto done = retryParked(collective); !done)
            return done;
        if (auto done = guard.commit(); !done)
            return done;
    }
    return {};
}

} // namespace cooperage::server
