// SPDX-License-Identifier: GPL-3.0-or-later
// One person's own praise: one sentence, disclosed, and nobody else's.
#include "models/rules/personalpraise.h"
#include "models/rules/reminding.h"

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
    /// domain: "Ad. Mei and I promote each other; we are both in Riverside Makers."
    void aLabelStandsInTheTextWhateverWasDeclared()
    {
        Recommendation praise;
        praise.ties = DeclarationState::None;
        praise.text = QStringLiteral("I use mine every day.");
        const auto shown = [&praise](const char *country, bool outside) {
            const SpokenTies ties = spokenTies(praise, outside);
            Disclosing about;
            about.state = ties.state;
            about.kinds = ties.kinds;
            about.giver = QStringLiteral("Ana");
            about.receiver = QStringLiteral("Mei");
            about.collective = QStringLiteral("Riverside Makers");
            about.rule = labelRuleOf(QString::fromLatin1(country));
            const auto text = praiseText(
                {RawId(), {}, praise.text, about.collective}, about, disclosureWords(QStringLiteral("en")));
            return text ? *text : QString::fromLatin1(nameOf(text.error().reason));
        };
        QCOMPARE(shown("GB", true), QStringLiteral("I use mine every day."));
        QCOMPARE(shown("GB", false),
            QStringLiteral("Ana and Mei are both in Riverside Makers. I use mine every day."));
        QVERIFY(!isSwap(praise));
        praise.labelled = true;
        QVERIFY(isSwap(praise));
        QCOMPARE(
            shown("GB", true), QStringLiteral("Ad. Ana and Mei promote each other. I use mine every day."));
        QCOMPARE(shown("US", false),
            QStringLiteral("Ana and Mei promote each other; they are both in Riverside Makers. "
                           "I use mine every day."));
        praise.ties = DeclarationState::NotAsked;
        QCOMPARE(shown("GB", true), QStringLiteral("declaration_missing"));
    }

    void reminders_data()
    {
        QTest::addColumn<int>("days"); // since the invitation, or since the review was due
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<int>("over");
        QTest::addColumn<int>("reason");
        const int fine = -1;
        QTest::newRow("a week to accept") << 7 << false << 0 << int(Reason::NotOverdue);
        QTest::newRow("the eighth day") << 8 << false << 1 << fine;
        QTest::newRow("three days over") << 10 << false << 3 << fine;
        QTest::newRow("not due") << 0 << true << 0 << int(Reason::NotOverdue);
        QTest::newRow("a day over") << 1 << true << 1 << fine;
        QTest::newRow("a week over") << 7 << true << 7 << fine;
    }

    void reminders()
    {
        QFETCH(int, days);
        QFETCH(bool, accepted);
        QFETCH(int, over);
        QFETCH(int, reason);
        constexpr qint64 day = 86'400'000;
        const Instant now{1'764'000'000'000};
        Endorsement request;
        request.state = EndorsementState::InReview;
        request.round = 1;
        request.dueAt = Instant{now.ms - days * day};
        Review review;
        review.state = accepted ? ReviewState::Accepted : ReviewState::Invited;
        review.invitedAt = Instant{now.ms - days * day};
        const RemindingAt at{{}, now, QTimeZone("Europe/Vienna")};
        QCOMPARE(daysOver(review, request, at.terms, now), over);
        const auto may = mayRemind(review, request, at, QStringLiteral("Mei"));
        QCOMPARE(may ? -1 : int(may.error().reason), reason);
        if (!may)
            return;
        review.remindedAt = Instant{now.ms - 3 * 3'600'000}; // now is 17:00 in Vienna
        QCOMPARE(mayRemind(review, request, at, QStringLiteral("Mei")).error().reason, Reason::RemindedToday);
        review.remindedAt = Instant{now.ms - 20 * 3'600'000};
        QVERIFY(mayRemind(review, request, at, QStringLiteral("Mei")));
        request.state = EndorsementState::Decided;
        QCOMPARE(mayRemind(review, request, at, QStringLiteral("Mei")).error().reason, Reason::StaleState);
    }
};

QTEST_GUILESS_MAIN(PersonalPraiseTest)
#include "personalpraise_test.moc"
