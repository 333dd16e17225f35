// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/joincode.h"
#include "models/rules/publicaddress.h"
#include "server/pages/publicpages.h"
#include "tests/server/endorsingfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cooperage::server {

/// The weavers' collective with its pages at https://coop.example, and a shop outside it.
class Gate : public Loomside
{
public:
    Gate()
        : pages(folder.filePath(QStringLiteral("server.db.badge-")))
    {
    }

    VerdictLine place(const char *address, bool open)
    {
        ana.pull();
        return ana.push({op(OpKind::Create, "public_place", publicPlaceId(founding.collective),
            fields({{"address", word(address)}, {"open", open}}))});
    }
    void show() { expect(place("https://coop.example", true)); }

    Request request(const char *method, const QString &path, const QByteArray &body = {})
    {
        Request made;
        made.method = method;
        made.path = path;
        made.body = body;
        made.headers.insert("host", host);
        if (made.method == "POST")
            made.headers.insert("content-type", "application/x-www-form-urlencoded");
        made.id = QStringLiteral("r1");
        made.receivedAtMs = clock.ms;
        return made;
    }
    std::optional<Response> asked(const Request &one)
    {
        trace = {};
        return PublicPages::isPage(one) ? pages.answer(one, *service, trace) : std::nullopt;
    }
    Response get(const QString &path)
    {
        return asked(request("GET", path)).value_or(Response{599, {}, {}, {}});
    }
    Response post(const QString &path, const QByteArray &form)
    {
        return asked(request("POST", path, form)).value_or(Response{599, {}, {}, {}});
    }
    QJsonObject json(const QString &path) { return QJsonDocument::fromJson(get(path).body).object(); }

    /// A draft about Corner, which Yusuf proposes. Nobody has said yes for the shop.
    RawId partnerDraft(const char *name = "Corner")
    {
        shop = id();
        const RawId made = id();
        expect(yusuf->push({op(OpKind::Create, "workshop", shop,
                                fields({{"name", word(name)}, {"outside", true},
                                    {"web", word("https://corner.example/shop")}})),
            op(OpKind::Create, "partner", id(), fields({{"shop", shop.hex()}})),
            op(OpKind::Create, "endorsement", made,
                fields({{"workshop", shop.hex()}, {"subject_kind", word("workshop")}, {"subject", shop.hex()},
                    {"version", version.hex()}, {"samples", 3}, {"ties", word("none")}}))}));
        return made;
    }
    VerdictLine makeLink(TestDevice &by, const RawId &of, const QString &code)
    {
        by.pull();
        link = id();
        return by.push({commandOp("reply_link", link, "create", nullptr,
            fields(
                {{"request", of.hex()}, {"code_hash", QString::fromLatin1(joinCodeHash(code).toHex())}}))});
    }
    QString linkFor(const RawId &of)
    {
        const QString code = joinCode(random.bytes(16));
        expect(makeLink(*yusuf, of, code));
        return QStringLiteral("/r/") + code;
    }

    QByteArray host = "coop.example";
    PublicPages pages;
    Trace trace;
    RawId shop;
    RawId link;
};

inline QByteArray pageHeader(const Response &response, const QByteArray &name)
{
    for (const auto &[each, value] : response.headers) {
        if (each.toLower() == name)
            return value;
    }
    return {};
}

} // namespace cooperage::server
