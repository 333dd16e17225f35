// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportresult.h"

#include <QStringList>

namespace cooperage::test {

/// A cell as a test writes it: "3", "11.00 EUR + 8.00 USD", "<5", "-" for nothing.
inline QString cellText(const ReportValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    if (const auto *withheld = std::get_if<Withheld>(&value))
        return *withheld == Withheld::Few ? QStringLiteral("<5") : QStringLiteral("*");
    QStringList amounts;
    if (const auto *list = std::get_if<QList<Money>>(&value)) {
        for (const Money &money : *list)
            amounts.append(decimalText(money) + u' ' + money.currency.code());
    }
    return amounts.isEmpty() ? QStringLiteral("-") : amounts.join(QStringLiteral(" + "));
}

/// Every line as text: "# Ana Pots (4)" a heading, "| a | b" a row, "= …" the sums of a group, "== …" of all.
inline QStringList linesOf(const ReportResult &result)
{
    QStringList lines;
    for (const ReportLine &line : result.lines) {
        QStringList cells;
        for (const ReportValue &cell : line.cells)
            cells.append(cellText(cell));
        const QString marks = QString(line.level, u' ');
        if (line.kind == ReportLine::Kind::Group)
            lines.append(marks + QStringLiteral("# %1 (%2)").arg(cellText(line.group)).arg(line.rows));
        else if (line.kind == ReportLine::Kind::Row)
            lines.append(QStringLiteral("| ") + cells.join(QStringLiteral(" | ")));
        else
            lines.append(
                (line.kind == ReportLine::Kind::Total ? QStringLiteral("== ") : marks + QStringLiteral("= "))
                + cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

} // namespace cooperage::test
