// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/auditchain.h"

#include <QCryptographicHash>

namespace cooperage {

ContentHash auditOrigin()
{
    return {QByteArray(32, '\0')};
}

namespace {

/// Writes one JSON object with its keys in order, as QJsonDocument would, without making a document of it:
/// a trail of a hundred thousand entries is verified while somebody waits.
class Line
{
public:
    Line() { m_bytes.reserve(600); }

    void text(const char *key, const QString &value)
    {
        begin(key);
        m_bytes += '"';
        const QByteArray utf8 = value.normalized(QString::NormalizationForm_C).toUtf8();
        for (const char c : utf8)
            add(c);
        m_bytes += '"';
    }
    void number(const char *key, qint64 value)
    {
        begin(key);
        m_bytes += QByteArray::number(value);
    }
    void id(const char *key, const RawId &value)
    {
        if (value.isNull())
            return;
        begin(key);
        m_bytes += '"';
        m_bytes += value.bytes().toHex();
        m_bytes += '"';
    }
    QByteArray end() { return m_bytes += '}'; }

private:
    void begin(const char *key)
    {
        m_bytes += m_bytes.isEmpty() ? "{\"" : ",\"";
        m_bytes += key;
        m_bytes += "\":";
    }
    void add(char c)
    {
        static constexpr char shorts[] = {'b', 't', 'n', 0, 'f', 'r'}; // from 8 on
        const auto code = uchar(c);
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (code >= 8 && code <= 13 && shorts[code - 8]) {
            m_bytes += '\\';
            m_bytes += shorts[code - 8];
        } else if (code < 0x20) {
            m_bytes += "\\u00" + QByteArray::number(code, 16).rightJustified(2, '0');
        } else {
            m_bytes += c;
        }
    }

    QByteArray m_bytes;
};

} // namespace

QByteArray auditLine(const AuditEntry &entry)
{
    Line line;
    line.text("action", entry.action);
    line.id("actor", entry.actor ? RawId(*entry.actor) : RawId());
    line.text("after", entry.after);
    line.number("at", entry.at.ms);
    line.text("before", entry.before);
    line.id("device", entry.device);
    line.id("id", entry.id);
    line.number("number", entry.number);
    line.text("reason", entry.reason);
    line.id("request", entry.request);
    line.id("target", entry.target);
    line.text("target_table", entry.targetTable);
    return line.end();
}

ContentHash auditHash(const ContentHash &previous, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.bytes);
    hash.addData(auditLine(entry));
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
