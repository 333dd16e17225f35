// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/collectivemenu.h"
#include "app/desk.h"
#include "app/founding.h"
#include "app/places.h"
#include "app/sample.h"
#include "models/store/keptbackups.h"
#include "models/store/whenanswered.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/language.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>
#include <QTimer>
#include <QtConcurrentRun>

namespace cooperage {

Application::Application(std::unique_ptr<Profile> profile)
    : m_profile(std::move(profile))
    , m_settings(*m_profile)
    , m_appearance(m_settings)
    , m_tokens(QStringLiteral("cooperage"), m_profile->folder())
    , m_door(m_profile->folder())
    , m_hands(*m_profile, m_tokens, m_clock, m_random)
{
    const QString language = m_settings.value(QStringLiteral("appearance/language")).toString();
    useLanguage(language.isEmpty() ? QLocale() : QLocale(language));
    listen();
}

Application::~Application() = default;

void Application::start(const QString &link)
{
    const auto entries = m_profile->collectives();
    if (!entries || entries->isEmpty() || !link.isEmpty()) {
        showFirstRun(link);
        if (!entries)
            m_firstRun->say(explain(entries.error()));
        return;
    }
    openCollective(entries->first());
}

void Application::showFirstRun(const QString &link)
{
    m_firstRun = std::make_unique<FirstRun>(m_appearance, m_settings, m_prompt, true);
    m_firstRun->setWindowIcon(appIcon());
    m_firstRun->setLink(link);
    connect(m_firstRun.get(), &FirstRun::joinWanted, this, &Application::join);
    connect(m_firstRun.get(), &FirstRun::startWanted, this,
        [this](const FirstRun::Start &wanted) { found(wanted, false); });
    connect(m_firstRun.get(), &FirstRun::importWanted, this,
        [this](const FirstRun::Start &wanted) { found(wanted, true); });
    connect(m_firstRun.get(), &FirstRun::sampleWanted, this, &Application::openSample);
    m_firstRun->resize(1000, 640);
    m_firstRun->show();
}

void Application::join(const QString &link, const QString &person)
{
    const auto read = readJoinLink(link);
    if (!read) {
        m_firstRun->say(explain(read.error()));
        return;
    }
    m_firstRun->setBusy(tr("Joining…"));
    m_hands.setJoining(true);
    const auto vacate = [this](const RawId &collective) { makeFree(collective); };
    const JoinHere wanted{*read, person, deviceName(), vacate};
    QCoro::connect(joinCollective(*m_profile, m_tokens, wanted, m_clock, m_random), this,
        [this](const Result<CollectiveEntry> &entry) { joined(entry, false); });
}

void Application::found(const FirstRun::Start &start, bool thenImport)
{
    m_firstRun->setBusy(tr("Making your collective…"));
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const NewHere wanted{
        {start.collective, start.currency, zone, start.person, start.workshop, {}}, deviceName()};
    QCoro::connect(startCollective(*m_profile, m_tokens, wanted, m_clock, m_random), this,
        [this, thenImport](const Result<CollectiveEntry> &entry) { joined(entry, thenImport); });
}

void Application::openSample()
{
    m_firstRun->setBusy(tr("Making the sample…"));
    QCoro::connect(foundSample(*m_profile, m_tokens, deviceName(), m_clock, m_random), this,
        [this](const Result<CollectiveEntry> &entry) { joined(entry, false); });
}

void Application::markSample(const CollectiveEntry &sample)
{
    NoticeBar &bar = m_desk->window().standing();
    bar.say(
        Mood::Note, tr("Sample. Try whatever you like; nothing of it leaves this computer."), tr("Leave"));
    connect(&bar, &NoticeBar::pressed, this, [this, sample] { askToLeaveSample(sample); });
}

void Application::askToLeaveSample(const CollectiveEntry &sample)
{
    const Confirmation question{tr("Leave the sample?"),
        tr("The sample and what you tried in it are removed from this computer. Your own collectives stay."),
        tr("Leave"), false};
    m_prompt.confirm(&m_desk->window(), question, [this, sample](bool yes) {
        if (yes) // later: the question's own window belongs to the one that goes
            QTimer::singleShot(0, this, [this, sample] { leaveSample(sample); });
    });
}

void Application::leaveSample(const CollectiveEntry &sample)
{
    if (auto forgotten = m_profile->forget(sample.id); !forgotten) {
        m_prompt.tell(&m_desk->window(), tr("The sample is still here"), explain(forgotten.error()));
        return;
    }
    m_left = m_profile->folderOf(sample.id);
    QCoro::connect(m_tokens.remove(tokenKey(sample.id)), this, [](const Result<void> &) {});
    const auto others = m_profile->collectives();
    if (others && !others->isEmpty()) {
        openCollective(others->first());
        return;
    }
    showFirstRun(QString());
    closeDesk();
    clearLeft();
}

void Application::clearLeft()
{
    if (!m_left.isEmpty() && !QDir(std::exchange(m_left, QString())).removeRecursively())
        qWarning("sample: its folder could not be removed whole");
}

void Application::joined(const Result<CollectiveEntry> &entry, bool thenImport)
{
    m_hands.setJoining(false);
    if (!entry) {
        m_firstRun->setBusy(QString());
        m_firstRun->say(explain(entry.error()));
        return;
    }
    m_importNext = thenImport;
    openCollective(*entry);
}

void Application::openCollective(const CollectiveEntry &entry)
{
    CollectiveEntry now = entry;
    now.opened = {m_clock.now()};
    if (auto kept = m_profile->keep(now); !kept)
        qWarning("profile: %s", qPrintable(kept.error().detail));
    // Without a token everything can be read and changed; sync then asks to sign in again.
    QCoro::connect(m_tokens.load(tokenKey(entry.id)), this,
        [this, now](const Result<QByteArray> &token) { openWithToken(now, token ? *token : QByteArray()); });
}

void Application::openWithToken(const CollectiveEntry &entry, const QByteArray &token)
{
    m_hands.letGo(); // also of this one, if a command has it open
    makeFree(entry.id);
    auto place = Workplace::open(entry, m_profile->folderOf(entry.id), m_clock, m_random);
    if (!place) {
        m_hands.setDesk(m_desk.get());
        if (!m_firstRun)
            showFirstRun(QString());
        m_firstRun->setBusy(QString());
        m_firstRun->say(explain(place.error()));
        if (place.error().reason == Reason::DatabaseDamaged)
            offerRepair(entry, token);
        return;
    }
    m_desk.reset();
    m_desk = std::make_unique<Desk>(std::move(*place), Desk::Parts{m_settings, m_appearance, m_prompt}, token,
        m_tokens.isPlainFile() && !entry.server.isEmpty());
    m_hands.setDesk(m_desk.get());
    connect(m_desk.get(), &Desk::keyAnnounced, this,
        [this, entry](const QByteArray &pin) { remember(entry.id, pin); });
    m_desk->window().setWindowIcon(appIcon());
    offerOthers(entry);
    connect(
        &m_desk->backups(), &BackupGate::restoreWanted, this,
        [this, entry](const QString &file) { restore(entry, file); }, Qt::QueuedConnection);
    if (entry.sample)
        markSample(entry);
    m_desk->window().show();
    clearLeft();
    tellRestored();
    if (m_waiting)
        m_waiting.release()->deleteLater();
    if (m_firstRun)
        m_firstRun.release()->deleteLater(); // it may be what called us
    if (m_importNext)
        m_desk->showPage(QStringLiteral("listings"), QStringLiteral("import"));
    m_importNext = false;
}

void Application::offerOthers(const CollectiveEntry &entry)
{
    const auto entries = m_profile->collectives();
    auto *menu
        = new CollectiveMenu(entries ? *entries : QList<CollectiveEntry>{entry}, entry.id, &m_desk->window());
    // Queued: the window that owns the menu goes.
    connect(menu, &CollectiveMenu::chosen, this, &Application::openCollective, Qt::QueuedConnection);
    connect(
        menu, &CollectiveMenu::anotherWanted, this, [this] { welcome(QString()); }, Qt::QueuedConnection);
    m_desk->window().setCollective(entry.name, menu);
}

void Application::welcome(const QString &link)
{
    if (!m_firstRun)
        showFirstRun(link);
    else if (!link.isEmpty())
        m_firstRun->setLink(link);
    m_firstRun->show();
    m_firstRun->raise();
    m_firstRun->activateWindow();
}

/// The newest good backup, or everything anew from the server; never without being asked.
void Application::offerRepair(const CollectiveEntry &entry, const QByteArray &token)
{
    const QString store = storePath(m_profile->folderOf(entry.id));
    const QString backup = newestGoodBackup(backupsPath(m_profile->folderOf(entry.id)));
    if (backup.isEmpty() && entry.server.isEmpty())
        return; // what was said is all there is
    const QString when = QLocale().toString(QFileInfo(backup).lastModified(), QLocale::ShortFormat);
    const QString kept
        = tr("The damaged file is kept, and what was not sent yet is taken over from it as far "
             "as it can be read.");
    const Confirmation question{tr("Repair %1?").arg(entry.name),
        (backup.isEmpty() ? tr("There is no backup on this computer. Everything is fetched from the server.")
                          : tr("The backup of %1 takes the place of the damaged file.").arg(when))
            + QLatin1Char(' ') + kept,
        backup.isEmpty() ? tr("Fetch again") : tr("Restore backup")};
    m_prompt.confirm(m_firstRun.get(), question, [this, entry, token, store, backup](bool wanted) {
        if (!wanted)
            return;
        m_hands.setJoining(true); // as when it is joined again: nobody else may have the file open
        const auto done = backup.isEmpty() ? beginAfresh(store, m_clock, m_random)
                                           : restoreStore(backup, store, m_clock, m_random);
        m_hands.setJoining(false);
        if (done)
            openWithToken(entry, token);
        else
            m_firstRun->say(explain(done.error()));
    });
}

void Application::restore(const CollectiveEntry &entry, const QString &file)
{
    m_waiting = std::make_unique<EmptyState>();
    m_waiting->setWindowTitle(tr("Cooperage"));
    m_waiting->setWindowIcon(appIcon());
    m_waiting->setWords(QStringLiteral("backup"), tr("Restoring the backup…"),
        tr("It is tried out in a file of its own first. What was here before is kept."));
    m_waiting->resize(m_desk->window().size());
    m_waiting->show();
    closeDesk(); // nobody may have the store open
    const QString store = storePath(m_profile->folderOf(entry.id));
    const auto work
        = QtConcurrent::run([this, file, store] { return restoreStore(file, store, m_clock, m_random); });
    whenAnswered(work, this, [this, entry](const Result<RestoreDone> &done) {
        m_restored = done;
        openCollective(entry);
    });
}

void Application::makeFree(const RawId &collective)
{
    if (m_desk && m_desk->place().entry().id == collective)
        closeDesk(); // one file has one writer: whoever joins again opens it too
}

void Application::closeDesk()
{
    m_hands.letGo();
    m_desk.reset();
}

void Application::tellRestored()
{
    const auto done = std::exchange(m_restored, std::nullopt);
    if (!done)
        return;
    NoticeBar &bar = m_desk->window().standing();
    bar.setClosable(true);
    if (*done)
        bar.say(Mood::Good,
            tr("The backup is restored. What was here before is kept as %1.")
                .arg(QFileInfo((*done)->kept).fileName()));
    else
        bar.say(Mood::Problem, explain(done->error()));
}

void Application::listen()
{
    connect(&m_door, &Door::linkBrought, this, &Application::knockedAt);
    connect(&m_door, &Door::commandBrought, &m_hands, &Hands::take);
    connect(&m_hands, &Hands::keyAnnounced, this, &Application::remember);
    if (!m_door.open())
        qWarning("door: nobody can come in; commands that write will say that the profile is open");
}

void Application::remember(const RawId &collective, const QByteArray &pin)
{
    if (const auto kept = m_profile->remember(collective, pin); !kept)
        qWarning("profile: %s", qPrintable(kept.error().detail));
}

void Application::knockedAt(const QString &link)
{
    if (!link.isEmpty() || !m_desk)
        return welcome(link);
    m_desk->window().show();
    m_desk->window().raise();
    m_desk->window().activateWindow();
}

} // namespace cooperage
