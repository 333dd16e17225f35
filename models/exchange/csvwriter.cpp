// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvwriter.h"

#include "models/exchange/csvreader.h"

#include <QRegularExpression>

namespace cooperage {

namespace {

constexpr qsizetype flushAt = 64 * 1024;

} // namespace

QString withFormulaGuard(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

CsvWriter::CsvWriter(QIODevice &device, CsvStyle style)
    : m_device(device)
    , m_style(style)
{
    if (m_style.byteOrderMark)
        m_pending = QChar(QChar::ByteOrderMark);
}

void CsvWriter::separate()
{
    if (!m_first)
        m_pending += QChar(m_style.delimiter);
    m_first = false;
}

void CsvWriter::text(QStringView value)
{
    separate();
    QString guarded = withFormulaGuard(value.toString());
    m_pending += u'"' + guarded.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

void CsvWriter::number(qint64 value)
{
    separate();
    m_pending += QString::number(value);
}

void CsvWriter::decimal(QStringView value)
{
    static const QRegularExpression plain(QStringLiteral("\\A-?[0-9]+(\\.[0-9]+)?\\z"));
    if (!plain.match(value).hasMatch()) {
        text(value);
        return;
    }
    separate();
    m_pending += value.toString().replace(u'.', QChar(m_style.decimalSign));
}

void CsvWriter::money(const Money &value)
{
    decimal(decimalText(value));
}

void CsvWriter::empty()
{
    separate();
}

void CsvWriter::endRow()
{
    m_pending += u"\r\n";
    m_first = true;
    if (m_pending.size() >= flushAt)
        flush();
}

void CsvWriter::row(const QStringList &texts)
{
    for (const QString &value : texts)
        text(value);
    endRow();
}

void CsvWriter::flush()
{
    const QByteArray bytes = m_pending.toUtf8();
    m_pending.clear();
    if (!m_failed)
        m_failed = m_device.write(bytes) != bytes.size();
}

Result<> CsvWriter::finish()
{
    flush();
    if (m_failed)
        return failure(Fault::Storage, Reason::FileUnwritable, {}, m_device.errorString());
    return {};
}

} // namespace cooperage
