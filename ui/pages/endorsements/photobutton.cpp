// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/photobutton.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/widgets/scaledfont.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>

namespace cooperage {

PhotoButton::PhotoButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("comparedPhoto"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhotoButton::show(const QImage &image)
{
    m_image = image;
    m_scaled = {};
    update();
}

QSize PhotoButton::sizeHint() const
{
    const int width = fontUnit() * 10;
    return {width, heightForWidth(width)};
}

void PhotoButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int radius = 8;
    constexpr int ring = 3;
    const QRect inside = rect().adjusted(ring, ring, -ring, -ring);
    QPainterPath shape;
    shape.addRoundedRect(inside, radius, radius);
    if (m_image.isNull()) {
        painter.fillPath(shape, tones().sidebar);
        const int side = inside.height() / 3;
        cooperage::icon(QStringLiteral("photo"), tones().placeholder)
            .paint(&painter, QRect(inside.center() - QPoint(side / 2, side / 2), QSize(side, side)));
    } else {
        const QSize wanted = inside.size() * devicePixelRatioF();
        if (m_scaled.isNull()
            || (m_scaled.width() != wanted.width() && m_scaled.height() != wanted.height())) {
            m_scaled = QPixmap::fromImage(
                m_image.scaled(wanted, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation));
            m_scaled.setDevicePixelRatio(devicePixelRatioF());
        }
        painter.setClipPath(shape);
        const QSizeF size = m_scaled.deviceIndependentSize();
        painter.drawPixmap(QPointF(inside.x() + (inside.width() - size.width()) / 2,
                               inside.y() + (inside.height() - size.height()) / 2),
            m_scaled);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace cooperage
