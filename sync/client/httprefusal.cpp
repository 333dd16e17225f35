// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httprefusal.h"

#include "sync/wire/messages.h"
#include "sync/wire/strictjson.h"

namespace cooperage {

namespace {

constexpr qsizetype longestDetail = 500;

struct Row
{
    int status;
    Fault fault;
    Reason reason; ///< if the body names none that we know
};

constexpr Row rows[] = {
    {400, Fault::Refused, Reason::Malformed},
    {401, Fault::SignInNeeded, Reason::TokenUnknown},
    {403, Fault::NotAllowed, Reason::MembershipEnded},
    {404, Fault::Refused, Reason::RecordMissing},
    {409, Fault::Refused, Reason::Unknown},
    {413, Fault::Refused, Reason::BodyTooLarge},
    {415, Fault::Refused, Reason::Malformed},
    {426, Fault::Outdated, Reason::SchemaTooOld},
    {429, Fault::Refused, Reason::RateLimited},
    {503, Fault::Refused, Reason::ServerBusy},
    {507, Fault::Storage, Reason::ServerDiskFull},
};

/// The body of an error, if it is one of ours; anything else tells that somebody else has answered.
struct Named
{
    bool ours = false;
    Reason reason = Reason::Unknown;
    QString detail;
};

Named named(const HttpReply &reply)
{
    if (reply.contentType != jsonType)
        return {};
    const auto object = strictObject(reply.body);
    const auto code = object ? object->value(QStringLiteral("error")).toString() : QString();
    if (code.isEmpty())
        return {};
    const auto latin = code.toLatin1();
    const auto request = object->value(QStringLiteral("request")).toString();
    const auto detail = object->value(QStringLiteral("detail")).toString();
    return {true, reasonNamed(QLatin1StringView(latin)).value_or(Reason::Unknown),
        QStringLiteral("%1 (request %2)").arg(detail, request).left(longestDetail)};
}

QString statusText(const HttpReply &reply)
{
    return QStringLiteral("HTTP %1, %2")
        .arg(QString::number(reply.status), QString::fromLatin1(reply.contentType));
}

} // namespace

Result<> accepted(const HttpReply &reply, const QByteArray &contentType)
{
    if (reply.status / 100 == 2) {
        if (contentType.isEmpty() || reply.contentType == contentType)
            return {};
        return failure(Fault::Offline, Reason::ServerAnswerWrong, {}, statusText(reply));
    }
    if (reply.status == 502 || reply.status == 504)
        return failure(Fault::Offline, Reason::ServerUnreachable, {}, statusText(reply));
    const auto said = named(reply);
    if (!said.ours || reply.status / 100 == 3)
        return failure(Fault::Offline, Reason::ServerAnswerWrong, {}, statusText(reply));
    Error error{Fault::Refused, said.reason, {}, said.detail, {}};
    for (const auto &row : rows) {
        if (row.status != reply.status)
            continue;
        error.fault = row.fault;
        // Which of the server's disks, and what of it, is for who runs it; here it must not sound like ours.
        if (said.reason == Reason::Unknown || row.status == 507)
            error.reason = row.reason;
    }
    const bool later = reply.status == 429 || reply.status == 503;
    if (later && reply.retryAfterSeconds > 0)
        error.subject = QString::number(reply.retryAfterSeconds);
    return failure(error);
}

} // namespace cooperage
