// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has for readers and partners outside the collective.
#include "models/records/publicplace.h"
#include "models/records/replylink.h"
#include "models/rules/publicaddress.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/scriptedaccess.h"
#include "tests/ui/endorsementdesk.h"
#include "ui/pages/sync/publicsection.h"
#include "ui/shell/language.h"
#include "ui/widgets/qrview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

struct Desk : EndorsementDesk
{
    using EndorsementDesk::EndorsementDesk;

    void showPages()
    {
        PublicPlace place;
        place.id = publicPlaceId(local.store->identity()->collective);
        place.address = QStringLiteral("https://coop.example");
        place.open = true;
        local.receive({local.rowOf(place)});
    }
    /// A draft of Ana's about a shop outside.
    Endorsement partnerDraft()
    {
        shop.id = local.store->ids().next();
        shop.name = QStringLiteral("Corner");
        shop.outside = true;
        local.receive({local.rowOf(shop)});
        Endorsement made;
        made.id = local.store->ids().next();
        made.workshop = Id<Workshop>(shop.id);
        made.subjectKind = SubjectKind::Workshop;
        made.subject = shop.id;
        made.version = Id<StandardVersion>(requests.version.id);
        made.samples = 3;
        made.ties = DeclarationState::None;
        return requests.put(made, local.ana);
    }
    ReplyLink link(const Endorsement &of, ReplyState state, ReplyAnswer answer = ReplyAnswer::None)
    {
        ReplyLink made;
        made.id = local.store->ids().next();
        made.request = Id<Endorsement>(of.id);
        made.person = local.ana;
        made.hash = {QByteArray(32, 'h')};
        made.expires = {local.clock.ms + 14 * Requests::day};
        made.state = state;
        made.answer = answer;
        if (answer != ReplyAnswer::None) {
            made.answeredAt = Instant{local.clock.ms};
            made.ties = DeclarationState::Declared;
            made.tieKinds = QStringLiteral("family");
            made.remark = QStringLiteral("<b>Gladly</b>");
        }
        local.receive({local.rowOf(made)});
        return made;
    }
    void openRequest(const Endorsement &request)
    {
        open(request.id.hex());
        QTRY_VERIFY(find<QWidget>("requestPage") && find<QWidget>("requestPage")->isVisible());
    }

    Workshop shop;
};

} // namespace

class OutsideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        useLanguage(QLocale());
    }

    void aLinkIsMadeShownOnceAndKeptNowhere()
    {
        Desk desk({Role::Maker});
        desk.showPages();
        desk.openRequest(desk.partnerDraft());
        QTRY_VERIFY(desk.find<QWidget>("partnerCard")->isVisible());
        QVERIFY(desk.text("partnerStanding").startsWith(u"Corner has to agree first."));
        QTRY_VERIFY(desk.find<QPushButton>("makeReplyLink")->isEnabled());
        desk.find<QPushButton>("makeReplyLink")->click();
        auto *shown = desk.find<QWidget>("partnerCard")->findChild<QLineEdit *>();
        QTRY_VERIFY(shown->isVisible());
        QVERIFY(shown->text().startsWith(u"https://coop.example/r/"));
        QVERIFY(desk.find<QWidget>("partnerCard")->findChild<QrView *>()->isVisible());
        const QString code = shown->text().mid(23);
        QCOMPARE(code.size(), 26);
        QTRY_VERIFY(desk.asked().contains(QStringLiteral("reply_link")));
        QVERIFY(!desk.asked().contains(code));
        QCOMPARE(unnamedControls(desk.find<QWidget>("partnerCard")), QStringList());
    }

    void withoutPublicPagesItSaysWhoCanHelp()
    {
        Desk desk({Role::Maker});
        desk.openRequest(desk.partnerDraft());
        QTRY_VERIFY(desk.find<QWidget>("partnerCard")->isVisible());
        QVERIFY(!desk.find<QPushButton>("makeReplyLink")->isEnabled());
        QVERIFY(desk.text("noReplyLink").contains(u"A steward can switch it on."));
    }

    void theStateOfALinkStandsInWords_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<QString>("words");
        const auto row
            = [](const char *name, ReplyState state, ReplyAnswer answer, int later, const char *words) {
                  QTest::newRow(name) << int(state) << int(answer) << later << QString::fromUtf8(words);
              };
        row("open", ReplyState::Open, ReplyAnswer::None, 0, "Nobody has answered yet.");
        row("expired", ReplyState::Open, ReplyAnswer::None, 15, "Nobody answered.");
        row("revoked", ReplyState::Revoked, ReplyAnswer::None, 0, "The last link was revoked.");
        row("yes", ReplyState::Answered, ReplyAnswer::Given, 0, "Corner agrees to be reviewed and named.");
        row("no", ReplyState::Answered, ReplyAnswer::Refused, 0, "Corner does not want to be endorsed.");
    }
    void theStateOfALinkStandsInWords()
    {
        QFETCH(int, state);
        QFETCH(int, answer);
        QFETCH(int, daysLater);
        QFETCH(QString, words);
        Desk desk({Role::Maker});
        desk.showPages();
        const Endorsement request = desk.partnerDraft();
        desk.link(request, ReplyState(state), ReplyAnswer(answer));
        desk.local.clock.ms += daysLater * Requests::day;
        desk.openRequest(request);
        QTRY_VERIFY2(desk.text("partnerStanding").contains(words), qPrintable(desk.text("partnerStanding")));
        QCOMPARE(desk.find<QPushButton>("revokeReplyLink")->isVisible(),
            ReplyState(state) == ReplyState::Open && daysLater == 0);
        if (ReplyAnswer(answer) == ReplyAnswer::None)
            return;
        QCOMPARE(desk.text("partnerAnswer"), QStringLiteral("Ties: Family\nRemark: <b>Gladly</b>"));
        QCOMPARE(desk.find<QLabel>("partnerAnswer")->textFormat(), Qt::PlainText);
    }

    void aNoIsWhatKeepsItFromBeingSubmitted()
    {
        Desk desk({Role::Maker});
        desk.showPages();
        const Endorsement request = desk.partnerDraft();
        desk.link(request, ReplyState::Answered, ReplyAnswer::Refused);
        desk.openRequest(request);
        QTRY_VERIFY(desk.find<QWidget>("missing")->isVisible());
        QStringList texts;
        for (const QLabel *one : desk.find<QWidget>("missing")->findChildren<QLabel *>())
            texts.append(one->text());
        QVERIFY2(texts.join(u' ').contains(u"is not to be endorsed"), qPrintable(texts.join(u' ')));
        QCOMPARE(texts.join(u' ').count(u"is not to be endorsed"), 1);
    }

    void aLinkIsRevoked()
    {
        Desk desk({Role::Maker});
        desk.showPages();
        const Endorsement request = desk.partnerDraft();
        const ReplyLink link = desk.link(request, ReplyState::Open);
        desk.openRequest(request);
        QTRY_VERIFY(desk.find<QPushButton>("revokeReplyLink")->isVisible());
        desk.find<QPushButton>("revokeReplyLink")->click();
        QTRY_VERIFY(desk.asked().contains(QStringLiteral("revoke")));
        QVERIFY(desk.asked().contains(link.id.hex()));
        QTRY_VERIFY(!desk.find<QPushButton>("revokeReplyLink")->isEnabled());
    }

    void ownWorkHasNoPartner()
    {
        Desk desk({Role::Maker});
        desk.showPages();
        const Endorsement request = desk.requests.put(
            desk.requests.draft(desk.requests.listing(desk.local.pottery, "Mug")), desk.local.ana);
        desk.openRequest(request);
        QTRY_VERIFY(desk.find<QWidget>("evidence")->isVisible());
        QVERIFY(!desk.find<QWidget>("partnerCard")->isVisible());
        QVERIFY(!desk.find<QWidget>("publicCard")->isVisible());
    }

    void whatIsPublishedHasLinksToCopy()
    {
        Desk desk({Role::Maker});
        desk.showPages();
        Endorsement request = desk.requests.under(
            desk.requests.listing(desk.local.pottery, "Mug"), EndorsementState::Published);
        request.publishedAt = Instant{desk.local.clock.ms};
        request.validUntil = QDate(2199, 1, 1);
        request.current = true;
        desk.requests.put(request, desk.local.ana);
        desk.openRequest(request);
        QTRY_VERIFY(desk.find<QWidget>("publicCard")->isVisible());
        QCOMPARE(desk.text("publicAddress"), QStringLiteral("https://coop.example/e/E-21"));
        desk.find<QPushButton>("copyPublicPage")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://coop.example/e/E-21"));
        desk.find<QPushButton>("copyBadge")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://coop.example/e/E-21.jwt"));
    }

    void aStewardTurnsPagesOnAndOff()
    {
        LocalStore local({Role::Steward});
        Writer writer(*local.store);
        Readers readers(*local.store);
        ScriptedAccess server;
        PublicSection section(writer, readers, server);
        section.show();
        QSignalSpy said(&section, &PublicSection::said);
        auto *open = section.findChild<QCheckBox *>(QStringLiteral("publicOpen"));
        auto *address = section.findChild<QLineEdit *>(QStringLiteral("publicPlace"));
        auto *keep = section.findChild<QPushButton *>(QStringLiteral("publicKeep"));
        QTRY_VERIFY(open->isEnabled());
        QCOMPARE(unnamedControls(&section), QStringList());
        open->setChecked(true);
        address->setText(QStringLiteral("ftp://coop.example"));
        keep->click();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.at(0).at(0).toString().contains(u"cannot be the address of public pages"));
        open->setChecked(true);
        address->setText(QStringLiteral("Coop.Example/"));
        keep->click();
        QTRY_COMPARE(said.size(), 2);
        QTRY_VERIFY(section.findChild<QLabel *>(QStringLiteral("publicPreview"))
                        ->text()
                        .contains(u"https://coop.example/e/E-1"));
        QCOMPARE(publicPlaceOf(*local.store)->address, QStringLiteral("https://coop.example"));
        open->setChecked(false);
        keep->click();
        QTRY_VERIFY(!publicPlaceOf(*local.store)->open);
        QCOMPARE(
            publicPlaceOf(*local.store)->address, QStringLiteral("https://coop.example")); // kept for later
    }

    void aCollectiveOnOneComputerHasNothingToShow()
    {
        LocalStore local({Role::Steward});
        Writer writer(*local.store);
        Readers readers(*local.store);
        ScriptedAccess server;
        server.reachable = false;
        PublicSection section(writer, readers, server);
        section.show();
        auto *preview = section.findChild<QLabel *>(QStringLiteral("publicPreview"));
        QTRY_VERIFY(preview->text().contains(u"public pages need a server"));
        QVERIFY(!section.findChild<QCheckBox *>(QStringLiteral("publicOpen"))->isEnabled());
        QVERIFY(!section.findChild<QPushButton *>(QStringLiteral("publicKeep"))->isVisible());
        QVERIFY(changePublicPlace(*local.store, {QStringLiteral("https://coop.example"), true}));
        section.refresh(); // it may have been on before the server was left
        QTRY_VERIFY(section.findChild<QPushButton *>(QStringLiteral("publicKeep"))->isVisible());
        QVERIFY(!section.findChild<QPushButton *>(QStringLiteral("publicCopy"))->isVisible());
    }

    void othersReadWhetherPagesAreShown()
    {
        LocalStore local({Role::Maker});
        Writer writer(*local.store);
        Readers readers(*local.store);
        ScriptedAccess server;
        PublicSection section(writer, readers, server);
        section.show();
        auto *preview = section.findChild<QLabel *>(QStringLiteral("publicPreview"));
        QTRY_VERIFY(preview->text().contains(u"Stewards can change that."));
        QVERIFY(!section.findChild<QPushButton *>(QStringLiteral("publicKeep"))->isVisible());
        const auto refused = changePublicPlace(*local.store, {QStringLiteral("https://coop.example"), true});
        QCOMPARE(refused.error().reason, Reason::RoleMissing);
    }
};

QTEST_MAIN(OutsideTest)
#include "outside_test.moc"
