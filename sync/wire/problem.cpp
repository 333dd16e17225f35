// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/problem.h"

#include "models/core/changejson.h"
#include "sync/wire/members.h"
#include "sync/wire/strictjson.h"

namespace cooperage {

namespace {

constexpr int longestDetail = 500;

int statusOf(Fault fault)
{
    switch (fault) {
    case Fault::NotFound:
        return 404;
    case Fault::Invalid:
    case Fault::Refused:
    case Fault::Cancelled:
        return 400;
    case Fault::Conflict:
        return 409;
    case Fault::NotAllowed:
        return 403;
    case Fault::SignInNeeded:
        return 401;
    case Fault::Offline:
    case Fault::Storage:
        return 503;
    case Fault::Outdated:
        return 426;
    }
    return 503;
}

Fault faultOf(int status)
{
    switch (status) {
    case 401:
        return Fault::SignInNeeded;
    case 403:
        return Fault::NotAllowed;
    case 426:
        return Fault::Outdated;
    case 507:
        return Fault::Storage;
    default:
        return Fault::Refused;
    }
}

/// When the body says nothing this program understands.
Reason reasonOf(int status)
{
    switch (status) {
    case 400:
        return Reason::Malformed;
    case 401:
        return Reason::TokenUnknown;
    case 403:
        return Reason::MembershipEnded;
    case 404:
        return Reason::RecordMissing;
    case 413:
        return Reason::BodyTooLarge;
    case 426:
        return Reason::SchemaTooOld;
    case 429:
        return Reason::RateLimited;
    case 502:
    case 503:
    case 504:
        return Reason::ServerBusy;
    case 507:
        return Reason::DiskFull;
    default:
        return Reason::ServerAnswerWrong;
    }
}

} // namespace

int statusOf(const Error &error)
{
    switch (error.reason) {
    case Reason::ReplicaFork:
    case Reason::ReplicaGap:
    case Reason::CursorUnknown:
    case Reason::SnapshotRequired:
        return 409;
    case Reason::BodyTooLarge:
    case Reason::TooManyOps:
    case Reason::PictureTooLarge:
        return 413;
    case Reason::WrongKindOfFile:
    case Reason::WrongEncoding:
        return 415;
    case Reason::SchemaTooOld:
        return 426;
    case Reason::RateLimited:
        return 429;
    case Reason::ServerBusy:
        return 503;
    case Reason::DiskFull:
        return 507;
    default:
        return statusOf(error.fault);
    }
}

QByteArray writeProblem(const Error &error, const QString &requestId)
{
    const int status = statusOf(error);
    const bool silent = status == 401 || status == 404;
    return compactJson({{memberName("error"), QString(nameOf(error.reason))},
        {memberName("detail"), silent ? QString() : error.detail.left(longestDetail)},
        {memberName("request"), requestId}});
}

Error readProblem(int status, QByteArrayView body)
{
    Error error{faultOf(status), reasonOf(status), {}, QStringLiteral("status %1").arg(status), {}};
    const auto object = strictObject(body);
    if (!object)
        return error;
    Members members(*object);
    const QByteArray code = members.text("error", 1, longestDetail).toLatin1();
    const QString detail = members.optionalText("detail", longestDetail);
    const QString request = members.optionalText("request", longestDetail);
    if (!members.good())
        return error;
    error.reason = reasonNamed(QLatin1StringView(code)).value_or(error.reason);
    error.detail += QStringLiteral(" %1 (request %2)").arg(detail, request);
    return error;
}

} // namespace cooperage
