// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/places.h"
#include "models/store/instance.h"
#include "models/store/keptbackups.h"
#include "models/tables/celltext.h"
#include "ui/shell/explain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace cooperage::cli {

namespace {

/// What others wrote must not move the cursor or ring the bell of a terminal.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.unicode() == 0x202A
            || (c.unicode() >= 0x202B && c.unicode() <= 0x202E))
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace

Session::Session(const QCommandLineParser &options, const Clock &clock, RandomSource &random)
    : m_options(options)
    , m_clock(clock)
    , m_random(random)
    , m_out(stdout)
    , m_err(stderr)
{
}

Session::~Session() = default;

void Session::say(const QString &line)
{
    if (json())
        return;
    m_out << onOneLine(line) << '\n';
    m_out.flush();
}

void Session::answer(const QJsonObject &object)
{
    if (!json())
        return;
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    m_out.flush();
}

void Session::note(const QString &line)
{
    m_err << onOneLine(line) << '\n';
    m_err.flush();
}

ExitCode Session::refuse(const Error &error)
{
    const QString sentence = onOneLine(withoutMarks(explain(error))); // terminals show them as boxes
    m_err << sentence << '\n';
    m_err.flush();
    answer({{QStringLiteral("ok"), false}, {QStringLiteral("reason"), QString(nameOf(error.reason))},
        {QStringLiteral("sentence"), sentence}});
    return exitCodeOf(error);
}

ExitCode Session::usage(const QString &what)
{
    return refuse(Error{Fault::Invalid, Reason::Usage, what, {}, {}});
}

Result<Profile *> Session::profile(Profile::Access access)
{
    if (!m_profile) {
        const QString folder = isSet("profile") ? value("profile") : standardProfileFolder();
        auto opened = Profile::open(QDir(folder).absolutePath(), access);
        if (!opened)
            return failure(opened.error());
        m_profile = std::move(*opened);
    }
    if (access == Profile::Access::Own && !m_profile->isOwn())
        return failure(Fault::Storage, Reason::ProfileInUse, m_profile->folder());
    return m_profile.get();
}

Result<CollectiveEntry> Session::entry()
{
    const auto from = profile(Profile::Access::OwnIfFree);
    if (!from)
        return failure(from.error());
    const auto all = (*from)->collectives();
    if (!all)
        return failure(all.error());
    const QString wanted = value("collective");
    if (all->isEmpty())
        return failure(Fault::NotFound, Reason::RecordMissing, Words::tr("A collective on this computer"));
    if (wanted.isEmpty())
        return all->first();
    for (const CollectiveEntry &one : *all) {
        if (one.name.compare(wanted, Qt::CaseInsensitive) == 0 || one.id.hex() == wanted)
            return one;
    }
    return failure(Fault::NotFound, Reason::RecordMissing, wanted);
}

Result<Store *> Session::open(Database::Mode mode)
{
    if (m_store)
        return m_store.get();
    const auto chosen = entry();
    if (!chosen)
        return failure(chosen.error());
    m_folder = m_profile->folderOf(chosen->id);
    auto store = Store::open(storePath(m_folder), mode, m_clock, m_random);
    if (!store) {
        if (store.error().reason == Reason::DatabaseDamaged)
            offerBackup();
        return failure(store.error());
    }
    m_store = std::move(*store);
    if (mode == Database::Mode::Write) {
        const auto ours = claimInstance(*m_store, instanceFile(instancesFolder(), storePath(m_folder)));
        if (!ours)
            m_writable = failure(ours.error());
        else if (*ours)
            note(Words::tr("This is a copy of another profile; it goes on under numbers of its own."));
    }
    return m_store.get();
}

/// Which file puts things right, if there is one.
void Session::offerBackup()
{
    const QString backup = newestGoodBackup(backupsPath(m_folder));
    note(backup.isEmpty()
            ? Words::tr("There is no backup here; \"cooperage restore --afresh\" fetches everything from the "
                        "server.")
            : Words::tr("The newest good backup: cooperage restore \"%1\"").arg(backup));
}

Result<Store *> Session::read()
{
    const auto from = profile(Profile::Access::OwnIfFree);
    if (!from)
        return failure(from.error());
    // Alone in the folder the one connection may also write: then an older file is brought up to date.
    return open((*from)->isOwn() ? Database::Mode::Write : Database::Mode::Read);
}

Result<Store *> Session::write()
{
    if (auto own = profile(Profile::Access::Own); !own)
        return failure(own.error());
    const auto store = open(Database::Mode::Write);
    return store && !m_writable ? Result<Store *>(failure(m_writable.error())) : store;
}

Result<PhotoStore *> Session::photos()
{
    if (m_photos)
        return m_photos.get();
    const bool own = m_profile && m_profile->isOwn();
    auto opened = PhotoStore::open(photosPath(m_folder), own ? Database::Mode::Write : Database::Mode::Read,
        PhotoStore::Threading::Inline);
    if (!opened)
        return failure(opened.error());
    m_photos = std::move(*opened);
    return m_photos.get();
}

void Session::close()
{
    m_photos.reset();
    m_store.reset();
}

} // namespace cooperage::cli
