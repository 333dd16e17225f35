// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace cooperage;

class FileLockTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    QString file() const { return folder.filePath(QStringLiteral("lock")); }

private Q_SLOTS:
    void oneHoldsItAndTheOtherIsToldSo()
    {
        FileLock one(file());
        QVERIFY(one.tryTake());
        QVERIFY(one.tryTake()); // it has it already
        FileLock other(file());
        QCOMPARE(other.tryTake().error().reason, Reason::ProfileInUse);
        QVERIFY(!other.isHeld());
        const FileLock moved(std::move(one));
        QCOMPARE(other.tryTake().error().reason, Reason::ProfileInUse);
    }

    void itIsFreeWhenItsHolderGoes()
    {
        {
            FileLock one(file());
            QVERIFY(one.tryTake());
        }
        FileLock other(file());
        QVERIFY(other.tryTake());
    }

    void aKilledProgramLeavesNothingBehind()
    {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            FileLock held(file());
            const char answer = held.tryTake() ? 'y' : 'n';
            (void)!::write(ready[1], &answer, 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        FileLock mine(file());
        const auto refused = mine.tryTake();
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QCOMPARE(refused.error().reason, Reason::ProfileInUse);
        QVERIFY(mine.tryTake());
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void aFolderThatIsNotThereIsNoPlaceForIt()
    {
        FileLock lost(folder.filePath(QStringLiteral("nowhere/lock")));
        QCOMPARE(lost.tryTake().error().reason, Reason::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "filelock_test.moc"
