// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/service.h"

#include "models/core/changejson.h"
#include "models/core/recordjson.h"
#include "models/records/listing.h"
#include "models/rules/audience.h"
#include "models/rules/settings.h"
#include "models/store/canonical.h"
#include "server/store/audit.h"
#include "server/store/engine.h"
#include "server/store/lookups.h"
#include "server/store/people.h"
#include "server/store/work.h"

#include <QFile>
#include <QFileInfo>

namespace cooperage::server {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int mostPurgedAtOnce = 1000;

qint64 digestOf(const StoredRow &row)
{
    return rowDigest(*row.entity, row.record->id, row.logRow().put, row.record->removed);
}

} // namespace

Result<void> Service::backup(const QString &path)
{
    const auto covered = copyTo(path);
    if (!covered)
        return failure(covered.error());
    return m_database.mode() == Database::Mode::Write ? noteStable(*covered) : Result<void>();
}

Result<Service::Covered> Service::copyTo(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(Fault::Storage, Reason::FileExists, QFileInfo(path).fileName());
    const QString unproven = path + QStringLiteral(".part");
    QFile::remove(unproven);
    if (auto done = copyInto(m_database, unproven); !done) {
        QFile::remove(unproven);
        return failure(done.error());
    }
    Covered covered;
    {
        auto copy = Database::open(unproven, Database::Mode::Read);
        if (!copy)
            return failure(copy.error());
        Service twin(**copy, m_clock, m_random, m_parser);
        const auto problems = twin.check();
        const auto all = twin.collectives();
        if (!problems || !all)
            return failure(problems ? all.error() : problems.error());
        if (!problems->isEmpty())
            return failure(
                Fault::Storage, Reason::DatabaseDamaged, QFileInfo(path).fileName(), problems->first());
        for (const RawId &collective : *all) {
            const auto seq = twin.head(collective);
            if (!seq)
                return failure(seq.error());
            covered.insert(collective, *seq);
        }
    }
    if (!QFile::rename(unproven, path))
        return failure(Fault::Storage, Reason::FileUnwritable, QFileInfo(path).fileName());
    return covered;
}

Result<void> Service::noteStable(const Covered &covered)
{
    TransactionGuard guard(m_database, Room::Reserve);
    if (!guard.begun())
        return guard.begun();
    for (auto it = covered.begin(); it != covered.end(); ++it) {
        Log log(m_database, it.key());
        auto head = log.head();
        if (!head)
            return failure(head.error());
        head->stable = std::max(head->stable, it.value());
        if (auto done = log.save(*head); !done)
            return done;
    }
    return guard.commit();
}

Result<QStringList> Service::check()
{
    auto problems = integrityProblems(m_database);
    const auto all = collectives();
    if (!problems || !all)
        return failure(problems ? all.error() : problems.error());
    for (const RawId &collective : *all) {
        const Log log(m_database, collective);
        const auto head = log.head();
        if (!head)
            return failure(head.error());
        const auto chain = log.verify(*head);
        const auto audit = Audit(m_database, collective).verify();
        const auto trail = auditProblems(collective);
        if (!chain || !audit || !trail)
            return failure(!chain ? chain.error() : !audit ? audit.error() : trail.error());
        for (const QString &problem : *chain + *audit + *trail)
            problems->append(collective.hex() + QStringLiteral(": ") + problem);
    }
    return problems;
}

Result<QByteArray> Service::exportCanonical(const RawId &collective, const RawId &person)
{
    const auto head = Log(m_database, collective).head();
    const auto actor = People(m_database, collective).actor(person);
    if (!head || !actor)
        return failure(head ? actor.error() : head.error());
    const QSet<QString> audiences = audiencesOf(*actor);
    QByteArray lines = canonicalJson(
        {{QStringLiteral("collective"), collective.hex()}, {QStringLiteral("seq"), head->seq}});
    lines += '\n';
    const EntityRows rows(m_database, collective);
    for (const Entity &entity : allEntities()) {
        const auto visited = rows.each(entity, [&](const StoredRow &row) -> Result<void> {
            if (!person.isNull() && !sees(audiences, row.scope))
                return {};
            const LogRow shown = row.logRow();
            lines += canonicalLine(entity.table, shown.id, shown.removed, shown.put) + '\n';
            return {};
        });
        if (!visited)
            return failure(visited.error());
    }
    return lines;
}

Result<QList<RawId>> Service::adoptFrom(const QString &path, Adoption adoption)
{
    auto taken = adoptCollectives(m_database, path, adoption, m_random);
    if (!taken)
        return taken;
    const QString action
        = adoption == Adoption::Move ? QStringLiteral("server.adopt") : QStringLiteral("server.restore");
    for (const RawId &collective : *taken) {
        const auto noted
            = Audit(m_database, collective)
                  .note({m_clock.now(), {}, {}, action, collective.hex(), QStringLiteral("done")});
        if (!noted)
            return failure(noted.error());
    }
    return taken;
}

Result<int> Service::purgeBin(const RawId &collective)
{
    TransactionGuard guard(m_database, Room::Reserve);
    if (!guard.begun())
        return failure(guard.begun().error());
    Log log(m_database, collective);
    auto head = log.head();
    const QString name = QStringLiteral("bin_days");
    const auto setting = Lookups(m_database, collective).settingValue(name);
    if (!head || !setting)
        return failure(head ? setting.error() : head.error());
    const qint64 days = setting->isEmpty() ? settingNamed(name)->standard : setting->toLongLong();
    const qint64 now = m_clock.now();
    Work work(m_database, collective, {{}, {}, now, {head->seq + 1, head->seq, Hlc::at(now), {}}});
    int purged = 0;
    for (const Entity &entity : allEntities()) {
        if (entity.merge == Merge::Server)
            continue;
        const auto ids = work.rows().removedBefore(entity, now - days * dayMs);
        if (!ids)
            return failure(ids.error());
        for (const RawId &id : *ids) {
            if (purged == mostPurgedAtOnce)
                break; // the rest with the next run: one entry stays one page
            const auto inUse = &entity == &entityFor<Listing>()
                ? Lookups(m_database, collective).variantsOf(id)
                : Result<QList<RawId>>(QList<RawId>());
            const auto row = work.find(entity, id);
            if (!inUse || !row)
                return failure(inUse ? row.error() : inUse.error());
            if (!inUse->isEmpty())
                continue; // somebody added a version to it: it goes when they do
            if (auto done = work.purge(**row); !done)
                return failure(done.error());
            ++purged;
        }
    }
    if (purged == 0)
        return 0;
    if (auto done = work.finish(*head, m_ids.next(), QStringLiteral("bin.purge"), Verdict::Applied); !done)
        return failure(done.error());
    if (auto done = log.save(*head); !done)
        return failure(done.error());
    if (auto done = guard.commit(); !done)
        return failure(done.error());
    return purged;
}

Result<Digest> Service::digest(const Caller &caller, const QString &table, int prefix)
{
    const auto head = Log(m_database, caller.collective).head();
    const auto actor = People(m_database, caller.collective).actor(caller.person);
    if (!head || !actor)
        return failure(head ? actor.error() : head.error());
    if (!table.isEmpty() && !entityNamed(table))
        return failure(Fault::NotFound, Reason::UnknownTable);
    const QSet<QString> audiences = audiencesOf(*actor);
    const EntityRows rows(m_database, caller.collective);
    Digest answer{head->seq, {}, {}};
    for (const Entity &entity : allEntities()) {
        const QString name = QString::fromLatin1(entity.table);
        if (!table.isEmpty() && table != name)
            continue;
        QMap<int, quint64> sums; // modulo 2^64
        const auto visited = rows.each(entity, [&](const StoredRow &row) -> Result<void> {
            if (!sees(audiences, row.scope))
                return {};
            const int first = static_cast<unsigned char>(row.record->id.bytes().at(0));
            if (prefix < 0)
                sums[table.isEmpty() ? -1 : first] += quint64(digestOf(row));
            else if (prefix == first)
                answer.rows.append({row.record->id, digestOf(row)});
            return {};
        });
        if (!visited)
            return failure(visited.error());
        for (auto it = sums.begin(); it != sums.end(); ++it)
            answer.sums.append({name, it.key(), qint64(it.value())});
    }
    return answer;
}

} // namespace cooperage::server
