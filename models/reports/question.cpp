// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/question.h"

#include <algorithm>

namespace cooperage {

namespace {

Failure notAChoice(const QString &what)
{
    return failure(Fault::Invalid, Reason::NotAChoice, what);
}

Result<void> checkPeriod(const Report &report, const ReportQuestion &question)
{
    const auto refuse = [](const QDate &day) {
        return failure(Fault::Invalid, Reason::NotADate, day.toString(Qt::ISODate));
    };
    if (question.from && (report.period != ReportPeriod::Range || !question.from->isValid()))
        return refuse(*question.from);
    if (question.to && (report.period == ReportPeriod::None || !question.to->isValid()))
        return refuse(*question.to);
    if (question.from && question.to && *question.to < *question.from)
        return refuse(*question.to);
    return {};
}

Result<void> checkGroups(const Report &report, const QStringList &groups)
{
    if (groups.size() > mostGroupings)
        return notAChoice(groups.last());
    for (const QString &name : groups) {
        const bool known = std::any_of(report.groupings.begin(), report.groupings.end(),
            [&](const ReportGrouping &one) { return name == QLatin1String(one.column); });
        if (!known || groups.count(name) > 1)
            return notAChoice(name);
    }
    return {};
}

Result<void> checkFilters(const Report &report, const QMap<QString, QString> &filters)
{
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        const ReportFilter *filter = report.filter(it.key());
        if (!filter)
            return notAChoice(it.key());
        const bool fits = filter->kind == ReportFilter::Kind::Workshop
            ? RawId::fromHex(it.value()).has_value()
            : std::any_of(filter->choices.begin(), filter->choices.end(),
                [&](const Choice &one) { return it.value() == QLatin1String(one.name); });
        if (!fits)
            return notAChoice(it.value());
    }
    return {};
}

} // namespace

Result<ReportQuestion> completed(const Report &report, ReportQuestion question, QDate today)
{
    if (!question.groups) {
        const QString usual = QString::fromLatin1(report.usualGrouping);
        question.groups = usual.isEmpty() ? QStringList() : QStringList(usual);
    }
    if (report.period == ReportPeriod::Day && !question.to)
        question.to = today;
    for (const QString &name : std::as_const(question.columns)) {
        const ReportColumn *column = report.column(name);
        if (!column || column->kind == ReportKind::Key)
            return notAChoice(name);
    }
    if (question.columns.isEmpty()) {
        for (const ReportColumn &column : report.columns) {
            if (column.usual && column.kind != ReportKind::Key)
                question.columns.append(QString::fromLatin1(column.name));
        }
    }
    for (const Result<void> &step : {checkPeriod(report, question), checkGroups(report, *question.groups),
             checkFilters(report, question.filters)}) {
        if (!step)
            return failure(step.error());
    }
    return question;
}

} // namespace cooperage
