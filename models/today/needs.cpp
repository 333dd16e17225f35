// SPDX-License-Identifier: GPL-3.0-or-later
// Which sources there are, and how their answers become one list.
#include "models/store/localsettings.h"
#include "models/today/need.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace cooperage {

namespace {

constexpr NeedSource sources[] = {
    {"refused", "", false, refusedNeeds},
    {"differences", "", false, differenceNeeds},
    {"unfinished", "", false, unfinishedNeeds},
    {"applicants", "", false, applicantNeeds},
    {"invitations", "", false, invitationNeeds},
    {"photos_waiting", "", false, photosWaitingNeeds},
    {"backup", "", false, backupNeeds},
    {"reviews", "", false, reviewNeeds},
    {"coordination", "", false, coordinationNeeds},
    {"rulings", "", false, rulingNeeds},
    {"proposals", "", false, proposedNeeds},
    {"own_requests", "", false, ownRequestNeeds},
    {"exchanges", "", false, exchangeNeeds},
    {"co_makers", "", false, coMakerNeeds},
    {"drafts", "listing variant photo", true, draftNeeds},
    {"stock", "listing variant movement stock_count", true, stockNeeds},
    {"photos", "listing photo", true, photoNeeds},
};

constexpr std::array kindNames{"refused", "difference", "unfinished", "applicant", "invitation_ends",
    "photos_waiting", "backup", "sold_out", "low_stock", "live_without_photo", "draft_ready", "draft_almost",
    "review_reminded", "review_asked", "review_to_write", "reviews_overdue", "reviewers_tie_to_clear",
    "coordinators_tie_to_clear", "request_to_decide", "request_to_screen", "request_to_publish",
    "condition_to_confirm", "appeal_to_back", "appeal_to_rule", "revisions_late", "stand_in_to_name",
    "version_to_publish", "revisions_asked", "endorsement_due", "partner_agreed", "partner_refused",
    "exchange_to_look_at", "co_maker_asked"};
constexpr std::array urgencyNames{"overdue", "now", "soon", "sometime"};

const QString laterName = QStringLiteral("today/later/");

} // namespace

QString nameOf(NeedKind kind)
{
    return QString::fromLatin1(kindNames.at(std::size_t(kind)));
}

QString nameOf(Urgency urgency)
{
    return QString::fromLatin1(urgencyNames.at(std::size_t(urgency)));
}

QString Need::key() const
{
    return about.isNull() ? nameOf(kind) : nameOf(kind) + u'/' + about.hex();
}

std::span<const NeedSource> needSources()
{
    return sources;
}

Result<QList<Need>> needsOf(
    const Store &store, Instant now, const std::function<bool(const NeedSource &)> &wanted)
{
    auto actor = store.actor();
    const auto later = localSettings(store, laterName);
    if (!actor || !later)
        return failure(actor ? later.error() : actor.error());
    const NeedAsk ask{store, std::move(*actor), now};
    QList<Need> needs;
    for (const NeedSource &source : sources) {
        if (!wanted(source))
            continue;
        auto found = source.find(ask);
        if (!found)
            return found;
        needs += *found;
    }
    for (Need &need : needs)
        need.putOff = later->value(need.key()).toLongLong() > now.ms;
    sortNeeds(needs);
    return needs;
}

Result<QList<Need>> needsOf(const Store &store, Instant now)
{
    return needsOf(store, now, [](const NeedSource &) { return true; });
}

void sortNeeds(QList<Need> &needs)
{
    std::sort(needs.begin(), needs.end(), [](const Need &a, const Need &b) {
        const auto rank = [](const Need &need) {
            constexpr Instant never{std::numeric_limits<qint64>::max()};
            return std::tuple(need.urgency, need.due.value_or(never), need.kind);
        };
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        const int byName = QString::localeAwareCompare(a.names.value(0), b.names.value(0));
        return byName != 0 ? byName < 0 : a.key() < b.key();
    });
}

QList<Need> folded(QList<Need> needs, const Lead &all)
{
    constexpr qsizetype mostLines = 5;
    if (needs.size() <= mostLines)
        return needs;
    Need one{needs.first().kind, needs.first().urgency};
    one.count = 0;
    for (const Need &need : std::as_const(needs)) {
        one.urgency = std::min(one.urgency, need.urgency);
        one.count += need.count;
        if (need.due && (!one.due || *need.due < *one.due))
            one.due = need.due;
        if (one.names.size() < mostNamesInNeed)
            one.names += need.names.mid(0, 1);
    }
    one.lead = all;
    return {one};
}

Result<void> putOff(Store &store, const QString &key, Instant until)
{
    const auto kept = localSettings(store, laterName);
    if (!kept)
        return failure(kept.error());
    for (auto it = kept->begin(); it != kept->end(); ++it) { // those whose time is over
        if (it->toLongLong() > store.clock().now())
            continue;
        if (auto gone = setLocalSetting(store, laterName + it.key(), {}); !gone)
            return gone;
    }
    return setLocalSetting(store, laterName + key, QString::number(until.ms));
}

Result<void> takeUp(Store &store, const QString &key)
{
    return setLocalSetting(store, laterName + key, {});
}

Instant tomorrow(Instant now)
{
    const QTime morning(4, 0);
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now.ms);
    const QDate day = here.time() < morning ? here.date() : here.date().addDays(1);
    return {QDateTime(day, morning).toMSecsSinceEpoch()};
}

} // namespace cooperage
