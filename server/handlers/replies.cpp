// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/replies.h"

#include "sync/wire/messages.h"
#include "sync/wire/problem.h"
#include "sync/wire/zstdstream.h"

#include <optional>

namespace cooperage::server {

namespace {

constexpr qsizetype worthPacking = 512; // bytes; below, the frame costs more than it saves
constexpr int comeAgainSeconds = 2;

QByteArray mediaType(const QByteArray &header)
{
    return header.left(header.indexOf(';') < 0 ? header.size() : header.indexOf(';')).trimmed().toLower();
}

bool reads(const QByteArray &acceptEncoding, const QByteArray &encoding)
{
    for (const QByteArray &part : acceptEncoding.toLower().split(',')) {
        const auto words = part.split(';');
        if (words.first().trimmed() != encoding)
            continue;
        const QByteArray weight = words.size() > 1 ? words.at(1).trimmed() : QByteArray("q=1");
        return weight.mid(2).toDouble() > 0;
    }
    return false;
}

/// What a browser or a tool would need to know to show it; the content itself was checked when it came.
QByteArray typeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "image/webp";
    if (bytes.startsWith("\x28\xb5\x2f\xfd"))
        return "application/zstd";
    return "application/octet-stream";
}

struct Range
{
    qint64 from = 0;
    qint64 to = 0; ///< the last byte, not the one after it
};

/// "bytes=10-19" or "bytes=10-"; anything else is as if nothing had been asked.
std::optional<Range> rangeIn(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes=") || header.count('-') != 1)
        return std::nullopt;
    const auto ends = header.mid(6).split('-');
    const auto number = [](const QByteArray &text) -> std::optional<qint64> {
        bool fine = false;
        const qint64 value = text.toLongLong(&fine);
        const bool digits = !text.isEmpty() && text.front() >= '0' && text.front() <= '9';
        return fine && digits ? std::optional(value) : std::nullopt;
    };
    const auto from = number(ends.first());
    const auto to = ends.last().isEmpty() ? std::optional(size - 1) : number(ends.last());
    if (!from || !to || (!ends.last().isEmpty() && *to < *from))
        return std::nullopt;
    return Range{*from, std::min(*to, size - 1)};
}

} // namespace

Response problem(const Error &error, const QString &requestId)
{
    Error told = error;
    Response response;
    response.status = statusOf(error);
    const bool aboutCode = error.reason == Reason::InvitationInvalid || error.reason == Reason::CodeUnknown;
    if (response.status == 404 && !aboutCode)
        told = {Fault::NotFound, Reason::RecordMissing}; // absent and not yours look alike
    if (response.status >= 500)
        told.detail.clear(); // it names files and statements, which are nobody's business
    response.body = writeProblem(told, requestId);
    if (response.status == 503 || response.status == 429)
        response.headers.emplaceBack("Retry-After", QByteArray::number(comeAgainSeconds));
    return response;
}

Response content(const Request &request, const QByteArray &type, const QByteArray &body)
{
    Response response{200, type, body, {{"Vary", "Accept-Encoding"}}};
    if (body.size() < worthPacking || !reads(request.header("accept-encoding"), "zstd"))
        return response;
    if (auto packed = zstdPacked(body); packed && packed->size() < body.size()) {
        response.body = std::move(*packed);
        response.headers.emplaceBack("Content-Encoding", "zstd");
    }
    return response;
}

Response nothing()
{
    Response response;
    response.status = 204;
    return response;
}

Response bytesOf(const Request &request, const QByteArray &bytes)
{
    const QByteArray size = QByteArray::number(bytes.size());
    const auto range = rangeIn(request.header("range"), bytes.size());
    if (!range)
        return {200, typeOf(bytes), bytes, {{"Accept-Ranges", "bytes"}}};
    if (range->from >= bytes.size())
        return {416, "application/octet-stream", {}, {{"Content-Range", "bytes */" + size}}};
    const QByteArray place
        = "bytes " + QByteArray::number(range->from) + '-' + QByteArray::number(range->to) + '/' + size;
    return {206, "application/octet-stream", bytes.mid(range->from, range->to - range->from + 1),
        {{"Content-Range", place}}};
}

Result<QByteArray> bodyOf(const Request &request, const char *type, qsizetype most, bool mayBePacked)
{
    if (mediaType(request.header("content-type")) != type)
        return failure(Fault::Invalid, Reason::WrongKindOfFile, {}, QStringLiteral("content-type"));
    const QByteArray encoding = request.header("content-encoding").trimmed().toLower();
    if (encoding == "zstd" && mayBePacked)
        return zstdUnpacked(request.body, most);
    if (!encoding.isEmpty() && encoding != "identity")
        return failure(Fault::Invalid, Reason::WrongEncoding, {}, QStringLiteral("content-encoding"));
    if (request.body.size() > most)
        return failure(Fault::Invalid, Reason::BodyTooLarge);
    return request.body;
}

} // namespace cooperage::server
