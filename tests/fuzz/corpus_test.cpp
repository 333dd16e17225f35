// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

/// Runs every kept input through the fuzzed function, so that what was found once stays found.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptInputsAreSurvived_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(COOPERAGE_CORPUS), QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }

    void keptInputsAreSurvived()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const auto size = std::size_t(content.size());
        // Exactly as large as the input, so that a sanitizer sees a read behind the end.
        const std::unique_ptr<std::uint8_t[]> bytes(new std::uint8_t[size]);
        std::copy(content.begin(), content.end(), bytes.get());
        QCOMPARE(LLVMFuzzerTestOneInput(bytes.get(), size), 0);
    }

    void theCorpusIsThere()
    {
        QVERIFY(QDir(QStringLiteral(COOPERAGE_CORPUS)).entryList(QDir::Files).size() >= 5);
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
