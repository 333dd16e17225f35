// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/similar.h"

#include <QTest>

using namespace cooperage;

namespace {

RawId id(quint8 number)
{
    return *RawId::fromBytes(QByteArray(15, '\0') + char(number));
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

Likeness likeness(quint8 number, const char *category, const char *materials, const char *tags,
    const char *craft, qint64 cents, const char *currency = "EUR")
{
    Likeness made{id(number), false, QString::fromUtf8(craft), QString::fromUtf8(category), words(tags),
        words(materials), {}};
    if (cents > 0)
        made.price = Money{cents, *Currency::fromCode(QString::fromLatin1(currency))};
    return made;
}

Likeness scarf()
{
    return likeness(1, "Textiles > Scarves", "wool, silk", "blue, winter, soft, handwoven", "weaving", 8000);
}

} // namespace

class SimilarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAreGivenForWhatIsShared_data()
    {
        QTest::addColumn<Likeness>("other");
        QTest::addColumn<int>("points"); // 0: not similar
        QTest::newRow("same category") << likeness(2, "textiles >Scarves", "", "", "", 0) << 30;
        QTest::newRow("near category alone") << likeness(2, "Textiles > Bags", "", "", "", 0) << 0;
        QTest::newRow("near category and craft")
            << likeness(2, "Textiles > Bags", "", "", "Weaving", 0) << 30;
        QTest::newRow("two materials and one tag") << likeness(2, "", "Silk, WOOL", "Blue", "", 0) << 30;
        QTest::newRow("four tags count as three")
            << likeness(2, "", "", "soft, winter, blue, handwoven", "", 0) << 30;
        QTest::newRow("a word twice counts once") << likeness(2, "", "wool, Wool", "", "weaving", 0) << 0;
        QTest::newRow("craft and price alone") << likeness(2, "", "", "", "weaving", 8000) << 0;
        QTest::newRow("all of it") << likeness(2, "Textiles > Scarves", "wool, silk", "soft, winter, blue",
            "weaving", 12000) << 105;
        QTest::newRow("dear by half") << likeness(2, "Textiles > Scarves", "", "", "", 12000) << 40;
        QTest::newRow("dearer") << likeness(2, "Textiles > Scarves", "", "", "", 12001) << 30;
        QTest::newRow("half the price") << likeness(2, "Textiles > Scarves", "", "", "", 4000) << 40;
        QTest::newRow("cheaper") << likeness(2, "Textiles > Scarves", "", "", "", 3999) << 30;
        QTest::newRow("other currency") << likeness(2, "Textiles > Scarves", "", "", "", 8000, "GBP") << 30;
        QTest::newRow("nothing known of it") << likeness(2, "", "", "", "", 0) << 0;
    }
    void pointsAreGivenForWhatIsShared()
    {
        QFETCH(Likeness, other);
        QFETCH(int, points);
        const auto similar = similarTo(scarf(), other);
        QCOMPARE(similar.has_value(), points > 0);
        if (similar)
            QCOMPARE(similar->points, points);
    }

    void theReasonsSayWhatIsShared()
    {
        const auto similar
            = similarTo(scarf(), likeness(2, "Textiles > Bags", "Wool", "winter, red", "Weaving", 7000));
        QVERIFY(similar);
        const QList<LikeReason> expected{{LikeKind::CategoryNear, {QStringLiteral("Textiles")}},
            {LikeKind::Materials, {QStringLiteral("wool")}}, {LikeKind::Tags, {QStringLiteral("winter")}},
            {LikeKind::Craft, {}}, {LikeKind::Price, {}}};
        QCOMPARE(similar->reasons, expected);
        QCOMPARE(similar->points, 60);
    }

    void onesOwnComeFirstThenTheMostSimilar()
    {
        Likeness own = likeness(9, "Textiles > Scarves", "", "", "", 0);
        own.own = true;
        const QList<Likeness> others{likeness(5, "Textiles > Scarves", "", "", "", 0),
            likeness(4, "Textiles > Scarves", "", "", "", 0), likeness(7, "Kitchen > Mugs", "", "", "", 0),
            own, likeness(6, "Textiles > Scarves", "wool", "", "weaving", 0), scarf()};
        QList<RawId> order;
        for (const Similar &one : mostSimilar(scarf(), others, 10))
            order.append(one.listing);
        QCOMPARE(order, (QList<RawId>{id(9), id(6), id(4), id(5)})); // not itself, not the mug
        QCOMPARE(mostSimilar(scarf(), others, 2).size(), 2);
    }
};

QTEST_APPLESS_MAIN(SimilarTest)
#include "similar_test.moc"
