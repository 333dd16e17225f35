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
    const auto again = readPush(write(*push));
    if (!again || again->items != push->items || again->cursor != push->cursor)
        std::abort();
    for (const PushItem &item : push->items) {
        const auto body = readBody(item.body);
        if (!body)
            continue;
        if (body->txid.isNull())
            std::abort();
        if (!body->transaction)
            continue;
        if (body->transaction->txid != body->txid || body->transaction->ops.size() > mostOps)
            std::abort();
        const auto same = transactionFromJson(toJson(*body->transaction));
        if (!same || *same != *body->transaction)
            std::abort();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray lines(reinterpret_cast<const char *>(bytes), qsizetype(size));
    tryPush(lines);
    tryPush(mended(lines));
    return 0;
}
