// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/routes.h"

#include "server/handlers/endpoints.h"
#include "server/handlers/replies.h"

#include <utility>

namespace cooperage::server {

namespace {

enum class Access {
    Anyone,
    Device, ///< a token
    Collective, ///< a token of the collective that the path names first
};

enum class Needs { Reader, Writer };

struct Route
{
    const char *method; ///< GET also answers HEAD
    const char *path; ///< "*" stands for a part that varies
    Access access;
    Needs needs;
    Endpoint endpoint;
};

// Whoever has to be written down anywhere needs the writer: hello notes that the device was seen, a snapshot
// may have to be made.
constexpr Route routes[] = {
    {"GET", "/v1/healthz", Access::Anyone, Needs::Reader, healthEndpoint},
    {"POST", "/v1/join", Access::Anyone, Needs::Writer, joinEndpoint},
    {"POST", "/v1/devices/link", Access::Device, Needs::Writer, linkEndpoint},
    {"GET", "/v1/devices", Access::Device, Needs::Reader, devicesEndpoint},
    {"DELETE", "/v1/devices/*", Access::Device, Needs::Writer, revokeEndpoint},
    {"POST", "/v1/c/*/hello", Access::Collective, Needs::Writer, helloEndpoint},
    {"POST", "/v1/c/*/push", Access::Collective, Needs::Writer, pushEndpoint},
    {"GET", "/v1/c/*/pull", Access::Collective, Needs::Reader, pullEndpoint},
    {"GET", "/v1/c/*/snapshot", Access::Collective, Needs::Writer, snapshotEndpoint},
    {"GET", "/v1/c/*/digest", Access::Collective, Needs::Reader, digestEndpoint},
    {"POST", "/v1/c/*/blob/*", Access::Collective, Needs::Writer, announceEndpoint},
    {"GET", "/v1/c/*/blob/*", Access::Collective, Needs::Reader, blobEndpoint},
    {"PUT", "/v1/c/*/blob/*/*", Access::Collective, Needs::Writer, chunkEndpoint},
};

struct Match
{
    const Route *route = nullptr;
    bool pathKnown = false; ///< with another method
    QStringList parts; ///< what stood where the pattern has a "*"
};

bool fits(const char *pattern, const QString &path, QStringList &parts)
{
    const auto wanted = QString::fromLatin1(pattern).split(u'/');
    const auto given = path.split(u'/');
    if (wanted.size() != given.size())
        return false;
    parts.clear();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == u"*")
            parts.append(given.at(i));
        else if (wanted.at(i) != given.at(i))
            return false;
    }
    return true;
}

Match routeOf(const Request &request)
{
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    Match match;
    for (const Route &route : routes) {
        QStringList parts;
        if (!fits(route.path, request.path, parts))
            continue;
        match.pathKnown = true;
        if (method == route.method) {
            match.route = &route;
            match.parts = parts;
            return match;
        }
    }
    return match;
}

/// Neither the path nor anything else tells a stranger what there is.
Failure notThere()
{
    return failure(Fault::NotFound, Reason::RecordMissing);
}

Result<void> signIn(const Route &route, Call &call)
{
    if (route.access == Access::Anyone)
        return {};
    if (call.request.token.isEmpty())
        return failure(Fault::SignInNeeded, Reason::TokenUnknown);
    const auto caller = call.service.callerFor(call.request.token);
    if (!caller) {
        if (caller.error().fault == Fault::SignInNeeded)
            call.trace.badToken = call.request.token;
        return failure(caller.error());
    }
    call.trace.goodToken = call.request.token;
    call.caller = *caller;
    if (route.access == Access::Collective && call.parts.takeFirst() != caller->collective.hex())
        return notThere();
    return {};
}

Response refused(const Error &error, const Request &request, Trace &trace)
{
    if (error.fault == Fault::Storage)
        trace.failed = error;
    return problem(error, request.id);
}

Response noRoute(const Match &match, const Request &request)
{
    auto response = problem({Fault::NotFound, Reason::RecordMissing}, request.id);
    if (match.pathKnown)
        response.status = 405;
    return response;
}

/// A push of a batch that waits for the others.
struct Waiting
{
    qsizetype at = 0;
    Caller caller;
    PushRequest push;
};

/// Reads a push and looks who it is from; the answer to it if that already is one.
std::optional<Response> refusedBefore(
    const Request &request, Match match, Service &service, Waiting &waiting, Trace &trace)
{
    Call call{request, service, {}, std::move(match.parts), trace};
    if (const auto signedIn = signIn(*match.route, call); !signedIn)
        return refused(signedIn.error(), request, trace);
    auto push = pushIn(request);
    if (!push)
        return refused(push.error(), request, trace);
    waiting.caller = call.caller;
    waiting.push = std::move(*push);
    return std::nullopt;
}

} // namespace

bool needsWriter(const Request &request)
{
    const auto match = routeOf(request);
    return match.route && match.route->needs == Needs::Writer;
}

Answer answerTo(const Request &request, Service &service, Trace *trace)
{
    Trace ignored;
    Trace &seen = trace ? *trace : ignored;
    auto match = routeOf(request);
    if (!match.route)
        return noRoute(match, request);
    Call call{request, service, {}, std::move(match.parts), seen};
    if (const auto signedIn = signIn(*match.route, call); !signedIn)
        return refused(signedIn.error(), request, seen);
    auto answer = match.route->endpoint(call);
    if (!answer)
        return refused(answer.error(), request, seen);
    return std::move(*answer);
}

QList<Answer> answerTogether(
    const QList<std::shared_ptr<const Request>> &requests, Service &service, QList<Trace> &traces)
{
    QList<Answer> answers(requests.size());
    traces = QList<Trace>(requests.size());
    QList<Waiting> waiting;
    const auto decide = [&] {
        QList<std::pair<Caller, PushRequest>> pushes;
        for (Waiting &one : waiting)
            pushes.append({one.caller, std::move(one.push)});
        const auto results = pushes.isEmpty() ? QList<Result<PushAnswer>>() : service.pushBatch(pushes);
        for (qsizetype i = 0; i < results.size(); ++i) {
            const Waiting &one = waiting.at(i);
            const Request &request = *requests.at(one.at);
            Trace &trace = traces[one.at];
            if (!results.at(i)) {
                answers[one.at] = refused(results.at(i).error(), request, trace);
                continue;
            }
            trace.grown = one.caller.collective;
            answers[one.at] = content(request, linesType, write(*results.at(i)));
        }
        waiting.clear();
    };
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const Request &request = *requests.at(i);
        auto match = routeOf(request);
        if (!match.route || match.route->endpoint != pushEndpoint) {
            decide(); // order is kept: what came before a push is answered before it
            answers[i] = answerTo(request, service, &traces[i]);
            continue;
        }
        Waiting one{i, {}, {}};
        if (auto refusal = refusedBefore(request, std::move(match), service, one, traces[i]))
            answers[i] = std::move(*refusal);
        else
            waiting.append(std::move(one));
    }
    decide();
    return answers;
}

} // namespace cooperage::server
