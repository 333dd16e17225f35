// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/profile.h"
#include "server/handlers/service.h"
#include "sync/client/joinlink.h"
#include "sync/client/serverapi.h"
#include "sync/client/tokenstore.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace cooperage {

struct NewHere
{
    server::NewCollective collective;
    QString device;
};
/// Starts a collective on this computer alone: its own server file, the store, the entry in the profile.
/// Nothing is left behind if it fails.
QCoro::Task<Result<CollectiveEntry>> startCollective(
    Profile &profile, TokenStore &tokens, NewHere wanted, const Clock &clock, RandomSource &random);

/// A server file that lies in a folder of its own (`folderInWaiting`) and a code to join it with: takes the
/// person in and moves everything to its place. For sample collectives; nothing is left behind if it fails.
struct MoveIn
{
    QString folder;
    QString code;
    QString person;
    QString device;
    bool sample = false;
};
QCoro::Task<Result<CollectiveEntry>> moveIn(
    Profile &profile, TokenStore &tokens, MoveIn wanted, const Clock &clock, RandomSource &random);

/// A private folder in the profile for a collective whose id nobody knows yet.
Result<QString> folderInWaiting(const Profile &profile, RandomSource &random);

struct JoinHere
{
    JoinLink link;
    QString person; ///< how the newcomer wants to be called; empty for a further device
    QString device;
    /// Called with the collective before its files are touched: nobody else may have them open from then on.
    std::function<void(const RawId &)> vacate = {};
};
/// Joins by link: sign-in, store, entry. The first sync is the caller's. Asking again with the same link
/// after a lost answer is safe: the claim is kept in the profile until the entry stands.
QCoro::Task<Result<CollectiveEntry>> joinCollective(
    Profile &profile, TokenStore &tokens, JoinHere wanted, const Clock &clock, RandomSource &random);

/// The key of a collective's token in a TokenStore.
QString tokenKey(const RawId &collective);

} // namespace cooperage
