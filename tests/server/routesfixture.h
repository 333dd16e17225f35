// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/routes.h"
#include "sync/wire/messages.h"
#include "tests/server/servicefixture.h"

#include <QJsonDocument>

namespace cooperage::server {

inline QString errorOf(const Response &response)
{
    const auto body = QJsonDocument::fromJson(response.body).object();
    return body.size() == 3 ? body.value(QStringLiteral("error")).toString() : QString();
}

inline QByteArray headerOf(const Response &response, const QByteArray &name)
{
    for (const auto &[each, value] : response.headers) {
        if (each == name)
            return value;
    }
    return {};
}

/// Riverside over HTTP, as Ana's device asks unless something else is said.
class Town : public Riverside
{
public:
    Request request(const QByteArray &method, const QString &path, const QByteArray &body = {},
        const QByteArray &type = jsonType)
    {
        Request made;
        made.method = method;
        made.path = path;
        made.body = body;
        made.token = ana.answer.token;
        made.id = QStringLiteral("r1");
        made.receivedAtMs = clock.ms;
        if (!body.isEmpty())
            made.headers.insert("content-type", type);
        return made;
    }
    QString place(const QString &name) const
    {
        return QStringLiteral("/v1/c/%1/%2").arg(founding.collective.hex(), name);
    }
    Response ask(const Request &asked) { return std::get<Response>(answerTo(asked, *service)); }
    Response ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
        const QByteArray &type = jsonType)
    {
        return ask(request(method, path, body, type));
    }
    PushRequest onePush(TestDevice &by, const char *title)
    {
        return {by.replica, {},
            {by.item(by.transaction({op(OpKind::Create, "listing", id(),
                fields({{"workshop", kiln.hex()}, {"title", word(title)}}))}))}};
    }
};

} // namespace cooperage::server
