// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/overlay.h"
#include "models/store/store.h"
#include "models/store/undopieces.h"

#include <QSet>

namespace cooperage {

/// Turns edits into rows, outbox entries and their own inverse, within one SQLite transaction with open
/// guards. What it holds does not grow with the number of edits. Only LongEdit uses it.
class Committer
{
public:
    Committer(Store &store, QString intent, Caption caption, UndoPieces &undo);

    Result<void> begin(); ///< reads who works here and where their log stands
    Result<void> take(const Edit &edit);
    Result<void> take(const Op &op, qint64 seen); ///< an edit of one op
    void setCaption(Caption caption) { m_caption = std::move(caption); }
    Result<Committed> finish();
    qint64 seq() const { return m_state.seq; } ///< the log position everything here has seen
    qsizetype held() const { return m_ops.size() + m_undo.held(); }

private:
    enum class Inverse { Remembered, NotNeeded };

    /// An op as it may be sent.
    struct Parcel
    {
        const Entity *entity = nullptr;
        QList<Op> parts;
        qsizetype bytes = 0;
    };
    Result<Parcel> parcelOf(const Op &op) const;
    Result<void> takeParcel(const Parcel &parcel, const Edit &edit);
    Result<void> sendOn();
    bool hasRoomFor(qsizetype ops, qsizetype bytes) const;
    Result<void> apply(const Entity &entity, const Op &op, Inverse inverse);
    Result<void> applyRow(const Entity &entity, const Op &op, Inverse inverse);
    Result<void> applyCount(const Op &op);
    Result<void> dependOnPending(const Op &op);
    Result<void> check(const Entity &entity, const Op &op, const RowImage &image) const;
    Result<void> remember(const Op &op, const RowImage &before);
    void touch(const QString &table, const RawId &id);
    Result<void> flush();
    Result<void> send(const Transaction &transaction, const QByteArray &body);

    Store &m_store;
    Database &m_database;
    UndoPieces &m_undo;
    QString m_intent;
    Caption m_caption;
    Identity m_identity;
    SyncState m_state;
    Hlc m_hlc;
    Instant m_now;
    RawId m_group; ///< null while everything fits one transaction

    // The transaction being filled
    QList<Op> m_ops;
    QList<QByteArray> m_blobs;
    QJsonArray m_local;
    QSet<RawId> m_dependsOn;
    QList<std::pair<QString, RawId>> m_rows;
    qsizetype m_size = 0;
    qint64 m_seen = std::numeric_limits<qint64>::max();

    Committed m_committed;
};

} // namespace cooperage
