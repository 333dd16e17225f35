// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportresult.h"

#include <QLocale>
#include <QStringList>

namespace cooperage {

/// A line under a report, or a definition.
struct ReportNote
{
    QString caption;
    QString text;
};

/// The words around the figures, in one person's language. An interface, because only the window and the
/// command line speak a language: ui/print/reportwords.h. Texts are plain, without marks of any format.
class ReportWords
{
public:
    virtual ~ReportWords() = default;

    virtual QLocale locale() const = 0;
    virtual QString title(const ReportResult &result) const = 0;
    /// What the figures are limited to: period, filters, grouping.
    virtual QList<ReportNote> scope(const ReportResult &result) const = 0;
    virtual QString heading(const ReportColumn &column) const = 0;
    /// Empty for what is empty; an amount in each currency on a line of its own.
    virtual QString cell(const ReportColumn &column, const ReportValue &value) const = 0;
    /// Over a group: "Owner: Ana Pots · 12 rows".
    virtual QString group(const ReportResult &result, const ReportLine &line) const = 0;
    /// Before its sums: "Total of Ana Pots"; of everything: "Total".
    virtual QString total(const ReportResult &result, const ReportLine &line) const = 0;
    /// Definitions of the columns shown, and what hidden cells mean if there are any.
    virtual QList<ReportNote> definitions(const ReportResult &result) const = 0;
    /// Who, data version, rules, hash.
    virtual QList<ReportNote> origin(const ReportResult &result) const = 0;
    /// The same in two short lines, for the foot of a page.
    virtual QStringList footer(const ReportResult &result) const = 0;

    virtual QString aboutTitle() const = 0; ///< "About"
    virtual QString sumsTitle() const = 0; ///< "Sums"
    virtual QString rowsTitle() const = 0; ///< "Rows": how many a sum is of
    virtual QString currencyOf(const QString &heading) const = 0; ///< "Value, currency"
    virtual QString definitionsTitle() const = 0; ///< "How this is counted"
    virtual QString rowCount(qint64 rows) const = 0; ///< "12 rows"
    virtual QString nothing() const = 0; ///< instead of rows
    virtual QString page(int number, int of) const = 0; ///< "Page 2 of 5"
};

} // namespace cooperage
