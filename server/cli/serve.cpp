// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filelock.h"
#include "server/cli/commands.h"
#include "server/cli/serving.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <pthread.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace cooperage::server {

namespace {

constexpr int lookEveryMs = 250;

/// Signals as something to read: nothing is interrupted, and every thread started later ignores them.
class Signals
{
public:
    Signals()
    {
        sigset_t set;
        sigemptyset(&set);
        for (const int one : {SIGTERM, SIGINT, SIGHUP})
            sigaddset(&set, one);
        pthread_sigmask(SIG_BLOCK, &set, nullptr);
        m_file = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    ~Signals()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Signals(const Signals &) = delete;
    Signals &operator=(const Signals &) = delete;

    int file() const { return m_file; }
    int take() const ///< the next one, 0 if there is none
    {
        signalfd_siginfo seen{};
        return ::read(m_file, &seen, sizeof seen) == ssize_t(sizeof seen) ? int(seen.ssi_signo) : 0;
    }

private:
    int m_file = -1;
};

bool isOwnAddress(const QString &host)
{
    const bool four = isNumericAddress(host) && host.startsWith(u"127.");
    return host == u"localhost" || host == u"::1" || four;
}

void reload(Serving &serving)
{
    const auto done = serving.reloadCertificate();
    logLine(done ? QStringLiteral("the certificate was read again")
                 : QStringLiteral("the old certificate stays in use: ") + sentenceOf(done.error()));
}

} // namespace

ExitCode runServe(Command &command)
{
    const Terminal &terminal = command.terminal;
    auto settings = command.settings();
    if (!settings)
        return terminal.refuse(settings.error());
    if (command.isSet("listen")) {
        const auto listen = hostPortIn(command.value("listen"));
        if (!listen)
            return terminal.refuse(Error{Fault::Invalid, Reason::Malformed, command.value("listen")});
        settings->listen = *listen;
    }
    if (command.isSet("admin-listen")) {
        settings->adminListen = hostPortIn(command.value("admin-listen"));
        if (!settings->adminListen)
            return terminal.refuse(Error{Fault::Invalid, Reason::Malformed, command.value("admin-listen")});
    }
    if (settings->adminListen && !isOwnAddress(settings->adminListen->host))
        return terminal.refuse(
            QStringLiteral("Figures are shown to this computer only: give --admin-listen (or admin_listen in "
                           "server.conf) an address such as 127.0.0.1:9101."));
    FileLock lock(settings->lockFile());
    if (auto locked = lock.tryTake(); !locked)
        return terminal.refuse(Error{Fault::Storage, locked.error().reason, settings->database});
    const Signals signals_;
    Serving serving(*settings, command.clock);
    if (auto started = serving.start(); !started) {
        logLine(QStringLiteral("cannot start: %1").arg(started.error().detail));
        return terminal.refuse(started.error());
    }
    const QString where = HostPort{settings->listenAddress(), serving.port()}.text();
    terminal.say(
        QStringLiteral("Serving %1 on https://%2 (%3)")
            .arg(serving.collectives() == 1 ? QStringLiteral("1 collective")
                                            : QStringLiteral("%1 collectives").arg(serving.collectives()),
                where, settings->database));
    QJsonObject answer{{QStringLiteral("listening"), where}, {QStringLiteral("port"), serving.port()}};
    if (serving.adminPort() != 0) {
        const QString figures = HostPort{settings->adminListen->host, serving.adminPort()}.text();
        terminal.say(QStringLiteral("Figures on http://%1/v1/metrics").arg(figures));
        answer.insert(QStringLiteral("figures"), figures);
    }
    terminal.answer(answer);
    logLine(QStringLiteral("started, version %1, SQLite %2")
                .arg(QStringLiteral(COOPERAGE_VERSION), Database::libraryVersion()));

    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&serving] { serving.lookForOthersWork(); });
    look.start(lookEveryMs);
    QSocketNotifier signalled(signals_.file(), QSocketNotifier::Read);
    QObject::connect(&signalled, &QSocketNotifier::activated, &signalled, [&] {
        for (int one = signals_.take(); one != 0; one = signals_.take()) {
            if (one == SIGHUP)
                reload(serving);
            else
                QCoreApplication::quit();
        }
    });
    QCoreApplication::exec();
    logLine(QStringLiteral("stopping"));
    serving.stop();
    logLine(QStringLiteral("stopped"));
    return ExitCode::Done;
}

} // namespace cooperage::server
