// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/tokenstore.h"

#include <QCoro/QCoroTask>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cooperage;

class TokenStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_token_is_kept_and_forgotten_data();
    void a_token_is_kept_and_forgotten();
    void a_file_is_readable_by_its_owner_only();
    void a_link_somebody_planted_is_not_followed();
    void a_folder_that_is_not_there_is_an_error();
    void without_a_keychain_there_is_a_file_and_a_warning();
};

namespace {

const auto key = QStringLiteral("a collective");

void keepAndForget(TokenStore &store)
{
    const auto missing = QCoro::waitFor(store.load(key));
    QVERIFY(!missing);
    QCOMPARE(missing.error().fault, Fault::SignInNeeded);
    QVERIFY(QCoro::waitFor(store.save(key, "cpg_one")));
    QVERIFY(QCoro::waitFor(store.save(key, "cpg_two")));
    QVERIFY(QCoro::waitFor(store.save(QStringLiteral("another"), "cpg_three")));
    QCOMPARE(QCoro::waitFor(store.load(key)).value(), QByteArray("cpg_two"));
    QVERIFY(QCoro::waitFor(store.remove(key)));
    QVERIFY(QCoro::waitFor(store.remove(key)));
    QVERIFY(!QCoro::waitFor(store.load(key)));
    QCOMPARE(QCoro::waitFor(store.load(QStringLiteral("another"))).value(), QByteArray("cpg_three"));
}

} // namespace

void TokenStoreTest::a_token_is_kept_and_forgotten_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("memory") << 0;
    QTest::newRow("file") << 1;
    QTest::newRow("keychain, here without one") << 2;
}

void TokenStoreTest::a_token_is_kept_and_forgotten()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    MemoryTokenStore memory;
    FileTokenStore file(folder.path());
    KeychainTokenStore keychain(QStringLiteral("cooperage-test"), folder.path());
    const QList<TokenStore *> stores{&memory, &file, &keychain};
    keepAndForget(*stores[kind]);
}

void TokenStoreTest::a_file_is_readable_by_its_owner_only()
{
    const QTemporaryDir folder;
    FileTokenStore store(folder.path());
    QVERIFY(QCoro::waitFor(store.save(key, "cpg_one")));
    const auto files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1); // nothing half written beside it
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(folder.filePath(files.first())) & others, QFile::Permissions());
    QVERIFY(store.isPlainFile());
}

void TokenStoreTest::a_link_somebody_planted_is_not_followed()
{
    const QTemporaryDir folder;
    FileTokenStore store(folder.path());
    QVERIFY(QCoro::waitFor(store.save(key, "cpg_one")));
    const auto name = folder.filePath(QDir(folder.path()).entryList(QDir::Files).first());
    const auto elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(name, elsewhere));
    QVERIFY(QFile::link(elsewhere, name));
    const auto loaded = QCoro::waitFor(store.load(key));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().reason, Reason::FileUnreadable);
}

void TokenStoreTest::a_folder_that_is_not_there_is_an_error()
{
    FileTokenStore store(QStringLiteral("/proc/none"));
    const auto saved = QCoro::waitFor(store.save(key, "cpg_one"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().fault, Fault::Storage);
}

void TokenStoreTest::without_a_keychain_there_is_a_file_and_a_warning()
{
    // The test runs without a session bus, so there is no keychain to talk to.
    const QTemporaryDir folder;
    KeychainTokenStore store(QStringLiteral("cooperage-test"), folder.path());
    QVERIFY(QCoro::waitFor(store.save(key, "cpg_one")));
    QVERIFY(store.isPlainFile());
    KeychainTokenStore later(QStringLiteral("cooperage-test"), folder.path());
    QCOMPARE(QCoro::waitFor(later.load(key)).value(), QByteArray("cpg_one"));
    QVERIFY(later.isPlainFile());
}

QTEST_GUILESS_MAIN(TokenStoreTest)
#include "tokenstore_test.moc"
