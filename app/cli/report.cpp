// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage report
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/actions/exportlistings.h"
#include "models/reports/reportengine.h"
#include "models/reports/reports.h"
#include "ui/print/reportfile.h"
#include "ui/print/reportwords.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>

namespace cooperage::cli {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QStringList groupingsOf(const Report &report)
{
    QStringList names;
    for (const ReportGrouping &one : report.groupings)
        names.append(text(one.column));
    return names;
}

QJsonObject described(const Report &report)
{
    QJsonArray columns;
    for (const ReportColumn &column : report.columns) {
        if (column.kind != ReportKind::Key)
            columns.append(QJsonObject{{QStringLiteral("name"), text(column.name)},
                {QStringLiteral("caption"), SpokenReport::declared(column.caption)},
                {QStringLiteral("meaning"), SpokenReport::declared(column.meaning)},
                {QStringLiteral("usual"), column.usual}});
    }
    QJsonArray filters;
    for (const ReportFilter &filter : report.filters)
        filters.append(text(filter.name));
    return {{QStringLiteral("name"), text(report.name)},
        {QStringLiteral("caption"), SpokenReport::declared(report.caption)},
        {QStringLiteral("about"), SpokenReport::declared(report.about)},
        {QStringLiteral("for"), SpokenReport::declared(report.readers.words)},
        {QStringLiteral("columns"), columns}, {QStringLiteral("filters"), filters},
        {QStringLiteral("groupings"), QJsonArray::fromStringList(groupingsOf(report))}};
}

ExitCode listReports(Session &session)
{
    QJsonArray list;
    for (const Report *report : allReports()) {
        list.append(described(*report));
        session.say(QStringLiteral("%1 %2").arg(
            text(report->name).leftJustified(14), SpokenReport::declared(report->about)));
        session.say(QString(15, u' ') + SpokenReport::declared(report->readers.words));
        session.say(QString(15, u' ')
            + Words::tr("Group by: %1").arg(groupingsOf(*report).join(QStringLiteral(", "))));
    }
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("reports"), list}});
    return ExitCode::Done;
}

Result<std::optional<QDate>> dayFrom(const QString &typed)
{
    if (typed.isEmpty())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid())
        return failure(Fault::Invalid, Reason::NotADate, typed);
    return std::optional(day);
}

Result<void> addFilter(ReportQuestion &question, const Store &store, const Report &report,
    const QString &name, const QString &value)
{
    const ReportFilter *filter = report.filter(name);
    if (!filter)
        return failure(Fault::Invalid, Reason::NotAChoice, name);
    QString wanted = value;
    if (filter->kind == ReportFilter::Kind::Workshop) {
        const auto workshop = findWorkshop(store, value);
        if (!workshop)
            return failure(workshop.error());
        wanted = workshop->id.hex();
    }
    question.filters.insert(name, wanted);
    return {};
}

Result<ReportQuestion> questionFrom(const Session &session, const Store &store, const Report &report)
{
    const auto from = dayFrom(session.value("from"));
    const auto to = dayFrom(session.value("to"));
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    ReportQuestion question{*from, *to};
    if (session.isSet("group")) {
        const QString groups = session.value("group");
        question.groups = groups == u"none" ? QStringList() : groups.split(u',', Qt::SkipEmptyParts);
    }
    question.columns = session.value("columns").split(u',', Qt::SkipEmptyParts);
    QStringList filters = session.options().values(QStringLiteral("filter"));
    if (session.isSet("workshop"))
        filters.append(QStringLiteral("workshop=") + session.value("workshop"));
    for (const QString &one : std::as_const(filters)) {
        if (auto added = addFilter(question, store, report, one.section(u'=', 0, 0), one.section(u'=', 1));
            !added)
            return failure(added.error());
    }
    return question;
}

/// Why the days asked for make no sense here; empty if they do.
QString wrongPeriod(const Session &session, const Report &report)
{
    const bool hasFrom = session.isSet("from");
    const bool hasTo = session.isSet("to");
    if (report.period == ReportPeriod::None && (hasFrom || hasTo))
        return Words::tr("this report has no period");
    if (report.period != ReportPeriod::Range && hasFrom)
        return Words::tr("this report is as at the end of a day: use --to alone");
    if (hasFrom && hasTo && session.value("to") < session.value("from"))
        return Words::tr("--to is before --from");
    return {};
}

/// What was asked for, or what the file's name says; a table if nothing does.
Result<ReportFormat> formatFrom(const Session &session)
{
    const QString out = session.value("out");
    const QString named = session.isSet("format") ? session.value("format") : QFileInfo(out).suffix();
    if (named.isEmpty() && out.isEmpty())
        return ReportFormat::Csv;
    const auto format = formatNamed(named);
    if (!format)
        return failure(
            Fault::Invalid, Reason::NotAChoice, named.isEmpty() ? QFileInfo(out).fileName() : named);
    return *format;
}

QJsonObject answerOf(const ReportResult &result)
{
    return {{QStringLiteral("ok"), true}, {QStringLiteral("report"), text(result.report->name)},
        {QStringLiteral("rows"), result.rows},
        {QStringLiteral("hash"), QString::fromLatin1(result.origin.hash)},
        {QStringLiteral("data_version"), result.origin.sequence},
        {QStringLiteral("local_changes"), result.origin.localChanges},
        {QStringLiteral("rules"), result.report->rules}};
}

ExitCode write(Session &session, const Store &store, const ReportResult &result, ReportFormat format)
{
    const SpokenReport words;
    const auto mark = exportStyle(store);
    if (!mark)
        return session.refuse(mark.error());
    const ReportFileStyle style{mark->byteOrderMark, session.isSet("spreadsheet")};
    QJsonObject answer = answerOf(result);
    if (session.isSet("out")) {
        const QString path = session.path(session.value("out"));
        if (auto done = writeReportFile(path, session.isSet("replace"), format, result, words, style); !done)
            return session.refuse(done.error());
        answer.insert(QStringLiteral("file"), path);
        session.say(Words::tr("%n row(s) written.", nullptr, int(result.rows)));
    } else {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (auto done = writeReport(buffer, format, result, words, style); !done)
            return session.refuse(done.error());
        session.caller().out(bytes);
    }
    session.answer(answer);
    return ExitCode::Done;
}

} // namespace

void declareReport(QCommandLineParser &parser)
{
    addOption(
        parser, "format", "FORMAT", Words::tr("pdf, xlsx, csv or html; otherwise as the file's name ends."));
    addOption(parser, "out", "FILE", Words::tr("The file to write; without one, csv and html are printed."));
    addOption(parser, "from", "DAY", Words::tr("First day, such as 2026-11-01."));
    addOption(parser, "to", "DAY", Words::tr("Last day, or the day whose end is asked for."));
    addOption(
        parser, "group", "NAMES", Words::tr("Group by these columns, with commas; \"none\" for one table."));
    addOption(parser, "columns", "NAMES", Words::tr("Show these columns, with commas."));
    addOption(parser, "workshop", "NAME", Words::tr("Only of this workshop."));
    addOption(parser, "filter", "NAME=VALUE", Words::tr("Limit to a value; may be given several times."));
    addOption(parser, "spreadsheet", nullptr,
        Words::tr("csv for a spreadsheet of this country: its decimal sign, and captions."));
    addOption(parser, "replace", nullptr, Words::tr("Replace a file that exists."));
}

ExitCode runReport(Session &session)
{
    const QStringList arguments = session.arguments();
    if (arguments.isEmpty())
        return listReports(session);
    const Report *report = reportNamed(arguments.first());
    if (!report || arguments.size() > 1)
        return session.usage(Words::tr("there is no report \"%1\"; \"cooperage report\" lists them")
                                 .arg(report ? arguments.at(1) : arguments.first()));
    const auto format = formatFrom(session);
    if (!format)
        return session.refuse(format.error());
    const bool printed = !session.isSet("out");
    if (printed && (session.json() || *format == ReportFormat::Pdf || *format == ReportFormat::Xlsx))
        return session.usage(Words::tr("pdf, xlsx and --json need a file: --out FILE"));
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    if (const QString wrong = wrongPeriod(session, *report); !wrong.isEmpty())
        return session.usage(wrong);
    const auto question = questionFrom(session, **store, *report);
    if (!question)
        return session.refuse(question.error());
    auto result = cooperage::runReport(**store, *report, *question);
    if (!result) {
        if (result.error().reason == Reason::RoleMissing)
            result.error().subject = SpokenReport::declared(report->caption);
        return session.refuse(result.error());
    }
    return write(session, **store, *result, *format);
}

} // namespace cooperage::cli
