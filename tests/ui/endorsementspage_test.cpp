// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/ui/endorsementdesk.h"
#include "ui/pages/endorsements/requestlist.h"
#include "ui/shell/language.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace cooperage;
using namespace cooperage::test;

namespace {

using Desk = EndorsementDesk;

enum { Number, Subject, Maker, StandardName, State, Reviews, Due, Valid, Score };

} // namespace

class EndorsementsPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        useLanguage(QLocale());
    }

    void anEmptyListOffersToAsk()
    {
        Desk desk({Role::Maker});
        desk.open();
        auto *nothing = desk.window.findChild<RequestList *>()->findChild<EmptyState *>();
        QTRY_VERIFY(nothing->isVisible());
        auto *ask = nothing->findChild<QPushButton *>();
        QTRY_VERIFY(ask->isVisible() && ask->text().startsWith(u"Ask for"));
        ask->click();
        QTRY_VERIFY(desk.find<QDialog>("askSheet"));
        QVERIFY(!desk.find<QPushButton>("beginRequest")->isEnabled()); // the workshop has no listing
    }

    void aLineSaysHowFarARequestIs()
    {
        Desk desk({Role::Coordinator});
        const Endorsement running
            = desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.weaving, "Scarf"),
                                    EndorsementState::InReview),
                desk.local.yusuf);
        desk.requests.review(running, desk.mei, ReviewState::Submitted);
        desk.requests.review(running, desk.tomas, ReviewState::Accepted);
        desk.open(QStringLiteral("view:all"));
        QTRY_COMPARE(desk.column(Number), QStringList(QStringLiteral("E-21")));
        QCOMPARE(desk.column(Subject), QStringList(QStringLiteral("Scarf")));
        QCOMPARE(desk.column(Maker), QStringList(QStringLiteral("Yusuf Weaves")));
        QCOMPARE(desk.column(StandardName), QStringList(QStringLiteral("Weaving v2")));
        QCOMPARE(desk.column(State), QStringList(QStringLiteral("In review")));
        QCOMPARE(desk.column(Reviews), QStringList(QStringLiteral("1 of 2")));
        QCOMPARE(desk.column(Due), QStringList(QStringLiteral("in 10 days")));
        QCOMPARE(desk.column(Score), QStringList(QStringLiteral("–")));
        QCOMPARE(unnamedControls(&desk.window), QStringList());
    }

    void viewsAreThoseOfTheRole()
    {
        Desk maker({Role::Maker});
        maker.open();
        QTRY_VERIFY(maker.find<FilterChip>("viewAssigned")->isVisible());
        QVERIFY(maker.find<FilterChip>("viewMine")->isVisible());
        QTRY_VERIFY(!maker.find<FilterChip>("viewScreening")->isVisible());
        QVERIFY(!maker.find<FilterChip>("viewDecision")->isVisible());
        Desk coordinator({Role::Coordinator});
        coordinator.requests.put(
            coordinator.requests.under(coordinator.requests.listing(coordinator.local.weaving, "Scarf"),
                EndorsementState::Submitted),
            coordinator.local.yusuf);
        coordinator.open();
        QTRY_VERIFY(coordinator.find<FilterChip>("viewScreening")->isVisible());
        QTRY_VERIFY(coordinator.find<FilterChip>("viewScreening")->isChecked()); // what waits comes first
        QTRY_COMPARE(coordinator.column(State), QStringList(QStringLiteral("Submitted")));
    }

    void searchingFindsNumbersAndWords()
    {
        Desk desk({Role::Coordinator});
        for (const char *title : {"Scarf", "Blanket"})
            desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.weaving, title),
                                  EndorsementState::InReview),
                desk.local.yusuf);
        desk.open(QStringLiteral("view:all"));
        QTRY_COMPARE(desk.column(Number).size(), 2);
        auto *search = desk.find<SearchField>("findRequests");
        search->setText(QStringLiteral("E-22"));
        QTRY_COMPARE(desk.column(Subject), QStringList(QStringLiteral("Blanket")));
        search->setText(QStringLiteral("zeppelin"));
        auto *nothing = desk.window.findChild<RequestList *>()->findChild<EmptyState *>();
        QTRY_VERIFY(nothing->isVisible());
        nothing->findChild<QPushButton *>()->click();
        QTRY_COMPARE(desk.column(Number).size(), 2);
    }

    void askingMakesADraftAndNamesWhatItLacks()
    {
        Desk desk({Role::Maker});
        desk.requests.listing(desk.local.pottery, "Bowl");
        desk.open();
        desk.find<QAction>("askForEndorsement")->trigger();
        QTRY_VERIFY(
            desk.find<QPushButton>("beginRequest") && desk.find<QPushButton>("beginRequest")->isEnabled());
        QCOMPARE(desk.find<QComboBox>("subject")->currentText(), QStringLiteral("Bowl"));
        QCOMPARE(desk.find<QComboBox>("standard")->currentText(), QStringLiteral("Weaving v2"));
        desk.find<QPushButton>("beginRequest")->click();
        QTRY_VERIFY(desk.find<QWidget>("requestPage")->isVisible());
        auto *missing = desk.find<NoticeBar>("missing");
        QTRY_VERIFY(missing->isVisible());
        const QString lacks = missing->text();
        for (const char *one : {"too little to look at", "has not agreed", "ties", "self-assessment"})
            QVERIFY2(lacks.contains(QLatin1String(one)), one);
        QTRY_VERIFY(desk.offers("submit"));
        QVERIFY(!desk.step("submit")->isEnabled());
        QVERIFY(desk.step("submit")->toolTip().contains(u"too little"));
    }

    void whatIsOverIsAskedForAgainWithTheSameWork()
    {
        Desk desk({Role::Maker});
        desk.requests.listing(desk.local.pottery, "Anvil"); // stands before it in the list
        Endorsement over = desk.requests.under(
            desk.requests.listing(desk.local.pottery, "Mug"), EndorsementState::Expired);
        over.publishedAt = Instant{desk.local.clock.ms};
        over.validUntil = QDate(2026, 2, 22);
        over.endReason = QStringLiteral("ended");
        desk.requests.put(over, desk.local.ana);
        desk.open(over.id.hex());
        QTRY_VERIFY(desk.offers("ask_again"));
        QVERIFY(desk.find<NoticeBar>("standing")->text().startsWith(u"It ended on "));
        desk.step("ask_again")->click();
        QTRY_VERIFY(
            desk.find<QPushButton>("beginRequest") && desk.find<QPushButton>("beginRequest")->isEnabled());
        QCOMPARE(desk.find<QComboBox>("subject")->currentText(), QStringLiteral("Mug"));
        desk.find<QPushButton>("beginRequest")->click();
        QTRY_VERIFY(desk.offers("submit"));
        desk.open(over.id.hex());
        QTRY_VERIFY(!desk.offers("submit"));
        QVERIFY(!desk.offers("ask_again")); // the new one is being written
    }

    void aDraftIsFilledInAndSubmitted()
    {
        Desk desk({Role::Maker});
        Endorsement draft = desk.requests.draft(desk.requests.listing(desk.local.pottery, "Bowl"));
        desk.requests.put(draft, desk.local.ana);
        desk.open(draft.id.hex());
        QTRY_VERIFY(desk.offers("send"));
        desk.find<QSpinBox>("samples")->setValue(3);
        desk.find<QCheckBox>("consent")->click();
        QTRY_COMPARE(desk.requests.stored(draft).samples, 3);
        QVERIFY(desk.requests.stored(draft).consent);
        desk.find<QAbstractButton>("noTies")->click();
        desk.find<QAbstractButton>("declareTies")->click();
        QTRY_COMPARE(desk.requests.stored(draft).ties, DeclarationState::None);
        for (int i = 0; i < 3; ++i)
            desk.mark(i, 4);
        desk.mark(3, 1);
        QCOMPARE(desk.text("score"), QStringLiteral("Your own score 100.0 · passes at 80.0"));
        desk.step("send")->click();
        QTRY_VERIFY(desk.asked().contains(u"\"send\""));
        QTRY_VERIFY(!desk.offers("send")); // it waits for the server
    }

    void whenAllIsInACoordinatorSeesEverythingAndDecides()
    {
        Desk desk({Role::Coordinator});
        Endorsement running = desk.requests.under(
            desk.requests.listing(desk.local.weaving, "Scarf"), EndorsementState::InReview);
        running.score = 857; // (100.0 + 85.7 + 71.4) / 3
        running.spread = 286;
        desk.requests.put(running, desk.local.yusuf);
        desk.requests.opened(running, desk.mei, {4, 4, 4, 1}, 1000);
        desk.requests.opened(running, desk.tomas, {4, 4, 2, 1}, 857);
        desk.open(running.id.hex());
        QTRY_VERIFY(desk.offers("endorsed"));
        QVERIFY(!desk.step("endorsed")->isEnabled()); // two of three
        QVERIFY(desk.step("endorsed")->toolTip().contains(u"fewer reviewers"));
        QVERIFY(desk.step("declined")->isEnabled());
        desk.requests.opened(running, desk.leila, {3, 3, 4, 1}, 821);
        desk.window.navigation().go({QStringLiteral("endorsements"), QStringLiteral("view:all")});
        desk.window.navigation().go({QStringLiteral("endorsements"), running.id.hex()});
        QTRY_VERIFY(desk.offers("endorsed") && desk.step("endorsed")->isEnabled());
        QCOMPARE(desk.text("panelScore"),
            QStringLiteral("3 of 3 · panel 89.3 · spread 17.9 of at most 25.0 · passes at 80.0"));
        auto *marks = desk.find<QTreeWidget>("markTable");
        QCOMPARE(marks->topLevelItemCount(), 5);
        QCOMPARE(marks->headerItem()->text(1), QStringLiteral("Mei"));
        desk.step("endorsed")->click();
        QTRY_VERIFY(desk.find<QPushButton>("stepAccept"));
        QVERIFY(!desk.find<QPushButton>("stepAccept")->isEnabled()); // reasons are written
        desk.find<QPlainTextEdit>("stepReason")->setPlainText(QStringLiteral("Even and sure."));
        desk.inStep<QAbstractButton>("noTies")->click();
        desk.find<QPushButton>("stepAccept")->click();
        QTRY_VERIFY(desk.asked().contains(u"\"decide\""));
        QTRY_COMPARE(desk.find<Pill>("requestState")->word(), QStringLiteral("Requested"));
        QVERIFY(desk.text("stepsSentence").contains(u"server decides"));
    }

    void ownCasesAreNotCoordinated()
    {
        Desk desk({Role::Coordinator});
        const Endorsement own
            = desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.pottery, "Bowl"),
                                    EndorsementState::Screening),
                desk.local.ana);
        desk.open(own.id.hex());
        QTRY_VERIFY(desk.text("stepsSentence").contains(u"your own case"));
        QVERIFY(!desk.offers("open"));
        QVERIFY(!desk.offers("invite"));
        QVERIFY(desk.offers("cancel")); // as its maker
    }

    void whoMayNotReviewStandsGreyedWithTheReason()
    {
        Desk desk({Role::Coordinator});
        const Endorsement screening
            = desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.weaving, "Scarf"),
                                    EndorsementState::Screening),
                desk.local.yusuf);
        desk.requests.give(desk.local.yusuf, Role::Maker);
        desk.requests.review(screening, desk.tomas, ReviewState::Invited);
        desk.open(screening.id.hex());
        QTRY_VERIFY(desk.offers("invite"));
        desk.step("invite")->click();
        QTRY_VERIFY(desk.find<QTreeWidget>("reviewers")
            && desk.find<QTreeWidget>("reviewers")->topLevelItemCount() == 5);
        QHash<QString, QString> notes;
        const auto *people = desk.find<QTreeWidget>("reviewers");
        QStringList order;
        for (int i = 0; i < people->topLevelItemCount(); ++i) {
            const auto *item = people->topLevelItem(i);
            order.append(item->text(0));
            notes.insert(item->text(0), item->isDisabled() ? item->text(4) : QString());
        }
        QCOMPARE(order.last(), QStringLiteral("Tomás")); // has one open already
        QCOMPARE(notes.value(QStringLiteral("Yusuf")), QStringLiteral("Made it or asked for it"));
        QCOMPARE(notes.value(QStringLiteral("Ana")), QStringLiteral("You coordinate this one"));
        QCOMPARE(notes.value(QStringLiteral("Tomás")), QStringLiteral("Is asked already"));
        QCOMPARE(notes.value(QStringLiteral("Mei")), QString());
    }

    void publishingIsSeenBeforeItIsDone()
    {
        Desk desk({Role::Coordinator});
        Endorsement decided = desk.requests.under(
            desk.requests.listing(desk.local.weaving, "Scarf"), EndorsementState::Decided);
        decided.outcome = Outcome::Endorsed;
        decided.decisionReason = QStringLiteral("Even and sure.");
        desk.requests.put(decided, desk.local.yusuf);
        desk.open(decided.id.hex());
        QTRY_VERIFY(desk.offers("publish"));
        desk.step("publish")->click();
        QTRY_VERIFY(desk.find<QPlainTextEdit>("publicContent"));
        auto *seen = desk.find<QCheckBox>("previewSeen");
        auto *publish = desk.find<QPushButton>("publishNow");
        QVERIFY(!publish->isEnabled());
        desk.find<QPlainTextEdit>("publicContent")->setPlainText(QStringLiteral("Even weave, honest wool."));
        QTRY_VERIFY(desk.text("previewElsewhere").endsWith(u"Even weave, honest wool."));
        QVERIFY(desk.text("previewElsewhere").startsWith(u"Yusuf Weaves is in Riverside Makers."));
        QTRY_VERIFY(seen->isEnabled());
        QVERIFY(!publish->isEnabled());
        seen->click();
        QVERIFY(publish->isEnabled());
        publish->click();
        QTRY_VERIFY(desk.asked().contains(u"\"publish\""));
        QVERIFY(desk.asked().contains(u"\"previewed\":true"));
    }

    void panelsAreOneAtATimeWhereItIsNarrow()
    {
        Desk desk({Role::Maker});
        const Endorsement running
            = desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.weaving, "Scarf"),
                                    EndorsementState::InReview),
                desk.local.yusuf);
        desk.open(running.id.hex());
        QTRY_VERIFY(desk.find<QWidget>("evidence")->isVisible());
        QVERIFY(desk.find<QWidget>("rubric")->isVisible() && desk.find<QWidget>("ties")->isVisible());
        desk.window.resize(900, 700);
        QTRY_VERIFY(!desk.find<QWidget>("evidence")->isVisible());
        QVERIFY(desk.find<QWidget>("rubric")->isVisible());
        desk.find<SegmentedControl>("requestParts")->findChildren<QAbstractButton *>().last()->click();
        QVERIFY(desk.find<QWidget>("ties")->isVisible() && !desk.find<QWidget>("rubric")->isVisible());
    }
};

QTEST_MAIN(EndorsementsPageTest)
#include "endorsementspage_test.moc"
