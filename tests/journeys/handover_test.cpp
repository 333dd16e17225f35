// SPDX-License-Identifier: GPL-3.0-or-later
// Commands beside the window that has their profile open: two real processes, one writer.
#include "models/store/filelock.h"
#include "tests/journeys/process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cooperage::test;

class HandOverTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<QProcess> window;
    QString profile;

    QString place(const QString &name) const { return folder->filePath(name); }
    QStringList withProfile(QStringList arguments) const
    {
        return arguments << QStringLiteral("--profile") << profile;
    }
    Ended run(const QStringList &arguments, const QStringList &environment = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(folder->path());
        QStringList all = QProcess::systemEnvironment();
        for (const QString &one : environment) {
            const QString name = one.section(u'=', 0, 0) + u'=';
            all.erase(std::remove_if(
                          all.begin(), all.end(), [&](const QString &old) { return old.startsWith(name); }),
                all.end());
            if (!one.endsWith(u'='))
                all.append(one);
        }
        process.setEnvironment(all);
        process.start(QString::fromUtf8(COOPERAGE_PROGRAM), withProfile(arguments));
        return ended(process);
    }
    Ended run(const char *line) const
    {
        return run(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    int found() const { return run("list --json --limit 1").number("found"); }
    qint64 walBytes() const
    {
        QDirIterator files(
            profile, {QStringLiteral("store.db-wal")}, QDir::Files, QDirIterator::Subdirectories);
        qint64 most = 0;
        while (files.hasNext())
            most = std::max(most, QFileInfo(files.next()).size());
        return most;
    }
    QString door() const
    {
        QFile note(QDir(profile).filePath(QStringLiteral("window.door")));
        return note.open(QIODevice::ReadOnly) ? QFile::decodeName(note.readAll()) : QString();
    }
    QString goods() const
    {
        QFile file(place(QStringLiteral("goods.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(shopifyFile(manyListings));
        return QStringLiteral("goods.csv"); // as somebody standing in that folder names it
    }
    void begin() const
    {
        const Ended begun = run("join --new Riverside --currency EUR --person Ana --workshop Pots --json");
        QVERIFY2(begun.code == 0, begun.err.constData());
    }
    /// Opens the window and waits until it answers commands.
    void openWindow()
    {
        window = std::make_unique<QProcess>();
        window->start(QString::fromUtf8(COOPERAGE_PROGRAM), withProfile({}));
        QVERIFY(window->waitForStarted(patience));
        Ended answered;
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(door()), patience);
        QTRY_VERIFY_WITH_TIMEOUT((answered = run("sync --json")).code == 0, patience);
    }
    bool windowHoldsTheLock() const
    {
        cooperage::FileLock lock(QDir(profile).filePath(QStringLiteral("profile.lock")));
        return window->state() == QProcess::Running && !lock.tryTake(); // nobody else runs any more
    }
    /// Starts the import and comes back when a good part of it is written, but not all.
    void beginImport(QProcess &process) const
    {
        process.setWorkingDirectory(folder->path());
        process.start(QString::fromUtf8(COOPERAGE_PROGRAM),
            withProfile({QStringLiteral("import"), goods(), QStringLiteral("--currency"),
                QStringLiteral("EUR"), QStringLiteral("--json")}));
        QTRY_VERIFY_WITH_TIMEOUT(
            walBytes() > wellOnItsWay || process.state() == QProcess::NotRunning, patience);
        QVERIFY2(process.state() == QProcess::Running, process.readAllStandardError().constData());
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        profile = place(QStringLiteral("profile"));
    }
    void cleanup()
    {
        if (window) {
            window->kill();
            window->waitForFinished(patience);
        }
        window.reset();
    }

    void whatIsTypedBesideTheWindowIsDoneByIt()
    {
        begin();
        openWindow();
        QVERIFY(windowHoldsTheLock());
        const Ended added = run("add Mug --price 28.00 --sku MUG --json");
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(
            run("edit MUG made_how=thrown --json").json().value(QLatin1String("changed")).toBool(), true);
        QCOMPARE(run("stock make MUG 2").out, QByteArray("Saved. There are 2 now.\n"));
        const Ended sold = run("stock sell MUG 3 --json");
        QCOMPARE(sold.code, 1);
        QCOMPARE(sold.number("shortfall"), 1);
        QVERIFY(!sold.err.isEmpty());
        const Ended shown = run("show MUG --json"); // reading needs no window
        QCOMPARE(shown.json().value(QLatin1String("listing")).toObject().value(QLatin1String("made_how")),
            QJsonValue(QStringLiteral("thrown")));
        QVERIFY(windowHoldsTheLock());
        QCOMPARE(run("doctor").code, 0);
    }

    void refusalsAreTheSameAsWithoutTheWindow()
    {
        begin();
        const char *const lines[]
            = {"add Mug --price twelve --json", "edit Nothing title=x --json", "add --json",
                "import /nowhere.csv --json", "differences 1 other --json", "stock make NOTHING 1 --json"};
        QList<Ended> alone;
        for (const char *line : lines)
            alone.append(run(line));
        openWindow();
        for (const char *line : lines) {
            const Ended beside = run(line);
            const Ended before = alone.takeFirst();
            QVERIFY2(beside.code == before.code && beside.code > 0, line);
            QCOMPARE(beside.out, before.out);
            QCOMPARE(beside.err, before.err);
        }
    }

    void withoutAServerTheWindowAlsoSaysThatNoPagesAreShown()
    {
        begin();
        const char *const on = "public on --address https://coop.example";
        const QByteArray before = run(on).out;
        QVERIFY2(before.startsWith("Nothing is shown: "), before.constData());
        openWindow();
        QCOMPARE(run(on).out, before); // written by the window
        QCOMPARE(run("public").out, before);
    }

    void whatNeedsTheFolderForItselfSaysSo()
    {
        begin();
        openWindow();
        for (const char *line : {"restore backup.db", "join --new Other --currency EUR --person Ana"}) {
            const Ended refused = run(line);
            QCOMPARE(refused.code, 3);
            QCOMPARE(refused.err.count('\n'), 1);
            QVERIFY2(refused.err.contains("close it first"), refused.err.constData());
        }
    }

    void anImportTakesFilesFromWhereItWasTyped()
    {
        begin();
        openWindow();
        QFile file(place(QStringLiteral("few.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shopifyFile(20) + "bad,Bad,,Ana,B-1,many,3\n");
        file.close();
        const QStringList typed{QStringLiteral("import"), QStringLiteral("few.csv"),
            QStringLiteral("--currency"), QStringLiteral("EUR"), QStringLiteral("--errors"),
            QStringLiteral("wrong.csv"), QStringLiteral("--json")};
        const Ended tried = run(typed + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(tried.code, 1);
        QCOMPARE(found(), 0);
        const Ended imported = run(typed);
        QVERIFY2(imported.code == 1, imported.err.constData());
        QVERIFY2(imported.err.contains("Variant Price"), imported.err.constData());
        QVERIFY(QFile::exists(place(QStringLiteral("wrong.csv"))));
        QCOMPARE(found(), 20);
    }

    void ctrlCTakesALongImportBack()
    {
        begin();
        openWindow();
        QProcess process;
        beginImport(process);
        ::kill(pid_t(process.processId()), SIGINT);
        const Ended stopped = ended(process);
        QCOMPARE(stopped.code, 2);
        QCOMPARE(stopped.text("reason"), QStringLiteral("cancelled"));
        QCOMPARE(found(), 0);
        QCOMPARE(run("add Mug").code, 0);
        QVERIFY(windowHoldsTheLock());
    }

    void aTerminalThatIsKilledStopsItsImport()
    {
        begin();
        openWindow();
        QProcess process;
        beginImport(process);
        process.kill();
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(run("add Mug").code, 0); // waits for the writer, so the import is over
        QCOMPARE(found(), 1);
        QVERIFY(windowHoldsTheLock());
        QCOMPARE(run("doctor").code, 0);
    }

    void aWindowThatIsKilledIsNotWaitedFor()
    {
        begin();
        openWindow();
        QProcess process;
        beginImport(process);
        window->kill();
        QVERIFY(window->waitForFinished(patience));
        const Ended left = ended(process);
        QCOMPARE(left.code, 3);
        QCOMPARE(left.text("reason"), QStringLiteral("window_gone"));
        QCOMPARE(left.err.trimmed().split('\n').last().count('.'), 2); // after what was told of the way
        QCOMPARE(run("add Mug").code, 0); // by itself now, whatever the dead window left lying about
        QCOMPARE(found(), 1);
        QCOMPARE(run("doctor").code, 0);
    }

    void theCollectiveThatIsNotShownIsReachedToo()
    {
        begin();
        QCOMPARE(run("join --new Hilltop --currency USD --person Ana --workshop Wool --json").code, 0);
        openWindow(); // shows the one opened last
        QCOMPARE(run("add Scarf --json").code, 0);
        QCOMPARE(run("add Bowl --collective Riverside --json").code, 0);
        QCOMPARE(run("add Plate --collective Riverside --json").code, 0);
        QCOMPARE(run("sync --collective Riverside --json").code, 0);
        QCOMPARE(run("list --json --collective Riverside").number("found"), 2);
        QCOMPARE(run("list --json --collective Hilltop").number("found"), 1);
        QCOMPARE(run("add Nobody --collective Nowhere").code, 2);
        QCOMPARE(run("doctor --collective Riverside").code, 0);
    }

    void theAnswerIsInTheLanguageOfTheTerminal()
    {
        begin();
        openWindow();
        const QStringList german{QStringLiteral("LC_ALL=de_DE.UTF-8"), QStringLiteral("LANGUAGE=de")};
        const Ended added = run({QStringLiteral("add"), QStringLiteral("Tasse")}, german);
        QVERIFY2(added.out.contains("gespeichert"), added.out.constData());
        QVERIFY(run("add Mug").out.startsWith("Saved "));
        const Ended refused
            = run({QStringLiteral("edit"), QStringLiteral("Nichts"), QStringLiteral("title=x")}, german);
        QVERIFY2(refused.err.contains("nicht"), refused.err.constData());
    }

    void aTerminalWithoutASessionFindsTheDoor()
    {
        begin();
        openWindow();
        const Ended added = run({QStringLiteral("add"), QStringLiteral("Mug")},
            {QStringLiteral("XDG_RUNTIME_DIR="), QStringLiteral("DISPLAY=")});
        QVERIFY2(added.code == 0, added.err.constData());
        QVERIFY(windowHoldsTheLock());
    }

    void aProfileMayLieDeep()
    {
        for (int i = 0; i < 12; ++i)
            profile += QStringLiteral("/a folder with a long name");
        QVERIFY(QDir().mkpath(profile));
        QVERIFY(QFile::setPermissions(profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        begin();
        openWindow();
        QVERIFY(QFile::encodeName(door()).size() <= 107);
        QCOMPARE(run("add Mug").code, 0);
        QVERIFY(windowHoldsTheLock());
    }

    void nobodyElseMayKnock()
    {
        begin();
        openWindow();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(door()) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(door()).path()) & others));
    }

    void nonsenseAtTheDoorIsTurnedAway()
    {
        begin();
        openWindow();
        for (const QByteArray &bytes : {QByteArray(5000, '\xff'), QByteArray("\0\0\0\3\2{}", 7),
                 QByteArray("\0\0\0\1\1", 5) + QByteArray("\0\0\0\1\1", 5), QByteArray("\0\0\0\1\x12", 5)}) {
            QLocalSocket socket;
            socket.connectToServer(door());
            QVERIFY(socket.waitForConnected(patience));
            socket.write(bytes);
            QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, patience);
        }
        QList<std::shared_ptr<QLocalSocket>> silent; // more than are let in
        for (int i = 0; i < 40; ++i) {
            silent.append(std::make_shared<QLocalSocket>());
            silent.last()->connectToServer(door());
        }
        silent.clear();
        QCOMPARE(run("add Mug").code, 0);
        QVERIFY(windowHoldsTheLock());
    }

    void aSecondStartOnlyKnocks()
    {
        begin();
        openWindow();
        QProcess second;
        second.start(QString::fromUtf8(COOPERAGE_PROGRAM), withProfile({}));
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(windowHoldsTheLock());
        QCOMPARE(run("add Mug").code, 0);
    }
};

QTEST_GUILESS_MAIN(HandOverTest)
#include "handover_test.moc"
