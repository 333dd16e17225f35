// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/publicaddress.h"
#include "models/rules/settings.h"
#include "tests/server/servicefixture.h"

namespace cooperage::server {

/// One of everything an ordinary change can make, in Ana's workshop.
struct Goods
{
    explicit Goods(Riverside &r)
    {
        listing = r.listing(r.ana, r.kiln, &variant);
        location = r.shelf(r.ana, r.kiln);
        standard = r.id();
        version = r.id();
        published = r.id();
        criterion = r.id();
        shop = r.id();
        partner = r.id();
        const QJsonObject of = fields({{"standard", standard.hex()}});
        r.ana.push({op(OpKind::Create, "standard", standard, fields({{"name", word("Pottery")}})),
            op(OpKind::Create, "standard_version", version, of),
            op(OpKind::Create, "standard_version", published, of),
            op(OpKind::Create, "criterion", criterion,
                fields({{"version", published.hex()}, {"name", word("Glaze")}, {"most", 1},
                    {"levels", word("dull\nalive")}})),
            op(OpKind::Create, "workshop", shop, fields({{"name", word("Corner")}, {"outside", true}})),
            op(OpKind::Create, "partner", partner, fields({{"shop", shop.hex()}})),
            commandOp("standard_version", published, "propose", "draft")});
        r.ana.pull();
    }

    QList<Op> creating(Riverside &r, const QString &table) const
    {
        const RawId id = r.id();
        const QByteArray latin = table.toLatin1();
        const char *name = latin.constData();
        if (table == u"workshop")
            return {op(OpKind::Create, name, id, fields({{"name", word("New")}}))};
        if (table == u"listing")
            return {
                op(OpKind::Create, name, id, fields({{"workshop", r.kiln.hex()}, {"title", word("Bowl")}}))};
        if (table == u"variant")
            return {op(OpKind::Create, name, id,
                fields({{"listing", listing.hex()}, {"axis1", word("Size")}, {"value1", id.hex().left(20)},
                    {"price", QJsonArray{100, QStringLiteral("EUR")}}}))};
        if (table == u"variant_cost")
            return {op(OpKind::Create, name, variant,
                fields({{"variant", variant.hex()}, {"unit_cost", QJsonArray{5, QStringLiteral("EUR")}}}))};
        if (table == u"tag")
            return {op(OpKind::Add, name, id, fields({{"listing", listing.hex()}, {"text", word("blue")}}))};
        if (table == u"material_use")
            return {
                op(OpKind::Add, name, id, fields({{"listing", listing.hex()}, {"material", word("clay")}}))};
        if (table == u"import_source")
            return {op(
                OpKind::Create, name, id, fields({{"listing", listing.hex()}, {"dialect", word("etsy")}}))};
        if (table == u"location")
            return {
                op(OpKind::Create, name, id, fields({{"name", word("Stall")}, {"holder", r.kiln.hex()}}))};
        if (table == u"movement")
            return {r.movement(variant, r.kiln, location, 1)};
        if (table == u"stock_count")
            return {op(OpKind::Count, name, id,
                fields({{"variant", variant.hex()}, {"owner", r.kiln.hex()}, {"holder", r.kiln.hex()},
                    {"location", location.hex()}, {"counted", 3}}))};
        if (table == u"setting")
            return {op(OpKind::Create, name, settingId(r.founding.collective, u"few_limit"),
                fields({{"name", word("few_limit")}, {"value", word("5")}}))};
        if (table == u"public_place")
            return {op(OpKind::Create, name, publicPlaceId(r.founding.collective),
                fields({{"address", word("https://coop.example")}, {"open", true}}))};
        if (table == u"collective")
            return {op(OpKind::Set, name, r.founding.collective, fields({{"name", word("Riverbank")}}))};
        if (table == u"person")
            return {op(OpKind::Set, name, r.ana.caller.person, fields({{"place", word("Linz")}}))};
        if (table == u"saved_view" || table == u"shared_view")
            return {op(OpKind::Create, name, id,
                fields({{"person", r.ana.caller.person.hex()}, {"page", word("listings")},
                    {"name", word("Blue things")}}))};
        if (table == u"suggestion_dismissal")
            return {op(OpKind::Create, name, id,
                fields({{"person", r.ana.caller.person.hex()}, {"partner", r.kiln.hex()}}))};
        return praising(r, table, id);
    }

    QList<Op> praising(Riverside &r, const QString &table, const RawId &id) const
    {
        const QByteArray latin = table.toLatin1();
        const char *name = latin.constData();
        QJsonObject f;
        if (table == u"standard")
            f = fields({{"name", word("Weaving")}});
        if (table == u"standard_version")
            f = fields({{"standard", standard.hex()}});
        if (table == u"criterion")
            f = fields({{"version", version.hex()}, {"name", word("Skill")}});
        if (table == u"partner")
            f = fields({{"shop", shop.hex()}});
        if (table == u"partner_contact")
            f = fields({{"partner", partner.hex()}, {"address", word("corner shop")}});
        if (table == u"self_mark")
            f = fields({{"listing", listing.hex()}, {"criterion", criterion.hex()}, {"mark", 1}});
        if (table == u"recommendation")
            f = fields({{"workshop", r.kiln.hex()}, {"subject", listing.hex()}, {"ties", word("none")},
                {"text", word("A mug for every morning.")}});
        if (table == u"endorsement")
            f = fields({{"workshop", r.kiln.hex()}, {"subject_kind", word("listing")},
                {"subject", listing.hex()}, {"version", published.hex()}});
        return {op(OpKind::Create, name, id, f)};
    }

    RawId listing;
    RawId variant;
    RawId location;
    RawId standard;
    RawId version; ///< a draft
    RawId criterion; ///< of the published one
    RawId published; ///< once a second person has done it
    RawId shop;
    RawId partner;
};

} // namespace cooperage::server
