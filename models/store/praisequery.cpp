// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/praisequery.h"

#include "models/records/listing.h"
#include "models/rules/endorsing.h"
#include "models/rules/personalpraise.h"
#include "models/store/endorsementquery.h"
#include "models/store/peoplequery.h"

#include <QDateTime>

namespace cooperage {

namespace {

/// Who asks, and what they may see of what was withdrawn.
struct Asker
{
    RawId me;
    RawId workshop;
    bool coordinates = false;
};

Result<Asker> askerOf(const Store &store)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    return Asker{actor->person, actor->workshop ? RawId(*actor->workshop) : RawId(),
        actor->has(Role::Coordinator) || actor->has(Role::Steward)};
}

/// Values are bound in the order of the marks.
QString conditionOf(PraiseView view, const Asker &asker, QVariantList &values)
{
    switch (view) {
    case PraiseView::Current:
        return QStringLiteral("r._removed = 0");
    case PraiseView::Mine:
        values.append(asker.me.bytes());
        return QStringLiteral("r._removed = 0 AND r._created_by = ?");
    case PraiseView::AboutUs:
        values.append(asker.workshop.bytes());
        return QStringLiteral("r._removed = 0 AND r.workshop = ?");
    case PraiseView::Withdrawn:
        if (asker.coordinates)
            return QStringLiteral("r._removed = 1");
        values.append(asker.me.bytes());
        return QStringLiteral("r._removed = 1 AND r._created_by = ?");
    }
    return QStringLiteral("0");
}

const QString &joins()
{
    static const QString sql = QStringLiteral(
        " FROM recommendation r LEFT JOIN listing l ON l.id = r.subject LEFT JOIN workshop w ON w.id = "
        "r.workshop LEFT JOIN person p ON p.id = r._created_by");
    return sql;
}

void addWords(QStringList &where, QVariantList &values, const QString &words)
{
    const auto parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString word : parts) {
        word.replace(u'\\', QLatin1String("\\\\"));
        word.replace(u'%', QLatin1String("\\%"));
        word.replace(u'_', QLatin1String("\\_"));
        where.append(QStringLiteral("' ' || coalesce(l.title, '') || ' ' || coalesce(w.name, '') || ' '"
                                    " || coalesce(p.name, '') || ' ' || r.text LIKE ? ESCAPE '\\'"));
        values.append(QStringLiteral("% ") + word + u'%');
    }
}

Result<std::optional<Endorsement>> inForce(const Store &store, const RawId &subject)
{
    const auto current = store.select<Endorsement>(
        QStringLiteral("WHERE subject = ? AND current = 1 AND _removed = 0 ORDER BY published_at DESC, id"),
        subject.bytes());
    const auto today = todayIn(store);
    if (!current || !today)
        return failure(current ? today.error() : current.error());
    for (const Endorsement &one : *current) {
        if (isCurrent(one, *today))
            return std::optional(one);
    }
    return std::optional<Endorsement>();
}

Result<QList<PraiseLine>> linesWhere(
    const Store &store, const Asker &asker, const QString &where, const QVariantList &values, int most)
{
    Query query = store.database().query(QStringLiteral("SELECT r.id, p.name, w.name, l.title, w.outside")
        + joins() + QStringLiteral(" WHERE ") + where
        + QStringLiteral(" ORDER BY r._created_at DESC, r.id DESC LIMIT ?"));
    for (const QVariant &value : values)
        query.bind(value);
    query.bind(most);
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<PraiseLine> lines;
    while (query.next()) {
        PraiseLine line;
        line.praise.id = idFrom(query.bytes(0));
        line.giverName = query.text(1);
        line.makerName = query.text(2);
        line.subjectTitle = query.text(3).isEmpty() ? query.text(2) : query.text(3);
        line.outside = query.integer(4) != 0;
        lines.append(line);
    }
    for (PraiseLine &line : lines) {
        const auto praise = store.find<Recommendation>(line.praise.id);
        if (!praise)
            return failure(praise.error());
        line.praise = *praise;
        line.own = praise->createdBy == asker.me;
        line.aboutUs = !asker.workshop.isNull() && RawId(praise->workshop) == asker.workshop;
        const auto endorsement = inForce(store, praise->subject);
        if (!endorsement)
            return failure(endorsement.error());
        line.endorsement = *endorsement;
    }
    return lines;
}

} // namespace

Result<QList<PraiseLine>> praiseOf(const Store &store, const PraiseFilter &filter)
{
    const auto asker = askerOf(store);
    if (!asker)
        return failure(asker.error());
    QVariantList values;
    QStringList where{conditionOf(filter.view, *asker, values)};
    addWords(where, values, filter.words);
    return linesWhere(store, *asker, where.join(QLatin1String(" AND ")), values, filter.most);
}

Result<QHash<int, int>> praiseCounts(const Store &store)
{
    const auto asker = askerOf(store);
    if (!asker)
        return failure(asker.error());
    QHash<int, int> counts;
    for (const PraiseView view :
        {PraiseView::Current, PraiseView::Mine, PraiseView::AboutUs, PraiseView::Withdrawn}) {
        QVariantList values;
        const QString where = conditionOf(view, *asker, values);
        Query query
            = store.database().query(QStringLiteral("SELECT count(*) FROM recommendation r WHERE ") + where);
        for (const QVariant &value : std::as_const(values))
            query.bind(value);
        if (auto done = query.run(); !done)
            return failure(done.error());
        counts.insert(int(view), query.next() ? int(query.integer(0)) : 0);
    }
    return counts;
}

Result<PraiseLine> praiseLine(const Store &store, const RawId &recommendation)
{
    const auto asker = askerOf(store);
    if (!asker)
        return failure(asker.error());
    const auto lines = linesWhere(store, *asker, QStringLiteral("r.id = ?"), {recommendation.bytes()}, 1);
    if (!lines)
        return failure(lines.error());
    if (lines->isEmpty())
        return failure(Fault::NotFound, Reason::RecordMissing, QString::fromLatin1(Recommendation::table));
    return lines->first();
}

Result<QString> shownText(const Store &store, const PraiseLine &line, const PraiseChannel &channel)
{
    const auto home = collectiveOf(store);
    const auto terms = endorsingTerms(store);
    if (!home || !terms)
        return failure(home ? terms.error() : home.error());
    const SpokenTies ties = spokenTies(line.praise, line.outside);
    Disclosing disclosing;
    disclosing.state = ties.state;
    disclosing.kinds = ties.kinds;
    disclosing.giver = line.giverName;
    disclosing.receiver = line.makerName;
    disclosing.collective = home->name;
    disclosing.voice = channel.voice;
    disclosing.rule = labelRuleOf(channel.country);
    disclosing.within = terms->disclosureWithin;
    const PersonalPraise one{line.praise.createdBy, {}, line.praise.text, home->name};
    return praiseText(one, disclosing, disclosureWords(line.praise.language));
}

Result<GateStanding> gateStandingOf(const Store &store, const RawId &subject, Instant now)
{
    GateStanding standing;
    const auto listing = store.select<Listing>(QStringLiteral("WHERE id = ?"), subject.bytes());
    const auto shop = store.select<Workshop>(QStringLiteral("WHERE id = ?"), subject.bytes());
    const auto decided = store.select<Endorsement>(
        QStringLiteral("WHERE subject = ? AND decided_at IS NOT NULL AND _removed = 0"
                       " ORDER BY current DESC, decided_at DESC, id DESC"),
        subject.bytes());
    const auto granted = store.select<PromotionOverride>(
        QStringLiteral("WHERE subject = ? AND until > ? AND _removed = 0 ORDER BY until DESC, id"),
        subject.bytes(), now.ms);
    const auto today = todayIn(store);
    if (!listing || !shop || !decided || !granted || !today) {
        return failure(!listing ? listing.error()
                : !shop         ? shop.error()
                : !decided      ? decided.error()
                : !granted      ? granted.error()
                                : today.error());
    }
    standing.subjectTitle = !listing->isEmpty() ? listing->first().title
        : !shop->isEmpty()                      ? shop->first().name
                                                : QString();
    if (!decided->isEmpty()) {
        standing.endorsement = decided->first();
        standing.current = isCurrent(decided->first(), *today);
    }
    if (!granted->isEmpty())
        standing.granted = granted->first();
    standing.open = standing.current || standing.granted;
    return standing;
}

Result<QList<OverrideLine>> overridesOf(const Store &store, Instant now)
{
    Query query = store.database().query(QStringLiteral(
        "SELECT o.id, coalesce(l.title, w.name, ''), coalesce(g.name, ''), coalesce(f.name, '')"
        " FROM promotion_override o LEFT JOIN listing l ON l.id = o.subject"
        " LEFT JOIN workshop w ON w.id = o.subject LEFT JOIN person g ON g.id = o._created_by"
        " LEFT JOIN person f ON f.id = o.lifted_by WHERE o._removed = 0"
        " ORDER BY o.until > ? DESC, o._created_at DESC, o.id DESC LIMIT 200"));
    if (auto done = query.run(now.ms); !done)
        return failure(done.error());
    QList<OverrideLine> lines;
    while (query.next()) {
        OverrideLine line;
        line.granted.id = idFrom(query.bytes(0));
        line.subjectTitle = query.text(1);
        line.grantedBy = query.text(2);
        line.liftedBy = query.text(3);
        lines.append(line);
    }
    for (OverrideLine &line : lines) {
        const auto granted = store.find<PromotionOverride>(line.granted.id);
        if (!granted)
            return failure(granted.error());
        line.granted = *granted;
        line.inForce = granted->until.ms > now.ms;
    }
    return lines;
}

Result<QList<ThanksLine>> thanksOf(const Store &store, int most)
{
    const auto asker = askerOf(store);
    if (!asker)
        return failure(asker.error());
    Query query = store.database().query(QStringLiteral(
        "SELECT t.id, coalesce(g.name, ''), coalesce(p.name, '') FROM thanks t"
        " LEFT JOIN person g ON g.id = t.giver LEFT JOIN person p ON p.id = t.receiver"
        " WHERE t._removed = 0 ORDER BY t._created_at DESC, t.receiver IS NULL, t.id LIMIT ?"));
    if (auto done = query.run(most); !done)
        return failure(done.error());
    QList<ThanksLine> lines;
    while (query.next()) {
        ThanksLine line;
        line.thanks.id = idFrom(query.bytes(0));
        line.giverName = query.text(1);
        line.receiverName = query.text(2);
        lines.append(line);
    }
    QList<ThanksLine> shown;
    for (ThanksLine &line : lines) {
        const auto thanks = store.find<Thanks>(line.thanks.id);
        if (!thanks)
            return failure(thanks.error());
        line.thanks = *thanks;
        const bool mine = thanks->receiver && RawId(*thanks->receiver) == asker->me;
        line.side = mine                        ? ThanksSide::Got
            : RawId(thanks->giver) == asker->me ? ThanksSide::Gave
                                                : ThanksSide::ForAll;
        const bool twice = std::any_of(shown.begin(), shown.end(), [&](const ThanksLine &other) {
            return line.side == ThanksSide::ForAll && !thanks->receiver && other.thanks.about == thanks->about
                && other.thanks.giver == thanks->giver && other.thanks.text == thanks->text;
        });
        if (!twice)
            shown.append(line);
    }
    return shown;
}

} // namespace cooperage
