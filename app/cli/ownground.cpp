// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ownground.h"

#include "app/cli/caller.h"
#include "app/cli/words.h"
#include "app/door/knock.h"
#include "app/founding.h"
#include "sync/client/tokenstore.h"

#include <QCoro/QCoroTask>

namespace cooperage::cli {

OwnGround::OwnGround(Wanted wanted, Caller &caller, const Clock &clock, RandomSource &random)
    : m_wanted(std::move(wanted))
    , m_caller(caller)
    , m_clock(clock)
    , m_random(random)
{
}

OwnGround::~OwnGround() = default;

Result<Profile *> OwnGround::profile(Profile::Access access)
{
    if (!m_profile) {
        auto opened = Profile::open(m_wanted.profile, access);
        if (!opened)
            return failure(opened.error());
        m_profile = std::move(*opened);
    }
    if (access == Profile::Access::Own && !m_profile->isOwn())
        return failure(Fault::Storage, Reason::ProfileInUse, m_profile->folder());
    return m_profile.get();
}

Result<CollectiveEntry> OwnGround::entry()
{
    const auto from = profile(Profile::Access::OwnIfFree);
    if (!from)
        return failure(from.error());
    const auto all = (*from)->collectives();
    if (!all)
        return failure(all.error());
    return entryNamed(*all, m_wanted.collective);
}

Result<CollectiveFiles *> OwnGround::files()
{
    if (m_files)
        return m_files.get();
    const auto chosen = entry();
    if (!chosen)
        return failure(chosen.error());
    const auto note = [this](const QString &line) { m_caller.err(line.toUtf8() + '\n'); };
    m_files = std::make_unique<CollectiveFiles>(
        *chosen, m_profile->folderOf(chosen->id), m_clock, m_random, note);
    return m_files.get();
}

Result<CollectiveFiles *> OwnGround::ownFiles()
{
    if (auto own = profile(Profile::Access::Own); !own)
        return failure(own.error());
    return files();
}

Result<Store *> OwnGround::read()
{
    const auto from = files();
    if (!from)
        return failure(from.error());
    // Alone in the folder the one connection may also write: then an older file is brought up to date.
    return (*from)->open(m_profile->isOwn() ? Database::Mode::Write : Database::Mode::Read);
}

Result<PhotoStore *> OwnGround::photos()
{
    const auto from = files();
    if (!from)
        return failure(from.error());
    return (*from)->photos(m_profile->isOwn() ? Database::Mode::Write : Database::Mode::Read);
}

QString OwnGround::folder() const
{
    return m_files ? m_files->folder() : QString();
}

Result<ExitCode> OwnGround::write(const Work &work)
{
    const auto own = ownFiles();
    if (!own)
        return failure(own.error());
    const auto store = (*own)->writable();
    if (!store)
        return failure(store.error());
    return work(**store);
}

Result<Synced> OwnGround::sync(const Engine::Progress &tell)
{
    const auto own = ownFiles();
    if (!own)
        return failure(own.error());
    const RawId collective = (*own)->entry().id;
    KeychainTokenStore tokens(QStringLiteral("cooperage"), m_profile->folder());
    const auto token = QCoro::waitFor(tokens.load(tokenKey(collective)));
    if (!token)
        return failure(token.error());
    QByteArray nextPin;
    auto synced = (*own)->sync(*token, tell, {}, &nextPin);
    if (synced && !nextPin.isEmpty()) {
        if (auto kept = m_profile->remember(collective, nextPin); !kept)
            return failure(kept.error());
    }
    return synced;
}

std::optional<Result<ExitCode>> OwnGround::handOver()
{
    return bringCommand(m_wanted.profile, m_wanted.arguments, m_caller);
}

Result<CollectiveEntry> entryNamed(const QList<CollectiveEntry> &all, const QString &wanted)
{
    if (all.isEmpty())
        return failure(Fault::NotFound, Reason::RecordMissing, Words::tr("A collective on this computer"));
    if (wanted.isEmpty())
        return all.first();
    for (const CollectiveEntry &one : all) {
        if (one.name.compare(wanted, Qt::CaseInsensitive) == 0 || one.id.hex() == wanted)
            return one;
    }
    return failure(Fault::NotFound, Reason::RecordMissing, wanted);
}

} // namespace cooperage::cli
