// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage public: what the collective shows to everybody, and where
#include "app/cli/subcommands.h"
#include "models/actions/publicplaces.h"
#include "ui/pages/sync/syncwords.h"

namespace cooperage::cli {

namespace {

void tell(Session &session, const PublicPlace &place)
{
    const auto entry = session.entry();
    if (!place.open)
        session.say(Words::tr("No public pages are shown."));
    else if (entry && entry->server.isEmpty())
        session.say(noPagesWithoutServer());
    else
        session.say(Words::tr("Public pages are shown at %1.").arg(place.address));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("open"), place.open},
        {QStringLiteral("address"), place.address}});
}

} // namespace

void declarePublic(QCommandLineParser &parser)
{
    addOption(parser, "address", "ADDRESS",
        Words::tr("With on: where browsers reach the server, as https://coop.example."));
}

ExitCode runPublic(Session &session)
{
    const QStringList arguments = session.arguments();
    const QString what = arguments.value(0);
    if (arguments.size() > 1 || (!what.isEmpty() && what != u"on" && what != u"off"))
        return session.usage(Words::tr("public takes on or off"));
    if (what.isEmpty()) {
        const auto store = session.read();
        if (!store)
            return session.refuse(store.error());
        const auto place = publicPlaceOf(**store);
        if (!place)
            return session.refuse(place.error());
        tell(session, *place);
        return ExitCode::Done;
    }
    return session.write([&session, what](Store &store) {
        const auto before = publicPlaceOf(store);
        if (!before)
            return session.refuse(before.error());
        const QString address = session.isSet("address") ? session.value("address") : before->address;
        const auto done = changePublicPlace(store, {address, what == u"on"});
        const auto after = done ? publicPlaceOf(store) : failure(done.error());
        if (!after)
            return session.refuse(after.error());
        tell(session, *after);
        return ExitCode::Done;
    });
}

} // namespace cooperage::cli
