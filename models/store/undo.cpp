// SPDX-License-Identifier: GPL-3.0-or-later
// Store::undo and redo: a new change that takes back an earlier one, as far as nobody else touched it since.
#include "models/core/changejson.h"
#include "models/records/entities.h"
#include "models/store/overlay.h"
#include "models/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cooperage {

Result<Committed> Store::undo(QStringList *skipped)
{
    return replay(false, skipped);
}

Result<Committed> Store::redo(QStringList *skipped)
{
    return replay(true, skipped);
}

Result<Committed> Store::replay(bool redo, QStringList *skipped)
{
    if (m_readOnly)
        return failure(Fault::Outdated, Reason::DatabaseNewer);
    Query step = m_database->query(redo
            ? QStringLiteral(
                "SELECT step, caption, inverse FROM undo_step WHERE state = 'undone' ORDER BY step LIMIT 1")
            : QStringLiteral("SELECT step, caption, inverse FROM undo_step WHERE state = 'done' ORDER BY "
                             "step DESC LIMIT 1"));
    if (auto done = step.run(); !done)
        return failure(done.error());
    if (!step.next())
        return failure(Fault::NotFound, Reason::RecordMissing);
    const qint64 number = step.integer(0);
    Edit edit(redo ? QStringLiteral("redo") : QStringLiteral("undo"), captionFrom(step.text(1)));
    const auto state = syncState();
    if (!state)
        return failure(state.error());
    const QJsonArray inverse = QJsonDocument::fromJson(step.bytes(2)).array();
    for (const QJsonValue &value : inverse) {
        const QJsonObject one = value.toObject();
        auto op = opFromJson(one.value(QLatin1String("op")).toObject());
        const Entity *entity = op ? entityNamed(op->table) : nullptr;
        if (!entity)
            continue;
        const auto image = readImage(*m_database, *entity, op->id);
        if (!image)
            return failure(image.error());
        // What somebody changed since is theirs; taking it back would overwrite it unseen.
        const QJsonObject now = one.value(QLatin1String("now")).toObject();
        for (auto it = now.begin(); it != now.end(); ++it) {
            if (image->fields.value(it.key()) == it.value()
                || (it.value().isNull() && !image->fields.contains(it.key())))
                continue;
            op->fields.remove(it.key());
            if (skipped)
                skipped->append(it.key());
        }
        if (op->kind != OpKind::Set || !op->fields.isEmpty())
            edit.addOp(*op, state->seq);
    }
    TransactionGuard guard(*m_database);
    if (!guard.begun())
        return failure(guard.begun().error());
    if (auto done = openGuards(*m_database); !done)
        return failure(done.error());
    QByteArray again = "[]";
    auto committed = edit.isEmpty() ? Result<Committed>(Committed{}) : write(edit, &again);
    if (!committed)
        return committed;
    auto marked
        = m_database->query(QStringLiteral("UPDATE undo_step SET inverse = ?, state = ? WHERE step = ?"))
              .run(again, redo ? QStringLiteral("done") : QStringLiteral("undone"), number);
    auto closed = closeGuards(*m_database);
    if (!marked || !closed)
        return failure(marked ? closed.error() : marked.error());
    if (auto done = guard.commit(); !done)
        return failure(done.error());
    noteChanged(committed->changed);
    committed->undoStep = number;
    committed->caption = edit.caption();
    return committed;
}

} // namespace cooperage
