// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stylebuttons.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

namespace cooperage::paint {

ButtonRole buttonRole(const QWidget *widget, const QStyleOption *option)
{
    if (has(widget, "danger"))
        return ButtonRole::Danger;
    if (has(widget, "primary"))
        return ButtonRole::Primary;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (has(widget, "quiet") || (button && button->features & QStyleOptionButton::Flat))
        return ButtonRole::Quiet;
    return ButtonRole::Plain;
}

QColor buttonInk(ButtonRole role, const QStyleOption *option)
{
    const Tones &t = tones();
    if (!(option->state & QStyle::State_Enabled))
        return t.disabled;
    switch (role) {
    case ButtonRole::Primary:
        return t.onAction;
    case ButtonRole::Danger:
        return t.onDanger;
    case ButtonRole::Plain:
    case ButtonRole::Quiet:
        break;
    }
    return t.text;
}

void buttonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tones &t = tones();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & QStyle::State_Sunken;
    const bool over = enabled && option->state & QStyle::State_MouseOver;
    const bool on = option->state & QStyle::State_On;
    const ButtonRole role = buttonRole(widget, option);
    QColor fill = t.raised;
    QColor border = t.border;
    if (!enabled) {
        fill = role == ButtonRole::Quiet ? QColor() : t.window;
        border = role == ButtonRole::Quiet ? QColor() : t.hairline;
        if (role == ButtonRole::Primary || role == ButtonRole::Danger)
            fill = mixed(t.window, t.hairline, 0.6);
    } else if (role == ButtonRole::Primary) {
        fill = down ? mixed(t.actionHover, t.text, 0.15) : over ? t.actionHover : t.action;
        border = QColor();
    } else if (role == ButtonRole::Danger) {
        fill = down ? mixed(t.dangerHover, t.text, 0.15) : over ? t.dangerHover : t.danger;
        border = QColor();
    } else if (on) {
        fill = over ? mixed(t.selection, t.action, 0.1) : t.selection;
        border = t.action;
    } else if (role == ButtonRole::Quiet) {
        fill = down ? mixed(t.window, t.text, 0.14) : over ? mixed(t.window, t.text, 0.07) : QColor();
        border = QColor();
    } else if (down || over) {
        fill = mixed(t.raised, t.text, down ? 0.12 : 0.05);
    }
    box(painter, option->rect, controlRadius, fill, border);
}

void buttonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const int u = unit(option);
    const QColor ink = buttonInk(buttonRole(widget, option), option);
    const bool hasIcon = !option->icon.isNull();
    const bool hasMenu = option->features & QStyleOptionButton::HasMenu;
    const int gap = hasIcon && !option->text.isEmpty() ? qRound(0.45 * u) : 0;
    const int iconWidth = hasIcon ? option->iconSize.width() : 0;
    const int arrowWidth = hasMenu ? u : 0; // the arrow itself belongs to the panel
    const int room = option->rect.width() - iconWidth - gap - arrowWidth;
    const QFontMetrics metrics(painter->font());
    const int textWidth = qMin(room, metrics.size(Qt::TextShowMnemonic, option->text).width() + 1);
    const int whole = iconWidth + gap + textWidth + arrowWidth;
    int x = option->rect.left() + (option->rect.width() - whole) / 2;
    const auto next = [&](int width, int height) {
        const QRect rect(x, option->rect.center().y() - height / 2, width, height);
        x += width;
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    if (hasIcon) {
        const QIcon tinted = cooperage::icon(option->icon.name(), ink);
        const QIcon::Mode mode = option->state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        (tinted.isNull() ? option->icon : tinted)
            .paint(painter, next(iconWidth, option->iconSize.height()), Qt::AlignCenter, mode);
        x += gap;
    }
    painter->save();
    painter->setPen(ink);
    painter->drawText(
        next(textWidth, option->rect.height()), Qt::AlignCenter | Qt::TextHideMnemonic, option->text);
    painter->restore();
}

void buttonFocus(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget, option);
    if (role == ButtonRole::Primary || role == ButtonRole::Danger) {
        // The ring around stays visible on any surface, the line inside on the filled colour.
        ring(painter, option->rect, controlRadius, tones().focus);
        box(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), controlRadius - 2, QColor(),
            buttonInk(role, option), 1.5);
        return;
    }
    ring(painter, option->rect, controlRadius, tones().focus);
}

void toolPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tones &t = tones();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool framed = has(widget, "framed");
    QColor fill = framed ? t.raised : QColor();
    if (option->state & QStyle::State_On)
        fill = t.selection;
    else if (enabled && option->state & QStyle::State_Sunken)
        fill = mixed(t.window, t.text, 0.14);
    else if (enabled && option->state & QStyle::State_MouseOver)
        fill = mixed(t.window, t.text, 0.07);
    const QColor border = option->state & QStyle::State_On ? t.action : framed ? t.border : QColor();
    box(painter, option->rect, controlRadius, fill, border);
}

void checkIndicator(QPainter *painter, const QStyleOption *option)
{
    const Tones &t = tones();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF rect = option->rect;
    const bool over = enabled && option->state & QStyle::State_MouseOver;
    const QColor fill = on ? (enabled ? (over ? t.actionHover : t.action) : t.disabled)
                           : (over ? mixed(t.raised, t.text, 0.06) : t.raised);
    box(painter, rect, 4, fill, on ? QColor() : (enabled ? t.border : t.hairline), 1.3);
    const QColor mark = enabled ? t.onAction : t.window;
    if (option->state & QStyle::State_NoChange)
        painter->fillRect(
            QRectF(rect.center().x() - rect.width() / 4, rect.center().y() - 1, rect.width() / 2, 2), mark);
    else if (on)
        tick(painter, rect, mark);
}

void radioIndicator(QPainter *painter, const QStyleOption *option)
{
    const Tones &t = tones();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QRectF rect = option->rect;
    const bool over = enabled && option->state & QStyle::State_MouseOver;
    const QColor fill = on ? (enabled ? (over ? t.actionHover : t.action) : t.disabled)
                           : (over ? mixed(t.raised, t.text, 0.06) : t.raised);
    box(painter, rect, rect.width() / 2, fill, on ? QColor() : (enabled ? t.border : t.hairline), 1.3);
    if (!on)
        return;
    const qreal dot = rect.width() * 0.31;
    box(painter, rect.adjusted(dot, dot, -dot, -dot), rect.width() / 2 - dot, enabled ? t.onAction : t.window,
        QColor());
}

} // namespace cooperage::paint
