// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"

namespace cooperage {

/// A picture prepared by models/photos and already stored in the photo file (models/store/photostore).
struct NewPhoto
{
    QByteArray sha256;
    int width = 0;
    int height = 0;
    QString altText;
    std::optional<Id<Variant>> variant;
};
struct AddPhotos
{
    Id<Listing> listing;
    QList<NewPhoto> photos;
};
/// Behind those it has. RecordExists if the listing has the same picture, TooLarge (subject: the limit) if
/// there would be too many ⚙.
Result<Committed> addPhotos(Store &store, const AddPhotos &request);

/// The order from cover to last; photos not named follow in their old order.
struct PhotoOrder
{
    Id<Listing> listing;
    QList<Id<Photo>> photos;
};
Result<Committed> reorderPhotos(Store &store, const PhotoOrder &request);

Result<Committed> changePhoto(Store &store, const Change<Photo> &request); ///< description, variant
/// Another picture in its place: the same description and position, the old one in the bin. For cropping
/// and turning. Undo brings the old one back.
struct PhotoReplaced
{
    Id<Photo> photo;
    QByteArray sha256;
    int width = 0;
    int height = 0;
};
Result<Committed> replacePhoto(Store &store, const PhotoReplaced &request);
Result<Committed> removePhoto(Store &store, const Id<Photo> &photo);
Result<Committed> restorePhoto(Store &store, const Id<Photo> &photo);

} // namespace cooperage
