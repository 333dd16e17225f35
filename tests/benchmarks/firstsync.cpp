// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/snapshot.h"
#include "tests/benchmarks/measures.h"
#include "tests/benchmarks/rawsqlite.h"

#include <QFileInfo>

namespace cooperage::benchmarks {

void measureFirstSync(const BigCollective &big, const Size &size, Report &report)
{
    Durations raw;
    Durations install;
    Durations takeIn;
    for (int i = 0; i < size.repeats; ++i) {
        {
            QTemporaryDir folder;
            const auto file = big.newRawFile(folder.filePath(QStringLiteral("raw.db")));
            const LateLog late(*file); // both sides end when the rows are durable in the log
            raw.add(msOf([&] { insertAllRows(big.file(), *file); }));
        }
        LocalStore device;
        install.add(
            msOf([&] { orGiveUp("install", installSnapshot(*device.store, big.file(), big.manifest())); }));
        takeIn.add(msOf([&] { orGiveUp("take the log in", device.store->database().takeLogIn()); }));
    }
    const qint64 megabytes = QFileInfo(big.file()).size() / 1'000'000;
    report.addRatio(QStringLiteral("P1"), QStringLiteral("first sync: snapshot / raw insert"),
        install.median(), raw.median(), QStringLiteral("<= 0.5 x"),
        QStringLiteral("%1 rows, file %2 MB; taking the log in afterwards %3 ms")
            .arg(big.listings * 12LL)
            .arg(megabytes)
            .arg(takeIn.median(), 0, 'f', 0));
}

} // namespace cooperage::benchmarks
