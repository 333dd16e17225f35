// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/firststeps.h"

#include "models/store/backup.h"
#include "models/store/localsettings.h"

#include <QFileInfo>

#include <algorithm>

namespace cooperage {

namespace {

const QString closedName = QStringLiteral("today/first_steps_closed");
const QString byHandName = QStringLiteral("backup/by_hand");
const QString listingsPage = QStringLiteral("listings");

Result<bool> exists(const Store &store, const QString &sql, const QByteArray &value)
{
    Query query = store.database().query(QStringLiteral("SELECT EXISTS (%1)").arg(sql));
    if (auto done = query.run(value); !done)
        return failure(done.error());
    return query.next() && query.integer(0) != 0;
}

Result<bool> backedUpByHand(const Store &store)
{
    const auto noted = localSetting(store, byHandName);
    if (!noted)
        return failure(noted.error());
    const QList<BackupFile> files = backupsIn(QFileInfo(store.database().path()).path());
    return !noted->isEmpty() || std::any_of(files.begin(), files.end(), [](const BackupFile &file) {
        return file.kind == BackupFile::Kind::Backup;
    });
}

Result<int> countOf(const Store &store, const QString &condition, const QByteArray &workshop)
{
    Query query = store.database().query(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM listing l WHERE l.workshop = ?"
                       " AND l._removed = 0 AND %1 LIMIT 1000)")
            .arg(condition));
    if (auto done = query.run(workshop); !done)
        return failure(done.error());
    return query.next() ? int(query.integer(0)) : 0;
}

} // namespace

bool FirstSteps::allDone() const
{
    return std::all_of(steps.begin(), steps.end(), [](const Step &one) { return one.done; });
}

Result<FirstSteps> firstSteps(const Store &store)
{
    const auto actor = store.actor();
    const auto closed = localSetting(store, closedName);
    if (!actor || !closed)
        return failure(actor ? closed.error() : actor.error());
    FirstSteps found;
    found.closed = !closed->isEmpty() || !actor->workshop; // without a workshop there is nothing to list
    if (found.closed)
        return found;
    const QByteArray own = actor->workshop->bytes();
    const auto listing
        = exists(store, QStringLiteral("SELECT 1 FROM listing WHERE workshop = ? AND _removed = 0"), own);
    const auto photo = exists(store,
        QStringLiteral("SELECT 1 FROM photo p CROSS JOIN listing l ON l.id = p.listing"
                       " WHERE l.workshop = ? AND p._removed = 0 AND l._removed = 0"),
        own);
    const auto partner
        = exists(store, QStringLiteral("SELECT 1 FROM workshop WHERE id <> ? AND _removed = 0"), own);
    const auto backup = backedUpByHand(store);
    for (const Result<bool> &one : {listing, photo, partner, backup}) {
        if (!one)
            return failure(one.error());
    }
    const QString settings = QStringLiteral("settings");
    found.steps = {{FirstStep::Listing, *listing, {listingsPage, QStringLiteral("new")}},
        {FirstStep::Photo, *photo, {listingsPage, QStringLiteral("view:needs_photo")}},
        {FirstStep::Partner, *partner, {settings, QStringLiteral("people")}},
        {FirstStep::Backup, *backup, {settings, QStringLiteral("backup")}}};
    return found;
}

Result<void> closeFirstSteps(Store &store, bool closed)
{
    return setLocalSetting(store, closedName, closed ? QStringLiteral("1") : QString());
}

Result<void> noteBackupByHand(Store &store)
{
    return setLocalSetting(store, byHandName, QString::number(store.clock().now()));
}

Result<std::optional<Offer>> offerOf(const Store &store)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    if (!actor->workshop || !actor->mayWork())
        return std::optional<Offer>();
    const QByteArray own = actor->workshop->bytes();
    const auto bare = countOf(store,
        QStringLiteral("+l.state <> 'archived' AND NOT EXISTS"
                       " (SELECT 1 FROM photo p WHERE p.listing = l.id AND p._removed = 0)"),
        own);
    const auto drafts = countOf(store, QStringLiteral("+l.state = 'draft'"), own);
    if (!bare || !drafts)
        return failure(bare ? drafts.error() : bare.error());
    if (*bare > 0)
        return std::optional(
            Offer{OfferKind::AddPhotos, *bare, {listingsPage, QStringLiteral("view:needs_photo")}});
    if (*drafts > 0)
        return std::optional(
            Offer{OfferKind::FinishDrafts, *drafts, {listingsPage, QStringLiteral("view:drafts")}});
    return std::optional(Offer{OfferKind::AddListing, 0, {listingsPage, QStringLiteral("new")}});
}

} // namespace cooperage
