// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace cooperage {

// What a second start and a command say to the window that has their profile open, and what it answers. A
// frame is four bytes of length, most significant first (of all that follows), one byte of kind, the content.

enum class FrameKind : quint8 {
    // to the window; one connection brings one link or one command
    Link = 1, ///< an invitation, UTF-8; empty: come to the front
    Command = 2, ///< a DoorCall
    Stop = 3, ///< the person wishes that the command stops; empty
    // from the window
    Out = 16, ///< for the standard output
    Err = 17, ///< for the error stream
    Done = 18, ///< one byte, the exit code; nothing follows
};

struct Frame
{
    FrameKind kind = FrameKind::Stop;
    QByteArray content;

    bool operator==(const Frame &) const = default;
};

constexpr qsizetype longestLink = 4096; ///< bytes
constexpr qsizetype longestCall = 1024 * 1024;
constexpr qsizetype longestPiece = 64 * 1024; ///< of output; what is longer goes in several

QByteArray frameBytes(const Frame &frame);
/// Text as frames of at most `longestPiece`.
QByteArray framesOf(FrameKind kind, const QByteArray &text);

/// Takes a stream of frames apart. A kind the other side may not send and a length its kind cannot have are
/// refused before anything of it is kept; after a refusal nothing more is read.
class FrameReader
{
public:
    enum class From { Caller, Window };

    explicit FrameReader(From from)
        : m_from(from)
    {
    }

    /// The frames that are complete now. Invalid (Malformed).
    Result<QList<Frame>> take(QByteArrayView bytes);
    bool isWhole() const { return m_rest.isEmpty(); } ///< nothing has begun that did not end

private:
    From m_from;
    bool m_refused = false;
    QByteArray m_rest;
};

/// A command line, with what belongs to the terminal it was typed in.
struct DoorCall
{
    QString profile; ///< folder, absolute, without links: so nobody is let in at the wrong door
    QString folder; ///< absolute; where file names without a folder begin
    QString language; ///< one of languages(), or empty for English
    QStringList arguments; ///< the first names the program, the second the command

    bool operator==(const DoorCall &) const = default;
};

QByteArray write(const DoorCall &call);
/// Invalid (Malformed), Outdated (WindowOtherVersion) if it comes from a program that speaks otherwise.
Result<DoorCall> readDoorCall(QByteArrayView content);

} // namespace cooperage
