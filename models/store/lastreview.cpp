// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lastreview.h"

#include "models/records/listingparts.h"

#include <algorithm>
#include <tuple>

namespace cooperage {

namespace {

constexpr int mostLowest = 2;

Result<std::optional<Endorsement>> decidedBefore(const Store &store, const Endorsement &request)
{
    const qint64 until = request.submittedAt ? request.submittedAt->ms : store.clock().now();
    const auto earlier = store.select<Endorsement>(
        QStringLiteral("WHERE subject = ? AND id <> ? AND decided_at IS NOT NULL AND decided_at < ?"
                       " AND state IN ('decided', 'published', 'due', 'expired', 'withdrawn')"
                       " AND _removed = 0 ORDER BY decided_at DESC, id DESC LIMIT 1"),
        RawId(request.subject).bytes(), request.id.bytes(), until);
    if (!earlier)
        return failure(earlier.error());
    return earlier->isEmpty() ? std::optional<Endorsement>() : std::optional(earlier->first());
}

/// What was there before the first change since then, beside what is there now.
Result<void> readFields(const Store &store, Instant since, LastReview &last)
{
    constexpr int mostSteps = 500;
    const auto listing = store.find<Listing>(last.request.subject);
    const auto steps = historyOf(store, QString::fromLatin1(Listing::table), last.request.subject, mostSteps);
    if (!listing || !steps)
        return failure(listing ? steps.error() : listing.error());
    const QJsonObject now = fieldsToJson(entityOf<Listing>(), *listing);
    for (const char *name : {"title", "made_how", "who_made"}) {
        const QString field = QLatin1String(name);
        HistoryValue value{field, QJsonValue::Undefined, now.value(field)};
        for (const HistoryStep &step : *steps) { // newest first
            for (const HistoryValue &one : step.values) {
                if (one.field == field && step.at > since)
                    value.before = one.before;
            }
        }
        const bool same = value.before.isUndefined() || value.before == value.after
            || (value.before.isNull() && value.after.toString().isEmpty());
        if (!same)
            last.changed.append(value);
    }
    return {};
}

Result<void> readMaterials(const Store &store, Instant since, LastReview &last)
{
    const auto uses
        = store.select<MaterialUse>(QStringLiteral("WHERE listing = ? ORDER BY material COLLATE NOCASE, id"),
            RawId(last.request.subject).bytes());
    if (!uses)
        return failure(uses.error());
    for (const MaterialUse &use : *uses) {
        const bool then = use.createdAt <= since;
        if (!use.removed && !then)
            last.materialsAdded.append(use.material);
        else if (use.removed && then && use.changedAt > since)
            last.materialsGone.append(use.material);
    }
    return {};
}

Result<void> readMarks(const Store &store, LastReview &last)
{
    const auto about = caseOf(store, Id<Endorsement>(last.request.id));
    if (!about)
        return failure(about.error());
    QHash<RawId, QList<int>> given;
    for (const Assessment &one : sentAssessments(*about)) {
        const auto marks = one.released ? marksOf(store, one.id) : Result<QList<Mark>>(QList<Mark>());
        if (!marks)
            return failure(marks.error());
        for (const Mark &mark : *marks)
            given[mark.criterion].append(mark.mark);
    }
    using Ranked = std::tuple<qint64, int, MarkLastTime>; // share of the way up, position
    QList<Ranked> ranked;
    for (const Criterion &criterion : about->criteria) {
        const QList<int> marks = given.value(criterion.id);
        const int span = criterion.most - criterion.least;
        if (marks.isEmpty() || span <= 0)
            continue;
        qint64 sum = 0;
        for (const int mark : marks)
            sum += mark;
        const auto mean = int((sum * 20 + marks.size()) / (2 * marks.size())); // tenths, half up
        if (mean < criterion.most * 10)
            ranked.append({(mean - criterion.least * 10) * 1000 / span, criterion.position,
                {criterion.name, mean, criterion.most}});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::pair(std::get<0>(a), std::get<1>(a)) < std::pair(std::get<0>(b), std::get<1>(b));
    });
    for (const Ranked &one : ranked.mid(0, mostLowest))
        last.lowest.append(std::get<2>(one));
    return {};
}

} // namespace

Result<std::optional<LastReview>> lastReviewOf(const Store &store, const Endorsement &request)
{
    const auto earlier = decidedBefore(store, request);
    if (!earlier)
        return failure(earlier.error());
    if (!*earlier)
        return std::optional<LastReview>();
    LastReview last;
    last.request = **earlier;
    const Instant since = last.request.publishedAt.value_or(*last.request.decidedAt);
    if (request.subjectKind == SubjectKind::Listing) {
        for (const auto read : {readFields, readMaterials}) {
            if (auto done = read(store, since, last); !done)
                return failure(done.error());
        }
    }
    if (auto done = readMarks(store, last); !done)
        return failure(done.error());
    return std::optional(last);
}

} // namespace cooperage
