// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

#include "models/core/changejson.h"
#include "models/records/collective.h"
#include "models/records/difference.h"
#include "models/records/listing.h"
#include "models/records/listingparts.h"
#include "models/records/publicplace.h"
#include "models/records/stock.h"
#include "models/records/variant.h"
#include "models/rules/publicaddress.h"
#include "models/rules/settings.h"
#include "server/store/publicpages.h"

#include <algorithm>

namespace cooperage::server {

namespace {

constexpr int longestSku = 50;

QString lineOf(const QJsonObject &object)
{
    return QString::fromUtf8(compactJson(object));
}

bool touchesOptions(const QStringList &changed)
{
    return std::any_of(changed.begin(), changed.end(), [](const QString &name) {
        return name == QLatin1String("listing") || name.startsWith(QLatin1String("axis"))
            || name.startsWith(QLatin1String("value"));
    });
}

} // namespace

Result<void> Applier::checkRecord(StoredRow &row, const QStringList &changed)
{
    if (row.record->removed)
        return {};
    if (row.entity == &entityFor<Variant>())
        return checkVariant(row, changed);
    if (row.entity == &entityFor<Setting>())
        return checkSetting(row);
    if (row.entity == &entityFor<Photo>())
        return checkPhoto(row);
    if (row.entity == &entityFor<PublicPlace>())
        return checkPublicPlace(row);
    if (row.entity == &entityFor<Movement>() || row.entity == &entityFor<StockCount>())
        return checkHolder(row);
    if (row.entity == &entityFor<VariantCost>() && row.record->id != row.as<VariantCost>().variant)
        return refuse(Reason::RecordMissing, QStringLiteral("variant"));
    Endorsing endorsing(m_work, m_actor, m_txid);
    auto checked = endorsing.checkChange(row, changed);
    m_notes += endorsing.takeNotes();
    return checked;
}

Result<void> Applier::checkVariant(StoredRow &row, const QStringList &changed)
{
    const auto &variant = row.as<Variant>();
    if (touchesOptions(changed)) {
        const QStringList options{
            variant.axis1, variant.value1, variant.axis2, variant.value2, variant.axis3, variant.value3};
        const auto same = m_lookups.variantWithOptions(variant.listing, options, variant.id);
        if (!same)
            return failure(same.error());
        if (!same->isNull())
            return refuse(Reason::DuplicateOptions, variant.value1);
    }
    return changed.contains(QLatin1String("sku")) ? checkSku(row) : Result<void>();
}

/// The first to arrive keeps a SKU; this one gets "-2" (or the next free) and a difference naming both.
Result<void> Applier::checkSku(StoredRow &row)
{
    auto &variant = row.as<Variant>();
    if (variant.sku.isEmpty())
        return {};
    const auto own = m_work.ownership(*row.entity, variant);
    if (!own)
        return failure(own.error());
    const QString wanted = variant.sku;
    RawId holder;
    for (int number = 2; number < 10'000; ++number) {
        const auto taken = m_lookups.variantWithSku(own->workshop, variant.sku, variant.id);
        if (!taken)
            return failure(taken.error());
        if (taken->isNull())
            break;
        if (holder.isNull())
            holder = *taken;
        const QString suffix = QLatin1Char('-') + QString::number(number);
        variant.sku = wanted.left(longestSku - suffix.size()) + suffix;
    }
    if (holder.isNull())
        return {};
    m_verdict = worse(m_verdict, Verdict::AppliedModified);
    return openSkuDifference(row, holder, wanted);
}

Result<void> Applier::checkSetting(StoredRow &row)
{
    const auto &setting = row.as<Setting>();
    const SettingDefinition *definition = settingNamed(setting.name);
    if (!definition)
        return refuse(Reason::UnknownField, setting.name);
    if (setting.id != settingId(m_work.collective(), setting.name))
        return refuse(Reason::RecordMissing, setting.name);
    bool isNumber = false;
    const qint64 value = setting.value.toLongLong(&isNumber);
    if (!isNumber || setting.value != QString::number(value))
        return refuse(Reason::NotANumber, setting.name);
    if (value < definition->least)
        return refuse(Reason::TooSmall, setting.name);
    if (value > definition->most)
        return refuse(Reason::TooLarge, setting.name);
    return {};
}

/// One place for each collective, at an address no other collective of this server answers at.
Result<void> Applier::checkPublicPlace(StoredRow &row)
{
    const auto &place = row.as<PublicPlace>();
    if (place.id != publicPlaceId(m_work.collective()))
        return refuse(Reason::RecordMissing, QString::fromLatin1(PublicPlace::table));
    if (place.address.isEmpty())
        return place.open ? Result<void>(refuse(Reason::Required, QStringLiteral("address")))
                          : Result<void>();
    if (publicAddress(place.address) != place.address)
        return refuse(Reason::NotPublicAddress, place.address);
    const auto others = openPlaces(m_work.database());
    if (!others)
        return failure(others.error());
    for (const OpenPlace &one : *others) {
        const bool taken = one.collective != m_work.collective() && one.address == place.address;
        if (place.open && taken)
            return refuse(Reason::AddressTaken, place.address);
    }
    return {};
}

Result<void> Applier::checkPhoto(StoredRow &row)
{
    const auto &photo = row.as<Photo>();
    const auto complete = m_lookups.blobComplete(photo.hash.bytes);
    if (!complete)
        return failure(complete.error());
    if (!*complete)
        return refuse(Reason::AwaitingPhoto, QString::fromLatin1(photo.hash.bytes.toHex()));
    return m_lookups.referBlob(photo.hash.bytes, QString::fromLatin1(Photo::table), photo.id);
}

/// Anything with movements is archived, never removed.
Result<void> Applier::checkRemovable(const StoredRow &row)
{
    QList<RawId> variants;
    if (row.entity == &entityFor<Variant>()) {
        variants.append(row.record->id);
    } else if (row.entity == &entityFor<Listing>()) {
        const auto of = m_lookups.variantsOf(row.record->id);
        if (!of)
            return failure(of.error());
        variants = *of;
    }
    for (const RawId &variant : std::as_const(variants)) {
        const auto used = m_lookups.hasMovements(variant);
        if (!used)
            return failure(used.error());
        if (*used)
            return refuse(Reason::StillReferenced, QString::fromLatin1(row.entity->table));
    }
    return {};
}

Result<void> Applier::openDifference(const StoredRow &row, const Clash &clash)
{
    const Log log(m_work.database(), m_work.collective());
    const QString table = QString::fromLatin1(row.entity->table);
    const auto image = log.imageAt(table, row.record->id, m_work.stamp().ctx);
    const auto origin = log.originOf(clash.older.seq);
    if (!image || !origin)
        return failure(image ? origin.error() : image.error());
    QJsonObject base;
    for (const QString &name : clash.arrivingIsShown ? clash.shown.keys() : clash.other.keys()) {
        if (image->contains(name))
            base.insert(name, image->value(name));
    }
    const auto olderDevice = m_people.device(origin->device);
    const auto ownDevice = m_people.device(m_work.author().device);
    if (!olderDevice || !ownDevice)
        return failure(olderDevice ? ownDevice.error() : olderDevice.error());

    const int number = int(m_differences.size());
    StoredRow &made = m_work.make(entityFor<Difference>(),
        RawId::derived(QByteArrayLiteral("difference ") + m_txid.bytes() + QByteArray::number(number)));
    auto &difference = made.as<Difference>();
    difference.ofTable = table;
    difference.ofRecord = row.record->id;
    difference.field = clash.registerName;
    difference.baseValue = lineOf(base);
    difference.shownValue = lineOf(clash.shown);
    difference.otherValue = lineOf(clash.other);
    struct Side
    {
        RawId person;
        qint64 at;
        QString device;
    };
    Side shown{origin->person, origin->at, *olderDevice ? (*olderDevice)->name : QString()};
    Side other{m_work.author().person, m_work.author().at, *ownDevice ? (*ownDevice)->name : QString()};
    if (clash.arrivingIsShown)
        std::swap(shown, other);
    difference.shownBy = Id<Person>(shown.person);
    difference.shownAt.ms = shown.at;
    difference.shownDevice = shown.device;
    difference.otherBy = Id<Person>(other.person);
    difference.otherAt.ms = other.at;
    difference.otherDevice = other.device;
    made.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    m_differences.append(difference.id);
    return m_work.touch(made);
}

Result<void> Applier::openSkuDifference(
    const StoredRow &row, const RawId &otherVariant, const QString &wanted)
{
    const auto holder = m_work.find(entityFor<Variant>(), otherVariant);
    if (!holder)
        return failure(holder.error());
    Clash clash;
    clash.registerName = QStringLiteral("sku");
    clash.shown = {{QStringLiteral("sku"), row.as<Variant>().sku}};
    clash.other = {{QStringLiteral("sku"), wanted}, {QStringLiteral("variant"), otherVariant.hex()}};
    clash.older.seq = *holder ? registerOf((*holder)->registers, QStringLiteral("sku")).seq : 0;
    return openDifference(row, clash);
}

/// Somebody who had seen a difference set the register again: it is decided.
Result<void> Applier::closeDifferences(const StoredRow &row, const QStringList &registers)
{
    const auto open = m_lookups.openDifferences(row.record->id);
    if (!open)
        return failure(open.error());
    for (const RawId &id : *open) {
        const auto found = m_work.find(entityFor<Difference>(), id);
        if (!found)
            return failure(found.error());
        auto &difference = (*found)->as<Difference>();
        const QString name = difference.field.isEmpty() ? QStringLiteral("_removed") : difference.field;
        const bool justOpened = difference.revision == 0; // by this very transaction
        const bool sameRecord = difference.ofTable == QLatin1String(row.entity->table); // ids may be shared
        const bool unseen = justOpened || difference.revision > m_work.stamp().ctx;
        if (!sameRecord || unseen || !registers.contains(name))
            continue;
        difference.state = DifferenceState::Decided;
        if (auto done = m_work.touch(**found); !done)
            return done;
    }
    return {};
}

} // namespace cooperage::server
