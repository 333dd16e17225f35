// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/endorsingfixture.h"

using namespace cooperage;
using namespace cooperage::server;

class PraiseTest : public QObject
{
    Q_OBJECT

    inline static RawId s_last; ///< the newest recommendation

    /// Mei and Yusuf praise each other by agreement: a case. The ids of both.
    static std::pair<RawId, RawId> swapped(Loomside &l)
    {
        Loomside::expect(praise(l, *l.mei, l.loom, "I wear it every winter.", "praise_for_praise"));
        const RawId first = s_last;
        Loomside::expect(praise(l, *l.yusuf, l.rings, "She hammers like nobody else."));
        l.noor->pull();
        return {first, s_last};
    }
    static VerdictLine decide(TestDevice &by, const char *command)
    {
        by.pull();
        return by.push({commandOp("exchange_case", by.table("exchange_case").first().id, command, "open",
            fields({{"reason", word("They agreed on it")}}))});
    }
    static VerdictLine remind(TestDevice &by, const RawId &review, const char *from)
    {
        return by.push({commandOp("review", review, "remind", from)});
    }

    static VerdictLine praise(
        Loomside &l, TestDevice &by, const RawId &workshop, const char *text, const char *kinds = "")
    {
        by.pull();
        s_last = l.id();
        return by.push({op(OpKind::Create, "recommendation", s_last,
            fields({{"workshop", workshop.hex()}, {"subject", workshop.hex()},
                {"ties", word(kinds[0] ? "declared" : "none")}, {"tie_kinds", word(kinds)},
                {"text", word(text)}}))});
    }

private Q_SLOTS:
    void ownWorkIsNotRecommendedAndTiesAreSaid()
    {
        Loomside l;
        REFUSED(praise(l, *l.mei, l.rings, "The best rings there are."), OwnPraise);
        REFUSED(
            l.mei->push({op(OpKind::Create, "recommendation", l.id(),
                fields({{"workshop", l.loom.hex()}, {"subject", l.loom.hex()}, {"text", word("Good.")}}))}),
            DeclarationMissing);
        REFUSED(praise(l, *l.mei, l.loom, "<b>Good</b> scarves."), MarkupNotAllowed);
        ACCEPTED(praise(l, *l.mei, l.loom, "I wear it every winter."));
    }

    void aSwapWithoutScoresOpensACaseAndAnHonestPairDoesNot()
    {
        Loomside l; // 30 mutual + 25 unassessed + 25 swap + 10 ring: over 50
        ACCEPTED(praise(l, *l.mei, l.loom, "I wear it every winter.", "praise_for_praise"));
        l.noor->pull();
        QCOMPARE(l.noor->table("exchange_case").size(), 0);
        ACCEPTED(praise(l, *l.yusuf, l.rings, "She hammers like nobody else.", "praise_for_praise"));
        l.noor->pull();
        QCOMPARE(l.noor->table("exchange_case").size(), 1);
        const LogRow found = l.noor->table("exchange_case").first();
        QCOMPARE(found.put.value(QStringLiteral("score")).toInt(), 90);
        QCOMPARE(found.put.value(QStringLiteral("signs")).toString(),
            QStringLiteral("mutual unassessed swap ring"));
        for (TestDevice *other : {l.mei.get(), l.yusuf.get(), l.tomas.get()}) {
            other->pull();
            QCOMPARE(other->table("exchange_case").size(), 0);
        }
        const auto decide = [&](TestDevice &by, const char *command, const char *why) {
            return by.push(
                {commandOp("exchange_case", found.id, command, "open", fields({{"reason", word(why)}}))});
        };
        REFUSED(decide(*l.mei, "clear", "fine"), RecordMissing);
        REFUSED(decide(*l.noor, "clear", ""), Required);
        ACCEPTED(decide(*l.noor, "label", "They agreed on it"));
        l.ines->pull();
        QCOMPARE(l.ines->value(found.id, "state").toString(), QStringLiteral("labelled"));
        REFUSED(decide(*l.ines, "clear", "fine"), StaleState);
    }

    void twoWhoHadAssessedEachOtherStayClean()
    {
        Loomside l; // 30 mutual + 10 ring = 40
        const RawId request = l.inReview();
        ACCEPTED(l.assess(*l.mei, request, "panel", 1, 4, 4, 4));
        l.clock.ms += 1000;
        l.mei->pull();
        ACCEPTED(l.mei->push({op(OpKind::Create, "recommendation", l.id(),
            fields({{"workshop", l.loom.hex()}, {"subject", l.scarf.hex()}, {"ties", word("none")},
                {"text", word("I wear it every winter.")}}))}));
        ACCEPTED(praise(l, *l.tomas, l.rings, "She hammers like nobody else."));
        l.noor->pull();
        QCOMPARE(l.noor->table("exchange_case").size(), 0);
    }

    /// The case is the coordinators'; the label is everybody's, also of the one who declared nothing.
    void aLabelReachesEverybodysDeviceAndAClearedCaseLeavesNone()
    {
        Loomside labelled;
        const auto [mine, theirs] = swapped(labelled);
        ACCEPTED(decide(*labelled.noor, "label"));
        for (TestDevice *one : {labelled.mei.get(), labelled.yusuf.get(), labelled.tomas.get()}) {
            one->pull();
            QCOMPARE(one->table("exchange_case").size(), 0);
            QCOMPARE(one->value(mine, "labelled").toBool(), true);
            QCOMPARE(one->value(theirs, "labelled").toBool(), true);
        }
        REFUSED(labelled.mei->push({op(OpKind::Set, "recommendation", mine, fields({{"labelled", false}}))}),
            DecidedField);
        ACCEPTED(labelled.mei->push(
            {op(OpKind::Set, "recommendation", mine, fields({{"text", word("I wear it every day.")}}))}));
        QCOMPARE(labelled.mei->value(mine, "labelled").toBool(), true);

        Loomside cleared;
        const auto [one, other] = swapped(cleared);
        ACCEPTED(decide(*cleared.noor, "clear"));
        cleared.tomas->pull();
        QCOMPARE(cleared.tomas->value(one, "labelled").toBool(), false);
        QCOMPARE(cleared.tomas->value(other, "labelled").toBool(), false);
    }

    void praiseIsOneSentenceOncePerSubjectAndNeverTheCollectives()
    {
        Loomside l;
        REFUSED(praise(l, *l.mei, l.loom, "I wear it. It lasts."), NotOneSentence);
        l.noor->pull();
        const QByteArray name
            = l.noor->table("collective").first().put.value(QStringLiteral("name")).toString().toUtf8();
        REFUSED(praise(l, *l.mei, l.loom, QByteArray(name + " loves it.").constData()), CollectiveName);
        ACCEPTED(praise(l, *l.mei, l.loom, "I wear it every winter."));
        const RawId first = s_last;
        REFUSED(praise(l, *l.mei, l.loom, "I wear it every summer."), PraisedAlready);
        ACCEPTED(l.mei->push({op(OpKind::Delete, "recommendation", first)}));
        ACCEPTED(praise(l, *l.mei, l.loom, "I wear it every summer."));
        REFUSED(l.mei->push({op(OpKind::Undelete, "recommendation", first)}), PraisedAlready);
    }

    void anOverrideIsLiftedBeforeItsTime()
    {
        Loomside l;
        const RawId id = l.id();
        ACCEPTED(l.noor->push({commandOp("promotion_override", id, "record", nullptr,
            fields({{"subject", l.scarf.hex()}, {"reason", word("Winter market")}, {"days", 30}}))}));
        l.clock.ms += 86'400'000;
        REFUSED(l.mei->push({commandOp("promotion_override", id, "lift")}), RoleMissing);
        ACCEPTED(l.ines->push({commandOp("promotion_override", id, "lift")}));
        l.mei->pull();
        QCOMPARE(l.mei->value(id, "until").toInteger(), l.clock.ms);
        QCOMPARE(l.mei->value(id, "lifted_by").toString(), l.ines->caller.person.hex());
        REFUSED(l.noor->push({commandOp("promotion_override", id, "lift")}), StaleState);
    }

    void thanksAreForTwoOrForAll()
    {
        Loomside l;
        const auto thank = [&](TestDevice &by, const RawId &from, const RawId &to, bool open,
                               const char *text = "For the lift to the market.") {
            s_last = l.id();
            return by.push({op(OpKind::Create, "thanks", s_last,
                fields(
                    {{"giver", from.hex()}, {"receiver", to.hex()}, {"text", word(text)}, {"open", open}}))});
        };
        const RawId mei = l.mei->caller.person;
        const RawId yusuf = l.yusuf->caller.person;
        l.mei->pull();
        REFUSED(thank(*l.mei, yusuf, mei, false), RoleMissing); // in another's name
        REFUSED(thank(*l.mei, mei, mei, false), OwnPraise);
        REFUSED(thank(*l.mei, mei, yusuf, false, "<b>Thanks</b>"), MarkupNotAllowed);
        ACCEPTED(thank(*l.mei, mei, yusuf, false));
        const RawId between = s_last;
        ACCEPTED(thank(*l.mei, mei, yusuf, true));
        const RawId open = s_last;
        const std::tuple<TestDevice *, bool> seen[] = {{l.mei.get(), true}, {l.yusuf.get(), true},
            {l.tomas.get(), false}, {l.noor.get(), false}, {&l.ana, false}};
        for (const auto &[device, sees] : seen) {
            device->pull();
            QCOMPARE(device->rows.contains(between), sees);
            QVERIFY(device->rows.contains(open));
        }
        REFUSED(l.mei->push({op(OpKind::Set, "thanks", between, fields({{"text", word("Or not")}}))}),
            FixedField);
        REFUSED(l.mei->push({op(OpKind::Delete, "thanks", between)}), FixedField);
    }

    /// Yusuf thanks three people he is not to know.
    void reviewersAreThankedWithoutBeingNamed()
    {
        Loomside l;
        const RawId request = l.inReview();
        const RawId id = l.id();
        const auto thank = [&](TestDevice &by) {
            by.pull();
            return by.push({commandOp("thanks", id, "send", nullptr,
                fields({{"request", request.hex()}, {"text", word("You looked closely.")}}))});
        };
        REFUSED(thank(*l.yusuf), ReviewsOutstanding);
        for (TestDevice *one : {l.mei.get(), l.tomas.get(), l.leila.get()})
            ACCEPTED(l.assess(*one, request, "panel", 1, 4, 4, 3));
        REFUSED(thank(*l.yusuf), ReviewsOutstanding); // not decided: who has sent stays unknown
        ACCEPTED(l.step(*l.noor, request, "decide",
            fields({{"outcome", word("endorsed")}, {"reason", word("Even weave")}})));
        REFUSED(thank(*l.mei), RecordMissing); // neither asked for it nor coordinates
        ACCEPTED(thank(*l.yusuf));
        l.yusuf->pull();
        QCOMPARE(l.yusuf->table("thanks").size(), 1);
        QCOMPARE(l.yusuf->table("thanks").first().id, id);
        QVERIFY(!l.yusuf->table("thanks").first().put.contains(QStringLiteral("receiver"))
            || l.yusuf->table("thanks").first().put.value(QStringLiteral("receiver")).isNull());
        for (TestDevice *one : {l.mei.get(), l.tomas.get(), l.leila.get()}) {
            one->pull();
            QCOMPARE(one->table("thanks").size(), 1);
            const LogRow got = one->table("thanks").first();
            QCOMPARE(got.put.value(QStringLiteral("receiver")).toString(), one->caller.person.hex());
            QCOMPARE(got.put.value(QStringLiteral("text")).toString(), QStringLiteral("You looked closely."));
        }
        for (TestDevice *one : {l.noor.get(), &l.ana}) {
            one->pull();
            QCOMPARE(one->table("thanks").size(), 0);
        }
    }

    void anOverdueReviewIsRemindedOnceADay()
    {
        constexpr qint64 day = 86'400'000;
        Loomside l;
        const RawId request = l.inReview(); // all accepted; 21 days
        const RawId review = l.reviews.first();
        REFUSED(remind(*l.noor, review, "accepted"), NotOverdue);
        l.clock.ms += 22 * day;
        REFUSED(remind(*l.yusuf, review, "accepted"), RecordMissing); // does not even see it
        REFUSED(remind(*l.mei, review, "accepted"), RoleMissing);
        ACCEPTED(remind(*l.noor, review, "accepted"));
        l.mei->pull();
        QCOMPARE(l.mei->value(review, "reminded_at").toInteger(), l.clock.ms);
        QCOMPARE(l.mei->value(review, "reminded_by").toString(), l.noor->caller.person.hex());
        REFUSED(remind(*l.ines, review, "accepted"), RemindedToday);
        l.clock.ms += day;
        ACCEPTED(remind(*l.ines, review, "accepted"));
        l.yusuf->pull();
        QVERIFY(!l.yusuf->rows.contains(review));
        ACCEPTED(l.assess(*l.mei, request, "panel", 1, 4, 4, 3));
        l.clock.ms += day;
        REFUSED(remind(*l.noor, review, "submitted"), StepNotNow);
    }

    void aCoordinatorOverridesTheGateWithAReason()
    {
        Loomside l;
        const RawId id = l.id();
        const auto record = [&](TestDevice &by, const RawId &subject, const char *why, int days) {
            return by.push({commandOp("promotion_override", id, "record", nullptr,
                fields({{"subject", subject.hex()}, {"reason", word(why)}, {"days", days}}))});
        };
        REFUSED(record(*l.mei, l.scarf, "Winter market", 30), RoleMissing);
        REFUSED(record(*l.noor, l.scarf, "", 30), Required);
        REFUSED(record(*l.noor, l.id(), "Winter market", 30), RecordMissing);
        REFUSED(record(*l.noor, l.scarf, "Winter market", 4000), TooLarge);
        ACCEPTED(record(*l.noor, l.scarf, "Winter market", 30));
        l.mei->pull();
        QCOMPARE(l.mei->value(id, "reason").toString(), QStringLiteral("Winter market"));
        REFUSED(record(*l.noor, l.scarf, "Again", 30), RecordExists);
    }
};

QTEST_APPLESS_MAIN(PraiseTest)
#include "praise_test.moc"
