// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/store/outbox.h"

#include <functional>

namespace cooperage {

/// Collects what takes a step back, inverse by inverse, in the order in which things were done. Kept in
/// pieces, so that a step of any length needs little memory: the newest piece stands in `undo_step`, older
/// ones in `undo_piece`. Used inside one SQLite transaction.
class UndoPieces
{
public:
    /// For a new step, or, with its number, for one that is being played back or again.
    UndoPieces(Database &database, Caption caption, qint64 at, qint64 played = 0);

    /// @p now: the values the step left behind; taken back only while they still stand.
    Result<void> add(const Op &inverse, const QJsonObject &now);
    void setCaption(Caption caption) { m_caption = std::move(caption); }
    qsizetype held() const { return m_held.size(); }

    /// The number of the new step; 0 if nothing in it can be taken back.
    Result<qint64> finish();
    /// Puts what was collected in the place of what was played.
    Result<void> finishPlayed(const QString &state);

private:
    QByteArray takeHeld();
    Result<void> writePiece();
    Result<void> begin(const QByteArray &inverse);

    Database &m_database;
    Caption m_caption;
    qint64 m_at;
    qint64 m_step;
    qint64 m_firstPiece = -1; ///< of those collected here; not looked up yet
    qint64 m_nextPiece = 0;
    QList<QByteArray> m_held;
    qsizetype m_bytes = 0;
};

/// One inverse of a step, and what must still stand for it to be taken back.
struct UndoOp
{
    Op op;
    QJsonObject now;
};

/// Hands over the inverses of a step, the newest first. @p take may collect the opposite in UndoPieces.
Result<void> playUndoStep(
    Database &database, qint64 step, const std::function<Result<void>(const UndoOp &)> &take);

} // namespace cooperage
