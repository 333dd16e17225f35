// SPDX-License-Identifier: GPL-3.0-or-later
// Who decides is asked first what ties them to the maker.
#include "tests/support/accessiblewalk.h"
#include "tests/ui/endorsementdesk.h"
#include "ui/shell/language.h"
#include "ui/widgets/noticebar.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// Ana coordinates; three reviews of Yusuf's scarf are in and nobody has decided. Noor coordinates, too.
struct Deciding : EndorsementDesk
{
    Deciding()
        : EndorsementDesk({Role::Coordinator})
        , noor(requests.member("Noor", Role::Coordinator))
        , request(requests.put(weighed(), local.yusuf))
    {
        requests.opened(request, mei, {4, 4, 4, 1}, 1000);
        requests.opened(request, tomas, {4, 4, 3, 1}, 929);
        requests.opened(request, leila, {4, 3, 4, 1}, 929);
    }
    Endorsement weighed()
    {
        Endorsement made
            = requests.under(requests.listing(local.weaving, "Scarf"), EndorsementState::InReview);
        made.score = 952;
        made.spread = 71;
        return made;
    }
    void show() { open(request.id.hex()); }
    /// The sheet of a step, with its reasons written.
    void begin(const char *name)
    {
        step(name)->click();
        inStep<QPlainTextEdit>("stepReason")->setPlainText(QStringLiteral("Even and sure."));
    }
    bool tick(const char *tie) const
    {
        auto *box = inStep<QCheckBox>(tie);
        box->click();
        return box->isChecked();
    }
    QPushButton *accept() const { return inStep<QPushButton>("stepAccept"); }
    QString notice() const
    {
        auto *bar = inStep<NoticeBar>("stepTieNotice");
        return bar->isVisible() ? bar->text() : QString();
    }
    QStringList tieLines() const
    {
        QStringList lines;
        for (const QLabel *line : find<QWidget>("ties")->findChildren<QLabel *>(QStringLiteral("tieLine")))
            lines.append(withoutMarks(line->text()));
        return lines;
    }

    Id<Person> noor;
    Endorsement request;
};

} // namespace

class DecidingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        useLanguage(QLocale());
    }

    void nothingIsTickedAndTheDecisionWaitsForAnAnswer()
    {
        Deciding desk;
        desk.show();
        QTRY_VERIFY(desk.offers("endorsed") && desk.step("endorsed")->isEnabled());
        desk.begin("endorsed");
        for (const auto *box : desk.find<QDialog>("stepSheet")->findChildren<QAbstractButton *>())
            QVERIFY2(!box->isChecked(), qPrintable(box->objectName()));
        QCOMPARE(unnamedControls(desk.find<QDialog>("stepSheet")), QStringList());
        QVERIFY(!desk.accept()->isEnabled());
        QStringList order; // Tab goes as one reads
        const QWidget *sheet = desk.find<QDialog>("stepSheet");
        for (QWidget *one = sheet->nextInFocusChain(); one != sheet; one = one->nextInFocusChain()) {
            if (one->focusPolicy() & Qt::TabFocus && one->window() == sheet && one->isVisible())
                order.append(one->objectName());
        }
        QVERIFY2(order.first() == u"tie_family", qPrintable(order.join(u' ')));
        const auto at = [&order](const char *name) { return order.indexOf(QLatin1String(name)); };
        QVERIFY2(at("tie_co_maker") < at("moreTies") && at("moreTies") < at("noTies")
                && at("noTies") < at("tieText") && at("tieText") < at("stepReason")
                && at("stepReason") < at("stepAccept"),
            qPrintable(order.join(u' ')));
        QVERIFY(desk.notice().isEmpty() && !desk.inStep<QPushButton>("keepTies")->isVisible());
        desk.inStep<QAbstractButton>("noTies")->click();
        QVERIFY(desk.accept()->isEnabled());
        desk.accept()->click();
        QTRY_VERIFY(desk.asked().contains(u"\"decide\""));
        const QStringList bodies = desk.asked().split(u'\n');
        QCOMPARE(bodies.size(), 1); // one transaction, the declaration first
        QVERIFY(bodies.first().contains(u"\"ties\":\"none\""));
        QVERIFY(bodies.first().indexOf(u"\"declare\"") < bodies.first().indexOf(u"\"decide\""));
    }

    void whatTheRecordsSpeakOfIsNamedAndNotTicked()
    {
        Deciding desk;
        Endorsement own = desk.requests.under(
            desk.requests.listing(desk.local.pottery, "Mug"), EndorsementState::Decided);
        desk.requests.put(own, desk.local.ana);
        Review judged; // Yusuf has looked at a mug of Ana's pottery
        judged.id = desk.local.store->ids().next();
        judged.request = Id<Endorsement>(own.id);
        judged.reviewer = desk.local.yusuf;
        judged.state = ReviewState::Submitted;
        judged.submittedAt = {desk.local.clock.ms - 300 * Requests::day};
        desk.requests.put(judged, {});
        desk.show();
        QTRY_VERIFY(desk.offers("endorsed"));
        desk.begin("endorsed");
        auto *box = desk.inStep<QCheckBox>("tie_assessed_recently");
        QVERIFY2(
            box->isVisible() && box->text().contains(u"our records speak of it"), qPrintable(box->text()));
        QVERIFY(!box->isChecked() && !desk.accept()->isEnabled());
        QVERIFY(!desk.inStep<QCheckBox>("tie_competitor")->isVisible());
    }

    void withATieInTheWaySomebodyElseDecidesAndTheWordIsKept()
    {
        Deciding desk;
        desk.show();
        QTRY_VERIFY(desk.offers("declined") && desk.step("declined")->isEnabled());
        desk.begin("declined");
        QVERIFY(desk.tick("tie_friend"));
        QVERIFY(!desk.accept()->isEnabled());
        QVERIFY(desk.notice().contains(u"unless another coordinator clears it"));
        QVERIFY(desk.tick("tie_family"));
        QVERIFY(desk.notice().contains(u"nobody can lift that"));
        QVERIFY(!desk.tick("tie_family"));
        auto *keep = desk.inStep<QPushButton>("keepTies");
        QVERIFY(keep->isVisible() && !desk.accept()->isEnabled());
        keep->click();
        QTRY_VERIFY(desk.asked().contains(u"\"declare\""));
        QVERIFY(!desk.asked().contains(u"\"decide\""));
        QTRY_VERIFY(
            desk.text("stepsSentence").contains(u"You named a tie")); // before the server has answered
        QVERIFY(!desk.offers("endorsed") && !desk.offers("declined"));
        QVERIFY2(desk.tieLines().contains(QStringLiteral("Ana, who coordinates, named a tie: Friend")),
            qPrintable(desk.tieLines().join(u'|')));
        QVERIFY(desk.find<QLabel>("tieWaits"));
    }

    void anotherCoordinatorClearsItWithAReason()
    {
        Deciding desk;
        desk.requests.said(desk.request, desk.noor, "friend");
        desk.show();
        QTRY_VERIFY(desk.find<QPushButton>("clearCoordinatorTie"));
        QVERIFY(desk.tieLines().contains(QStringLiteral("Noor, who coordinates, named a tie: Friend")));
        QVERIFY(desk.text("stepsSentence").startsWith(u"Noor named a tie: Friend."));
        QVERIFY(desk.offers("endorsed") && desk.step("endorsed")->isEnabled()); // Ana is free herself
        desk.find<QPushButton>("clearCoordinatorTie")->click();
        QVERIFY(!desk.accept()->isEnabled());
        desk.inStep<QPlainTextEdit>("stepReason")->setPlainText(QStringLiteral("They met twice."));
        desk.accept()->click();
        QTRY_VERIFY(desk.asked().contains(u"\"clear\""));
        QTRY_VERIFY(!desk.find<QPushButton>("clearCoordinatorTie"));
        QVERIFY(desk.find<QLabel>("tieWaits"));
    }

    void whatNobodyCanLiftHasNoButton()
    {
        Deciding desk;
        desk.requests.said(desk.request, desk.noor, "family");
        desk.requests.said(desk.request, desk.local.ana, "household");
        desk.show();
        QTRY_VERIFY(desk.tieLines().contains(QStringLiteral("Noor, who coordinates, named a tie: Family")));
        QVERIFY(!desk.find<QPushButton>("clearCoordinatorTie"));
        QVERIFY(!desk.find<QPushButton>("sayTiesAnew"));
        QVERIFY(desk.text("stepsSentence").contains(u"too close to the maker"));
        QVERIFY(!desk.offers("endorsed"));
    }

    void whatWasSaidAndClearedStandsInTheSheet()
    {
        Deciding desk;
        desk.requests.said(desk.request, desk.local.ana, "friend", desk.noor);
        desk.show();
        QTRY_VERIFY(desk.offers("endorsed") && desk.step("endorsed")->isEnabled());
        QVERIFY(desk.tieLines().contains(
            QStringLiteral("Ana, who coordinates, named a tie: Friend\nCleared by Noor: They met twice.")));
        desk.begin("endorsed");
        QVERIFY(desk.inStep<QCheckBox>("tie_friend")->isChecked());
        QVERIFY(desk.notice().isEmpty() && desk.accept()->isEnabled());
        QVERIFY(desk.tick("tie_free_goods")); // another word has to be cleared again
        QVERIFY(!desk.accept()->isEnabled());
        QVERIFY(!desk.tick("tie_free_goods"));
        desk.accept()->click();
        QTRY_VERIFY(desk.asked().contains(u"\"decide\""));
        QVERIFY(!desk.asked().contains(u"\"declare\"")); // said already
    }

    void whoWasMistakenSaysItAnew()
    {
        Deciding desk;
        desk.requests.said(desk.request, desk.local.ana, "friend");
        desk.show();
        QTRY_VERIFY(desk.find<QPushButton>("sayTiesAnew"));
        QVERIFY(!desk.offers("endorsed"));
        desk.find<QPushButton>("sayTiesAnew")->click();
        QVERIFY(desk.inStep<QCheckBox>("tie_friend")->isChecked());
        QVERIFY(desk.notice().contains(u"unless another coordinator clears it"));
        desk.inStep<QAbstractButton>("noTies")->click();
        QVERIFY(desk.notice().isEmpty());
        desk.accept()->click();
        QTRY_VERIFY(desk.asked().contains(u"\"declare\""));
        QTRY_VERIFY(desk.offers("endorsed")); // nobody has answered yet
    }
};

QTEST_MAIN(DecidingTest)
#include "deciding_test.moc"
