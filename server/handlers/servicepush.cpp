// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/session.h"

#include "models/core/changejson.h"
#include "models/core/changelimits.h"
#include "models/core/value.h"
#include "models/records/entities.h"
#include "server/store/engine.h"
#include "server/store/people.h"
#include "sync/wire/members.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace cooperage::server {

namespace {

constexpr int oldestSchemas = 2; // how far behind a program may be and still write

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// What can be told of a transaction this program cannot read: which records it is about.
Transaction unread(const QJsonObject &body)
{
    Transaction transaction;
    transaction.sv = schemaIn(body);
    const QJsonArray ops = body.value(QLatin1String("ops")).toArray();
    for (const QJsonValue &one : ops) {
        const auto id = RawId::fromHex(one[QLatin1String("id")].toString());
        const auto known = opFromJson(one.toObject());
        if (id && transaction.ops.size() < mostOps)
            transaction.ops.append(known.value_or(Op{OpKind::Create, {}, *id, {}, {}, {}}));
    }
    return transaction;
}

VerdictLine rejected(const RawId &txid, Reason reason, const QString &subject = {})
{
    return {txid, Verdict::Rejected, 0, reason, subject, {}};
}

} // namespace

int schemaIn(const QJsonObject &body)
{
    qint64 sv = 0;
    const bool isNumber = Stored<qint64>::fromJson(sv, body.value(QLatin1String("sv")));
    return isNumber && sv > 0 && sv <= greatestSchema ? int(sv) : 0;
}

Result<PushAnswer> Service::push(const Caller &caller, const PushRequest &request)
{
    return pushBatch({{caller, request}}).first();
}

QList<Result<PushAnswer>> Service::pushBatch(const QList<std::pair<Caller, PushRequest>> &requests)
{
    const auto allFailed = [&requests](const Error &error) {
        return QList<Result<PushAnswer>>(requests.size(), failure(error));
    };
    if (auto aged = ageNowAndThen(); !aged)
        return allFailed(aged.error());
    TransactionGuard guard(m_database);
    if (!guard.begun())
        return allFailed(guard.begun().error());
    QList<Result<PushAnswer>> answers;
    for (const auto &[caller, request] : requests)
        answers.append(pushOne(caller, request));
    if (auto committed = guard.commit(); !committed)
        return allFailed(committed.error());
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const auto &[caller, request] = requests.at(i);
        if (!answers.at(i) || request.cursor.isEmpty())
            continue;
        auto page = pull(caller, request.cursor);
        if (page) // a cursor that does not fit is told by the next pull; the verdicts stand
            answers[i]->page = std::move(*page);
    }
    return answers;
}

Result<PushAnswer> Service::pushOne(const Caller &caller, const PushRequest &request)
{
    if (request.items.size() > mostPushed)
        return failure(Fault::Invalid, Reason::TooManyOps);
    Savepoint whole(m_database, QStringLiteral("push"));
    if (!whole.begun())
        return failure(whole.begun().error());
    const Log log(m_database, caller.collective);
    const auto head = log.head(); // locked: from here on nobody else moves this collective
    if (!head)
        return failure(head.error());
    const People people(m_database, caller.collective);
    const auto device = people.device(caller.device);
    const auto actor = people.actor(caller.person);
    if (!device || !actor)
        return failure(device ? actor.error() : device.error());
    if (!*device || (*device)->revoked)
        return failure(Fault::SignInNeeded, Reason::TokenUnknown);
    if (actor->hasEnded())
        return failure(Fault::NotAllowed, Reason::MembershipEnded);

    Session session{caller, m_clock.now(), *head, Ledger(m_database, caller.collective), {}, {}};
    const auto replica = session.ledger.replica(request.replica);
    const auto own = session.ledger.adopted(request.replica);
    if (!replica || !own)
        return failure(replica ? own.error() : replica.error());
    session.own = *own;
    session.replica = *replica ? **replica : ReplicaRow{request.replica, 0, chainStart(), caller.device};
    if (auto fits = checkSlots(session, request); !fits)
        return failure(fits.error());

    PushAnswer answer;
    for (const PushItem &item : request.items) {
        auto line = decide(session, item);
        if (!line)
            return failure(line.error());
        answer.verdicts.append(std::move(*line));
    }
    if (auto done = session.ledger.save(session.replica, session.at); !done)
        return failure(done.error());
    if (auto done = Log(m_database, caller.collective).save(session.head); !done)
        return failure(done.error());
    if (auto done = whole.release(); !done)
        return failure(done.error());
    return answer;
}

/// Whether the numbers and hashes continue what this server has, before anything is applied.
Result<void> Service::checkSlots(Session &session, const PushRequest &request)
{
    const auto fork = [] { return failure(Fault::Conflict, Reason::ReplicaFork); };
    if (session.replica.device != session.caller.device)
        return fork();
    qint64 lastN = session.replica.lastN;
    QByteArray lastH = session.replica.lastH;
    for (const PushItem &item : request.items) {
        if (item.envelope.n > lastN + 1)
            return failure(Fault::Conflict, Reason::ReplicaGap);
        if (item.envelope.n == lastN + 1) {
            if (item.envelope.h != chained(lastH, item.body))
                return fork();
            lastN = item.envelope.n;
            lastH = item.envelope.h;
            continue;
        }
        if (item.envelope.n > session.replica.lastN)
            return fork(); // the same number twice in one push
        const auto slot = session.ledger.slotOf(session.replica.id, item.envelope.n);
        if (!slot)
            return failure(slot.error());
        if (!*slot || (*slot)->h != item.envelope.h)
            return fork();
    }
    return {};
}

Result<VerdictLine> Service::decide(Session &session, const PushItem &item)
{
    const qint64 n = item.envelope.n;
    if (n <= session.replica.lastN) {
        const auto slot = session.ledger.slotOf(session.replica.id, n);
        if (!slot || !*slot)
            return failure(slot ? Error{Fault::Storage, Reason::DatabaseDamaged} : slot.error());
        if ((*slot)->reused)
            return rejected((*slot)->txid, Reason::TxidReused);
        const auto stored = session.ledger.decision((*slot)->txid);
        if (!stored || !*stored)
            return failure(stored ? Error{Fault::Storage, Reason::DatabaseDamaged} : stored.error());
        return (*stored)->line;
    }
    const auto object = m_parser(item.body);
    if (!object)
        return failure(object.error());
    const auto txid = RawId::fromHex(object->value(QLatin1String("txid")).toString());
    if (!txid)
        return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("txid"));
    // A newer program may say what this one cannot read: that waits until the server has been updated.
    const bool newer = schemaIn(*object) > schemaVersion();
    const auto read = transactionFromJson(*object);
    const auto transaction = !read && newer ? Result<Transaction>(unread(*object)) : read;
    if (transaction && transaction->sv < schemaVersion() - oldestSchemas)
        return failure(Fault::Outdated, Reason::SchemaTooOld);

    Arrival arrival{session.caller.collective, transaction.value_or(Transaction{}), item.body,
        std::min(item.envelope.ctx, session.head.seq), n, session.replica.id, session.own,
        session.caller.person, session.caller.device, session.at};
    arrival.transaction.txid = *txid;
    const auto known = session.ledger.decision(*txid);
    if (!known)
        return failure(known.error());
    const bool reused
        = *known && ((*known)->hash != sha256(item.body) || (*known)->person != session.caller.person);
    if (auto done = session.ledger.addSlot(session.replica.id, n, {item.envelope.h, *txid, reused}); !done)
        return failure(done.error());
    session.replica.lastN = n;
    session.replica.lastH = item.envelope.h;
    if (reused)
        return rejected(*txid, Reason::TxidReused);
    if (*known) {
        if ((*known)->line.seq > 0 && (*known)->replica != session.replica.id) {
            session.own.insert((*known)->line.seq);
            if (auto done = session.ledger.adopt(session.replica.id, (*known)->line.seq); !done)
                return failure(done.error());
        }
        return (*known)->line;
    }
    if (!transaction) {
        const Error &error = transaction.error();
        const VerdictLine line
            = rejected(*txid, error.reason, error.subject.isEmpty() ? error.detail : error.subject);
        const auto saved = session.ledger.save({line, sha256(item.body), session.replica.id, n,
            session.caller.person, session.caller.device, session.at, item.body, 0});
        return saved ? Result<VerdictLine>(line) : failure(saved.error());
    }
    return decideNew(session, arrival);
}

Result<VerdictLine> Service::decideNew(Session &session, const Arrival &arrival)
{
    const Transaction &transaction = arrival.transaction;
    VerdictLine line{transaction.txid, Verdict::Applied, 0, Reason::Unknown, {}, {}};
    const auto waits = waitsForParked(session.ledger, transaction);
    if (!waits)
        return failure(waits.error());
    if (transaction.sv > schemaVersion() && arrival.body.size() <= largestBody) {
        line.verdict = Verdict::Parked; // before anything else is judged by rules that may have changed
        line.reason = Reason::SchemaTooNew;
    } else if (const auto fits = fitsOnePush(transaction, arrival.body); !fits) {
        line = rejected(transaction.txid, fits.error().reason);
    } else if (*waits) {
        line.verdict = Verdict::Parked;
        line.reason = Reason::AwaitingPhoto;
    } else {
        const auto applied = apply(session.head, arrival);
        if (!applied)
            return failure(applied.error());
        line = *applied;
    }
    const bool inLog = line.seq > 0;
    const auto saved = session.ledger.save({line, sha256(arrival.body), arrival.replica, arrival.n,
        arrival.person, arrival.device, arrival.at, inLog ? QByteArray() : arrival.body, 0});
    if (!saved)
        return failure(saved.error());
    if (line.verdict == Verdict::Parked)
        return park(session, arrival, line);
    return line;
}

Result<VerdictLine> Service::park(Session &session, const Arrival &arrival, VerdictLine line)
{
    QList<RawId> created;
    for (const Op &op : arrival.transaction.ops) {
        if (op.kind != OpKind::Set && op.kind != OpKind::Delete && op.kind != OpKind::Undelete)
            created.append(op.id);
    }
    const auto parked = session.ledger.park({line.txid, arrival.ctx, arrival.replica, arrival.device,
                                                arrival.person, arrival.at, line.reason, arrival.body},
        created);
    if (!parked)
        return failure(parked.error());
    return line;
}

/// Work that builds on a parked transaction waits with it, instead of being refused for what is missing.
Result<bool> Service::waitsForParked(const Ledger &ledger, const Transaction &transaction)
{
    const auto any = ledger.anyParked();
    if (!any || !*any)
        return any;
    for (const RawId &dep : transaction.dep) {
        const auto waits = ledger.isParked(dep);
        if (!waits || *waits)
            return waits;
    }
    for (const Op &op : transaction.ops) {
        QList<RawId> named{op.id};
        for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
            if (const auto id = RawId::fromHex(it.value().toString()))
                named.append(*id);
        }
        for (const RawId &id : std::as_const(named)) {
            const auto waits = ledger.isParkedRow(id);
            if (!waits || *waits)
                return waits;
        }
    }
    return false;
}

} // namespace cooperage::server
