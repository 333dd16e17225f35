// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/widgets/scaledfont.h"

#include <QWidget>

namespace cooperage {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, qBound(0, index, int(m_items.size()) - 1));
    invalidate();
}

void FlowLayout::setTail(const QWidget *first)
{
    m_tail = first;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    if (m_forWidth.width() != width)
        m_forWidth = {width, arrange(QRect(0, 0, width, 0), false)};
    return m_forWidth.height();
}

void FlowLayout::invalidate()
{
    m_hint = {};
    m_forWidth = {};
    QLayout::invalidate();
}

QSize FlowLayout::sizeHint() const
{
    if (m_hint.isValid())
        return m_hint;
    // All in one line if there is room; the height follows from the width given.
    QSize size(0, 0); // an empty QSize is one less in each direction, and then the last one has no room
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size = {
            size.width() + one.width() + (size.width() > 0 ? gap() : 0), qMax(size.height(), one.height())};
    }
    const QMargins margins = contentsMargins();
    m_hint = size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
    return m_hint;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    bool atTail = false;
    const QLayoutItem *tail = nullptr; // the first of it that can be seen
    const auto finishLine = [&] {
        int shift = 0;
        for (const auto &[item, place] : std::as_const(line)) {
            if (item == tail && item != line.first().first)
                shift = inner.right() - line.last().second.right();
            const QRect middle = place.translated(shift, (lineHeight - place.height()) / 2);
            if (apply)
                item->setGeometry(QStyle::visualRect(direction, inner, middle));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        atTail = atTail || (m_tail && item->widget() == m_tail);
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(qMin(size.width(), qMax(inner.width(), item->minimumSize().width())));
        int needed = size.width();
        if (atTail && !tail) {
            tail = item;
            needed = tailWidth();
        }
        if (x > inner.x() && x + needed > inner.x() + inner.width()) {
            finishLine();
            x = inner.x();
            y += lineHeight + gap();
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + gap();
        lineHeight = qMax(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight - rect.y() + margins.bottom();
}

int FlowLayout::tailWidth() const
{
    bool atTail = false;
    int width = 0;
    for (QLayoutItem *item : m_items) {
        atTail = atTail || item->widget() == m_tail;
        if (atTail && !item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? gap() : 0);
    }
    return width;
}

int FlowLayout::gap() const
{
    return spacing() >= 0 ? spacing() : fontUnit() / 2;
}

} // namespace cooperage
