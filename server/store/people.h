// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/result.h"
#include "models/rules/actor.h"
#include "models/store/database.h"

#include <optional>

namespace cooperage::server {

struct DeviceRow
{
    RawId collective;
    RawId id;
    RawId person;
    QString name;
    QString letters;
    QByteArray tokenHash;
    QByteArray claimHash;
    QByteArray codeHash; ///< of the code it came in with
    qint64 joined = 0;
    qint64 lastSeen = 0;
    bool revoked = false;
};

enum class CodeKind { Invitation, Link, Recovery };

/// A code somebody may come in with. Only its hash is known here.
struct CodeRow
{
    RawId collective;
    QByteArray hash;
    CodeKind kind = CodeKind::Invitation;
    RawId invitation; ///< record of the invitation; null for links
    RawId person; ///< for links and recovery: who comes back
    RawId inviter; ///< null: the server's command line
    Role role = Role::Maker;
    RawId workshop;
    WorkshopRole workshopRole = WorkshopRole::None;
    qint64 expires = 0;
    bool used = false;
    bool revoked = false;
};

/// The device a token belongs to, of whatever collective; nothing if there is none.
Result<std::optional<DeviceRow>> deviceWithToken(Database &database, const QByteArray &tokenHash);
/// The code with that hash, of whatever collective, whether or not it may still be used.
Result<std::optional<CodeRow>> codeWithHash(Database &database, const QByteArray &codeHash);

/// Members' rights, devices and codes of one collective.
class People
{
public:
    People(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    /// The person with the rights they hold now. Without a membership: one in state Removed.
    Result<Actor> actor(const RawId &person) const;
    Result<RawId> membershipOf(const RawId &person) const; ///< null id if none
    Result<RawId> grantOf(const RawId &person, Role role) const; ///< null id if not held
    Result<qint64> stewards() const; ///< members who hold the role now
    Result<QList<RawId>> holdersOf(Role role) const; ///< members who hold it now

    Result<std::optional<DeviceRow>> device(const RawId &id) const;
    Result<std::optional<DeviceRow>> deviceWithCode(const QByteArray &codeHash) const;
    Result<QList<DeviceRow>> devices(const RawId &person) const; ///< null person: all
    Result<QList<RawId>> revoked() const; ///< devices that were shut out
    Result<void> addDevice(const DeviceRow &device);
    /// It comes in again with another code, as the same device.
    Result<void> renew(const DeviceRow &device);
    Result<void> replaceToken(const RawId &device, const QByteArray &tokenHash);
    Result<void> revoke(const RawId &device);
    Result<void> revokeAllOf(const RawId &person);
    Result<void> sawDevice(const RawId &device, qint64 at);
    Result<int> nextLetters(); ///< 1, 2, 3 …: each given once

    Result<void> addCode(const CodeRow &code);
    Result<bool> consumeCode(const QByteArray &codeHash, qint64 now); ///< true for exactly one caller
    Result<void> revokeCodesOf(const RawId &invitation);

private:
    Database &m_database;
    RawId m_collective;
};

QString lettersFor(int number); ///< 1 → A, 26 → Z, 27 → AA

} // namespace cooperage::server
