// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/fault.h"

#include <QJsonObject>
#include <QString>

namespace cooperage::server {

/// What a command hands back to the shell.
enum class ExitCode {
    Done = 0,
    DoneWithProblems = 1, ///< something was found that somebody has to look at
    Refused = 2, ///< usage, a rule: nothing was changed
    CannotReadOrStore = 3,
    CannotListen = 4,
};

ExitCode exitCodeOf(const Error &error);

/// One clear sentence: what went wrong, with what, and what to do. The server speaks English.
QString sentenceOf(const Error &error);

/// Where a command's words go: for people line by line, for programs one JSON object at the end.
class Terminal
{
public:
    explicit Terminal(bool json)
        : m_json(json)
    {
    }

    bool json() const { return m_json; }
    void say(const QString &line) const; ///< left out with --json
    void answer(const QJsonObject &object) const; ///< left out without --json
    ExitCode refuse(const Error &error) const;
    ExitCode refuse(const QString &sentence) const; ///< wrong usage

private:
    bool m_json = false;
};

void writeOut(const QByteArray &bytes); ///< standard output, at once
void writeError(const QString &line); ///< standard error, at once, with its line end

} // namespace cooperage::server
