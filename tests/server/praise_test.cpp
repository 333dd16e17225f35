// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/endorsingfixture.h"

using namespace cooperage;
using namespace cooperage::server;

class PraiseTest : public QObject
{
    Q_OBJECT

    static VerdictLine praise(
        Loomside &l, TestDevice &by, const RawId &workshop, const char *text, const char *kinds = "")
    {
        by.pull();
        return by.push({op(OpKind::Create, "recommendation", l.id(),
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
