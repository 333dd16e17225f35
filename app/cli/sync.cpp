// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage join · sync · differences
#include "app/cli/ownground.h"
#include "app/cli/subcommands.h"
#include "app/founding.h"
#include "app/places.h"
#include "models/actions/differences.h"
#include "models/records/entities.h"
#include "models/store/outbox.h"
#include "models/tables/celltext.h"
#include "sync/client/joinlink.h"
#include "ui/forms/undoer.h"
#include "ui/shell/explain.h"

#include <QCoro/QCoroTask>
#include <QJsonArray>
#include <QTimeZone>

namespace cooperage::cli {

namespace {

/// Tokens lie where the window looks for them; tests and servers without a desktop use the file.
std::unique_ptr<TokenStore> tokenStore(const Profile &profile)
{
    return std::make_unique<KeychainTokenStore>(QStringLiteral("cooperage"), profile.folder());
}

struct Left
{
    qint64 waiting = 0;
    QList<AttentionEntry> refused;
    qint64 differences = 0;
};

Result<Left> countWhatIsLeft(const Store &store)
{
    const auto counts = outboxCounts(store.database());
    const auto refused = attentionEntries(store);
    const auto differences = openDifferenceCount(store);
    if (!counts || !refused || !differences)
        return failure(!counts ? counts.error() : !refused ? refused.error() : differences.error());
    return Left{counts->waiting + counts->parked, *refused, *differences};
}

/// What was refused, each with the sentence that says why.
QJsonArray sayRefused(Session &session, const QList<AttentionEntry> &entries)
{
    QJsonArray list;
    for (const AttentionEntry &entry : entries) {
        const QString subject = entry.subject.isEmpty() ? entry.caption.subject : entry.subject;
        const QString why = withoutMarks(explain({Fault::Refused, entry.reason, subject, {}, {}}));
        session.say(QStringLiteral("  %1: %2").arg(withoutMarks(captionWords(entry.caption)), why));
        list.append(QJsonObject{{QStringLiteral("code"), entry.caption.code},
            {QStringLiteral("about"), entry.caption.subject},
            {QStringLiteral("reason"), QString(nameOf(entry.reason))}, {QStringLiteral("sentence"), why}});
    }
    return list;
}

/// They stay in the bin of refused work for 30 days.
Result<void> putAway(Store &store, const QList<AttentionEntry> &entries)
{
    for (const AttentionEntry &entry : entries) {
        if (auto done = closeAttention(store, entry.txid); !done)
            return done;
    }
    return {};
}

enum class Refusals { Keep, PutAway };

ExitCode report(Session &session, Store &store, const Synced &synced, Refusals then)
{
    const auto left = countWhatIsLeft(store);
    if (!left)
        return session.refuse(left.error());
    if (synced.mayNotPush) // everything has been fetched; nothing can be sent
        return session.refuse(Error{Fault::Outdated, Reason::SchemaTooOld, synced.server, {}, {}});
    session.say(Words::tr("Sent: %1 · fetched: %2 · photos: %3")
                    .arg(synced.sent)
                    .arg(synced.rows)
                    .arg(synced.photos));
    if (left->differences > 0)
        session.say(Words::tr("%n difference(s) need a decision.", nullptr, int(left->differences)));
    const int refused = int(left->refused.size());
    if (refused > 0)
        session.say(Words::tr("%n change(s) were refused.", nullptr, refused));
    const QJsonArray refusals = sayRefused(session, left->refused);
    if (then == Refusals::PutAway) {
        if (auto done = putAway(store, left->refused); !done)
            return session.refuse(done.error());
    }
    if (left->waiting > 0)
        session.say(Words::tr("%n change(s) still wait.", nullptr, int(left->waiting)));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("sent"), synced.sent},
        {QStringLiteral("rows"), synced.rows}, {QStringLiteral("photos"), synced.photos},
        {QStringLiteral("waiting"), left->waiting}, {QStringLiteral("refused"), refused},
        {QStringLiteral("refusals"), refusals}, {QStringLiteral("differences"), left->differences}});
    return refused > 0 || left->differences > 0 ? ExitCode::DoneWithProblems : ExitCode::Done;
}

ExitCode syncNow(Session &session, Refusals then = Refusals::Keep)
{
    return session.sync([&session, then](const Synced &synced) {
        return session.write([&](Store &store) { return report(session, store, synced, then); });
    });
}

NewHere newCollective(const Session &session)
{
    NewHere wanted;
    wanted.collective.name = session.value("new");
    wanted.collective.currency = session.value("currency").toUpper();
    wanted.collective.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    wanted.collective.founder = session.value("person");
    wanted.collective.workshop = session.value("workshop");
    wanted.collective.craft = session.value("craft");
    wanted.device = session.isSet("device") ? session.value("device") : deviceName();
    return wanted;
}

Result<CollectiveEntry> joined(
    const Session &session, Profile &profile, TokenStore &tokens, RandomSource &random)
{
    if (session.isSet("new"))
        return QCoro::waitFor(
            startCollective(profile, tokens, newCollective(session), session.clock(), random));
    const auto link = readJoinLink(session.arguments().first());
    if (!link)
        return failure(link.error());
    const JoinHere wanted{
        *link, session.value("person"), session.isSet("device") ? session.value("device") : deviceName()};
    return QCoro::waitFor(joinCollective(profile, tokens, wanted, session.clock(), random));
}

QString captionOf(const DifferenceShown &one)
{
    const Entity *entity = entityNamed(one.difference.ofTable);
    const Field *field = entity ? entity->fieldNamed(one.difference.field) : nullptr;
    return field ? QCoreApplication::translate("Field", field->label) : one.difference.field;
}

QString valueText(const QJsonObject &fields)
{
    if (fields.isEmpty())
        return Words::tr("(removed)");
    QStringList parts;
    for (const QJsonValue &value : fields) {
        const QJsonArray amount = value.toArray();
        const auto currency = Currency::fromCode(amount.at(1).toString());
        parts.append(currency
                ? decimalText({amount.at(0).toInteger(), *currency}) + QLatin1Char(' ') + currency->code()
                : value.toVariant().toString());
    }
    return parts.join(QStringLiteral(" · "));
}

ExitCode listDifferences(Session &session, const QList<DifferenceShown> &open)
{
    QJsonArray list;
    int number = 0;
    for (const DifferenceShown &one : open) {
        session.say(QStringLiteral("%1  %2 · %3").arg(++number).arg(one.subject, captionOf(one)));
        session.say(Words::tr("   shown: %1 (%2)").arg(valueText(one.shown), one.shownBy));
        session.say(Words::tr("   other: %1 (%2)").arg(valueText(one.other), one.otherBy));
        list.append(QJsonObject{{QStringLiteral("id"), one.difference.id.hex()},
            {QStringLiteral("table"), one.difference.ofTable},
            {QStringLiteral("record"), one.difference.ofRecord.hex()},
            {QStringLiteral("field"), one.difference.field}, {QStringLiteral("subject"), one.subject},
            {QStringLiteral("shown"), one.shown}, {QStringLiteral("other"), one.other},
            {QStringLiteral("mine"), one.mine}, {QStringLiteral("may_decide"), one.mayDecide}});
    }
    session.say(Words::tr("%n difference(s)", nullptr, number));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("differences"), list}});
    return ExitCode::Done;
}

ExitCode decide(Session &session, Store &store)
{
    const QString typed = session.arguments().value(0);
    const bool other = session.arguments().value(1) == u"other";
    const auto open = openDifferences(store);
    if (!open)
        return session.refuse(open.error());
    const int number = typed.toInt();
    if (number < 1 || number > open->size())
        return session.refuse(Error{Fault::NotFound, Reason::RecordMissing, typed, {}, {}});
    const DifferenceShown &chosen = open->at(number - 1);
    const auto done = resolveDifferences(
        store, {{Id<Difference>(chosen.difference.id), other ? Keep::Other : Keep::Shown, {}}});
    if (!done)
        return session.refuse(done.error());
    session.say(
        Words::tr("Decided: %1 · %2").arg(chosen.subject, valueText(other ? chosen.other : chosen.shown)));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("id"), chosen.difference.id.hex()}});
    return ExitCode::Done;
}

} // namespace

void declareJoin(QCommandLineParser &parser)
{
    addOption(parser, "new", "NAME", Words::tr("Start a collective of this name on this computer instead."));
    addOption(parser, "currency", "CODE", Words::tr("With --new: its currency, such as EUR."));
    addOption(parser, "person", "NAME", Words::tr("How you want to be called."));
    addOption(parser, "workshop", "NAME", Words::tr("With --new: the name of your workshop."));
    addOption(parser, "craft", "WORD", Words::tr("With --new: what it makes, such as pottery."));
    addOption(parser, "device", "NAME", Words::tr("How this computer is called among yours."));
}

ExitCode runJoin(Session &session)
{
    const bool fresh = session.isSet("new");
    if (fresh != session.arguments().isEmpty() || session.arguments().size() > 1)
        return session.usage(Words::tr("join needs a link, or --new and a name"));
    if (fresh && (session.value("currency").isEmpty() || session.value("person").isEmpty()))
        return session.usage(Words::tr("--new needs --currency and --person"));
    const auto own = session.own();
    if (!own)
        return session.refuse(own.error());
    const auto profile = (*own)->profile(Profile::Access::Own);
    if (!profile)
        return session.refuse(profile.error());
    const auto tokens = tokenStore(**profile);
    const auto entry = joined(session, **profile, *tokens, (*own)->random());
    if (!entry)
        return session.refuse(entry.error());
    session.say(Words::tr("You are in %1.").arg(entry->name));
    return syncNow(session);
}

void declareSync(QCommandLineParser &parser)
{
    addOption(parser, "seen", nullptr, Words::tr("Put away what was refused, once it has been shown."));
}

ExitCode runSync(Session &session)
{
    return syncNow(session, session.isSet("seen") ? Refusals::PutAway : Refusals::Keep);
}

ExitCode runDifferences(Session &session)
{
    const QStringList arguments = session.arguments();
    if (arguments.isEmpty()) {
        const auto store = session.read();
        if (!store)
            return session.refuse(store.error());
        const auto open = openDifferences(**store);
        return open ? listDifferences(session, *open) : session.refuse(open.error());
    }
    const QString keep = arguments.value(1);
    if (arguments.size() != 2 || (keep != u"shown" && keep != u"other"))
        return session.usage(Words::tr("say the number of a difference, and \"shown\" or \"other\""));
    return session.write([&](Store &store) { return decide(session, store); });
}

} // namespace cooperage::cli
