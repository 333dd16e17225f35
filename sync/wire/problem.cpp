// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/problem.h"

#include "models/core/changejson.h"
#include "sync/wire/members.h"

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

} // namespace

int statusOf(const Error &error)
{
    switch (error.reason) {
    case Reason::ReplicaFork:
    case Reason::ReplicaGap:
    case Reason::CursorUnknown:
    case Reason::SnapshotRequired:
        return 409;
    case Reason::CodeUnknown:
    case Reason::InvitationInvalid: // unknown, used, expired, revoked: all alike
        return 404;
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
    case Reason::DiskReserve:
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

} // namespace cooperage
