// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/computers.h"

#include <QDate>

namespace cooperage::test {

/// Computers on which people take requests along by commands: asking, reviewing, publishing.
class EndorsingComputers : public Computers
{
protected:
    using People = std::initializer_list<const char *>;

    static QString line(const char *pattern, const char *request)
    {
        return QString::fromUtf8(pattern).arg(QLatin1String(request));
    }
    Ended tells(const char *who, const char *pattern, const char *request)
    {
        return as(who, line(pattern, request).toUtf8().constData());
    }
    /// The same, and its way to the server.
    Ended gets(const char *who, const char *pattern, const char *request)
    {
        const Ended done = tells(who, pattern, request);
        return done.code == 0 ? synced(who) : done;
    }
    /// All of it offline, then sent in one go.
    Ended asks(const char *who, const char *listing)
    {
        const Ended made = synced(who);
        const Ended drafted = tells(who, "endorsement request %1 --standard Hems --samples 3", listing);
        const QString id = drafted.text("id");
        if (made.code != 0 || drafted.code != 0)
            return drafted;
        const QByteArray name = id.toUtf8();
        for (const char *pattern : {"endorsement set %1 consent=yes", "endorsement ties %1 none",
                 "endorsement mark %1 Skill=3 --own --send", "endorsement submit %1"}) {
            const Ended done = tells(who, pattern, name.constData());
            if (done.code != 0)
                return done;
        }
        return synced(who);
    }
    Ended opens(const char *coordinator, const char *request, People reviewers)
    {
        synced(coordinator);
        Ended last = state(coordinator, request) == u"submitted"
            ? gets(coordinator, "endorsement screen %1", request)
            : synced(coordinator);
        for (const char *one : reviewers) {
            if (last.code == 0)
                last = as(coordinator,
                    {QStringLiteral("endorsement"), QStringLiteral("invite"), QLatin1String(request),
                        QLatin1String(one)});
        }
        if (last.code == 0)
            last = synced(coordinator);
        return last.code == 0 ? gets(coordinator, "endorsement open %1", request) : last;
    }
    Ended joinsPanel(const char *who, const char *request, const char *ties = "none")
    {
        synced(who);
        const Ended accepted = tells(who, "endorsement accept %1", request);
        if (accepted.code != 0)
            return accepted;
        const Ended declared = as(who,
            {QStringLiteral("endorsement"), QStringLiteral("declare"), QLatin1String(request),
                QLatin1String(ties)});
        return declared.code == 0 ? synced(who) : declared;
    }
    Ended marks(const char *who, const char *request, const char *mark)
    {
        synced(who);
        const Ended done = as(who,
            {QStringLiteral("endorsement"), QStringLiteral("mark"), QLatin1String(request),
                QStringLiteral("Skill=") + QLatin1String(mark), QStringLiteral("--send")});
        return done.code == 0 ? synced(who) : done;
    }
    qsizetype tiesSeen(const char *who)
    {
        synced(who);
        return as(who, "tie list").json().value(QLatin1String("ties")).toArray().size();
    }
    /// Screened, reviewed by Mei and Tomás with these marks.
    Ended judged(const char *request, const char *mei, const char *tomas)
    {
        Ended last = opens("noor", request, {"Mei", "Tomas"});
        for (const auto &[who, mark] : {std::pair("mei", mei), std::pair("tomas", tomas)}) {
            if (last.code == 0)
                last = joinsPanel(who, request);
            if (last.code == 0)
                last = marks(who, request, mark);
        }
        return last.code == 0 ? synced("noor") : last;
    }
    Ended publishes(const char *who, const char *request)
    {
        return gets(who, "endorsement publish %1 --text Well~made. --previewed", request);
    }
    static QByteArray daysOn(const char *pattern, int days)
    {
        return QByteArray(pattern) + QDate::currentDate().addDays(days).toString(Qt::ISODate).toUtf8();
    }
    /// All programs live so many days after today.
    void later(int days)
    {
        stop();
        qputenv("COOPERAGE_LATER_DAYS", QByteArray::number(days));
        QVERIFY(serve());
    }
};

} // namespace cooperage::test
