// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/csvreport.h"

namespace cooperage {

namespace {

class Table
{
public:
    Table(QIODevice &device, const ReportResult &result, const ReportWords &words, const CsvStyle &style,
        bool forPeople)
        : m_writer(device, style)
        , m_result(result)
        , m_words(words)
        , m_forPeople(forPeople)
    {
    }

    Result<> write()
    {
        for (const ReportColumn *column : m_result.columns) {
            m_writer.text(headingOf(*column));
            if (column->kind == ReportKind::Money)
                m_writer.text(m_forPeople ? m_words.currencyOf(headingOf(*column))
                                          : headingOf(*column) + QStringLiteral("_currency"));
        }
        m_writer.endRow();
        for (const ReportLine &line : m_result.lines) {
            if (line.kind != ReportLine::Kind::Row)
                continue;
            for (qsizetype i = 0; i < line.cells.size(); ++i)
                add(*m_result.columns.at(i), line.cells.at(i));
            m_writer.endRow();
        }
        return m_writer.finish();
    }

private:
    QString headingOf(const ReportColumn &column) const
    {
        return m_forPeople ? m_words.heading(column) : QString::fromLatin1(column.name);
    }

    void add(const ReportColumn &column, const ReportValue &value)
    {
        if (column.kind == ReportKind::Money) {
            addMoney(value);
        } else if (const auto *withheld = std::get_if<Withheld>(&value)) {
            m_writer.text(*withheld == Withheld::Few ? QStringLiteral("<5") : QStringLiteral("*"));
        } else if (const auto *number = std::get_if<qint64>(&value)) {
            if (column.kind == ReportKind::Percent)
                m_writer.decimal(QString::number(double(*number) / 10'000, 'f', 4)); // of a hundred
            else if (column.kind == ReportKind::Points)
                m_writer.decimal(QString::number(double(*number) / 10, 'f', 1));
            else
                m_writer.number(*number);
        } else if (const auto *day = std::get_if<QDate>(&value)) {
            m_writer.text(day->toString(Qt::ISODate));
        } else if (const auto *text = std::get_if<QString>(&value)) {
            m_writer.text(
                m_forPeople && column.kind == ReportKind::OneOf ? m_words.cell(column, value) : *text);
        } else {
            m_writer.empty();
        }
    }

    void addMoney(const ReportValue &value)
    {
        const auto *amounts = std::get_if<QList<Money>>(&value);
        if (amounts && !amounts->isEmpty()) {
            m_writer.money(amounts->first());
            m_writer.text(amounts->first().currency.code());
            return;
        }
        if (const auto *withheld = std::get_if<Withheld>(&value))
            m_writer.text(*withheld == Withheld::Few ? QStringLiteral("<5") : QStringLiteral("*"));
        else
            m_writer.empty();
        m_writer.empty();
    }

    CsvWriter m_writer;
    const ReportResult &m_result;
    const ReportWords &m_words;
    const bool m_forPeople;
};

} // namespace

Result<> writeCsv(QIODevice &device, const ReportResult &result, const ReportWords &words,
    const CsvStyle &style, CsvFor reader)
{
    return Table(device, result, words, style, reader == CsvFor::Person).write();
}

} // namespace cooperage
