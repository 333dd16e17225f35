// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backupgate.h"
#include "app/servergate.h"
#include "app/workplace.h"
#include "sync/client/syncrunner.h"
#include "ui/forms/undoer.h"
#include "ui/pages/palettesource.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTimer>

namespace cooperage {

class Appearance;
class Prompt;
class SyncPage;
class TodayPage;
class UiSettings;

/// One collective open in a window: data, sync and pages, owned in the order they need each other.
class Desk final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        UiSettings &settings;
        Appearance &appearance;
        Prompt &prompt;
    };
    Desk(std::unique_ptr<Workplace> place, const Parts &parts, const QByteArray &token, bool plainToken);
    ~Desk() override;

    MainWindow &window() { return *m_window; }
    Workplace &place() { return *m_place; }
    SyncRunner &runner() { return *m_runner; }
    BackupGate &backups() { return m_backups; }
    void showPage(const QString &key, const QString &where = {});

Q_SIGNALS:
    void keyAnnounced(const QByteArray &pin); ///< the server will show another key: to be remembered

private:
    void addPages(const Parts &parts);
    void addHistory();
    void bindCommands();
    void startSync(const QByteArray &token, bool plainToken);
    void showStatus(const SyncStatus &status);
    void backUp();

    std::unique_ptr<Workplace> m_place;
    ServerGate m_server;
    BackupGate m_backups;
    Commands m_commands;
    Thumbnails m_thumbnails;
    Undoer m_undoer;
    std::unique_ptr<MainWindow> m_window;
    TodayPage *m_today = nullptr; ///< owned by the window, as the next
    SyncPage *m_syncPage = nullptr;
    std::unique_ptr<RecordSource> m_palette;
    std::unique_ptr<SyncRunner> m_runner;
    std::optional<Instant> m_lastSync;
    QTimer m_minute; ///< "12 min ago" moves on
    QTimer m_hour; ///< looks whether the day's backup is due
    QByteArray m_nextPin;
};

} // namespace cooperage
