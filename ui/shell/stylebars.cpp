// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stylebars.h"

#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace cooperage::paint {

QRect scrollRect(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const bool flat = option->orientation == Qt::Horizontal;
    const int length = flat ? option->rect.width() : option->rect.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    const int shortest = qMin(length, qMax(24, qRound(1.5 * unit(option))));
    int handle = length;
    if (range > 0) {
        const qint64 wanted = qint64(option->pageStep) * length / (range + option->pageStep);
        handle = int(qBound(qint64(shortest), wanted, qint64(length)));
    }
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - handle, option->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = flat
            ? QRect(option->rect.x() + from, option->rect.y(), size, option->rect.height())
            : QRect(option->rect.x(), option->rect.y() + from, option->rect.width(), size);
        return flat ? QStyle::visualRect(option->direction, option->rect, rect) : rect;
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option->rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {}; // no arrow buttons
    }
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option)
{
    const Tones &t = tones();
    if (option->maximum <= option->minimum)
        return;
    const bool held
        = option->state & QStyle::State_Sunken && option->activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool over = option->state & QStyle::State_MouseOver;
    QRectF rect = scrollRect(option, QStyle::SC_ScrollBarSlider);
    const qreal across = option->orientation == Qt::Horizontal ? rect.height() : rect.width();
    const qreal inset = over || held ? across * 0.22 : across * 0.32;
    if (option->orientation == Qt::Horizontal)
        rect.adjust(2, inset, -2, -inset);
    else
        rect.adjust(inset, 2, -inset, -2);
    const QColor colour = held ? t.text : over ? t.muted : t.border;
    box(painter, rect, qMin(rect.width(), rect.height()) / 2, colour, QColor());
}

void tabShape(QPainter *painter, const QStyleOptionTab *option)
{
    const Tones &t = tones();
    const bool selected = option->state & QStyle::State_Selected;
    const bool over = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    if (!selected && over)
        box(painter, QRectF(option->rect).adjusted(1, 2, -1, -3), controlRadius,
            mixed(t.window, t.text, 0.06), QColor());
    if (!selected)
        return;
    QRectF line = option->rect;
    switch (option->shape) {
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        line.setLeft(line.right() - 3);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        line.setWidth(3);
        break;
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        line.setHeight(3);
        break;
    default:
        line.setTop(line.bottom() - 3);
    }
    box(painter, line, 1.5, t.action, QColor());
}

QColor tabInk(const QStyleOptionTab *option)
{
    if (!(option->state & QStyle::State_Enabled))
        return tones().disabled;
    return option->state & QStyle::State_Selected ? tones().text : tones().muted;
}

void progress(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const Tones &t = tones();
    QRectF groove = option->rect;
    const qreal height = qMin<qreal>(groove.height(), qMax(8, unit(option) / 2));
    groove = QRectF(groove.x(), groove.center().y() - height / 2, groove.width(), height);
    box(painter, groove, height / 2, mixed(t.window, t.text, 0.12), QColor());
    const qint64 range = qint64(option->maximum) - option->minimum;
    if (range <= 0) { // how much there is to do is not known: a resting piece in the middle
        box(painter, groove.adjusted(groove.width() / 3, 0, -groove.width() / 3, 0), height / 2, t.action,
            QColor());
        return;
    }
    const qreal part = qBound<qreal>(0, qreal(qint64(option->progress) - option->minimum) / qreal(range), 1);
    if (part <= 0)
        return;
    QRectF done = groove;
    done.setWidth(qMax(height, groove.width() * part));
    if ((option->direction == Qt::RightToLeft) != option->invertedAppearance)
        done.moveRight(groove.right());
    box(painter, done, height / 2, t.action, QColor());
}

void splitter(QPainter *painter, const QStyleOption *option)
{
    const Tones &t = tones();
    const QPointF middle = QRectF(option->rect).center();
    const bool upright = option->rect.height() > option->rect.width();
    const bool over = option->state & QStyle::State_MouseOver;
    const QSizeF grip = upright ? QSizeF(3, 28) : QSizeF(28, 3);
    box(painter,
        QRectF(middle.x() - grip.width() / 2, middle.y() - grip.height() / 2, grip.width(), grip.height()),
        1.5, over ? t.border : t.hairline, QColor());
}

void menuPanel(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, tones().raised);
    painter->setPen(tones().theme == Theme::Light ? tones().hairline : tones().border);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents)
{
    const int u = unit(option);
    if (option->menuItemType == QStyleOptionMenuItem::Separator && option->text.isEmpty())
        return {contents.width(), u / 2 + 1};
    const bool shortcut = option->text.contains(QLatin1Char('\t'));
    // Mark and icon before, arrow or shortcut after, and air between text and shortcut.
    const int width = contents.width() + qRound(3.6 * u) + (shortcut ? u * 2 : 0);
    return {width, qMax(24, qRound(1.9 * u))};
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem *option)
{
    const Tones &t = tones();
    const int u = unit(option);
    const QRect row = option->rect;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option->direction, row, rect); };
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(row.left() + u / 2, row.center().y(), row.width() - u, 1, t.hairline);
        return;
    }
    const bool enabled = option->state & QStyle::State_Enabled;
    if (option->state & QStyle::State_Selected)
        box(painter, QRectF(row).adjusted(3, 1, -3, -1), controlRadius,
            enabled ? t.selection : mixed(t.raised, t.text, 0.05), QColor());
    const QColor ink = enabled ? t.text : t.disabled;
    const int side = qRound(1.15 * u);
    const QRect mark = place(QRect(row.left() + u / 2, row.center().y() - side / 2, side, side));
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked)
        tick(painter, mark, t.action);
    else if (!option->icon.isNull())
        option->icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect text = place(row.adjusted(u / 2 + side + u / 2, 0, -qRound(1.4 * u), 0));
    const QStringList parts = option->text.split(QLatin1Char('\t'));
    const Qt::Alignment start = QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(option->direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->save();
    painter->setFont(option->font);
    painter->setPen(ink);
    painter->drawText(text, int(start) | Qt::TextSingleLine | Qt::TextShowMnemonic, parts.at(0));
    if (parts.size() > 1) {
        painter->setPen(enabled ? t.muted : t.disabled);
        painter->drawText(text, int(end) | Qt::TextSingleLine, parts.at(1));
    }
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, place(QRect(row.right() - qRound(1.3 * u), row.top(), u, row.height())),
            option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, ink, u);
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem *option)
{
    const Tones &t = tones();
    painter->fillRect(option->rect, t.window);
    if (option->state & (QStyle::State_Selected | QStyle::State_Sunken)
        && option->state & QStyle::State_Enabled)
        box(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), controlRadius, t.selection, QColor());
    painter->save();
    painter->setPen(option->state & QStyle::State_Enabled ? t.text : t.disabled);
    painter->drawText(
        option->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option->text);
    painter->restore();
}

} // namespace cooperage::paint
