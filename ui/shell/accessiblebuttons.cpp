// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessiblebuttons.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QButtonGroup>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace cooperage {

namespace {

bool oneOfSeveral(const QAbstractButton &button)
{
    return button.autoExclusive() || (button.group() && button.group()->exclusive());
}

/// "&Save" is said as "Save", "R&&D" as "R&D".
QString spoken(const QString &label)
{
    QString words;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == u'&' && ++i == label.size())
            break;
        words.append(label.at(i));
    }
    return words;
}

QMenu *menuOf(const QAbstractButton &button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(&button))
        return push->menu();
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return tool ? tool->menu() : nullptr;
}

void showMenuOf(QAbstractButton &button)
{
    if (auto *push = qobject_cast<QPushButton *>(&button))
        push->showMenu();
    else if (auto *tool = qobject_cast<QToolButton *>(&button))
        tool->showMenu();
}

class AccessibleButton final : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton *button)
        : QAccessibleWidget(button)
    {
    }

    QAccessible::Role role() const override
    {
        if (button().isCheckable())
            return oneOfSeveral(button()) ? QAccessible::RadioButton : QAccessible::CheckBox;
        return menuOf(button()) ? QAccessible::ButtonMenu : QAccessible::Button;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && own.isEmpty())
            return spoken(button().text());
        if (kind == QAccessible::Accelerator && own.isEmpty())
            return button().shortcut().toString(QKeySequence::NativeText);
        return own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        state.hasPopup = menuOf(button()) != nullptr;
        if (const auto *push = qobject_cast<const QPushButton *>(&button()))
            state.defaultButton = push->isDefault();
        return state;
    }
    QStringList actionNames() const override
    {
        if (!widget()->isEnabled())
            return {};
        QStringList names{button().isCheckable() ? toggleAction() : pressAction()};
        if (menuOf(button()))
            names.prepend(showMenuAction());
        return names << setFocusAction();
    }
    void doAction(const QString &name) override
    {
        if (!widget()->isEnabled() || isCovered())
            return;
        if (name == showMenuAction())
            QMetaObject::invokeMethod(
                widget(), [button = &button()] { showMenuOf(*button); }, Qt::QueuedConnection);
        else if (name == toggleAction() || name == pressAction())
            // the menu, sheet or question it opens must not hold up who asked
            QMetaObject::invokeMethod(
                widget(), [button = &button()] { button->click(); }, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        const bool main = name == toggleAction() || name == pressAction();
        const QKeySequence keys = main ? button().shortcut() : QKeySequence();
        return keys.isEmpty() ? QStringList() : QStringList{keys.toString()};
    }

private:
    /// Behind a question that has to be answered first: a mouse would not reach it either.
    bool isCovered() const
    {
        const QWidget *question = QApplication::activeModalWidget();
        return question && question != widget()->window() && !question->isAncestorOf(widget());
    }
    QAbstractButton &button() const { return *static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *buttonFor(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button ? new AccessibleButton(button) : nullptr;
}

} // namespace

void installAccessibleButtons()
{
    QAccessible::installFactory(buttonFor);
}

} // namespace cooperage
