// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/photos.h"

#include "models/actions/rights.h"

#include <algorithm>

namespace cooperage {

namespace {

Result<QList<Photo>> photosOf(const Store &store, const RawId &listing)
{
    return store.select<Photo>(
        QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY position, id"), listing.bytes());
}

Result<QString> titleOf(const Store &store, const Photo &photo)
{
    const auto listing = store.find<Listing>(photo.listing);
    if (!listing)
        return failure(listing.error());
    return listing->title;
}

} // namespace

Result<Committed> addPhotos(Store &store, const AddPhotos &request)
{
    const auto listing = findLiving<Listing>(store, request.listing);
    if (!listing)
        return failure(listing.error());
    const auto most = store.setting(u"photos_per_listing");
    auto present = photosOf(store, request.listing);
    if (!most || !present)
        return failure(most ? present.error() : most.error());
    if (present->size() + request.photos.size() > *most)
        return failure(
            Fault::Invalid, Reason::TooLarge, QString::number(present->size() + request.photos.size()));
    int position = present->isEmpty() ? 0 : present->last().position + 1;
    Edit edit(QStringLiteral("photo.add"),
        {QStringLiteral("photo.add"), listing->title, int(request.photos.size())});
    for (const NewPhoto &one : request.photos) {
        Photo photo;
        photo.id = store.ids().next();
        photo.listing = request.listing;
        photo.hash = {one.sha256};
        photo.altText = one.altText;
        photo.variant = one.variant;
        photo.width = one.width;
        photo.height = one.height;
        photo.position = position++;
        cleanTexts(entityOf<Photo>(), photo);
        if (auto allowed = mayChange(store, photo); !allowed)
            return failure(allowed.error());
        if (std::any_of(present->begin(), present->end(),
                [&](const Photo &other) { return other.hash == photo.hash; }))
            return failure(Fault::Conflict, Reason::RecordExists, listing->title);
        present->append(photo);
        edit.create(photo);
        edit.needsBlob(one.sha256);
    }
    return store.commit(edit);
}

Result<Committed> reorderPhotos(Store &store, const PhotoOrder &request)
{
    const auto listing = findLiving<Listing>(store, request.listing);
    auto photos = photosOf(store, request.listing);
    if (!listing || !photos)
        return failure(listing ? photos.error() : listing.error());
    if (auto allowed = mayChange(store, *listing); !allowed)
        return failure(allowed.error());
    const auto placeOf = [&](const Photo &photo) {
        const qsizetype at = request.photos.indexOf(Id<Photo>(photo.id));
        return at < 0 ? request.photos.size() : at;
    };
    std::stable_sort(photos->begin(), photos->end(),
        [&](const Photo &a, const Photo &b) { return placeOf(a) < placeOf(b); });
    Edit edit(QStringLiteral("photo.order"), {QStringLiteral("photo.order"), listing->title, 1});
    for (qsizetype i = 0; i < photos->size(); ++i) {
        Photo moved = photos->at(i);
        moved.position = int(i);
        edit.change(photos->at(i), moved);
    }
    return store.commit(edit);
}

Result<Committed> changePhoto(Store &store, const Change<Photo> &request)
{
    if (auto allowed = mayChange(store, request.before); !allowed)
        return failure(allowed.error());
    const auto title = titleOf(store, request.before);
    if (!title)
        return failure(title.error());
    Edit edit(QStringLiteral("photo.describe"), {QStringLiteral("photo.describe"), *title, 1});
    edit.change(request.before, cleaned(request.after));
    return store.commit(edit);
}

Result<Committed> replacePhoto(Store &store, const PhotoReplaced &request)
{
    const auto before = findLiving<Photo>(store, request.photo);
    if (!before)
        return failure(before.error());
    if (before->hash.bytes == request.sha256)
        return Committed{};
    if (auto allowed = mayChange(store, *before); !allowed)
        return failure(allowed.error());
    const auto title = titleOf(store, *before);
    const auto others = photosOf(store, before->listing);
    if (!title || !others)
        return failure(title ? others.error() : title.error());
    if (std::any_of(others->begin(), others->end(),
            [&](const Photo &other) { return other.hash.bytes == request.sha256; }))
        return failure(Fault::Conflict, Reason::RecordExists, *title);
    Photo after = *before;
    after.id = store.ids().next();
    after.hash = {request.sha256};
    after.width = request.width;
    after.height = request.height;
    Edit edit(QStringLiteral("photo.crop"), {QStringLiteral("photo.crop"), *title, 1});
    edit.create(after);
    edit.remove(*before);
    edit.needsBlob(request.sha256);
    return store.commit(edit);
}

Result<Committed> removePhoto(Store &store, const Id<Photo> &id)
{
    const auto photo = findLiving<Photo>(store, id);
    if (!photo)
        return failure(photo.error());
    if (auto allowed = mayChange(store, *photo); !allowed)
        return failure(allowed.error());
    const auto title = titleOf(store, *photo);
    if (!title)
        return failure(title.error());
    Edit edit(QStringLiteral("photo.remove"), {QStringLiteral("photo.remove"), *title, 1});
    edit.remove(*photo);
    return store.commit(edit);
}

Result<Committed> restorePhoto(Store &store, const Id<Photo> &id)
{
    const auto photo = store.find<Photo>(id);
    if (!photo)
        return failure(photo.error());
    if (!photo->removed)
        return Committed{};
    if (auto allowed = mayChange(store, *photo); !allowed)
        return failure(allowed.error());
    const auto title = titleOf(store, *photo);
    if (!title)
        return failure(title.error());
    Edit edit(QStringLiteral("photo.restore"), {QStringLiteral("photo.restore"), *title, 1});
    edit.restore(*photo);
    return store.commit(edit);
}

} // namespace cooperage
