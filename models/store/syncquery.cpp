// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/syncquery.h"

#include "models/core/changejson.h"

namespace cooperage {

namespace {

SentLine lineOfKept(const Query &query)
{
    SentLine line;
    line.txid = idFrom(query.bytes(0));
    if (const auto transaction = transactionFromJson(jsonObject(query.bytes(1)))) {
        line.caption = query.text(2).isEmpty() // kept before captions were
            ? Caption{transaction->intent, {}, int(transaction->ops.size())}
            : captionFrom(query.text(2));
        line.at = {transaction->hlc.ms()};
    }
    return line;
}

} // namespace

Result<SyncLists> syncLists(const Store &store, Instant midnight, int most)
{
    SyncLists lists;
    for (const char *state : {"parked", "waiting"}) {
        const auto entries = entriesInState(store.database(), QString::fromLatin1(state), most);
        if (!entries)
            return failure(entries.error());
        for (const OutboxEntry &entry : *entries)
            lists.waiting.append(
                {entry.txid, entry.caption, entry.at, entry.state == QLatin1String("parked")});
    }
    Query kept = store.database().query(
        QStringLiteral("SELECT txid, body, caption FROM kept ORDER BY seq DESC LIMIT ?"));
    if (auto done = kept.run(most); !done)
        return failure(done.error());
    while (kept.next()) {
        const SentLine line = lineOfKept(kept);
        if (line.at >= midnight)
            lists.finishedToday.append(line);
    }
    auto refused = attentionEntries(store);
    if (!refused)
        return failure(refused.error());
    lists.refused = std::move(*refused);
    return lists;
}

} // namespace cooperage
