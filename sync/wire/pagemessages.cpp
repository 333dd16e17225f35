// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changejson.h"
#include "sync/wire/lines.h"
#include "sync/wire/members.h"
#include "sync/wire/messages.h"

namespace cooperage {

namespace {

QJsonObject toJson(const PageEnd &end)
{
    return {{memberName("cursor"), end.cursor}, {memberName("upto"), end.upto},
        {memberName("chain"), hexText(end.chain)}, {memberName("head"), end.head},
        {memberName("last"), end.last}};
}

Result<PageEnd> pageEndFromJson(const QJsonObject &object)
{
    Members members(object);
    PageEnd end;
    end.cursor = members.text("cursor", 1, longestCursor);
    end.upto = members.number("upto");
    end.chain = members.hash("chain", chainSize);
    end.head = members.number("head", end.upto);
    end.last = members.flag("last");
    if (!members.good())
        return members.failure();
    return end;
}

Failure disordered()
{
    return failure(
        Fault::Invalid, Reason::Malformed, {}, QStringLiteral("seq does not ascend up to the end"));
}

/// A bare verdict line of a push answer; in a page it is wrapped, records have rows.
bool isVerdict(const QJsonObject &object)
{
    return object.contains(memberName("v")) && !object.contains(memberName("rows"));
}

/// Takes one line of a page. True when it was the end.
Result<bool> takeLine(Page &page, const QJsonObject &object)
{
    if (object.contains(memberName("upto"))) {
        auto end = pageEndFromJson(object);
        if (!end)
            return failure(end.error());
        if (!page.records.isEmpty() && page.records.constLast().seq > end->upto)
            return disordered();
        page.end = std::move(*end);
        return true;
    }
    if (object.contains(memberName("verdict"))) {
        auto verdict = verdictFromJson(object.value(memberName("verdict")).toObject());
        if (!verdict)
            return failure(verdict.error());
        page.verdicts.append(std::move(*verdict));
        return false;
    }
    auto record = logRecordFromJson(object);
    if (!record)
        return failure(record.error());
    if (!page.records.isEmpty() && record->seq <= page.records.constLast().seq)
        return disordered();
    page.records.append(std::move(*record));
    return false;
}

/// Reads the page whose first line is `object`, to the end of `lines`.
Result<Page> readRest(Lines &lines, Result<QJsonObject> object)
{
    Page page;
    for (;;) {
        if (!object)
            return wrongAnswer(object.error());
        const auto end = takeLine(page, *object);
        if (!end)
            return wrongAnswer(lines.at(failure(end.error())).value());
        if (*end)
            break;
        object = lines.nextObject();
    }
    if (!lines.atEnd()) {
        return failure(
            Fault::Refused, Reason::ServerAnswerWrong, {}, QStringLiteral("lines after the end of the page"));
    }
    return page;
}

} // namespace

QByteArray write(const Page &page)
{
    QByteArray lines;
    for (const LogRecord &record : page.records)
        lines += compactJson(toJson(record)) + '\n';
    for (const VerdictLine &verdict : page.verdicts)
        lines += compactJson({{memberName("verdict"), toJson(verdict)}}) + '\n';
    lines += compactJson(toJson(page.end)) + '\n';
    return lines;
}

Result<Page> readPage(QByteArrayView bytes)
{
    Lines lines(bytes, largestAnswer);
    auto first = lines.nextObject();
    return readRest(lines, std::move(first));
}

QByteArray write(const PushAnswer &answer)
{
    QByteArray lines;
    for (const VerdictLine &verdict : answer.verdicts)
        lines += compactJson(toJson(verdict)) + '\n';
    if (answer.page)
        lines += write(*answer.page);
    return lines;
}

Result<PushAnswer> readPushAnswer(QByteArrayView bytes)
{
    Lines lines(bytes, largestAnswer);
    PushAnswer answer;
    while (!lines.atEnd()) {
        auto object = lines.nextObject();
        if (!object)
            return wrongAnswer(object.error());
        if (!isVerdict(*object)) {
            auto page = readRest(lines, std::move(object));
            if (!page)
                return failure(page.error());
            answer.page = std::move(*page);
            break;
        }
        auto verdict = verdictFromJson(*object);
        if (!verdict)
            return wrongAnswer(lines.at(failure(verdict.error())).value());
        answer.verdicts.append(std::move(*verdict));
    }
    return answer;
}

} // namespace cooperage
