// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explain.h"

#include <QSet>
#include <QTest>

using namespace cooperage;

class ExplainTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReasonHasItsOwnSentence();
    void theSubjectIsNamedInEverySentence();
    void aFieldNamesItselfAndWhatStoodThere();
    void anUnfilledFieldNamesItself();
    void whatAFieldSaysIsNotSaidOfItsRecordToo();
    void aVeryLongSubjectIsCut();
    void whatIsNotNamedIsNotPointedAt();
    void aStepThatDoesNotFitNamesWhatDoes();
    void numbersOfOursAreNotQuoted();
    void captionsFollowFromPermanentNames();
};

void ExplainTest::everyReasonHasItsOwnSentence()
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(Reason::Last_); ++i) {
        const QString text
            = explain(Error{Fault::Invalid, static_cast<Reason>(i), QStringLiteral("Mug"), {}, {}});
        QVERIFY2(text.size() > 10, nameOf(static_cast<Reason>(i)).data());
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen += text;
    }
}

void ExplainTest::theSubjectIsNamedInEverySentence()
{
    for (int i = 0; i <= static_cast<int>(Reason::Last_); ++i) {
        const auto reason = static_cast<Reason>(i);
        QVERIFY2(explain(Error{Fault::Invalid, reason, QStringLiteral("Mug"), {}, {}}).contains(u"Mug"),
            nameOf(reason).data());
        const QString nameless = explain(Error{Fault::Invalid, reason, {}, {}, {}});
        QVERIFY2(!nameless.contains(u"%1") && !nameless.contains(u"“”"), qPrintable(nameless));
        QVERIFY2(nameless.at(0).isUpper(), qPrintable(nameless));
    }
}

void ExplainTest::aFieldNamesItselfAndWhatStoodThere()
{
    const Error error{Fault::Invalid, Reason::NotANumber, {}, {},
        {{QStringLiteral("price"), Reason::NotANumber, QStringLiteral("12,5o")}}};
    const QString text = explain(error);
    QVERIFY2(text.startsWith(u"Price: "), qPrintable(text));
    QVERIFY(text.contains(u"12,5o"));
    QCOMPARE(text.count(u'\n'), 0);
}

void ExplainTest::whatAFieldSaysIsNotSaidOfItsRecordToo()
{
    Error error{Fault::Invalid, Reason::TooLong, QStringLiteral("Listing"), {}, {}};
    error.problems = {{QStringLiteral("made_how"), Reason::TooLong, QStringLiteral("xxxx")}};
    QCOMPARE(explain(error), explain(error.problems.first()));
    error.reason = Reason::StaleState; // another thing altogether
    QCOMPARE(explain(error).count(u'\n'), 1);
}

void ExplainTest::anUnfilledFieldNamesItself()
{
    const QString text = explain(FieldProblem{QStringLiteral("low_limit"), Reason::Required, {}});
    QCOMPARE(text, QStringLiteral("Low limit is missing. Fill it in."));
}

void ExplainTest::aVeryLongSubjectIsCut()
{
    const QString text = explain(Error{Fault::Invalid, Reason::TooLong, QString(5000, u'x'), {}, {}});
    QVERIFY(text.size() < 250);
    QVERIFY(text.contains(QChar(0x2026)));
}

void ExplainTest::whatIsNotNamedIsNotPointedAt()
{
    QCOMPARE(explain(Error{Fault::NotAllowed, Reason::RoleMissing, {}, {}, {}}),
        QStringLiteral("Your role does not allow this. Ask a steward of the collective."));
    QCOMPARE(explain(Error{Fault::NotAllowed, Reason::NotYourWorkshop, {}, {}, {}}),
        QStringLiteral("This belongs to another workshop. Ask its owner to change it."));
}

void ExplainTest::aStepThatDoesNotFitNamesWhatDoes()
{
    const auto said = [](Reason reason, const char *subject) {
        QString text = explain(Error{Fault::Conflict, reason, QString::fromLatin1(subject), {}, {}});
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QCOMPARE(said(Reason::StepNotNow, "endorsement in_review ask_revisions decide"),
        QStringLiteral(
            "This is not possible in the state “In review”. Possible now: Ask for revisions · Decide."));
    QCOMPARE(said(Reason::StaleState, "endorsement decided publish"),
        QStringLiteral("Somebody was faster: by now the state is “Decided”. Possible now: Publish."));
    QCOMPARE(said(Reason::StepNotNow, "endorsement cancelled"),
        QStringLiteral(
            "This is not possible in the state “Cancelled”. There is nothing for you to do about it "
            "now."));
    QCOMPARE(said(Reason::StepNotNow, "endorsement declined"), // an outcome stands in the way
        QStringLiteral(
            "This is not possible in the state “Declined”. There is nothing for you to do about it "
            "now."));
}

void ExplainTest::numbersOfOursAreNotQuoted()
{
    QCOMPARE(explain(Error{Fault::Refused, Reason::NotEnoughReviewers, QStringLiteral("3"), {}, {}}),
        QStringLiteral("There are fewer reviewers than the standard asks for: 3. Invite more."));
    QCOMPARE(explain(Error{Fault::Conflict, Reason::SharesTooLarge, QStringLiteral("166667"), {}, {}}),
        QStringLiteral("All shares together would be more than 100 %. Left to give: 16.6667\u00a0%."));
    QCOMPARE(explain(Error{Fault::Invalid, Reason::TooSmall, QStringLiteral("until"), {}, {}}),
        QStringLiteral("The day has passed already. Choose one still to come."));
}

void ExplainTest::captionsFollowFromPermanentNames()
{
    QCOMPARE(fieldCaption(QStringLiteral("sku")), QStringLiteral("SKU"));
    QCOMPARE(fieldCaption(QStringLiteral("low_limit")), QStringLiteral("Low limit"));
    QCOMPARE(fieldCaption({}), QString());
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "explain_test.moc"
