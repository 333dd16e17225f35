// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage gate and cooperage exchange
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/actions/endorsements.h"
#include "models/actions/praise.h"
#include "models/store/praisequery.h"
#include "ui/shell/explain.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

/// A listing, or else a workshop.
Result<RawId> subjectNamed(const Store &store, const QString &named)
{
    const auto listing = findListing(store, named);
    if (listing)
        return listing->id;
    const auto workshop = findWorkshop(store, named);
    if (workshop)
        return workshop->id;
    return failure(listing.error());
}

ExitCode lookAtGate(Session &session, const QString &named)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto subject = subjectNamed(**store, named);
    if (!subject)
        return session.refuse(subject.error());
    auto may = mayPromote(**store, *subject);
    if (!may) {
        may.error().subject = named;
        return session.refuse(may.error());
    }
    session.say(Words::tr("%1 may be promoted.").arg(named));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("may_be_promoted"), true}});
    return ExitCode::Done;
}

ExitCode lift(Session &session, Store &store, const QString &named)
{
    const auto subject = subjectNamed(store, named);
    if (!subject)
        return session.refuse(subject.error());
    const auto standing = gateStandingOf(store, *subject, {store.clock().now()});
    if (!standing)
        return session.refuse(standing.error());
    if (!standing->granted)
        return session.refuse(Error{Fault::NotFound, Reason::RecordMissing, named, {}, {}});
    const auto asked = liftOverride(store, Id<PromotionOverride>(standing->granted->id));
    if (!asked)
        return session.refuse(asked.error());
    session.say(Words::tr("Asked for. The server decides at the next sync."));
    session.answer({{QStringLiteral("ok"), true}});
    return ExitCode::Done;
}

Result<QList<ExchangeCase>> cases(const Store &store)
{
    return store.select<ExchangeCase>(QStringLiteral("WHERE _removed = 0 ORDER BY state = 'open' DESC, id"));
}

ExitCode listCases(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto all = cases(**store);
    if (!all)
        return session.refuse(all.error());
    QJsonArray list;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const ExchangeCase &one = all->at(i);
        const QString state = Stored<CaseState>::toVariant(one.state).toString();
        session.say(QStringLiteral("%1  %2  %3  %4  %5")
                        .arg(i + 1, 3)
                        .arg(state.leftJustified(8), QString::number(one.score).rightJustified(3), one.givers,
                            one.signs));
        list.append(QJsonObject{{QStringLiteral("number"), int(i + 1)}, {QStringLiteral("id"), one.id.hex()},
            {QStringLiteral("state"), state}, {QStringLiteral("score"), one.score},
            {QStringLiteral("givers"), one.givers}, {QStringLiteral("signs"), one.signs},
            {QStringLiteral("reason"), one.reason}});
    }
    if (all->isEmpty())
        session.say(Words::tr("No praise looks like an exchange."));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("cases"), list}});
    return ExitCode::Done;
}

ExitCode decide(Session &session, Store &store, bool cleared)
{
    const auto all = cases(store);
    if (!all)
        return session.refuse(all.error());
    bool isNumber = false;
    const int number = session.arguments().at(1).toInt(&isNumber);
    if (!isNumber || number < 1 || number > all->size())
        return session.refuse(
            Error{Fault::NotFound, Reason::RecordMissing, session.arguments().at(1), {}, {}});
    const Id<ExchangeCase> about(all->at(number - 1).id);
    const auto decided = decideCase(store, {about, cleared, session.value("reason")});
    if (!decided)
        return session.refuse(decided.error());
    session.say(Words::tr("Asked for. The server decides at the next sync."));
    session.answer({{QStringLiteral("ok"), true}});
    return ExitCode::Done;
}

} // namespace

void declareGate(QCommandLineParser &parser)
{
    addOption(parser, "override", "REASON",
        Words::tr("Let it be promoted without an endorsement, and say why (coordinators)."));
    addOption(
        parser, "lift", nullptr, Words::tr("End the exception that lets it be promoted (coordinators)."));
    addOption(parser, "days", "NUMBER", Words::tr("For how many days; otherwise 30."));
}

ExitCode runGate(Session &session)
{
    if (session.arguments().size() != 1)
        return session.usage(Words::tr("gate needs a listing or a workshop"));
    const QString named = session.arguments().first();
    if (session.isSet("lift"))
        return session.write([&session, named](Store &store) { return lift(session, store, named); });
    if (!session.isSet("override"))
        return lookAtGate(session, named);
    return session.write([&session, named](Store &store) {
        GateOverride wanted;
        const auto subject = subjectNamed(store, named);
        if (!subject)
            return session.refuse(subject.error());
        wanted.subject = *subject;
        wanted.reason = session.value("override");
        if (session.isSet("days"))
            wanted.days = session.value("days").toInt();
        const auto asked = overrideGate(store, wanted);
        if (!asked)
            return session.refuse(asked.error());
        session.say(Words::tr("Asked for. The server decides at the next sync."));
        session.answer({{QStringLiteral("ok"), true}});
        return ExitCode::Done;
    });
}

void declareExchange(QCommandLineParser &parser)
{
    addOption(parser, "reason", "TEXT", Words::tr("Why, for clear and label."));
}

ExitCode runExchange(Session &session)
{
    const QStringList arguments = session.arguments();
    if (arguments.isEmpty())
        return listCases(session);
    const bool known = arguments.first() == u"clear" || arguments.first() == u"label";
    if (!known || arguments.size() != 2)
        return session.usage(Words::tr("exchange needs clear or label, and the number of a case"));
    const bool cleared = arguments.first() == u"clear";
    return session.write([&session, cleared](Store &store) { return decide(session, store, cleared); });
}

} // namespace cooperage::cli
