// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/styleitems.h"

#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace cooperage::paint {

void itemRow(
    QPainter *painter, const QStyleOptionViewItem *option, const QStyle *style, const QWidget *widget)
{
    if (option->features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option->rect, tones().alternate);
    if (option->state & QStyle::State_Selected
        && style->styleHint(QStyle::SH_ItemView_ShowDecorationSelected, option, widget))
        painter->fillRect(option->rect, tones().selection);
}

bool liesOnCard(const QAbstractItemView *view)
{
    const auto *list = qobject_cast<const QHeaderView *>(view)
        ? qobject_cast<const QAbstractItemView *>(view->parentWidget())
        : view;
    if (!list || list->frameShape() != QFrame::NoFrame)
        return false;
    const QWidget *one = list->parentWidget();
    while (one && !one->isWindow() && !has(one, "card"))
        one = one->parentWidget();
    return has(one, "card");
}

void itemPanel(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget)
{
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (option->state & QStyle::State_Selected) {
        const auto *list = qobject_cast<const QListView *>(widget);
        if (list && list->viewMode() == QListView::IconMode)
            box(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), tableRadius, tones().selection,
                tones().action);
        else
            painter->fillRect(option->rect, tones().selection);
        return;
    }
    // In a table only the one cell would light up, which reads as a cell selection.
    const bool over = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    if (over && !qobject_cast<const QTableView *>(widget)) {
        QColor veil = tones().text;
        veil.setAlphaF(0.05F);
        painter->fillRect(option->rect, veil);
    }
}

void branch(QPainter *painter, const QStyleOption *option)
{
    if (!(option->state & QStyle::State_Children))
        return;
    const Qt::ArrowType closed = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    chevron(painter, option->rect, option->state & QStyle::State_Open ? Qt::DownArrow : closed, tones().muted,
        unit(option));
}

void headerSection(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tones &t = tones();
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    if (!header || header->viewport()->autoFillBackground())
        painter->fillRect(option->rect, t.base);
    const bool clickable = header && header->sectionsClickable();
    if (clickable && option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled)
        painter->fillRect(option->rect, mixed(t.base, t.text, 0.05));
    if (!header || header->orientation() == Qt::Horizontal)
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.hairline);
}

QRect headerRect(const QStyleOptionHeader *option, bool arrow)
{
    const int u = unit(option);
    const int margin = qRound(0.45 * u);
    const int mark = option->sortIndicator == QStyleOptionHeader::None ? 0 : qRound(0.7 * u);
    const int gap = mark > 0 ? margin / 2 : 0;
    const QRect inner = option->rect.adjusted(margin, 0, -margin, 0);
    QFont font;
    font.setWeight(QFont::DemiBold);
    const int text = qMin(QFontMetrics(font).horizontalAdvance(option->text) + 1, inner.width() - mark - gap);
    const bool atEnd = option->textAlignment & Qt::AlignRight && !(option->textAlignment & Qt::AlignAbsolute);
    QRect words(inner.left(), inner.top(), inner.width() - mark - gap, inner.height());
    QRect sign(inner.left() + text + gap, inner.top(), mark, inner.height());
    if (atEnd) { // figures keep the edge to themselves
        words.moveRight(inner.right());
        sign.moveLeft(inner.right() - text - gap - mark);
    }
    return QStyle::visualRect(option->direction, option->rect, arrow ? sign : words);
}

void headerLabel(QPainter *painter, const QStyleOptionHeader *option)
{
    const Tones &t = tones();
    QRect text = option->rect;
    painter->save();
    if (!option->icon.isNull()) {
        const int side = qRound(1.15 * unit(option));
        const QRect place(text.left(), text.center().y() - side / 2, side, side);
        option->icon.paint(painter, QStyle::visualRect(option->direction, text, place));
        text.setLeft(place.right() + unit(option) / 3);
        text = QStyle::visualRect(option->direction, option->rect, text);
    }
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(option->state & QStyle::State_Enabled ? t.muted : t.disabled);
    const Qt::Alignment side
        = QStyle::visualAlignment(option->direction, option->textAlignment | Qt::AlignVCenter);
    painter->drawText(text, int(side) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(option->text, Qt::ElideRight, text.width()));
    painter->restore();
}

void headerArrow(QPainter *painter, const QStyleOption *option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt names the arrow after where it points in a list that grows downwards: ascending is "SortDown".
    const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
    chevron(painter, option->rect, ascending ? Qt::UpArrow : Qt::DownArrow, tones().text,
        qRound(unit(option) * 0.85));
}

} // namespace cooperage::paint
