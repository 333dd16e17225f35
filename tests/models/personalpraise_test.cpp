// SPDX-License-Identifier: GPL-3.0-or-later
// One person's own praise: one sentence, disclosed, and nobody else's.
#include "models/rules/personalpraise.h"

#include <QTest>

using namespace cooperage;

namespace {

PersonalPraise praise(const QString &sentence)
{
    PersonalPraise one;
    one.giver = RawId::derived("ana");
    one.makers = {RawId::derived("mei")};
    one.sentence = sentence;
    one.collective = QStringLiteral("Riverside Makers");
    return one;
}

Disclosing about(Voice voice)
{
    Disclosing one;
    one.state = DeclarationState::Declared;
    one.kinds = {Relation::PraiseForPraise, Relation::SameCollective};
    one.giver = QStringLiteral("Ana");
    one.receiver = QStringLiteral("Mei");
    one.collective = QStringLiteral("Riverside Makers");
    one.voice = voice;
    return one;
}

template <class T> QString verdict(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : QString::fromLatin1(nameOf(result.error().reason));
}

} // namespace

class PersonalPraiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOneSentenceOfOnePerson_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *sentence, const char *said) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromLatin1(said);
        };
        row("Her bowls pour well.", "ok");
        row("Her bowls pour well", "ok");
        row("Her bowls – all 12 of them – pour well; mine never did!", "ok");
        row("Ask Dr. Kim, St. Ives, approx. 3 km from here, z. B. in spring.", "ok");
        row("“Never again!” she said, and then it held.", "ok");
        row("Bowls… that pour.", "ok");
        row("It costs 12.50 at https://mei.example/bowls.html and is worth it.", "ok");
        row("Her bowls pour well. Buy them.", "not_one_sentence");
        row("Her bowls pour well! 12 of them are mine.", "not_one_sentence");
        row("Her bowls pour well.\nbuy them", "not_one_sentence");
        row("(Her bowls pour well.) “Buy” them.", "not_one_sentence");
        row("碗很好。买吧。", "not_one_sentence");
        row("碗很好。", "ok");
        row("  ", "required");
        row("We at Riverside Makers love them.", "collective_name");
        row("RIVERSIDE  makers’ choice.", "collective_name");
        row("Her bowls pour well #RiversideMakers", "collective_name");
        row("Her bowls pour well #riverside_makers", "collective_name");
        row("Riverside Ma\u200Bkers love them.", "control_character");
        row("The riverside makers' meadow is where her clay is from.", "collective_name");
        row("The riverside is where her clay is from.", "ok");
        row("Her <b>bowls</b> pour well.", "markup_not_allowed");
    }
    void itIsOneSentenceOfOnePerson()
    {
        QFETCH(QString, sentence);
        QTEST(::verdict(checkPraise(praise(sentence))), "verdict");
    }

    void itHasAnEnd()
    {
        QCOMPARE(verdict(checkPraise(praise(QString(300, u'x')))), QStringLiteral("ok"));
        QCOMPARE(verdict(checkPraise(praise(QString(301, u'x')))), QStringLiteral("too_long"));
    }

    void nobodyPraisesTheirOwnWork()
    {
        PersonalPraise own = praise(QStringLiteral("My bowls pour well."));
        own.makers.append(own.giver);
        QCOMPARE(verdict(checkPraise(own)), QStringLiteral("own_praise"));
    }

    void itStandsBehindItsDisclosure()
    {
        const auto words = disclosureWords(u"en");
        const PersonalPraise one = praise(QStringLiteral(" Her bowls pour well. "));
        const auto text = praiseText(one, about(Voice::Own), words);
        QVERIFY(text); // the disclosure names the collective, the praise does not speak for it
        QCOMPARE(*text,
            QStringLiteral(
                "Ad. Mei and I promote each other; we are both in Riverside Makers. Her bowls pour well."));
        QCOMPARE(
            verdict(praiseText(one, about(Voice::Collective), words)), QStringLiteral("collective_name"));
        Disclosing posing = about(Voice::Named);
        posing.giver = QStringLiteral("RIVERSIDE-MAKERS");
        QCOMPARE(verdict(praiseText(one, posing, words)), QStringLiteral("collective_name"));
        Disclosing silent = about(Voice::Own);
        silent.state = DeclarationState::NotAsked;
        QCOMPARE(verdict(praiseText(one, silent, words)), QStringLiteral("declaration_missing"));
        QCOMPARE(verdict(praiseText(praise(QStringLiteral("#gifted bowls.")), about(Voice::Own), words)),
            QStringLiteral("refused_word"));
    }
};

QTEST_GUILESS_MAIN(PersonalPraiseTest)
#include "personalpraise_test.moc"
