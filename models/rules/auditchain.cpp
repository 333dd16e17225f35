// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/auditchain.h"

#include "models/core/changejson.h"
#include "models/core/recordjson.h"

#include <QCryptographicHash>

namespace cooperage {

ContentHash auditOrigin()
{
    return {QByteArray(32, '\0')};
}

ContentHash auditHash(const ContentHash &previous, const AuditEntry &entry)
{
    QJsonObject line = fieldsToJson(entityOf<AuditEntry>(), entry);
    for (auto it = line.begin(); it != line.end(); ++it) {
        if (it->isString())
            it.value() = it->toString().normalized(QString::NormalizationForm_C);
    }
    line.insert(QStringLiteral("id"), entry.id.hex());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.bytes);
    hash.addData(compactJson(line));
    return {hash.result()};
}

bool AuditCheck::next(const AuditLink &link, const AuditEntry *entry)
{
    if (m_brokenAt != 0)
        return false;
    const bool follows = link.number == m_last + 1 && link.previous == m_head;
    const bool belongs
        = !entry || (entry->number == link.number && auditHash(link.previous, *entry) == link.hash);
    if (!follows || !belongs) {
        m_brokenAt = m_last + 1;
        return false;
    }
    m_last = link.number;
    m_head = link.hash;
    return true;
}

} // namespace cooperage
