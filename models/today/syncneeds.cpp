// SPDX-License-Identifier: GPL-3.0-or-later
// What waits because of how work travels and is kept: refused, differing, half typed, without photo, not
// backed up.
#include "models/actions/differences.h"
#include "models/records/listingparts.h"
#include "models/store/applypage.h"
#include "models/store/backup.h"
#include "models/store/rows.h"
#include "models/today/need.h"

#include <QFileInfo>

#include <algorithm>

namespace cooperage {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 oldBackupMs = 7 * dayMs;
constexpr qint64 veryOldBackupMs = 30 * dayMs;
constexpr int mostDifferences = 100;

const QString settingsPage = QStringLiteral("settings");

} // namespace

Result<QList<Need>> refusedNeeds(const NeedAsk &ask)
{
    const auto entries = attentionEntries(ask.store);
    if (!entries)
        return failure(entries.error());
    QList<Need> needs;
    const Lead lead{settingsPage, QStringLiteral("sync")};
    for (const AttentionEntry &entry : *entries) {
        Need need{NeedKind::Refused, Urgency::Now, entry.txid};
        need.names.append(entry.caption.subject);
        need.caption = entry.caption;
        need.reason = entry.reason;
        need.field = entry.subject; // what of it the server could not take
        need.since = entry.at;
        need.lead = lead;
        needs.append(need);
    }
    return folded(needs, lead);
}

Result<QList<Need>> differenceNeeds(const NeedAsk &ask)
{
    const auto open = openDifferences(ask.store, mostDifferences);
    if (!open)
        return failure(open.error());
    QList<Need> needs;
    const Lead lead{settingsPage, QStringLiteral("decisions")};
    for (const DifferenceShown &one : *open) {
        if (!one.mayDecide)
            continue;
        const auto same = std::find_if(
            needs.begin(), needs.end(), [&one](const Need &need) { return need.about == one.about; });
        if (same != needs.end()) { // two of its fields
            same->field.clear();
            continue;
        }
        Need need{NeedKind::Difference, Urgency::Now, one.about};
        need.names.append(one.subject);
        need.table = one.difference.ofTable;
        need.field = one.difference.field;
        need.since = std::max(one.difference.shownAt, one.difference.otherAt);
        need.lead = lead;
        needs.append(need);
    }
    return folded(needs, lead);
}

Result<QList<Need>> unfinishedNeeds(const NeedAsk &ask)
{
    Query query = ask.store.database().query(
        QStringLiteral("SELECT t.tbl, t.field, t.text, l.id, l.title FROM typing t"
                       " LEFT JOIN variant v ON t.tbl = 'variant' AND v.id = t.id"
                       " LEFT JOIN photo p ON t.tbl = 'photo' AND p.id = t.id"
                       " JOIN listing l ON l.id = coalesce(v.listing, p.listing, t.id)"
                       " WHERE l._removed = 0 AND coalesce(v._removed, 0) = 0 AND coalesce(p._removed, 0) = 0"
                       " ORDER BY l.title, l.id, t.tbl, t.id, t.field"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<Need> needs;
    const QString page = QStringLiteral("listings");
    while (query.next()) {
        const RawId listing = idFrom(query.bytes(3));
        if (!needs.isEmpty() && needs.last().about == listing) { // several of its fields
            needs.last().field.clear();
            continue;
        }
        Need need{NeedKind::Unfinished, Urgency::Soon, listing};
        need.names.append(query.text(4));
        need.table = query.text(0);
        need.field = query.text(1);
        need.typed = query.text(2);
        need.lead = {page, listing.hex()};
        needs.append(need);
    }
    return folded(needs, {page, {}});
}

/// The server waits for a photo before it may apply them: usual for minutes, not for hours.
Result<QList<Need>> photosWaitingNeeds(const NeedAsk &ask)
{
    Query query = ask.store.database().query(
        QStringLiteral("SELECT count(*), min(at) FROM outbox WHERE state = 'parked' AND at < ?"));
    if (auto done = query.run(ask.now.ms - hourMs); !done)
        return failure(done.error());
    if (!query.next() || query.integer(0) == 0)
        return QList<Need>();
    Need need{NeedKind::PhotosWaiting, Urgency::Soon};
    need.count = int(query.integer(0));
    need.since = Instant{query.integer(1)};
    need.lead = {settingsPage, QStringLiteral("sync")};
    return QList<Need>{need};
}

Result<QList<Need>> backupNeeds(const NeedAsk &ask)
{
    const QList<BackupFile> files = backupsIn(QFileInfo(ask.store.database().path()).path());
    const auto last = std::find_if(files.cbegin(), files.cend(),
        [](const BackupFile &file) { return file.kind != BackupFile::Kind::Replaced; });
    const bool none = last == files.cend();
    if (!none && ask.now.ms - last->at.ms <= oldBackupMs)
        return QList<Need>();
    const bool pressing = none || ask.now.ms - last->at.ms > veryOldBackupMs;
    Need need{NeedKind::Backup, pressing ? Urgency::Now : Urgency::Soon};
    if (!none)
        need.since = last->at;
    need.lead = {settingsPage, QStringLiteral("backup")};
    return QList<Need>{need};
}

} // namespace cooperage
