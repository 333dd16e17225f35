// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/committer.h"

#include "models/core/changejson.h"
#include "models/core/changelimits.h"
#include "models/records/entities.h"
#include "models/records/stock.h"
#include "models/rules/validation.h"
#include "models/store/search.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cooperage {

namespace {

// Well under what the server takes, so that an envelope never tips it over.
constexpr qsizetype opsToSend = mostOps / 2;
constexpr qsizetype bytesToSend = largestBody - 112 * 1024;
constexpr qsizetype mostBytesToSend = largestBody - 32 * 1024; ///< also for what belongs together
constexpr qsizetype mostNamed = 10'000; ///< rows of a table a ChangeSet lists; more are "all of it"

/// Two ops the server has to see together: a record and its further texts, both sides of a move.
bool belongTogether(const Op &one, const Op &next)
{
    if (one.table != next.table)
        return false;
    const QJsonValue ref = one.fields.value(QLatin1String("ref"));
    return one.id == next.id
        || (one.kind == OpKind::Movement && ref.isString() && ref == next.fields.value(QLatin1String("ref")));
}

} // namespace

Committer::Committer(Store &store, QString intent, Caption caption, UndoPieces &undo)
    : m_store(store)
    , m_database(store.database())
    , m_undo(undo)
    , m_intent(std::move(intent))
    , m_caption(std::move(caption))
    , m_now{store.clock().now()}
{
}

Result<void> Committer::begin()
{
    auto self = m_store.identity();
    auto state = m_store.syncState();
    if (!self || !state)
        return failure(self ? state.error() : self.error());
    const auto last = m_database.number(QStringLiteral("SELECT hlc FROM sync_state"));
    const auto offset = m_database.number(QStringLiteral("SELECT server_offset FROM sync_state"));
    if (!last || !offset)
        return failure(last ? offset.error() : last.error());
    m_identity = std::move(*self);
    m_state = std::move(*state);
    HybridClock clock(m_store.clock(), Hlc{quint64(*last)});
    clock.setServerOffset(*offset);
    m_hlc = clock.next();
    return {};
}

Result<void> Committer::check(const Entity &entity, const Op &op, const RowImage &image) const
{
    const bool creating = op.kind == OpKind::Create || op.kind == OpKind::Add || op.kind == OpKind::Movement
        || op.kind == OpKind::Count;
    if (!creating && !image.exists)
        return failure(Fault::NotFound, Reason::RecordMissing, QString::fromLatin1(entity.label));
    QList<FieldProblem> problems
        = creating ? QList<FieldProblem>{} : problemsOfChange(entity, op.fields, false);
    RowImage after = image;
    applyOp(after, op, m_identity.person, m_now);
    const auto record = entity.make();
    fieldsFromJson(entity, *record, after.fields);
    for (const FieldProblem &problem : problemsOf(entity, *record)) {
        if (creating || op.fields.contains(problem.field))
            problems.append(problem);
    }
    if (problems.isEmpty())
        return {};
    return failure(
        Error{Fault::Invalid, problems.first().reason, QString::fromLatin1(entity.label), {}, problems});
}

Result<void> Committer::remember(const Op &op, const RowImage &before)
{
    Op inverse;
    inverse.table = op.table;
    inverse.id = op.id;
    QJsonObject now;
    switch (op.kind) {
    case OpKind::Create:
        inverse.kind = before.exists ? OpKind::Set : OpKind::Delete;
        break;
    case OpKind::Add:
        inverse.kind = OpKind::Remove;
        break;
    case OpKind::Remove:
        inverse.kind = OpKind::Add;
        inverse.fields = before.fields;
        break;
    case OpKind::Delete:
        inverse.kind = OpKind::Undelete;
        break;
    case OpKind::Undelete:
        inverse.kind = OpKind::Delete;
        break;
    case OpKind::Set:
        inverse.kind = OpKind::Set;
        for (auto it = op.fields.begin(); it != op.fields.end(); ++it)
            inverse.fields.insert(it.key(),
                before.fields.value(it.key()).isUndefined() ? QJsonValue() : before.fields.value(it.key()));
        now = op.fields;
        break;
    case OpKind::Movement: {
        // A fact is corrected by a further fact of opposite sign.
        inverse.kind = OpKind::Movement;
        inverse.id = m_store.ids().next();
        inverse.fields = op.fields;
        inverse.fields.insert(QStringLiteral("qty"), -op.fields.value(QLatin1String("qty")).toInteger());
        inverse.fields.insert(QStringLiteral("reason"), QStringLiteral("correction"));
        break;
    }
    case OpKind::Count:
    case OpKind::Command:
        return {}; // a count is corrected by counting again, a request by its counter-request
    }
    return m_undo.add(inverse, now);
}

Result<void> Committer::dependOnPending(const Op &op)
{
    Query query = m_database.query(QStringLiteral("SELECT outbox.txid FROM pending JOIN outbox USING (n)"
                                                  " WHERE tbl = ? AND id = ? ORDER BY n LIMIT 1"));
    if (auto done = query.run(op.table, op.id.bytes()); !done)
        return done;
    if (query.next())
        m_dependsOn.insert(idFrom(query.bytes(0)));
    return {};
}

Result<void> Committer::applyRow(const Entity &entity, const Op &op, Inverse inverse)
{
    auto image = readImage(m_database, entity, op.id);
    if (!image)
        return failure(image.error());
    if (auto checked = check(entity, op, *image); !checked)
        return checked;
    if (inverse == Inverse::Remembered) {
        if (auto done = remember(op, *image); !done)
            return done;
    }
    if (!image->pending) {
        if (auto done = writeShadow(m_database, entity, op.id, *image); !done)
            return done;
    } else if (op.kind != OpKind::Create) {
        if (auto done = dependOnPending(op); !done)
            return done;
    }
    applyOp(*image, op, m_identity.person, m_now);
    image->pending = true;
    if (auto done = writeImage(m_database, entity, op.id, *image); !done)
        return done;
    m_rows.append({op.table, op.id});
    touch(op.table, op.id);
    return queueForSearch(m_database, op.table, op.id, *image);
}

Result<void> Committer::applyCount(const Op &op)
{
    StockCount count;
    fieldsFromJson(entityOf<StockCount>(), count, op.fields);
    Query sum = m_database.query(
        QStringLiteral("SELECT coalesce(sum(qty), 0) FROM movement WHERE variant = ? AND owner = ?"
                       " AND holder = ? AND location = ? AND condition = ?"));
    if (auto done = sum.run(count.variant.bytes(), count.owner.bytes(), count.holder.bytes(),
            count.location.bytes(), Stored<GoodsCondition>::toVariant(count.condition));
        !done)
        return done;
    sum.next();
    Op effect;
    effect.kind = OpKind::Movement;
    effect.table = QString::fromLatin1(Movement::table);
    effect.id = movementOfCount(op.id);
    effect.fields = op.fields; // what they share: both are facts about the same goods at the same place
    effect.fields.remove(QStringLiteral("counted"));
    effect.fields.insert(QStringLiteral("qty"), count.counted - sum.integer(0));
    effect.fields.insert(QStringLiteral("reason"), QStringLiteral("count"));
    effect.fields.insert(QStringLiteral("ref"), op.id.hex());
    m_local.append(toJson(effect));
    // The effect is the server's to make or take back.
    return applyRow(entityOf<Movement>(), effect, Inverse::NotNeeded);
}

Result<void> Committer::apply(const Entity &entity, const Op &op, Inverse inverse)
{
    if (op.kind == OpKind::Command) {
        m_rows.append({op.table, op.id});
        touch(op.table, op.id);
    } else if (auto done = applyRow(entity, op, inverse); !done) {
        return done;
    }
    m_ops.append(op);
    return op.kind == OpKind::Count ? applyCount(op) : Result<void>{};
}

void Committer::touch(const QString &table, const RawId &id)
{
    const auto known = m_committed.changed.find(table);
    if (known == m_committed.changed.end())
        m_committed.changed.insert(table, {id});
    else if (known->size() >= mostNamed)
        known->clear(); // an empty list says: all of them
    else if (!known->isEmpty())
        known->append(id);
}

bool Committer::hasRoomFor(qsizetype ops, qsizetype bytes) const
{
    return m_ops.isEmpty() || (m_ops.size() + ops <= opsToSend && m_size + bytes <= bytesToSend);
}

Result<Committer::Parcel> Committer::parcelOf(const Op &op) const
{
    Parcel parcel;
    parcel.entity = entityNamed(op.table);
    if (!parcel.entity)
        return failure(Fault::Invalid, Reason::UnknownTable, op.table);
    parcel.parts = fittingOps(op, *parcel.entity);
    for (const Op &part : std::as_const(parcel.parts)) {
        const qsizetype bytes = sizeOf(part);
        if (bytes > largestOp)
            return failure(Fault::Invalid, Reason::BodyTooLarge, QString::fromLatin1(parcel.entity->label));
        parcel.bytes += bytes + 1;
    }
    return parcel;
}

Result<void> Committer::takeParcel(const Parcel &parcel, const Edit &edit)
{
    const Op &op = parcel.parts.first();
    const bool full = m_ops.size() + parcel.parts.size() > mostOps || m_size + parcel.bytes > mostBytesToSend;
    if (!hasRoomFor(parcel.parts.size(), parcel.bytes) && (full || !belongTogether(m_ops.last(), op))) {
        if (auto done = sendOn(); !done)
            return done;
        m_blobs = edit.blobs();
    }
    m_seen = std::min(m_seen, edit.seen());
    m_size += parcel.bytes;
    for (const Op &part : parcel.parts) {
        // Taking a record back takes all its texts with it.
        const bool further = op.kind == OpKind::Create && part.kind == OpKind::Set;
        if (auto done = apply(*parcel.entity, part, further ? Inverse::NotNeeded : Inverse::Remembered);
            !done)
            return done;
    }
    return {};
}

Result<void> Committer::take(const Edit &edit)
{
    std::vector<Parcel> parcels;
    qsizetype ops = 0;
    qsizetype bytes = 0;
    for (const Op &op : edit.ops()) {
        auto parcel = parcelOf(op);
        if (!parcel)
            return failure(parcel.error());
        ops += parcel->parts.size();
        bytes += parcel->bytes;
        parcels.push_back(std::move(*parcel));
    }
    // What was meant together travels together, as far as one transaction reaches.
    const bool fitsOne = ops <= opsToSend && bytes <= bytesToSend;
    if (fitsOne && !hasRoomFor(ops, bytes)) {
        if (auto done = sendOn(); !done)
            return done;
    }
    m_blobs += edit.blobs();
    for (const Parcel &parcel : parcels) {
        if (auto done = takeParcel(parcel, edit); !done)
            return done;
    }
    return {};
}

Result<void> Committer::take(const Op &op, qint64 seen)
{
    const auto parcel = parcelOf(op);
    if (!parcel)
        return failure(parcel.error());
    Edit edit(m_intent, m_caption);
    edit.addOp(op, seen);
    return takeParcel(*parcel, edit);
}

/// Ends this transaction because more is to follow.
Result<void> Committer::sendOn()
{
    if (m_group.isNull())
        m_group = m_store.ids().next();
    return flush();
}

Result<void> Committer::flush()
{
    if (m_ops.isEmpty())
        return {};
    Transaction transaction{m_store.ids().next(), m_hlc, schemaVersion(), m_intent, m_ops,
        QList<RawId>(m_dependsOn.begin(), m_dependsOn.end())
            .first(std::min<qsizetype>(m_dependsOn.size(), 16)),
        m_blobs, m_group};
    std::sort(transaction.dep.begin(), transaction.dep.end());
    const QByteArray body = compactJson(toJson(transaction));
    if (transaction.ops.size() > mostOps || body.size() > largestBody)
        return failure(Fault::Invalid, Reason::BodyTooLarge, m_caption.subject);
    if (auto done = send(transaction, body); !done)
        return done;
    m_committed.txids.append(transaction.txid);
    m_hlc.value += 1;
    m_ops.clear();
    m_blobs.clear();
    m_rows.clear();
    m_local = {};
    m_dependsOn = {transaction.txid};
    m_size = 0;
    m_seen = std::numeric_limits<qint64>::max();
    return {};
}

Result<void> Committer::send(const Transaction &transaction, const QByteArray &body)
{
    m_state.n += 1;
    m_state.h = chained(m_state.h, body);
    const qint64 ctx = std::min(m_seen, m_state.seq);
    Query outbox
        = m_database.query(QStringLiteral("INSERT INTO outbox(n, txid, ctx, h, body, local, caption, at)"
                                          " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
    const QByteArray local
        = m_local.isEmpty() ? QByteArrayLiteral("[]") : QJsonDocument(m_local).toJson(QJsonDocument::Compact);
    if (auto done = outbox.run(
            m_state.n, transaction.txid.bytes(), ctx, m_state.h, body, local, packed(m_caption), m_now.ms);
        !done)
        return done;
    Query pending
        = m_database.query(QStringLiteral("INSERT OR IGNORE INTO pending(tbl, id, n) VALUES(?, ?, ?)"));
    for (const auto &[table, id] : std::as_const(m_rows)) {
        if (auto done = pending.run(table, id.bytes(), m_state.n); !done)
            return done;
    }
    return {};
}

Result<Committed> Committer::finish()
{
    if (auto done = flush(); !done)
        return failure(done.error());
    auto state = m_database.query(QStringLiteral("UPDATE sync_state SET n = ?, h = ?, hlc = ?"))
                     .run(m_state.n, m_state.h, qint64(m_hlc.value));
    if (!state)
        return failure(state.error());
    m_committed.caption = m_caption;
    return m_committed;
}

} // namespace cooperage
