// SPDX-License-Identifier: GPL-3.0-or-later
// What PhotoSection does to photos that are there: order, crop, remove.
#include "models/actions/photos.h"
#include "models/store/photostore.h"
#include "models/store/whenanswered.h"
#include "ui/pages/listings/photocrop.h"
#include "ui/pages/listings/photointake.h"
#include "ui/pages/listings/photosection.h"
#include "ui/pages/listings/photostrip.h"

#include <QImage>
#include <QtConcurrentRun>

namespace cooperage {

void PhotoSection::crop()
{
    const int row = m_strip->currentRow();
    if (row < 0 || row >= m_photos.size() || m_readOnly)
        return;
    const Photo photo = m_photos.at(row);
    auto reading = QtConcurrent::run(&m_pool, [&photos = m_bench.photos, hash = photo.hash.bytes] {
        const auto bytes = photos.bytes(hash);
        return bytes ? Result<QImage>(QImage::fromData(*bytes)) : Result<QImage>(failure(bytes.error()));
    });
    whenAnswered(reading, this, [this, id = Id<Photo>(photo.id)](const Result<QImage> &image) {
        if (!image || image->isNull()) {
            Q_EMIT said(tr("This photo has not been fetched yet."), false);
            return;
        }
        auto *page = new PhotoCrop(*image, this);
        page->setAttribute(Qt::WA_DeleteOnClose);
        connect(page, &PhotoCrop::chosen, this, [this, id](const QImage &chosen) { replace(id, chosen); });
        page->open();
    });
}

void PhotoSection::replace(const Id<Photo> &photo, const QImage &image)
{
    const auto put = [this, photo](const TakenPhoto &taken) {
        const PhotoReplaced request{photo, taken.sha256, taken.width, taken.height};
        run([request](Store &store) { return replacePhoto(store, request); }, tr("Photo changed."));
    };
    prepare([image] { return encodedPicture(image); }, tr("cropped picture"), put);
}

void PhotoSection::move(int by)
{
    const int from = m_strip->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_photos.size() || m_readOnly)
        return;
    QList<RawId> ids = m_strip->order();
    ids.move(from, to);
    m_strip->setCurrentRow(to);
    order(ids);
}

void PhotoSection::order(const QList<RawId> &ids)
{
    PhotoOrder request{m_listing, {}};
    for (const RawId &id : ids)
        request.photos.append(Id<Photo>(id));
    run([request](Store &store) { return reorderPhotos(store, request); }, tr("Order of photos changed."));
}

void PhotoSection::removeCurrent()
{
    const int row = m_strip->currentRow();
    if (row < 0 || row >= m_photos.size() || m_readOnly)
        return;
    const Id<Photo> photo(m_photos.at(row).id);
    run([photo](Store &store) { return removePhoto(store, photo); }, tr("Photo removed."));
}

} // namespace cooperage
