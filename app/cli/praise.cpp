// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage partner
#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "app/cli/partners.h"
#include "app/cli/subcommands.h"
#include "models/actions/endorsements.h"
#include "models/actions/partners.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

ExitCode listPartners(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto partners = (*store)->select<Partner>(QStringLiteral("WHERE _removed = 0 ORDER BY id"));
    const auto contacts = (*store)->select<PartnerContact>(QStringLiteral("WHERE _removed = 0 ORDER BY id"));
    if (!partners || !contacts)
        return session.refuse(partners ? contacts.error() : partners.error());
    QJsonArray list;
    for (const Partner &partner : *partners) {
        const auto shop = (*store)->find<Workshop>(partner.shop);
        if (!shop)
            return session.refuse(shop.error());
        QJsonObject object{{QStringLiteral("id"), partner.id.hex()}, {QStringLiteral("shop"), shop->id.hex()},
            {QStringLiteral("name"), shop->name}, {QStringLiteral("place"), shop->place},
            {QStringLiteral("web"), shop->web}, {QStringLiteral("known_for"), partner.knownFor}};
        for (const PartnerContact &contact : *contacts) {
            if (RawId(contact.partner) != partner.id)
                continue;
            object.insert(QStringLiteral("contact"), contact.name);
            object.insert(QStringLiteral("address"), contact.address);
        }
        list.append(object);
        session.say(QStringLiteral("%1  %2  %3")
                        .arg(shop->name.left(30).leftJustified(30), shop->place.left(20).leftJustified(20),
                            partner.knownFor));
    }
    if (list.isEmpty())
        session.say(Words::tr("No shop outside is known yet."));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("partners"), list}});
    return ExitCode::Done;
}

} // namespace

void declarePartner(QCommandLineParser &parser)
{
    addOption(parser, "place", "PLACE", Words::tr("Where the shop is."));
    addOption(parser, "web", "ADDRESS", Words::tr("Its own page."));
    addOption(parser, "known-for", "TEXT", Words::tr("What it is known for."));
    addOption(parser, "introduced-by", "PERSON", Words::tr("Who introduced it."));
    addOption(parser, "contact", "NAME", Words::tr("Whom to ask for there; only coordinators see it."));
    addOption(parser, "address", "TEXT", Words::tr("How to reach them; only coordinators see it."));
}

ExitCode runPartner(Session &session)
{
    const QStringList arguments = session.arguments();
    if (arguments.isEmpty() || arguments == QStringList{QStringLiteral("list")})
        return listPartners(session);
    const QString act = arguments.first();
    if (act == u"suggest" && arguments.size() == 1)
        return suggestPartners(session);
    if (act == u"add" && arguments.size() > 1)
        return session.write([&](Store &store) { return addShopOutside(session, store); });
    if (act == u"put-off" && arguments.size() == 2)
        return session.write([&](Store &store) { return putOffSuggested(session, store); });
    if (act == u"edit" && arguments.size() > 2)
        return session.write([&](Store &store) { return editPartner(session, store); });
    return session.usage(Words::tr(
        "partner can list, suggest, put off by a name, and add and edit by a name with FIELD=VALUE"));
}

} // namespace cooperage::cli
