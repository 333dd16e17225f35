// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing half of CooperageStyle: which part draws what.
#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/shell/style.h"
#include "ui/shell/stylebars.h"
#include "ui/shell/stylebuttons.h"
#include "ui/shell/styleinputs.h"
#include "ui/shell/styleitems.h"
#include "ui/shell/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

namespace cooperage {

namespace {

void focusRect(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QRectF rect = option->rect;
    if (qobject_cast<const QPushButton *>(widget)) {
        paint::buttonFocus(painter, option, widget);
    } else if (qobject_cast<const QAbstractItemView *>(widget)
        || (widget && qobject_cast<const QAbstractItemView *>(widget->parentWidget()))) {
        paint::ring(painter, rect, 3, tones().focus);
    } else {
        paint::ring(painter, rect, paint::controlRadius, tones().focus);
    }
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

} // namespace

void CooperageStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_FrameDefaultButton:
        if (element == PE_PanelButtonCommand)
            paint::buttonPanel(painter, option, widget);
        return;
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
    case PE_FrameButtonTool:
    case PE_FrameButtonBevel:
        if (element == PE_PanelButtonTool || element == PE_PanelButtonBevel)
            paint::toolPanel(painter, option, widget);
        return;
    case PE_FrameFocusRect:
        focusRect(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkIndicator(painter, option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioIndicator(painter, option);
        return;
    case PE_PanelLineEdit:
        paint::linePanel(painter, option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    case PE_Frame:
        paint::frame(painter, option, widget);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tones().hairline);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paint::itemRow(painter, item, this, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paint::itemPanel(painter, item, widget);
        return;
    case PE_IndicatorBranch:
        paint::branch(painter, option);
        return;
    case PE_IndicatorHeaderArrow:
        paint::headerArrow(painter, option);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        paint::chevron(painter, option->rect, arrowOf(element),
            option->state & State_Enabled ? tones().muted : tones().disabled, paint::unit(option));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, tones().raised);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        paint::menuPanel(painter, option);
        return;
    case PE_IndicatorTabClose:
        icon(QStringLiteral("close")).paint(painter, option->rect.adjusted(2, 2, -2, -2));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CooperageStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::buttonLabel(painter, button, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            paint::comboLabel(painter, combo, paint::comboRect(combo, SC_ComboBoxEditField));
        return;
    case CE_Header: // Qt's own would not ask where the words and the arrow stand
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            painter->setClipRect(option->rect);
            paint::headerSection(painter, option, widget);
            QStyleOptionHeader part(*header);
            part.rect = paint::headerRect(header, false);
            paint::headerLabel(painter, &part);
            part.rect = paint::headerRect(header, true);
            paint::headerArrow(painter, &part);
            painter->restore();
        }
        return;
    case CE_HeaderSection:
        paint::headerSection(painter, option, widget);
        return;
    case CE_HeaderEmptyArea:
        paint::headerSection(painter, option, widget);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paint::headerLabel(painter, header);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paint::tabShape(painter, tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            copy.palette.setColor(QPalette::WindowText, paint::tabInk(tab));
            copy.palette.setColor(QPalette::ButtonText, paint::tabInk(tab));
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return; // the number stands beside it, in words
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paint::progress(painter, bar);
        return;
    case CE_Splitter:
        paint::splitter(painter, option);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paint::menuItem(painter, item);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paint::menuBarItem(painter, item);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tones().window);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CooperageStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paint::scrollBar(painter, bar);
    } else if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            paint::comboBox(painter, combo, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            paint::spinBox(painter, spin, widget);
    } else if (control == CC_Slider) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paint::slider(painter, bar, subControlRect(control, option, SC_SliderGroove, widget),
                subControlRect(control, option, SC_SliderHandle, widget));
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               control == CC_ToolButton && tool) {
        QStyleOptionToolButton copy(*tool);
        if (copy.toolButtonStyle == Qt::ToolButtonIconOnly)
            copy.features &= ~QStyleOptionToolButton::HasMenu; // the arrow would lie on the icon
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace cooperage
