// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace cooperage {

/// A picture with a frame around what will be left of it. The frame is drawn, dragged at edges and corners,
/// moved from inside; arrows move it, with Shift they change its size.
class CropArea final : public QWidget
{
    Q_OBJECT
public:
    explicit CropArea(QWidget *parent = nullptr);

    void setImage(const QImage &image); ///< the frame is the whole picture again
    const QImage &image() const { return m_image; }
    QRect frame() const { return m_frame; } ///< in pixels of the picture, never empty
    void setFrame(const QRect &frame); ///< cut to what there is
    QImage cropped() const { return m_image.copy(m_frame); }
    static constexpr int smallest = 32; ///< pixels of the picture

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void frameChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF shown() const; ///< where the picture is drawn
    QPoint pixelAt(const QPointF &place) const;
    Qt::Edges edgesAt(const QPointF &place) const;
    void describe();

    QImage m_image;
    QRect m_frame;
    QRect m_before; ///< when dragging began
    QPoint m_grip;
    Qt::Edges m_edges;
    bool m_drawing = false; ///< a new frame from outside the old one
};

} // namespace cooperage
