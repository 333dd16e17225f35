// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/badgekeys.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace cooperage::server {

namespace {

constexpr unsigned int keyBits = 2048;
constexpr qint64 longestKeyFile = 16 * 1024;

template <auto free> struct Freed
{
    template <class T> void operator()(T *thing) const { free(thing); }
};
using Pair = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;

/// What OpenSSL has to say of it may hold bytes of the key, so it goes nowhere.
Failure unusable(const QString &path)
{
    ERR_clear_error();
    return failure(Fault::Storage, Reason::CertificateWrong, QFileInfo(path).fileName());
}

QByteArray numberIn(const EVP_PKEY *pair, const char *name)
{
    BIGNUM *found = nullptr;
    if (EVP_PKEY_get_bn_param(pair, name, &found) != 1)
        return {};
    const Number number(found);
    QByteArray bytes(BN_num_bytes(number.get()), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

Result<Pair> readPair(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Storage, Reason::FileUnreadable, QFileInfo(path).fileName());
    QByteArray text = file.read(longestKeyFile);
    const Bio bio(BIO_new_mem_buf(text.constData(), int(text.size())));
    Pair pair(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    text.fill('\0');
    if (!pair || EVP_PKEY_get_base_id(pair.get()) != EVP_PKEY_RSA || EVP_PKEY_get_bits(pair.get()) < 2048)
        return unusable(path);
    return pair;
}

Result<void> writePair(const EVP_PKEY *pair, const QString &path)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    char *start = nullptr;
    if (!bio || PEM_write_bio_PrivateKey(bio.get(), pair, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return unusable(path);
    const auto size = BIO_get_mem_data(bio.get(), &start);
    QSaveFile file(path);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(owner)
        && file.write(start, size) == size && file.commit();
    return written ? Result<void>()
                   : failure(Fault::Storage, Reason::FileUnwritable, QFileInfo(path).fileName());
}

} // namespace

struct BadgeKeys::Key
{
    Pair pair;
    PublicKey open;
};

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray PublicKey::jwk(const QString &kid) const
{
    return "{\"alg\":\"RS256\",\"e\":\"" + base64Url(exponent) + "\",\"kid\":\"" + kid.toUtf8()
        + "\",\"kty\":\"RSA\",\"n\":\"" + base64Url(modulus) + "\",\"use\":\"sig\"}";
}

QString PublicKey::thumbprint() const
{
    const QByteArray needed
        = "{\"e\":\"" + base64Url(exponent) + "\",\"kty\":\"RSA\",\"n\":\"" + base64Url(modulus) + "\"}";
    return QString::fromLatin1(base64Url(QCryptographicHash::hash(needed, QCryptographicHash::Sha256)));
}

BadgeKeys::BadgeKeys(QString path)
    : m_path(std::move(path))
{
}

BadgeKeys::~BadgeKeys() = default;

QString BadgeKeys::fileOf(const RawId &collective) const
{
    return m_path + collective.hex() + QStringLiteral(".pem");
}

Result<BadgeKeys::Key *> BadgeKeys::keyFor(const RawId &collective)
{
    if (const auto known = m_keys.constFind(collective); known != m_keys.constEnd())
        return known->get();
    const QString path = fileOf(collective);
    Pair pair;
    if (QFileInfo::exists(path)) {
        auto read = readPair(path);
        if (!read)
            return failure(read.error());
        pair = std::move(*read);
    } else {
        pair.reset(EVP_RSA_gen(keyBits));
        if (!pair)
            return unusable(path);
        if (auto written = writePair(pair.get(), path); !written)
            return failure(written.error());
    }
    auto key = std::make_shared<Key>();
    key->open = {numberIn(pair.get(), OSSL_PKEY_PARAM_RSA_N), numberIn(pair.get(), OSSL_PKEY_PARAM_RSA_E)};
    key->pair = std::move(pair);
    return m_keys.insert(collective, std::move(key))->get();
}

Result<PublicKey> BadgeKeys::publicKey(const RawId &collective)
{
    const std::lock_guard lock(m_mutex);
    const auto key = keyFor(collective);
    return key ? Result<PublicKey>((*key)->open) : failure(key.error());
}

Result<QByteArray> BadgeKeys::signature(const RawId &collective, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    const auto key = keyFor(collective);
    if (!key)
        return failure(key.error());
    const Digest digest(EVP_MD_CTX_new());
    const auto *from = reinterpret_cast<const unsigned char *>(bytes.constData());
    std::size_t size = 0;
    const bool begun = digest
        && EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, (*key)->pair.get()) == 1
        && EVP_DigestSign(digest.get(), nullptr, &size, from, std::size_t(bytes.size())) == 1;
    QByteArray signature(qsizetype(size), '\0');
    auto *to = reinterpret_cast<unsigned char *>(signature.data());
    if (!begun || EVP_DigestSign(digest.get(), to, &size, from, std::size_t(bytes.size())) != 1)
        return unusable(fileOf(collective));
    signature.truncate(qsizetype(size));
    return signature;
}

} // namespace cooperage::server
