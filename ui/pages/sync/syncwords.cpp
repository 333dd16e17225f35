// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/syncwords.h"

#include "ui/shell/explain.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <limits>

namespace cooperage {

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("SyncWords", text, nullptr, n);
}

QString timeOf(Instant at, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(at.ms).time(), QLocale::ShortFormat);
}

/// A full or failing disk, here or at the server: the network is not to blame.
bool isDiskProblem(const SyncStatus &status)
{
    return status.error && status.error->fault == Fault::Storage;
}

/// Rounded down to what a person would say; a clock set back is "just now".
int minutesBetween(Instant then, Instant now)
{
    return int(std::clamp<qint64>((now.ms - then.ms) / 60'000, 0, std::numeric_limits<int>::max()));
}

QString sinceSync(int minutes)
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    if (minutes == 0)
        return words(QT_TRANSLATE_NOOP("SyncWords", "last sync just now"));
    if (minutes < hour)
        return words(QT_TRANSLATE_N_NOOP("SyncWords", "last sync %n minute(s) ago"), minutes);
    if (minutes < day)
        return words(QT_TRANSLATE_N_NOOP("SyncWords", "last sync %n hour(s) ago"), minutes / hour);
    return words(QT_TRANSLATE_N_NOOP("SyncWords", "last sync %n day(s) ago"), minutes / day);
}

} // namespace

QString syncSentence(const SyncStatus &status, Instant now, const QLocale &locale)
{
    QStringList parts;
    switch (status.state) {
    case SyncStatus::State::Alone:
        return words(QT_TRANSLATE_NOOP("SyncWords",
            "This collective lives on this computer alone. Everything is saved; there is nothing to send."));
    case SyncStatus::State::Connecting:
        parts.append(words(QT_TRANSLATE_NOOP("SyncWords", "Connecting to %1")).arg(status.server));
        break;
    case SyncStatus::State::Sending:
        parts.append(words(QT_TRANSLATE_NOOP("SyncWords", "Sending %1 of %2"))
                         .arg(locale.toString(status.sent), locale.toString(status.total)));
        break;
    case SyncStatus::State::Fetching:
        parts.append(words(QT_TRANSLATE_NOOP("SyncWords", "Fetching what others changed")));
        break;
    case SyncStatus::State::UpToDate:
        parts.append(words(QT_TRANSLATE_NOOP("SyncWords", "Connected to %1")).arg(status.server));
        break;
    case SyncStatus::State::Offline:
        parts.append(isDiskProblem(status)
                ? explain(*status.error)
                : words(QT_TRANSLATE_NOOP("SyncWords", "Offline. You can go on working.")));
        if (status.nextTry)
            parts.append(
                words(QT_TRANSLATE_NOOP("SyncWords", "Next try at %1")).arg(timeOf(*status.nextTry, locale)));
        break;
    case SyncStatus::State::Paused:
        parts.append(words(QT_TRANSLATE_NOOP("SyncWords", "You chose to work offline.")));
        break;
    case SyncStatus::State::Stopped:
        parts.append(status.error ? explain(*status.error) : QString());
        break;
    }
    if (status.waiting > 0)
        parts.append(words(QT_TRANSLATE_N_NOOP("SyncWords", "%n change(s) to send"), int(status.waiting)));
    else if (status.state == SyncStatus::State::UpToDate)
        parts.append(words(QT_TRANSLATE_NOOP("SyncWords", "Up to date")));
    if (status.lastSync && status.state != SyncStatus::State::UpToDate)
        parts.append(sinceSync(minutesBetween(*status.lastSync, now)));
    return parts.join(QStringLiteral(" · "));
}

Mood moodOf(const SyncStatus &status)
{
    switch (status.state) {
    case SyncStatus::State::Stopped:
        return Mood::Problem;
    case SyncStatus::State::Offline:
        return isDiskProblem(status) ? Mood::Problem : Mood::Warning;
    case SyncStatus::State::Paused:
        return Mood::Warning;
    case SyncStatus::State::UpToDate:
    case SyncStatus::State::Alone:
        return Mood::Good;
    case SyncStatus::State::Connecting:
    case SyncStatus::State::Sending:
    case SyncStatus::State::Fetching:
        return Mood::Note;
    }
    return Mood::Note;
}

SidebarStatus sidebarStatus(const SyncStatus &status, Instant now)
{
    SidebarStatus shown;
    shown.alone = status.state == SyncStatus::State::Alone;
    shown.waiting = int(status.waiting);
    shown.sent = int(status.sent);
    shown.total = int(status.total);
    shown.decisions = int(status.decisions);
    if (status.lastSync)
        shown.minutesSinceSync = minutesBetween(*status.lastSync, now);
    if (status.state == SyncStatus::State::Stopped)
        shown.state = SidebarStatus::State::SignInAgain;
    else if (status.decisions > 0)
        shown.state = SidebarStatus::State::NeedsDecision;
    else if (status.state == SyncStatus::State::Sending)
        shown.state = SidebarStatus::State::Sending;
    else if (status.state == SyncStatus::State::Offline || status.state == SyncStatus::State::Paused)
        shown.state = SidebarStatus::State::Offline;
    else if (status.waiting > 0)
        shown.state = SidebarStatus::State::ToSend;
    return shown;
}

QString noPagesWithoutServer()
{
    return words(QT_TRANSLATE_NOOP("SyncWords",
        "Nothing is shown: this collective lives on this computer alone, and public pages need a server."));
}

} // namespace cooperage
