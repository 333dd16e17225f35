// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconline.h"

#include "ui/shell/icons.h"
#include "ui/widgets/scaledfont.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace cooperage {

IconLine::IconLine(const QString &iconName, Mood mood, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_mood(mood)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(text, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    drawIcon();
}

QString IconLine::text() const
{
    return m_text->text();
}

void IconLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void IconLine::drawIcon()
{
    const int side = fontUnit();
    m_icon->setPixmap(
        icon(m_iconName, tones().mood(m_mood).ink).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setMinimumHeight(m_text->fontMetrics().height()); // in the middle of the first line
}

} // namespace cooperage
