// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/founding.h"

#include "app/places.h"
#include "models/rules/joincode.h"
#include "models/store/store.h"
#include "server/local/localserver.h"
#include "sync/client/httpserverapi.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace cooperage {

namespace {

Result<void> keepIdentity(const QString &folder, const JoinAnswer &answer, const QString &device,
    const Clock &clock, RandomSource &random)
{
    auto store = Store::open(storePath(folder), Database::Mode::Write, clock, random);
    if (!store)
        return failure(store.error());
    return (*store)->setIdentity(
        {answer.collective, Id<Person>(answer.person), answer.device, device, answer.letters});
}

CollectiveEntry entryOf(const JoinAnswer &answer, const QString &person, const Clock &clock)
{
    CollectiveEntry entry;
    entry.id = answer.collective;
    entry.name = answer.collectiveName;
    entry.personName = person;
    entry.opened = {clock.now()};
    return entry;
}

/// Joins the collective of a server file in the same process.
QCoro::Task<Result<JoinAnswer>> joinFile(MoveIn wanted, const Clock &clock, RandomSource &random)
{
    const auto local = LocalServer::open(serverPath(wanted.folder), clock, random);
    if (!local)
        co_return failure(local.error());
    InProcessServerApi api((*local)->service(), {});
    const JoinRequest request{wanted.code, wanted.device, random.bytes(16), wanted.person};
    const auto joined = co_await api.join(request);
    co_return joined;
}

QCoro::Task<Result<CollectiveEntry>> settle(
    Profile &profile, TokenStore &tokens, MoveIn wanted, const Clock &clock, RandomSource &random)
{
    const auto joined = co_await joinFile(wanted, clock, random);
    if (!joined)
        co_return failure(joined.error());
    if (auto kept = keepIdentity(wanted.folder, *joined, wanted.device, clock, random); !kept)
        co_return failure(kept.error());
    const auto saved = co_await tokens.save(tokenKey(joined->collective), joined->token);
    if (!saved)
        co_return failure(saved.error());
    if (!QDir().rename(wanted.folder, profile.folderOf(joined->collective)))
        co_return failure(Fault::Storage, Reason::FileUnwritable, wanted.folder);
    CollectiveEntry entry = entryOf(*joined, wanted.person, clock);
    entry.sample = wanted.sample;
    if (auto kept = profile.keep(entry); !kept)
        co_return failure(kept.error());
    co_return entry;
}

} // namespace

QString tokenKey(const RawId &collective)
{
    return collective.hex();
}

Result<QString> folderInWaiting(const Profile &profile, RandomSource &random)
{
    const QString path = QDir(profile.folder())
                             .filePath(QStringLiteral("new-") + QString::fromLatin1(random.bytes(8).toHex()));
    if (!QDir().mkpath(path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(Fault::Storage, Reason::FileUnwritable, path);
    return path;
}

QCoro::Task<Result<CollectiveEntry>> moveIn(
    Profile &profile, TokenStore &tokens, MoveIn wanted, const Clock &clock, RandomSource &random)
{
    const auto settled = co_await settle(profile, tokens, wanted, clock, random);
    if (!settled)
        QDir(wanted.folder).removeRecursively(); // made by us a moment ago, used by nobody
    co_return settled;
}

QCoro::Task<Result<CollectiveEntry>> startCollective(
    Profile &profile, TokenStore &tokens, NewHere wanted, const Clock &clock, RandomSource &random)
{
    const auto waiting = folderInWaiting(profile, random);
    if (!waiting)
        co_return failure(waiting.error());
    MoveIn in{*waiting, {}, wanted.collective.founder, wanted.device};
    {
        const auto local = LocalServer::open(serverPath(*waiting), clock, random);
        const auto founding = local ? (*local)->service().createCollective(wanted.collective)
                                    : Result<server::Founding>(failure(local.error()));
        if (!founding) {
            QDir(*waiting).removeRecursively();
            co_return failure(founding.error());
        }
        in.code = founding->code;
    }
    const auto moved = co_await moveIn(profile, tokens, in, clock, random);
    co_return moved;
}

namespace {

/// Devices of collectives that live on this computer: one of them may have moved to the link's server.
QCoro::Task<QList<JoinRequest::Known>> devicesHere(
    const Profile &profile, TokenStore &tokens, QByteArray codeHash, const Clock &clock, RandomSource &random)
{
    constexpr qsizetype most = 8;
    QList<JoinRequest::Known> known;
    const auto entries = profile.collectives();
    for (const CollectiveEntry &entry : entries ? *entries : QList<CollectiveEntry>()) {
        if (!entry.server.isEmpty() || entry.sample || known.size() == most)
            continue;
        const auto token = co_await tokens.load(tokenKey(entry.id));
        const auto store
            = Store::open(storePath(profile.folderOf(entry.id)), Database::Mode::Read, clock, random);
        const auto self = store ? (*store)->identity() : Result<Identity>(failure(store.error()));
        if (!token || !self) // then it joins as a new device
            continue;
        const QByteArray tokenHash = QCryptographicHash::hash(*token, QCryptographicHash::Sha256);
        known.append(
            {self->device, QCryptographicHash::hash(codeHash + tokenHash, QCryptographicHash::Sha256)});
    }
    co_return known;
}

/// A collective that had its server here has moved: that file must never be written to again.
Result<void> retireServerFile(const QString &folder)
{
    for (const char *end : {"-wal", "-shm", ""}) {
        const QString from = serverPath(folder) + QLatin1String(end);
        const QString to = QDir(folder).filePath(QStringLiteral("server-moved.db")) + QLatin1String(end);
        if (QFile::exists(from) && !QFile::rename(from, to))
            return failure(Fault::Storage, Reason::FileUnwritable, from);
    }
    return {};
}

} // namespace

QCoro::Task<Result<CollectiveEntry>> joinCollective(
    Profile &profile, TokenStore &tokens, JoinHere wanted, const Clock &clock, RandomSource &random)
{
    // The claim outlives this process: with it, a lost answer does not burn the code.
    const QByteArray hash
        = QCryptographicHash::hash(wanted.link.code.toUpper().toLatin1(), QCryptographicHash::Sha256);
    const QString claimKey = QStringLiteral("claim/") + QString::fromLatin1(hash.toHex());
    const auto known = profile.value(claimKey);
    if (!known)
        co_return failure(known.error());
    const QByteArray claim = known->isEmpty() ? random.bytes(16) : QByteArray::fromHex(known->toLatin1());
    if (auto kept = profile.setValue(claimKey, QString::fromLatin1(claim.toHex())); !kept)
        co_return failure(kept.error());
    HttpServerApi api(wanted.link.server, {}, {});
    JoinRequest request{wanted.link.code, wanted.device, claim, wanted.person, {}};
    request.known = co_await devicesHere(profile, tokens, joinCodeHash(wanted.link.code), clock, random);
    const auto joined = co_await api.join(request);
    if (!joined) {
        Error error = joined.error();
        if (error.subject.isEmpty())
            error.subject = wanted.link.code.left(6) + QChar(0x2026); // enough to recognise, not to use
        co_return failure(error);
    }
    if (wanted.vacate)
        wanted.vacate(joined->collective);
    const QString folder = profile.newFolder(joined->collective);
    if (folder.isEmpty())
        co_return failure(Fault::Storage, Reason::FileUnwritable, profile.folder());
    if (auto kept = keepIdentity(folder, *joined, wanted.device, clock, random); !kept)
        co_return failure(kept.error());
    const auto saved = co_await tokens.save(tokenKey(joined->collective), joined->token);
    if (!saved)
        co_return failure(saved.error());
    CollectiveEntry entry = entryOf(*joined, wanted.person, clock);
    entry.server = addressText(wanted.link.server);
    entry.pins = wanted.link.server.pins;
    if (auto kept = profile.keep(entry); !kept)
        co_return failure(kept.error());
    if (auto retired = retireServerFile(folder); !retired)
        co_return failure(retired.error());
    if (auto forgotten = profile.setValue(claimKey, {}); !forgotten)
        co_return failure(forgotten.error());
    co_return entry;
}

} // namespace cooperage
