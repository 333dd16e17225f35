// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/certificate.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace cooperage;
using namespace cooperage::server;

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_certificate_names_everything_it_serves();
    void the_pin_is_the_hash_of_the_public_key();
    void a_name_that_is_none_is_refused();
    void files_are_written_once_and_the_key_is_private();
    void what_does_not_belong_together_is_not_loaded();
};

namespace {

const qint64 now = 1760000000000;

} // namespace

void CertificateTest::a_certificate_names_everything_it_serves()
{
    const auto pair = makeCertificate({QStringLiteral("server.example"), QStringLiteral("192.0.2.7")}, now);
    QVERIFY(pair);
    const QSslCertificate certificate(pair->certificate);
    QVERIFY(!certificate.isNull());
    QVERIFY(certificate.isSelfSigned());
    const auto names = certificate.subjectAlternativeNames();
    const auto hosts = names.values(QSsl::DnsEntry);
    QVERIFY(hosts.contains(QStringLiteral("server.example")) && hosts.contains(QStringLiteral("localhost")));
    const auto addresses = names.values(QSsl::IpAddressEntry);
    QVERIFY(
        addresses.contains(QStringLiteral("192.0.2.7")) && addresses.contains(QStringLiteral("127.0.0.1")));
    QCOMPARE(addresses.size(), 3);
    const auto start = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    QVERIFY(certificate.effectiveDate() < start);
    QVERIFY(certificate.expiryDate() > start.addDays(3640) && certificate.expiryDate() < start.addDays(3660));
    QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(certificate.publicKey().length(), 256);
}

void CertificateTest::the_pin_is_the_hash_of_the_public_key()
{
    const auto pair = makeCertificate({}, now);
    QVERIFY(pair);
    const auto spki = QSslCertificate(pair->certificate).publicKey().toDer();
    const auto expected = QCryptographicHash::hash(spki, QCryptographicHash::Sha256)
                              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QCOMPARE(pinOf(pair->certificate).value(), expected);
    QCOMPARE(expected.size(), 43);
    QVERIFY(!pinOf("no certificate"));
}

void CertificateTest::a_name_that_is_none_is_refused()
{
    for (const auto &name :
        {QStringLiteral(""), QStringLiteral("a b"), QStringLiteral("a,DNS:b"), QStringLiteral("a/b")}) {
        const auto pair = makeCertificate({name}, now);
        QVERIFY(!pair);
        QCOMPARE(pair.error().reason, Reason::NotText);
    }
}

void CertificateTest::files_are_written_once_and_the_key_is_private()
{
    const QTemporaryDir folder;
    const auto certificate = folder.filePath(QStringLiteral("a.pem"));
    const auto key = folder.filePath(QStringLiteral("a.key"));
    const auto pair = makeCertificate({}, now);
    QVERIFY(writeCertificate(*pair, certificate, key));
    QCOMPARE(QFile::permissions(key)
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
    const auto again = writeCertificate(*pair, certificate, key);
    QVERIFY(!again);
    QCOMPARE(again.error().reason, Reason::FileExists);
    const auto loaded = loadCertificate(certificate, key);
    QVERIFY(loaded);
    QCOMPARE(loaded->certificate, pair->certificate);
    QCOMPARE(loaded->key, pair->key);
}

void CertificateTest::what_does_not_belong_together_is_not_loaded()
{
    const QTemporaryDir folder;
    const auto file = [&folder](const char *name) { return folder.filePath(QLatin1String(name)); };
    const auto one = makeCertificate({}, now);
    const auto two = makeCertificate({}, now);
    QVERIFY(writeCertificate(*one, file("one.pem"), file("one.key")));
    QVERIFY(writeCertificate(*two, file("two.pem"), file("two.key")));
    QCOMPARE(loadCertificate(file("one.pem"), file("two.key")).error().reason, Reason::CertificateWrong);
    QCOMPARE(loadCertificate(file("one.key"), file("one.key")).error().reason, Reason::CertificateWrong);
    QCOMPARE(loadCertificate(file("none.pem"), file("one.key")).error().reason, Reason::FileMissing);
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
