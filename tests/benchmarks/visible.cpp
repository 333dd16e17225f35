// SPDX-License-Identifier: GPL-3.0-or-later
// How long a change takes from one member's screen to another's, over real HTTPS on this computer.
#include "tests/benchmarks/measures.h"
#include "tests/benchmarks/rawsqlite.h"
#include "tests/support/httpdevice.h"
#include "tests/support/town.h"

#include <QEventLoop>
#include <QTimer>

namespace cooperage::benchmarks {

namespace {

using test::HttpDevice;
using test::Town;

constexpr int changes = 100; // with the pause no more than a device may ask in a second
constexpr int parkedAfterMs = 60; ///< by then the other's question waits at the server
constexpr double allowanceMs = 30;

void letWait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// One small durable commit on the same disk.
Durations commits()
{
    QTemporaryDir folder;
    const auto file
        = orGiveUp("open", Database::open(folder.filePath(QStringLiteral("bare.db")), Database::Mode::Write));
    orGiveUp("table", file->run(QStringLiteral("CREATE TABLE t (n INTEGER)")));
    Durations durations;
    for (int i = 0; i < changes; ++i) {
        durations.add(msOf([&] {
            TransactionGuard guard(*file);
            orGiveUp("bare", file->run(QStringLiteral("INSERT INTO t VALUES(1)")));
            orGiveUp("bare", guard.commit());
        }));
    }
    return durations;
}

/// The smallest question the server answers, over a connection that stands.
Durations roundTrips(HttpDevice &device)
{
    Durations durations;
    for (int i = 0; i < changes; ++i)
        durations.add(msOf([&] { QCoro::waitFor(device.api->blob(QByteArray(32, 'n'))); }));
    return durations;
}

} // namespace

void measureVisible(Report &report)
{
    Town town;
    HttpDevice ana(town.address(), town.code, QStringLiteral("Ana"));
    HttpDevice mei(town.address(), town.invite(QStringLiteral("Mei")), QStringLiteral("Mei"));
    orGiveUp("sync", ana.sync());
    orGiveUp("sync", mei.sync());
    Durations seen;
    for (int i = 0; i < changes; ++i) {
        auto waiting = mei.engine().wait(10);
        letWait(parkedAfterMs);
        QElapsedTimer timer;
        timer.start();
        ana.createListing(QStringLiteral("Bowl %1").arg(i));
        auto sending = ana.engine().send();
        orGiveUp("wait", QCoro::waitFor(std::move(waiting)));
        seen.add(double(timer.nsecsElapsed()) / 1e6);
        orGiveUp("send", QCoro::waitFor(std::move(sending)));
    }
    const double limit = 2 * roundTrips(mei).median() + 2 * commits().median() + allowanceMs;
    report.add({QStringLiteral("P8"), QStringLiteral("a change seen by another, p50"), seen.median(),
        QStringLiteral("ms"), QStringLiteral("<= %1 ms").arg(limit, 0, 'f', 1),
        QStringLiteral("2 round trips + 2 commits + 30 ms; from commit to stored there")});
    report.add({QStringLiteral("P8"), QStringLiteral("a change seen by another, p99"), seen.at(0.99),
        QStringLiteral("ms"), QStringLiteral("<= 500 ms"),
        QStringLiteral("%1 changes, slowest %2 ms").arg(seen.count()).arg(seen.at(1), 0, 'f', 1)});
}

} // namespace cooperage::benchmarks
