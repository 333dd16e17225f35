// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undopieces.h"

#include "models/core/changejson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cooperage {

namespace {

constexpr int undoStepsKept = 200;
constexpr qsizetype mostInPiece = 500; ///< inverses
constexpr qsizetype mostPieceBytes = 512 * 1024;

Result<void> playPiece(const QByteArray &json, const std::function<Result<void>(const UndoOp &)> &take)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject one = value.toObject();
        const auto op = opFromJson(one.value(QLatin1String("op")).toObject());
        if (!op)
            continue; // of a newer program
        if (auto done = take({*op, one.value(QLatin1String("now")).toObject()}); !done)
            return done;
    }
    return {};
}

Result<qint64> behindLastPiece(Database &database, qint64 step)
{
    Query last
        = database.query(QStringLiteral("SELECT coalesce(max(piece) + 1, 0) FROM undo_piece WHERE step = ?"));
    if (auto done = last.run(step); !done)
        return failure(done.error());
    return last.next() ? last.integer(0) : 0;
}

} // namespace

UndoPieces::UndoPieces(Database &database, Caption caption, qint64 at, qint64 played)
    : m_database(database)
    , m_caption(std::move(caption))
    , m_at(at)
    , m_step(played)
{
}

Result<void> UndoPieces::add(const Op &inverse, const QJsonObject &now)
{
    if (m_held.size() >= mostInPiece || m_bytes >= mostPieceBytes) {
        if (auto done = writePiece(); !done)
            return done;
    }
    m_held.append(compactJson({{QStringLiteral("op"), toJson(inverse)}, {QStringLiteral("now"), now}}));
    m_bytes += m_held.last().size();
    return {};
}

QByteArray UndoPieces::takeHeld()
{
    QByteArray json("[");
    for (auto it = m_held.rbegin(); it != m_held.rend(); ++it) { // the last is taken back first
        if (it != m_held.rbegin())
            json += ',';
        json += *it;
    }
    m_held.clear();
    m_bytes = 0;
    return json += ']';
}

Result<void> UndoPieces::begin(const QByteArray &inverse)
{
    // What was undone cannot be done again once something new was done.
    if (auto done = m_database.run(QStringLiteral("DELETE FROM undo_step WHERE state = 'undone'")); !done)
        return done;
    auto step
        = m_database.query(QStringLiteral("INSERT INTO undo_step(caption, inverse, at) VALUES(?, ?, ?)"))
              .run(packed(m_caption), inverse, m_at);
    const auto number = m_database.number(QStringLiteral("SELECT max(step) FROM undo_step"));
    if (!step || !number)
        return failure(step ? number.error() : step.error());
    m_step = *number;
    return m_database.query(QStringLiteral("DELETE FROM undo_step WHERE step <= ?"))
        .run(m_step - undoStepsKept);
}

Result<void> UndoPieces::writePiece()
{
    if (m_step == 0) {
        if (auto done = begin(QByteArrayLiteral("[]")); !done)
            return done;
    }
    if (m_firstPiece < 0) {
        const auto behind = behindLastPiece(m_database, m_step);
        if (!behind)
            return failure(behind.error());
        m_firstPiece = m_nextPiece = *behind;
    }
    return m_database.query(QStringLiteral("INSERT INTO undo_piece(step, piece, inverse) VALUES(?, ?, ?)"))
        .run(m_step, m_nextPiece++, qCompress(takeHeld(), 1));
}

Result<qint64> UndoPieces::finish()
{
    if (m_held.isEmpty() && m_step == 0)
        return 0;
    auto done = m_step == 0
        ? begin(takeHeld())
        : m_database.query(QStringLiteral("UPDATE undo_step SET inverse = ?, caption = ? WHERE step = ?"))
              .run(takeHeld(), packed(m_caption), m_step);
    return done ? Result<qint64>(m_step) : failure(done.error());
}

Result<void> UndoPieces::finishPlayed(const QString &state)
{
    auto played = m_firstPiece < 0
        ? m_database.query(QStringLiteral("DELETE FROM undo_piece WHERE step = ?")).run(m_step)
        : m_database.query(QStringLiteral("DELETE FROM undo_piece WHERE step = ? AND piece < ?"))
              .run(m_step, m_firstPiece);
    if (!played)
        return played;
    return m_database.query(QStringLiteral("UPDATE undo_step SET inverse = ?, state = ? WHERE step = ?"))
        .run(takeHeld(), state, m_step);
}

Result<void> playUndoStep(
    Database &database, qint64 step, const std::function<Result<void>(const UndoOp &)> &take)
{
    QByteArray piece;
    {
        Query newest = database.query(QStringLiteral("SELECT inverse FROM undo_step WHERE step = ?"));
        if (auto done = newest.run(step); !done)
            return done;
        if (newest.next())
            piece = newest.bytes(0);
    }
    // Playing writes the opposite of each piece behind these: only those of before are read.
    const auto behind = behindLastPiece(database, step);
    if (!behind)
        return failure(behind.error());
    qint64 before = *behind;
    while (true) {
        if (auto done = playPiece(piece, take); !done)
            return done;
        Query older = database.query(QStringLiteral("SELECT piece, inverse FROM undo_piece WHERE step = ?"
                                                    " AND piece < ? ORDER BY piece DESC LIMIT 1"));
        if (auto done = older.run(step, before); !done)
            return done;
        if (!older.next())
            break;
        before = older.integer(0);
        piece = qUncompress(older.bytes(1));
    }
    return {};
}

} // namespace cooperage
