// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/shell/icons.h"
#include "ui/shell/uisettings.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <array>

namespace cooperage {

namespace {

using enum Command;
using G = CommandGroup;

// No plain Space or letter: a window-wide shortcut would take it from every button. Lists handle theirs.
// Order: as the enum. Texts are verbs; an ellipsis says that a question follows.
constexpr std::array table = {
    CommandRow{
        NewListing, "new_listing", QT_TRANSLATE_NOOP("Commands", "&New listing"), "add", "Ctrl+N", G::File},
    CommandRow{NewVariant, "new_variant", QT_TRANSLATE_NOOP("Commands", "New &variant"), "add",
        "Ctrl+Shift+V", G::File},
    CommandRow{RecordMovement, "record_movement", QT_TRANSLATE_NOOP("Commands", "Record a stock &movement…"),
        "stock", "Ctrl+M", G::File},
    CommandRow{Import, "import", QT_TRANSLATE_NOOP("Commands", "&Import…"), "import", "Ctrl+I", G::File},
    CommandRow{Export, "export", QT_TRANSLATE_NOOP("Commands", "&Export…"), "export", "Ctrl+E", G::File},
    CommandRow{Print, "print", QT_TRANSLATE_NOOP("Commands", "&Print…"), "print", "Ctrl+P", G::File},
    CommandRow{NewWindow, "new_window", QT_TRANSLATE_NOOP("Commands", "New &window"), "window",
        "Ctrl+Shift+N", G::File},
    CommandRow{Quit, "quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "close", "Ctrl+Q", G::File},
    CommandRow{Undo, "undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), "undo", "Ctrl+Z", G::Edit},
    CommandRow{Redo, "redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y", G::Edit},
    CommandRow{
        FillDown, "fill_down", QT_TRANSLATE_NOOP("Commands", "Fill &down"), "fill-down", "Ctrl+D", G::Edit},
    CommandRow{Remove, "remove", QT_TRANSLATE_NOOP("Commands", "Move to &bin"), "trash", "Del", G::Edit},
    CommandRow{
        SelectAll, "select_all", QT_TRANSLATE_NOOP("Commands", "Select &all"), "check", "Ctrl+A", G::Edit},
    CommandRow{
        Find, "find", QT_TRANSLATE_NOOP("Commands", "&Find on this page"), "search", "Ctrl+F", G::Edit},
    CommandRow{Palette, "palette", QT_TRANSLATE_NOOP("Commands", "&Search or run a command"), "search",
        "Ctrl+K", G::Go},
    CommandRow{History, "history", QT_TRANSLATE_NOOP("Commands", "&History of changes"), "history", "Ctrl+H",
        G::View},
    CommandRow{Preview, "preview", QT_TRANSLATE_NOOP("Commands", "&Preview"), "eye", "Ctrl+Shift+P", G::View},
    CommandRow{
        TableView, "table_view", QT_TRANSLATE_NOOP("Commands", "Show as &table"), "table", "Ctrl+1", G::View},
    CommandRow{GridView, "grid_view", QT_TRANSLATE_NOOP("Commands", "Show as photo &grid"), "grid", "Ctrl+2",
        G::View},
    CommandRow{Columns, "columns", QT_TRANSLATE_NOOP("Commands", "Choose &columns…"), "columns", "", G::View},
    CommandRow{Sidebar, "sidebar", QT_TRANSLATE_NOOP("Commands", "Shrink or widen the &sidebar"), "sidebar",
        "Ctrl+B", G::View},
    CommandRow{TextLarger, "text_larger", QT_TRANSLATE_NOOP("Commands", "&Larger text"), "text-larger",
        "Ctrl++; Ctrl+=", G::View},
    CommandRow{TextSmaller, "text_smaller", QT_TRANSLATE_NOOP("Commands", "S&maller text"), "text-smaller",
        "Ctrl+-", G::View},
    CommandRow{
        TextNormal, "text_normal", QT_TRANSLATE_NOOP("Commands", "&Normal text size"), "", "Ctrl+0", G::View},
    CommandRow{Back, "back", QT_TRANSLATE_NOOP("Commands", "&Back"), "back", "Alt+Left", G::Go},
    CommandRow{Forward, "forward", QT_TRANSLATE_NOOP("Commands", "&Forward"), "forward", "Alt+Right", G::Go},
    CommandRow{
        NextArea, "next_area", QT_TRANSLATE_NOOP("Commands", "&Next area of the window"), "", "F6", G::Go},
    CommandRow{SyncNow, "sync_now", QT_TRANSLATE_NOOP("Commands", "&Sync now"), "sync", "F5", G::Sync},
    CommandRow{
        WorkOffline, "work_offline", QT_TRANSLATE_NOOP("Commands", "Work &offline"), "offline", "", G::Sync},
    CommandRow{
        Invite, "invite", QT_TRANSLATE_NOOP("Commands", "&Invite somebody…"), "person-add", "", G::Sync},
    CommandRow{LinkDevice, "link_device", QT_TRANSLATE_NOOP("Commands", "&Link another device…"), "device",
        "", G::Sync},
    CommandRow{Backup, "backup", QT_TRANSLATE_NOOP("Commands", "&Back up…"), "backup", "", G::File},
    CommandRow{
        Settings, "settings", QT_TRANSLATE_NOOP("Commands", "Se&ttings"), "settings", "Ctrl+,", G::Edit},
    CommandRow{Guide, "guide", QT_TRANSLATE_NOOP("Commands", "&Guide to this page"), "help", "F1", G::Help},
    CommandRow{ShortcutSheet, "shortcut_sheet", QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"),
        "keyboard", "Ctrl+?; Ctrl+/", G::Help},
    CommandRow{About, "about", QT_TRANSLATE_NOOP("Commands", "&About Cooperage"), "note", "", G::Help},
};
static_assert(table.size() == static_cast<std::size_t>(Command::Last_) + 1, "a command without a line");

QString settingOf(const CommandRow &row)
{
    return QStringLiteral("shortcuts/") + QLatin1String(row.name);
}

const CommandRow &rowOf(Command command)
{
    return table.at(static_cast<std::size_t>(command));
}

} // namespace

std::span<const CommandRow> commandTable()
{
    return table;
}

Commands::Commands(UiSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (const CommandRow &row : table) {
        Q_ASSERT(&row == &rowOf(row.id));
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(row.name));
        action->setText(QCoreApplication::translate("Commands", row.text));
        action->setIcon(icon(QLatin1String(row.icon)));
        action->setMenuRole(row.id == Command::Quit ? QAction::QuitRole : QAction::NoRole);
        connect(action, &QAction::triggered, this, [this, id = row.id] {
            const auto found = m_bindings.constFind(id);
            if (found == m_bindings.cend() || !found->context)
                return;
            const auto run = found->run; // a copy: running it may bind another one
            run();
        });
        m_actions += action;
        setShortcut(row.id, m_settings.value(settingOf(row)).value<QString>());
        refresh(row.id);
    }
}

QAction *Commands::action(Command command) const
{
    return m_actions.at(static_cast<qsizetype>(command));
}

QList<QAction *> Commands::actions(CommandGroup group) const
{
    QList<QAction *> found;
    for (const CommandRow &row : table) {
        if (row.group == group)
            found += action(row.id);
    }
    return found;
}

void Commands::bind(Command command, QObject *context, std::function<void()> run)
{
    Binding &binding = m_bindings[command];
    disconnect(binding.watch);
    binding = {context, std::move(run), {}};
    binding.watch = connect(
        context, &QObject::destroyed, this, [this, command, context] { release(command, context); });
    refresh(command);
}

void Commands::release(Command command, const QObject *context)
{
    const auto found = m_bindings.constFind(command);
    if (found == m_bindings.cend() || (found->context && found->context != context))
        return;
    disconnect(found->watch);
    m_bindings.erase(found);
    refresh(command);
}

bool Commands::isBound(Command command) const
{
    return m_bindings.contains(command);
}

void Commands::setShortcut(Command command, const QKeySequence &shortcut)
{
    const CommandRow &row = rowOf(command);
    QList<QKeySequence> sequences;
    if (shortcut.isEmpty())
        sequences = QKeySequence::listFromString(QLatin1String(row.shortcut), QKeySequence::PortableText);
    else
        sequences = {shortcut};
    sequences.removeIf([](const QKeySequence &sequence) { return sequence.isEmpty(); });
    action(command)->setShortcuts(sequences);
    m_settings.setValue(settingOf(row),
        shortcut.isEmpty() ? QVariant() : QVariant(shortcut.toString(QKeySequence::PortableText)));
    action(command)->setToolTip(textWithShortcut(action(command)));
}

QString Commands::groupTitle(CommandGroup group)
{
    switch (group) {
    case CommandGroup::File:
        return tr("&File");
    case CommandGroup::Edit:
        return tr("&Edit");
    case CommandGroup::View:
        return tr("&View");
    case CommandGroup::Go:
        return tr("&Go");
    case CommandGroup::Sync:
        return tr("&Sync");
    case CommandGroup::Help:
        return tr("&Help");
    }
    return {};
}

void Commands::refresh(Command command)
{
    action(command)->setVisible(isBound(command));
    action(command)->setEnabled(isBound(command));
}

QString textWithShortcut(const QAction *action)
{
    QString text = action->text();
    text.remove(QLatin1Char('&'));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
}

} // namespace cooperage
