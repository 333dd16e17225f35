// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/certificate.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace cooperage::server {

namespace {

template <auto free> struct Freed
{
    template <class T> void operator()(T *thing) const { free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;

constexpr qint64 day = 86400;
constexpr qint64 validity = 3652 * day; // ten years
constexpr qsizetype longestCommonName = 64; // X.520

Failure wrong(const QString &detail, const QString &subject = {})
{
    ERR_clear_error();
    return failure(Fault::Invalid, Reason::CertificateWrong, subject, detail);
}

Bio reading(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

QByteArray writtenTo(BIO *bio)
{
    char *start = nullptr;
    const auto size = BIO_get_mem_data(bio, &start);
    return QByteArray(start, qsizetype(size));
}

/// The four or sixteen bytes of a numeric address; empty for anything else.
QByteArray addressBytes(const QByteArray &name)
{
    std::array<char, 16> bytes{};
    if (inet_pton(AF_INET, name.constData(), bytes.data()) == 1)
        return QByteArray(bytes.data(), 4);
    if (inet_pton(AF_INET6, name.constData(), bytes.data()) == 1)
        return QByteArray(bytes.data(), 16);
    return {};
}

bool isHostName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 253 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.' || c == '*';
    });
}

bool addName(GENERAL_NAMES *names, const QByteArray &name)
{
    const auto address = addressBytes(name);
    GENERAL_NAME *entry = GENERAL_NAME_new();
    if (!entry)
        return false;
    ASN1_STRING *text = address.isEmpty() ? ASN1_IA5STRING_new() : ASN1_OCTET_STRING_new();
    const auto &content = address.isEmpty() ? name : address;
    ASN1_STRING_set(text, content.constData(), int(content.size()));
    GENERAL_NAME_set0_value(entry, address.isEmpty() ? GEN_DNS : GEN_IPADD, text);
    if (sk_GENERAL_NAME_push(names, entry) > 0)
        return true;
    GENERAL_NAME_free(entry);
    return false;
}

bool addExtension(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool nameIt(X509 *certificate, const QByteArray &commonName)
{
    std::array<unsigned char, 16> serial{};
    if (RAND_bytes(serial.data(), int(serial.size())) != 1)
        return false;
    serial[0] = (serial[0] & 0x7f) | 0x40; // positive, and never short
    std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(serial.data(), int(serial.size()), nullptr));
    if (!number || !BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)))
        return false;
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
               reinterpret_cast<const unsigned char *>(commonName.constData()), int(commonName.size()), -1, 0)
        == 1
        && X509_set_issuer_name(certificate, subject) == 1;
}

Certificate sign(EVP_PKEY *key, GENERAL_NAMES *names, const QByteArray &commonName, qint64 nowMs)
{
    Certificate certificate(X509_new());
    const qint64 start = nowMs / 1000 - day; // a client whose clock is a little late accepts it too
    const bool made = certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && nameIt(certificate.get(), commonName)
        && ASN1_TIME_set(X509_getm_notBefore(certificate.get()), time_t(start))
        && ASN1_TIME_set(X509_getm_notAfter(certificate.get()), time_t(start + validity))
        && X509_set_pubkey(certificate.get(), key) == 1
        && X509_add1_ext_i2d(certificate.get(), NID_subject_alt_name, names, 0, X509V3_ADD_DEFAULT) == 1
        && addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE")
        // No key usage: with one, self-signed and yet no authority would be a contradiction to OpenSSL and
        // Qt.
        && addExtension(certificate.get(), NID_ext_key_usage, "serverAuth")
        && addExtension(certificate.get(), NID_subject_key_identifier, "hash")
        && X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

Result<> writeNew(const QString &file, const QByteArray &text, mode_t mode)
{
    const auto path = QFile::encodeName(file);
    const int out = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (out < 0) {
        const int error = errno;
        return failure(Fault::Storage, error == EEXIST ? Reason::FileExists : Reason::FileUnwritable, file,
            qt_error_string(error));
    }
    const bool written = ::write(out, text.constData(), size_t(text.size())) == ssize_t(text.size())
        && ::fchmod(out, mode) == 0 && ::fsync(out) == 0;
    const int error = errno;
    ::close(out);
    if (written)
        return {};
    ::unlink(path.constData());
    return failure(Fault::Storage, error == ENOSPC ? Reason::DiskFull : Reason::FileUnwritable, file,
        qt_error_string(error));
}

Result<QByteArray> readAll(const QString &file)
{
    QFile in(file);
    if (!in.exists())
        return failure(Fault::Storage, Reason::FileMissing, file);
    if (!in.open(QIODevice::ReadOnly))
        return failure(Fault::Storage, Reason::FileUnreadable, file, in.errorString());
    return in.read(1024 * 1024);
}

} // namespace

Result<CertificatePair> makeCertificate(const QStringList &names, qint64 nowMs)
{
    QList<QByteArray> all;
    for (const auto &name : names) {
        const auto text = name.toLatin1();
        if (addressBytes(text).isEmpty() && !isHostName(text))
            return failure(
                Fault::Invalid, Reason::NotText, name, QStringLiteral("not a host name or address"));
        if (!all.contains(text))
            all.append(text);
    }
    for (const auto *own : {"localhost", "127.0.0.1", "::1"}) {
        if (!all.contains(own))
            all.append(own);
    }
    const Key key(EVP_EC_gen("P-256"));
    const Names list(GENERAL_NAMES_new());
    const bool named = list && std::all_of(all.begin(), all.end(), [&list](const auto &name) {
        return addName(list.get(), name);
    });
    if (!key || !named)
        return wrong(QStringLiteral("the key could not be made"));
    const auto certificate = sign(key.get(), list.get(), all.first().left(longestCommonName), nowMs);
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_mem()));
    if (!certificate || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return wrong(QStringLiteral("the certificate could not be made"));
    return CertificatePair{writtenTo(certificateText.get()), writtenTo(keyText.get())};
}

Result<> writeCertificate(const CertificatePair &pair, const QString &certificateFile, const QString &keyFile)
{
    if (QFileInfo::exists(certificateFile)) // looked at first, so that no key is left without its certificate
        return failure(Fault::Storage, Reason::FileExists, certificateFile);
    if (const auto key = writeNew(keyFile, pair.key, 0600); !key)
        return key;
    if (const auto certificate = writeNew(certificateFile, pair.certificate, 0644); !certificate) {
        QFile::remove(keyFile);
        return certificate;
    }
    return {};
}

Result<CertificatePair> loadCertificate(const QString &certificateFile, const QString &keyFile)
{
    const auto certificateText = readAll(certificateFile);
    if (!certificateText)
        return failure(certificateText.error());
    const auto keyText = readAll(keyFile);
    if (!keyText)
        return failure(keyText.error());
    const Certificate certificate(
        PEM_read_bio_X509(reading(*certificateText).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return wrong(QStringLiteral("no certificate in it"), certificateFile);
    // An empty pass phrase instead of a question on the terminal nobody sees.
    char none[] = "";
    const Key key(PEM_read_bio_PrivateKey(reading(*keyText).get(), nullptr, nullptr, none));
    if (!key)
        return wrong(QStringLiteral("no private key in it"), keyFile);
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return wrong(QStringLiteral("the key does not belong to the certificate"), keyFile);
    return CertificatePair{*certificateText, *keyText};
}

Result<QByteArray> pinOf(const QByteArray &certificatePem)
{
    const Certificate certificate(
        PEM_read_bio_X509(reading(certificatePem).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return wrong(QStringLiteral("not a certificate"));
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    if (size <= 0)
        return wrong(QStringLiteral("no public key in the certificate"));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    const bool hashed = EVP_Digest(der, size_t(size), digest.data(), &length, EVP_sha256(), nullptr) == 1;
    OPENSSL_free(der);
    if (!hashed)
        return wrong(QStringLiteral("SHA-256 failed"));
    return QByteArray(reinterpret_cast<const char *>(digest.data()), length)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<qint64> endOf(const QByteArray &certificatePem)
{
    const Certificate certificate(
        PEM_read_bio_X509(reading(certificatePem).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return wrong(QStringLiteral("not a certificate"));
    std::tm end{};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &end) != 1)
        return wrong(QStringLiteral("no end in the certificate"));
    return qint64(timegm(&end)) * 1000;
}

} // namespace cooperage::server
