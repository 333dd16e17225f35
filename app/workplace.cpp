// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace.h"

#include "app/places.h"
#include "models/store/instance.h"
#include "server/local/localserver.h"
#include "sync/client/httpserverapi.h"
#include "sync/client/joinlink.h"

namespace cooperage {

Workplace::Workplace(CollectiveEntry entry, QString folder, const Clock &clock, RandomSource &random)
    : m_entry(std::move(entry))
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_random(random)
{
}

Result<std::unique_ptr<Workplace>> Workplace::open(
    const CollectiveEntry &entry, const QString &folder, const Clock &clock, RandomSource &random)
{
    std::unique_ptr<Workplace> place(new Workplace(entry, folder, clock, random));
    auto photos = PhotoStore::open(photosPath(folder), Database::Mode::Write);
    if (!photos)
        return failure(photos.error());
    place->m_photos = std::move(*photos);
    place->m_writer = std::make_unique<Writer>(storePath(folder), clock, random);
    if (auto opened = place->m_writer->opened(); !opened)
        return failure(opened.error());
    const QString token = instanceFile(instancesFolder(), storePath(folder));
    const auto ours
        = place->m_writer->run([token](Store &store) { return claimInstance(store, token); }).result();
    if (!ours)
        return failure(ours.error());
    place->m_copied = *ours;
    place->m_readers = std::make_unique<Readers>(storePath(folder), clock, random);
    return place;
}

std::shared_ptr<ServerApi> makeServerApi(const CollectiveEntry &entry, const QString &folder,
    const QByteArray &token, const Clock &clock, RandomSource &random)
{
    if (entry.server.isEmpty()) {
        auto local = LocalServer::open(serverPath(folder), clock, random);
        return local ? LocalServer::api(std::move(*local), token) : nullptr;
    }
    ServerAddress address = addressFromText(entry.server).value_or(ServerAddress{});
    address.pins = entry.pins;
    return std::make_shared<HttpServerApi>(address, entry.id, token);
}

} // namespace cooperage
