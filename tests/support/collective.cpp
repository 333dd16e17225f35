// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/collective.h"

#include "models/records/entities.h"
#include "models/store/canonical.h"
#include "server/store/engine.h"
#include "sync/wire/strictjson.h"

#include <QCoro/QCoroTask>
#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace cooperage {

namespace {

Failure unreachable()
{
    return failure(Fault::Offline, Reason::ServerUnreachable, QStringLiteral("test"));
}

} // namespace

template <class T, class Call> QCoro::Task<Result<T>> FaultyApi::through(Call call)
{
    ++calls;
    const auto hit = [this](int percent) { return percent > 0 && int(m_dice.below(100)) < percent; };
    if (!online || hit(faults.loseRequest))
        co_return unreachable();
    const bool again = hit(faults.twice);
    const bool lost = hit(faults.loseAnswer);
    Result<T> answer = co_await call(*m_api);
    if (again)
        answer = co_await call(*m_api);
    if (lost)
        co_return unreachable();
    co_return answer;
}

QCoro::Task<Result<JoinAnswer>> FaultyApi::join(JoinRequest request)
{
    const auto call = [request](InProcessServerApi &api) { return api.join(request); };
    return through<JoinAnswer>(call);
}

QCoro::Task<Result<QString>> FaultyApi::linkDevice()
{
    const auto call = [](InProcessServerApi &api) { return api.linkDevice(); };
    return through<QString>(call);
}

QCoro::Task<Result<QList<DeviceLine>>> FaultyApi::devices()
{
    const auto call = [](InProcessServerApi &api) { return api.devices(); };
    return through<QList<DeviceLine>>(call);
}

QCoro::Task<Result<void>> FaultyApi::revokeDevice(RawId device)
{
    const auto call = [device](InProcessServerApi &api) { return api.revokeDevice(device); };
    return through<void>(call);
}

QCoro::Task<Result<HelloAnswer>> FaultyApi::hello(HelloRequest request)
{
    const auto call = [request](InProcessServerApi &api) { return api.hello(request); };
    return through<HelloAnswer>(call);
}

QCoro::Task<Result<PushAnswer>> FaultyApi::push(PushRequest request)
{
    const auto call = [request](InProcessServerApi &api) { return api.push(request); };
    return through<PushAnswer>(call);
}

QCoro::Task<Result<Page>> FaultyApi::pull(QString cursor, int waitSeconds)
{
    const auto call
        = [cursor, waitSeconds](InProcessServerApi &api) { return api.pull(cursor, waitSeconds); };
    return through<Page>(call);
}

QCoro::Task<Result<SnapshotManifest>> FaultyApi::snapshot()
{
    const auto call = [](InProcessServerApi &api) { return api.snapshot(); };
    return through<SnapshotManifest>(call);
}

QCoro::Task<Result<QList<int>>> FaultyApi::announceBlob(QByteArray hash, qint64 size)
{
    const auto call = [hash, size](InProcessServerApi &api) { return api.announceBlob(hash, size); };
    return through<QList<int>>(call);
}

QCoro::Task<Result<void>> FaultyApi::putChunk(QByteArray hash, int chunk, QByteArray bytes)
{
    const auto call
        = [hash, chunk, bytes](InProcessServerApi &api) { return api.putChunk(hash, chunk, bytes); };
    return through<void>(call);
}

QCoro::Task<Result<QByteArray>> FaultyApi::blob(QByteArray hash)
{
    const auto call = [hash](InProcessServerApi &api) { return api.blob(hash); };
    return through<QByteArray>(call);
}

Result<QList<QByteArray>> MemoryBlobs::toSend(int most)
{
    QList<QByteArray> hashes;
    for (auto it = kept.begin(); it != kept.end() && hashes.size() < most; ++it) {
        if (!sent.contains(it.key()))
            hashes.append(it.key());
    }
    return hashes;
}

Result<QByteArray> MemoryBlobs::bytes(const QByteArray &hash)
{
    return kept.value(hash);
}

Result<void> MemoryBlobs::markSent(const QByteArray &hash)
{
    sent.insert(hash);
    return {};
}

Result<QList<QByteArray>> MemoryBlobs::toFetch(int most)
{
    QList<QByteArray> missing;
    for (const QByteArray &hash : wanted) {
        if (!kept.contains(hash) && missing.size() < most)
            missing.append(hash);
    }
    return missing;
}

Result<void> MemoryBlobs::keep(const QByteArray &hash, const QByteArray &bytes)
{
    kept.insert(hash, bytes);
    sent.insert(hash);
    return {};
}

Member::Member(
    QString name_, QString folder, std::unique_ptr<FaultyApi> api, const Clock &clock, RandomSource &random)
    : name(std::move(name_))
    , m_folder(std::move(folder))
    , m_api(std::move(api))
    , m_clock(clock)
    , m_random(random)
{
    start();
}

void Member::start()
{
    auto store
        = Store::open(m_folder + QStringLiteral("/store.db"), Database::Mode::Write, m_clock, m_random);
    if (!store)
        qFatal("store: %s", qPrintable(store.error().detail));
    m_store = std::move(*store);
    m_writer = std::make_unique<Writer>(*m_store);
    m_readers = std::make_unique<Readers>(*m_store);
    m_engine
        = std::make_unique<Engine>(*m_writer, *m_readers, *m_api, &blobs, m_clock, Engine::Paths{m_folder});
}

void Member::crash()
{
    m_engine.reset();
    m_readers.reset();
    m_writer.reset();
    m_store.reset();
    start();
}

Result<RoundOutcome> Member::sync()
{
    return QCoro::waitFor(m_engine->round());
}

void Member::syncWell()
{
    const auto outcome = sync();
    if (!outcome)
        qFatal("%s cannot sync: %s %s", qPrintable(name), nameOf(outcome.error().reason).data(),
            qPrintable(outcome.error().detail));
}

QByteArray Member::dump() const
{
    return canonicalDump(*m_store).value_or(QByteArray());
}

QString Member::refusals() const
{
    QStringList words;
    for (const AttentionEntry &entry : attentionEntries(*m_store).value_or(QList<AttentionEntry>()))
        words.append(
            QStringLiteral("%1 refused: %2 %3").arg(entry.caption.code, nameOf(entry.reason), entry.subject));
    return words.join(QStringLiteral("; "));
}

RawId Member::commit(const Edit &edit)
{
    const auto done = m_store->commit(edit);
    if (!done)
        qFatal("%s cannot store: %s", qPrintable(name), nameOf(done.error().reason).data());
    authored += done->txids;
    return done->txids.isEmpty() ? RawId() : done->txids.first();
}

Listing Member::createListing(const QString &title)
{
    Listing listing;
    listing.id = m_store->ids().next();
    listing.workshop = workshop;
    listing.title = title;
    Edit edit(QStringLiteral("listing.create"), {QStringLiteral("listing.create"), title});
    edit.create(listing);
    commit(edit);
    return read<Listing>(listing.id);
}

Variant Member::createVariant(const Listing &listing, const QString &sku, qint64 cents)
{
    Variant variant;
    variant.id = m_store->ids().next();
    variant.listing = Id<Listing>(listing.id);
    variant.sku = sku;
    variant.axis1 = QStringLiteral("Version");
    variant.value1 = variant.id.hex();
    variant.price = {cents, *Currency::fromCode(u"EUR")};
    Edit edit(QStringLiteral("variant.create"), {QStringLiteral("variant.create"), sku});
    edit.create(variant);
    commit(edit);
    return read<Variant>(variant.id);
}

Id<Location> Member::shelf()
{
    const auto known
        = m_store->select<Location>(QStringLiteral("WHERE holder = ? ORDER BY id LIMIT 1"), workshop.bytes());
    if (known && !known->isEmpty())
        return Id<Location>(known->first().id);
    Location shelf;
    shelf.id = m_store->ids().next();
    shelf.holder = workshop;
    shelf.name = QStringLiteral("Shelf");
    Edit edit(QStringLiteral("location.create"), {});
    edit.create(shelf);
    commit(edit);
    return Id<Location>(shelf.id);
}

RawId Member::move(const Variant &variant, const Id<Location> &location, int qty, MovementReason reason)
{
    Movement movement;
    movement.id = m_store->ids().next();
    movement.variant = Id<Variant>(variant.id);
    movement.owner = movement.holder = workshop;
    movement.location = location;
    movement.qty = qty;
    movement.reason = reason;
    movement.when = {m_clock.now()};
    Edit edit(QStringLiteral("stock.record"), {});
    edit.append(OpKind::Movement, movement);
    return commit(edit);
}

RawId Member::count(const Variant &variant, const Id<Location> &location, int counted)
{
    StockCount count;
    count.id = m_store->ids().next();
    count.variant = Id<Variant>(variant.id);
    count.owner = count.holder = workshop;
    count.location = location;
    count.counted = counted;
    count.when = {m_clock.now()};
    Edit edit(QStringLiteral("stock.count"), {});
    edit.append(OpKind::Count, count);
    return commit(edit);
}

qint64 Member::onHand(const Variant &variant)
{
    qint64 sum = 0;
    const auto movements = m_store->select<Movement>(QStringLiteral("WHERE variant = ?"), variant.id.bytes());
    for (const Movement &one : *movements)
        sum += one.qty;
    return sum;
}

TestCollective::TestCollective(quint64 seed)
    : dice(seed)
    , m_random(seed ^ 0x5eed)
{
    auto database = Database::open(m_folder.filePath(QStringLiteral("server.db")), Database::Mode::Write);
    if (!database || !server::prepareServerDatabase(**database))
        qFatal("server file");
    m_database = std::move(*database);
    m_service = std::make_unique<server::Service>(
        *m_database, clock, m_random, [](QByteArrayView bytes) { return strictObject(bytes); });
    const auto founded = m_service->createCollective(
        {QStringLiteral("Riverside Makers"), QStringLiteral("EUR"), QStringLiteral("UTC"),
            QStringLiteral("Ana"), QStringLiteral("Ana's pottery"), QStringLiteral("pottery")});
    if (!founded)
        qFatal("founding: %s", qPrintable(founded.error().detail));
    collective = founded->collective;
    join(QStringLiteral("Ana"), founded->code, QStringLiteral("Ana"));
}

TestCollective::~TestCollective()
{
    m_members.clear();
}

std::unique_ptr<InProcessServerApi> TestCollective::newApi(const QByteArray &token)
{
    return std::make_unique<InProcessServerApi>(*m_service, token);
}

Member &TestCollective::join(const QString &name, const QString &code, const QString &person)
{
    auto api = newApi({});
    const auto answer
        = QCoro::waitFor(api->join({code, name + QStringLiteral("'s laptop"), m_random.bytes(16), person}));
    if (!answer)
        qFatal("join: %s %s", nameOf(answer.error().reason).data(), qPrintable(answer.error().detail));
    const QString folder = m_folder.filePath(QString::number(m_members.size()));
    QDir().mkpath(folder);
    auto faulty = std::make_unique<FaultyApi>(std::move(api), dice);
    m_members.push_back(std::make_unique<Member>(name, folder, std::move(faulty), clock, m_random));
    Member &member = *m_members.back();
    const Identity self{answer->collective, Id<Person>(answer->person), answer->device,
        name + QStringLiteral("'s laptop"), answer->letters};
    if (!member.store().setIdentity(self))
        qFatal("identity");
    member.syncWell();
    const auto actor = member.store().actor();
    if (actor && actor->workshop)
        member.workshop = *actor->workshop;
    return member;
}

Member &TestCollective::maker(const QString &name)
{
    server::NewInvitation invitation;
    invitation.invitee = name;
    invitation.workshopRole = WorkshopRole::Owner;
    const auto code = m_service->invite(collective, invitation);
    if (!code)
        qFatal("invite: %s", qPrintable(code.error().detail));
    return join(name, *code, name);
}

Member &TestCollective::coWorker(Member &of, const QString &name)
{
    server::NewInvitation invitation;
    invitation.invitee = name;
    invitation.workshop = of.workshop;
    invitation.workshopRole = WorkshopRole::CoWorker;
    const auto code = m_service->invite(collective, invitation);
    if (!code)
        qFatal("invite: %s", qPrintable(code.error().detail));
    return join(name, *code, name);
}

Member &TestCollective::secondDevice(Member &of)
{
    const auto code = QCoro::waitFor(of.api().linkDevice());
    if (!code)
        qFatal("link: %s", qPrintable(code.error().detail));
    return join(of.name + QStringLiteral(" again"), *code, of.name);
}

void TestCollective::syncAll(int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        for (auto &member : m_members)
            member->syncWell();
    }
}

} // namespace cooperage
