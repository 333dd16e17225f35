// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/collectivefiles.h"
#include "app/cli/ground.h"
#include "models/store/photostore.h"
#include "models/store/profile.h"

namespace cooperage::cli {

class Caller;

/// A profile this process opens itself, as far as nobody else has it.
class OwnGround final : public Ground
{
public:
    struct Wanted
    {
        QString profile; ///< absolute
        QString collective; ///< by --collective; else the one opened last
        QStringList arguments; ///< the whole command line, in case another process is to run it
    };
    OwnGround(Wanted wanted, Caller &caller, const Clock &clock, RandomSource &random);
    ~OwnGround() override;

    Result<ExitCode> write(const Work &work) override;
    Result<Synced> sync(const Engine::Progress &tell) override;
    Result<CollectiveEntry> entry() override;
    std::optional<Result<ExitCode>> handOver() override;
    OwnGround *own() override { return this; }

    Result<Profile *> profile(Profile::Access access);
    Result<Store *> read(); ///< also while a window has the profile open
    Result<PhotoStore *> photos();
    QString folder() const; ///< of the collective, once opened
    RandomSource &random() const { return m_random; }

private:
    Result<CollectiveFiles *> files();
    Result<CollectiveFiles *> ownFiles(); ///< ProfileInUse

    const Wanted m_wanted;
    Caller &m_caller;
    const Clock &m_clock;
    RandomSource &m_random;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<CollectiveFiles> m_files;
};

/// The collective of that name or id; without a name the first. RecordMissing.
Result<CollectiveEntry> entryNamed(const QList<CollectiveEntry> &all, const QString &wanted);

} // namespace cooperage::cli
