// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a step gives way to what came of it.
#include "tests/ui/endorsementdesk.h"
#include "ui/shell/language.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// Ana coordinates; Yusuf has submitted his scarf.
struct Submitted : EndorsementDesk
{
    Submitted()
        : EndorsementDesk({Role::Coordinator})
        , request(requests.put(
              requests.under(requests.listing(local.weaving, "Scarf"), EndorsementState::Submitted),
              local.yusuf))
    {
        open(request.id.hex());
    }
    LogRow became(EndorsementState state)
    {
        request.state = state;
        LogRow row = local.rowOf(request);
        row.createdBy = local.yusuf;
        return row;
    }
    Endorsement request;
};

const QString asked = QStringLiteral("Requested: Begin screening. The collective's server decides.");

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        useLanguage(QLocale());
    }

    void whatWasTakenIsSaidToBeDone()
    {
        Submitted desk;
        QTRY_VERIFY(desk.offers("screen"));
        desk.step("screen")->click();
        QTRY_COMPARE(desk.said(), asked);
        desk.answer(Verdict::Applied, {desk.became(EndorsementState::Screening)});
        QTRY_COMPARE(desk.said(), QStringLiteral("Done: Screening of the request for “Scarf”."));
    }

    void whatWasRefusedSaysWhy()
    {
        Submitted desk;
        QTRY_VERIFY(desk.offers("screen"));
        desk.step("screen")->click();
        QTRY_COMPARE(desk.said(), asked);
        desk.answer(Verdict::Rejected, {}, Reason::OwnCase);
        QTRY_VERIFY2(desk.said().startsWith(u"Refused: Screening of the request for “Scarf”. "),
            qPrintable(desk.said()));
        QVERIFY2(desk.said().contains(u"your own case"), qPrintable(desk.said()));
    }

    void whileTheServerIsNotReachedNothingElseIsSaid()
    {
        Submitted desk;
        QTRY_VERIFY(desk.offers("screen"));
        desk.step("screen")->click();
        QTRY_COMPARE(desk.said(), asked);
        desk.local.receive({}); // somebody else did something
        Q_EMIT desk.writer.changed({});
        QTRY_VERIFY(desk.text("stepsSentence").contains(u"server decides"));
        QCOMPARE(desk.said(), asked);
    }

    void aRefusalIsToldOfWhatWasSaidToBeDone()
    {
        Submitted desk;
        desk.local.receive({desk.became(EndorsementState::Screening)});
        Review tied = desk.requests.review(desk.request, desk.mei, ReviewState::Invited);
        tied.ties = DeclarationState::Declared;
        tied.tieKinds = QStringLiteral("friend");
        desk.requests.put(tied, {});
        Q_EMIT desk.writer.changed({});
        QTRY_VERIFY(desk.find<QPushButton>("clearTie"));
        desk.find<QPushButton>("clearTie")->click();
        desk.inStep<QPlainTextEdit>("stepReason")->setPlainText(QStringLiteral("They met twice."));
        desk.inStep<QPushButton>("stepAccept")->click();
        QTRY_COMPARE(desk.said(), QStringLiteral("The tie is cleared."));
        desk.answer(Verdict::Rejected, {}, Reason::RoleMissing);
        QTRY_VERIFY2(desk.said().startsWith(u"Refused: Tie cleared for “E-21”. "), qPrintable(desk.said()));
    }
};

QTEST_MAIN(AnswersTest)
#include "answers_test.moc"
