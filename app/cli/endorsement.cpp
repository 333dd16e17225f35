// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage endorsement: what it can do
#include "app/cli/endorsement.h"

#include "app/cli/finding.h"
#include "app/cli/subcommands.h"

#include <algorithm>

namespace cooperage::cli {

namespace {

constexpr EndorsementVerb verbs[] = {
    {"request", 0, 1, requestEndorsement, false},
    {"set", 2, -1, setInRequest},
    {"ties", 2, -1, tieRequest},
    {"link", 2, 2, addLink},
    {"reply-link", 1, 1, linkForPartner},
    {"samples", 2, -1, noteSamples},
    {"mark", 1, -1, markWork},
    {"submit", 1, 1, takeStep},
    {"screen", 1, 1, takeStep},
    {"send-back", 1, 1, takeStep},
    {"open", 1, 1, takeStep},
    {"resubmit", 1, 1, takeStep},
    {"cancel", 1, 1, takeStep},
    {"appeal", 1, 1, takeStep},
    {"back-appeal", 1, 1, takeStep},
    {"reopen", 1, 1, takeStep},
    {"withdraw", 1, 1, takeStep},
    {"confirm-condition", 1, 1, takeStep},
    {"revise", 1, 1, askRevisions},
    {"decide", 2, 2, decideRequest},
    {"publish", 1, 1, publishRequest},
    {"stand-in", 2, 2, nameStandIn},
    {"invite", 2, 2, invitePerson},
    {"uninvite", 2, 2, cancelReview},
    {"remind", 1, 1, remindInReview},
    {"accept", 1, 1, takeReviewStep},
    {"decline", 1, 1, takeReviewStep},
    {"recuse", 1, 1, takeReviewStep},
    {"declare", 2, -1, declareInReview},
    {"clear", 2, 2, clearInReview},
};

ExitCode change(Session &session, Store &store, const EndorsementVerb &verb)
{
    if (!verb.onRequest)
        return verb.run(session, store, {});
    const auto request = findEndorsement(store, session.arguments().at(1));
    return request ? verb.run(session, store, *request) : session.refuse(request.error());
}

} // namespace

void declareEndorsement(QCommandLineParser &parser)
{
    addOption(parser, "view", "NAME",
        Words::tr("With list: assigned, queue, decision, overdue, mine, register or all."));
    addOption(parser, "standard", "NAME", Words::tr("With request: by which standard."));
    addOption(parser, "workshop", "NAME", Words::tr("With request: a whole workshop, or a shop outside."));
    addOption(parser, "samples", "NUMBER", Words::tr("With request: how many pieces are handed in."));
    addOption(parser, "note", "TEXT", Words::tr("With request: shown with the evidence."));
    addOption(parser, "text", "TEXT", Words::tr("In own words; with publish: what is said of the work."));
    addOption(parser, "revoke", nullptr, Words::tr("With reply-link: the last one is not good any more."));
    addOption(parser, "show-qr", nullptr, Words::tr("With reply-link: also as a QR code."));
    addOption(parser, "own", nullptr, Words::tr("With mark: the maker's marks for the own work."));
    addOption(parser, "send", nullptr, Words::tr("With mark: send them; nothing can be changed then."));
    addOption(parser, "remark", "TEXT", Words::tr("With mark: to the coordinator and the panel."));
    addOption(parser, "why-revised", "TEXT", Words::tr("With mark: why marks already sent change."));
    addOption(parser, "reason", "TEXT", Words::tr("Why, for steps that need a reason."));
    addOption(parser, "changes", "TEXT", Words::tr("With resubmit: what was changed."));
    addOption(parser, "what", "TEXT", Words::tr("With revise: what is to be changed."));
    addOption(parser, "until", "DATE", Words::tr("With revise and decide: by which day, as 2026-06-30."));
    addOption(parser, "condition", "TEXT", Words::tr("With decide conditional: what has to be met."));
    addOption(parser, "ties", "TIES",
        Words::tr(
            "With decide: what ties you to the maker: \"none\", or kinds such as \"friend,business\"."));
    addOption(parser, "reviewer", "PERSON", Words::tr("With remind: only this one of those who are late."));
    addOption(parser, "language", "CODE", Words::tr("With publish: of the text, en or de."));
    addOption(
        parser, "country", "CODE", Words::tr("With publish: where it is read; otherwise the strictest."));
    addOption(parser, "preview", nullptr, Words::tr("With publish: only show the text."));
    addOption(parser, "previewed", nullptr, Words::tr("With publish: the text was read as it is shown."));
}

ExitCode runEndorsement(Session &session)
{
    const QStringList arguments = session.arguments();
    const QString what = arguments.value(0);
    if (what.isEmpty() || what == u"list")
        return listEndorsements(session);
    if (what == u"compare") {
        return arguments.size() == 2 ? compareEndorsement(session)
                                     : session.usage(Words::tr("endorsement %1 needs a request").arg(what));
    }
    if (what == u"show" || what == u"audit") {
        if (arguments.size() != 2)
            return session.usage(Words::tr("endorsement %1 needs a request").arg(what));
        return what == u"show" ? showEndorsement(session) : auditEndorsement(session);
    }
    const auto *const verb = std::find_if(std::begin(verbs), std::end(verbs),
        [&what](const EndorsementVerb &one) { return what == QLatin1String(one.name); });
    if (verb == std::end(verbs))
        return session.usage(Words::tr("endorsement does not know %1").arg(what));
    const qsizetype given = arguments.size() - 1;
    if (given < verb->least || (verb->most >= 0 && given > verb->most))
        return session.usage(Words::tr("endorsement %1 with so many words").arg(what));
    return session.write([&](Store &store) { return change(session, store, *verb); });
}

} // namespace cooperage::cli
