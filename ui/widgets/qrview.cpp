// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrview.h"

#include "ui/widgets/scaledfont.h"

#include <QPainter>

#include <algorithm>

namespace cooperage {

namespace {

constexpr int smallestModule = 3; ///< pixels; a camera needs no less at arm's length

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("The link as a QR code"));
    setToolTip(tr("Scan this with the other device, or send a picture of it."));
    hide();
}

void QrView::setText(const QString &text)
{
    const auto code = qrCodeOf(text);
    m_code = code ? std::optional(*code) : std::nullopt;
    setVisible(m_code.has_value());
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    if (!m_code)
        return {};
    const int side = m_code->side * std::max(smallestModule, fontUnit() / 4);
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    QPainter painter(this);
    const int module = std::max(1, std::min(width(), height()) / m_code->side);
    const int side = module * m_code->side;
    painter.translate((width() - side) / 2, (height() - side) / 2);
    painter.fillRect(0, 0, side, side, Qt::white);
    for (int y = 0; y < m_code->side; ++y) {
        for (int x = 0; x < m_code->side; ++x) {
            if (m_code->isDark(x, y))
                painter.fillRect(x * module, y * module, module, module, Qt::black);
        }
    }
}

} // namespace cooperage
