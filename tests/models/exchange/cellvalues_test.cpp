// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/htmltext.h"
#include "models/exchange/numbers.h"

#include <QTest>

using namespace cooperage;

class CellValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("comma");
        QTest::addColumn<QString>("decimal"); // empty: no number
        QTest::addColumn<QString>("currency");
        const auto row = [](const char *cell, bool comma, const char *decimal, const char *currency = "") {
            QTest::newRow(cell) << QString::fromUtf8(cell) << comma << QString::fromUtf8(decimal)
                                << QString::fromUtf8(currency);
        };
        row("46", false, "46");
        row("39.99", false, "39.99");
        row("1 299,00", true, "1299.00");
        row("1\u00A0299,00", true, "1299.00");
        row("₹199", false, "199", "INR");
        row("$ 12", false, "12");
        row("12 CHF", false, "12", "CHF");
        row("1'299.00", false, "1299.00");
        row("1,299.00", false, "1299.00");
        row("1.299,00 €", true, "1299.00", "EUR");
        row(".5", false, "0.5");
        row("-4,5", true, "-4.5");
        row("-$5", false, "-5");
        row("Rs.500", false, "500");
        row("99.7903214", false, "99.7903214");
        row("12,5o", true, "");
        row("12 5", false, "");
        row("12.5.1", false, "");
        row("1,29", false, "");
        row("about 5", false, "");
        row("5-6", false, "");
        row("", false, "");
        row("--", false, "");
    }

    void readsNumbers()
    {
        QFETCH(QString, cell);
        QFETCH(bool, comma);
        QFETCH(QString, decimal);
        QFETCH(QString, currency);
        const auto number = plainNumber(cell, comma ? DecimalSign::Comma : DecimalSign::Dot);
        QCOMPARE(number.has_value(), !decimal.isEmpty());
        QCOMPARE(number.value_or(PlainNumber{}), (PlainNumber{decimal, currency}));
    }

    void findsTheDecimalSign_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<int>("sign");
        QTest::newRow("whole numbers") << "46 7 1200" << int(DecimalSign::Dot);
        QTest::newRow("dot") << "46 39.99" << int(DecimalSign::Dot);
        QTest::newRow("comma") << "46 39,9" << int(DecimalSign::Comma);
        QTest::newRow("both in one") << "1.299,00" << int(DecimalSign::Comma);
        QTest::newRow("grouped twice") << "1.299.000" << int(DecimalSign::Comma);
        QTest::newRow("two ways") << "1.299 2.450" << int(DecimalSign::Unclear);
        QTest::newRow("two ways, but another tells") << "1.299 2.45" << int(DecimalSign::Dot);
        QTest::newRow("leading zero tells") << "0.125" << int(DecimalSign::Dot);
        QTest::newRow("contradiction") << "39.99 39,99" << int(DecimalSign::Unclear);
        QTest::newRow("nothing") << "x y" << int(DecimalSign::Dot);
    }

    void findsTheDecimalSign()
    {
        QFETCH(QString, cells);
        DecimalEvidence evidence;
        for (const QString &cell : cells.split(u' '))
            evidence.add(cell);
        QTEST(int(evidence.sign()), "sign");
    }

    void roundsHalfAwayFromZero()
    {
        QCOMPARE(scaledDecimal(QStringLiteral("99.7903214"), 0), 100);
        QCOMPARE(scaledDecimal(QStringLiteral("0.5"), 0), 1);
        QCOMPARE(scaledDecimal(QStringLiteral("-0.5"), 0), -1);
        QCOMPARE(scaledDecimal(QStringLiteral("12.3456"), 2), 1235);
        QCOMPARE(scaledDecimal(QStringLiteral("12"), 3), 12000);
        QCOMPARE(scaledDecimal(QStringLiteral("99999999999999999999"), 2), std::nullopt);
        QVERIFY(hasMoreDigits(QStringLiteral("1.005"), 2));
        QVERIFY(!hasMoreDigits(QStringLiteral("1.500"), 1));
    }

    void readsWholeNumbers()
    {
        QCOMPARE(wholeNumber(QStringLiteral("12")), 12);
        QCOMPARE(wholeNumber(QStringLiteral("80 919")), 80919);
        QCOMPARE(wholeNumber(QStringLiteral("1,000")), 1000);
        QCOMPARE(wholeNumber(QStringLiteral("4.0")), 4);
        QCOMPARE(wholeNumber(QStringLiteral("-3")), -3);
        QCOMPARE(wholeNumber(QStringLiteral("4.5")), std::nullopt);
        QCOMPARE(wholeNumber(QStringLiteral("not stocked")), std::nullopt);
    }

    void onlyRightCodesAreGtins()
    {
        QVERIFY(isPublicGtin(QStringLiteral("4006381333931")));
        QVERIFY2(!isPublicGtin(QStringLiteral("4006381333932")), "wrong check digit");
        QVERIFY2(!isPublicGtin(QStringLiteral("0400000010427")), "company-internal prefix");
        QVERIFY2(!isPublicGtin(QStringLiteral("2000000000008")), "in-store prefix");
        QVERIFY(isPublicGtin(QStringLiteral("036000291452")));
        QVERIFY(!isPublicGtin(QStringLiteral("MUG-G")));
    }

    void decodesEntitiesOnce_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("quote") << "3&quot; pot"
                               << "3\" pot";
        QTest::newRow("twice written") << "&amp;quot;"
                                       << "&quot;";
        QTest::newRow("numbers") << "&#39;&#x20AC;" << QStringLiteral("'€");
        QTest::newRow("unknown stays") << "&unknown; R&D &"
                                       << "&unknown; R&D &";
        QTest::newRow("no such character") << "&#0;&#xD800;&#1114112;"
                                           << "&#0;&#xD800;&#1114112;";
    }

    void decodesEntitiesOnce()
    {
        QFETCH(QString, cell);
        QTEST(withoutEntities(cell), "text");
    }

    void htmlBecomesMarkdown_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("lost");
        const auto row = [](const char *name, const char *html, const char *markdown, const char *lost = "") {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(markdown)
                                << QString::fromUtf8(lost);
        };
        row("plain", "Carved &amp; oiled\nby hand *", "Carved & oiled\nby hand *");
        row("paragraphs", "<p>One\n two</p><p>three</p>", "One two\n\nthree");
        row("break", "a<br>b<br/>c", "a\nb\nc");
        row("strong", "<p>Very <strong>long </strong>flax</p>", "Very **long** flax");
        row("crossed tags", "<b>a <i>b</b> c</i>", "**a *b*** *c*");
        row("empty mark", "a <b></b>b", "a b");
        row("mark over paragraphs", "<b><p>a</p><p>b</p></b>", "**a**\n\n**b**");
        row("list", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>end", "- a\n- b\n  - c\n\nend");
        row("numbers", "<ol><li>a</li><li>b</li></ol>", "1. a\n2. b");
        row("heading", "<h2>Care</h2>Wash", "## Care\n\nWash");
        row("link", "See <a href=\"https://x.example/a(b)\">our <b>page</b></a>.",
            "See [our **page**](https://x.example/a%28b%29).");
        row("bad link", "<a href=\"javascript:alert(1)\">x</a>", "x", "a");
        row("quote", "<blockquote><p>a</p><p>b</p></blockquote>c", "> a\n>\n> b\n\nc");
        row("signs of Markdown", "<p>2 * 3 [x] a_b</p>", "2 \\* 3 \\[x\\] a\\_b");
        row("tags as text", "<p>&lt;b&gt;</p>", "\\<b>");
        row("picture and style", "<p style=\"color:red\">a<img src=x></p>", "a", "style img");
        row("table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a | b\nc", "table");
        row("script", "a<script>alert('<p>')</script>b", "ab", "script");
        row("open script", "a<script>b", "a", "script");
        row("comment", "a<!-- <b> -->b", "ab");
        row("less than", "<p>1 < 2 <3</p>", "1 \\< 2 \\<3");
    }

    void htmlBecomesMarkdown()
    {
        QFETCH(QString, html);
        const MarkdownText made = markdownFromHtml(html);
        QTEST(made.text, "markdown");
        QTEST(made.lost.join(u' '), "lost");
    }

    void hostileNestingStaysSmall_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"<ul><li>", "<blockquote>", "<b><i>", "<a href='https://x.example'>", "<",
                 "<!--", "<table>", "&", "<p a"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }

    void hostileNestingStaysSmall()
    {
        QFETCH(QString, piece);
        const QString html
            = QStringLiteral("<p>") + piece.repeated(100'000 / piece.size()) + QStringLiteral("x");
        QVERIFY(markdownFromHtml(html).text.size() < 20 * html.size());
    }
};

QTEST_GUILESS_MAIN(CellValuesTest)
#include "cellvalues_test.moc"
