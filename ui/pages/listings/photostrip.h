// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/listingparts.h"

#include <QListWidget>

namespace cooperage {

class Thumbnails;

/// Photos side by side, the cover first. Drag or Alt+arrows change the order; files and pictures may be
/// dropped on it.
class PhotoStrip final : public QListWidget
{
    Q_OBJECT
public:
    PhotoStrip(const Thumbnails &thumbnails, QWidget *parent = nullptr);

    void show(const QList<Photo> &photos, bool readOnly);
    QList<RawId> order() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void ordered(); ///< dragged into another order
    void moveWanted(int by);
    void removeWanted();
    void filesDropped(const QStringList &paths);
    void imageDropped(const QImage &image);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override; ///< says what may be done with the room that is left

private:
    void draw();
    int side() const;

    const Thumbnails &m_thumbnails;
    QList<Photo> m_photos;
    bool m_readOnly = true;
};

} // namespace cooperage
