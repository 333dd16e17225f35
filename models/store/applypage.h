// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/store/store.h"

namespace cooperage {

struct PageApplied
{
    ChangeSet changed;
    qint64 rows = 0;
    QString cursor;
    bool last = true;
};

/// Takes over one page of the server's log: rows, shadows, verdicts and the cursor in one transaction.
/// A page that goes backwards is refused (ServerAnswerWrong) and changes nothing.
Result<PageApplied> applyPage(Store &store, const Page &page);

/// Takes over verdicts for own transactions. Refused ones leave the outbox for `attention`, where the
/// person decides; accepted ones stay until their rows have been pulled.
Result<ChangeSet> applyVerdicts(Store &store, const QList<VerdictLine> &verdicts);

/// The position proven by a push answer or a page: what a restored server must still have.
Result<void> noteWitness(Store &store, qint64 seq, const QByteArray &chain);

/// One refused transaction as the person sees it.
struct AttentionEntry
{
    RawId txid;
    Verdict verdict = Verdict::Rejected;
    Reason reason = Reason::Unknown;
    QString subject;
    QByteArray body;
    Caption caption;
    Instant at;
};
Result<QList<AttentionEntry>> attentionEntries(const Store &store);
/// The person has dealt with it: it goes to the bin of refused work (30 days), not away.
Result<void> closeAttention(Store &store, const RawId &txid);
/// Sends the same again as a new transaction (after the reason was mended).
Result<Committed> reapplyAttention(Store &store, const RawId &txid);

} // namespace cooperage
