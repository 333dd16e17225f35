// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"

#include "ui/shell/palette.h"
#include "ui/shell/stylebars.h"
#include "ui/shell/styleinputs.h"
#include "ui/shell/styleitems.h"
#include "ui/shell/stylepaint.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace cooperage {

CooperageStyle::CooperageStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("cooperage"));
}

int CooperageStyle::rowHeight() const
{
    return qMax(24, qRound((m_compact ? 1.6 : 2.1) * QFontMetrics(QApplication::font()).height()));
}

/// Qt puts a label's text where that text's own language begins: on a page read from right to left, English
/// words would stand at the far side of their heading. Only the order within the words is theirs.
static void standAtThePagesSide(QLabel &label)
{
    const Qt::Alignment side = label.alignment() & Qt::AlignHorizontal_Mask;
    if (side != Qt::AlignLeft && side != Qt::AlignRight) // centred, or said for good already
        return;
    label.setAlignment((label.alignment() & ~Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute
        | (side == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft));
}

void CooperageStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->installEventFilter(this);
    // What people write is never markup: said here once, also for tips and for the boxes Qt makes itself.
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (label && label->layoutDirection() == Qt::RightToLeft)
        standAtThePagesSide(*label);
    const double margin = 0.38 * QFontMetrics(QApplication::font()).height(); // as a line edit has
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->document()->setDocumentMargin(margin);
    else if (auto *rich = qobject_cast<QTextEdit *>(widget); rich && !rich->isReadOnly())
        rich->document()->setDocumentMargin(margin);
    // A header without an alignment of its own stands over text, which starts at the leading edge.
    auto *header = qobject_cast<QHeaderView *>(widget);
    if (header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (auto *table = qobject_cast<QTableView *>(widget)) {
        table->setShowGrid(false);
        table->setAlternatingRowColors(true);
        table->setWordWrap(false);
        table->setCornerButtonEnabled(false);
        fitRows(table);
    }
}

void CooperageStyle::polish(QPalette &palette)
{
    palette = paletteOf(tones());
}

QPalette CooperageStyle::standardPalette() const
{
    return paletteOf(tones());
}

bool CooperageStyle::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        widget->update(); // a scroll area repaints its inside only; the ring is on its frame
    // On a card its own surface would be a patch; only when it is shown it is known where it lies.
    auto *view = qobject_cast<QAbstractItemView *>(watched);
    if (view && event->type() == QEvent::Show && paint::liesOnCard(view))
        view->viewport()->setAutoFillBackground(false);
    if (widget && (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange))
        fitRows(widget);
    if (event->type() == QEvent::Wheel && qobject_cast<QAbstractSpinBox *>(watched) && !widget->hasFocus()) {
        event->ignore(); // the page under it scrolls; a number only turns where a person works on it
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void CooperageStyle::fitRows(QWidget *widget) const
{
    if (auto *table = qobject_cast<QTableView *>(widget)) {
        table->verticalHeader()->setMinimumSectionSize(rowHeight()); // else compact rows are refused
        table->verticalHeader()->setDefaultSectionSize(rowHeight());
    }
}

int CooperageStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int u = QFontMetrics(QApplication::font()).height();
    const auto times = [u](double factor) { return qRound(factor * u); };
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Keeps the square corners of headers and rows inside the rounded frame.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 3 : 1;
    case PM_ButtonMargin:
        return times(0.8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_MenuButtonIndicator:
        return times(1.0);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return times(0.75);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return times(0.5);
    case PM_FocusFrameHMargin:
        return times(0.45); // also the text margin of item views
    case PM_HeaderMargin:
        return times(0.45);
    case PM_HeaderMarkSize:
        return times(0.7);
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight();
    case PM_HeaderDefaultSectionSizeHorizontal:
        return times(7);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(16, times(0.95));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return times(0.45);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return qMax(16, times(1.15));
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize:
        return times(2.2);
    case PM_ScrollBarExtent:
        return qMax(12, times(0.75));
    case PM_ScrollBarSliderMin:
        return qMax(24, times(1.5));
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return qMax(18, times(1.1));
    case PM_TabBarTabHSpace:
        return times(1.5);
    case PM_TabBarTabVSpace:
        return times(0.9);
    case PM_SplitterWidth:
        return qMax(8, times(0.5));
    case PM_ToolTipLabelFrameWidth:
        return times(0.35);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarHMargin:
        return times(0.4);
    case PM_MenuBarVMargin:
        return 2;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_TreeViewIndentation:
        return times(1.2);
    case PM_TextCursorWidth:
        return qMax(1, u / 14);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CooperageStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ComboBox_AllowWheelScrolling: // turning the wheel over a page must not change what stands there
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_MenuBar_MouseTracking:
    case SH_TitleBar_NoBorder:
    case SH_UnderlineShortcut: // underlines in every button are noise; Alt still works
        return hint == SH_MenuBar_MouseTracking ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_Menu_SubMenuPopupDelay:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_TabBar_PreferNoArrows:
        return hint == SH_Menu_SubMenuPopupDelay ? 150 : hint == SH_TabBar_PreferNoArrows ? 0 : 1;
    case SH_Table_GridLineColor:
        return int(tones().hairline.rgba());
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_FormLayoutWrapPolicy:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize CooperageStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const int u = paint::unit(option);
    const int height = paint::controlHeight(u);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty(); // an icon alone
        const int width = bare ? height : contents.width() + qRound(1.6 * u);
        return {qMax(width, height), qMax(contents.height() + u / 2, height)};
    }
    case CT_ToolButton:
        return {qMax(contents.width() + qRound(0.7 * u), height), qMax(contents.height() + u / 3, height)};
    case CT_LineEdit:
        return {contents.width() + u, qMax(contents.height(), height)};
    case CT_ComboBox:
        return {contents.width() + qRound(2.6 * u), height};
    case CT_SpinBox:
        return {contents.width() + qRound(2.2 * u), height};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {qMax(24, size.width() + 4), qMax(qMax(24, qRound(1.5 * u)), size.height())};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), qMax(size.height() + u / 2, rowHeight())}; // two lines have air around them too
    }
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {qRound(size.width() * 1.08) + u / 2, qMax(size.height(), qRound(2.1 * u))}; // drawn semibold
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItemSize(item, contents);
        break;
    case CT_MenuBarItem:
        return {contents.width() + u, qRound(1.7 * u)};
    case CT_TabBarTab:
        return {contents.width(), qMax(contents.height(), height)};
    case CT_ProgressBar:
        return {contents.width(), qMax(contents.height(), u)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect CooperageStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = panel && panel->lineWidth > 0 ? qRound(0.45 * paint::unit(option)) : 1;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    case SE_PushButtonFocusRect:
    case SE_ToolButtonLayoutItem:
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_HeaderLabel:
    case SE_HeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::headerRect(header, element == SE_HeaderArrow);
        return QProxyStyle::subElementRect(element, option, widget);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect CooperageStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::scrollRect(bar, part);
    } else if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paint::comboRect(combo, part);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return paint::spinRect(spin, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QStyle::SubControl CooperageStyle::hitTestComplexControl(ComplexControl control,
    const QStyleOptionComplex *option, const QPoint &position, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        for (const auto part : {SC_ScrollBarSlider, SC_ScrollBarSubPage, SC_ScrollBarAddPage}) {
            if (subControlRect(control, option, part, widget).contains(position))
                return part;
        }
        return SC_None;
    }
    return QProxyStyle::hitTestComplexControl(control, option, position, widget);
}

} // namespace cooperage
