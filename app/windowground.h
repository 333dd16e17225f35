// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/collectivefiles.h"
#include "app/cli/ground.h"

#include <stop_token>

namespace cooperage {

class SyncRunner;
class Workplace;

/// What the window has open, for a command that runs in a thread of its own: written to by the window's
/// writer, synced by the window's sync.
class WindowGround final : public cli::Ground
{
public:
    /// Both outlive it. @p stop ends waiting for sync. @p language: of the answers, also those made by the
    /// writer.
    WindowGround(Workplace &place, SyncRunner &runner, QString language, std::stop_token stop);

    Result<cli::ExitCode> write(const Work &work) override;
    Result<cli::Synced> sync(const Engine::Progress &tell) override;
    Result<CollectiveEntry> entry() override;

private:
    Result<RoundOutcome> round();

    Workplace &m_place;
    SyncRunner &m_runner;
    const QString m_language;
    const std::stop_token m_stop;
};

/// A collective of the profile that the window does not show, opened for one command in its thread.
class SideGround final : public cli::Ground
{
public:
    using Announced = std::function<void(const QByteArray &pin)>; ///< called in the command's thread

    /// @p token: only needed for sync
    SideGround(std::unique_ptr<cli::CollectiveFiles> files, Result<QByteArray> token, std::stop_token stop,
        Announced announced);

    Result<cli::ExitCode> write(const Work &work) override;
    Result<cli::Synced> sync(const Engine::Progress &tell) override;
    Result<CollectiveEntry> entry() override;

private:
    std::unique_ptr<cli::CollectiveFiles> m_files;
    const Result<QByteArray> m_token;
    const std::stop_token m_stop;
    const Announced m_announced;
};

/// Nothing can be worked on; every command says why.
class ShutGround final : public cli::Ground
{
public:
    explicit ShutGround(Error why);

    Result<cli::ExitCode> write(const Work &work) override;
    Result<cli::Synced> sync(const Engine::Progress &tell) override;
    Result<CollectiveEntry> entry() override;

private:
    const Error m_why;
};

} // namespace cooperage
