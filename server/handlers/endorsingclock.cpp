// SPDX-License-Identifier: GPL-3.0-or-later
// What happens by itself: assessments are opened when all are in, endorsements age.
#include "models/core/recordjson.h"
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

#include <algorithm>

namespace cooperage::server {

Result<bool> Endorsing::advance(const RawId &request)
{
    const auto about = caseOf(request);
    const auto row = stored<Endorsement>(request);
    if (!about || !row)
        return failure(about ? row.error() : about.error());
    const EndorsementState state = about->request.state;
    if (state == EndorsementState::InReview || state == EndorsementState::Discussion) {
        const auto released = release(**row, *about);
        if (!released || *released)
            return released;
    }
    return about->request.current ? age(**row, *about) : Result<bool>(false);
}

/// Opens what is sealed, once it may be, and again after a revision in the discussion.
Result<bool> Endorsing::release(StoredRow &row, const EndorsementCase &about)
{
    const auto sent = sentAssessments(about);
    const bool anythingSealed
        = std::any_of(sent.begin(), sent.end(), [](const Assessment &one) { return !one.released; });
    if (!anythingSealed || !mayBeOpened(about, now()))
        return false;
    QList<RawId> opening;
    for (const Assessment &one : sent)
        opening.append(one.id);
    if (about.own)
        opening.append(about.own->id);
    for (const RawId &id : std::as_const(opening)) {
        const auto assessment = stored<Assessment>(id);
        const auto marks = m_endorsements.marksOf(id);
        if (!assessment || !marks)
            return failure(assessment ? marks.error() : assessment.error());
        (*assessment)->as<Assessment>().released = true;
        if (auto done = m_work.touch(**assessment); !done)
            return failure(done.error());
        for (const RawId &mark : *marks) {
            const auto found = m_work.find(entityFor<Mark>(), mark);
            if (!found)
                return failure(found.error());
            if (auto done = m_work.touch(**found); !done)
                return failure(done.error());
        }
    }
    const QJsonObject before = fieldsToJson(*row.entity, *row.record);
    const PanelResult panel = panelOf(about);
    auto &request = row.as<Endorsement>();
    request.score = panel.score;
    request.spread = panel.spread;
    const bool talk = !panel.agreed && request.state == EndorsementState::InReview;
    if (talk)
        request.state = EndorsementState::Discussion;
    row.registers.insert(QStringLiteral("state"), m_work.stamp().reg());
    if (auto done = m_work.touch(row); !done)
        return failure(done.error());
    note(talk ? QStringLiteral("endorsement.discuss") : QStringLiteral("endorsement.release"), row, before,
        QString());
    return true;
}

/// Published → due → expired.
Result<bool> Endorsing::age(StoredRow &row, const EndorsementCase &about)
{
    const auto day = today();
    const auto limits = terms();
    const auto hash = subjectHash(about.request);
    if (!day || !limits || !hash)
        return failure(!day ? day.error() : !limits ? limits.error() : hash.error());
    const Endorsement &request = about.request;
    const char *state = nullptr;
    QString reason;
    if (request.validUntil && *day >= *request.validUntil) {
        state = "expired";
        reason = QStringLiteral("ended");
    } else if (!request.conditionMet && request.conditionUntil && *day > *request.conditionUntil) {
        state = "expired";
        reason = QStringLiteral("condition");
    } else if (request.state == EndorsementState::Published && request.validUntil
        && *day >= request.validUntil->addDays(-limits->dueDays)) {
        state = "due";
        reason = QStringLiteral("ends_soon");
    } else if (request.state == EndorsementState::Published && request.subjectHash != *hash) {
        state = "due";
        reason = QStringLiteral("subject_changed");
    }
    if (!state)
        return false;
    const auto done = serverStep(row, state, reason);
    return done ? Result<bool>(true) : failure(done.error());
}

Result<void> Endorsing::serverStep(StoredRow &row, const char *state, const QString &reason)
{
    const QJsonObject before = fieldsToJson(*row.entity, *row.record);
    auto &request = row.as<Endorsement>();
    // One that was reopened is judged further; only what it has said so far ends.
    const bool stands
        = request.state == EndorsementState::Published || request.state == EndorsementState::Due;
    if (qstrcmp(state, "expired") == 0)
        request.current = false;
    if (stands) {
        row.entity->fieldNamed(u"state")->set(*row.record, QString::fromLatin1(state));
        if (request.state == EndorsementState::Expired)
            request.endReason = reason;
    }
    row.registers.insert(QStringLiteral("state"), m_work.stamp().reg());
    if (auto done = touchAll(row); !done)
        return done;
    note(QStringLiteral("endorsement.") + QLatin1String(state), row, before, reason);
    return {};
}

} // namespace cooperage::server
