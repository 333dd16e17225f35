// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changejson.h"
#include "sync/wire/messages.h"

#include <cstdint>
#include <cstdlib>

using namespace cooperage;

/// What a server accepts keeps its bytes, numbers and limits, and means the same when written again. Hashes
/// cannot be guessed, so the chain is mended first: the rest of the reader must be reached.
static QByteArray mended(const QByteArray &lines)
{
    QList<QByteArray> list = lines.split('\n');
    QByteArray before = chainStart();
    for (qsizetype i = 2; i < list.size(); i += 2) {
        const qint64 n = i / 2;
        before = chained(before, list[i]);
        list[i - 1] = compactJson(toJson(Envelope{n, before, n}));
    }
    return list.join('\n');
}

static void tryPush(const QByteArray &lines)
{
    const auto push = readPush(lines);
    if (!push)
        return;
    PushRequest request{push->replica, push->cursor, {}};
    for (const PushedTransaction &pushed : push->transactions) {
        request.items.append(pushed.item);
        if (pushed.txid.isNull() || pushed.item.body.contains('\n'))
            std::abort();
        if (!pushed.transaction)
            continue;
        if (pushed.transaction->txid != pushed.txid || pushed.transaction->ops.size() > mostOps)
            std::abort();
        const auto same = transactionFromJson(toJson(*pushed.transaction));
        if (!same || *same != *pushed.transaction)
            std::abort();
    }
    const auto again = readPush(write(request));
    if (!again || again->transactions.size() != push->transactions.size())
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray lines(reinterpret_cast<const char *>(bytes), qsizetype(size));
    tryPush(lines);
    tryPush(mended(lines));
    return 0;
}
