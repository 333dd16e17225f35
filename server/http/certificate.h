// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cooperage::server {

/// A certificate (with its chain, leaf first) and the private key to it, both PEM.
struct CertificatePair
{
    QByteArray certificate;
    QByteArray key;
};

/// Makes a self-signed ECDSA P-256 certificate, valid ten years from a day before `nowMs` (ms since 1970
/// UTC). It names `names` (host names or numeric addresses; the first is its subject), localhost, 127.0.0.1
/// and ::1. Errors: NotText for a name that is neither; FileUnwritable never, nothing is written.
Result<CertificatePair> makeCertificate(const QStringList &names, qint64 nowMs);

/// Writes both, the key readable by its owner only. Existing files are never replaced: FileExists.
Result<> writeCertificate(
    const CertificatePair &pair, const QString &certificateFile, const QString &keyFile);

/// Reads both and checks that they belong together. Errors: FileMissing, FileUnreadable, CertificateWrong.
Result<CertificatePair> loadCertificate(const QString &certificateFile, const QString &keyFile);

/// The pin of the first certificate in a PEM text: SHA-256 of its public key (SPKI), base64url without
/// padding, 43 characters. Errors: CertificateWrong.
Result<QByteArray> pinOf(const QByteArray &certificatePem);

/// When the first certificate in a PEM text ends, ms since 1970 UTC. Errors: CertificateWrong.
Result<qint64> endOf(const QByteArray &certificatePem);

} // namespace cooperage::server
