// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/syncstatus.h"
#include "ui/shell/palette.h"
#include "ui/shell/sidebar.h"

#include <QLocale>

namespace cooperage {

/// "Connected to coop.example · 4 to send · last sync 12 min ago", one sentence for each state.
QString syncSentence(const SyncStatus &status, Instant now, const QLocale &locale);
Mood moodOf(const SyncStatus &status);
SidebarStatus sidebarStatus(const SyncStatus &status, Instant now);
/// Why a collective that has public pages shows none.
QString noPagesWithoutServer();

} // namespace cooperage
