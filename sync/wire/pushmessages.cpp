// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changejson.h"
#include "sync/wire/lines.h"
#include "sync/wire/members.h"
#include "sync/wire/messages.h"
#include "sync/wire/strictjson.h"

#include <algorithm>
#include <array>

namespace cooperage {

namespace {

constexpr std::array transactionMembers = {"txid", "hlc", "sv", "intent", "ops", "dep", "blob", "group"};
constexpr std::array opMembers = {"k", "t", "id", "f", "do", "from"};

template <std::size_t N>
Result<> holdsOnly(const QJsonObject &object, const std::array<const char *, N> &names)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto known = [&it](const char *name) { return it.key() == QLatin1String(name); };
        if (std::none_of(names.begin(), names.end(), known))
            return failure(Fault::Invalid, Reason::UnknownField, it.key().left(64));
    }
    return {};
}

/// What does not belong is refused rather than ignored: who wrote it comes from the sign-in alone.
Result<Transaction> readTransaction(const QJsonObject &object)
{
    if (auto only = holdsOnly(object, transactionMembers); !only)
        return failure(only.error());
    for (const QJsonValue &op : object.value(memberName("ops")).toArray()) {
        if (auto only = holdsOnly(op.toObject(), opMembers); !only)
            return failure(only.error());
    }
    return transactionFromJson(object);
}

Result<PushedTransaction> readPushed(QByteArrayView envelopeLine, QByteArrayView body)
{
    const auto envelope = strictObject(envelopeLine).and_then(envelopeFromJson);
    if (!envelope)
        return failure(envelope.error());
    if (body.size() > largestBody) {
        return failure(Fault::Invalid, Reason::BodyTooLarge, {},
            QStringLiteral("%1 bytes, at most %2").arg(body.size()).arg(largestBody));
    }
    const auto object = strictObject(body);
    if (!object)
        return failure(object.error());
    PushedTransaction pushed;
    pushed.item = {*envelope, body.toByteArray()};
    Members members(*object);
    pushed.txid = members.id("txid");
    if (!members.good())
        return members.failure(); // without a name there is nothing to hang a verdict on
    qint64 sv = 0;
    if (readNumber(sv, object->value(memberName("sv")), 1, 1'000'000))
        pushed.sv = int(sv);
    pushed.transaction = readTransaction(*object);
    if (pushed.transaction) {
        if (auto fits = fitsOnePush(*pushed.transaction, body); !fits)
            return failure(fits.error());
    }
    return pushed;
}

/// Consecutive numbers, each hash made from the one before: a device that breaks its own chain is not heard.
Result<> continues(const PushItem &item, const PushItem *before)
{
    const Envelope &e = item.envelope;
    if (before && e.n != before->envelope.n + 1)
        return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("n is not the next number"));
    if (!before && e.n != 1)
        return {}; // only the server's own record can tell
    if (e.h != chained(before ? before->envelope.h : chainStart(), item.body))
        return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("h does not fit the body"));
    return {};
}

} // namespace

QByteArray write(const PushRequest &push)
{
    QJsonObject head{{memberName("replica"), push.replica.hex()}};
    if (!push.cursor.isEmpty())
        head.insert(memberName("cursor"), push.cursor);
    QByteArray lines = compactJson(head) + '\n';
    for (const PushItem &item : push.items)
        lines += compactJson(toJson(item.envelope)) + '\n' + item.body + '\n';
    return lines;
}

Result<ReceivedPush> readPush(QByteArrayView bytes)
{
    Lines lines(bytes, largestPush);
    const auto first = lines.nextObject();
    if (!first)
        return failure(first.error());
    Members head(*first);
    ReceivedPush push;
    push.replica = head.id("replica");
    push.cursor = head.optionalText("cursor", longestCursor);
    if (!head.good())
        return lines.at(head.failure());
    while (!lines.atEnd()) {
        if (push.transactions.size() == mostPushed) {
            return failure(Fault::Invalid, Reason::BodyTooLarge, {},
                QStringLiteral("more than %1 transactions").arg(mostPushed));
        }
        const auto envelope = lines.next();
        const auto body = envelope ? lines.next() : envelope;
        if (!body)
            return failure(body.error());
        auto pushed = readPushed(*envelope, *body);
        if (!pushed)
            return lines.at(failure(pushed.error()));
        const PushItem *before = push.transactions.isEmpty() ? nullptr : &push.transactions.constLast().item;
        if (auto next = continues(pushed->item, before); !next)
            return lines.at(failure(next.error()));
        push.transactions.append(std::move(*pushed));
    }
    return push;
}

} // namespace cooperage
