// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>

class QLabel;

namespace cooperage {

class CropArea;

/// Cuts a photo to what matters and turns it. Answers with the picture; what becomes of it is the caller's.
class PhotoCrop final : public QDialog
{
    Q_OBJECT
public:
    explicit PhotoCrop(const QImage &image, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QImage &image); ///< only if it differs

private:
    void turn(int degrees);
    void finish();

    const QImage m_original;
    CropArea *m_area;
    QLabel *m_size;
    bool m_turned = false;
};

} // namespace cooperage
