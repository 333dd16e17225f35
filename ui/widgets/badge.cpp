// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/shell/palette.h"

#include <QLocale>
#include <QPainter>

namespace cooperage {

namespace {

QFont badgeFont(const QFont &font)
{
    QFont small(font);
    small.setPointSizeF(font.pointSizeF() * 0.9);
    small.setWeight(QFont::DemiBold);
    return small;
}

} // namespace

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::setCount(int count, const QString &words)
{
    m_count = count;
    setAccessibleName(words);
    setToolTip(words);
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return sizeFor(m_count, font());
}

QString Badge::shortText(int count)
{
    constexpr int most = 99;
    return count > most ? QLocale().toString(most) + QLatin1Char('+') : QLocale().toString(count);
}

QSize Badge::sizeFor(int count, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    const int height = qRound(metrics.height() * 1.15);
    return {qMax(height, metrics.horizontalAdvance(shortText(count)) + height / 2), height};
}

void Badge::draw(QPainter *painter, const QRect &rect, int count, const QFont &font)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tones().action);
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter->setFont(badgeFont(font));
    painter->setPen(tones().onAction);
    painter->drawText(rect, Qt::AlignCenter, shortText(count));
    painter->restore();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(&painter, rect(), m_count, font());
}

} // namespace cooperage
