// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linebutton.h"

#include "ui/shell/icons.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/scaledfont.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace cooperage {

namespace {

constexpr int narrowest = 10; ///< u of text

int side(int u)
{
    return qRound(u * 1.15);
}

int margin(int u)
{
    return u / 2;
}

/// Little, so that icons stand under the title of a card; enough for the focus ring.
int before(int u)
{
    return u / 4;
}

} // namespace

LineButton::LineButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would end at the hint's height
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LineButton::setWords(const LineWords &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words.detail.isEmpty() ? words.text : words.text + QStringLiteral(". ") + words.detail);
    updateGeometry();
    update();
}

int LineButton::textWidth(int width) const
{
    const int u = fontMetrics().height();
    return width - before(u) - side(u) - margin(u) - margin(u) - u - before(u);
}

int LineButton::heightOf(const QString &text, int width) const
{
    if (text.isEmpty())
        return 0;
    return fontMetrics().boundingRect(QRect(0, 0, qMax(1, width), 10'000), Qt::TextWordWrap, text).height();
}

int LineButton::heightForWidth(int width) const
{
    const int u = fontMetrics().height();
    const int room = textWidth(width);
    return qMax(
        paint::controlHeight(u), heightOf(m_words.text, room) + heightOf(m_words.detail, room) + u * 3 / 5);
}

QSize LineButton::sizeHint() const
{
    const int u = fontMetrics().height();
    const int wanted
        = qMax(fontMetrics().horizontalAdvance(m_words.text), fontMetrics().horizontalAdvance(m_words.detail))
        + 1;
    const int width = u * narrowest - textWidth(u * narrowest) + qBound(u * narrowest, wanted, u * 30);
    return {width, heightForWidth(width)};
}

QSize LineButton::minimumSizeHint() const
{
    const int u = fontMetrics().height();
    return {u * narrowest - textWidth(u * narrowest) + u * narrowest, paint::controlHeight(u)};
}

void LineButton::paintEvent(QPaintEvent *)
{
    const Tones &t = tones();
    QPainter painter(this);
    const int u = fontMetrics().height();
    const auto place
        = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    if (underMouse() || isDown())
        paint::box(
            &painter, rect(), paint::controlRadius, mixed(t.raised, t.text, isDown() ? 0.1 : 0.05), QColor());
    const int room = textWidth(width());
    const int first = heightOf(m_words.text, room);
    const int second = heightOf(m_words.detail, room);
    const int top = (height() - first - second) / 2;
    const QFontMetrics metrics = fontMetrics();
    // The icon stands at the first line of the text.
    const QRect mark(before(u), top + (metrics.height() - side(u)) / 2, side(u), side(u));
    const bool plain = m_words.mood == Mood::Neutral;
    cooperage::icon(m_words.iconName, plain ? t.muted : t.mood(m_words.mood).ink)
        .paint(&painter, place(mark));
    const int flags
        = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
    const int start = mark.right() + 1 + margin(u);
    painter.setPen(t.text);
    painter.drawText(place(QRect(start, top, room, first)), flags, m_words.text);
    painter.setPen(t.muted);
    painter.drawText(place(QRect(start, top + first, room, second)), flags, m_words.detail);
    const QRectF arrow(place(QRect(width() - u - before(u), (height() - u) / 2, u, u)));
    paint::chevron(
        &painter, arrow, layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, t.muted, u);
    if (hasFocus())
        paint::ring(&painter, rect(), paint::controlRadius, t.focus);
}

void LineButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore(); // whoever holds the lines knows the neighbours
    else
        QAbstractButton::keyPressEvent(event);
}

void LineButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace cooperage
