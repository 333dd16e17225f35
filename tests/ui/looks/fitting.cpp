// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks/fitting.h"

#include "ui/widgets/pill.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTableView>

namespace cooperage::looks {

namespace {

QString nameOf(const QWidget *widget, const QString &text)
{
    QStringList path;
    for (const QWidget *one = widget; one && path.size() < 3; one = one->parentWidget()) {
        path.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className())
                                                 : one->objectName());
    }
    return path.join(u'/') + QStringLiteral(" \"") + text.left(60) + u'"';
}

template <class W> QList<W *> visible(const QWidget *window)
{
    QList<W *> found;
    const QList<W *> all = window->findChildren<W *>();
    for (W *one : all) {
        if (one->isVisible() && !one->visibleRegion().isEmpty())
            found.append(one);
    }
    return found;
}

/// The scroll area that moves the widget, if any.
const QScrollArea *movedBy(const QWidget *widget)
{
    for (const QWidget *one = widget; one && !one->isWindow(); one = one->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(one->parentWidget());
        if (area) // a sheet over the page is not moved by it
            return area;
    }
    return nullptr;
}

/// Whether part of it lies outside of what holds it. Up and down a scroll area is the way to the rest.
bool reachesOut(const QWidget *widget)
{
    const QWidget *holder = widget->window();
    if (const QScrollArea *area = movedBy(widget))
        holder = area->viewport();
    const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
    const QRect room(holder->mapTo(widget->window(), QPoint()), holder->size());
    const bool sideways = place.left() < room.left() || place.right() > room.right();
    const bool upright = place.top() < room.top() || place.bottom() > room.bottom();
    return sideways || (upright && holder == widget->window());
}

bool fits(const QLabel *label)
{
    if (label->text().isEmpty())
        return true;
    const QSize room = label->contentsRect().size();
    if (label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height() + 1
            && label->minimumSizeHint().width() <= label->width() + 1;
    const QSize wanted = label->sizeHint();
    return wanted.width() <= room.width() + 1 && wanted.height() <= room.height() + 1;
}

bool fits(const QComboBox *box)
{
    if (box->isEditable())
        return true;
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.currentText = box->currentText();
    const QRect room
        = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    return box->fontMetrics().horizontalAdvance(box->currentText()) <= room.width() + 1;
}

/// Something to type or choose in that its layout has pressed together.
bool isSqueezed(const QWidget *widget)
{
    return widget->height() < widget->sizeHint().height() - 1;
}

/// Of a table: pills whose word would be cut short.
void collectPills(const QTableView *table, QStringList &found)
{
    const QHeaderView *header = table->horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(i) || !qobject_cast<PillDelegate *>(table->itemDelegateForColumn(i)))
            continue;
        const int wanted = static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(i);
        if (wanted > header->sectionSize(i) + 1)
            found += nameOf(table, header->model()->headerData(i, Qt::Horizontal).toString())
                + QStringLiteral(" has pills of %1 in a column of %2")
                      .arg(wanted)
                      .arg(header->sectionSize(i));
    }
}

QString letterOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

void collectMenu(const QWidget *menu, QStringList &found)
{
    QHash<QString, QString> taken;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        const QString letter = letterOf(action->text());
        if (!action->isVisible() || letter.isEmpty())
            continue;
        if (taken.contains(letter))
            found += QStringLiteral("%1: \"%2\" and \"%3\"").arg(letter, taken.value(letter), action->text());
        taken.insert(letter, action->text());
        if (action->menu())
            collectMenu(action->menu(), found);
    }
}

} // namespace

QStringList cutOff(const QWidget *window)
{
    QStringList found;
    const auto note = [&found](const QWidget *widget, const QString &text, bool fit) {
        if (!fit)
            found += nameOf(widget, text)
                + QStringLiteral(" needs %1x%2, has %3x%4")
                      .arg(widget->sizeHint().width())
                      .arg(widget->sizeHint().height())
                      .arg(widget->width())
                      .arg(widget->height());
        else if (reachesOut(widget))
            found += nameOf(widget, text) + QStringLiteral(" reaches out of its page");
    };
    for (const auto *label : visible<QLabel>(window))
        note(label, label->text(), fits(label));
    for (const auto *button : visible<QAbstractButton>(window)) {
        if (qobject_cast<const QLineEdit *>(button->parentWidget())) // its small pictures
            continue;
        const QSize wanted
            = button->minimumSizeHint().isEmpty() ? button->sizeHint() : button->minimumSizeHint();
        const int lines = button->hasHeightForWidth() ? button->heightForWidth(button->width()) : 0;
        note(button, button->text().isEmpty() ? button->accessibleName() : button->text(),
            wanted.width() <= button->width() + 1 && qMax(wanted.height(), lines) <= button->height() + 1);
    }
    for (const auto *box : visible<QComboBox>(window))
        note(box, box->currentText(), fits(box) && !isSqueezed(box));
    for (const auto *line : visible<QLineEdit>(window)) {
        const auto *holder = line->parentWidget();
        const bool part = qobject_cast<const QComboBox *>(holder)
            || qobject_cast<const QAbstractSpinBox *>(holder)
            || qobject_cast<const QAbstractItemView *>(holder->parentWidget());
        if (!part)
            note(line, line->placeholderText(), !isSqueezed(line));
    }
    for (const auto *box : visible<QAbstractSpinBox>(window))
        note(box, box->text(), !isSqueezed(box));
    for (const auto *table : visible<QTableView>(window))
        collectPills(table, found);
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->visibleRegion().isEmpty() && !movedBy(button))
            found += nameOf(button, button->text()) + QStringLiteral(" cannot be seen");
    }
    for (const auto *header : visible<QHeaderView>(window)) {
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            if (!header->isSectionHidden(i) && header->sectionSizeHint(i) > header->sectionSize(i) + 1)
                found += nameOf(header, header->model()->headerData(i, Qt::Horizontal).toString())
                    + QStringLiteral(" heads a column of %1, needs %2")
                          .arg(header->sectionSize(i))
                          .arg(header->sectionSizeHint(i));
        }
    }
    return found;
}

QStringList filledButtons(const QWidget *window)
{
    QStringList found;
    for (const auto *button : visible<QPushButton>(window)) {
        const bool ofPage = button->window() == window; // a dialog over it has one of its own
        if (ofPage && button->property("primary").toBool() && button->isEnabled())
            found += nameOf(button, button->text());
    }
    return found.size() > 1 ? found : QStringList();
}

QStringList doubledLetters(const QWidget *window)
{
    QStringList found;
    QHash<std::pair<const QWidget *, QString>, QString> taken; // a sheet over the page has letters of its own
    const auto take = [&](const QWidget *of, const QString &text) {
        const std::pair<const QWidget *, QString> letter(of->window(), letterOf(text));
        if (letter.second.isEmpty())
            return;
        if (taken.contains(letter))
            found += QStringLiteral("%1: \"%2\" and \"%3\"").arg(letter.second, taken.value(letter), text);
        taken.insert(letter, text);
    };
    for (const auto *button : visible<QAbstractButton>(window))
        take(button, button->text());
    for (const auto *label : visible<QLabel>(window)) {
        if (label->buddy())
            take(label, label->text());
    }
    for (const auto *bar : window->findChildren<QMenuBar *>())
        collectMenu(bar, found);
    return found;
}

QStringList scrollBarsInEachOther(const QWidget *window)
{
    QStringList found;
    for (const auto *area : visible<QAbstractScrollArea>(window)) {
        if (area->inherits("QTextEdit") || area->inherits("QPlainTextEdit")) // what a person has typed
            continue;
        const bool upright = area->verticalScrollBar()->isVisible();
        const QScrollArea *around = movedBy(area);
        if (upright && around && around->verticalScrollBar()->isVisible())
            found += nameOf(area, QStringLiteral("scrolls inside what scrolls"));
        if (qobject_cast<const QScrollArea *>(area) && area->horizontalScrollBar()->isVisible())
            found += nameOf(area, QStringLiteral("scrolls sideways"));
    }
    return found;
}

} // namespace cooperage::looks
