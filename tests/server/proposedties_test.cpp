// SPDX-License-Identifier: GPL-3.0-or-later
// Ties said once for all, and what the collective's records propose before a review.
#include "models/records/comaker.h"
#include "models/records/proposedtie.h"
#include "models/records/standingtie.h"
#include "tests/server/endorsingfixture.h"

#include <algorithm>

using namespace cooperage;
using namespace cooperage::server;

namespace {

/// Yusuf's scarf is in screening; nobody has been asked yet.
struct Screened : Loomside
{
    Screened()
        : request(screened())
    {
    }
    RawId screened()
    {
        const RawId made = draft();
        expect(step(*yusuf, made, "submit"));
        expect(step(*noor, made, "screen"));
        return made;
    }
    static Op saying(const TestDevice &by, const RawId &about, const char *kinds)
    {
        return op(OpKind::Create, "standing_tie", standingTieId(by.caller.person, about),
            fields({{"about", about.hex()}, {"kinds", word(kinds)}}));
    }
    VerdictLine says(TestDevice &by, const RawId &about, const char *kinds)
    {
        by.pull();
        return by.push({saying(by, about, kinds)});
    }
    VerdictLine asks(TestDevice &reviewer, const RawId &review)
    {
        return step(*noor, request, "invite",
            fields({{"review", review.hex()}, {"reviewer", reviewer.caller.person.hex()}}));
    }
    QStringList proposed(TestDevice &seenBy)
    {
        seenBy.pull();
        QStringList lines;
        for (const LogRow &row : seenBy.table("proposed_tie"))
            lines.append(QStringList{row.put.value(QLatin1String("kind")).toString(),
                row.put.value(QLatin1String("source")).toString(),
                row.put.value(QLatin1String("label")).toString(),
                row.put.value(QLatin1String("answer")).toString(QStringLiteral("open"))}
                             .join(u' ')
                             .simplified());
        lines.sort();
        return lines;
    }
    QStringList entries(TestDevice &seenBy, const char *beginning)
    {
        seenBy.pull();
        QMap<qint64, QString> actions; // by number
        for (const LogRow &row : seenBy.table("audit_entry")) {
            const QString action = row.put.value(QLatin1String("action")).toString();
            const bool named = !row.put.value(QLatin1String("actor")).toString().isEmpty();
            if (action.startsWith(QLatin1String(beginning)))
                actions.insert(row.put.value(QLatin1String("number")).toInteger(),
                    named ? action + QLatin1String(" by") : action);
        }
        return actions.values();
    }
    RawId person(const TestDevice &who) const { return who.caller.person; }

    RawId request;
};

/// So that a tie on record is who reviewed whom.
void yusufReviewsMeisRing(Loomside &l)
{
    const RawId ring = l.listing(*l.mei, l.rings);
    const RawId other = l.id();
    Loomside::expect(l.mei->push({op(OpKind::Create, "endorsement", other,
        fields({{"workshop", l.rings.hex()}, {"subject_kind", word("listing")}, {"subject", ring.hex()},
            {"version", l.version.hex()}, {"samples", 3}, {"consent", true}, {"ties", word("none")}}))}));
    Loomside::expect(l.assess(*l.mei, other, "own", 0, 3, 3, 3));
    Loomside::expect(l.step(*l.mei, other, "submit"));
    Loomside::expect(l.step(*l.noor, other, "screen"));
    const QList<RawId> asked{l.invite(other, *l.yusuf), l.invite(other, *l.tomas), l.invite(other, *l.leila)};
    Loomside::expect(l.step(*l.noor, other, "open"));
    l.acceptFreely(*l.yusuf, asked.first());
    Loomside::expect(l.assess(*l.yusuf, other, "panel", 1, 4, 4, 3));
}

} // namespace

class ProposedTiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLivesWithTheMakerIsNotEvenAsked()
    {
        Screened l;
        ACCEPTED(l.says(*l.mei, l.person(*l.yusuf), "household"));
        const VerdictLine line = l.asks(*l.mei, l.id());
        REFUSED(line, ReviewerExcluded);
        QCOMPARE(line.subject, QStringLiteral("Mei"));
        QCOMPARE(l.proposed(*l.noor), QStringList());
        ACCEPTED(l.says(*l.yusuf, l.person(*l.tomas), "family")); // the other side may have said it
        REFUSED(l.asks(*l.tomas, l.id()), ReviewerExcluded);
        ACCEPTED(l.asks(*l.leila, l.id()));
    }

    void aTieThatCanBeClearedIsProposedAndItsAnswerIsOnRecord()
    {
        Screened l;
        ACCEPTED(l.says(*l.mei, l.person(*l.yusuf), "friend"));
        const RawId review = l.id();
        ACCEPTED(l.asks(*l.mei, review));
        QCOMPARE(l.proposed(*l.noor), QStringList{QStringLiteral("friend standing open")});
        QCOMPARE(l.proposed(*l.mei), QStringList()); // coordinators alone
        QCOMPARE(l.proposed(*l.yusuf), QStringList());
        QCOMPARE(l.mei->value(review, "proposed_kinds").toString(), QStringLiteral("friend"));
        ACCEPTED(l.reviewStep(*l.mei, review, "accept"));
        ACCEPTED(l.reviewStep(*l.mei, review, "declare", fields({{"ties", word("none")}})));
        QCOMPARE(l.proposed(*l.noor), QStringList{QStringLiteral("friend standing overlooked")});
        ACCEPTED(l.reviewStep(
            *l.mei, review, "declare", fields({{"ties", word("declared")}, {"kinds", word("friend")}})));
        QCOMPARE(l.proposed(*l.noor), QStringList{QStringLiteral("friend standing confirmed")});
        const QStringList expected{QStringLiteral("proposed_tie.propose"),
            QStringLiteral("proposed_tie.overlook"), QStringLiteral("proposed_tie.confirm")};
        QCOMPARE(l.entries(*l.noor, "proposed_tie"), expected);
        QCOMPARE(l.entries(*l.mei, "proposed_tie"), QStringList());
        QCOMPARE(l.entries(*l.mei, "standing_tie"), QStringList{QStringLiteral("standing_tie.say by")});
        QCOMPARE(l.entries(*l.yusuf, "standing_tie"), QStringList());
    }

    void whatIsSaidAfterTheInvitationCountsBeforeReviewsBegin()
    {
        Screened l;
        const RawId review = l.invite(l.request, *l.mei);
        l.invite(l.request, *l.tomas);
        l.invite(l.request, *l.leila);
        ACCEPTED(l.says(*l.mei, l.person(*l.yusuf), "business_partner"));
        REFUSED(l.step(*l.noor, l.request, "open"), ReviewerExcluded);
        ACCEPTED(l.reviewStep(*l.noor, review, "cancel", fields({{"reason", word("Partners")}})));
        l.invite(l.request, *l.ines);
        ACCEPTED(l.step(*l.noor, l.request, "open"));
    }

    void whatEndedExcludesNobody()
    {
        Screened l;
        ACCEPTED(l.says(*l.mei, l.person(*l.yusuf), "household"));
        l.mei->pull();
        ACCEPTED(l.mei->push({op(OpKind::Set, "standing_tie",
            standingTieId(l.person(*l.mei), l.person(*l.yusuf)), fields({{"until", word("2025-01-31")}}))}));
        ACCEPTED(l.asks(*l.mei, l.id()));
        QCOMPARE(l.proposed(*l.noor), QStringList());
    }

    void whatWasSaidOfAnEarlierRequestIsProposedWithItsNumber()
    {
        Screened l;
        const RawId first = l.invite(l.request, *l.mei);
        ACCEPTED(l.reviewStep(*l.mei, first, "accept"));
        ACCEPTED(l.reviewStep(
            *l.mei, first, "declare", fields({{"ties", word("declared")}, {"kinds", word("friend")}})));
        l.request = l.screened();
        const RawId second = l.id();
        ACCEPTED(l.asks(*l.mei, second));
        QCOMPARE(l.proposed(*l.noor), QStringList{QStringLiteral("friend review E-1 open")});
        QCOMPARE(l.mei->value(second, "proposed_kinds").toString(), QString()); // not pulled
        l.mei->pull();
        QCOMPARE(l.mei->value(second, "proposed_kinds").toString(), QStringLiteral("friend"));
    }

    void whoReviewedOnesWorkIsShownToCoordinatorsAlone()
    {
        Screened l;
        yusufReviewsMeisRing(l);
        const RawId review = l.id();
        ACCEPTED(l.asks(*l.mei, review));
        QCOMPARE(l.proposed(*l.noor), QStringList{QStringLiteral("assessed_recently assessment E-2 open")});
        l.mei->pull();
        QCOMPARE(l.mei->value(review, "proposed_kinds").toString(), QString());
        QCOMPARE(l.proposed(*l.mei), QStringList());
    }

    void whoMadeItTogetherWithTheMakerIsNotAsked()
    {
        Screened l;
        const RawId shared = coMakerId(l.scarf, l.rings);
        l.yusuf->pull();
        ACCEPTED(l.yusuf->push({commandOp("co_maker", shared, "propose", nullptr,
            fields({{"listing", l.scarf.hex()}, {"workshop", l.rings.hex()}, {"share", 200'000},
                {"role", word("clasp")}}))}));
        ACCEPTED(l.asks(*l.mei, l.id())); // proposed is not agreed
        l.request = l.screened();
        l.mei->pull();
        Op accepting = commandOp("co_maker", shared, "accept", "proposed");
        accepting.from.insert(QStringLiteral("share"), 200'000);
        accepting.from.insert(QStringLiteral("role"), QStringLiteral("clasp"));
        ACCEPTED(l.mei->push({accepting}));
        REFUSED(l.asks(*l.mei, l.id()), ReviewerExcluded);
        // Her family is no more free of it than she is.
        ACCEPTED(l.says(*l.tomas, l.person(*l.mei), "family"));
        REFUSED(l.asks(*l.tomas, l.id()), ReviewerExcluded);
        ACCEPTED(l.asks(*l.leila, l.id()));
        l.scarf = l.listing(*l.yusuf, l.loom); // another piece of the same workshop
        l.request = l.screened();
        ACCEPTED(l.asks(*l.mei, l.id()));
        QVERIFY(l.proposed(*l.noor).join(u',').contains(QStringLiteral("joint_work co_maker")));
    }

    void oneSaysItForOneselfAndOfSomebodyElse()
    {
        Screened l;
        const RawId yusuf = l.person(*l.yusuf);
        REFUSED(l.says(*l.mei, l.person(*l.mei), "family"), OwnCase);
        REFUSED(l.says(*l.mei, l.rings, "family"), OwnCase);
        REFUSED(l.says(*l.mei, l.scarf, "family"), RecordMissing);
        REFUSED(l.says(*l.mei, yusuf, "payment"), NotAChoice);
        REFUSED(l.says(*l.mei, yusuf, "soulmate"), NotAChoice);
        l.mei->pull();
        REFUSED(l.mei->push({Screened::saying(*l.tomas, yusuf, "family")}), RecordMissing); // in his name
        ACCEPTED(l.says(*l.mei, yusuf, "family"));
        const RawId id = standingTieId(l.person(*l.mei), yusuf);
        l.noor->pull();
        QVERIFY(!l.noor->value(id, "kinds").isUndefined());
        REFUSED(l.noor->push({op(OpKind::Set, "standing_tie", id, fields({{"kinds", word("friend")}}))}),
            NotInvited);
        l.yusuf->pull();
        QVERIFY(l.yusuf->table("standing_tie").isEmpty());
    }

    void takenBackItIsGoneAndTheTrailKeepsIt()
    {
        Screened l;
        ACCEPTED(l.says(*l.mei, l.person(*l.yusuf), "family"));
        const RawId id = standingTieId(l.person(*l.mei), l.person(*l.yusuf));
        l.mei->pull();
        ACCEPTED(l.mei->push({op(OpKind::Delete, "standing_tie", id)}));
        ACCEPTED(l.asks(*l.mei, l.id()));
        const QStringList expected{
            QStringLiteral("standing_tie.say by"), QStringLiteral("standing_tie.remove by")};
        QCOMPARE(l.entries(*l.noor, "standing_tie"), expected);
    }

    void whoDecidesIsProposedTheirTiesToo()
    {
        Screened l;
        ACCEPTED(l.says(*l.noor, l.loom, "friend"));
        l.noor->pull();
        ACCEPTED(l.noor->push({Loomside::saying(*l.noor, l.request, "none", "screening")}));
        QCOMPARE(l.proposed(*l.ines), QStringList{QStringLiteral("friend standing overlooked")});
        QCOMPARE(l.noor->value(coordinatorTiesId(l.request, l.person(*l.noor)), "proposed_kinds").toString(),
            QString());
        l.noor->pull();
        QCOMPARE(l.noor->value(coordinatorTiesId(l.request, l.person(*l.noor)), "proposed_kinds").toString(),
            QStringLiteral("friend"));
    }

    void aStandInIsToldOfTiesButNotOfReviewsElsewhere()
    {
        Unfree l;
        const auto kim = l.member("Kim", Role::Maker);
        kim->pull();
        ACCEPTED(l.standIn(*kim));
        l.leila->pull();
        ACCEPTED(l.leila->push(
            {op(OpKind::Create, "standing_tie", standingTieId(l.leila->caller.person, l.yusuf->caller.person),
                fields({{"about", l.yusuf->caller.person.hex()}, {"kinds", word("friend")}}))}));
        ACCEPTED(l.step(*kim, l.request, "invite",
            fields({{"review", l.id().hex()}, {"reviewer", l.leila->caller.person.hex()}})));
        kim->pull();
        QCOMPARE(kim->table("proposed_tie").size(), 1);
        const auto entriesTold = [&kim] {
            const auto entries = kim->table("audit_entry");
            return std::count_if(entries.begin(), entries.end(), [](const LogRow &row) {
                return row.put.value(QLatin1String("target_table")).toString() == u"proposed_tie";
            });
        };
        QCOMPARE(entriesTold(), 1);
        yusufReviewsMeisRing(l);
        const auto rita = l.member("Rita", Role::Maker, &l.rings, WorkshopRole::CoWorker);
        ACCEPTED(l.step(*kim, l.request, "invite",
            fields({{"review", l.id().hex()}, {"reviewer", rita->caller.person.hex()}})));
        l.ana.pull(); // a steward reads it, who stands in does not
        QCOMPARE(l.ana.table("proposed_tie").size(), 2);
        kim->pull();
        QCOMPARE(kim->table("proposed_tie").size(), 1);
        QCOMPARE(entriesTold(), 1);
        QVERIFY(kim->table("standing_tie").isEmpty());
    }
};

QTEST_APPLESS_MAIN(ProposedTiesTest)
#include "proposedties_test.moc"
