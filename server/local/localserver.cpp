// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/local/localserver.h"

#include "sync/wire/strictjson.h"

namespace cooperage {

Result<std::unique_ptr<LocalServer>> LocalServer::open(
    const QString &path, const Clock &clock, RandomSource &random)
{
    auto database = server::Service::openFile(path);
    if (!database)
        return failure(database.error());
    std::unique_ptr<LocalServer> local(new LocalServer);
    local->m_database = std::move(*database);
    const auto parser = [](QByteArrayView bytes) { return strictObject(bytes); };
    local->m_service = std::make_unique<server::Service>(*local->m_database, clock, random, parser);
    // Without room it is looked at another time; everything else goes on.
    const auto looked = local->m_service->lookAgainAtParked();
    const bool noRoom = !looked
        && (looked.error().reason == Reason::DiskFull || looked.error().reason == Reason::DiskReserve);
    if (!looked && !noRoom)
        return failure(looked.error());
    return local;
}

std::shared_ptr<ServerApi> LocalServer::api(std::unique_ptr<LocalServer> local, const QByteArray &token)
{
    struct Kept
    {
        std::unique_ptr<LocalServer> local;
        InProcessServerApi api;
    };
    InProcessServerApi api(local->service(), token);
    auto kept = std::make_shared<Kept>(Kept{std::move(local), std::move(api)});
    return {kept, &kept->api};
}

} // namespace cooperage
