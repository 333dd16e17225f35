// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/croparea.h"

#include "ui/shell/palette.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cooperage {

namespace {

constexpr double grip = 0.6; ///< how near an edge counts, in font heights
constexpr int stepsAcross = 50; ///< presses of an arrow from one side to the other

} // namespace

CropArea::CropArea(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("cropArea"));
    setAccessibleName(tr("What is left of the photo"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize CropArea::sizeHint() const
{
    return {fontMetrics().height() * 32, fontMetrics().height() * 26};
}

QSize CropArea::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 10};
}

void CropArea::setImage(const QImage &image)
{
    m_image = image;
    m_frame = image.rect();
    describe();
}

void CropArea::setFrame(const QRect &frame)
{
    const QRect all = m_image.rect();
    if (all.isEmpty())
        return;
    const int width = std::clamp(frame.width(), std::min(smallest, all.width()), all.width());
    const int height = std::clamp(frame.height(), std::min(smallest, all.height()), all.height());
    const QRect cut(std::clamp(frame.x(), 0, all.width() - width),
        std::clamp(frame.y(), 0, all.height() - height), width, height);
    if (cut == m_frame)
        return;
    m_frame = cut;
    describe();
}

void CropArea::describe()
{
    const QLocale locale;
    setAccessibleDescription(tr("%1 × %2 pixels. Arrows move the frame, with Shift they change its size.")
                                 .arg(locale.toString(m_frame.width()), locale.toString(m_frame.height())));
    update();
    Q_EMIT frameChanged();
}

QRectF CropArea::shown() const
{
    if (m_image.isNull())
        return {};
    const QSizeF size = QSizeF(m_image.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QPoint CropArea::pixelAt(const QPointF &place) const
{
    const QRectF on = shown();
    const double scale = m_image.width() / std::max(1.0, on.width());
    return {std::clamp(int(std::lround((place.x() - on.x()) * scale)), 0, m_image.width()),
        std::clamp(int(std::lround((place.y() - on.y()) * scale)), 0, m_image.height())};
}

Qt::Edges CropArea::edgesAt(const QPointF &place) const
{
    const QPoint at = pixelAt(place);
    const double scale = m_image.width() / std::max(1.0, shown().width());
    const int near = int(grip * fontMetrics().height() * scale);
    if (!m_frame.adjusted(-near, -near, near, near).contains(at))
        return {};
    Qt::Edges edges;
    edges.setFlag(Qt::LeftEdge, std::abs(at.x() - m_frame.left()) <= near);
    edges.setFlag(Qt::RightEdge, !edges.testFlag(Qt::LeftEdge) && std::abs(at.x() - m_frame.right()) <= near);
    edges.setFlag(Qt::TopEdge, std::abs(at.y() - m_frame.top()) <= near);
    edges.setFlag(
        Qt::BottomEdge, !edges.testFlag(Qt::TopEdge) && std::abs(at.y() - m_frame.bottom()) <= near);
    return edges;
}

void CropArea::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_image.isNull())
        return;
    m_before = m_frame;
    m_grip = pixelAt(event->position());
    m_edges = edgesAt(event->position());
    m_drawing = !m_edges && (!m_frame.contains(m_grip) || m_frame == m_image.rect());
}

void CropArea::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        const Qt::Edges edges = edgesAt(event->position());
        const bool across = edges & (Qt::LeftEdge | Qt::RightEdge);
        const bool along = edges & (Qt::TopEdge | Qt::BottomEdge);
        setCursor(across && along ? Qt::SizeAllCursor
                : across          ? Qt::SizeHorCursor
                : along           ? Qt::SizeVerCursor
                                  : Qt::CrossCursor);
        return;
    }
    const QPoint now = pixelAt(event->position());
    const QPoint by = now - m_grip;
    if (m_drawing) {
        setFrame(QRect(m_grip, now).normalized());
    } else if (!m_edges) {
        setFrame(m_before.translated(by));
    } else {
        QRect frame = m_before;
        if (m_edges & Qt::LeftEdge)
            frame.setLeft(std::min(frame.left() + by.x(), frame.right() - smallest));
        if (m_edges & Qt::RightEdge)
            frame.setRight(std::max(frame.right() + by.x(), frame.left() + smallest));
        if (m_edges & Qt::TopEdge)
            frame.setTop(std::min(frame.top() + by.y(), frame.bottom() - smallest));
        if (m_edges & Qt::BottomEdge)
            frame.setBottom(std::max(frame.bottom() + by.y(), frame.top() + smallest));
        setFrame(frame.intersected(m_image.rect()));
    }
}

void CropArea::keyPressEvent(QKeyEvent *event)
{
    const int step = std::max(1, std::max(m_image.width(), m_image.height()) / stepsAcross);
    QPoint by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier)
        setFrame(QRect(m_frame.topLeft(), m_frame.size() + QSize(by.x(), by.y())));
    else
        setFrame(m_frame.translated(by));
}

void CropArea::paintEvent(QPaintEvent *)
{
    const QRectF on = shown();
    if (on.isEmpty())
        return;
    const Tones &t = tones();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(on, m_image);
    const double scale = on.width() / m_image.width();
    const QRectF frame(on.x() + m_frame.x() * scale, on.y() + m_frame.y() * scale, m_frame.width() * scale,
        m_frame.height() * scale);
    QPainterPath away;
    away.addRect(on);
    QPainterPath left;
    left.addRect(frame);
    QColor veil = t.window;
    veil.setAlphaF(0.7F);
    painter.fillPath(away.subtracted(left), veil);
    painter.setPen(QPen(hasFocus() ? t.focus : t.action, 2));
    painter.drawRect(frame);
}

} // namespace cooperage
