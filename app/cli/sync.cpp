// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage join · sync · differences
#include "app/cli/subcommands.h"
#include "app/founding.h"
#include "app/photoport.h"
#include "app/places.h"
#include "models/actions/differences.h"
#include "models/records/entities.h"
#include "models/store/applypage.h"
#include "models/store/search.h"
#include "server/local/localserver.h"
#include "sync/client/engine.h"
#include "sync/client/httpserverapi.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QJsonArray>
#include <QTimeZone>

namespace cooperage::cli {

namespace {

constexpr int mostRounds = 50; // of 400 transactions and 32 photos each

/// Tokens lie where the window looks for them; tests and servers without a desktop use the file.
std::unique_ptr<TokenStore> tokenStore(const Profile &profile)
{
    return std::make_unique<KeychainTokenStore>(QStringLiteral("cooperage"), profile.folder());
}

/// The server of a collective: over HTTPS, or the one inside this program.
struct ServerSide
{
    std::unique_ptr<LocalServer> local;
    std::unique_ptr<ServerApi> api;
};

Result<ServerSide> serverSide(Session &session, const CollectiveEntry &entry, const QByteArray &token)
{
    ServerSide side;
    if (entry.server.isEmpty()) {
        auto local = LocalServer::open(serverPath(session.folder()), session.clock(), session.random());
        if (!local)
            return failure(local.error());
        side.local = std::move(*local);
        side.api = std::make_unique<InProcessServerApi>(side.local->service(), token);
        return side;
    }
    auto address = addressFromText(entry.server);
    if (!address)
        return failure(Fault::Invalid, Reason::Malformed, entry.server);
    address->pins = entry.pins;
    side.api = std::make_unique<HttpServerApi>(*address, entry.id, token);
    return side;
}

struct Synced
{
    int sent = 0;
    int rows = 0;
    int photos = 0;
    QByteArray nextPin;
    bool mayNotPush = false;
    qint64 waiting = 0;
    qsizetype refused = 0;
    qint64 differences = 0;
};

Result<void> runRounds(Session &session, Engine &engine, Synced &synced)
{
    engine.onProgress([&](Engine::Way way, qint64 done, qint64 total) {
        session.note(
            (way == Engine::Way::Out ? Words::tr("Sending %1 of %2") : Words::tr("Fetching %1 of %2"))
                .arg(done)
                .arg(total));
    });
    for (int round = 0; round < mostRounds; ++round) {
        const auto outcome = QCoro::waitFor(engine.round());
        if (!outcome)
            return failure(outcome.error());
        synced.sent += outcome->sent;
        synced.rows += outcome->rows;
        synced.photos += outcome->blobs;
        synced.mayNotPush = outcome->mayNotPush;
        synced.nextPin = engine.nextPin();
        if (outcome->upToDate && outcome->sent == 0 && outcome->blobs == 0)
            break;
    }
    return {};
}

Result<void> countWhatIsLeft(const Store &store, Synced &synced)
{
    const auto counts = outboxCounts(store.database());
    const auto refused = attentionEntries(store);
    const auto differences = openDifferenceCount(store);
    if (!counts || !refused || !differences)
        return failure(!counts ? counts.error() : !refused ? refused.error() : differences.error());
    synced.waiting = counts->waiting + counts->parked;
    synced.refused = refused->size();
    synced.differences = *differences;
    return {};
}

ExitCode syncNow(Session &session)
{
    const auto store = session.write();
    if (!store)
        return session.refuse(store.error());
    const auto entry = session.entry();
    const auto profile = session.profile(Profile::Access::Own);
    const auto photos = session.photos();
    if (!entry || !profile || !photos)
        return session.refuse(!entry ? entry.error() : !profile ? profile.error() : photos.error());
    const auto tokens = tokenStore(**profile);
    const auto token = QCoro::waitFor(tokens->load(tokenKey(entry->id)));
    if (!token)
        return session.refuse(token.error());
    const auto side = serverSide(session, *entry, *token);
    if (!side)
        return session.refuse(side.error());
    Synced synced;
    {
        Writer writer(**store);
        Readers readers(**store);
        PhotoPort port(**photos, readers);
        Engine engine(writer, readers, *side->api, &port, session.clock(), {session.folder()});
        if (auto done = runRounds(session, engine, synced); !done)
            return session.refuse(done.error());
    }
    if (!synced.nextPin.isEmpty()) {
        if (auto kept = (*profile)->remember(entry->id, synced.nextPin); !kept)
            return session.refuse(kept.error());
    }
    if (auto counted = countWhatIsLeft(**store, synced); !counted)
        return session.refuse(counted.error());
    if (synced.mayNotPush) // everything has been fetched; nothing can be sent
        return session.refuse(Error{Fault::Outdated, Reason::SchemaTooOld, entry->server, {}, {}});
    session.say(Words::tr("Sent: %1 · fetched: %2 · photos: %3")
                    .arg(synced.sent)
                    .arg(synced.rows)
                    .arg(synced.photos));
    if (synced.differences > 0)
        session.say(Words::tr("%n difference(s) need a decision.", nullptr, int(synced.differences)));
    if (synced.refused > 0)
        session.say(Words::tr("%n change(s) were refused.", nullptr, int(synced.refused)));
    if (synced.waiting > 0)
        session.say(Words::tr("%n change(s) still wait.", nullptr, int(synced.waiting)));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("sent"), synced.sent},
        {QStringLiteral("rows"), synced.rows}, {QStringLiteral("photos"), synced.photos},
        {QStringLiteral("waiting"), synced.waiting}, {QStringLiteral("refused"), synced.refused},
        {QStringLiteral("differences"), synced.differences}});
    return synced.refused > 0 || synced.differences > 0 ? ExitCode::DoneWithProblems : ExitCode::Done;
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

Result<CollectiveEntry> joined(Session &session, Profile &profile, TokenStore &tokens)
{
    if (session.isSet("new"))
        return QCoro::waitFor(
            startCollective(profile, tokens, newCollective(session), session.clock(), session.random()));
    const auto link = readJoinLink(session.arguments().first());
    if (!link)
        return failure(link.error());
    const JoinHere wanted{
        *link, session.value("person"), session.isSet("device") ? session.value("device") : deviceName()};
    return QCoro::waitFor(joinCollective(profile, tokens, wanted, session.clock(), session.random()));
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
    const auto profile = session.profile(Profile::Access::Own);
    if (!profile)
        return session.refuse(profile.error());
    const auto tokens = tokenStore(**profile);
    const auto entry = joined(session, **profile, *tokens);
    if (!entry)
        return session.refuse(entry.error());
    session.say(Words::tr("You are in %1.").arg(entry->name));
    return syncNow(session);
}

ExitCode runSync(Session &session)
{
    return syncNow(session);
}

ExitCode runDifferences(Session &session)
{
    const QStringList arguments = session.arguments();
    const auto store = arguments.isEmpty() ? session.read() : session.write();
    if (!store)
        return session.refuse(store.error());
    const auto open = openDifferences(**store);
    if (!open)
        return session.refuse(open.error());
    if (arguments.isEmpty())
        return listDifferences(session, *open);
    const QString keep = arguments.value(1);
    if (arguments.size() != 2 || (keep != u"shown" && keep != u"other"))
        return session.usage(Words::tr("say the number of a difference, and \"shown\" or \"other\""));
    const int number = arguments.first().toInt();
    if (number < 1 || number > open->size())
        return session.refuse(Error{Fault::NotFound, Reason::RecordMissing, arguments.first(), {}, {}});
    const DifferenceShown &chosen = open->at(number - 1);
    const auto done = resolveDifferences(
        **store, {{Id<Difference>(chosen.difference.id), keep == u"other" ? Keep::Other : Keep::Shown, {}}});
    if (!done)
        return session.refuse(done.error());
    session.say(Words::tr("Decided: %1 · %2")
                    .arg(chosen.subject, valueText(keep == u"other" ? chosen.other : chosen.shown)));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("id"), chosen.difference.id.hex()}});
    return ExitCode::Done;
}

} // namespace cooperage::cli
