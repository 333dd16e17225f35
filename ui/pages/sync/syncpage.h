// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "sync/client/syncstatus.h"
#include "ui/shell/navigation.h"

class QStackedWidget;

namespace cooperage {

class Appearance;
class BackupAccess;
class BackupSection;
class DecisionsSection;
class PeopleSection;
class Prompt;
class Readers;
class SegmentedControl;
class ServerAccess;
class SyncSection;
class UiSettings;
class Writer;

/// Sync & settings: where the work stands, what needs a decision, who belongs to the collective, its
/// settings, how this program looks, and backups. `open` takes "sync", "decisions", "people", "settings",
/// "appearance", "backup"; a part of one is "people:devices", see ui/widgets/landmark.h.
class SyncPage final : public PageWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        Writer &writer;
        Readers &readers;
        ServerAccess &server;
        Prompt &prompt;
        Appearance &appearance;
        UiSettings &settings;
        const Clock &clock;
        std::function<void()> undo;
        BackupAccess *backups = nullptr; ///< none: no such part
    };
    explicit SyncPage(const Parts &parts, QWidget *parent = nullptr);

    void setStatus(const SyncStatus &status);
    void open(const QString &where) override;
    QList<Landmark> landmarks() const override;

private:
    void choose(int index);
    void showBadge();

    SegmentedControl *m_sections;
    QStackedWidget *m_stack;
    SyncSection *m_sync;
    DecisionsSection *m_decisions;
    PeopleSection *m_people;
    BackupSection *m_backups = nullptr;
    int m_open = 0;
    int m_refused = 0;
};

} // namespace cooperage
