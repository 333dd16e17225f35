// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage recommend · thank
#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/actions/endorsements.h"
#include "models/actions/praise.h"
#include "models/store/praisequery.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

/// A listing or workshop, as the subject of a recommendation.
Result<Recommendation> subjectNamed(const Store &store, const QString &named)
{
    Recommendation wanted;
    if (const auto listing = findListing(store, named)) {
        wanted.subject = listing->id;
        wanted.workshop = listing->workshop;
        return wanted;
    }
    const auto workshop = findWorkshop(store, named);
    if (!workshop)
        return failure(workshop.error());
    wanted.subject = workshop->id;
    wanted.workshop = Id<Workshop>(workshop->id);
    return wanted;
}

Result<void> readTies(const Session &session, Recommendation &wanted)
{
    if (session.isSet("language"))
        wanted.language = session.value("language");
    if (!session.isSet("ties"))
        return {};
    const auto ties = tiesFrom({session.value("ties")});
    if (!ties)
        return failure(ties.error());
    wanted.ties = ties->state;
    wanted.tieKinds = kindsText(ties->kinds);
    return {};
}

ExitCode praise(Session &session, Store &store)
{
    auto wanted = subjectNamed(store, session.arguments().first());
    if (!wanted)
        return session.refuse(wanted.error());
    if (auto read = readTies(session, *wanted); !read)
        return session.refuse(read.error());
    wanted->text = session.arguments().at(1);
    const auto done = recommend(store, *wanted);
    return finish(session, done, done ? createdIn(*done, Recommendation::table) : RawId());
}

/// This person's own word about what is named.
Result<Recommendation> ownAbout(const Store &store, const QString &named)
{
    const auto subject = subjectNamed(store, named);
    const auto own = praiseOf(store, {PraiseView::Mine, {}, 100'000});
    if (!subject || !own)
        return failure(subject ? own.error() : subject.error());
    for (const PraiseLine &line : *own) {
        if (line.praise.subject == subject->subject)
            return line.praise;
    }
    return failure(Fault::NotFound, Reason::RecordMissing, named);
}

ExitCode change(Session &session, Store &store)
{
    const auto before = ownAbout(store, session.arguments().at(1));
    if (!before)
        return session.refuse(before.error());
    Recommendation after = *before;
    if (auto read = readTies(session, after); !read)
        return session.refuse(read.error());
    after.text = session.arguments().at(2);
    return finish(session, changeRecommendation(store, {*before, after}), before->id);
}

ExitCode withdraw(Session &session, Store &store)
{
    const auto own = ownAbout(store, session.arguments().at(1));
    if (!own)
        return session.refuse(own.error());
    return finish(session, withdrawRecommendation(store, Id<Recommendation>(own->id)), own->id);
}

ExitCode list(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto lines = praiseOf(**store, {PraiseView::Current, {}, 100'000});
    if (!lines)
        return session.refuse(lines.error());
    QJsonArray all;
    for (const PraiseLine &line : *lines) {
        const auto text = shownText(**store, line, {session.value("country"), Voice::Named});
        if (!text)
            return session.refuse(text.error());
        session.say(QStringLiteral("%1  %2  %3")
                        .arg(line.giverName.left(20).leftJustified(20),
                            line.subjectTitle.left(28).leftJustified(28), *text));
        all.append(
            QJsonObject{{QStringLiteral("id"), line.praise.id.hex()}, {QStringLiteral("by"), line.giverName},
                {QStringLiteral("about"), line.subjectTitle}, {QStringLiteral("maker"), line.makerName},
                {QStringLiteral("text"), *text}, {QStringLiteral("labelled"), line.praise.labelled},
                {QStringLiteral("endorsed"), line.endorsement.has_value()}});
    }
    if (lines->isEmpty())
        session.say(Words::tr("Nobody has recommended anything yet."));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("recommendations"), all}});
    return ExitCode::Done;
}

ExitCode say(Session &session, Store &store)
{
    NewThanks thanks;
    thanks.text = session.arguments().at(1);
    thanks.forWhat = session.value("for");
    thanks.open = session.isSet("open");
    const QString named = session.arguments().first();
    if (const auto person = findPerson(store, named)) {
        thanks.receiver = Id<Person>(person->id);
        const auto done = thank(store, thanks);
        return finish(session, done, done ? createdIn(*done, Thanks::table) : RawId());
    }
    const auto request = findEndorsement(store, named);
    if (!request)
        return session.refuse(request.error());
    thanks.reviewersOf = Id<Endorsement>(request->id);
    return finishStep(session, thank(store, thanks), request->id);
}

} // namespace

void declareRecommend(QCommandLineParser &parser)
{
    addOption(parser, "ties", "TIES",
        Words::tr("What ties you to the maker: \"none\", or kinds such as \"friend,business\"."));
    addOption(parser, "language", "CODE", Words::tr("Of the sentence, en or de."));
    addOption(parser, "country", "CODE", Words::tr("With list: where it is read; otherwise the strictest."));
}

ExitCode runRecommend(Session &session)
{
    const QStringList arguments = session.arguments();
    const QString what = arguments.value(0);
    if (arguments.isEmpty() || arguments == QStringList{QStringLiteral("list")})
        return list(session);
    if (what == u"withdraw" && arguments.size() == 2)
        return session.write([&](Store &store) { return withdraw(session, store); });
    if (what == u"change" && arguments.size() == 3)
        return session.write([&](Store &store) { return change(session, store); });
    if (arguments.size() != 2)
        return session.usage(Words::tr("recommend needs a listing or workshop, and one sentence"));
    return session.write([&](Store &store) { return praise(session, store); });
}

void declareThank(QCommandLineParser &parser)
{
    addOption(parser, "for", "TEXT", Words::tr("What for."));
    addOption(parser, "open", nullptr, Words::tr("Everybody in the collective may read it."));
}

ExitCode runThank(Session &session)
{
    if (session.arguments().size() != 2)
        return session.usage(
            Words::tr("thank needs a person, or a request for its reviewers, and your words"));
    return session.write([&](Store &store) { return say(session, store); });
}

} // namespace cooperage::cli
