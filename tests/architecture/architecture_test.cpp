// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/arrows.h"
#include "tests/architecture/layers.h"
#include "tests/architecture/twins.h"
#include "tests/architecture/words.h"

#include <QRegularExpression>
#include <QTest>

#include <cstdio>

using namespace cooperage::architecture;

namespace {

const QStringList programFolders = {QStringLiteral("models"), QStringLiteral("sync"),
    QStringLiteral("server"), QStringLiteral("ui"), QStringLiteral("app")};

QList<Finding> checkProgram(const QString &root)
{
    const QList<SourceFile> files = readTree(root, programFolders);
    QList<Finding> findings = checkArrows(files) + checkTwins(files);
    for (const SourceFile &file : files)
        findings += checkFile(file);
    return findings;
}

/// "path:line rule" for each `planted: rule` comment below `root`.
QStringList plantedIn(const QString &root)
{
    static const QRegularExpression marker(QStringLiteral(R"(planted: ([a-z-]+))"));
    QStringList planted;
    for (const SourceFile &file : readTree(root, programFolders)) {
        for (auto it = marker.globalMatch(file.text); it.hasNext();) {
            const auto match = it.next();
            planted.append(QStringLiteral("%1:%2 %3")
                               .arg(file.path)
                               .arg(file.lineAt(match.capturedStart()))
                               .arg(match.captured(1)));
        }
    }
    planted.sort();
    return planted;
}

QStringList placesOf(const QList<Finding> &findings)
{
    QStringList places;
    for (const Finding &finding : findings)
        places.append(QStringLiteral("%1:%2 %3").arg(finding.path).arg(finding.line).arg(finding.rule));
    places.sort();
    return places;
}

QStringList rulesIn(const QString &path, const QString &text)
{
    QStringList rules;
    for (const Finding &finding : checkFile(sourceFrom(path, text)))
        rules.append(finding.rule);
    return rules;
}

void verifyNone(const QList<Finding> &findings)
{
    for (const Finding &finding : findings)
        std::fprintf(stderr, "%s\n", qPrintable(finding.text()));
    QVERIFY2(findings.isEmpty(),
        qPrintable(QStringLiteral("%1 broken rules, listed above; the first: %2")
                       .arg(findings.size())
                       .arg(findings.isEmpty() ? QString() : findings.first().text())));
}

const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramKeepsItsRules()
    {
        const QString root = QStringLiteral(COOPERAGE_SOURCE_DIR);
        QVERIFY(readTree(root, programFolders).size() > 10);
        verifyNone(checkProgram(root));
    }

    void testsHaveTheirLicenceAndNeverSleep()
    {
        QList<Finding> findings;
        for (const SourceFile &file :
            readTree(QStringLiteral(COOPERAGE_SOURCE_DIR), {QStringLiteral("tests")})) {
            if (file.path.startsWith(u"tests/data/") || file.path.startsWith(u"tests/architecture/"))
                continue;
            for (const Finding &finding : checkShape(file) + checkWords(file)) {
                static const QStringList rules = {QStringLiteral("licence"), QStringLiteral("length"),
                    QStringLiteral("sleep"), QStringLiteral("unfinished")};
                if (rules.contains(finding.rule))
                    findings.append(finding);
            }
        }
        verifyNone(findings);
    }

    void everyPlantedViolationIsFoundAndNothingElse()
    {
        const QString root = qEnvironmentVariable("COOPERAGE_TEST_DATA") + QStringLiteral("/architecture");
        const QStringList planted = plantedIn(root);
        QVERIFY(planted.size() >= 25);
        const QStringList found = placesOf(checkProgram(root));
        for (const QString &place : planted)
            QVERIFY2(found.contains(place), qPrintable(QStringLiteral("planted, but not found: ") + place));
        for (const QString &place : found)
            QVERIFY2(planted.contains(place), qPrintable(QStringLiteral("found, but not planted: ") + place));
        QCOMPARE(found.size(), planted.size());
    }

    void longFilesAreFound()
    {
        const auto text = [](int lines) { return licence + QString(lines - 1, u'\n'); };
        QCOMPARE(rulesIn(QStringLiteral("models/core/a.cpp"), text(400)), QStringList());
        QCOMPARE(
            rulesIn(QStringLiteral("models/core/a.cpp"), text(401)), QStringList(QStringLiteral("length")));
        QCOMPARE(rulesIn(QStringLiteral("ui/pages/stockpage.cpp"), text(251)),
            QStringList(QStringLiteral("length")));
        QCOMPARE(rulesIn(QStringLiteral("ui/shell/mainwindow.cpp"), text(251)),
            QStringList(QStringLiteral("length")));
        QCOMPARE(rulesIn(QStringLiteral("ui/shell/prompt.cpp"), text(251)), QStringList());
    }

    void vagueNamesAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("vague");
        QTest::newRow("manager") << "models/store/storemanager.h" << true;
        QTest::newRow("util") << "models/core/util.h" << true;
        QTest::newRow("utils") << "models/core/stringutils.h" << true;
        QTest::newRow("data") << "models/core/listingdata.h" << true;
        QTest::newRow("info") << "models/core/fileinfo.h" << true;
        QTest::newRow("capitals") << "models/core/Listing.h" << true;
        QTest::newRow("database is a thing") << "models/store/database.h" << false;
        QTest::newRow("so is a listing") << "models/records/listing.h" << false;
    }

    void vagueNamesAreFound()
    {
        QFETCH(QString, path);
        QFETCH(bool, vague);
        QCOMPARE(rulesIn(path, licence), vague ? QStringList(QStringLiteral("name")) : QStringList());
    }

    void commentsAndStringsAreNotCode()
    {
        const SourceFile file = sourceFrom(QStringLiteral("models/core/a.cpp"),
            QStringLiteral("int a = 1'000; // setHtml\n/* tr( */ auto b = \"say \\\"setHtml\\\"\"; auto c = "
                           "R\"x(setHtml)\" )x\"; char d = '\"'; int e; // end"));
        QVERIFY(!file.code.contains(u"setHtml"));
        QVERIFY(!file.code.contains(u"tr("));
        QVERIFY(file.spoken.contains(u"setHtml"));
        QVERIFY(file.code.contains(u"char d = ' '; int e;"));
        QCOMPARE(file.code.size(), file.text.size());
    }

    void headersAreKnownByTheirLibrary()
    {
        QCOMPARE(libraryOf(QStringLiteral("QWidget")), QStringLiteral("Widgets"));
        QCOMPARE(libraryOf(QStringLiteral("QtSql/QSqlQuery")), QStringLiteral("Sql"));
        QCOMPARE(libraryOf(QStringLiteral("QNetworkReply")), QStringLiteral("Network"));
        QCOMPARE(libraryOf(QStringLiteral("qglobal.h")), QStringLiteral("Core"));
        QCOMPARE(libraryOf(QStringLiteral("boost/json/basic_parser_impl.hpp")), QStringLiteral("Json"));
        QCOMPARE(libraryOf(QStringLiteral("vector")), QString());
    }

    void theTableItselfHasNoCircle()
    {
        const auto reaches = [](const Layer &from, const Layer &to) {
            const QString target = QString::fromLatin1(to.folder);
            for (const QString &allowed :
                QString::fromLatin1(from.mayInclude).split(u' ', Qt::SkipEmptyParts)) {
                if (target == allowed || target.startsWith(allowed + u'/'))
                    return true;
            }
            return false;
        };
        for (const Layer &a : layers) {
            for (const Layer &b : layers) {
                if (&a != &b)
                    QVERIFY2(!(reaches(a, b) && reaches(b, a)), a.folder);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
