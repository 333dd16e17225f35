// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace cooperage {

// Where the window that has a profile open is reached: a local socket in a folder only its person may enter.
// The path of a socket may have 107 bytes, that of a profile more; so the socket lies in the run-time folder
// of the session, and the profile notes where. Who knocks needs no session for that (cron, ssh).

/// Where a window may listen for @p profileFolder; empty if there is no private place short enough.
QString placeForDoor(const QString &profileFolder);

/// Notes it in the profile, whose lock the caller holds. What the note says counts only while somebody
/// listens.
bool noteDoor(const QString &profileFolder, const QString &path);
void forgetDoor(const QString &profileFolder);
/// The path noted there, if there is a socket of ours; empty otherwise.
QString notedDoor(const QString &profileFolder);

/// Whether the other end of a connected local socket is a process of the same user.
bool isSameUser(qintptr socketDescriptor);

/// The profile's folder without links and dots: how both sides name it.
QString doorName(const QString &profileFolder);

} // namespace cooperage
