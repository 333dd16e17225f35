// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampledevice.h"

#include "app/places.h"

namespace cooperage {

Result<std::unique_ptr<SampleDevice>> SampleDevice::join(server::Service &service, const QString &folder,
    const QString &code, const QString &person, const Clock &clock, RandomSource &random)
{
    auto device = std::make_unique<SampleDevice>();
    device->m_api = std::make_unique<InProcessServerApi>(service, QByteArray());
    const auto answer
        = QCoro::waitFor(device->m_api->join({code, QStringLiteral("laptop"), random.bytes(16), person}));
    if (!answer)
        return failure(answer.error());
    auto store = Store::open(storePath(folder), Database::Mode::Write, clock, random);
    auto photos = PhotoStore::open(photosPath(folder), Database::Mode::Write);
    if (!store || !photos)
        return failure(store ? photos.error() : store.error());
    device->m_store = std::move(*store);
    device->m_photos = std::move(*photos);
    const Identity self{answer->collective, Id<Person>(answer->person), answer->device,
        QStringLiteral("laptop"), answer->letters};
    if (auto known = device->m_store->setIdentity(self); !known)
        return failure(known.error());
    device->m_writer = std::make_unique<Writer>(*device->m_store);
    device->m_readers = std::make_unique<Readers>(*device->m_store);
    device->m_port = std::make_unique<PhotoPort>(*device->m_photos, *device->m_readers);
    device->m_engine = std::make_unique<Engine>(*device->m_writer, *device->m_readers, *device->m_api,
        device->m_port.get(), clock, Engine::Paths{folder});
    return device;
}

} // namespace cooperage
