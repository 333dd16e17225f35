// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

#include <thread>

namespace cooperage::benchmarks {

namespace {

void describeRun(Report &report, const Size &size)
{
    report.note(QStringLiteral("run"),
        QStringLiteral("%1; build type %2; Qt %3; SQLite %4; %5 cores; %6; %7 listings, %8 edits")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), QStringLiteral(COOPERAGE_BUILD_TYPE),
                QString::fromLatin1(qVersion()), Database::libraryVersion())
            .arg(std::thread::hardware_concurrency())
            .arg(QSysInfo::kernelType())
            .arg(size.listings)
            .arg(size.edits));
}

void measureAll(const Size &size, const QStringList &only, Report &report)
{
    const auto wanted = [&](const char *id) { return only.isEmpty() || only.contains(QLatin1String(id)); };
    if (wanted("P1") || wanted("U1") || wanted("U2") || wanted("P5") || wanted("P7")) {
        const BigCollective big(size.listings);
        if (wanted("P1"))
            measureFirstSync(big, size, report);
        if (wanted("U1"))
            measureWindow(big, report);
        if (wanted("U2"))
            measureListings(big, report);
        if (wanted("P5"))
            measureLocalEdit(big, size, report);
        if (wanted("P7"))
            measureRemoteEdits(big, size, report);
    }
    if (wanted("P8"))
        measureVisible(report);
    if (wanted("P6"))
        measureOfflineEdits(size, report);
    if (wanted("T1"))
        measureTrust(report);
    if (wanted("E1"))
        measureRegister(report);
}

} // namespace

} // namespace cooperage::benchmarks

int main(int argc, char **argv)
{
    using namespace cooperage::benchmarks;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Prints ratios to limits measured in the same run. Files "
                                                    "lie in TMPDIR: put it on the disk in question."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("rows"), QStringLiteral("Listings, 100000 if not given."),
        QStringLiteral("N"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("quick"), QStringLiteral("5000 listings, 1000 edits.")});
    parser.addOption({QStringLiteral("only"),
        QStringLiteral("P1, U1, U2, P5, P7, P8, P6, T1 or E1; can be given again."), QStringLiteral("id")});
    parser.process(app);
    Size size;
    size.listings = std::max(100, parser.value(QStringLiteral("rows")).toInt());
    if (parser.isSet(QStringLiteral("quick")))
        size = {5'000, 1'000, 200, 3};
    size.edits = std::min(size.edits, size.listings);
    Report report;
    describeRun(report, size);
    measureAll(size, parser.values(QStringLiteral("only")), report);
    report.add({QStringLiteral("-"), QStringLiteral("memory at the end"), memoryNow(), QStringLiteral("MiB"),
        {}, QStringLiteral("server and devices in one process")});
    report.printTable();
    return 0;
}
