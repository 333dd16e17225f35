// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/collectivefiles.h"

#include "app/cli/words.h"
#include "app/photoport.h"
#include "app/places.h"
#include "models/store/instance.h"
#include "models/store/keptbackups.h"
#include "server/local/localserver.h"
#include "sync/client/httpserverapi.h"
#include "sync/client/joinlink.h"

#include <QCoro/QCoroTask>

namespace cooperage::cli {

namespace {

/// The server of a collective: over HTTPS, or the one inside this program.
struct ServerSide
{
    std::unique_ptr<LocalServer> local;
    std::unique_ptr<ServerApi> api;
};

Result<ServerSide> serverSide(const CollectiveEntry &entry, const QString &folder, const QByteArray &token,
    const Clock &clock, RandomSource &random)
{
    ServerSide side;
    if (entry.server.isEmpty()) {
        auto local = LocalServer::open(serverPath(folder), clock, random);
        if (!local)
            return failure(local.error());
        side.local = std::move(*local);
        side.api = std::make_unique<InProcessServerApi>(side.local->service(), token);
        return side;
    }
    auto address = addressFromText(entry.server);
    if (!address)
        return failure(Fault::Invalid, Reason::Malformed, entry.server);
    address->pins = entry.pins;
    side.api = std::make_unique<HttpServerApi>(*address, entry.id, token);
    return side;
}

} // namespace

CollectiveFiles::CollectiveFiles(
    CollectiveEntry entry, QString folder, const Clock &clock, RandomSource &random, Note note)
    : m_entry(std::move(entry))
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_random(random)
    , m_note(std::move(note))
{
}

Result<Store *> CollectiveFiles::open(Database::Mode mode)
{
    if (m_store)
        return m_store.get();
    auto store = Store::open(storePath(m_folder), mode, m_clock, m_random);
    if (!store) {
        if (store.error().reason == Reason::DatabaseDamaged)
            offerBackup();
        return failure(store.error());
    }
    m_store = std::move(*store);
    if (mode == Database::Mode::Write) {
        const auto ours = claimInstance(*m_store, instanceFile(instancesFolder(), storePath(m_folder)));
        if (!ours)
            m_writable = failure(ours.error());
        else if (*ours)
            m_note(Words::tr("This is a copy of another profile; it goes on under numbers of its own."));
    }
    return m_store.get();
}

/// Which file puts things right, if there is one.
void CollectiveFiles::offerBackup()
{
    const QString backup = newestGoodBackup(backupsPath(m_folder));
    m_note(backup.isEmpty()
            ? Words::tr("There is no backup here; \"cooperage restore --afresh\" fetches everything from the "
                        "server.")
            : Words::tr("The newest good backup: cooperage restore \"%1\"").arg(backup));
}

Result<Store *> CollectiveFiles::writable()
{
    const auto store = open(Database::Mode::Write);
    return store && !m_writable ? Result<Store *>(failure(m_writable.error())) : store;
}

Result<PhotoStore *> CollectiveFiles::photos(Database::Mode mode)
{
    if (m_photos)
        return m_photos.get();
    auto opened = PhotoStore::open(photosPath(m_folder), mode, PhotoStore::Threading::Inline);
    if (!opened)
        return failure(opened.error());
    m_photos = std::move(*opened);
    return m_photos.get();
}

Result<Synced> CollectiveFiles::sync(
    const QByteArray &token, const Engine::Progress &tell, const std::stop_token &stop, QByteArray *nextPin)
{
    const auto store = writable();
    const auto kept = photos(Database::Mode::Write);
    if (!store || !kept)
        return failure(!store ? store.error() : kept.error());
    const auto side = serverSide(m_entry, m_folder, token, m_clock, m_random);
    if (!side)
        return failure(side.error());
    Writer writer(**store);
    Readers readers(**store);
    PhotoPort port(**kept, readers);
    Engine engine(writer, readers, *side->api, &port, m_clock, {m_folder});
    engine.onProgress(tell);
    QObject here; // the engine is stopped in its own thread, from its event loop
    const std::stop_callback stopping(stop, [&here, &engine] {
        QMetaObject::invokeMethod(
            &here, [&engine] { engine.stop(); }, Qt::QueuedConnection);
    });
    auto synced = syncedBy([&engine] { return QCoro::waitFor(engine.round()); });
    *nextPin = engine.nextPin();
    if (synced)
        synced->server = m_entry.server;
    return synced;
}

} // namespace cooperage::cli
