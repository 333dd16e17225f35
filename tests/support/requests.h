// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/audittrail.h"
#include "models/records/coordinatorties.h"
#include "models/records/endorsement.h"
#include "models/records/listing.h"
#include "models/records/review.h"
#include "models/rules/assessment.h"
#include "tests/support/localstore.h"

namespace cooperage::test {

/// Requests for endorsements as a sync would bring them: a published standard for weaving, with skill ×3,
/// finish ×2, originality ×2 of 0–4 each, and honest claims as a veto; and what a test puts on top.
class Requests
{
public:
    static constexpr qint64 day = 86'400'000;

    explicit Requests(LocalStore &local)
        : m_local(local)
    {
        standard.id = next();
        standard.name = QStringLiteral("Weaving");
        standard.craft = QStringLiteral("weaving");
        version.id = next();
        version.standard = Id<Standard>(standard.id);
        version.number = 2;
        version.state = VersionState::Published;
        QList<LogRow> rows{m_local.rowOf(standard), m_local.rowOf(version)};
        const std::pair<const char *, int> names[]
            = {{"Skill", 3}, {"Finish", 2}, {"Originality", 2}, {"Honest claims", 0}};
        for (const auto &[name, weight] : names) {
            Criterion one;
            one.id = next();
            one.version = Id<StandardVersion>(version.id);
            one.name = QLatin1String(name);
            one.position = int(criteria.size());
            one.weight = weight;
            one.veto = weight == 0;
            one.most = weight == 0 ? 1 : 4;
            one.levels = weight == 0
                ? QStringLiteral("Something about it is not true\nEverything said of it is true")
                : QStringLiteral("Falls apart\nUneven, with visible faults\nSound, nothing stands out\n"
                                 "Even and sure\nA pleasure to look at twice");
            criteria.append(one);
            rows.append(m_local.rowOf(one));
        }
        m_local.receive(rows);
    }

    Id<Person> member(const char *name, Role role = Role::Maker)
    {
        Person person;
        person.id = next();
        person.name = QString::fromUtf8(name);
        Membership membership;
        membership.id = next();
        membership.person = Id<Person>(person.id);
        membership.state = MembershipState::Member;
        m_local.receive({m_local.rowOf(person), m_local.rowOf(membership)});
        give(Id<Person>(person.id), role);
        return Id<Person>(person.id);
    }
    void give(const Id<Person> &person, Role role)
    {
        RoleGrant grant;
        grant.id = next();
        grant.person = person;
        grant.role = role;
        m_local.receive({m_local.rowOf(grant)});
    }
    Listing listing(const Id<Workshop> &workshop, const char *title)
    {
        Listing made;
        made.id = next();
        made.workshop = workshop;
        made.title = QString::fromUtf8(title);
        made.state = ListingState::Live;
        m_local.receive({m_local.rowOf(made)});
        return made;
    }
    /// A request as it is before anything is decided; change it and receive() it.
    Endorsement draft(const Listing &of)
    {
        Endorsement made;
        made.id = next();
        made.workshop = of.workshop;
        made.subject = of.id;
        made.version = Id<StandardVersion>(version.id);
        return made;
    }
    /// One that is on its way: numbered, with everything it needs, opened and due in ten days.
    Endorsement under(const Listing &of, EndorsementState state)
    {
        Endorsement made = draft(of);
        made.state = state;
        made.number = ++m_number;
        made.round = 1;
        made.samples = 3;
        made.consent = true;
        made.ties = DeclarationState::None;
        made.submittedAt = {m_local.clock.ms - 20 * day};
        if (state != EndorsementState::Submitted && state != EndorsementState::Screening) {
            made.openedAt = {m_local.clock.ms - 11 * day};
            made.dueAt = {m_local.clock.ms + 10 * day};
        }
        return made;
    }
    template <Described T> T put(const T &record, const Id<Person> &by)
    {
        LogRow row = m_local.rowOf(record);
        row.createdBy = by;
        m_local.receive({row}, by);
        return record;
    }
    Review review(const Endorsement &of, const Id<Person> &who, ReviewState state,
        DeclarationState ties = DeclarationState::None)
    {
        Review made;
        made.id = next();
        made.request = Id<Endorsement>(of.id);
        made.reviewer = who;
        made.round = of.round;
        made.state = state;
        made.ties = ties;
        made.invitedAt = {m_local.clock.ms - 11 * day};
        if (state != ReviewState::Invited)
            made.acceptedAt = made.invitedAt;
        return put(made, {});
    }
    /// What a coordinator said of their ties: kinds, or nothing for none.
    CoordinatorTies said(const Endorsement &of, const Id<Person> &who, const char *kinds,
        const std::optional<Id<Person>> &clearedBy = {})
    {
        CoordinatorTies made;
        made.id = coordinatorTiesId(of.id, who);
        made.request = Id<Endorsement>(of.id);
        made.person = who;
        made.ties = *kinds ? DeclarationState::Declared : DeclarationState::None;
        made.tieKinds = QLatin1String(kinds);
        made.saidAt = {m_local.clock.ms - day};
        made.clearedBy = clearedBy;
        if (clearedBy)
            made.clearReason = QStringLiteral("They met twice.");
        return put(made, who);
    }
    /// A sent and opened assessment by a reviewer whose review is in. Marks in the order of the criteria.
    Assessment opened(const Endorsement &of, const Id<Person> &who, const QList<int> &marks, Tenths score,
        bool veto = false)
    {
        review(of, who, ReviewState::Submitted);
        return openedAlone(of, who, marks, score, veto);
    }
    /// The same as it reaches somebody else who reviewed: without the review, which only coordinators get.
    Assessment openedAlone(const Endorsement &of, const Id<Person> &who, const QList<int> &marks,
        Tenths score, bool veto = false)
    {
        Assessment made;
        made.id = next();
        made.request = Id<Endorsement>(of.id);
        made.round = of.round;
        made.sent = made.released = true;
        made.sentAt = {m_local.clock.ms - day};
        made.score = score;
        made.veto = veto;
        put(made, who);
        for (int i = 0; i < marks.size(); ++i) {
            Mark mark;
            mark.id = markId(made.id, criteria.at(i).id);
            mark.assessment = Id<Assessment>(made.id);
            mark.criterion = Id<Criterion>(criteria.at(i).id);
            mark.mark = marks.at(i);
            if (mark.mark < 2 && i < 3)
                mark.why = QStringLiteral("The selvedge waves.");
            put(mark, who);
        }
        return made;
    }
    Endorsement stored(const Endorsement &of) const { return *m_local.store->find<Endorsement>(of.id); }

    Standard standard;
    StandardVersion version;
    QList<Criterion> criteria;

private:
    RawId next() { return m_local.store->ids().next(); }

    LocalStore &m_local;
    int m_number = 20;
};

} // namespace cooperage::test
