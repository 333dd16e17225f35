// SPDX-License-Identifier: GPL-3.0-or-later
// Store::commit: how a person's change gets into rows, outbox and undo steps at once.
#include "models/core/changejson.h"
#include "models/records/entities.h"
#include "models/records/stock.h"
#include "models/rules/validation.h"
#include "models/store/overlay.h"
#include "models/store/search.h"
#include "models/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cooperage {

namespace {

// Well under what the server takes (1,000 ops, 512 KiB), so that an envelope never tips it over.
constexpr int mostOps = 500;
constexpr qsizetype mostBytes = 400 * 1024;
constexpr int undoStepsKept = 200;

/// One SQLite transaction turning an Edit into rows, outbox entries and its own inverse.
class Committer
{
public:
    Committer(Store &store, const Edit &edit, const Identity &identity, SyncState state)
        : m_store(store)
        , m_database(store.database())
        , m_edit(edit)
        , m_identity(identity)
        , m_state(std::move(state))
        , m_now{store.clock().now()}
    {
    }

    Result<Committed> run(Hlc &hlc);
    QJsonArray takeInverse();

private:
    Result<void> apply(const Op &op);
    Result<void> applyRow(const Entity &entity, const Op &op);
    Result<void> applyCount(const Op &op);
    Result<void> check(const Entity &entity, const Op &op, const RowImage &image) const;
    void remember(const Op &op, const RowImage &before);
    Result<void> flush(Hlc &hlc);

    Store &m_store;
    Database &m_database;
    const Edit &m_edit;
    const Identity &m_identity;
    SyncState m_state;
    Instant m_now;
    RawId m_group;
    QList<Op> m_ops;
    QJsonArray m_local;
    QSet<RawId> m_dependsOn;
    QList<std::pair<QString, RawId>> m_rows;
    qsizetype m_size = 0;
    QList<QJsonObject> m_inverse;
    Committed m_committed;
};

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

void Committer::remember(const Op &op, const RowImage &before)
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
        return; // a count is corrected by counting again, a request by its counter-request
    }
    m_inverse.append({{QStringLiteral("op"), toJson(inverse)}, {QStringLiteral("now"), now}});
}

Result<void> Committer::applyRow(const Entity &entity, const Op &op)
{
    auto image = readImage(m_database, entity, op.id);
    if (!image)
        return failure(image.error());
    if (auto checked = check(entity, op, *image); !checked)
        return checked;
    remember(op, *image);
    if (!image->pending) {
        if (auto done = writeShadow(m_database, entity, op.id, *image); !done)
            return done;
    } else if (op.kind != OpKind::Create) {
        Query query = m_database.query(QStringLiteral("SELECT outbox.txid FROM pending JOIN outbox USING (n)"
                                                      " WHERE tbl = ? AND id = ? ORDER BY n LIMIT 1"));
        if (auto done = query.run(op.table, op.id.bytes()); !done)
            return done;
        if (query.next())
            m_dependsOn.insert(idFrom(query.bytes(0)));
    }
    applyOp(*image, op, m_identity.person, m_now);
    image->pending = true;
    if (auto done = writeImage(m_database, entity, op.id, *image); !done)
        return done;
    m_rows.append({op.table, op.id});
    m_committed.changed[op.table].append(op.id);
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
    const qsizetype inverses = m_inverse.size();
    auto done = applyRow(entityOf<Movement>(), effect);
    m_inverse.resize(inverses); // the effect is the server's to make or take back
    return done;
}

Result<void> Committer::apply(const Op &op)
{
    const Entity *entity = entityNamed(op.table);
    if (!entity)
        return failure(Fault::Invalid, Reason::UnknownTable, op.table);
    if (op.kind == OpKind::Command) {
        m_rows.append({op.table, op.id});
        m_committed.changed[op.table].append(op.id);
    } else if (auto done = applyRow(*entity, op); !done) {
        return done;
    }
    m_ops.append(op);
    m_size += compactJson(toJson(op)).size();
    return op.kind == OpKind::Count ? applyCount(op) : Result<void>{};
}

Result<void> Committer::flush(Hlc &hlc)
{
    if (m_ops.isEmpty())
        return {};
    Transaction transaction{m_store.ids().next(), hlc, schemaVersion(), m_edit.intent(), m_ops,
        QList<RawId>(m_dependsOn.begin(), m_dependsOn.end())
            .first(std::min<qsizetype>(m_dependsOn.size(), 16)),
        m_edit.blobs(), m_group};
    std::sort(transaction.dep.begin(), transaction.dep.end());
    const QByteArray body = compactJson(toJson(transaction));
    m_state.n += 1;
    m_state.h = chained(m_state.h, body);
    const qint64 ctx = std::min(m_edit.seen(), m_state.seq);
    Query outbox
        = m_database.query(QStringLiteral("INSERT INTO outbox(n, txid, ctx, h, body, local, caption, at)"
                                          " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
    const QByteArray local
        = m_local.isEmpty() ? QByteArrayLiteral("[]") : QJsonDocument(m_local).toJson(QJsonDocument::Compact);
    if (auto done = outbox.run(m_state.n, transaction.txid.bytes(), ctx, m_state.h, body, local,
            packed(m_edit.caption()), m_now.ms);
        !done)
        return done;
    Query pending
        = m_database.query(QStringLiteral("INSERT OR IGNORE INTO pending(tbl, id, n) VALUES(?, ?, ?)"));
    for (const auto &[table, id] : std::as_const(m_rows)) {
        if (auto done = pending.run(table, id.bytes(), m_state.n); !done)
            return done;
    }
    m_committed.txids.append(transaction.txid);
    hlc.value += 1;
    m_ops.clear();
    m_rows.clear();
    m_local = {};
    m_dependsOn = {transaction.txid};
    m_size = 0;
    return {};
}

Result<Committed> Committer::run(Hlc &hlc)
{
    if (m_edit.ops().size() > mostOps)
        m_group = m_store.ids().next();
    for (const Op &op : m_edit.ops()) {
        if (m_ops.size() >= mostOps || m_size > mostBytes) {
            if (auto done = flush(hlc); !done)
                return failure(done.error());
        }
        if (auto done = apply(op); !done)
            return failure(done.error());
    }
    if (auto done = flush(hlc); !done)
        return failure(done.error());
    auto state = m_database.query(QStringLiteral("UPDATE sync_state SET n = ?, h = ?, hlc = ?"))
                     .run(m_state.n, m_state.h, qint64(hlc.value));
    if (!state)
        return failure(state.error());
    return m_committed;
}

QJsonArray Committer::takeInverse()
{
    QJsonArray inverse; // the last step is taken back first
    for (auto it = m_inverse.rbegin(); it != m_inverse.rend(); ++it)
        inverse.append(*it);
    return inverse;
}

} // namespace

Result<Committed> Store::write(const Edit &edit, QByteArray *inverse)
{
    const auto self = identity();
    const auto state = syncState();
    if (!self || !state)
        return failure(self ? state.error() : self.error());
    const auto last = m_database->number(QStringLiteral("SELECT hlc FROM sync_state"));
    const auto offset = m_database->number(QStringLiteral("SELECT server_offset FROM sync_state"));
    if (!last || !offset)
        return failure(last ? offset.error() : last.error());
    HybridClock clock(m_clock, Hlc{quint64(*last)});
    clock.setServerOffset(*offset);
    Hlc hlc = clock.next();
    Committer committer(*this, edit, *self, *state);
    auto committed = committer.run(hlc);
    if (!committed)
        return committed;
    *inverse = QJsonDocument(committer.takeInverse()).toJson(QJsonDocument::Compact);
    return committed;
}

Result<Committed> Store::commit(const Edit &edit)
{
    if (edit.isEmpty())
        return Committed{};
    if (m_readOnly)
        return failure(Fault::Outdated, Reason::DatabaseNewer);
    TransactionGuard guard(*m_database);
    if (!guard.begun())
        return failure(guard.begun().error());
    if (auto done = openGuards(*m_database); !done)
        return failure(done.error());
    QByteArray inverse;
    auto committed = write(edit, &inverse);
    if (!committed)
        return committed;
    if (inverse != "[]") {
        auto forget = m_database->run(QStringLiteral("DELETE FROM undo_step WHERE state = 'undone'"));
        auto step
            = m_database->query(QStringLiteral("INSERT INTO undo_step(caption, inverse, at) VALUES(?, ?, ?)"))
                  .run(packed(edit.caption()), inverse, m_clock.now());
        const auto number = m_database->number(QStringLiteral("SELECT max(step) FROM undo_step"));
        if (!forget || !step || !number)
            return failure(!forget ? forget.error() : !step ? step.error() : number.error());
        committed->undoStep = *number;
        auto prune = m_database->query(QStringLiteral("DELETE FROM undo_step WHERE step <= ?"))
                         .run(*number - undoStepsKept);
        if (!prune)
            return failure(prune.error());
    }
    if (auto done = closeGuards(*m_database); !done)
        return failure(done.error());
    if (auto done = guard.commit(); !done)
        return failure(done.error());
    noteChanged(committed->changed);
    committed->caption = edit.caption();
    return committed;
}

} // namespace cooperage
