// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/caller.h"
#include "app/cli/exitcode.h"
#include "app/cli/ground.h"
#include "app/cli/words.h"
#include "models/store/store.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace cooperage::cli {

/// One run of one command: what was asked, where answers go, and what it works on. Where it runs – in a
/// process of its own, or in the window that has the profile open – is behind `write` and `sync`.
class Session
{
public:
    Session(const QCommandLineParser &options, Caller &caller, Ground &ground, const Clock &clock);

    // What was asked
    const QCommandLineParser &options() const { return m_options; }
    QStringList arguments() const { return m_options.positionalArguments().mid(1); }
    bool isSet(const char *option) const { return m_options.isSet(QString::fromLatin1(option)); }
    QString value(const char *option) const { return m_options.value(QString::fromLatin1(option)); }
    bool json() const { return isSet("json"); }
    QString path(const QString &typed) const; ///< absolute; a file as the caller named it

    // Answering: `say` is for people, `answer` for programs (one JSON object), exactly one of them is shown
    void say(const QString &line);
    void answer(const QJsonObject &object);
    void note(const QString &line); ///< progress, on the error stream
    ExitCode refuse(const Error &error); ///< one sentence, and the code for it
    ExitCode usage(const QString &what);
    Caller &caller() const { return m_caller; }

    // What it works on. Neither calls what it is given if it is refused, or if another process runs the whole
    // command; so nothing may have been done or said before the first of them.
    ExitCode write(const Ground::Work &work);
    ExitCode sync(const std::function<ExitCode(const Synced &)> &then);
    Result<CollectiveEntry> entry() const { return m_ground.entry(); }
    /// The files of this process, for commands that only make sense there. ProfileInUse in a window.
    Result<OwnGround *> own() const;
    Result<Store *> read() const; ///< of own(); also while a window has the profile open

    const Clock &clock() const { return m_clock; }

private:
    ExitCode elsewhere(const Error &error);

    const QCommandLineParser &m_options;
    Caller &m_caller;
    Ground &m_ground;
    const Clock &m_clock;
};

} // namespace cooperage::cli
