// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/field.h"
#include "models/core/recordjson.h"
#include "models/store/outbox.h"

#include <concepts>
#include <limits>

namespace cooperage {

template <class T>
concept Described = std::derived_from<T, Record> && requires
{
    entityOf<T>();
};

/// What a person means, put together before it is stored: one transaction, one undo step, one caption.
/// A value; nothing happens until Store::commit.
class Edit
{
public:
    Edit(QString intent, Caption caption)
        : m_intent(std::move(intent))
        , m_caption(std::move(caption))
    {
    }

    template <Described T> void create(const T &record)
    {
        add(OpKind::Create, T::table, record, newFields(entityOf<T>(), record));
    }
    /// Sets the fields in which @p after differs from @p before, knowing what had been seen when
    /// @p before was read. Nothing if they are equal.
    template <Described T> void change(const T &before, const T &after)
    {
        const QJsonObject changed = fieldsChanged(entityOf<T>(), before, after);
        if (!changed.isEmpty())
            add(OpKind::Set, T::table, before, changed);
    }
    template <Described T> void remove(const T &record) { add(OpKind::Delete, T::table, record, {}); }
    template <Described T> void restore(const T &record) { add(OpKind::Undelete, T::table, record, {}); }
    template <Described T> void addElement(const T &record)
    {
        add(OpKind::Add, T::table, record, newFields(entityOf<T>(), record));
    }
    template <Described T> void removeElement(const T &record) { add(OpKind::Remove, T::table, record, {}); }
    template <Described T> void append(OpKind kind, const T &fact)
    {
        add(kind, T::table, fact, newFields(entityOf<T>(), fact));
    }
    void command(const QString &table, const RawId &id, const QString &name, const QJsonObject &from,
        const QJsonObject &arguments = {});
    void addOp(Op op, qint64 seen); ///< for undo and generic editors
    void needsBlob(const QByteArray &hash) { m_blobs.append(hash); }

    bool isEmpty() const { return m_ops.isEmpty(); }
    const QString &intent() const { return m_intent; }
    const Caption &caption() const { return m_caption; }
    const QList<Op> &ops() const { return m_ops; }
    const QList<QByteArray> &blobs() const { return m_blobs; }
    qint64 seen() const { return m_seen; } ///< smallest log position any changed copy was read at

private:
    /// What a new record says of itself: neither what every new one has, nor what only the server decides.
    static QJsonObject newFields(const Entity &entity, const Record &record);
    void add(OpKind kind, const char *table, const Record &record, const QJsonObject &fields);

    QString m_intent;
    Caption m_caption;
    QList<Op> m_ops;
    QList<QByteArray> m_blobs;
    qint64 m_seen = std::numeric_limits<qint64>::max();
};

} // namespace cooperage
