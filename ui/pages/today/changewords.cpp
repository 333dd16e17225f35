// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what others did, and the greeting.
#include "models/tables/celltext.h"
#include "ui/pages/today/todaywords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cooperage {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

QString iconOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::ListingsAdded:
    case ChangeKind::ListingsPublished:
    case ChangeKind::ListingsChanged:
    case ChangeKind::PartsAccepted:
    case ChangeKind::PartsDeclined:
    case ChangeKind::PartsEnded:
        return QStringLiteral("listings");
    case ChangeKind::ListingsRemoved:
        return QStringLiteral("trash");
    case ChangeKind::PricesChanged:
        return QStringLiteral("tag");
    case ChangeKind::PhotosAdded:
        return QStringLiteral("photo");
    case ChangeKind::StockCounted:
    case ChangeKind::StockMoved:
    case ChangeKind::PlacesChanged:
        return QStringLiteral("stock");
    case ChangeKind::WorkshopChanged:
        return QStringLiteral("workshop");
    case ChangeKind::MemberJoined:
    case ChangeKind::MemberLeft:
    case ChangeKind::RolesChanged:
        return QStringLiteral("person");
    case ChangeKind::SettingsChanged:
        return QStringLiteral("settings");
    case ChangeKind::RequestsReturned:
    case ChangeKind::RequestsCancelled:
    case ChangeKind::RequestsDecided:
    case ChangeKind::WorkEndorsed:
    case ChangeKind::EndorsementsWithdrawn:
    case ChangeKind::EndorsementsEnded:
    case ChangeKind::StandardsPublished:
    case ChangeKind::Recommended:
    case ChangeKind::Thanked:
        return QStringLiteral("endorsements");
    }
    return {};
}

QString sentence(const ChangeLine &line)
{
    const QString by = isolated(line.byName);
    const QString name = isolated(line.names.value(0));
    const bool isPerson = line.kind == ChangeKind::MemberJoined || line.kind == ChangeKind::MemberLeft
        || line.kind == ChangeKind::RolesChanged;
    const QString what = isPerson ? name : Say::tr("“%1”").arg(name);
    const bool one = line.count == 1;
    const int n = line.count;
    switch (line.kind) {
    case ChangeKind::ListingsAdded:
        return one ? Say::tr("%1 added %2").arg(by, what)
                   : Say::tr("%1 added %n listing(s)", nullptr, n).arg(by);
    case ChangeKind::ListingsRemoved:
        return one ? Say::tr("%1 moved %2 to the bin").arg(by, what)
                   : Say::tr("%1 moved %n listing(s) to the bin", nullptr, n).arg(by);
    case ChangeKind::ListingsPublished:
        return one ? Say::tr("%1 published %2").arg(by, what)
                   : Say::tr("%1 published %n listing(s)", nullptr, n).arg(by);
    case ChangeKind::PricesChanged:
        return one ? Say::tr("%1 changed the price of %2").arg(by, what)
                   : Say::tr("%1 changed the prices of %n listing(s)", nullptr, n).arg(by);
    case ChangeKind::PhotosAdded:
        return Say::tr("%1 added %n photo(s)", nullptr, n).arg(by);
    case ChangeKind::ListingsChanged:
        return one ? Say::tr("%1 changed %2").arg(by, what)
                   : Say::tr("%1 changed %n listing(s)", nullptr, n).arg(by);
    case ChangeKind::StockCounted:
        return Say::tr("%1 counted stock (%n item(s))", nullptr, n).arg(by);
    case ChangeKind::StockMoved:
        return Say::tr("%1 recorded %n movement(s) of stock", nullptr, n).arg(by);
    case ChangeKind::PlacesChanged:
        return one ? Say::tr("%1 changed the place %2").arg(by, what)
                   : Say::tr("%1 changed %n place(s)", nullptr, n).arg(by);
    case ChangeKind::WorkshopChanged:
        return one ? Say::tr("%1 changed the workshop %2").arg(by, what)
                   : Say::tr("%1 changed %n workshop(s)", nullptr, n).arg(by);
    case ChangeKind::MemberJoined:
        return one ? Say::tr("%1 is a member now").arg(what)
                   : Say::tr("%n people are members now", nullptr, n);
    case ChangeKind::MemberLeft:
        return one ? Say::tr("%1 is no longer a member").arg(what)
                   : Say::tr("%n people are no longer members", nullptr, n);
    case ChangeKind::RolesChanged:
        return one ? Say::tr("%1 changed the roles of %2").arg(by, what)
                   : Say::tr("%1 changed the roles of %n people", nullptr, n).arg(by);
    case ChangeKind::SettingsChanged:
        return Say::tr("%1 changed settings of the collective").arg(by);
    case ChangeKind::RequestsReturned:
        return one ? Say::tr("The request for %1 came back: something is missing in it").arg(what)
                   : Say::tr("%n request(s) came back: something is missing in them", nullptr, n);
    case ChangeKind::RequestsCancelled:
        return one ? Say::tr("The request for %1 was cancelled").arg(what)
                   : Say::tr("%n request(s) were cancelled", nullptr, n);
    case ChangeKind::RequestsDecided:
        return one ? Say::tr("There is a decision about %1").arg(what)
                   : Say::tr("There are decisions about %n request(s)", nullptr, n);
    case ChangeKind::WorkEndorsed:
        return one ? Say::tr("%1 is endorsed by the collective now").arg(what)
                   : Say::tr("%n thing(s) are endorsed by the collective now", nullptr, n);
    case ChangeKind::EndorsementsWithdrawn:
        return one ? Say::tr("The endorsement of %1 was withdrawn").arg(what)
                   : Say::tr("%n endorsement(s) were withdrawn", nullptr, n);
    case ChangeKind::EndorsementsEnded:
        return one ? Say::tr("The endorsement of %1 has ended").arg(what)
                   : Say::tr("%n endorsement(s) have ended", nullptr, n);
    case ChangeKind::StandardsPublished:
        return one ? Say::tr("The standard %1 has a new version in force").arg(what)
                   : Say::tr("%n standard(s) have a new version in force", nullptr, n);
    case ChangeKind::Recommended:
        return one ? Say::tr("%1 recommends %2").arg(by, what)
                   : Say::tr("%1 recommends %n thing(s)", nullptr, n).arg(by);
    case ChangeKind::Thanked:
        return !one                         ? Say::tr("%1 thanked you %n time(s)", nullptr, n).arg(by)
            : line.names.value(0).isEmpty() ? Say::tr("%1 thanked you").arg(by)
                                            : Say::tr("%1 thanked you for: %2").arg(by, name);
    case ChangeKind::PartsAccepted:
        return one ? Say::tr("%1 agreed: %2 was made together").arg(by, what)
                   : Say::tr("%1 agreed: %n listing(s) were made together", nullptr, n).arg(by);
    case ChangeKind::PartsDeclined:
        return one ? Say::tr("%1 did not agree to a part in %2").arg(by, what)
                   : Say::tr("%1 did not agree to a part in %n listing(s)", nullptr, n).arg(by);
    case ChangeKind::PartsEnded:
        return one ? Say::tr("%1 ended what was agreed or proposed about %2").arg(by, what)
                   : Say::tr("%1 ended what was agreed or proposed about %n listing(s)", nullptr, n).arg(by);
    }
    return {};
}

/// The sentence has named the only one already.
bool namesThem(const ChangeLine &line)
{
    const bool always = line.kind == ChangeKind::PhotosAdded || line.kind == ChangeKind::StockCounted
        || line.kind == ChangeKind::StockMoved;
    return line.kind != ChangeKind::SettingsChanged && line.kind != ChangeKind::Thanked
        && (line.count > 1 || always);
}

/// Several photos may be of one listing: then "2 more" would be wrong.
int namesMeant(const ChangeLine &line)
{
    const bool parts = line.kind == ChangeKind::PhotosAdded || line.kind == ChangeKind::StockMoved
        || line.kind == ChangeKind::StockCounted;
    return parts ? int(line.names.size()) : line.count;
}

} // namespace

LineWords changeWords(const ChangeLine &line, Instant now, const QLocale &locale)
{
    QStringList detail;
    if (namesThem(line))
        detail.append(namesWords(line.names, namesMeant(line)));
    detail.append(shortWhen(line.at, now, locale));
    return {iconOf(line.kind), Mood::Neutral, sentence(line), detail.join(partMark)};
}

QString sinceWords(const std::optional<Visit> &since, Instant now, const QLocale &locale)
{
    if (!since)
        return Say::tr("What others did");
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(since->at.ms);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms).date();
    const qint64 days = then.date().daysTo(today);
    constexpr int week = 7;
    if (days <= 0)
        return then.time().hour() < 12
            ? Say::tr("Since this morning")
            : Say::tr("Since %1", "time of day")
                  .arg(isolated(locale.toString(then.time(), QLocale::ShortFormat)));
    if (days == 1)
        return Say::tr("Since yesterday");
    if (days < week)
        return Say::tr("Since %1", "day of the week").arg(locale.standaloneDayName(then.date().dayOfWeek()));
    return Say::tr("Since %1", "date").arg(shortWhen(since->at, now, locale));
}

QString greeting(const QString &name, Instant now)
{
    const int hour = QDateTime::fromMSecsSinceEpoch(now.ms).time().hour();
    const QString who = isolated(name);
    if (hour >= 5 && hour < 12)
        return name.isEmpty() ? Say::tr("Good morning.") : Say::tr("Good morning, %1.").arg(who);
    if (hour >= 12 && hour < 18)
        return name.isEmpty() ? Say::tr("Good afternoon.") : Say::tr("Good afternoon, %1.").arg(who);
    return name.isEmpty() ? Say::tr("Good evening.") : Say::tr("Good evening, %1.").arg(who);
}

} // namespace cooperage
