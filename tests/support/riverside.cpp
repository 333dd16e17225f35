// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/riverside.h"

#include "models/photos/prepare.h"
#include "models/photos/sketch.h"
#include "models/records/listingparts.h"
#include "models/records/stock.h"
#include "models/rules/stock.h"

#include <QBuffer>
#include <QImage>

#include <array>

namespace cooperage::test {

namespace {

constexpr qint64 hour = 3'600'000;

struct Ware
{
    const char *title, *category, *how, *material, *tag;
    SketchMotif motif;
    int maker; ///< 0 pottery, 1 weaving, 2 jewellery, 3 basketry
    int cents;
    const char *first, *second; ///< colours; empty: one variant
};

constexpr std::array wares{
    Ware{"Speckled stoneware mug, 300 ml", "Kitchen > Mugs", "wheel-thrown", "stoneware", "mug",
        SketchMotif::Mug, 0, 2800, "Grey", "Blue"},
    Ware{"Linen tea towel, indigo stripe", "Kitchen > Linen", "handwoven", "linen", "kitchen",
        SketchMotif::TeaTowel, 1, 1950, "", ""},
    Ware{"Hammered silver ring", "Jewellery > Rings", "forged", "silver", "ring", SketchMotif::Ring, 2, 6400,
        "Size 52", "Size 56"},
    Ware{"Ash-glazed bowl, large", "Kitchen > Bowls", "wheel-thrown", "stoneware", "bowl", SketchMotif::Bowl,
        0, 5200, "", ""},
    Ware{"Handwoven cushion, moss", "Home > Cushions", "handwoven", "wool", "cushion", SketchMotif::Cushion,
        1, 8500, "", ""},
    Ware{"Willow bread basket", "Kitchen > Baskets", "woven", "willow", "basket", SketchMotif::Basket, 3,
        3800, "", ""},
    Ware{"Moon vase", "Home > Vases", "coiled", "porcelain", "vase", SketchMotif::Vase, 0, 7400, "", ""},
    Ware{"Pebble necklace", "Jewellery > Necklaces", "strung", "silver", "necklace", SketchMotif::Necklace, 2,
        9200, "", ""},
    Ware{"Olive wood spoons", "Kitchen > Spoons", "carved", "olive wood", "spoon", SketchMotif::Spoons, 3,
        1650, "Small", "Large"},
    Ware{"Lambswool blanket", "Home > Blankets", "handwoven", "wool", "blanket", SketchMotif::Blankets, 1,
        14500, "Sand", "Slate"},
    Ware{"Dinner plate, tenmoku", "Kitchen > Plates", "wheel-thrown", "stoneware", "plate",
        SketchMotif::Plate, 0, 3400, "", ""},
    Ware{"Leaf earrings", "Jewellery > Earrings", "cut and etched", "brass", "earrings",
        SketchMotif::Earrings, 2, 4200, "", ""},
};

QByteArray painted(SketchMotif motif, quint64 seed)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    paintSketch(motif, seed, QSize(640, 480)).save(&buffer, "PNG");
    return bytes;
}

/// Makes the rows of the sample, one listing after the other.
class Filler
{
public:
    Filler(LocalStore &local, PhotoStore &photos, const RiversideSize &size)
        : m_local(local)
        , m_photos(photos)
        , m_size(size)
    {
        m_makers = {local.pottery, local.weaving, addMaker("Mei", "Mei Metals", "jewellery"),
            addMaker("Tomás", "Tomás Baskets", "basketry")};
        for (const Id<Workshop> &maker : std::as_const(m_makers))
            m_shelves.append(addPlace(maker, "Shelf", LocationKind::Shelf));
        m_stall = addPlace(local.pottery, "Saturday stall", LocationKind::Stall);
        m_shop = addPlace(local.weaving, "Corner shop", LocationKind::Store);
    }

    void run()
    {
        for (int i = 0; i < m_size.listings; ++i)
            addListing(i);
        m_local.receive(m_rows, m_local.ana);
    }

private:
    template <Described T> void add(T &record)
    {
        if (record.id.isNull())
            record.id = m_local.store->ids().next();
        LogRow row = m_local.rowOf(record);
        row.changedAt = row.createdAt = {m_at};
        row.changedBy = row.createdBy = m_local.ana;
        m_rows.append(row);
    }
    Id<Workshop> addMaker(const char *person, const char *name, const char *craft)
    {
        Person who;
        who.name = QString::fromUtf8(person);
        add(who);
        Workshop workshop;
        workshop.name = QString::fromUtf8(name);
        workshop.craft = QString::fromUtf8(craft);
        workshop.currency = QStringLiteral("EUR");
        add(workshop);
        Membership member;
        member.person = Id<Person>(who.id);
        member.workshop = Id<Workshop>(workshop.id);
        member.workshopRole = WorkshopRole::Owner;
        member.state = MembershipState::Member;
        add(member);
        return Id<Workshop>(workshop.id);
    }
    Id<Location> addPlace(const Id<Workshop> &holder, const char *name, LocationKind kind)
    {
        Location place;
        place.name = QString::fromUtf8(name);
        place.holder = holder;
        place.kind = kind;
        add(place);
        return Id<Location>(place.id);
    }
    void addListing(int number);
    void addVariant(const Listing &listing, const Ware &ware, int number, int position, const char *value);
    void addMovements(const Variant &variant, int maker, int number);
    void addPhoto(const Listing &listing, const Ware &ware, int number);

    LocalStore &m_local;
    PhotoStore &m_photos;
    RiversideSize m_size;
    QList<Id<Workshop>> m_makers;
    QList<Id<Location>> m_shelves;
    Id<Location> m_stall;
    Id<Location> m_shop;
    QList<LogRow> m_rows;
    qint64 m_at = 0;
};

void Filler::addListing(int number)
{
    const Ware &ware = wares[std::size_t(number) % wares.size()];
    m_at = m_local.clock.ms - qint64(number) * number * hour / 2 - hour / 3;
    Listing listing;
    listing.workshop = m_makers.at(ware.maker);
    listing.title = QString::fromUtf8(ware.title);
    if (number >= int(wares.size()))
        listing.title += QStringLiteral(" no. %1").arg(number / int(wares.size()) + 1);
    listing.category = QString::fromUtf8(ware.category);
    listing.madeHow = QString::fromUtf8(ware.how);
    listing.whoMade = WhoMade::Self;
    listing.state = number % 9 == 4 ? ListingState::Draft
        : number % 11 == 7          ? ListingState::Paused
                                    : ListingState::Live;
    listing.benefit = listing.state == ListingState::Draft
        ? QString()
        : QStringLiteral("Made to be used every day, and to be repaired.");
    listing.story = QStringLiteral("Every piece is made by hand in our workshop by the river.\n\n"
                                   "* one of a kind\n* dishwasher safe");
    add(listing);
    Tag tag;
    tag.listing = Id<Listing>(listing.id);
    for (const char *word : {ware.tag, ware.material}) {
        tag.id = RawId();
        tag.text = QString::fromUtf8(word);
        add(tag);
    }
    MaterialUse use;
    use.listing = tag.listing;
    use.material = QString::fromUtf8(ware.material);
    add(use);
    addVariant(listing, ware, number, 0, ware.first);
    if (*ware.second)
        addVariant(listing, ware, number, 1, ware.second);
    if (m_size.painted && number % 10 != 9)
        addPhoto(listing, ware, number);
}

void Filler::addVariant(const Listing &listing, const Ware &ware, int number, int position, const char *value)
{
    Variant variant;
    variant.listing = Id<Listing>(listing.id);
    variant.axis1 = *value ? QStringLiteral("Version") : QString();
    variant.value1 = QString::fromUtf8(value);
    variant.sku = QStringLiteral("%1-%2%3")
                      .arg(QString::fromUtf8(ware.tag).left(3).toUpper())
                      .arg(number + 1)
                      .arg(QChar(u'A' + position));
    variant.price = {ware.cents, *Currency::fromCode(u"EUR")};
    variant.weightG = 200 + number * 10;
    variant.lowLimit = 4;
    variant.position = position;
    add(variant);
    addMovements(variant, ware.maker, number + position);
}

void Filler::addMovements(const Variant &variant, int maker, int number)
{
    int left = 0;
    int onShelf = 0;
    for (int i = 0; i < m_size.movementsEach; ++i) {
        Movement movement;
        movement.variant = Id<Variant>(variant.id);
        movement.owner = movement.holder = m_makers.at(maker);
        movement.location = m_shelves.at(maker);
        movement.qty = i == 0 ? 6 + number % 9 : i == 1 ? 3 : -std::min(onShelf, 1 + (number * 5) % 12);
        if (maker == 0 && i == 1 && number % 3 < 2) {
            movement.location = number % 3 == 0 ? m_shop : m_stall;
            movement.holder = number % 3 == 0 ? m_makers.at(1) : movement.owner;
        } else {
            onShelf += movement.qty;
        }
        if (movement.qty == 0)
            continue;
        movement.reason = movement.qty > 0 ? MovementReason::Made : MovementReason::Sold;
        movement.when = {m_at - (m_size.movementsEach - i) * 20 * hour};
        left += movement.qty;
        if (maker == 0) // others' exact movements are not seen here
            add(movement);
    }
    StockHint hint;
    hint.id = variant.id;
    hint.variant = Id<Variant>(variant.id);
    hint.availability = availabilityOf(left, 5);
    add(hint);
}

void Filler::addPhoto(const Listing &listing, const Ware &ware, int number)
{
    for (int position = 0; position < 1 + (number % 3 == 0); ++position) {
        const auto prepared = preparePhoto(painted(ware.motif, quint64(number * 3 + position + 1)));
        Q_ASSERT(prepared);
        const auto stored = m_photos.add({prepared->sha256, prepared->bytes, prepared->thumbnail}, true);
        Q_ASSERT(stored);
        Photo photo;
        photo.listing = Id<Listing>(listing.id);
        photo.hash = {prepared->sha256};
        photo.width = prepared->width;
        photo.height = prepared->height;
        photo.position = position;
        photo.altText = listing.state == ListingState::Draft ? QString() : listing.title;
        add(photo);
    }
}

} // namespace

void fillRiverside(LocalStore &local, PhotoStore &photos, const RiversideSize &size)
{
    Filler(local, photos, size).run();
}

} // namespace cooperage::test
