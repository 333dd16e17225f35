// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPainter>

namespace cooperage {

namespace {

int padding(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 0.5);
}

int shapeSide(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 0.56);
}

int gap(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 0.3);
}

void drawShape(QPainter *painter, const QRectF &rect, Mood mood, const QColor &ink)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    switch (mood) {
    case Mood::Good:
        painter->drawEllipse(rect);
        break;
    case Mood::Warning:
        painter->drawPolygon(
            QPolygonF{{rect.center().x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()});
        break;
    case Mood::Problem:
        painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Mood::Note:
        painter->setPen(QPen(ink, qMax(1.5, rect.width() * 0.17)));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(rect.adjusted(1, 1, -1, -1));
        break;
    case Mood::Neutral:
        painter->drawRoundedRect(
            QRectF(rect.left(), rect.center().y() - rect.height() / 8, rect.width(), rect.height() / 4), 1,
            1);
        break;
    }
}

} // namespace

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Pill::Pill(Mood mood, const QString &word, QWidget *parent)
    : Pill(parent)
{
    setState(mood, word);
}

void Pill::setState(Mood mood, const QString &word)
{
    m_mood = mood;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return sizeFor(m_word, font());
}

QSize Pill::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.height() * 3, sizeHint().height()};
}

QSize Pill::sizeFor(const QString &word, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(word) + 2 * padding(metrics) + shapeSide(metrics) + gap(metrics) + 1,
        qRound(metrics.height() * 1.4)};
}

void Pill::draw(QPainter *painter, const QRect &rect, Mood mood, const QString &word, const QFont &font,
    Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    const QSize wanted = sizeFor(word, font);
    const QSize size = wanted.boundedTo(rect.size());
    const QRect body = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    const Tone tone = tones().mood(mood);
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tones().theme == Theme::HighContrast ? QPen(tone.ink) : QPen(Qt::NoPen));
    painter->setBrush(tone.tint);
    painter->drawRoundedRect(
        QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), body.height() / 2.0, body.height() / 2.0);

    const int side = shapeSide(metrics);
    const QRect shape(body.left() + padding(metrics), body.center().y() - side / 2 + 1, side, side);
    drawShape(painter, QStyle::visualRect(direction, body, shape), mood, tone.ink);

    QRect text = body;
    text.setLeft(shape.right() + 1 + gap(metrics));
    text.setRight(body.right() - padding(metrics) + 2);
    painter->setPen(tone.ink);
    painter->setFont(font);
    const Qt::Alignment start = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(QStyle::visualRect(direction, body, text), int(start) | Qt::TextSingleLine,
        metrics.elidedText(word, Qt::ElideRight, text.width()));
    painter->restore();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(&painter, rect(), m_mood, m_word, font(), layoutDirection());
}

int PillDelegate::columnWidth(const QStringList &words, const QWidget *view)
{
    int width = 0;
    for (const QString &word : words)
        width = qMax(width, Pill::sizeFor(word, view->font()).width());
    return width + 2 * view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 2;
}

void PillDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString word = cell.text;
    cell.text.clear();
    cell.icon = {};
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (word.isEmpty())
        return;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget);
    const Mood mood = m_moodOf ? m_moodOf(index) : static_cast<Mood>(index.data(moodRole).toInt());
    Pill::draw(painter, cell.rect.adjusted(margin, 2, -margin, -2), mood, word, cell.font, cell.direction);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    const QSize pill = Pill::sizeFor(cell.text, cell.font);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget);
    return {pill.width() + 2 * margin, qMax(base.height(), pill.height() + 4)};
}

} // namespace cooperage
