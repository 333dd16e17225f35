// SPDX-License-Identifier: GPL-3.0-or-later
// Refused work: nothing a person did is thrown away because the server said no.
#include "models/core/changejson.h"
#include "models/store/applypage.h"

namespace cooperage {

Result<QList<AttentionEntry>> attentionEntries(const Store &store)
{
    Query query
        = store.database().query(QStringLiteral("SELECT txid, verdict, reason, subject, body, caption, at "
                                                "FROM attention WHERE state = 'open' ORDER BY at"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<AttentionEntry> entries;
    while (query.next()) {
        AttentionEntry entry;
        entry.txid = idFrom(query.bytes(0));
        const QString verdict = query.text(1);
        for (const Verdict one : {Verdict::Deleted, Verdict::Gone, Verdict::Rejected}) {
            if (verdict == nameOf(one))
                entry.verdict = one;
        }
        const QByteArray reason = query.text(2).toLatin1();
        entry.reason = reasonNamed(QLatin1StringView(reason)).value_or(Reason::Unknown);
        entry.subject = query.text(3);
        entry.body = query.bytes(4);
        entry.caption = captionFrom(query.text(5));
        entry.at = {query.integer(6)};
        entries.append(std::move(entry));
    }
    return entries;
}

Result<void> closeAttention(Store &store, const RawId &txid)
{
    return store.database()
        .query(QStringLiteral("UPDATE attention SET state = 'closed', closed_at = ? WHERE txid = ?"))
        .run(store.clock().now(), txid.bytes());
}

Result<Committed> reapplyAttention(Store &store, const RawId &txid)
{
    Query query
        = store.database().query(QStringLiteral("SELECT body, caption FROM attention WHERE txid = ?"));
    if (auto done = query.run(txid.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return failure(Fault::NotFound, Reason::RecordMissing);
    const auto before = transactionFromJson(jsonObject(query.bytes(0)));
    const auto state = store.syncState();
    if (!before || !state)
        return failure(before ? state.error() : before.error());
    Edit edit(before->intent, captionFrom(query.text(1)));
    for (const Op &op : before->ops)
        edit.addOp(op, state->seq);
    for (const QByteArray &hash : before->blobs)
        edit.needsBlob(hash);
    auto committed = store.commit(edit);
    if (!committed)
        return committed;
    if (auto closed = closeAttention(store, txid); !closed)
        return failure(closed.error());
    return committed;
}

} // namespace cooperage
