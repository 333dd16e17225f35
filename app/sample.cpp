// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "app/places.h"
#include "app/samplecomakers.h"
#include "app/sampledevice.h"
#include "app/samplegoods.h"
#include "app/samplepraise.h"
#include "models/actions/listings.h"
#include "models/actions/people.h"
#include "models/actions/photos.h"
#include "models/actions/stock.h"
#include "models/actions/variants.h"
#include "models/photos/prepare.h"
#include "models/store/listingquery.h"
#include "server/local/localserver.h"

#include <QBuffer>
#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <vector>

namespace cooperage {

namespace {

/// Fills the collective, one maker after the other.
class SampleBuilder
{
public:
    SampleBuilder(server::Service &service, SampleClock &clock, RandomSource &random)
        : m_service(service)
        , m_clock(clock)
        , m_random(random)
    {
    }
    Result<SampleBuilt> build();

private:
    Result<void> settleIn(SampleDevice &device, const SampleMaker &maker);
    Result<void> addListing(SampleDevice &device, const SampleMaker &maker, int index);
    Result<void> addPhoto(
        SampleDevice &device, const Id<Listing> &listing, const SampleListing &goods, quint64 seed);
    Result<void> aYearOfStock(SampleDevice &device);

    server::Service &m_service;
    SampleClock &m_clock;
    RandomSource &m_random;
    SeededRandom m_dice{20'261};
};

Result<void> SampleBuilder::settleIn(SampleDevice &device, const SampleMaker &maker)
{
    if (auto synced = device.sync(); !synced)
        return synced;
    const auto self = device.store().actor();
    if (!self)
        return failure(self.error());
    if (!self->workshop)
        return failure(Fault::NotFound, Reason::RecordMissing, maker.workshop);
    const auto before = device.store().find<Workshop>(*self->workshop);
    if (!before)
        return failure(before.error());
    Workshop after = *before;
    after.name = maker.workshop;
    after.craft = maker.craft;
    after.place = maker.place;
    after.currency = QStringLiteral("EUR");
    const auto changed = changeWorkshop(device.store(), {*before, after});
    return changed ? Result<void>{} : failure(changed.error());
}

Result<void> SampleBuilder::addPhoto(
    SampleDevice &device, const Id<Listing> &listing, const SampleListing &goods, quint64 seed)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    paintSketch(goods.motif, seed, QSize(960, 720)).save(&buffer, "JPEG", 88);
    const auto photo = preparePhoto(bytes);
    if (!photo)
        return failure(photo.error());
    if (auto kept = device.photos().add({photo->sha256, photo->bytes, photo->thumbnail}, false); !kept)
        return kept;
    const NewPhoto fresh{photo->sha256, photo->width, photo->height, goods.title, std::nullopt};
    const auto added = addPhotos(device.store(), {listing, {fresh}});
    return added ? Result<void>{} : failure(added.error());
}

Result<void> SampleBuilder::addListing(SampleDevice &device, const SampleMaker &maker, int index)
{
    const SampleListing &goods = maker.listings.at(index);
    const bool unfinished = index == 7; // each maker has one draft without a picture
    NewListing fresh;
    fresh.listing.title = goods.title;
    fresh.listing.category = goods.category;
    fresh.listing.benefit = unfinished ? QString() : goods.benefit;
    fresh.listing.whoMade = WhoMade::Self;
    fresh.listing.story
        = QStringLiteral("Made by %1 in %2.\n\n%3").arg(maker.person, maker.place, goods.benefit);
    fresh.tags = goods.tags;
    fresh.materials = goods.materials;
    const int variants = std::max(1, int(goods.values.size()));
    QList<Variant> others;
    for (int i = 0; i < variants; ++i) {
        Variant variant;
        variant.sku = QStringLiteral("%1-%2%3")
                          .arg(maker.skuPrefix)
                          .arg(index + 1)
                          .arg(variants > 1 ? QStringLiteral("-%1").arg(i + 1) : QString());
        variant.price = {goods.price, *Currency::fromCode(u"EUR")};
        variant.weightG = goods.weightG;
        variant.lowLimit = 2;
        variant.position = i;
        if (!goods.values.isEmpty()) {
            variant.axis1 = goods.axis;
            variant.value1 = goods.values.at(i);
        }
        if (i == 0)
            fresh.variant = variant;
        else
            others.append(variant);
    }
    const auto created = createListing(device.store(), fresh);
    if (!created)
        return failure(created.error());
    const Id<Listing> listing(createdIn(*created, Listing::table));
    for (Variant variant : others) {
        variant.listing = listing;
        if (auto added = addVariant(device.store(), variant); !added)
            return failure(added.error());
    }
    if (unfinished)
        return {};
    const quint64 seed = qHash(goods.title);
    for (int i = 0; i < (index % 3 == 0 ? 2 : 1); ++i) {
        if (auto added = addPhoto(device, listing, goods, seed + quint64(i)); !added)
            return added;
    }
    if (auto synced = device.sync(); !synced)
        return synced;
    const auto asked = askForStep(device.store(), {{listing}, QStringLiteral("publish"), {}});
    return asked ? device.sync() : failure(asked.error());
}

Result<void> SampleBuilder::aYearOfStock(SampleDevice &device)
{
    const auto self = device.store().actor();
    const auto variants = device.store().select<Variant>(
        QStringLiteral(
            "WHERE listing IN (SELECT id FROM listing WHERE workshop = ? AND state = 'live') ORDER BY id"),
        self->workshop->bytes());
    if (!variants)
        return failure(variants.error());
    const qint64 today = SystemClock().now();
    for (const Variant &variant : *variants) {
        int left = 0;
        qint64 at = today - sampleDays * SampleClock::dayMs + qint64(m_dice.below(20)) * SampleClock::dayMs;
        while (at < today - SampleClock::dayMs) {
            const bool make = left < 3 && m_dice.below(3) > 0;
            StockFact fact;
            fact.variant = Id<Variant>(variant.id);
            fact.reason = make ? MovementReason::Made : MovementReason::Sold;
            fact.qty = make ? int(4 + m_dice.below(9))
                            : int(1 + m_dice.below(quint64(std::min(3, std::max(1, left)))));
            fact.when = Instant{at + qint64(m_dice.below(10)) * 3600'000};
            if (make || left > 0) {
                if (auto done = recordStock(device.store(), fact); !done)
                    return failure(done.error());
                left += make ? fact.qty : -fact.qty;
            }
            at += qint64(6 + m_dice.below(24)) * SampleClock::dayMs;
        }
    }
    return device.sync();
}

Result<SampleBuilt> SampleBuilder::build()
{
    const QList<SampleMaker> makers = sampleMakers();
    const auto founded = m_service.createCollective(
        {QStringLiteral("Riverside Makers"), QStringLiteral("EUR"), QStringLiteral("Europe/Berlin"),
            makers.first().person, makers.first().workshop, makers.first().craft});
    if (!founded)
        return failure(founded.error());
    QString code = founded->code;
    QTemporaryDir home;
    std::vector<std::unique_ptr<SampleDevice>> devices;
    for (qsizetype i = 0; i < makers.size(); ++i) {
        const QString folder = home.filePath(QString::number(i));
        if (!QDir().mkpath(folder))
            return failure(Fault::Storage, Reason::FileUnwritable, folder);
        if (i > 0) {
            server::NewInvitation invitation;
            invitation.invitee = makers.at(i).person;
            invitation.role = i == 1 || i == 2 ? Role::Coordinator : Role::Maker;
            invitation.workshopRole = WorkshopRole::Owner;
            const auto invited = m_service.invite(founded->collective, invitation);
            if (!invited)
                return failure(invited.error());
            code = *invited;
        }
        auto device = SampleDevice::join(m_service, folder, code, makers.at(i).person, m_clock, m_random);
        if (!device)
            return failure(device.error());
        if (auto settled = settleIn(**device, makers.at(i)); !settled)
            return failure(settled.error());
        for (int goods = 0; goods < makers.at(i).listings.size(); ++goods) {
            m_clock.ms += qint64(2 + m_dice.below(10)) * SampleClock::dayMs / 2;
            if (auto added = addListing(**device, makers.at(i), goods); !added)
                return failure(added.error());
        }
        if (auto stocked = aYearOfStock(**device); !stocked)
            return failure(stocked.error());
        devices.push_back(std::move(*device));
    }
    if (auto praised = SamplePraise(devices, m_clock).add(); !praised)
        return failure(praised.error());
    if (auto together = addCoMakers(devices); !together)
        return failure(together.error());
    m_clock.ms = SystemClock().now();
    server::NewInvitation visitor;
    visitor.invitee = makers.first().person;
    visitor.role = Role::Steward;
    visitor.person = founded->person;
    const auto invited = m_service.invite(founded->collective, visitor);
    if (!invited)
        return failure(invited.error());
    return SampleBuilt{founded->collective, founded->person, *invited};
}

} // namespace

Result<SampleBuilt> buildSample(const QString &path)
{
    SampleClock clock;
    SystemRandom random;
    auto local = LocalServer::open(path, clock, random);
    if (!local)
        return failure(local.error());
    return SampleBuilder((*local)->service(), clock, random).build();
}

QCoro::Task<Result<CollectiveEntry>> foundSample(
    Profile &profile, TokenStore &tokens, QString deviceName, const Clock &clock, RandomSource &random)
{
    const auto folder = folderInWaiting(profile, random);
    if (!folder)
        co_return failure(folder.error());
    const QFuture<Result<SampleBuilt>> building = QtConcurrent::run(buildSample, serverPath(*folder));
    const auto built = co_await building;
    if (!built)
        co_return failure(built.error());
    const MoveIn in{*folder, built->code, sampleMakers().first().person, deviceName, true};
    const auto moved = co_await moveIn(profile, tokens, in, clock, random);
    co_return moved;
}

} // namespace cooperage
