// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <span>

namespace cooperage {

class UiSettings;

/// Everything a person can tell the program to do. One line each in commands.cpp.
enum class Command {
    NewListing,
    NewVariant,
    RecordMovement,
    Import,
    Export,
    Print,
    NewWindow,
    Quit,
    Undo,
    Redo,
    FillDown,
    Remove,
    SelectAll,
    Find,
    Palette,
    History,
    Preview,
    TableView,
    GridView,
    Columns,
    Sidebar,
    TextLarger,
    TextSmaller,
    TextNormal,
    Back,
    Forward,
    NextArea,
    SyncNow,
    WorkOffline,
    Invite,
    LinkDevice,
    Backup,
    Settings,
    Guide,
    ShortcutSheet,
    About,
    Last_ = About,
};

inline size_t qHash(Command command, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(command), seed);
}

/// The menus, in this order.
enum class CommandGroup { File, Edit, View, Go, Sync, Help, Last_ = Help };

struct CommandRow
{
    Command id;
    const char *name; ///< permanent: settings and object names use it
    const char *text; ///< as in a menu, context "Commands"
    const char *icon; ///< see icons.h, may be empty
    const char *shortcut; ///< portable text, alternatives after "; ", may be empty
    CommandGroup group;
};

std::span<const CommandRow> commandTable(); ///< in the order of the enum

/// The commands as QActions. One that nobody handles is hidden everywhere: nothing is offered that does
/// nothing.
class Commands final : public QObject
{
    Q_OBJECT
public:
    explicit Commands(UiSettings &settings, QObject *parent = nullptr);

    QAction *action(Command command) const;
    QList<QAction *> actions(CommandGroup group) const;

    /// `run` is called from now on, until another one is bound or `context` goes away.
    void bind(Command command, QObject *context, std::function<void()> run);
    void release(Command command, const QObject *context); ///< only if `context` has bound it
    bool isBound(Command command) const;

    /// Kept in the settings; an empty sequence goes back to the one in the table.
    void setShortcut(Command command, const QKeySequence &shortcut);

    static QString groupTitle(CommandGroup group); ///< "&File", as in the menu bar

private:
    struct Binding
    {
        QPointer<QObject> context;
        std::function<void()> run;
        QMetaObject::Connection watch;
    };
    void refresh(Command command);

    UiSettings &m_settings;
    QList<QAction *> m_actions;
    QHash<Command, Binding> m_bindings;
};

/// Shortcut in words for a tooltip: "Undo (Ctrl+Z)"; without a shortcut the text alone. No mnemonic marks.
QString textWithShortcut(const QAction *action);

} // namespace cooperage
