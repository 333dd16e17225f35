// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage standard self-score: own listings by the standard in force
#include "app/cli/standards.h"

#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "models/actions/selfscores.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

QJsonObject objectOf(const SelfScore &score, const QList<Criterion> &criteria)
{
    QJsonArray marks;
    for (const GivenMark &given : score.marks) {
        for (const Criterion &one : criteria) {
            if (one.id == RawId(given.criterion))
                marks.append(QJsonObject{{QStringLiteral("criterion"), one.name},
                    {QStringLiteral("mark"), given.mark.value_or(0)}, {QStringLiteral("why"), given.why}});
        }
    }
    QJsonObject object{{QStringLiteral("listing"), score.listing.hex()},
        {QStringLiteral("title"), score.title}, {QStringLiteral("marks"), marks},
        {QStringLiteral("veto"), score.veto}};
    if (score.score)
        object.insert(QStringLiteral("score"), *score.score);
    return object;
}

QString standing(const SelfScore &score)
{
    if (!score.score)
        return Words::tr("%1 of %2 marked").arg(score.marks.size()).arg(score.criteria);
    return score.veto ? Words::tr("%1, with a veto").arg(tenthsText(*score.score)) : tenthsText(*score.score);
}

} // namespace

Result<void> readMark(const QString &typed, const QList<Criterion> &criteria, QList<GivenMark> &marks)
{
    const auto parts = assignment(typed);
    if (!parts)
        return failure(parts.error());
    const auto &[name, value] = *parts;
    for (const Criterion &one : criteria) {
        if (one.name.compare(name, Qt::CaseInsensitive) != 0 && one.id.hex() != name)
            continue;
        bool isNumber = false;
        GivenMark mark;
        mark.criterion = Id<Criterion>(one.id);
        mark.mark = value.section(u':', 0, 0).trimmed().toInt(&isNumber);
        mark.why = value.section(u':', 1).trimmed();
        if (!isNumber)
            return failure(Fault::Invalid, Reason::NotANumber, value);
        erase_if(marks, [&mark](const GivenMark &old) { return old.criterion == mark.criterion; });
        marks.append(mark);
        return {};
    }
    return failure(Fault::NotFound, Reason::RecordMissing, name);
}

ExitCode showSelfScores(Session &session)
{
    const auto shown = standardNamed(session);
    if (!shown)
        return session.refuse(shown.error());
    const auto version = versionIn(shown->line, VersionState::Published);
    const auto criteria
        = version ? criteriaOf(*shown->store, version->id) : Result<QList<Criterion>>(QList<Criterion>());
    if (!version || !criteria)
        return session.refuse(version ? criteria.error() : version.error());
    const auto scores = selfScores(*shown->store, Id<StandardVersion>(version->id));
    if (!scores)
        return session.refuse(scores.error());
    QJsonArray list;
    for (const SelfScore &score : *scores) {
        list.append(objectOf(score, *criteria));
        session.say(QStringLiteral("%1  %2").arg(score.title.left(40).leftJustified(40), standing(score)));
    }
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("standard"), shown->line.standard.name},
        {QStringLiteral("version"), version->number}, {QStringLiteral("scores"), list}});
    return ExitCode::Done;
}

ExitCode scoreOwnListing(Session &session, Store &store, const StandardLine &line)
{
    const auto version = versionIn(line, VersionState::Published);
    const auto listing = findListing(store, session.arguments().at(2));
    if (!version || !listing)
        return session.refuse(version ? listing.error() : version.error());
    const auto criteria = criteriaOf(store, version->id);
    if (!criteria)
        return session.refuse(criteria.error());
    SelfScoring scoring{Id<Listing>(listing->id), Id<StandardVersion>(version->id), {}};
    for (const QString &typed : session.arguments().mid(3)) {
        if (auto read = readMark(typed, *criteria, scoring.marks); !read)
            return session.refuse(read.error());
    }
    const auto done = saveSelfScore(store, scoring);
    if (done) {
        if (const auto now = selfScoreOf(store, scoring.version, scoring.listing))
            session.say(QStringLiteral("%1  %2").arg(now->title, standing(*now)));
    }
    return finish(session, done, listing->id);
}

} // namespace cooperage::cli
