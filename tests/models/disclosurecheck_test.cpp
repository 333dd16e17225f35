// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that people wrote on, or wrote to deceive: whether readers still meet the disclosure first.
#include "tests/models/disclosing.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

class DisclosureCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextStillBeginsWithIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const char *text, const char *verdict) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(verdict);
        };
        row("as written", "Ad. Mei and I promote each other; we are both in Riverside Makers. Rings!", "ok");
        row("another label", "ADVERT – Mei and I promote each other; we are both in Riverside Makers.", "ok");
        row("full sentences", "Ad: Mei and I promote each other. Mei and I are both in Riverside Makers.",
            "ok");
        row("capitals and spaces", "  AD.  MEI AND I promote each\nother; We are both in Riverside Makers!",
            "ok");
        row("lengthened",
            "Ad. Mei and I promote each other, as all of us do; we are both in Riverside Makers, of Ulm.",
            "ok");
        row("lengthened in brackets",
            "Ad. Mei and I promote each other (on market days); we are both in Riverside Makers. Rings!",
            "ok");
        row("curly", "Ad. “Mei and I promote each other; we are both in Riverside Makers.”",
            "disclosure_not_first");
        row("link behind",
            "Ad. Mei and I promote each other; we are both in Riverside Makers. https://mei.example", "ok");
        row("no label", "Mei and I promote each other; we are both in Riverside Makers.",
            "disclosure_missing");
        row("shortened", "Ad. Mei and I promote each other.", "disclosure_missing");
        row("another name", "Ad. Mel and I promote each other; we are both in Riverside Makers.",
            "disclosure_missing");
        row("turned round", "Ad. Mei and I promote each other; we are both in Riverside Makers no longer.",
            "disclosure_not_first");
        row("denied", "Ad. Mei and I promote each other no more; we are both in Riverside Makers.",
            "disclosure_not_first");
        row("denied before",
            "Ad. It is untrue that Mei and I promote each other; we are both in Riverside Makers.",
            "disclosure_not_first");
        row("content first",
            "Lovely rings! Ad. Mei and I promote each other; we are both in Riverside Makers.",
            "disclosure_not_first");
        row("content between",
            "Ad. Lovely rings. Mei and I promote each other; we are both in Riverside Makers.",
            "disclosure_not_first");
        row("label last", "Mei and I promote each other; we are both in Riverside Makers. Ad.",
            "disclosure_not_first");
        row("link first",
            "https://mei.example Ad. Mei and I promote each other; we are both in Riverside Makers.",
            "disclosure_not_first");
        row("link between",
            "Ad. Mei and I promote each other, see mei.example; we are both in Riverside Makers.",
            "disclosure_not_first");
        row("too late",
            "Ad. Mei and I promote each other, which we have been doing since the spring market of the year "
            "in "
            "which the river came up to the door; we are both in Riverside Makers.",
            "disclosure_not_first");
        row("wrong order", "Ad. Mei and I are both in Riverside Makers; we promote each other.",
            "disclosure_missing");
        row("empty lines", "Ad.\n\n\n\nMei and I promote each other; we are both in Riverside Makers.",
            "disclosure_not_first");
        row("only hashtags", "Lovely rings! #ad #riverside", "disclosure_hidden");
        row("hashtag label", "#Ad Mei and I promote each other; we are both in Riverside Makers.",
            "disclosure_hidden");
        row("as a link",
            "[Ad. Mei and I promote each other; we are both in Riverside Makers.](https://a.example)",
            "disclosure_hidden");
        row("struck out", "~~Ad. Mei and I promote each other; we are both in Riverside Makers.~~",
            "disclosure_hidden");
        row("as code", "`Ad. Mei and I promote each other; we are both in Riverside Makers.`",
            "disclosure_hidden");
        row("comment", "<!-- Ad. Mei and I promote each other; we are both in Riverside Makers. -->",
            "markup_not_allowed");
        row("tag",
            "Ad. <span style=\"display:none\">Mei and I promote each other; we are both in Riverside "
            "Makers.</span>",
            "markup_not_allowed");
        row("picture text",
            "![Ad. Mei and I promote each other; we are both in Riverside Makers.](https://a.example)",
            "markup_not_allowed");
        row("reference",
            "[Ad. Mei and I promote each other; we are both in Riverside Makers.]: https://a.example",
            "disclosure_hidden");
        row("nothing", "", "disclosure_missing");
    }
    void theTextStillBeginsWithIt()
    {
        QFETCH(QString, text);
        QTEST(judged(text, about(swapping, Voice::Own, uk)), "verdict");
    }

    void charactersThatHideAreNoDisclosure_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verdict");
        const QString told = QStringLiteral("Ad. Mei paid me for this. Lovely rings.");
        const auto with
            = [&](int at, char32_t c) { return QString(told).insert(at, QString::fromUcs4(&c, 1)); };
        QTest::newRow("zero width space in the label")
            << with(1, 0x200B) << QStringLiteral("control_character");
        QTest::newRow("reversed") << with(0, 0x202E) << QStringLiteral("control_character");
        QTest::newRow("reversed between") << with(3, 0x202E) << QStringLiteral("control_character");
        QTest::newRow("isolated") << with(3, 0x2067) << QStringLiteral("disclosure_hidden");
        QTest::newRow("joiner") << with(8, 0x200D) << QStringLiteral("disclosure_hidden");
        QTest::newRow("soft hyphen") << with(9, 0x00AD) << QStringLiteral("control_character");
        QTest::newRow("filler for spaces") << with(3, 0x3164) << QStringLiteral("control_character");
        QTest::newRow("struck letter") << with(1, 0x0336) << QStringLiteral("disclosure_missing");
        QTest::newRow("struck after the label") << with(3, 0x0336) << QStringLiteral("disclosure_hidden");
        QTest::newRow("ringed") << with(24, 0x20DD) << QStringLiteral("disclosure_missing");
        QTest::newRow("look-alike") << QString(told).replace(0, 1, QChar(0x0410))
                                    << QStringLiteral("disclosure_missing");
        QTest::newRow("hard space") << QString(told).replace(3, 1, QChar(0x00A0)) << QStringLiteral("ok");
        QTest::newRow("tag letters") << with(30, 0xE0041) << QStringLiteral("control_character");
        QTest::newRow("tower of marks")
            << told + QStringLiteral("o") + QString(30, QChar(0x0301)) << QStringLiteral("control_character");
    }
    void charactersThatHideAreNoDisclosure()
    {
        QFETCH(QString, text);
        QTEST(judged(text, about({Relation::Payment}, Voice::Own, us)), "verdict");
    }

    void wordsThatHideWhatWasGivenAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verdict");
        const QString told = QStringLiteral("Ad. Mei paid me for this. ");
        QTest::newRow("plain") << told + QStringLiteral("Gifted by Mei.") << QStringLiteral("refused_word");
        QTest::newRow("several words")
            << told + QStringLiteral("In  Association\nwith Mei.") << QStringLiteral("refused_word");
        QTest::newRow("instead") << QStringLiteral("Spon: lovely rings.") << QStringLiteral("refused_word");
        QTest::newRow("hashtag far behind")
            << told + QString(300, u'x') + QStringLiteral(" #gifted") << QStringLiteral("refused_word");
        QTest::newRow("part of a word")
            << told + QStringLiteral("A sponge, an affinity.") << QStringLiteral("ok");
        QTest::newRow("cut word") << told + QString(95, u'x') + QStringLiteral(" sponge")
                                  << QStringLiteral("ok");
        QTest::newRow("far behind") << told + QString(130, u'x') + QStringLiteral(" thanks to the slow fire")
                                    << QStringLiteral("ok");
        QTest::newRow("wide letters")
            << told + QStringLiteral("ｇｉｆｔｅｄ") << QStringLiteral("refused_word");
    }
    void wordsThatHideWhatWasGivenAreRefused()
    {
        QFETCH(QString, text);
        QTEST(judged(text, about({Relation::Payment}, Voice::Own, us)), "verdict");
    }

    void aNameMayBeARefusedWord()
    {
        Disclosing one = about({Relation::Friend}, Voice::Own, uk);
        one.receiver = QStringLiteral("Thanks to Mud");
        QCOMPARE(judged(said(one), one), QStringLiteral("ok"));
        QCOMPARE(judged(QStringLiteral("#spon"), about({}, Voice::Own, uk)), QStringLiteral("refused_word"));
        QCOMPARE(judged(QStringLiteral("Thanks to her, bowls pour well."), about({}, Voice::Own, uk)),
            QStringLiteral("ok"));
    }
};

QTEST_GUILESS_MAIN(DisclosureCheckTest)
#include "disclosurecheck_test.moc"
