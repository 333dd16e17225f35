// SPDX-License-Identifier: GPL-3.0-or-later
// What people say to reviewers: a coordinator's reminder, and thanks.
#include "models/records/collective.h"
#include "models/rules/publictext.h"
#include "models/rules/reminding.h"
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

#include <QTimeZone>

#include <algorithm>

namespace cooperage::server {

/// Once a day at most, and only what is overdue.
Result<void> Endorsing::remind(StoredRow &row, const Op &)
{
    auto &review = row.as<Review>();
    const auto request = stored<Endorsement>(review.request);
    const auto home = stored<Collective>(m_work.collective());
    const auto limits = terms();
    const auto name = nameOf(review.reviewer);
    if (!request || !home || !limits || !name) {
        return failure(!request ? request.error()
                : !home         ? home.error()
                : !limits       ? limits.error()
                                : name.error());
    }
    const QTimeZone zone((*home)->as<Collective>().zone.toLatin1());
    if (auto may = mayRemind(review, (*request)->as<Endorsement>(), {*limits, now(), zone}, *name); !may)
        return refused(may);
    review.remindedAt = now();
    review.remindedBy = m_actor.person;
    return {};
}

/// Between two people, in one's own name. Thanks to reviewers go by the command, which knows who they are.
Result<void> Endorsing::checkThanks(StoredRow &row)
{
    const auto &thanks = row.as<Thanks>();
    if (RawId(thanks.giver) != RawId(m_actor.person))
        return refuse(Reason::RoleMissing, QStringLiteral("giver"));
    if (!thanks.receiver)
        return refuse(Reason::Required, QStringLiteral("receiver"));
    if (*thanks.receiver == thanks.giver)
        return refuse(Reason::OwnPraise, QStringLiteral("receiver"));
    if (auto harmless = checkPublicText(thanks.forWhat); !harmless)
        return refused(harmless);
    return refused(checkPublicText(thanks.text));
}

Result<void> Endorsing::thankReviewers(const Op &op)
{
    if (!m_actor.mayWork())
        return refuse(Reason::MembershipEnded);
    const auto about = caseOf(idArgument(op, "request"));
    const auto there = m_work.find(entityFor<Thanks>(), op.id);
    const auto text = textArgument(op, "text", 600, true);
    if (!about || !there || !text)
        return failure(!about ? about.error() : !there ? there.error() : text.error());
    const bool asked
        = about->request.createdBy == RawId(m_actor.person) || about->makers.contains(m_actor.person);
    if (!asked && !m_actor.has(Role::Coordinator))
        return refuse(Reason::RecordMissing, QString::fromLatin1(Endorsement::table));
    if (*there)
        return refuse(Reason::RecordExists, op.table);
    if (auto harmless = checkPublicText(*text); !harmless)
        return refused(harmless);
    QSet<RawId> reviewers;
    if (!about->request.decidedAt) // before, the answer would tell whether anybody has sent
        return refuse(Reason::ReviewsOutstanding);
    for (const Review &review : about->reviews) {
        if (review.state == ReviewState::Submitted)
            reviewers.insert(review.reviewer);
    }
    reviewers.remove(m_actor.person);
    if (reviewers.isEmpty())
        return refuse(Reason::ReviewsOutstanding);
    StoredRow &made = m_work.make(entityFor<Thanks>(), op.id);
    auto &thanks = made.as<Thanks>();
    thanks.giver = m_actor.person;
    thanks.about = about->request.id;
    thanks.forWhat = QStringLiteral("E-%1").arg(about->request.number);
    thanks.text = *text;
    thanks.open = op.fields.value(QLatin1String("open")).toBool();
    made.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    if (auto done = m_work.touch(made); !done)
        return done;
    QList<RawId> inOrder(reviewers.begin(), reviewers.end());
    std::sort(inOrder.begin(), inOrder.end());
    for (const RawId &reviewer : std::as_const(inOrder)) {
        if (auto done = deliver(thanks, reviewer); !done)
            return done;
    }
    return {};
}

/// Written by the server and for one pair of eyes: its author would be told of it, and so learn the name.
Result<void> Endorsing::deliver(const Thanks &thanks, const RawId &reviewer)
{
    const RawId id
        = RawId::derived(QByteArrayLiteral("thanks ") + RawId(thanks.id).bytes() + reviewer.bytes());
    StoredRow &row = m_work.make(entityFor<Thanks>(), id);
    row.record->createdBy = RawId();
    auto &given = row.as<Thanks>();
    given.giver = thanks.giver;
    given.receiver = Id<Person>(reviewer);
    given.about = thanks.about;
    given.forWhat = thanks.forWhat;
    given.text = thanks.text;
    row.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    return m_work.touch(row);
}

} // namespace cooperage::server
