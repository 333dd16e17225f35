// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/coordinatorties.h"
#include "models/records/review.h"
#include "tests/server/servicefixture.h"

/// What a verdict must be, with its reason in the failure's words.
#define REFUSED(line, why)                                                                                   \
    do {                                                                                                     \
        const VerdictLine told = (line);                                                                     \
        QCOMPARE(told.verdict, Verdict::Rejected);                                                           \
        QCOMPARE(nameOf(told.reason), nameOf(Reason::why));                                                  \
    } while (false)
#define ACCEPTED(line)                                                                                       \
    do {                                                                                                     \
        const VerdictLine told = (line);                                                                     \
        QVERIFY2(told.verdict <= Verdict::AppliedModified, nameOf(told.reason).data());                      \
    } while (false)

namespace cooperage::server {

/// Riverside with a published weaving standard, two coordinators and three reviewers. Yusuf weaves and asks.
/// Marks follow the worked example: criteria of weight 3, 2, 2 over 0 … 4.
class Loomside : public Riverside
{
public:
    Loomside()
        : noor(member("Noor", Role::Coordinator))
        , ines(member("Ines", Role::Coordinator))
        , yusuf(member("Yusuf", Role::Maker, &loom))
        , mei(member("Mei", Role::Maker, &rings))
        , tomas(member("Tomas", Role::Maker, &bowls))
        , leila(member("Leila", Role::Maker, &papers))
    {
        standard = id();
        version = id();
        expect(noor->push({op(OpKind::Create, "standard", standard,
                               fields({{"name", word("Weaving")}, {"craft", word("weaving")}})),
            op(OpKind::Create, "standard_version", version,
                fields({{"standard", standard.hex()}, {"pass", 800}, {"minimum_reviewers", 3},
                    {"spread_limit", 250}, {"validity_months", 24}}))}));
        skill = criterion("Skill", 3, false);
        finish = criterion("Finish", 2, false);
        originality = criterion("Originality", 2, false);
        expect(noor->push({commandOp("standard_version", version, "propose", "draft")}));
        expect(ines->push({commandOp("standard_version", version, "publish", "proposed")}));
        scarf = listing(*yusuf, loom);
    }

    static void expect(const VerdictLine &line)
    {
        if (line.verdict > Verdict::AppliedModified)
            qFatal("%s: %s", nameOf(line.reason).data(), qPrintable(line.subject));
    }

    RawId criterion(const char *name, int weight, bool veto)
    {
        const RawId made = id();
        expect(noor->push({op(OpKind::Create, "criterion", made,
            fields({{"version", version.hex()}, {"name", word(name)}, {"weight", weight}, {"most", 4},
                {"veto", veto}, {"levels", word("none\nlittle\nsome\ngood\nmaster")}}))}));
        return made;
    }

    /// A complete draft of Yusuf's for his scarf.
    RawId draft()
    {
        const RawId request = id();
        expect(yusuf->push({op(OpKind::Create, "endorsement", request,
            fields({{"workshop", loom.hex()}, {"subject_kind", word("listing")}, {"subject", scarf.hex()},
                {"version", version.hex()}, {"samples", 3}, {"consent", true}, {"ties", word("none")}}))}));
        expect(assess(*yusuf, request, "own", 0, 3, 3, 3));
        return request;
    }

    /// Writes marks for the three criteria and sends them, in one transaction.
    VerdictLine assess(TestDevice &by, const RawId &request, const char *kind, int round, int a, int b, int c,
        const RawId &revises = {})
    {
        by.pull();
        const RawId assessment = id();
        QJsonObject of = fields({{"request", request.hex()}, {"kind", word(kind)}});
        if (round > 0)
            of.insert(QStringLiteral("round"), round);
        if (!revises.isNull()) {
            of.insert(QStringLiteral("revises"), revises.hex());
            of.insert(QStringLiteral("revision_reason"), QStringLiteral("Looked again in daylight"));
        }
        QList<Op> ops{op(OpKind::Create, "assessment", assessment, of)};
        const std::pair<RawId, int> marks[] = {{skill, a}, {finish, b}, {originality, c}};
        for (const auto &[criterionId, mark] : marks)
            ops.append(markOp(assessment, criterionId, mark, mark <= 1 ? "too loose" : ""));
        ops.append(commandOp("assessment", assessment, "send"));
        lastAssessment = assessment;
        return by.push(ops);
    }
    Op markOp(const RawId &assessment, const RawId &criterionId, int mark, const char *why)
    {
        return op(OpKind::Create, "mark", markId(assessment, criterionId),
            fields({{"assessment", assessment.hex()}, {"criterion", criterionId.hex()}, {"mark", mark},
                {"why", word(why)}}));
    }

    /// Whoever decides says with it that nothing ties them to the maker.
    VerdictLine step(
        TestDevice &by, const RawId &request, const char *command, const QJsonObject &arguments = {})
    {
        by.pull();
        const QByteArray from = by.value(request, "state").toString().toUtf8();
        QList<Op> ops{commandOp("endorsement", request, command, from.constData(), arguments)};
        if (qstrcmp(command, "decide") == 0)
            ops.prepend(saying(by, request, "none", from.constData()));
        return by.push(ops);
    }
    /// What ties a coordinator to the maker: "none", or kinds.
    static Op saying(
        const TestDevice &by, const RawId &request, const char *ties, const char *from = "in_review")
    {
        const bool none = qstrcmp(ties, "none") == 0;
        return commandOp("coordinator_ties", coordinatorTiesId(request, by.caller.person), "declare", from,
            fields({{"request", request.hex()}, {"ties", word(none ? "none" : "declared")},
                {"kinds", word(none ? "" : ties)}}));
    }
    RawId invite(const RawId &request, TestDevice &reviewer)
    {
        const RawId review = id();
        expect(step(*noor, request, "invite",
            fields({{"review", review.hex()}, {"reviewer", reviewer.caller.person.hex()}})));
        return review;
    }
    VerdictLine reviewStep(
        TestDevice &by, const RawId &review, const char *command, const QJsonObject &f = {})
    {
        by.pull();
        const QByteArray from = by.value(review, "state").toString().toUtf8();
        return by.push({commandOp("review", review, command, from.constData(), f)});
    }
    void acceptFreely(TestDevice &by, const RawId &review)
    {
        expect(reviewStep(by, review, "accept"));
        expect(reviewStep(by, review, "declare", fields({{"ties", word("none")}})));
    }

    /// In review with Mei, Tomás and Leila, all accepted.
    RawId inReview()
    {
        const RawId request = draft();
        expect(step(*yusuf, request, "submit"));
        expect(step(*noor, request, "screen"));
        reviews = {invite(request, *mei), invite(request, *tomas), invite(request, *leila)};
        expect(step(*noor, request, "open"));
        acceptFreely(*mei, reviews.at(0));
        acceptFreely(*tomas, reviews.at(1));
        acceptFreely(*leila, reviews.at(2));
        return request;
    }
    /// All in with full marks of 4, 4, 3 each: 100·(3+2+1.5)/7 = 92.9.
    RawId reviewed()
    {
        const RawId request = inReview();
        for (TestDevice *one : {mei.get(), tomas.get(), leila.get()})
            expect(assess(*one, request, "panel", 1, 4, 4, 3));
        return request;
    }
    RawId decided(const char *outcome = "endorsed")
    {
        const RawId request = reviewed();
        expect(step(*noor, request, "decide",
            fields({{"outcome", word(outcome)}, {"reason", word("Even weave, honest wool")},
                {"condition", word("Fix the fringe")}, {"condition_until", word("2026-06-30")}})));
        return request;
    }
    RawId published(const char *outcome = "endorsed")
    {
        const RawId request = decided(outcome);
        expect(step(*noor, request, "publish", publication()));
        return request;
    }
    QJsonObject publication() const
    {
        return fields({{"previewed", true}, {"language", word("en")}, {"country", word("US")},
            {"text", word("Yusuf is in Riverside Makers. Even weave, honest wool.")}});
    }
    QString stateOf(TestDevice &device, const RawId &request)
    {
        device.pull();
        return device.value(request, "state").toString();
    }

    RawId loom, rings, bowls, papers;
    std::unique_ptr<TestDevice> noor, ines, yusuf, mei, tomas, leila;
    RawId standard, version, skill, finish, originality, scarf;
    QList<RawId> reviews;
    RawId lastAssessment;
};

/// In screening, with Mei, Tomás and Ines asked to review; then Noor joins the loom it is about.
struct Unfree : Loomside
{
    Unfree()
        : request(draft())
    {
        expect(step(*yusuf, request, "submit"));
        expect(step(*noor, request, "screen"));
        reviews = {invite(request, *mei), invite(request, *tomas), invite(request, *ines)};
        ana.pull();
        for (const LogRow &row : ana.table("membership")) {
            if (row.put.value(QLatin1String("person")).toString() == noor->caller.person.hex())
                expect(ana.push({commandOp("membership", row.id, "assign", nullptr,
                    fields({{"workshop", loom.hex()}, {"workshop_role", word("owner")}}))}));
        }
    }
    VerdictLine standIn(TestDevice &who)
    {
        return step(ana, request, "name_stand_in", fields({{"person", who.caller.person.hex()}}));
    }
    RawId request;
};

} // namespace cooperage::server
