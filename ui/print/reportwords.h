// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/words.h"

#include <QCoreApplication>

namespace cooperage {

/// Reports in the language of the program and the numbers of a country.
class SpokenReport final : public ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(SpokenReport)
public:
    explicit SpokenReport(QLocale locale = {});

    /// Texts a report is declared with: captions, what it answers, who may see it.
    static QString declared(const char *english);
    static QString familyOf(const Report &report);

    QLocale locale() const override { return m_locale; }
    QString title(const ReportResult &result) const override;
    QList<ReportNote> scope(const ReportResult &result) const override;
    QString heading(const ReportColumn &column) const override;
    QString cell(const ReportColumn &column, const ReportValue &value) const override;
    QString group(const ReportResult &result, const ReportLine &line) const override;
    QString total(const ReportResult &result, const ReportLine &line) const override;
    QList<ReportNote> definitions(const ReportResult &result) const override;
    QList<ReportNote> origin(const ReportResult &result) const override;
    QStringList footer(const ReportResult &result) const override;
    QString aboutTitle() const override;
    QString sumsTitle() const override;
    QString rowsTitle() const override;
    QString currencyOf(const QString &heading) const override;
    QString definitionsTitle() const override;
    QString rowCount(qint64 rows) const override;
    QString nothing() const override;
    QString page(int number, int of) const override;

    QString period(const ReportResult &result) const; ///< empty if the report has none

private:
    QString version(const ReportResult &result) const; ///< "1234 plus 4 local changes"
    QString day(QDate date) const;

    QLocale m_locale;
};

} // namespace cooperage
