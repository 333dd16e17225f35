// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "sync/client/syncstatus.h"
#include "ui/shell/navigation.h"

class QStackedWidget;

namespace cooperage {

class Appearance;
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
/// settings, and how this program looks. `open` takes "sync", "decisions", "people", "settings",
/// "appearance".
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
    };
    explicit SyncPage(const Parts &parts, QWidget *parent = nullptr);

    void setStatus(const SyncStatus &status);
    void open(const QString &where) override;

private:
    void choose(int index);
    void showBadge();

    SegmentedControl *m_sections;
    QStackedWidget *m_stack;
    SyncSection *m_sync;
    DecisionsSection *m_decisions;
    PeopleSection *m_people;
    int m_open = 0;
    int m_refused = 0;
};

} // namespace cooperage
