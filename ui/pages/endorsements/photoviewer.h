// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>
#include <QThreadPool>

class QLabel;
class QPushButton;
class QScrollArea;
class QShortcut;

namespace cooperage {

class PhotoStore;

struct ViewedPhoto
{
    QByteArray hash;
    QString text; ///< what it shows; may be empty
};

/// Photos one after the other, as large as the window allows or in full size. Left, Right, Home and End turn
/// the leaves, Z changes the size, Esc closes.
class PhotoViewer final : public QDialog
{
    Q_OBJECT
public:
    PhotoViewer(const PhotoStore &photos, const QList<ViewedPhoto> &all, int first, QWidget *over);
    ~PhotoViewer() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void keys();
    void turnTo(int index);
    void read();
    void showPicture();

    const PhotoStore &m_photos;
    QThreadPool m_pool; ///< waits for its work before the rest goes
    QList<ViewedPhoto> m_all;
    int m_at = -1;
    QImage m_image;
    QScrollArea *m_area;
    QLabel *m_picture;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_before;
    QPushButton *m_next;
    QPushButton *m_full;
    QList<QShortcut *> m_turning; ///< not while the keys move a large picture
};

} // namespace cooperage
