// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/door/frames.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "models/store/profile.h"
#include "sync/client/tokenstore.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace cooperage {

class Desk;
class Visitor;

namespace cli {
class Ground;
}

/// Runs commands that came through the door, each in a thread of its own: nothing of it waits in the window's
/// thread. What the window shows is changed through its writer; another collective of the profile is opened
/// for the command, one at a time.
class Hands final : public QObject
{
    Q_OBJECT
public:
    Hands(Profile &profile, TokenStore &tokens, const Clock &clock, RandomSource &random);
    ~Hands() override; ///< as letGo()

    /// What is open now. Nothing can be worked on before, and after letGo().
    void setDesk(Desk *desk);
    /// Ends what is under way and waits for it: before a collective is closed, or its file touched otherwise.
    void letGo();
    /// While somebody joins: a collective that is not shown may be the one that is joined again.
    void setJoining(bool joining);

    void take(Visitor *visitor, const DoorCall &call);

Q_SIGNALS:
    void keyAnnounced(const cooperage::RawId &collective, const QByteArray &pin);

private:
    struct Task;
    void begin(Visitor *visitor, const DoorCall &call, const Result<QByteArray> &token);
    std::unique_ptr<cli::Ground> groundFor(
        const CollectiveEntry &entry, Task &task, const Result<QByteArray> &token);
    Result<CollectiveEntry> entryFor(const DoorCall &call) const;
    bool isShown(const CollectiveEntry &entry) const;
    void endAll(bool onlyBeside);

    Profile &m_profile;
    TokenStore &m_tokens;
    const Clock &m_clock;
    RandomSource &m_random;
    Desk *m_desk = nullptr;
    bool m_joining = false;
    struct Guest
    {
        QPointer<Visitor> visitor;
        bool beside = false; ///< at a collective that is not shown
    };
    QList<Guest> m_guests;
    QThreadPool m_pool;
    QThreadPool m_beside; ///< one thread: two commands must not open one file
};

} // namespace cooperage
