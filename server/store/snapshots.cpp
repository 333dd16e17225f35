// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/snapshots.h"

#include "models/core/changejson.h"
#include "models/store/rows.h"
#include "server/store/engine.h"

#include <QJsonArray>

namespace cooperage::server {

Result<std::optional<Snapshots::Ready>> Snapshots::find(const QString &scopes) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT seq, chain, at, manifest FROM snapshot WHERE collective = ? AND scopes = ?"));
    if (auto done = query.run(m_collective.bytes(), scopes); !done)
        return failure(done.error());
    if (!query.next())
        return std::optional<Ready>();
    Ready ready;
    ready.manifest.seq = query.integer(0);
    ready.manifest.chain = query.bytes(1);
    ready.at = query.integer(2);
    const QJsonObject kept = jsonObject(query.text(3).toUtf8());
    ready.manifest.sv = kept.value(QLatin1String("sv")).toInt();
    ready.manifest.schema = QByteArray::fromHex(kept.value(QLatin1String("schema")).toString().toLatin1());
    for (const QJsonValue &one : kept.value(QLatin1String("frames")).toArray()) {
        const QJsonArray frame = one.toArray();
        ready.manifest.frames.append({QByteArray::fromHex(frame.at(0).toString().toLatin1()),
            frame.at(1).toInteger(), frame.at(2).toInteger()});
    }
    return std::optional(ready);
}

Result<void> Snapshots::publish(const QString &scopes, const SnapshotManifest &manifest, qint64 at)
{
    QJsonArray frames;
    for (const SnapshotFrame &frame : manifest.frames)
        frames.append(QJsonArray{QString::fromLatin1(frame.hash.toHex()), frame.size, frame.unpacked});
    const QJsonObject kept{{QStringLiteral("sv"), manifest.sv},
        {QStringLiteral("schema"), QString::fromLatin1(manifest.schema.toHex())},
        {QStringLiteral("frames"), frames}};
    return m_database
        .query(upsert(QStringLiteral("snapshot"), {QStringLiteral("scopes")},
            {QStringLiteral("seq"), QStringLiteral("chain"), QStringLiteral("at"),
                QStringLiteral("manifest")}))
        .run(m_collective.bytes(), scopes, manifest.seq, manifest.chain, at,
            QString::fromUtf8(compactJson(kept)));
}

} // namespace cooperage::server
