// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/listing.h"
#include "models/records/variant.h"

namespace cooperage {

/// A picture of a listing. The bytes are a blob named by their hash.
struct Photo : Record
{
    static constexpr const char *table = "photo";
    Id<Listing> listing;
    ContentHash hash;
    QString altText;
    std::optional<Id<Variant>> variant; ///< shows this version
    int width = 0;
    int height = 0;
    int position = 0; ///< the smallest is the cover
};

inline constexpr Field photoFields[] = {
    field<&Photo::listing>("listing", QT_TRANSLATE_NOOP("Field", "Listing")).required().fixed(),
    field<&Photo::hash>("hash", QT_TRANSLATE_NOOP("Field", "Picture")).required().fixed().hidden(),
    field<&Photo::altText>("alt_text", QT_TRANSLATE_NOOP("Field", "Description of the picture")).upTo(500),
    field<&Photo::variant>("variant", QT_TRANSLATE_NOOP("Field", "Variant")),
    field<&Photo::width>("width", QT_TRANSLATE_NOOP("Field", "Width (pixels)"))
        .atLeast(1)
        .atMost(4096)
        .fixed(),
    field<&Photo::height>("height", QT_TRANSLATE_NOOP("Field", "Height (pixels)"))
        .atLeast(1)
        .atMost(4096)
        .fixed(),
    field<&Photo::position>("position", QT_TRANSLATE_NOOP("Field", "Position")).quiet().hidden(),
};

template <> constexpr Entity entityOf<Photo>()
{
    return {Photo::table, QT_TRANSLATE_NOOP("Entity", "Photo"), photoFields, Merge::Fields,
        Audience::Everyone, Right::OwnWorkshop, "listing", makeRecord<Photo>};
}

/// A tag is an element of a set; its id follows from listing and text, so two devices adding the same one
/// agree.
struct Tag : Record
{
    static constexpr const char *table = "tag";
    Id<Listing> listing;
    QString text;
};

inline constexpr Field tagFields[] = {
    field<&Tag::listing>("listing", QT_TRANSLATE_NOOP("Field", "Listing")).required().fixed(),
    field<&Tag::text>("text", QT_TRANSLATE_NOOP("Field", "Tag")).required().fixed().upTo(40),
};

template <> constexpr Entity entityOf<Tag>()
{
    return {Tag::table, QT_TRANSLATE_NOOP("Entity", "Tag"), tagFields, Merge::Elements, Audience::Everyone,
        Right::OwnWorkshopOrCoordinator, "listing", makeRecord<Tag>};
}

/// That a listing is made of something. The same kind of set element as a tag.
struct MaterialUse : Record
{
    static constexpr const char *table = "material_use";
    Id<Listing> listing;
    QString material;
};

inline constexpr Field materialUseFields[] = {
    field<&MaterialUse::listing>("listing", QT_TRANSLATE_NOOP("Field", "Listing")).required().fixed(),
    field<&MaterialUse::material>("material", QT_TRANSLATE_NOOP("Field", "Material"))
        .required()
        .fixed()
        .upTo(80),
};

template <> constexpr Entity entityOf<MaterialUse>()
{
    return {MaterialUse::table, QT_TRANSLATE_NOOP("Entity", "Material"), materialUseFields, Merge::Elements,
        Audience::Everyone, Right::OwnWorkshop, "listing", makeRecord<MaterialUse>};
}

/// Where an imported record came from, so that importing again finds it.
struct ImportSource : Record
{
    static constexpr const char *table = "import_source";
    Id<Listing> listing;
    std::optional<Id<Variant>> variant; ///< unset: the listing itself
    QString dialect;
    QString shop;
    QString sourceKey;
    QString rowHash;
    QString note; ///< what the file said and nobody else keeps: picture addresses, unpaired SKUs
};

inline constexpr Field importSourceFields[] = {
    field<&ImportSource::listing>("listing", QT_TRANSLATE_NOOP("Field", "Listing")).required().fixed(),
    field<&ImportSource::variant>("variant", QT_TRANSLATE_NOOP("Field", "Variant")).fixed(),
    field<&ImportSource::dialect>("dialect", QT_TRANSLATE_NOOP("Field", "Kind of file"))
        .required()
        .fixed()
        .upTo(40),
    field<&ImportSource::shop>("shop", QT_TRANSLATE_NOOP("Field", "Shop")).upTo(80),
    field<&ImportSource::sourceKey>("source_key", QT_TRANSLATE_NOOP("Field", "Key in the file")).upTo(400),
    field<&ImportSource::rowHash>("row_hash", QT_TRANSLATE_NOOP("Field", "Content seen")).upTo(64).quiet(),
    field<&ImportSource::note>("note", QT_TRANSLATE_NOOP("Field", "Kept from the file")).quiet().longText(),
};

template <> constexpr Entity entityOf<ImportSource>()
{
    return {ImportSource::table, QT_TRANSLATE_NOOP("Entity", "Import source"), importSourceFields,
        Merge::Fields, Audience::OwnWorkshop, Right::OwnWorkshop, "listing", makeRecord<ImportSource>};
}

} // namespace cooperage
