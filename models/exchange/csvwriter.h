// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"

#include <QIODevice>
#include <QString>

namespace cooperage {

/// How a table is written.
struct CsvStyle
{
    bool byteOrderMark = true; ///< spreadsheets need it to see UTF-8
    char16_t delimiter = u',';
    char16_t decimalSign = u'.';

    /// For the person's own spreadsheet: the decimal sign of the locale, and ';' where that is a comma.
    static CsvStyle forSpreadsheet(char16_t decimalSign)
    {
        return {true, decimalSign == u',' ? u';' : u',', decimalSign};
    }
};

/// Writes RFC 4180: UTF-8, CRLF, every text quoted, numbers bare. A text that a spreadsheet might take as
/// a formula gets one ' in front, which CsvReader takes away again. The device must be open for writing;
/// to replace a file safely hand over a QSaveFile and commit it after finish().
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device, CsvStyle style = {});

    void text(QStringView value);
    void number(qint64 value);
    void decimal(QStringView value); ///< plain decimal text with '.', e.g. "-42.50"; not a number → as text
    void money(const Money &value); ///< the amount only; the currency belongs into a column of its own
    void empty();
    void endRow();
    void row(const QStringList &texts); ///< one whole row of texts

    /// Hands the rest to the device. Fault::Storage with FileUnwritable if anything could not be written.
    Result<> finish();

private:
    void separate();
    void flush();

    QIODevice &m_device;
    CsvStyle m_style;
    QString m_pending;
    bool m_first = true;
    bool m_failed = false;
};

/// The text as it stands in a cell of ours, before quoting: guarded if it looks like a formula.
QString withFormulaGuard(const QString &text);

} // namespace cooperage
