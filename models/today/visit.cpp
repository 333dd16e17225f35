// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/visit.h"

#include "models/store/arrivals.h"
#include "models/store/localsettings.h"

namespace cooperage {

namespace {

constexpr qint64 awhileMs = 2LL * 3'600'000; ///< away for less is the same visit

const QString seenAtName = QStringLiteral("today/seen_at");
const QString leftName = QStringLiteral("today/left"); ///< "place time"

std::optional<Visit> visitFrom(const QString &text)
{
    bool hasSeq = false;
    bool hasTime = false;
    const Visit visit{
        text.section(u' ', 0, 0).toLongLong(&hasSeq), Instant{text.section(u' ', 1, 1).toLongLong(&hasTime)}};
    return hasSeq && hasTime ? std::optional(visit) : std::nullopt;
}

Result<void> remember(Store &store, const Visit &visit)
{
    if (auto done = setSeenUpTo(store, visit.seq); !done)
        return done;
    return setLocalSetting(store, seenAtName, QString::number(visit.at.ms));
}

} // namespace

Result<std::optional<Visit>> visitNow(const Store &store)
{
    const auto seq = seenUpTo(store);
    const auto at = localSetting(store, seenAtName);
    if (!seq || !at)
        return failure(seq ? at.error() : seq.error());
    return *seq ? std::optional(Visit{**seq, Instant{at->toLongLong()}}) : std::nullopt;
}

Result<std::optional<Visit>> beginVisit(Store &store)
{
    const auto running = visitNow(store);
    const auto left = localSetting(store, leftName);
    const auto state = store.syncState();
    if (!running || !left || !state)
        return failure(!running ? running.error() : !left ? left.error() : state.error());
    const Instant now{store.clock().now()};
    std::optional<Visit> next;
    if (!*running) {
        if (state->seq > 0 && state->seq >= state->head)
            next = Visit{state->seq, now};
    } else if ((*running)->seq > state->seq) { // the server was restored: its log goes on from earlier
        next = Visit{state->seq, (*running)->at};
    } else if (const auto last = visitFrom(*left); last && now.ms - last->at.ms >= awhileMs) {
        next = last;
    }
    if (!next || (*running && next->seq == (*running)->seq && next->at == (*running)->at))
        return *running;
    if (auto done = remember(store, *next); !done)
        return failure(done.error());
    return next;
}

Result<void> endVisit(Store &store)
{
    const auto running = visitNow(store);
    const auto state = store.syncState();
    if (!running || !state)
        return failure(running ? state.error() : running.error());
    if (!*running)
        return {};
    return setLocalSetting(store, leftName, QStringLiteral("%1 %2").arg(state->seq).arg(store.clock().now()));
}

} // namespace cooperage
