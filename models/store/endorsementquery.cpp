// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/endorsementquery.h"

#include "models/records/audittrail.h"
#include "models/rules/auditchain.h"
#include "models/rules/conflicts.h"
#include "models/rules/settings.h"
#include "models/store/asked.h"
#include "models/store/endorsementviews.h"
#include "models/store/listingquery.h"
#include "models/store/rows.h"
#include "models/store/syncquery.h"

#include <algorithm>

namespace cooperage {

namespace {

struct Asked
{
    RawId me;
    RawId workshop;
    qint64 now = 0;
    qint64 acceptBefore = 0;
};

Result<Asked> askedBy(const Store &store, Instant now)
{
    const auto actor = store.actor();
    const auto terms = endorsingTerms(store);
    if (!actor || !terms)
        return failure(actor ? terms.error() : actor.error());
    constexpr qint64 dayMs = 86'400'000;
    return Asked{actor->person, actor->workshop ? RawId(*actor->workshop) : RawId(), now.ms,
        now.ms - terms->acceptDays * dayMs};
}

/// The condition with its names replaced by marks, and what to bind to them in order.
QString withMarks(QString sql, const Asked &asked, QVariantList &values)
{
    const std::pair<const char *, QVariant> names[] = {{":me", asked.me.bytes()},
        {":workshop", asked.workshop.bytes()}, {":now", asked.now}, {":accept", asked.acceptBefore}};
    for (qsizetype at = sql.indexOf(u':'); at >= 0; at = sql.indexOf(u':', at)) {
        for (const auto &[name, value] : names) {
            const QLatin1String word(name);
            if (QStringView(sql).mid(at).startsWith(word)) {
                sql.replace(at, word.size(), QLatin1Char('?'));
                values.append(value);
                break;
            }
        }
        ++at;
    }
    return sql;
}

/// Each word begins a word of the texts, or is the number.
void addWords(QStringList &where, QVariantList &values, const QString &words, bool inTexts)
{
    const auto parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString word : parts) {
        QString digits = word.startsWith(QLatin1String("E-"), Qt::CaseInsensitive) ? word.mid(2) : word;
        bool isNumber = false;
        const int number = digits.toInt(&isNumber);
        word.replace(u'\\', QLatin1String("\\\\"));
        word.replace(u'%', QLatin1String("\\%"));
        word.replace(u'_', QLatin1String("\\_"));
        where.append(
            QStringLiteral("(e.number = ? OR ' ' || coalesce(l.title, '') || ' ' || coalesce(w.name, '')"
                           " || ' ' || coalesce(s.name, '')%1 LIKE ? ESCAPE '\\')")
                .arg(inTexts ? QStringLiteral(" || ' ' || e.public_text") : QString()));
        values.append(isNumber ? number : -1);
        values.append(QStringLiteral("% ") + word + u'%');
    }
}

const QString &joins()
{
    static const QString sql = QStringLiteral(
        " FROM endorsement e LEFT JOIN listing l ON l.id = e.subject LEFT JOIN workshop w ON w.id = "
        "e.workshop"
        " LEFT JOIN standard_version v ON v.id = e.version LEFT JOIN standard s ON s.id = v.standard"
        " LEFT JOIN person p ON p.id = e._created_by");
    return sql;
}

EndorsementLine lineFrom(const Query &query)
{
    EndorsementLine line;
    line.request.id = idFrom(query.bytes(0));
    line.subjectTitle = query.text(1).isEmpty() ? query.text(2) : query.text(1);
    line.workshopName = query.text(2);
    line.standardName = query.text(3);
    line.versionNumber = int(query.integer(4));
    line.requesterName = query.text(5);
    line.reviewsIn = int(query.integer(6));
    line.reviewsAsked = int(query.integer(7));
    line.overdue = query.integer(8) != 0;
    return line;
}

} // namespace

Result<QList<EndorsementLine>> endorsementsOf(
    const Store &store, const EndorsementFilter &filter, Instant now)
{
    const auto asked = askedBy(store, now);
    if (!asked)
        return failure(asked.error());
    QVariantList values;
    const QString overdue = withMarks(conditionOf(EndorsementView::OverdueReviews), *asked, values);
    QStringList where{QStringLiteral("e._removed = 0")};
    where.append(withMarks(conditionOf(filter.view), *asked, values));
    addWords(where, values, filter.words, filter.inTexts);
    const bool byDue
        = filter.view == EndorsementView::Assigned || filter.view == EndorsementView::OverdueReviews;
    const QString reviews = QStringLiteral("(SELECT count(*) FROM review r WHERE r.request = e.id AND"
                                           " r.round = e.round AND r.state %1)");
    Query query
        = store.database().query(QStringLiteral("SELECT e.id, l.title, w.name, s.name, v.number, p.name, ")
            + reviews.arg(QStringLiteral("= 'submitted'")) + QStringLiteral(", ")
            + reviews.arg(QStringLiteral("IN ('invited', 'accepted', 'submitted')")) + QStringLiteral(", (")
            + overdue + u')' + joins() + QStringLiteral(" WHERE ") + where.join(QLatin1String(" AND "))
            + (byDue ? QStringLiteral(" ORDER BY e.due_at IS NULL, e.due_at, e.id")
                     : QStringLiteral(" ORDER BY e._changed_at DESC, e.id DESC"))
            + QStringLiteral(" LIMIT ?"));
    for (const QVariant &value : std::as_const(values))
        query.bind(value);
    query.bind(filter.most);
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<EndorsementLine> lines;
    QList<RawId> ids;
    while (query.next()) {
        lines.append(lineFrom(query));
        ids.append(lines.last().request.id);
    }
    const auto requested = requestedCommands(store, QString::fromLatin1(Endorsement::table), ids);
    const auto said = ownCoordinatorTies(store, ids);
    if (!requested || !said)
        return failure(requested ? said.error() : requested.error());
    for (EndorsementLine &line : lines) {
        auto request = store.find<Endorsement>(line.request.id);
        auto own = store.select<Review>(
            QStringLiteral("WHERE request = ? AND reviewer = ? AND round = ? AND _removed = 0"),
            line.request.id.bytes(), asked->me.bytes(), request ? request->round : 0);
        if (!request || !own)
            return failure(request ? own.error() : request.error());
        line.request = *request;
        if (!own->isEmpty())
            line.own = own->last();
        line.asked = requested->contains(line.request.id);
        line.tied = barNow(said->value(line.request.id)) != Bar::None;
    }
    return lines;
}

Result<int> endorsementCount(const Store &store, EndorsementView view, Instant now)
{
    const auto asked = askedBy(store, now);
    if (!asked)
        return failure(asked.error());
    QVariantList values;
    const QString condition = withMarks(conditionOf(view), *asked, values);
    Query query = store.database().query(
        QStringLiteral("SELECT count(*) FROM endorsement e WHERE e._removed = 0 AND ") + condition);
    for (const QVariant &value : std::as_const(values))
        query.bind(value);
    if (auto done = query.run(); !done)
        return failure(done.error());
    return query.next() ? int(query.integer(0)) : 0;
}

/// An opened assessment speaks for a review this device may not be sent: who reviewed sees the others' marks
/// once all are in, but nothing of what they said of their ties. Such a review has no id.
static void addReviewsBehind(EndorsementCase &about)
{
    for (const Assessment &one : std::as_const(about.assessments)) {
        const bool known
            = std::any_of(about.reviews.begin(), about.reviews.end(), [&one](const Review &review) {
                  return review.round == one.round && RawId(review.reviewer) == one.createdBy;
              });
        if (known || !one.released)
            continue;
        Review behind;
        behind.request = one.request;
        behind.reviewer = Id<Person>(one.createdBy);
        behind.round = one.round;
        behind.state = ReviewState::Submitted;
        about.reviews.append(behind);
    }
}

Result<EndorsementCase> caseOf(const Store &store, const Id<Endorsement> &request)
{
    EndorsementCase about;
    const auto found = store.find<Endorsement>(request);
    if (!found)
        return failure(found.error());
    about.request = *found;
    const auto version = store.find<StandardVersion>(found->version);
    const auto criteria = criteriaOf(store, found->version);
    const auto evidence = store.select<Evidence>(
        QStringLiteral("WHERE request = ? AND _removed = 0 ORDER BY id"), request.bytes());
    const auto reviews = store.select<Review>(
        QStringLiteral("WHERE request = ? AND _removed = 0 ORDER BY id"), request.bytes());
    const auto assessments = store.select<Assessment>(
        QStringLiteral("WHERE request = ? AND _removed = 0 ORDER BY id"), request.bytes());
    const auto makers
        = store.select<Membership>(QStringLiteral("WHERE workshop = ? AND state IN ('member', 'paused')"),
            RawId(found->workshop).bytes());
    const auto replies = store.select<ReplyLink>(
        QStringLiteral("WHERE request = ? AND _removed = 0 ORDER BY id"), request.bytes());
    const auto coordinators = coordinatorTiesOf(store, request);
    if (!version || !criteria || !evidence || !reviews || !assessments || !makers || !replies
        || !coordinators) {
        return failure(!version ? version.error()
                : !criteria     ? criteria.error()
                : !evidence     ? evidence.error()
                : !reviews      ? reviews.error()
                : !assessments  ? assessments.error()
                : !makers       ? makers.error()
                : !replies      ? replies.error()
                                : coordinators.error());
    }
    about.replies = *replies;
    about.coordinators = *coordinators;
    about.version = *version;
    about.criteria = *criteria;
    about.evidence = *evidence;
    const auto expected = asTheirReviewerLeftThem(store, *reviews);
    if (!expected)
        return failure(expected.error());
    about.reviews = *expected;
    for (const Assessment &one : *assessments) {
        if (one.kind == AssessmentKind::Panel)
            about.assessments.append(one);
        else if (one.sent || !about.own)
            about.own = one;
    }
    for (const Membership &one : *makers)
        about.makers.insert(one.person);
    addReviewsBehind(about);
    return about;
}

Result<QList<Mark>> marksOf(const Store &store, const RawId &assessment)
{
    return store.select<Mark>(QStringLiteral("WHERE assessment = ? AND _removed = 0"), assessment.bytes());
}

Result<EndorsingTerms> endorsingTerms(const Store &store)
{
    std::optional<Error> failed;
    const auto terms = EndorsingTerms::from([&](QStringView name) {
        const auto value = store.setting(name);
        if (!value)
            failed = value.error();
        return value ? int(*value) : 0;
    });
    if (failed)
        return failure(*failed);
    return terms;
}

QString humanNumber(const Endorsement &request)
{
    return request.number > 0 ? QStringLiteral("E-%1").arg(request.number)
                              : QStringLiteral("E-…") + request.id.hex().right(4);
}

Result<Endorsement> endorsementNamed(const Store &store, const QString &text)
{
    const QString wanted = text.trimmed();
    if (const auto id = RawId::fromHex(wanted))
        return store.find<Endorsement>(*id);
    const bool prefixed = wanted.startsWith(QLatin1String("E-"), Qt::CaseInsensitive);
    bool isNumber = false;
    const int number = (prefixed ? wanted.mid(2) : wanted).toInt(&isNumber);
    if (!isNumber)
        return failure(Fault::NotFound, Reason::RecordMissing, wanted);
    const auto found = store.select<Endorsement>(QStringLiteral("WHERE number = ? AND _removed = 0"), number);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(Fault::NotFound, Reason::RecordMissing, wanted);
    return found->first();
}

} // namespace cooperage
