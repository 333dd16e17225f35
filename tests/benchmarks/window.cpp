// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own window beside an empty one, each in a process of its own.
#include "app/places.h"
#include "models/store/profile.h"
#include "models/store/search.h"
#include "tests/benchmarks/measures.h"
#include "tests/benchmarks/rawsqlite.h"

#include <QCoreApplication>
#include <QProcess>

namespace cooperage::benchmarks {

namespace {

constexpr int starts = 9;
constexpr double allowanceMs = 100;

/// A profile whose one collective has all the listings; its server is not reached.
void makeProfile(const BigCollective &big, const QString &folder)
{
    const auto device = big.newDevice();
    for (qint64 left = 1; left > 0;) {
        TransactionGuard guard(device->store->database());
        left = orGiveUp("index", indexQueued(device->store->database(), 500));
        orGiveUp("index", guard.commit());
    }
    const RawId id = orGiveUp("identity", device->store->identity()).collective;
    const QString file = device->path();
    orGiveUp("fold", device->store->database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    device->store.reset();
    const auto profile = orGiveUp("profile", Profile::open(folder, Profile::Access::Own));
    CollectiveEntry entry;
    entry.id = id;
    entry.name = QStringLiteral("Riverside Makers");
    entry.server = QStringLiteral("127.0.0.1:9");
    entry.personName = QStringLiteral("Ana");
    orGiveUp("keep", profile->keep(entry));
    if (!QFile::copy(file, storePath(profile->newFolder(id))))
        qFatal("no copy");
}

/// One run of the window program.
class Run
{
public:
    explicit Run(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.start(
            QCoreApplication::applicationDirPath() + QStringLiteral("/benchmark_window"), arguments);
    }
    /// Until it has said its line.
    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(120'000))
                qFatal("benchmark_window: %s", m_process.readAllStandardError().constData());
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void end() { m_process.waitForFinished(); }

private:
    QProcess m_process;
};

double msUntilReady(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    Run run(arguments);
    run.line();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    run.end();
    return ms;
}

} // namespace

void measureWindow(const BigCollective &big, Report &report)
{
    QTemporaryDir folder;
    makeProfile(big, folder.path());
    Durations empty;
    Durations today;
    Durations list;
    for (int i = 0; i < starts; ++i) {
        empty.add(msUntilReady({QStringLiteral("empty")}));
        today.add(msUntilReady({QStringLiteral("today"), folder.path()}));
        list.add(msUntilReady({QStringLiteral("list"), folder.path()}));
    }
    const QString limit = QStringLiteral("<= %1 ms").arg(1.5 * empty.median() + allowanceMs, 0, 'f', 0);
    report.add({QStringLiteral("U1"), QStringLiteral("start to a usable window, p50"), today.median(),
        QStringLiteral("ms"), limit,
        QStringLiteral("1.5 x an empty window (%1 ms) + 100 ms; lines of Today; %2 listings")
            .arg(empty.median(), 0, 'f', 0)
            .arg(big.listings)});
    report.add({QStringLiteral("U1"), QStringLiteral("start to the listings, p50"), list.median(),
        QStringLiteral("ms"), {}, QStringLiteral("gone to as soon as Today is there")});
    Run work({QStringLiteral("work"), folder.path()});
    const QStringList figures = work.line().split(QLatin1Char(' '));
    work.end();
    report.add({QStringLiteral("U3"), QStringLiteral("longest event while syncing and scrolling"),
        figures.value(0).toDouble(), QStringLiteral("ms"), QStringLiteral("<= 16 ms"),
        QStringLiteral(
            "its own work; by the clock %1 ms; %2 of %3 events over 16 ms; the longest: %4, event %5")
            .arg(figures.value(1), figures.value(2), figures.value(3), figures.value(5), figures.value(6))});
    report.add({QStringLiteral("U4"), QStringLiteral("memory with the window, peak"),
        figures.value(4).toDouble(), QStringLiteral("MiB"), QStringLiteral("<= 250 MB"),
        QStringLiteral("while syncing and scrolling")});
}

} // namespace cooperage::benchmarks
