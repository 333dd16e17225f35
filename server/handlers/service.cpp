// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/service.h"

#include "models/core/changejson.h"
#include "models/records/entities.h"
#include "models/rules/audience.h"
#include "models/store/openalone.h"
#include "server/store/engine.h"
#include "server/store/people.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cooperage::server {

namespace {

constexpr qint64 tokenLifetimeMs = qint64(180) * 86'400'000;
constexpr qint64 seenEveryMs = 3'600'000; // a write per hour and device says enough about when it was seen

} // namespace

Service::Service(Database &database, const Clock &clock, RandomSource &random, Parser parser)
    : m_database(database)
    , m_clock(clock)
    , m_random(random)
    , m_ids(clock, random)
    , m_parser(std::move(parser))
{
}

Result<void> Service::prepare(Database &database)
{
    return prepareServerDatabase(database);
}

Result<std::unique_ptr<Database>> Service::openFile(const QString &path, const Disk &disk)
{
    auto database = openAlone(path);
    if (!database)
        return database;
    (*database)->setDisk(disk);
    if (auto ready = prepareServerDatabase(**database); !ready)
        return failure(ready.error());
    return database;
}

Result<Caller> Service::callerFor(const QByteArray &token)
{
    const auto device
        = deviceWithToken(m_database, QCryptographicHash::hash(token, QCryptographicHash::Sha256));
    if (!device)
        return failure(device.error());
    const qint64 now = m_clock.now();
    if (!*device || (*device)->revoked || (*device)->lastSeen + tokenLifetimeMs < now)
        return failure(Fault::SignInNeeded, Reason::TokenUnknown);
    const DeviceRow &row = **device;
    People people(m_database, row.collective);
    const auto actor = people.actor(row.person);
    if (!actor)
        return failure(actor.error());
    if (actor->hasEnded())
        return failure(Fault::NotAllowed, Reason::MembershipEnded);
    if (m_database.mode() == Database::Mode::Write && row.lastSeen + seenEveryMs < now) {
        // With a full disk the device is still served what it may read.
        if (auto done = people.sawDevice(row.id, now); !done && done.error().reason != Reason::DiskFull)
            return failure(done.error());
    }
    return Caller{row.collective, row.id, row.person, row.name};
}

Result<HelloAnswer> Service::hello(const Caller &caller, const HelloRequest &request)
{
    static_cast<void>(ageNowAndThen()); // what cannot be written now does not keep anybody from reading
    const Log log(m_database, caller.collective);
    const Ledger ledger(m_database, caller.collective);
    const auto head = log.head();
    const auto replica = ledger.replica(request.replica);
    if (!head || !replica)
        return failure(head ? replica.error() : head.error());
    HelloAnswer answer{HelloState::Ok, 0, head->lineage, head->seq, head->floor, head->stable,
        {m_clock.now()}, schemaVersion(), m_nextPin};

    // Is what the device has proof of part of this log?
    const auto agrees = [&log, &head](qint64 seq, const QByteArray &chain) -> Result<bool> {
        const auto own = seq <= head->seq ? log.chainAt(seq) : Result<QByteArray>(QByteArray());
        if (!own)
            return failure(own.error());
        return !own->isEmpty() && *own == chain;
    };
    if (request.witnessSeq > 0) {
        const auto same = agrees(request.witnessSeq, request.witnessChain);
        if (!same)
            return failure(same.error());
        if (!*same) {
            answer.state = HelloState::Rewound;
            for (const auto &[seq, chain] : request.checkpoints) {
                const auto common = agrees(seq, chain);
                if (!common)
                    return failure(common.error());
                if (*common)
                    answer.lca = std::max(answer.lca, seq);
            }
            return answer;
        }
        if (request.witnessSeq < head->floor) {
            answer.state = HelloState::SnapshotRequired;
            return answer;
        }
    }
    // Is the device's own numbering the one this server knows?
    const qint64 lastN = *replica ? (*replica)->lastN : 0;
    const bool foreign = *replica && (*replica)->device != caller.device;
    if (request.n < lastN || foreign) {
        answer.state = HelloState::Fork;
    } else if (request.n > 0 && request.n == lastN && request.h != (*replica)->lastH) {
        answer.state = HelloState::Fork;
    } else if (request.next > lastN + 1) {
        answer.state = HelloState::Gap; // this server lost what it had answered
    } else if (request.sv < schemaVersion() - 2) {
        answer.state = HelloState::UpgradeRequired;
    }
    return answer;
}

Result<Page> Service::pull(const Caller &caller, const QString &cursorText, int mostRows)
{
    static_cast<void>(ageNowAndThen()); // in a quiet collective nobody writes for weeks
    const Log log(m_database, caller.collective);
    const auto head = log.head();
    const auto actor = People(m_database, caller.collective).actor(caller.person);
    if (!head || !actor)
        return failure(head ? actor.error() : head.error());
    qint64 from = 0;
    if (!cursorText.isEmpty()) {
        const auto cursor = Cursor::fromText(cursorText);
        if (!cursor)
            return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("cursor"));
        const auto chain
            = cursor->seq <= head->seq ? log.chainAt(cursor->seq) : Result<QByteArray>(QByteArray());
        if (!chain)
            return failure(chain.error());
        // The chain proves the common past; a new lineage alone (a restored server) takes nothing away.
        if (*chain != cursor->chain)
            return failure(Fault::Refused, Reason::CursorUnknown);
        from = cursor->seq;
    }
    if (from < head->floor)
        return failure(Fault::Refused, Reason::SnapshotRequired);
    const QSet<QString> audiences = audiencesOf(*actor);
    auto page = log.page({from, mostRows}, audiences, *head);
    if (!page)
        return page;
    const auto lines = Ledger(m_database, caller.collective).becameFinal(caller.device, from, page->end.upto);
    if (!lines)
        return failure(lines.error());
    page->verdicts = *lines;
    page->end.cursor = Cursor{head->lineage, page->end.upto, page->end.chain, scopesHash(audiences)}.text();
    return page;
}

Result<qint64> Service::head(const RawId &collective)
{
    const auto head = Log(m_database, collective).head();
    if (!head)
        return failure(head.error());
    return head->seq;
}

Result<QList<RawId>> Service::collectives()
{
    return collectivesIn(m_database);
}

} // namespace cooperage::server
