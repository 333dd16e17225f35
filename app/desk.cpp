// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/photoport.h"
#include "app/places.h"
#include "models/store/keptbackups.h"
#include "models/store/whenanswered.h"
#include "ui/pages/endorsements/endorsementspage.h"
#include "ui/pages/endorsementsections.h"
#include "ui/pages/historypanel.h"
#include "ui/pages/listings/listingspage.h"
#include "ui/pages/palettesource.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/pages/sync/syncwords.h"
#include "ui/pages/today/todaypage.h"
#include "ui/shell/explain.h"
#include "ui/widgets/toast.h"

namespace cooperage {

namespace {

constexpr int minuteMs = 60'000;
constexpr int hourMs = 3'600'000;
constexpr int settledMs = 3'000; ///< by then the first page has been read, and the disk is free

} // namespace

Desk::Desk(std::unique_ptr<Workplace> place, const Parts &parts, const QByteArray &token, bool plainToken)
    : m_place(std::move(place))
    , m_server(m_place->entry(), token, parts.settings)
    , m_backups(m_place->entry(), m_place->folder())
    , m_commands(parts.settings)
    , m_thumbnails(m_place->photos())
    , m_undoer(m_place->writer())
    , m_window(std::make_unique<MainWindow>(m_commands, parts.appearance, parts.settings))
    , m_palette(std::make_unique<RecordSource>(m_place->readers()))
{
    m_window->setCollective(m_place->entry().name);
    m_window->setPaletteSource(m_palette.get());
    addPages(parts);
    addHistory();
    bindCommands();
    startSync(token, plainToken);
    connect(&m_undoer, &Undoer::said, this, [this](const QString &text) { m_window->toast().say(text); });
    connect(
        m_window.get(), &MainWindow::statusPressed, this, [this] { showPage(QStringLiteral("settings")); });
    connect(&m_minute, &QTimer::timeout, this, [this] { showStatus(m_runner->status()); });
    m_minute.start(minuteMs);
    connect(&m_hour, &QTimer::timeout, this, &Desk::backUp);
    m_hour.start(hourMs);
    QTimer::singleShot(settledMs, this, &Desk::backUp);
    if (m_place->isCopy())
        m_window->toast().say(
            tr("This is a copy of another profile. It goes on by itself, and nothing is lost."));
}

Desk::~Desk()
{
    m_window->keepPlace(); // the window of another collective opens where this one was
    m_server.setRunner(nullptr);
    m_runner.reset(); // before the writer it writes through
}

void Desk::addPages(const Parts &parts)
{
    const Workbench bench{m_place->writer(), m_place->readers(), m_place->photos(), m_thumbnails,
        parts.prompt, parts.settings, m_place->clock()};
    const auto undo = [this] { m_undoer.undo(); };
    m_today = new TodayPage(bench);
    m_window->addPage(m_today);
    m_window->addPage(new ListingsPage(bench));
    m_window->addPage(new StockPage(bench));
    m_window->addPage(new EndorsementsPage(bench, endorsementSections(bench)));
    m_window->addPage(new ReportsPage(bench));
    m_syncPage = new SyncPage({m_place->writer(), m_place->readers(), m_server, parts.prompt,
        parts.appearance, parts.settings, m_place->clock(), undo, &m_backups});
    m_window->addPage(m_syncPage);
}

void Desk::addHistory()
{
    auto *panel = new HistoryPanel(m_place->writer(), m_place->readers(), m_place->clock());
    m_window->setAside(panel);
    m_commands.bind(Command::History, this, [this, panel] { m_window->showAside(panel->isHidden()); });
    connect(panel, &HistoryPanel::closeWanted, this, [this] { m_window->showAside(false); });
    connect(panel, &HistoryPanel::said, this, [this](const QString &text) { m_window->toast().say(text); });
}

void Desk::bindCommands()
{
    m_commands.bind(Command::Undo, this, [this] { m_undoer.undo(); });
    m_commands.bind(Command::Redo, this, [this] { m_undoer.redo(); });
    m_commands.bind(
        Command::Import, this, [this] { showPage(QStringLiteral("listings"), QStringLiteral("import")); });
    m_commands.bind(Command::Settings, this,
        [this] { showPage(QStringLiteral("settings"), QStringLiteral("appearance")); });
    m_commands.bind(
        Command::Backup, this, [this] { showPage(QStringLiteral("settings"), QStringLiteral("backup")); });
    if (!m_server.hasServer())
        return;
    const auto people = [this] { showPage(QStringLiteral("settings"), QStringLiteral("people")); };
    m_commands.bind(Command::SyncNow, this, [this] { m_server.syncNow(); });
    m_commands.bind(Command::Invite, this, people);
    m_commands.bind(Command::LinkDevice, this, people);
    m_commands.bind(Command::WorkOffline, this,
        [this] { m_server.setWorkOffline(m_runner->status().state != SyncStatus::State::Paused); });
}

void Desk::startSync(const QByteArray &token, bool plainToken)
{
    SyncStatus initial;
    initial.server = m_server.address();
    initial.plainToken = plainToken;
    initial.state = m_server.hasServer() ? SyncStatus::State::Connecting : SyncStatus::State::Alone;
    if (m_server.worksOffline())
        initial.state = SyncStatus::State::Paused;
    Workplace &place = *m_place;
    const SyncRunner::Makers makers{
        [&place, token] {
            return makeServerApi(place.entry(), place.folder(), token, place.clock(), place.random());
        },
        [&place]() -> std::unique_ptr<BlobPort> {
            return std::make_unique<PhotoPort>(place.photos(), place.readers());
        }};
    m_runner = std::make_unique<SyncRunner>(place.writer(), place.readers(), makers, place.clock(),
        place.random(), Engine::Paths{place.folder()}, initial);
    m_server.setRunner(m_runner.get());
    connect(m_runner.get(), &SyncRunner::statusChanged, this, &Desk::showStatus);
    showStatus(initial);
}

void Desk::showStatus(const SyncStatus &status)
{
    m_window->setStatus(sidebarStatus(status, {m_place->clock().now()}));
    m_syncPage->setStatus(status);
    if (std::exchange(m_lastSync, status.lastSync) != status.lastSync)
        m_thumbnails.lookAgain();
    if (status.nextPin.isEmpty() || status.nextPin == m_nextPin)
        return;
    m_nextPin = status.nextPin;
    m_server.acceptPin(m_nextPin);
    Q_EMIT keyAnnounced(m_nextPin);
}

void Desk::backUp()
{
    const QString folder = backupsPath(m_place->folder());
    const Instant now{m_place->clock().now()};
    auto job = [folder, now](const Store &store) { return backUpIfDue(store, folder, now); };
    whenAnswered(m_place->readers().run(QStringLiteral("backup"), std::move(job)), this,
        [this](const Result<std::optional<BackupDone>> &done) {
            m_today->noteBackupTried();
            if (!done && done.error().fault != Fault::Cancelled)
                m_window->toast().say(tr("No backup today. %1").arg(explain(done.error())));
        });
}

void Desk::showPage(const QString &key, const QString &where)
{
    m_window->navigation().go({key, where});
}

} // namespace cooperage
