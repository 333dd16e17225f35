// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace cooperage {

class PhotoStore;

/// Small pictures by content hash, read and decoded off the window's thread. Asking never waits: what is not
/// here yet is announced when it has come.
class Thumbnails final : public QObject
{
    Q_OBJECT
public:
    explicit Thumbnails(PhotoStore &photos, QObject *parent = nullptr);

    /// A square of `side` pixels cut from the middle, with round corners; null while it is on its way, or if
    /// the picture has not been fetched.
    QPixmap square(const QByteArray &sha256, int side) const;
    /// The whole small picture (long side ≤ 256 pixels), or a null image.
    QImage whole(const QByteArray &sha256) const;
    /// Pictures may have been fetched: looks again for those asked for in vain.
    void lookAgain();
    /// A square in the colours of the moment for a record without a picture.
    static QPixmap blank(int side);

Q_SIGNALS:
    void ready(const QByteArray &sha256);

private:
    void fetch(const QByteArray &sha256) const;

    PhotoStore &m_photos;
    mutable QCache<QByteArray, QImage> m_images;
    mutable QCache<QPair<QByteArray, int>, QPixmap> m_squares;
    mutable QSet<QByteArray> m_asked;
    QSet<QByteArray> m_missing; ///< not on this computer when last asked for
    mutable QThreadPool m_pool; ///< the last member: waits for its work before the rest goes
};

} // namespace cooperage
