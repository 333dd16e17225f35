// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changejson.h"
#include "sync/wire/lines.h"
#include "sync/wire/members.h"
#include "sync/wire/messages.h"
#include "sync/wire/strictjson.h"

namespace cooperage {

namespace {

Failure tooLarge(const QString &why)
{
    return failure(Fault::Invalid, Reason::BodyTooLarge, {}, why);
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

Failure missingHash()
{
    return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("h is missing"));
}

} // namespace

QByteArray write(const PushRequest &push)
{
    QJsonObject head{{memberName("replica"), push.replica.hex()}};
    if (!push.cursor.isEmpty())
        head.insert(memberName("cursor"), push.cursor);
    QByteArray lines = compactJson(head) + '\n';
    for (qsizetype i = 0; i < push.items.size(); ++i) {
        const PushItem &item = push.items.at(i);
        QJsonObject envelope = toJson(item.envelope);
        // In between it follows from the line before; its 32 random digits do not pack.
        if (i > 0 && i + 1 < push.items.size())
            envelope.remove(memberName("h"));
        lines += compactJson(envelope) + '\n' + item.body + '\n';
    }
    return lines;
}

Result<PushRequest> readPush(QByteArrayView bytes)
{
    Lines lines(bytes, largestPush);
    const auto first = lines.nextObject();
    if (!first)
        return failure(first.error());
    Members head(*first);
    PushRequest push{head.id("replica"), head.optionalText("cursor", longestCursor), {}};
    if (!head.good())
        return lines.at(head.failure());
    bool given = true;
    while (!lines.atEnd()) {
        if (push.items.size() == mostPushed)
            return tooLarge(QStringLiteral("more than %1 transactions").arg(mostPushed));
        const auto object = lines.nextObject();
        if (!object)
            return failure(object.error());
        const auto envelope = envelopeFromJson(*object);
        if (!envelope)
            return lines.at(failure(envelope.error()));
        const auto body = lines.next();
        if (!body)
            return failure(body.error());
        if (body->size() > largestBody)
            return lines.at(tooLarge(QStringLiteral("a transaction of %1 bytes").arg(body->size())));
        PushItem item{*envelope, body->toByteArray()};
        given = !item.envelope.h.isEmpty();
        if (!given && push.items.isEmpty())
            return lines.at(missingHash());
        if (!given)
            item.envelope.h = chained(push.items.constLast().envelope.h, item.body);
        if (auto next = continues(item, push.items.isEmpty() ? nullptr : &push.items.constLast()); !next)
            return lines.at(failure(next.error()));
        push.items.append(std::move(item));
    }
    if (!given) // the last one says that all of them arrived as they were written
        return lines.at(missingHash());
    return push;
}

Result<PushedBody> readBody(QByteArrayView body)
{
    const auto object = strictObject(body);
    if (!object)
        return failure(object.error());
    Members members(*object);
    PushedBody read{members.id("txid"), 0, {}};
    if (!members.good())
        return members.failure();
    qint64 sv = 0;
    if (readNumber(sv, object->value(memberName("sv")), 1, greatestSchema))
        read.sv = int(sv);
    read.transaction = transactionFromJson(*object);
    if (read.transaction) {
        if (auto fits = fitsOnePush(*read.transaction, body); !fits)
            read.transaction = failure(fits.error());
    }
    return read;
}

} // namespace cooperage
