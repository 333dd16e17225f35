// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace cooperage {

/// A photo as wide as there is room, four by three, cut from the middle. Pressed, it opens large.
class PhotoButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PhotoButton(QWidget *parent = nullptr);

    void show(const QImage &image); ///< null: there is none, or it is on its way
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 3 / 4; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QPixmap m_scaled; ///< m_image for the size of the moment
};

} // namespace cooperage
