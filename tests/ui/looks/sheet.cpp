// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks/sheet.h"

#include <QPainter>

namespace cooperage::looks {

QImage contactSheet(const QList<QPair<QString, QImage>> &pictures, int columns, int width)
{
    constexpr int gap = 10;
    constexpr int caption = 18;
    if (pictures.isEmpty())
        return {};
    const int wide = (width - (columns + 1) * gap) / columns;
    const QSize first = pictures.first().second.size();
    const int high = wide * first.height() / qMax(1, first.width());
    const int rows = int((pictures.size() + columns - 1) / columns);
    QImage sheet(width, gap + rows * (high + caption + gap), QImage::Format_RGB32);
    sheet.fill(QColor(0x77, 0x77, 0x77));
    QPainter painter(&sheet);
    painter.setLayoutDirection(Qt::LeftToRight);
    QFont font;
    font.setPixelSize(13);
    painter.setFont(font);
    painter.setPen(Qt::white);
    for (int i = 0; i < int(pictures.size()); ++i) {
        const QPoint at(gap + i % columns * (wide + gap), gap + i / columns * (high + caption + gap));
        painter.drawText(
            QRect(at, QSize(wide, caption)), Qt::AlignLeft | Qt::AlignVCenter, pictures.at(i).first);
        painter.drawImage(at + QPoint(0, caption),
            pictures.at(i).second.scaled(wide, high, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
    return sheet;
}

} // namespace cooperage::looks
