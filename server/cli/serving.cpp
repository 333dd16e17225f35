// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/serving.h"

#include "server/cli/figures.h"
#include "server/cli/outcome.h"
#include "server/cli/turn.h"
#include "server/handlers/replies.h"
#include "server/handlers/service.h"
#include "server/http/certificate.h"
#include "server/store/log.h"
#include "server/store/people.h"
#include "sync/wire/strictjson.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>

namespace cooperage::server {

namespace {

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

bool isNoRoom(const Error &error)
{
    return error.reason == Reason::DiskFull || error.reason == Reason::DiskReserve;
}

} // namespace

void logLine(const QString &line)
{
    writeError(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + line);
}

bool KnownDevices::contains(const QByteArray &token)
{
    const QByteArray hash = hashOf(token);
    const std::lock_guard lock(m_mutex);
    return m_hashes.contains(hash);
}

void KnownDevices::learn(const Trace &trace)
{
    if (trace.goodToken.isEmpty() && trace.badToken.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    if (!trace.goodToken.isEmpty())
        m_hashes.insert(hashOf(trace.goodToken));
    if (!trace.badToken.isEmpty())
        m_hashes.remove(hashOf(trace.badToken));
}

void KnownDevices::add(const QByteArray &tokenHash)
{
    const std::lock_guard lock(m_mutex);
    m_hashes.insert(tokenHash);
}

/// What a database thread works with. Opened and closed in that thread.
struct Serving::Desk
{
    SystemRandom random;
    std::unique_ptr<Database> database;
    std::unique_ptr<Service> service;

    static thread_local std::unique_ptr<Desk> mine;
};

thread_local std::unique_ptr<Serving::Desk> Serving::Desk::mine;

Serving::Serving(ServerSettings settings, const Clock &clock)
    : m_settings(std::move(settings))
    , m_disk(m_settings.diskReserve)
    , m_revocations(m_settings.revokedFile())
    , m_clock(clock)
    , m_pages(m_settings.badgeKeys())
{
}

Serving::~Serving()
{
    stop();
}

Result<void> Serving::prepare()
{
    if (!QFileInfo::exists(m_settings.database))
        return failure(Fault::Storage, Reason::FileMissing, m_settings.database);
    const WriteTurn turn(m_settings.turnFile());
    if (QFileInfo(m_settings.database + QStringLiteral("-wal")).size() > 0)
        logLine(QStringLiteral("the last server did not end in order; looking the database over"));
    const auto database = Service::openFile(m_settings.database, m_disk);
    if (!database)
        return failure(database.error());
    Service service(**database, m_clock, m_random, [](QByteArrayView bytes) { return strictObject(bytes); });
    const auto shutOut = m_revocations.agree(**database);
    if (!shutOut)
        return failure(shutOut.error());
    if (*shutOut > 0)
        logLine(QStringLiteral("devices revoked before the backup was restored stay out: %1").arg(*shutOut));
    // A full disk is no reason not to serve what can be read.
    if (const auto looked = service.lookAgainAtParked(); !looked && !isNoRoom(looked.error()))
        return looked;
    const auto all = collectivesIn(**database);
    if (!all)
        return failure(all.error());
    m_collectives = int(all->size());
    for (const RawId &collective : *all) {
        const auto devices = People(**database, collective).devices({});
        if (!devices)
            return failure(devices.error());
        for (const DeviceRow &device : *devices) {
            if (!device.revoked)
                m_known.add(device.tokenHash);
        }
        if (const auto purged = service.purgeBin(collective); !purged && !isNoRoom(purged.error()))
            return failure(purged.error());
    }
    return {};
}

Config Serving::config()
{
    Config config;
    config.listen = {{m_settings.listenAddress(), m_settings.listen.port}};
    config.certificateFile = m_settings.certificate;
    config.keyFile = m_settings.key;
    config.trustedProxies = m_settings.trustedProxies;
    config.clock = &m_clock;
    config.recognises = [this](const QByteArray &token) { return m_known.contains(token); };
    config.threadStarted = [this](Lane lane) { openDesk(lane); };
    config.threadEnding = [this](Lane) {
        const WriteTurn turn(m_settings.turnFile()); // closing may take the log in
        Desk::mine.reset();
    };
    config.writeTogether = [this](const auto &requests) { return answerWrites(requests); };
    config.log = logLine;
    return config;
}

Result<void> Serving::start()
{
    if (auto ready = prepare(); !ready)
        return ready;
    lookForNextKey();
    auto watch = Database::open(m_settings.database, Database::Mode::Read);
    if (!watch)
        return failure(watch.error());
    m_watch = std::move(*watch);
    const auto laneOf = [](const Request &request) {
        const bool writes = needsWriter(request) || PublicPages::needsWriter(request);
        return writes ? Lane::Write : Lane::Read;
    };
    m_server = std::make_unique<HttpServer>(
        config(), [this](const Request &request) { return answer(request); }, laneOf);
    if (auto started = m_server->start(); !started)
        return started;
    m_startedAt = m_clock.now();
    return m_settings.adminListen ? startAdmin() : Result<void>();
}

Result<void> Serving::startAdmin()
{
    const HostPort where = *m_settings.adminListen;
    const QString address = where.host == u"localhost" ? QStringLiteral("127.0.0.1") : where.host;
    m_admin = std::make_unique<AdminListener>([this](const QString &path) { return adminReply(path); });
    return m_admin->start(address, where.port);
}

/// On the listener's own thread, so with a connection of its own.
Response Serving::adminReply(const QString &path)
{
    const QByteArray plainText = "text/plain; version=0.0.4; charset=utf-8";
    if (path != u"/v1/metrics" && path != u"/v1/healthz")
        return {404, plainText, "There is /v1/metrics and /v1/healthz.\n"};
    const auto database = Database::open(m_settings.database, Database::Mode::Read);
    if (!database)
        return {503, plainText, "The database cannot be opened.\n"};
    QFile certificate(m_settings.certificate);
    const auto end = certificate.open(QIODevice::ReadOnly) ? endOf(certificate.readAll()) : Result<qint64>(0);
    const Figures figures{m_server->traffic(), m_startedAt, end.value_or(0), m_settings.diskReserve};
    const auto text = figures.text(**database);
    if (!text)
        return {503, plainText, "The database cannot be read.\n"};
    return path == u"/v1/metrics" ? Response{200, plainText, *text}
                                  : Response{200, "application/json", "{\"ok\":true}"};
}

void Serving::stop()
{
    if (!m_server)
        return;
    m_admin.reset();
    m_server->stop();
    m_server.reset();
    m_watch.reset();
    const WriteTurn turn(m_settings.turnFile());
    // The last connection that writes takes the log beside the file in. Its absence says: ended in order.
    if (const auto last = Database::open(m_settings.database, Database::Mode::Write); !last)
        logLine(QStringLiteral("cannot tidy the file up: %1").arg(last.error().detail));
}

void Serving::openDesk(Lane lane)
{
    auto desk = std::make_unique<Desk>();
    const auto mode = lane == Lane::Write ? Database::Mode::Write : Database::Mode::Read;
    auto database = Database::open(m_settings.database, mode);
    if (!database) {
        logLine(QStringLiteral("a database thread cannot open the file: %1").arg(database.error().detail));
        return;
    }
    desk->database = std::move(*database);
    desk->database->setDisk(m_disk);
    desk->service = std::make_unique<Service>(
        *desk->database, m_clock, desk->random, [](QByteArrayView bytes) { return strictObject(bytes); });
    Desk::mine = std::move(desk);
}

/// A reader's: everything it says is of one moment.
Answer Serving::answer(const Request &request)
{
    if (!Desk::mine)
        return problem({Fault::Storage, Reason::DiskFailed}, request.id);
    Trace trace;
    const TransactionGuard moment(*Desk::mine->database);
    if (!moment.begun())
        return problem(moment.begun().error(), request.id);
    auto page
        = PublicPages::isPage(request) ? m_pages.answer(request, *Desk::mine->service, trace) : std::nullopt;
    auto answer = page ? Answer(std::move(*page)) : answerTo(request, *Desk::mine->service, &trace);
    tell(request, trace);
    return answer;
}

/// Replies of partners are answered one by one, before what devices send.
QList<Answer> Serving::answerInTurn(
    const QList<std::shared_ptr<const Request>> &requests, QList<Trace> &traces)
{
    traces = QList<Trace>(requests.size());
    QList<Answer> answers(requests.size());
    QList<std::shared_ptr<const Request>> others;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const Request &request = *requests.at(i);
        auto page = PublicPages::isPage(request) ? m_pages.answer(request, *Desk::mine->service, traces[i])
                                                 : std::nullopt;
        if (page) {
            answers[i] = std::move(*page);
            continue;
        }
        others.append(requests.at(i));
        places.append(i);
    }
    QList<Trace> seen;
    auto answered = answerTogether(others, *Desk::mine->service, seen);
    for (qsizetype i = 0; i < places.size(); ++i) {
        answers[places.at(i)] = std::move(answered[i]);
        traces[places.at(i)] = std::move(seen[i]);
    }
    return answers;
}

QList<Answer> Serving::answerWrites(const QList<std::shared_ptr<const Request>> &requests)
{
    QList<Answer> answers;
    if (!Desk::mine) {
        for (const auto &request : requests)
            answers.append(problem({Fault::Storage, Reason::DiskFailed}, request->id));
        return answers;
    }
    QList<Trace> traces;
    Desk::mine->service->announceKey(nextPin());
    const WriteTurn turn(m_settings.turnFile());
    answers = answerInTurn(requests, traces);
    QSet<RawId> grown;
    for (qsizetype i = 0; i < traces.size(); ++i) {
        tell(*requests.at(i), traces.at(i));
        if (!traces.at(i).grown.isNull())
            grown.insert(traces.at(i).grown);
    }
    for (const RawId &collective : std::as_const(grown)) {
        // What fails here is in the database all the same, and made up for at the next start.
        if (const auto kept = m_revocations.keep(*Desk::mine->database, collective); !kept)
            logLine(
                QStringLiteral("the list of revoked devices was not written: %1").arg(kept.error().detail));
    }
    announce(*Desk::mine->service, grown);
    return answers;
}

void Serving::tell(const Request &request, const Trace &trace)
{
    m_known.learn(trace);
    if (!trace.failed)
        return;
    logLine(QStringLiteral("request %1 failed: %2, %3")
                .arg(request.id, QString(nameOf(trace.failed->reason)), trace.failed->detail));
    if (Desk::mine->database->isAbandoned()) {
        // Going on, or closing the file in order, would take unwritten pages for written ones.
        logLine(QStringLiteral("the disk refused a write; ending at once, nothing more is acknowledged"));
        std::_Exit(int(ExitCode::CannotReadOrStore));
    }
}

/// A certificate laid ready beside the one in use: devices are told of its key before they meet it.
void Serving::lookForNextKey()
{
    QFile file(m_settings.nextCertificate());
    const auto pin = file.open(QIODevice::ReadOnly) ? pinOf(file.readAll()) : QByteArray();
    if (!pin)
        logLine(QStringLiteral("%1 is no certificate").arg(file.fileName()));
    const std::lock_guard lock(m_pinMutex);
    m_nextPin = QString::fromLatin1(pin.value_or(QByteArray()));
}

QString Serving::nextPin()
{
    const std::lock_guard lock(m_pinMutex);
    return m_nextPin;
}

Result<void> Serving::reloadCertificate()
{
    lookForNextKey();
    return m_server->reloadCertificate();
}

void Serving::announce(Service &service, const QSet<RawId> &collectives)
{
    for (const RawId &collective : collectives) {
        if (const auto seq = service.head(collective))
            m_server->headMoved(collective, *seq);
    }
}

void Serving::lookForOthersWork()
{
    if (!m_watch)
        return;
    const auto version = m_watch->number(QStringLiteral("PRAGMA data_version"));
    if (!version || *version == m_watched)
        return;
    m_watched = *version;
    Service service(*m_watch, m_clock, m_random, [](QByteArrayView bytes) { return strictObject(bytes); });
    const auto all = service.collectives();
    if (all)
        announce(service, QSet<RawId>(all->begin(), all->end()));
}

} // namespace cooperage::server
