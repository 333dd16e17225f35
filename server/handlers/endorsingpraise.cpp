// SPDX-License-Identifier: GPL-3.0-or-later
// Praise between members: what looks like an exchange, and what may be promoted all the same.
#include "models/core/recordjson.h"
#include "models/records/collective.h"
#include "models/records/praisecases.h"
#include "models/records/recommendation.h"
#include "models/rules/conflicts.h"
#include "models/rules/personalpraise.h"
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

#include <algorithm>

namespace cooperage::server {

namespace {

constexpr qint64 dayMs = 86'400'000;

QString signsOf(const ExchangeFinding &finding)
{
    QStringList signs;
    const std::pair<bool, const char *> all[]
        = {{finding.mutual, "mutual"}, {finding.unassessed, "unassessed"}, {finding.swap, "swap"},
            {finding.ring, "ring"}, {finding.passing, "passing"}};
    for (const auto &[is, name] : all) {
        if (is)
            signs.append(QString::fromLatin1(name));
    }
    return signs.join(QLatin1Char(' '));
}

} // namespace

/// Every recommendation as a link from the workshop that gives to the one that receives; who has no workshop
/// gives as a person.
Result<QList<PraiseLink>> Endorsing::allPraise()
{
    QList<PraiseLink> links;
    const People people(m_work.database(), m_work.collective());
    const auto visited
        = m_work.rows().each(entityFor<Recommendation>(), [&](const StoredRow &row) -> Result<void> {
              const auto &praise = row.as<Recommendation>();
              if (praise.removed)
                  return {};
              const auto giver = people.actor(praise.createdBy);
              const auto assessed
                  = m_endorsements.assessedBefore(praise.createdBy, praise.subject, praise.createdAt.ms);
              if (!giver || !assessed)
                  return failure(giver ? assessed.error() : giver.error());
              PraiseLink link;
              link.record = praise.id;
              link.giver = giver->workshop ? RawId(*giver->workshop) : praise.createdBy;
              link.receiver = praise.workshop;
              link.at = praise.createdAt;
              link.assessedBefore = *assessed;
              link.writtenSwap = isSwap(praise);
              link.textHash = praiseHash(praise.text);
              links.append(link);
              return {};
          });
    if (!visited)
        return failure(visited.error());
    return links;
}

Result<void> Endorsing::watchPraise(const StoredRow &row)
{
    const auto links = allPraise();
    const auto opensAt = m_lookups.settingValue(QStringLiteral("exchange_case"));
    if (!links || !opensAt)
        return failure(links ? opensAt.error() : links.error());
    ExchangeRule rule;
    if (!opensAt->isEmpty())
        rule.opensCase = opensAt->toInt();
    const auto own = std::find_if(
        links->begin(), links->end(), [&row](const PraiseLink &one) { return one.record == row.record->id; });
    if (own == links->end())
        return {};
    const auto findings = exchangesThrough(*own, *links, rule, rule.opensCase);
    for (const ExchangeFinding &finding : findings) {
        if (auto done = openCase(finding); !done)
            return done;
    }
    return {};
}

Result<void> Endorsing::openCase(const ExchangeFinding &finding)
{
    QStringList praise;
    QStringList givers;
    for (const PraiseLink &link : finding.links) {
        praise.append(link.record.hex());
        const auto shop = m_work.find(entityFor<Workshop>(), link.giver);
        if (!shop)
            return failure(shop.error());
        const auto name = *shop ? Result<QString>((*shop)->as<Workshop>().name) : nameOf(link.giver);
        if (!name)
            return failure(name.error());
        givers.append(*name);
    }
    QStringList sorted = praise;
    sorted.sort();
    const RawId id
        = RawId::derived(QByteArrayLiteral("exchange ") + sorted.join(QLatin1Char(' ')).toLatin1());
    const auto known = m_work.find(entityFor<ExchangeCase>(), id);
    if (!known)
        return failure(known.error());
    if (*known)
        return {};
    StoredRow &made = m_work.make(entityFor<ExchangeCase>(), id);
    made.record->createdBy = RawId(); // opened by the server: its maker does not get to see it
    auto &opened = made.as<ExchangeCase>();
    opened.score = finding.score;
    opened.signs = signsOf(finding);
    opened.givers = givers.join(QStringLiteral(" → ")).left(400);
    opened.praise = praise.join(QLatin1Char(' '));
    made.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    if (auto done = m_work.touch(made); !done)
        return done;
    note(QStringLiteral("exchange_case.open"), made, {}, QString());
    return {};
}

Result<void> Endorsing::decideCase(StoredRow &row, const Op &op)
{
    const auto reason = textArgument(op, "reason", 1000, true);
    if (!reason)
        return failure(reason.error());
    auto &about = row.as<ExchangeCase>();
    const auto ids = about.praise.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &one : ids) {
        const auto praise = m_work.find(entityFor<Recommendation>(), RawId::fromHex(one).value_or(RawId()));
        if (!praise)
            return failure(praise.error());
        const bool own = *praise
            && ((*praise)->record->createdBy == RawId(m_actor.person)
                || m_actor.workshop == (*praise)->as<Recommendation>().workshop);
        if (own)
            return refuse(Reason::OwnCase);
    }
    about.decidedBy = m_actor.person;
    about.decidedAt = now();
    about.reason = *reason;
    return op.command == u"label" ? labelPraise(ids, *reason) : Result<void>();
}

/// Makers never get the case, but all readers get the text: so the text carries the label.
Result<void> Endorsing::labelPraise(const QStringList &praise, const QString &reason)
{
    for (const QString &one : praise) {
        const auto found = m_work.find(entityFor<Recommendation>(), RawId::fromHex(one).value_or(RawId()));
        if (!found)
            return failure(found.error());
        if (!*found)
            continue;
        StoredRow &row = **found;
        const QJsonObject before = fieldsToJson(*row.entity, *row.record);
        row.as<Recommendation>().labelled = true;
        row.registers.insert(QStringLiteral("labelled"), m_work.stamp().reg());
        if (auto done = m_work.touch(row); !done)
            return done;
        note(QStringLiteral("recommendation.label"), row, before, reason);
    }
    return {};
}

Result<void> Endorsing::overrideGate(const Op &op)
{
    constexpr int usualDays = 30;
    constexpr int mostDays = 365;
    if (!m_actor.mayWork() || !m_actor.has(Role::Coordinator))
        return refuse(Reason::RoleMissing, op.table);
    const auto reason = textArgument(op, "reason", 1000, true);
    if (!reason)
        return failure(reason.error());
    const RawId subject = idArgument(op, "subject");
    const auto listing = m_work.find(entityFor<Listing>(), subject);
    const auto shop = m_work.find(entityFor<Workshop>(), subject);
    const auto there = m_work.find(entityFor<PromotionOverride>(), op.id);
    if (!listing || !shop || !there)
        return failure(!listing ? listing.error() : !shop ? shop.error() : there.error());
    if (!*listing && !*shop)
        return refuse(Reason::RecordMissing, QStringLiteral("subject"));
    if (*there)
        return refuse(Reason::RecordExists, op.table);
    const RawId owner = *listing ? RawId((*listing)->as<Listing>().workshop) : subject;
    if (m_actor.workshop && RawId(*m_actor.workshop) == owner)
        return refuse(Reason::OwnCase);
    const int days = op.fields.value(QLatin1String("days")).toInt(usualDays);
    if (days < 1 || days > mostDays)
        return refuse(days < 1 ? Reason::TooSmall : Reason::TooLarge, QStringLiteral("days"));
    StoredRow &made = m_work.make(entityFor<PromotionOverride>(), op.id);
    auto &granted = made.as<PromotionOverride>();
    granted.subject = subject;
    granted.reason = *reason;
    granted.until = Instant{now().ms + days * dayMs};
    made.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    if (auto done = m_work.touch(made); !done)
        return done;
    note(QStringLiteral("promotion_override.record"), made, {}, *reason);
    return {};
}

/// Before its time is over. Who had nothing to do with it may, too: it only makes things stricter.
Result<void> Endorsing::liftOverride(const Op &op)
{
    if (!m_actor.mayWork() || !m_actor.has(Role::Coordinator))
        return refuse(Reason::RoleMissing, op.table);
    const auto row = stored<PromotionOverride>(op.id);
    if (!row)
        return failure(row.error());
    auto &granted = (*row)->as<PromotionOverride>();
    if (granted.until.ms <= now().ms)
        return refuse(Reason::StaleState, QStringLiteral("lifted"));
    const QJsonObject before = fieldsToJson(*(*row)->entity, granted);
    granted.until = now();
    granted.liftedBy = m_actor.person;
    (*row)->registers.insert(QStringLiteral("until"), m_work.stamp().reg());
    (*row)->registers.insert(QStringLiteral("lifted_by"), m_work.stamp().reg());
    if (auto done = m_work.touch(**row); !done)
        return done;
    note(QStringLiteral("promotion_override.lift"), **row, before, QString());
    return {};
}

/// One person's own sentence about somebody else's work, once per subject.
Result<void> Endorsing::checkRecommendation(StoredRow &row)
{
    const auto &praise = row.as<Recommendation>();
    const auto makers = m_endorsements.peopleOf(praise.workshop);
    const auto home = stored<Collective>(m_work.collective());
    const auto kinds = kindsFromText(praise.tieKinds);
    if (!makers || !home)
        return failure(makers ? home.error() : makers.error());
    if (m_actor.workshop == praise.workshop)
        return refuse(Reason::OwnPraise);
    if (praise.ties == DeclarationState::NotAsked || !kinds)
        return refuse(Reason::DeclarationMissing);
    if (auto sound = checkDeclaration(praise.ties, *kinds); !sound)
        return refused(sound);
    const PersonalPraise one{m_actor.person, *makers, praise.text, (*home)->as<Collective>().name};
    if (auto sound = checkPraise(one); !sound)
        return refused(sound);
    const auto visited = m_work.rows().each(*row.entity, [&](const StoredRow &other) -> Result<void> {
        const auto &known = other.as<Recommendation>();
        const bool again = known.id != praise.id && !known.removed && known.subject == praise.subject
            && known.createdBy == RawId(m_actor.person);
        return again ? refuse(Reason::PraisedAlready) : Result<void>();
    });
    return visited;
}

} // namespace cooperage::server
