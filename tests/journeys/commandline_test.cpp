// SPDX-License-Identifier: GPL-3.0-or-later
// The program as people use it in a terminal: real processes, real files.
#include "models/store/filelock.h"
#include "tests/journeys/process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace cooperage::test;

namespace {

/// Our own listings in the shape of an Etsy export, with its quirks.
QByteArray etsyFile(int listings)
{
    QByteArray text
        = "TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,IMAGE2,IMAGE3,IMAGE4,"
          "IMAGE5,IMAGE6,IMAGE7,IMAGE8,IMAGE9,IMAGE10,\"VARIATION 1 TYPE\",\"VARIATION 1 NAME\","
          "\"VARIATION 1 VALUES\",\"VARIATION 2 TYPE\",\"VARIATION 2 NAME\",\"VARIATION 2 VALUES\",SKU\n";
    for (int i = 1; i <= listings; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "\"Cup number " + n + "\",\"Thrown by hand.\nSecond line &amp; more\"," + n
            + ".50,EUR,3,\"cup,stone_ware\",\"clay\"," + "https://i.etsystatic.com/1/r/il/abc/" + n
            + "/il_fullxfull." + n + "_x.jpg,,,,,,,,,,,,,,,,CUP-" + n + "\n";
    }
    return text;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;

    QString place(const QString &name) const { return folder->filePath(name); }
    QStringList withProfile(QStringList arguments) const
    {
        return arguments << QStringLiteral("--profile") << place(QStringLiteral("profile"));
    }
    Ended run(const QStringList &arguments) const
    {
        return cooperage::test::run(COOPERAGE_PROGRAM, withProfile(arguments));
    }
    Ended run(const char *line) const
    {
        return run(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(place(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }
    QByteArray contents(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void begin() const
    {
        const Ended begun = run("join --new Riverside --currency EUR --person Ana --workshop Pots --json");
        QVERIFY2(begun.code == 0, begun.err.constData());
    }

private Q_SLOTS:
    void init() { folder = std::make_unique<QTemporaryDir>(); }

    void everyCommandExplainsItself()
    {
        const Ended overview = run("--help");
        QCOMPARE(overview.code, 0);
        for (const char *name : {"join", "import", "export", "today", "list", "show", "add", "edit", "stock",
                 "report", "sync", "differences", "backup", "restore", "dump", "doctor"}) {
            QVERIFY2(overview.out.contains(name), name);
            const Ended help = run({QString::fromUtf8(name), QStringLiteral("--help")});
            QCOMPARE(help.code, 0);
            QVERIFY2(help.out.contains("--profile"), name);
            QVERIFY2(help.out.startsWith("Usage: cooperage "), help.out.left(80).constData());
        }
    }

    void todaySaysWhatWaits()
    {
        begin();
        const QJsonArray before = run("today --json").json().value(QLatin1String("needs")).toArray();
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.first().toObject().value(QLatin1String("kind")).toString(), QStringLiteral("backup"));
        QCOMPARE(before.first().toObject().value(QLatin1String("text")).toString(),
            QStringLiteral("Make a backup"));
        QVERIFY(run("today").out.startsWith("1 thing needs you:\n  Make a backup"));
        QCOMPARE(run("backup").code, 0);
        QCOMPARE(run("today").out, QByteArray("Nothing is waiting for you.\n"));
    }

    void aRefusalIsOneSentenceWithItsCode()
    {
        const struct
        {
            const char *line;
            int code;
        } cases[] = {{"list", 2}, {"juggle", 2}, {"list --nonsense", 2}, {"import", 2},
            {"join cooperage://join/nowhere", 2}};
        for (const auto &one : cases) {
            const Ended refused = run(one.line);
            QVERIFY2(refused.code == one.code, one.line);
            QVERIFY2(refused.err.count('\n') == 1 && refused.err.size() > 10, refused.err.constData());
        }
        begin();
        QCOMPARE(run("show Nothing").code, 2);
        QCOMPARE(run("import /nowhere/listings.csv").code, 3);
        QCOMPARE(run("add Mug --price twelve --json").json().value(QLatin1String("reason")).toString(),
            QStringLiteral("not_a_number"));
        const QString wrong = write(QStringLiteral("wrong.csv"), "colour,taste\nred,sweet\n");
        const Ended unknown = run({QStringLiteral("import"), wrong});
        QCOMPARE(unknown.code, 2);
        QCOMPARE(unknown.err.count('\n'), 1);
        QCOMPARE(run("list --json").json().value(QLatin1String("found")).toInt(-1), 0);
    }

    void importingTwiceChangesNothingAndExportsReadBack()
    {
        begin();
        const QString file = write(QStringLiteral("etsy.csv"), etsyFile(30));
        const Ended first = run({QStringLiteral("import"), file, QStringLiteral("--json")});
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(
            first.json().value(QLatin1String("listings")).toObject().value(QLatin1String("new")).toInt(), 30);
        const QByteArray before = run("list --json --sort title").out;
        const Ended second = run({QStringLiteral("import"), file, QStringLiteral("--json")});
        QCOMPARE(second.json().value(QLatin1String("transactions")).toInt(-1), 0);
        QCOMPARE(
            second.json().value(QLatin1String("listings")).toObject().value(QLatin1String("same")).toInt(),
            30);
        QCOMPARE(run("list --json --sort title").out, before);
        const QString out = place(QStringLiteral("out.csv"));
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("listings"), out}).code, 0);
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("listings"), out}).code, 2); // it exists
        const Ended back = run({QStringLiteral("import"), out, QStringLiteral("--json")});
        QCOMPARE(back.json().value(QLatin1String("transactions")).toInt(-1), 0);
        const QString again = place(QStringLiteral("again.csv"));
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("listings"), again}).code, 0);
        QCOMPARE(contents(again), contents(out));
        QCOMPARE(run("doctor").code, 0);
    }

    void aReportIsWrittenInEveryFormatAndTwiceAlike()
    {
        begin();
        QCOMPARE(run("add Mug --price 28.00 --sku MUG").code, 0);
        QCOMPARE(run("stock make MUG 14").code, 0);
        const Ended list = run("report --json");
        QCOMPARE(list.code, 0);
        QVERIFY(list.out.contains("\"name\":\"stock\""));
        QByteArray hash;
        for (const char *format : {"pdf", "xlsx", "csv", "html"}) {
            const QString file = place(QStringLiteral("stock.") + QLatin1String(format));
            const QStringList call{QStringLiteral("report"), QStringLiteral("stock"), QStringLiteral("--out"),
                file, QStringLiteral("--json")};
            const Ended done = run(call);
            QVERIFY2(done.code == 0, done.err.constData());
            QCOMPARE(done.number("rows"), 1);
            QCOMPARE(done.number("local_changes"), 2);
            QVERIFY(hash.isEmpty() || hash == done.text("hash").toLatin1());
            hash = done.text("hash").toLatin1();
            const QByteArray first = contents(file);
            QVERIFY(first.size() > 100);
            QCOMPARE(run(call).text("reason"), QStringLiteral("file_exists"));
            QCOMPARE(run(QStringList(call) << QStringLiteral("--replace")).code, 0);
            QVERIFY2(contents(file) == first, format);
        }
        const Ended printed = run("report stock --group none --columns sku,on_hand,value");
        QCOMPARE(printed.out,
            QByteArray("\xEF\xBB\xBF\"sku\",\"on_hand\",\"value\",\"value_currency\"\r\n"
                       "\"MUG\",14,156.80,\"EUR\"\r\n")); // 14 × 28.00 × 40 %
        QCOMPARE(
            run("report stock --to 2020-01-01 --columns sku").out, QByteArray("\xEF\xBB\xBF\"sku\"\r\n"));
    }

    void aReportAskedWronglyIsRefusedInOneSentence()
    {
        begin();
        for (const char *line :
            {"report nothing", "report stock --format docx", "report stock --format pdf",
                "report stock --json", "report stock --from 2026-01-01", "report stock --to tomorrow",
                "report stock --group colour", "report stock --columns owner_id",
                "report stock --workshop Nobody", "report stock --filter taste=sweet", "report stock more"}) {
            const Ended refused = run(line);
            QVERIFY2(refused.code == 2, line);
            QVERIFY2(refused.err.count('\n') == 1 && refused.err.size() > 10, refused.err.constData());
        }
    }

    void aSaleOfWhatIsInTheHandIsNeverRefused()
    {
        begin();
        QCOMPARE(run("add Mug --price 28.00 --sku MUG").code, 0);
        QCOMPARE(run("stock make MUG 2").code, 0);
        const Ended sold = run("stock sell MUG 3 --json");
        QCOMPARE(sold.code, 1);
        QCOMPARE(sold.json().value(QLatin1String("shortfall")).toInt(), 1);
        QCOMPARE(run("stock count MUG 4 --json").json().value(QLatin1String("on_hand")).toInt(), 4);
        QCOMPARE(run("stock sell MUG 0").code, 2);
        QCOMPARE(run("edit MUG --step publish").code, 2); // the checklist
        const Ended synced = run("sync");
        QCOMPARE(synced.code, 0);
        QVERIFY2(
            synced.err.contains("Sending ") && !synced.err.contains("Fetching "), synced.err.constData());
        QCOMPARE(run("doctor").code, 0);
    }

    void aBackupIsRestoredAndWhatWasReplacedIsKept()
    {
        begin();
        QCOMPARE(run("add Mug --price 28.00").code, 0);
        const QString backup = place(QStringLiteral("backup.db"));
        QCOMPARE(run({QStringLiteral("backup"), backup}).code, 0);
        QCOMPARE(run("add Bowl --price 30.00").code, 0);
        const Ended restored = run({QStringLiteral("restore"), backup, QStringLiteral("--json")});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(QFile::exists(restored.json().value(QLatin1String("kept")).toString()));
        QCOMPARE(run("list --json").json().value(QLatin1String("found")).toInt(), 1);
        QCOMPARE(run("sync").code, 0); // the unsent listing is offered again by the new replica
        QCOMPARE(run("doctor").code, 0);
        const QString strange = write(QStringLiteral("strange.db"), QByteArray(5000, 'x'));
        QCOMPARE(run({QStringLiteral("restore"), strange}).code, 3);
        QCOMPARE(run("list --json").json().value(QLatin1String("found")).toInt(), 1);
    }

    void killedInTheMiddleOfAnImportItIsThereOrNot()
    {
        begin();
        const QString file = write(QStringLiteral("etsy.csv"), etsyFile(1500));
        for (const qint64 written : {40'000, 400'000}) {
            QProcess process;
            process.start(
                QString::fromUtf8(COOPERAGE_PROGRAM), withProfile({QStringLiteral("import"), file}));
            QTRY_VERIFY_WITH_TIMEOUT(walBytes(place(QStringLiteral("profile"))) > written
                    || process.state() == QProcess::NotRunning,
                patience);
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(patience));
            const int found = run("list --json --limit 1").json().value(QLatin1String("found")).toInt(-1);
            QVERIFY2(found == 0 || found == 1500, qPrintable(QString::number(found)));
            QCOMPARE(run("doctor").code, 0);
        }
    }

    void whatIsHeldByAnotherProcessIsReadButNotWritten()
    {
        begin();
        std::optional<cooperage::FileLock> held(place(QStringLiteral("profile/profile.lock")));
        QVERIFY(held->tryTake());
        const Ended refused = run("add Mug");
        const Ended read = run("list --json --limit 1");
        held.reset();
        QCOMPARE(run("add Mug").code, 0);
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.err.count('\n'), 1);
        QCOMPARE(read.code, 0);
    }

    void theFolderIsPrivate()
    {
        begin();
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        const QDir profile(place(QStringLiteral("profile")));
        QCOMPARE(QFile::permissions(profile.path()) & others, QFile::Permissions());
        const QFileInfoList entries = profile.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries)
            QVERIFY2(!(entry.permissions() & others), qPrintable(entry.fileName()));
    }

    void aPartnerIsAddedWithFieldsAsItIsEdited()
    {
        begin();
        const Ended added = run({QStringLiteral("partner"), QStringLiteral("add"), QStringLiteral("Corner"),
            QStringLiteral("place=Graz"), QStringLiteral("known_for=Spoons, bowls"),
            QStringLiteral("introduced_by=Ana"), QStringLiteral("--web"),
            QStringLiteral("https://corner.example")});
        QVERIFY2(added.code == 0, added.err.constData());
        const QJsonArray list = run("partner list --json").json().value(QLatin1String("partners")).toArray();
        QCOMPARE(list.size(), 1);
        const QJsonObject corner = list.first().toObject();
        QCOMPARE(corner.value(QLatin1String("place")).toString(), QStringLiteral("Graz"));
        QCOMPARE(corner.value(QLatin1String("known_for")).toString(), QStringLiteral("Spoons, bowls"));
        QCOMPARE(corner.value(QLatin1String("web")).toString(), QStringLiteral("https://corner.example"));
        const Ended wrong = run("partner add Other colour=blue");
        QVERIFY(wrong.code != 0);
        QVERIFY2(wrong.err.contains("colour"), wrong.err.constData());
        QCOMPARE(run("partner list --json").json().value(QLatin1String("partners")).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
