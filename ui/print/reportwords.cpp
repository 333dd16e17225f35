// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportwords.h"

#include "models/tables/celltext.h"

#include <QDateTime>

namespace cooperage {

namespace {

/// The caption of a stored choice; a newer program's is shown as it is.
QString choiceCaption(const ReportColumn &column, const QString &name)
{
    for (const Choice &one : column.choices) {
        if (name == QLatin1String(one.name))
            return QCoreApplication::translate("Choice", one.label);
    }
    return name;
}

QString choiceCaption(const ReportFilter &filter, const QString &name)
{
    for (const Choice &one : filter.choices) {
        if (name == QLatin1String(one.name))
            return QCoreApplication::translate("Choice", one.label);
    }
    return name;
}

} // namespace

SpokenReport::SpokenReport(QLocale locale)
    : m_locale(std::move(locale))
{
}

QString SpokenReport::declared(const char *english)
{
    return *english ? QCoreApplication::translate("Report", english) : QString();
}

QString SpokenReport::familyOf(const Report &report)
{
    return QCoreApplication::translate("Choice", Choices<ReportFamily>::list[int(report.family)].label);
}

QString SpokenReport::title(const ReportResult &result) const
{
    return declared(result.report->caption);
}

QString SpokenReport::day(QDate date) const
{
    return isolated(m_locale.toString(date, QLocale::ShortFormat));
}

QString SpokenReport::period(const ReportResult &result) const
{
    const auto &from = result.question.from;
    const auto &to = result.question.to;
    switch (result.report->period) {
    case ReportPeriod::None:
        return {};
    case ReportPeriod::AsAt:
    case ReportPeriod::Day:
        return to ? tr("End of %1").arg(day(*to)) : tr("Everything known so far");
    case ReportPeriod::Range:
        if (from && to)
            return tr("%1 to %2", "first and last day").arg(day(*from), day(*to));
        return from ? tr("Since %1").arg(day(*from))
            : to    ? tr("Until %1").arg(day(*to))
                    : tr("Everything known so far");
    }
    return {};
}

QList<ReportNote> SpokenReport::scope(const ReportResult &result) const
{
    QList<ReportNote> notes;
    if (const QString when = period(result); !when.isEmpty())
        notes.append({result.report->period == ReportPeriod::Range ? tr("Period") : tr("As at"), when});
    for (const auto &[filter, value] : result.limits)
        notes.append({declared(filter->caption), isolated(choiceCaption(*filter, value))});
    QStringList groups;
    for (const ReportGrouping *group : result.groups)
        groups.append(heading(*result.report->column(QLatin1String(group->column))));
    if (!groups.isEmpty())
        notes.append({tr("Grouped by"), m_locale.createSeparatedList(groups)});
    return notes;
}

QString SpokenReport::heading(const ReportColumn &column) const
{
    return declared(column.caption);
}

QString SpokenReport::cell(const ReportColumn &column, const ReportValue &value) const
{
    if (const auto *withheld = std::get_if<Withheld>(&value))
        return *withheld == Withheld::Few ? QStringLiteral("< 5") : QStringLiteral("*");
    if (const auto *text = std::get_if<QString>(&value))
        return column.kind == ReportKind::OneOf ? choiceCaption(column, *text) : isolated(*text);
    if (const auto *date = std::get_if<QDate>(&value))
        return day(*date);
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (column.kind == ReportKind::Percent)
            return isolated(m_locale.toString(double(*number) / 10'000, 'f', 1) + QChar(QChar::Nbsp) + u'%');
        if (column.kind == ReportKind::Points)
            return m_locale.toString(double(*number) / 10, 'f', 1);
        return m_locale.toString(*number);
    }
    QStringList amounts;
    if (const auto *list = std::get_if<QList<Money>>(&value)) {
        for (const Money &money : *list)
            amounts.append(moneyText(money, m_locale));
    }
    return amounts.join(u'\n');
}

QString SpokenReport::group(const ReportResult &result, const ReportLine &line) const
{
    const ReportGrouping *group = result.groups.value(line.level);
    const ReportColumn &column = *result.report->column(QLatin1String(group->column));
    const QString value = cell(column, line.group);
    return tr("%1: %2", "column and its value, over a group of rows")
        .arg(heading(column), value.isEmpty() ? tr("none", "nothing stands there") : value);
}

QString SpokenReport::total(const ReportResult &result, const ReportLine &line) const
{
    if (line.kind == ReportLine::Kind::Total)
        return tr("Total");
    if (result.groups.size() > 1) // a workshop may be owner and holder: say which sum it is
        return tr("Total – %1", "the heading of a group follows").arg(group(result, line));
    const auto *name = std::get_if<QString>(&line.group);
    return name ? tr("Total of %1").arg(isolated(*name)) : tr("Subtotal");
}

QList<ReportNote> SpokenReport::definitions(const ReportResult &result) const
{
    QList<ReportNote> notes;
    for (const ReportColumn *column : result.columns) {
        if (*column->meaning)
            notes.append({heading(*column), declared(column->meaning)});
    }
    if (result.isWithheld())
        notes.append({QStringLiteral("< 5, *"),
            tr("One to four persons are not counted out, and * hides what would tell how many.")});
    return notes;
}

QString SpokenReport::version(const ReportResult &result) const
{
    const QString number = m_locale.toString(result.origin.sequence);
    const qint64 local = result.origin.localChanges;
    return local == 0 ? number : tr("%1 plus %n local change(s)", nullptr, int(local)).arg(number);
}

QList<ReportNote> SpokenReport::origin(const ReportResult &result) const
{
    const ReportOrigin &origin = result.origin;
    QList<ReportNote> notes{{tr("Collective"), isolated(origin.collective)},
        {tr("Made for"), isolated(origin.person)}, {tr("Data version"), version(result)}};
    if (origin.newest.ms > 0) {
        const QDateTime newest = QDateTime::fromMSecsSinceEpoch(origin.newest.ms, Qt::UTC);
        notes.append({tr("Newest change"),
            tr("%1 UTC").arg(isolated(m_locale.toString(newest, QLocale::ShortFormat)))});
    }
    notes.append({tr("Rules"),
        QStringLiteral("%1 %2").arg(QLatin1String(result.report->name)).arg(result.report->rules)});
    notes.append({tr("SHA-256 of the rows"), leftToRight(QString::fromLatin1(origin.hash))});
    return notes;
}

QStringList SpokenReport::footer(const ReportResult &result) const
{
    QStringList parts{isolated(result.origin.collective), tr("Data version %1").arg(version(result)),
        tr("Rules %1")
            .arg(leftToRight(
                QStringLiteral("%1 %2").arg(QLatin1String(result.report->name)).arg(result.report->rules))),
        tr("Made for %1").arg(isolated(result.origin.person))};
    if (const QString when = period(result); !when.isEmpty())
        parts.insert(1, when);
    return {parts.join(QStringLiteral(" · ")),
        tr("SHA-256 of the rows: %1").arg(leftToRight(QString::fromLatin1(result.origin.hash)))};
}

QString SpokenReport::aboutTitle() const
{
    return tr("About");
}

QString SpokenReport::sumsTitle() const
{
    return tr("Sums");
}

QString SpokenReport::rowsTitle() const
{
    return tr("Rows");
}

QString SpokenReport::currencyOf(const QString &heading) const
{
    return tr("%1, currency").arg(heading);
}

QString SpokenReport::definitionsTitle() const
{
    return tr("How this is counted");
}

QString SpokenReport::rowCount(qint64 rows) const
{
    return tr("%n row(s)", nullptr, int(rows));
}

QString SpokenReport::nothing() const
{
    return tr("No row fits the period and filters.");
}

QString SpokenReport::page(int number, int of) const
{
    return tr("Page %1 of %2").arg(m_locale.toString(number), m_locale.toString(of));
}

} // namespace cooperage
