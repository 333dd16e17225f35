// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage tie: what ties this person to others for as long as it lasts
#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/actions/standingties.h"
#include "models/store/tiequery.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

ExitCode list(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto lines = standingTies(**store);
    if (!lines)
        return session.refuse(lines.error());
    QJsonArray all;
    for (const StandingTieLine &line : *lines) {
        const QString last = line.tie.until ? line.tie.until->toString(Qt::ISODate) : QString();
        const QString kinds = line.tie.kinds.isEmpty() ? QStringLiteral("none") : line.tie.kinds;
        session.say(QStringLiteral("%1  %2  %3%4")
                        .arg(line.who.left(20).leftJustified(20), line.with.left(24).leftJustified(24), kinds,
                            last.isEmpty() ? QString() : Words::tr(", ended on %1").arg(last)));
        all.append(QJsonObject{{QStringLiteral("id"), line.tie.id.hex()}, {QStringLiteral("by"), line.who},
            {QStringLiteral("with"), line.with}, {QStringLiteral("kinds"), line.tie.kinds},
            {QStringLiteral("text"), line.tie.text}, {QStringLiteral("until"), last},
            {QStringLiteral("own"), line.own}});
    }
    if (lines->isEmpty())
        session.say(Words::tr("Nothing is declared that you may see."));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("ties"), all}});
    return ExitCode::Done;
}

ExitCode say(Session &session, Store &store)
{
    const auto with = tiePartnerNamed(store, session.arguments().at(1));
    const auto ties = tiesFrom(session.arguments().mid(2));
    if (!with || !ties)
        return session.refuse(with ? ties.error() : with.error());
    const auto done = sayStandingTie(store, {with->id, ties->kinds, session.value("text"), {}});
    return finish(session, done, with->id);
}

ExitCode end(Session &session, Store &store)
{
    const auto with = tiePartnerNamed(store, session.arguments().at(1));
    if (!with)
        return session.refuse(with.error());
    TieEnd over{with->id, QDate::currentDate()};
    if (session.isSet("on"))
        over.last = QDate::fromString(session.value("on"), Qt::ISODate);
    return finish(session, endStandingTie(store, over), with->id);
}

ExitCode remove(Session &session, Store &store)
{
    const auto with = tiePartnerNamed(store, session.arguments().at(1));
    if (!with)
        return session.refuse(with.error());
    return finish(session, removeStandingTie(store, with->id), with->id);
}

} // namespace

void declareTie(QCommandLineParser &parser)
{
    addOption(parser, "text", "TEXT", Words::tr("In your own words."));
    addOption(parser, "on", "DAY", Words::tr("With end: its last day, as 2026-05-31; else today."));
}

ExitCode runTie(Session &session)
{
    const QStringList arguments = session.arguments();
    const QString what = arguments.value(0);
    if (arguments.isEmpty() || arguments == QStringList{QStringLiteral("list")})
        return list(session);
    if (what == u"say" && arguments.size() >= 3)
        return session.write([&](Store &store) { return say(session, store); });
    if (what == u"end" && arguments.size() == 2)
        return session.write([&](Store &store) { return end(session, store); });
    if (what == u"remove" && arguments.size() == 2)
        return session.write([&](Store &store) { return remove(session, store); });
    return session.usage(Words::tr("tie needs list, say WHO KIND…, end WHO, or remove WHO"));
}

} // namespace cooperage::cli
