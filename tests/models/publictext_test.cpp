// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts may leave the program.
#include "models/rules/publictext.h"

#include <QTest>

using namespace cooperage;

class PublicTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *text, const char *verdict = "ok") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(verdict);
        };
        row("");
        row("Bowls that *pour* well, 3 < 4 & 5 > 4, I <3 them.");
        row("See [her shop](https://mei.example/bowls?a=1&b=2) or mailto:mei@mei.example.");
        row("[shop]: https://mei.example\nSee [shop].");
        row("שלום Mei 👩‍🏭❤️ می‌خواهم");
        row("Data: 12 bowls, file: none.");
        row("<b>Bowls</b>", "markup_not_allowed");
        row("</p>", "markup_not_allowed");
        row("<!-- hidden -->", "markup_not_allowed");
        row("<?php", "markup_not_allowed");
        row("![cup](https://mei.example/cup.png)", "markup_not_allowed");
        row("[cup](javascript:alert(1))", "markup_not_allowed");
        row("[cup]( JavaScript:alert(1))", "markup_not_allowed");
        row("[cup](java&#115;cript:alert)", "markup_not_allowed");
        row("[cup](https://mei.example/&#34;onclick)", "markup_not_allowed");
        row("[cup](data:text/html;base64,AAAA)", "markup_not_allowed");
        row("[cup](//mei.example)", "markup_not_allowed");
        row("[cup](/etc/passwd)", "markup_not_allowed");
        row("[cup]: vbscript:x", "markup_not_allowed");
        row("[cup]: file:///etc/passwd", "markup_not_allowed");
        row("bowls\u202Esgnir", "control_character");
        row("bow\u200Bls", "control_character");
        row("bowls\u0007", "control_character");
    }
    void textsAreHarmless()
    {
        QFETCH(QString, text);
        const auto checked = checkPublicText(text);
        QTEST(
            checked ? QStringLiteral("ok") : QString::fromLatin1(nameOf(checked.error().reason)), "verdict");
    }

    void hostileLengthIsAnsweredAtOnce()
    {
        const int length = 32 * 1024;
        for (const char *piece : {"[", "](", "![", "<", "[a]:", "[a](", "&#", "#", "*", "\n[", "~"}) {
            const QString all = QString::fromLatin1(piece).repeated(length / int(qstrlen(piece)));
            checkPublicText(all);
            foldedText(all);
        }
        QCOMPARE(lengthOf(QString(length, u'x')), length);
    }

    void wordsAreFoundWhole()
    {
        const QString text = foldedText(QStringLiteral("  Émile’s  SPONGE\n spon\u200Bsored spon"));
        QCOMPARE(text, QStringLiteral("émile's sponge sponsored spon"));
        QCOMPARE(wordsAt(text, QStringLiteral("spon")), 25);
        QCOMPARE(wordsAt(text, QStringLiteral("mile")), -1);
        QCOMPARE(wordsAt(text, QString()), -1);
        QCOMPARE(wordsAt(text, QStringLiteral("spon"), 26), -1);
        QCOMPARE(lengthOf(QStringLiteral("a\U0001F3FA")), 2);
    }
};

QTEST_GUILESS_MAIN(PublicTextTest)
#include "publictext_test.moc"
