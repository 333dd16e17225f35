// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/endpoints.h"

#include "models/core/changelimits.h"
#include "server/handlers/replies.h"
#include "server/store/log.h"

#include <QRegularExpression>

namespace cooperage::server {

namespace {

constexpr qsizetype largestMessage = 64 * 1024; ///< bytes of any message but a push
constexpr qint64 linkLifetimeMs = 10 * 60'000;
constexpr int longestWait = 25; ///< seconds
constexpr char bytesType[] = "application/octet-stream";

Failure notThere()
{
    return failure(Fault::NotFound, Reason::RecordMissing);
}

Failure malformed(const char *what)
{
    return failure(Fault::Invalid, Reason::Malformed, {}, QString::fromLatin1(what));
}

template <class T> Result<T> messageIn(const Request &request, Result<T> (*read)(QByteArrayView))
{
    const auto body = bodyOf(request, jsonType, largestMessage, false);
    if (!body)
        return failure(body.error());
    return read(*body);
}

template <class T> Result<Answer> told(const Call &call, const Result<T> &result)
{
    if (!result)
        return failure(result.error());
    return content(call.request, jsonType, write(*result));
}

Result<Answer> doneOr(const Result<void> &result)
{
    if (!result)
        return failure(result.error());
    return nothing();
}

/// A number of the query, @p standard if it is not given.
Result<int> numberIn(const Request &request, const char *name, int least, int most, int standard)
{
    const auto given = request.query.constFind(QString::fromLatin1(name));
    if (given == request.query.constEnd())
        return standard;
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,6}$"));
    const int value = given->toInt();
    if (!digits.match(*given).hasMatch() || value < least || value > most)
        return malformed(name);
    return value;
}

/// The hash in a blob's path; empty if it is none, which is like a blob nobody has.
QByteArray hashIn(const QString &part)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{64}$"));
    return shape.match(part).hasMatch() ? QByteArray::fromHex(part.toLatin1()) : QByteArray();
}

} // namespace

Result<Answer> healthEndpoint(Call &call)
{
    const auto answers = call.service.collectives();
    if (!answers)
        return failure(answers.error());
    return Response{200, jsonType, "{\"ok\":true}"};
}

Result<Answer> joinEndpoint(Call &call)
{
    const auto request = messageIn(call.request, &readJoin);
    if (!request)
        return failure(request.error());
    const auto answer = call.service.join(*request, call.request.peer);
    if (answer) {
        call.trace.grown = answer->collective;
        call.trace.goodToken = answer->token;
    }
    return told(call, answer);
}

Result<Answer> linkEndpoint(Call &call)
{
    const auto code = call.service.linkDevice(call.caller);
    if (!code)
        return failure(code.error());
    const LinkAnswer answer{*code, {call.request.receivedAtMs + linkLifetimeMs}};
    return content(call.request, jsonType, write(answer));
}

Result<Answer> devicesEndpoint(Call &call)
{
    return told(call, call.service.devices(call.caller));
}

Result<Answer> revokeEndpoint(Call &call)
{
    const auto device = RawId::fromHex(call.parts.value(0));
    if (!device)
        return notThere();
    call.trace.grown = call.caller.collective; // for the list of who is shut out
    return doneOr(call.service.revokeDevice(call.caller, *device));
}

Result<Answer> helloEndpoint(Call &call)
{
    const auto request = messageIn(call.request, &readHello);
    if (!request)
        return failure(request.error());
    return told(call, call.service.hello(call.caller, *request));
}

Result<PushRequest> pushIn(const Request &request)
{
    const auto body = bodyOf(request, linesType, largestPush, true);
    if (!body)
        return failure(body.error());
    return readPush(*body);
}

Result<Answer> pushEndpoint(Call &call)
{
    const auto request = pushIn(call.request);
    if (!request)
        return failure(request.error());
    const auto answer = call.service.push(call.caller, *request);
    if (!answer)
        return failure(answer.error());
    call.trace.grown = call.caller.collective;
    return content(call.request, linesType, write(*answer));
}

Result<Answer> pullEndpoint(Call &call)
{
    const Request &request = call.request;
    const auto wait = numberIn(request, "wait", 0, longestWait, 0);
    const auto most = numberIn(request, "max", 1, pageRows, pageRows);
    if (!wait || !most)
        return failure(wait ? most.error() : wait.error());
    const QString text = request.query.value(QStringLiteral("cursor"));
    const auto page = call.service.pull(call.caller, text, *most);
    if (!page)
        return failure(page.error());
    const auto cursor = Cursor::fromText(text);
    const qint64 seen = cursor ? cursor->seq : 0;
    const bool nothingNew = page->records.isEmpty() && page->verdicts.isEmpty() && page->end.upto == seen;
    if (nothingNew && *wait > 0 && !request.lastCall)
        return Later{call.caller.collective, page->end.head, request.receivedAtMs + *wait * 1000};
    return content(request, linesType, write(*page));
}

Result<Answer> snapshotEndpoint(Call &call)
{
    return told(call, call.service.snapshot(call.caller));
}

Result<Answer> digestEndpoint(Call &call)
{
    const QString table = call.request.query.value(QStringLiteral("t"));
    const auto prefix = call.request.query.constFind(QStringLiteral("prefix"));
    int first = -1;
    if (prefix != call.request.query.constEnd()) {
        static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{2}$"));
        if (table.isEmpty() || !shape.match(*prefix).hasMatch())
            return malformed("prefix");
        first = prefix->toInt(nullptr, 16);
    }
    return told(call, call.service.digest(call.caller, table, first));
}

Result<Answer> announceEndpoint(Call &call)
{
    const QByteArray hash = hashIn(call.parts.value(0));
    if (hash.isEmpty())
        return notThere();
    const auto size = messageIn(call.request, &readBlobAnnouncement);
    if (!size)
        return failure(size.error());
    const auto missing = call.service.announceBlob(call.caller, hash, *size);
    if (!missing)
        return failure(missing.error());
    return content(call.request, jsonType, writeMissingChunks(*missing));
}

Result<Answer> chunkEndpoint(Call &call)
{
    const QByteArray hash = hashIn(call.parts.value(0));
    static const QRegularExpression digit(QStringLiteral("^[0-9]$"));
    if (hash.isEmpty() || !digit.match(call.parts.value(1)).hasMatch())
        return notThere();
    const auto bytes = bodyOf(call.request, bytesType, blobChunk, false);
    if (!bytes)
        return failure(bytes.error());
    const auto done = call.service.putChunk(call.caller, hash, call.parts.at(1).toInt(), *bytes);
    call.trace.grown = call.caller.collective; // the last chunk may let work in that waited for the picture
    return doneOr(done);
}

Result<Answer> blobEndpoint(Call &call)
{
    const QByteArray hash = hashIn(call.parts.value(0));
    if (hash.isEmpty())
        return notThere();
    const auto bytes = call.service.blob(call.caller, hash);
    if (!bytes)
        return failure(bytes.error());
    return bytesOf(call.request, *bytes);
}

} // namespace cooperage::server
