// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QHash>
#include <QString>

namespace cooperage {

/// Where a device keeps the tokens it signs in with, one per collective. `key` is any short text that names
/// the collective on this computer. Losing a token loses no work: sync asks to sign in again.
class TokenStore
{
public:
    virtual ~TokenStore() = default;

    virtual QCoro::Task<Result<void>> save(QString key, QByteArray token) = 0;
    /// Errors: SignInNeeded with TokenUnknown when there is none.
    virtual QCoro::Task<Result<QByteArray>> load(QString key) = 0;
    virtual QCoro::Task<Result<void>> remove(QString key) = 0; ///< also fine if there is none

    /// Whether a token lies in a plain file because there is no keychain: a standing warning is shown then.
    virtual bool isPlainFile() const = 0;
};

/// Forgets everything at the end: for tests and for trying things out.
class MemoryTokenStore final : public TokenStore
{
public:
    QCoro::Task<Result<void>> save(QString key, QByteArray token) override;
    QCoro::Task<Result<QByteArray>> load(QString key) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    bool isPlainFile() const override { return false; }

private:
    QHash<QString, QByteArray> m_tokens;
};

/// One file per token, readable by its owner only, in a folder that exists.
class FileTokenStore final : public TokenStore
{
public:
    explicit FileTokenStore(QString folder);

    QCoro::Task<Result<void>> save(QString key, QByteArray token) override;
    QCoro::Task<Result<QByteArray>> load(QString key) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    bool isPlainFile() const override { return true; }

    bool holds(const QString &key) const;

private:
    QString fileOf(const QString &key) const;

    QString m_folder;
};

/// The keychain of the desktop; without one, a FileTokenStore in `folder`. Made and used in one thread with
/// an event loop.
class KeychainTokenStore final : public TokenStore
{
public:
    KeychainTokenStore(QString service, QString folder);

    QCoro::Task<Result<void>> save(QString key, QByteArray token) override;
    QCoro::Task<Result<QByteArray>> load(QString key) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    bool isPlainFile() const override { return m_plainFile; } ///< known after the first save or load

private:
    QString m_service;
    FileTokenStore m_file;
    bool m_plainFile = false;
};

} // namespace cooperage
