// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/styleinputs.h"

#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace cooperage::paint {

namespace {

/// The box of everything a person types or chooses in.
void field(QPainter *painter, const QRect &rect, QStyle::State state, const QColor &fill, bool problem)
{
    const Tones &t = tones();
    const bool enabled = state & QStyle::State_Enabled;
    const QColor border = !enabled ? t.hairline : problem ? t.problem.ink : t.border;
    const bool over = enabled && state & QStyle::State_MouseOver && !(state & QStyle::State_HasFocus);
    box(painter, rect, controlRadius, enabled ? fill : t.window, over ? mixed(border, t.text, 0.4) : border);
    if (state & QStyle::State_HasFocus)
        ring(painter, rect, controlRadius, t.focus);
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

int arrowWidth(const QStyleOption *option)
{
    return qRound(1.8 * unit(option));
}

} // namespace

void linePanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!panel || panel->lineWidth > 0) {
        field(painter, option->rect, option->state, tones().base, has(widget, "problem"));
        return;
    }
    // Inside a combo or spin box the outer box is drawn already; inside a table cell nothing else is.
    const QWidget *around = widget ? widget->parentWidget() : nullptr;
    const bool inCell = around && qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
    if (inCell) {
        painter->fillRect(option->rect, tones().base);
        ring(painter, option->rect, 2, tones().focus);
    }
}

void frame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tones &t = tones();
    if (has(widget, "card")) {
        box(painter, option->rect, cardRadius, t.raised, t.hairline);
        return;
    }
    if (isTextEdit(widget)) {
        field(painter, option->rect,
            option->state | (widget->hasFocus() ? QStyle::State_HasFocus : QStyle::State_None), t.base,
            has(widget, "problem"));
        return;
    }
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const QColor fill
        = area ? area->viewport()->palette().color(area->viewport()->backgroundRole()) : QColor();
    box(painter, option->rect, tableRadius, fill, t.hairline);
    // Rows show their own ring; a list without a current row would not show where the keyboard is.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (view && view->hasFocus() && !view->currentIndex().isValid())
        ring(painter, option->rect, tableRadius, t.focus);
}

QRect comboRect(const QStyleOptionComboBox *option, QStyle::SubControl part)
{
    QRect rect = option->rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        rect.setLeft(rect.right() - arrowWidth(option) + 1);
        break;
    case QStyle::SC_ComboBoxEditField:
        rect.adjust(qRound(0.55 * unit(option)), 2, -arrowWidth(option), -2);
        break;
    default:
        return rect; // the popup opens straight below, as wide as the box
    }
    return QStyle::visualRect(option->direction, option->rect, rect);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget)
{
    const Tones &t = tones();
    const bool enabled = option->state & QStyle::State_Enabled;
    if (option->frame) {
        QStyle::State state = option->state;
        if (option->editable && widget && widget->hasFocus())
            state |= QStyle::State_HasFocus;
        field(painter, option->rect, state, option->editable ? t.base : t.raised, has(widget, "problem"));
    }
    if (option->subControls & QStyle::SC_ComboBoxArrow)
        chevron(painter, comboRect(option, QStyle::SC_ComboBoxArrow), Qt::DownArrow,
            enabled ? t.muted : t.disabled, unit(option));
}

void comboLabel(QPainter *painter, const QStyleOptionComboBox *option, const QRect &field)
{
    QRect text = field;
    if (!option->currentIcon.isNull()) {
        const QIcon::Mode mode = option->state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        QRect place(field.left(), field.center().y() - option->iconSize.height() / 2,
            option->iconSize.width(), option->iconSize.height());
        option->currentIcon.paint(
            painter, QStyle::visualRect(option->direction, field, place), Qt::AlignCenter, mode);
        text.setLeft(place.right() + qRound(0.4 * unit(option)));
        text = QStyle::visualRect(option->direction, field, text);
    }
    if (option->editable)
        return;
    painter->save();
    painter->setPen(option->state & QStyle::State_Enabled ? tones().text : tones().disabled);
    const Qt::Alignment side = QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(text, int(side) | Qt::TextSingleLine,
        option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, text.width()));
    painter->restore();
}

QRect spinRect(const QStyleOptionSpinBox *option, QStyle::SubControl part)
{
    const int inset = option->frame ? 2 : 0;
    const bool buttons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? qRound(1.5 * unit(option)) : 0;
    const QRect inner = option->rect.adjusted(inset, inset, -inset, -inset);
    QRect rect = inner;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect.setLeft(inner.right() - width + 1);
        rect.setHeight(inner.height() / 2);
        break;
    case QStyle::SC_SpinBoxDown:
        rect.setLeft(inner.right() - width + 1);
        rect.setTop(inner.top() + inner.height() / 2);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect.adjust(option->frame ? qRound(0.4 * unit(option)) : 2, 0, -width - 2, 0);
        break;
    default:
        return option->rect;
    }
    if (!buttons && part != QStyle::SC_SpinBoxEditField)
        return {};
    return QStyle::visualRect(option->direction, option->rect, rect);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget)
{
    const Tones &t = tones();
    if (option->frame)
        field(painter, option->rect, option->state, t.base, has(widget, "problem"));
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const bool up = part == QStyle::SC_SpinBoxUp;
        const bool can = option->state & QStyle::State_Enabled
            && option->stepEnabled
                & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const QRect rect = spinRect(option, part);
        if (can && option->activeSubControls == part && option->state & QStyle::State_MouseOver)
            box(painter, QRectF(rect).adjusted(1, 1, -1, -1), 3, mixed(t.base, t.text, 0.08), QColor());
        chevron(painter, rect, up ? Qt::UpArrow : Qt::DownArrow, can ? t.muted : t.hairline,
            qRound(unit(option) * 0.8));
    }
}

void slider(QPainter *painter, const QStyleOptionSlider *option, const QRect &groove, const QRect &handle)
{
    const Tones &t = tones();
    const bool enabled = option->state & QStyle::State_Enabled;
    QRectF line = groove;
    QRectF done = groove;
    if (option->orientation == Qt::Horizontal) {
        line.setTop(groove.center().y() - 1);
        line.setHeight(4);
        done = line;
        if (option->upsideDown)
            done.setLeft(handle.center().x());
        else
            done.setRight(handle.center().x());
    } else {
        line.setLeft(groove.center().x() - 1);
        line.setWidth(4);
        done = line;
        done.setTop(handle.center().y());
    }
    box(painter, line, 2, t.border, QColor());
    box(painter, done, 2, enabled ? t.action : t.disabled, QColor());
    const qreal side = qMin(handle.width(), handle.height());
    const QRectF knob(handle.center().x() - side / 2 + 0.5, handle.center().y() - side / 2 + 0.5, side, side);
    box(painter, knob.adjusted(2, 2, -2, -2), side / 2, t.raised, enabled ? t.action : t.disabled, 2);
    if (option->state & QStyle::State_HasFocus)
        ring(painter, knob.adjusted(-1, -1, 1, 1), side / 2 + 1, t.focus);
}

} // namespace cooperage::paint
