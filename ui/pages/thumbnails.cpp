// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/thumbnails.h"

#include "models/store/photostore.h"
#include "models/store/whenanswered.h"
#include "ui/shell/icons.h"
#include "ui/shell/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QtConcurrentRun>

namespace cooperage {

namespace {

constexpr int mostImages = 600;
constexpr int mostSquares = 1500;
constexpr int longSide = 256;

QPainterPath roundedSquare(int side)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, side, side), std::min(side * 0.12, 8.0), std::min(side * 0.12, 8.0));
    return path;
}

/// One that was fetched has no small version yet; it is made when first shown.
QImage readSmall(PhotoStore &photos, const QByteArray &sha256)
{
    const auto small = photos.thumbnail(sha256);
    if (small && !small->isEmpty())
        return QImage::fromData(*small);
    const auto bytes = photos.bytes(sha256);
    if (!bytes)
        return {};
    return QImage::fromData(*bytes).scaled(longSide, longSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Thumbnails::Thumbnails(PhotoStore &photos, QObject *parent)
    : QObject(parent)
    , m_photos(photos)
    , m_images(mostImages)
    , m_squares(mostSquares)
{
}

QImage Thumbnails::whole(const QByteArray &sha256) const
{
    if (sha256.isEmpty())
        return {};
    if (const QImage *found = m_images.object(sha256))
        return *found;
    fetch(sha256);
    return {};
}

QPixmap Thumbnails::square(const QByteArray &sha256, int side) const
{
    const QPair<QByteArray, int> key(sha256, side);
    if (const QPixmap *found = m_squares.object(key))
        return *found;
    const QImage image = whole(sha256);
    if (image.isNull())
        return {};
    const QImage filled = image.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    auto *square = new QPixmap(side, side);
    square->fill(Qt::transparent);
    QPainter painter(square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(roundedSquare(side));
    painter.drawImage((side - filled.width()) / 2, (side - filled.height()) / 2, filled);
    painter.end();
    const QPixmap copy = *square;
    m_squares.insert(key, square);
    return copy;
}

void Thumbnails::fetch(const QByteArray &sha256) const
{
    if (m_asked.contains(sha256) || m_missing.contains(sha256))
        return;
    m_asked.insert(sha256);
    auto *self = const_cast<Thumbnails *>(this);
    const auto image
        = QtConcurrent::run(&m_pool, [&photos = m_photos, sha256] { return readSmall(photos, sha256); });
    whenAnswered(image, self, [self, sha256](const QImage &found) {
        self->m_asked.remove(sha256);
        if (found.isNull()) {
            self->m_missing.insert(sha256);
            return;
        }
        self->m_images.insert(sha256, new QImage(found));
        Q_EMIT self->ready(sha256);
    });
}

void Thumbnails::lookAgain()
{
    const auto missing = std::exchange(m_missing, {});
    for (const QByteArray &sha256 : missing)
        fetch(sha256);
}

QPixmap Thumbnails::blank(int side)
{
    QPixmap square(side, side);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(roundedSquare(side), tones().sidebar);
    const int inner = side / 2;
    icon(QStringLiteral("photo"), tones().placeholder)
        .paint(&painter, QRect((side - inner) / 2, (side - inner) / 2, inner, inner));
    return square;
}

} // namespace cooperage
