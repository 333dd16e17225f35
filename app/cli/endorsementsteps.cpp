// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage endorsement: the steps of a request
#include "app/cli/endorsement.h"
#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "models/actions/endorsements.h"

namespace cooperage::cli {

namespace {

ExitCode ask(Session &session, Store &store, const Endorsement &request, const QString &command,
    const QJsonObject &arguments = {})
{
    const EndorsementStep step{Id<Endorsement>(request.id), command, session.value("reason"), arguments};
    return finishStep(session, askForEndorsementStep(store, step), request.id);
}

} // namespace

ExitCode takeStep(Session &session, Store &store, const Endorsement &request)
{
    QJsonObject arguments;
    if (session.isSet("changes"))
        arguments.insert(QStringLiteral("changes"), session.value("changes"));
    return ask(session, store, request, session.arguments().first().replace(u'-', u'_'), arguments);
}

ExitCode askRevisions(Session &session, Store &store, const Endorsement &request)
{
    return ask(session, store, request, QStringLiteral("ask_revisions"),
        {{QStringLiteral("what"), session.value("what")}, {QStringLiteral("until"), session.value("until")}});
}

ExitCode decideRequest(Session &session, Store &store, const Endorsement &request)
{
    const auto outcome = choiceNamed<Outcome>(session.arguments().at(2));
    if (!outcome)
        return session.refuse(outcome.error());
    QJsonObject arguments{{QStringLiteral("outcome"), nameOfChoice(*outcome)}};
    if (session.isSet("condition"))
        arguments.insert(QStringLiteral("condition"), session.value("condition"));
    if (session.isSet("until"))
        arguments.insert(QStringLiteral("condition_until"), session.value("until"));
    EndorsementStep step{
        Id<Endorsement>(request.id), QStringLiteral("decide"), session.value("reason"), arguments};
    if (session.isSet("ties")) {
        const auto ties = tiesFrom({session.value("ties")});
        if (!ties)
            return session.refuse(ties.error());
        step.ties = SaidTies{ties->state, ties->kinds, session.value("text")};
    }
    return finishStep(session, askForEndorsementStep(store, step), request.id);
}

ExitCode publishRequest(Session &session, Store &store, const Endorsement &request)
{
    const QString language = session.isSet("language") ? session.value("language") : QStringLiteral("en");
    const QString country = session.value("country").toUpper();
    const auto text
        = publicTextFor(store, {Id<Endorsement>(request.id), language, country, session.value("text")});
    if (!text)
        return session.refuse(text.error());
    if (session.isSet("previewed") && !session.isSet("preview"))
        return ask(session, store, request, QStringLiteral("publish"),
            {{QStringLiteral("previewed"), true}, {QStringLiteral("language"), language},
                {QStringLiteral("country"), country}, {QStringLiteral("text"), *text}});
    session.say(Words::tr("It will be shown like this:"));
    session.say(QString());
    const QStringList lines = text->split(u'\n');
    for (const QString &line : lines)
        session.say(QStringLiteral("  ") + line);
    session.say(QString());
    session.say(Words::tr("If it may be shown so, give the same command with --previewed."));
    session.answer(
        {{QStringLiteral("ok"), true}, {QStringLiteral("asked"), false}, {QStringLiteral("text"), *text}});
    return ExitCode::Done;
}

ExitCode nameStandIn(Session &session, Store &store, const Endorsement &request)
{
    const auto person = findPerson(store, session.arguments().at(2));
    if (!person)
        return session.refuse(person.error());
    return ask(session, store, request, QStringLiteral("name_stand_in"),
        {{QStringLiteral("person"), person->id.hex()}});
}

} // namespace cooperage::cli
