// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage standard: listing and showing
#include "app/cli/standards.h"

#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/rules/workflows.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

QString numbered(const StandardVersion &version)
{
    return version.number > 0 ? Words::tr("version %1").arg(version.number) : Words::tr("new version");
}

QJsonObject objectOf(const StandardVersion &version)
{
    QJsonObject object{{QStringLiteral("id"), version.id.hex()}, {QStringLiteral("number"), version.number},
        {QStringLiteral("state"), nameOfChoice(version.state)},
        {QStringLiteral("method"), nameOfChoice(version.method)}, {QStringLiteral("pass"), version.pass},
        {QStringLiteral("minimum_reviewers"), version.minimumReviewers},
        {QStringLiteral("spread_limit"), version.spreadLimit},
        {QStringLiteral("validity_months"), version.validityMonths}};
    if (version.publishedAt)
        object.insert(QStringLiteral("published_at"), version.publishedAt->ms);
    return object;
}

QJsonObject objectOf(const Criterion &criterion)
{
    return {{QStringLiteral("id"), criterion.id.hex()}, {QStringLiteral("name"), criterion.name},
        {QStringLiteral("least"), criterion.least}, {QStringLiteral("most"), criterion.most},
        {QStringLiteral("weight"), criterion.weight}, {QStringLiteral("veto"), criterion.veto},
        {QStringLiteral("levels"), QJsonArray::fromStringList(criterion.levels.split(u'\n'))}};
}

ExitCode listStandards(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto lines = standardsOf(**store);
    if (!lines)
        return session.refuse(lines.error());
    QJsonArray list;
    for (const StandardLine &line : *lines) {
        QJsonArray versions;
        QStringList states;
        for (const StandardVersion &version : line.versions) {
            versions.append(objectOf(version));
            states.append(numbered(version) + u' ' + captionOf(version.state).toLower());
        }
        list.append(QJsonObject{{QStringLiteral("id"), line.standard.id.hex()},
            {QStringLiteral("name"), line.standard.name}, {QStringLiteral("craft"), line.standard.craft},
            {QStringLiteral("aims"), line.standard.aims}, {QStringLiteral("versions"), versions}});
        session.say(QStringLiteral("%1  %2").arg(
            line.standard.name.left(30).leftJustified(30), states.join(QStringLiteral(", "))));
    }
    if (lines->isEmpty())
        session.say(Words::tr("There is no standard yet."));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("standards"), list}});
    return ExitCode::Done;
}

void sayVersion(Session &session, const StandardVersion &version, const QList<Criterion> &criteria)
{
    session.say(Words::tr("%1 · %2 · passes at %3 · spread up to %4")
                    .arg(numbered(version), captionOf(version.state), tenthsText(version.pass),
                        tenthsText(version.spreadLimit)));
    session.say(QStringLiteral("  ") + captionOf(version.method) + QStringLiteral(" · ")
        + Words::tr("%n reviewer(s)", nullptr, version.minimumReviewers) + QStringLiteral(" · ")
        + Words::tr("lasts %n month(s)", nullptr, version.validityMonths));
    for (const Criterion &one : criteria) {
        session.say(
            Words::tr("  %1: %2 to %3, weight %4").arg(one.name).arg(one.least).arg(one.most).arg(one.weight)
            + (one.veto ? Words::tr(", its lowest mark is a veto") : QString()));
        int mark = one.least;
        const QStringList levels = one.levels.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &level : levels)
            session.say(QStringLiteral("    %1  %2").arg(mark++).arg(level));
    }
}

ExitCode showStandard(Session &session)
{
    const auto shown = standardNamed(session);
    if (!shown)
        return session.refuse(shown.error());
    const StandardLine *line = &shown->line;
    session.say(line->standard.name);
    if (!line->standard.aims.isEmpty())
        session.say(line->standard.aims);
    QJsonArray versions;
    for (const StandardVersion &version : line->versions) {
        const auto criteria = criteriaOf(*shown->store, version.id);
        if (!criteria)
            return session.refuse(criteria.error());
        sayVersion(session, version, *criteria);
        QJsonArray list;
        for (const Criterion &one : *criteria)
            list.append(objectOf(one));
        QJsonObject object = objectOf(version);
        object.insert(QStringLiteral("criteria"), list);
        versions.append(object);
    }
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("id"), line->standard.id.hex()},
        {QStringLiteral("name"), line->standard.name}, {QStringLiteral("craft"), line->standard.craft},
        {QStringLiteral("aims"), line->standard.aims}, {QStringLiteral("versions"), versions}});
    return ExitCode::Done;
}

} // namespace

Result<ShownStandard> standardNamed(const Session &session)
{
    const auto store = session.read();
    if (!store)
        return failure(store.error());
    auto line = findStandard(**store, session.arguments().at(1));
    if (!line)
        return failure(line.error());
    return ShownStandard{*store, std::move(*line)};
}

Result<StandardVersion> versionIn(const StandardLine &line, VersionState state)
{
    for (const StandardVersion &version : line.versions) {
        if (version.state == state)
            return version;
    }
    const bool fixed = state == VersionState::Draft && !line.versions.isEmpty()
        && line.versions.first().state == VersionState::Published;
    if (fixed || line.versions.isEmpty())
        return failure(
            Fault::Conflict, fixed ? Reason::VersionFixed : Reason::RecordMissing, line.standard.name);
    const StandardVersion &newest = line.versions.first();
    QStringList standing{QString::fromLatin1(StandardVersion::table), nameOfChoice(newest.state)};
    for (const Transition &one : transitionsFrom(standing.at(0), standing.at(1)))
        standing.append(QString::fromLatin1(one.command));
    return failure(Fault::Conflict, Reason::StepNotNow, standing.join(u' '));
}

void declareStandard(QCommandLineParser &parser)
{
    addOption(parser, "craft", "WORD", Words::tr("With add: the craft it is about."));
    addOption(parser, "aims", "TEXT", Words::tr("With add: what it is for."));
    addOption(parser, "weight", "NUMBER", Words::tr("With criterion: what it counts."));
    addOption(parser, "least", "NUMBER", Words::tr("With criterion: its lowest mark, 0 or 1."));
    addOption(parser, "most", "NUMBER", Words::tr("With criterion: its highest mark."));
    addOption(parser, "veto", nullptr, Words::tr("With criterion: its lowest mark is a veto."));
    addOption(parser, "levels", "TEXTS",
        Words::tr("With criterion: what earns each mark, lowest first, \"|\" between."));
    addOption(parser, "remove", nullptr, Words::tr("With criterion: take it away."));
    addOption(parser, "move", "PLACES", Words::tr("With criterion: so many places down; up with a minus."));
    addOption(parser, "reason", "TEXT", Words::tr("Why, for send-back and retire."));
}

ExitCode runStandard(Session &session)
{
    const QStringList arguments = session.arguments();
    const QString what = arguments.value(0);
    if (what.isEmpty() || (what == u"list" && arguments.size() == 1))
        return listStandards(session);
    if (arguments.size() < 2)
        return session.usage(Words::tr("standard needs what to do and a name"));
    if (what == u"show")
        return showStandard(session);
    if (what == u"self-score" && arguments.size() == 2)
        return showSelfScores(session);
    return session.write([&](Store &store) { return changeStandards(session, store); });
}

} // namespace cooperage::cli
