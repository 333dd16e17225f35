// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/textmerge.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace cooperage;

namespace {

/// Pieces as one line: first's in <>, second's in (), touching in [].
QString drawn(const QList<MergePiece> &pieces)
{
    QString text;
    for (const MergePiece &piece : pieces) {
        switch (piece.origin) {
        case MergeOrigin::Same:
            text += piece.text;
            break;
        case MergeOrigin::First:
            text += u'<' + piece.text + u'>';
            break;
        case MergeOrigin::Second:
            text += u'(' + piece.text + u')';
            break;
        case MergeOrigin::Touching:
            text += u'[' + piece.text + u']';
            break;
        }
    }
    return text;
}

QString drawn(const QList<WordPiece> &pieces)
{
    QString text;
    for (const WordPiece &piece : pieces) {
        text += piece.change == WordChange::Added ? u'+' + piece.text + u'+'
            : piece.change == WordChange::Removed ? u'~' + piece.text + u'~'
                                                  : piece.text;
    }
    return text;
}

/// A text somebody has worked on: words changed, added and taken out here and there.
QString worked(const QString &text, QRandomGenerator &random, const QString &mark)
{
    QStringList words = text.split(u' ');
    for (int edits = random.bounded(4); edits >= 0 && !words.isEmpty(); --edits) {
        const int at = random.bounded(int(words.size()));
        const QString word = mark + QString::number(random.bounded(1000));
        switch (random.bounded(3)) {
        case 0:
            words[at] = word;
            break;
        case 1:
            words.insert(at, word);
            break;
        default:
            words.removeAt(at);
        }
    }
    return words.join(u' ');
}

QString sentence(QRandomGenerator &random)
{
    static const QStringList words{QStringLiteral("clay"), QStringLiteral("ash"), QStringLiteral("glaze,"),
        QStringLiteral("fired"), QStringLiteral("at"), QStringLiteral("high"), QStringLiteral("heat.\n"),
        QStringLiteral("every"), QStringLiteral("mug"), QStringLiteral("is"), QStringLiteral("its"),
        QStringLiteral("own")};
    QStringList text;
    for (int i = random.bounded(40); i >= 0; --i)
        text.append(words.at(random.bounded(int(words.size()))));
    return text.join(u' ');
}

QStringList marked(const QString &text, const QString &mark)
{
    QStringList found;
    for (const QString &word : text.split(QRegularExpression(QStringLiteral("\\s+")))) {
        if (word.startsWith(mark))
            found.append(word);
    }
    found.sort();
    return found;
}

} // namespace

class TextMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothChangesStandInTheProposal_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *base, const char *first, const char *second,
                             const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(first)
                                << QString::fromUtf8(second) << QString::fromUtf8(expected);
        };
        row("nothing changed", "Wheel-thrown mug.", "Wheel-thrown mug.", "Wheel-thrown mug.",
            "Wheel-thrown mug.");
        row("one changed", "A mug in ash glaze.", "A mug in tin glaze.", "A mug in ash glaze.",
            "A mug in <tin> glaze.");
        row("apart", "A mug in ash glaze, fired once.", "A tall mug in ash glaze, fired once.",
            "A mug in ash glaze, fired twice.", "A <tall >mug in ash glaze, fired (twice).");
        row("alike", "A mug in ash.", "A mug in tin.", "A mug in tin.", "A mug in tin.");
        row("side by side", "glazed in ash", "glazed in tin", "glazed in ash, dishwasher proof",
            "glazed in [tin, dishwasher proof]");
        row("the same word", "glazed in ash today", "glazed in tin today", "glazed in salt today",
            "glazed in [tin salt] today");
        row("both at the end", "A mug.", "A mug. Holds 300 ml.", "A mug. Fits the hand.",
            "A mug.[ Holds 300 ml. Fits the hand.]");
        row("one removes, one changes elsewhere", "Red and blue and green cups.", "Red and green cups.",
            "Red and blue and green bowls.", "Red and green (bowls).");
        row("one removes what the other changes", "Made in small batches here.", "Made here.",
            "Made in tiny batches here.", "Made [in tiny batches ]here.");
        row("paragraphs", "First.\n\nSecond.", "First one.\n\nSecond.", "First.\n\nSecond one.",
            "First< one>.\n\nSecond( one).");
        row("from nothing", "", "Ash glaze", "Tin glaze", "[Ash glaze Tin glaze]");
        row("accents", "Krüge aus Ton", "Große Krüge aus Ton", "Krüge aus weißem Ton",
            "<Große >Krüge aus (weißem )Ton");
        row("one empties it", "All gone", "", "All gone", "");
    }
    void bothChangesStandInTheProposal()
    {
        QFETCH(QString, base);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, expected);
        QCOMPARE(drawn(mergeTexts(base, first, second)), expected);
    }

    void placesToReadAreCounted()
    {
        const auto pieces = mergeTexts(
            QStringLiteral("a b c d e"), QStringLiteral("x b c d y"), QStringLiteral("z b c d w"));
        QCOMPARE(drawn(pieces), QStringLiteral("[x z] b c d [y w]"));
        QCOMPARE(touchingPlaces(pieces), 2);
    }

    /// What has to hold for any texts: nobody's word is lost, and where only one worked theirs is taken.
    void noWordOfEitherIsLost()
    {
        QRandomGenerator random(20261122);
        for (int i = 0; i < 3000; ++i) {
            const QString base = sentence(random);
            const QString first = worked(base, random, QStringLiteral("A"));
            const QString second = worked(base, random, QStringLiteral("B"));
            QCOMPARE(textOf(mergeTexts(base, first, base)), first);
            QCOMPARE(textOf(mergeTexts(base, base, second)), second);
            QCOMPARE(textOf(mergeTexts(base, first, first)), first);
            const QString merged = textOf(mergeTexts(base, first, second));
            QCOMPARE(marked(merged, QStringLiteral("A")), marked(first, QStringLiteral("A")));
            QCOMPARE(marked(merged, QStringLiteral("B")), marked(second, QStringLiteral("B")));
            const QString turned = textOf(mergeTexts(base, second, first));
            QCOMPARE(marked(turned, QStringLiteral("A")), marked(first, QStringLiteral("A")));
        }
    }

    void changedWordsAreShownInTheirPlace_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("replaced") << QStringLiteral("glazed in ash") << QStringLiteral("glazed in tin")
                                  << QStringLiteral("glazed in ~ash~+tin+");
        QTest::newRow("added") << QStringLiteral("glazed in ash")
                               << QStringLiteral("glazed in ash, dishwasher")
                               << QStringLiteral("glazed in ash+, dishwasher+");
        QTest::newRow("neighbours are one change")
            << QStringLiteral("in ash glaze") << QStringLiteral("in tin paint")
            << QStringLiteral("in ~ash glaze~+tin paint+");
        QTest::newRow("emptied") << QStringLiteral("ash") << QString() << QStringLiteral("~ash~");
        QTest::newRow("same") << QStringLiteral("ash") << QStringLiteral("ash") << QStringLiteral("ash");
    }
    void changedWordsAreShownInTheirPlace()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(drawn(wordChanges(before, after)), expected);
    }

    void strangersOfFullLengthAreComparedInBoundedTime()
    {
        QString before, after;
        for (int i = 0; i < 6000; ++i) {
            before += QStringLiteral("a%1 ").arg(i);
            after += QStringLiteral("b%1 ").arg(i);
        }
        const auto pieces = wordChanges(before, after);
        QCOMPARE(pieces.first().change, WordChange::Removed);
        QCOMPARE(textOf(mergeTexts(before, after, before)), after);
    }
};

QTEST_APPLESS_MAIN(TextMergeTest)
#include "textmerge_test.moc"
