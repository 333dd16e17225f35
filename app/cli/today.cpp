// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage today
#include "app/cli/subcommands.h"
#include "models/tables/celltext.h"
#include "models/today/changes.h"
#include "ui/pages/today/todaywords.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

/// As a terminal and other programs want it.
QString plain(const QString &text)
{
    return withoutMarks(text).replace(QChar(QChar::Nbsp), u' ');
}

QString lineOf(const LineWords &words)
{
    const QString text
        = words.detail.isEmpty() ? words.text : words.text + QStringLiteral(" · ") + words.detail;
    return QStringLiteral("  ") + plain(text);
}

QJsonObject leadObject(const Lead &lead)
{
    return {{QStringLiteral("page"), lead.page}, {QStringLiteral("where"), lead.where}};
}

QJsonObject objectOf(const Need &need, const LineWords &words)
{
    QJsonObject object{{QStringLiteral("kind"), nameOf(need.kind)},
        {QStringLiteral("urgency"), nameOf(need.urgency)}, {QStringLiteral("count"), need.count},
        {QStringLiteral("names"), QJsonArray::fromStringList(need.names)},
        {QStringLiteral("put_off"), need.putOff}, {QStringLiteral("text"), plain(words.text)},
        {QStringLiteral("detail"), plain(words.detail)}, {QStringLiteral("lead"), leadObject(need.lead)}};
    if (!need.about.isNull())
        object.insert(QStringLiteral("about"), need.about.hex());
    if (need.since)
        object.insert(QStringLiteral("since"), need.since->ms);
    if (need.due)
        object.insert(QStringLiteral("due"), need.due->ms);
    return object;
}

QJsonObject objectOf(const ChangeLine &line, const LineWords &words)
{
    return {{QStringLiteral("kind"), nameOf(line.kind)}, {QStringLiteral("by"), line.byName},
        {QStringLiteral("count"), line.count},
        {QStringLiteral("names"), QJsonArray::fromStringList(line.names)}, {QStringLiteral("at"), line.at.ms},
        {QStringLiteral("text"), plain(words.text)}, {QStringLiteral("detail"), plain(words.detail)},
        {QStringLiteral("lead"), leadObject(line.lead)}};
}

} // namespace

void declareToday(QCommandLineParser &parser)
{
    addOption(parser, "all", nullptr, Words::tr("Also what was put off until tomorrow."));
}

ExitCode runToday(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const Instant now{session.clock().now()};
    const QLocale locale;
    const auto needs = needsOf(**store, now);
    const auto changes = changesSince(**store);
    if (!needs || !changes)
        return session.refuse(needs ? changes.error() : needs.error());
    QJsonArray needed;
    QJsonArray changed;
    QStringList lines;
    for (const Need &need : *needs) {
        if (need.putOff && !session.isSet("all"))
            continue;
        const LineWords words = needWords(need, now, locale);
        lines.append(lineOf(words));
        needed.append(objectOf(need, words));
    }
    session.say(lines.isEmpty() ? Words::tr("Nothing is waiting for you.")
                                : Words::tr("%n thing(s) need you:", nullptr, int(lines.size())));
    for (const QString &line : std::as_const(lines))
        session.say(line);
    if (!changes->lines.isEmpty())
        session.say(plain(sinceWords(changes->since, now, locale)) + u':');
    for (const ChangeLine &line : changes->lines) {
        const LineWords words = changeWords(line, now, locale);
        session.say(lineOf(words));
        changed.append(objectOf(line, words));
    }
    QJsonObject answer{{QStringLiteral("ok"), true}, {QStringLiteral("needs"), needed},
        {QStringLiteral("changes"), changed}};
    if (changes->since)
        answer.insert(QStringLiteral("since"), changes->since->at.ms);
    session.answer(answer);
    return ExitCode::Done;
}

} // namespace cooperage::cli
