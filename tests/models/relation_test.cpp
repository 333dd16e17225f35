// SPDX-License-Identifier: GPL-3.0-or-later
// How ties are named and stored.
#include "models/records/relation.h"

#include <QSet>
#include <QTest>

using namespace cooperage;

class RelationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void permanentNamesAreTheirOwnAndHaveNoSpace()
    {
        QSet<QString> names;
        for (const Choice &one : Choices<Relation>::list) {
            const QString name = QString::fromLatin1(one.name);
            QVERIFY2(!names.contains(name) && !name.contains(QLatin1Char(' ')), one.name);
            names.insert(name);
        }
        QVERIFY(names.size() <= 32); // a set is 32 bits
    }

    void aSetIsStoredInTableOrder()
    {
        QCOMPARE(kindsText({}), QString());
        QCOMPARE(kindsText({Relation::SameCollective, Relation::PraiseForPraise}),
            QStringLiteral("praise_for_praise same_collective"));
        QCOMPARE(kindsText({Relation::Competitor, Relation::Payment}), QStringLiteral("payment competitor"));
    }

    void whatIsStoredReadsBack()
    {
        for (std::size_t i = 0; i < std::size(Choices<Relation>::list); ++i) {
            Relations all;
            for (std::size_t k = i; k < std::size(Choices<Relation>::list); k += 3)
                all.add(Relation(k));
            const auto read = kindsFromText(kindsText(all));
            QVERIFY(read && *read == all);
            QVERIFY(all.list().first() == Relation(i));
        }
        QVERIFY(kindsFromText(u"")->isEmpty());
        QVERIFY(
            *kindsFromText(u"  friend   family friend ") == Relations({Relation::Family, Relation::Friend}));
    }

    void whatIsNotKnownIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("another word") << QStringLiteral("family cousin");
        QTest::newRow("capitals") << QStringLiteral("Family");
        QTest::newRow("comma") << QStringLiteral("family,friend");
        QTest::newRow("line break") << QStringLiteral("family\nfriend");
        QTest::newRow("hidden sign") << QStringLiteral("fam") + QChar(0x200B) + QStringLiteral("ily");
    }
    void whatIsNotKnownIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!kindsFromText(text));
    }

    void oneTieMoreOrLess()
    {
        Relations ties{Relation::Family};
        ties.add(Relations{Relation::Payment});
        QVERIFY(ties.has(Relation::Payment) && ties.has(Relation::Family) && !ties.has(Relation::Friend));
        ties.remove(Relation::Payment);
        ties.remove(Relation::Family);
        QVERIFY(ties.isEmpty() && ties.list().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RelationTest)
#include "relation_test.moc"
