// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/shell/appearance.h"
#include "ui/shell/commands.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace cooperage {

namespace {

/// A menu without a command that works would open onto nothing.
void hideIfEmpty(QMenu *menu)
{
    const QList<QAction *> actions = menu->actions();
    const bool any = std::any_of(
        actions.cbegin(), actions.cend(), [](const QAction *action) { return action->isVisible(); });
    menu->menuAction()->setVisible(any);
}

} // namespace

QMenu *fillMenuBar(QMainWindow &window, const Commands &commands)
{
    auto *all = new QMenu(&window);
    for (int i = 0; i <= static_cast<int>(CommandGroup::Last_); ++i) {
        const auto group = static_cast<CommandGroup>(i);
        const QList<QAction *> actions = commands.actions(group);
        QMenu *menu = window.menuBar()->addMenu(Commands::groupTitle(group));
        menu->addActions(actions);
        all->addMenu(menu);
        window.addActions(actions);
        for (QAction *action : actions)
            QObject::connect(action, &QAction::visibleChanged, menu, [menu] { hideIfEmpty(menu); });
        hideIfEmpty(menu);
    }
    window.menuBar()->hide();
    return all;
}

void bindTextSize(Commands &commands, Appearance &appearance, QObject *context)
{
    constexpr int step = 10; // per cent
    const auto by = [&appearance](int change) { appearance.setTextSize(appearance.textSize() + change); };
    commands.bind(Command::TextLarger, context, [by] { by(step); });
    commands.bind(Command::TextSmaller, context, [by] { by(-step); });
    commands.bind(Command::TextNormal, context, [&appearance] { appearance.setTextSize(100); });
}

void toggleMenuBar(QMainWindow &window)
{
    QMenuBar *bar = window.menuBar();
    bar->setVisible(!bar->isVisible());
    if (!bar->isVisible())
        return;
    bar->setFocus(Qt::MenuBarFocusReason);
    const QList<QAction *> menus = bar->actions();
    const auto first
        = std::find_if(menus.cbegin(), menus.cend(), [](const QAction *menu) { return menu->isVisible(); });
    if (first != menus.cend())
        bar->setActiveAction(*first);
}

} // namespace cooperage
