// SPDX-License-Identifier: GPL-3.0-or-later
// Cases of exchanged praise, and why other pairs are none.
#include "models/records/review.h"
#include "models/rules/personalpraise.h"
#include "models/store/praisequery.h"

#include <algorithm>

namespace cooperage {

namespace {

/// As the server counts them (server/handlers/endorsingpraise.cpp), with what may be seen here.
Result<QList<PraiseLink>> linksIn(const Store &store)
{
    const auto all = store.select<Recommendation>(QStringLiteral("WHERE _removed = 0 ORDER BY id"));
    if (!all)
        return failure(all.error());
    Query workshops = store.database().query(QStringLiteral(
        "SELECT person, workshop FROM membership WHERE _removed = 0 AND state IN ('member', 'paused')"
        " AND workshop IS NOT NULL"));
    if (auto done = workshops.run(); !done)
        return failure(done.error());
    QHash<RawId, RawId> shops;
    while (workshops.next())
        shops.insert(idFrom(workshops.bytes(0)), idFrom(workshops.bytes(1)));
    QList<PraiseLink> links;
    for (const Recommendation &praise : *all) {
        Query assessed = store.database().query(QStringLiteral(
            "SELECT 1 FROM assessment a JOIN endorsement e ON e.id = a.request"
            " WHERE a._created_by = ? AND e.subject = ? AND a.sent = 1 AND a.sent_at < ? LIMIT 1"));
        if (auto done = assessed.run(praise.createdBy.bytes(), praise.subject.bytes(), praise.createdAt.ms);
            !done)
            return failure(done.error());
        PraiseLink link;
        link.record = praise.id;
        link.giver = shops.value(praise.createdBy, praise.createdBy);
        link.receiver = praise.workshop;
        link.at = praise.createdAt;
        link.assessedBefore = assessed.next();
        link.writtenSwap = isSwap(praise);
        link.textHash = praiseHash(praise.text);
        links.append(link);
    }
    return links;
}

Result<QString> nameOf(const Store &store, const RawId &giver)
{
    Query query = store.database().query(QStringLiteral(
        "SELECT name FROM workshop WHERE id = ? UNION ALL SELECT name FROM person WHERE id = ?"));
    if (auto done = query.run(giver.bytes(), giver.bytes()); !done)
        return failure(done.error());
    return query.next() ? query.text(0) : QString();
}

Result<QStringList> casesOfPraise(const Store &store)
{
    const auto cases = store.select<ExchangeCase>(QStringLiteral("WHERE _removed = 0"));
    if (!cases)
        return failure(cases.error());
    QStringList all;
    for (const ExchangeCase &one : *cases) {
        QStringList ids = one.praise.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        ids.sort();
        all.append(ids.join(QLatin1Char(' ')));
    }
    return all;
}

} // namespace

Result<ExchangeRule> exchangeRule(const Store &store)
{
    const auto opensAt = store.setting(u"exchange_case");
    if (!opensAt)
        return failure(opensAt.error());
    ExchangeRule rule;
    rule.opensCase = int(*opensAt);
    return rule;
}

Result<QList<ExchangeLine>> exchangeCasesOf(const Store &store)
{
    const auto cases = store.select<ExchangeCase>(
        QStringLiteral("WHERE _removed = 0 ORDER BY state = 'open' DESC, _created_at DESC, id"));
    if (!cases)
        return failure(cases.error());
    QList<ExchangeLine> lines;
    for (const ExchangeCase &one : *cases) {
        ExchangeLine line;
        line.about = one;
        const auto ids = one.praise.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &id : ids) {
            auto praise = praiseLine(store, RawId::fromHex(id).value_or(RawId()));
            if (!praise && praise.error().fault != Fault::NotFound)
                return failure(praise.error());
            if (praise)
                line.praise.append(*praise);
        }
        if (one.decidedBy) {
            const auto name = nameOf(store, *one.decidedBy);
            if (!name)
                return failure(name.error());
            line.deciderName = *name;
        }
        lines.append(line);
    }
    return lines;
}

Result<QList<CleanPair>> cleanPairsOf(const Store &store)
{
    constexpr qsizetype most = 20;
    const auto links = linksIn(store);
    const auto rule = exchangeRule(store);
    const auto known = casesOfPraise(store);
    if (!links || !rule || !known)
        return failure(!links ? links.error() : !rule ? rule.error() : known.error());
    QList<CleanPair> pairs;
    const auto findings = exchangesAmong(*links, *rule, 0);
    for (const ExchangeFinding &finding : findings) {
        QStringList ids;
        QStringList names;
        for (const PraiseLink &link : finding.links) {
            ids.append(link.record.hex());
            const auto name = nameOf(store, link.giver);
            if (!name)
                return failure(name.error());
            names.append(*name);
        }
        ids.sort();
        if (!known->contains(ids.join(QLatin1Char(' '))) && pairs.size() < most)
            pairs.append({names.join(QStringLiteral(" → ")), finding});
    }
    return pairs;
}

} // namespace cooperage
