// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/webaddress.h"
#include "tests/support/accessiblewalk.h"
#include "tests/ui/endorsementdesk.h"
#include "ui/pages/endorsements/comparewords.h"
#include "ui/pages/endorsements/photoviewer.h"
#include "ui/pages/palettesource.h"
#include "ui/shell/language.h"
#include "ui/widgets/noticebar.h"

#include <QDesktopServices>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

using namespace cooperage;
using namespace cooperage::test;

namespace {

using Desk = EndorsementDesk;

/// Remembers what the browser was asked to open, and opens nothing.
class Browser final : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    Q_INVOKABLE void take(const QUrl &address) { opened.append(address); }

    QList<QUrl> opened;
};

/// A scarf to be reviewed by Ana, and scarves it can stand beside.
struct Looking
{
    explicit Looking(const QList<Role> &roles = {Role::Maker})
        : desk(roles)
        , scarf(listing(desk.local.weaving, "Scarf by Yusuf"))
        , request(desk.requests.under(scarf, EndorsementState::InReview))
    {
    }

    Listing listing(const Id<Workshop> &workshop, const char *title)
    {
        Listing made;
        made.id = desk.local.store->ids().next();
        made.workshop = workshop;
        made.title = QString::fromUtf8(title);
        made.category = QStringLiteral("Textiles > Scarves");
        made.state = ListingState::Live;
        desk.local.receive({desk.local.rowOf(made)});
        return made;
    }
    void evidence(EvidenceKind kind, const QString &text, const QString &link = {})
    {
        Evidence one;
        one.id = desk.local.store->ids().next();
        one.request = Id<Endorsement>(request.id);
        one.kind = kind;
        one.link = link;
        one.text = text;
        if (kind == EvidenceKind::Photo)
            one.photo = {QByteArray(32, char('a' + photos++))};
        desk.requests.put(one, desk.local.yusuf);
    }
    void open()
    {
        desk.requests.put(request, desk.local.yusuf);
        desk.requests.review(request, desk.local.ana, ReviewState::Accepted);
        desk.open(request.id.hex());
    }

    Desk desk;
    Listing scarf;
    Endorsement request;
    int photos = 0;
};

} // namespace

class RequestEvidenceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        useLanguage(QLocale());
    }

    void similarListingsStandBesideTheRubric()
    {
        Looking at;
        at.listing(at.desk.local.pottery, "Knitted scarf");
        at.open();
        auto *compare = at.desk.find<QPushButton>("compareListings");
        QTRY_VERIFY(compare->isVisible() && at.desk.offers("send"));
        compare->click();
        QTRY_VERIFY(at.desk.find<QWidget>("comparison")->isVisible());
        QVERIFY(!at.desk.find<QWidget>("evidence")->isVisible());
        QVERIFY(at.desk.find<QWidget>("rubric")->isVisible() && at.desk.find<QWidget>("ties")->isVisible());
        QTRY_COMPARE(at.desk.find<QListWidget>("comparable")->count(), 1);
        const auto texts = [&at] {
            QStringList all;
            for (const QLabel *label : at.desk.find<QWidget>("comparison")->findChildren<QLabel *>())
                all.append(withoutMarks(label->text()));
            return all;
        };
        QTRY_VERIFY(texts().contains(QStringLiteral("Knitted scarf")));
        QVERIFY(texts().contains(QStringLiteral("Scarf by Yusuf")));
        QVERIFY(texts().contains(QStringLiteral("yours · Same category: Scarves")));
        QVERIFY(texts().contains(QStringLiteral("under review")));
        QCOMPARE(unnamedControls(&at.desk.window), QStringList());
        QTest::keyClick(at.desk.find<QPushButton>("closeComparison"), Qt::Key_Escape);
        QTRY_VERIFY(at.desk.find<QWidget>("evidence")->isVisible());
        QVERIFY(!at.desk.find<QWidget>("comparison")->isVisible());
        QVERIFY(compare->hasFocus());
        QVERIFY(at.desk.find<QWidget>("requestPage")->isVisible()); // one level back, not two
    }

    void threeStandBesideItAtMost()
    {
        Looking at;
        for (const char *title : {"One", "Two", "Three", "Four"})
            at.listing(at.desk.local.pottery, title);
        at.open();
        QTRY_VERIFY(at.desk.offers("send"));
        at.desk.find<QPushButton>("compareListings")->click();
        auto *list = at.desk.find<QListWidget>("comparable");
        QTRY_COMPARE(list->count(), 4);
        const auto checked = [list] {
            int count = 0;
            for (int i = 0; i < list->count(); ++i)
                count += list->item(i)->checkState() == Qt::Checked ? 1 : 0;
            return count;
        };
        QCOMPARE(checked(), 2); // chosen for the first look
        at.desk.find<QPushButton>("chooseCompared")->click();
        QTRY_VERIFY(list->isVisible() && list->hasFocus());
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(checked(), 3);
        list->setCurrentRow(3);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(checked(), 3);
        QVERIFY(at.desk.text("comparisonWords").startsWith(u"Three at most"));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(checked(), 2);
    }

    void whereItIsNarrowTheComparisonIsATab()
    {
        Looking at;
        at.listing(at.desk.local.pottery, "Knitted scarf");
        at.open();
        QTRY_VERIFY(at.desk.offers("send"));
        at.desk.window.resize(900, 700);
        auto *parts = at.desk.find<SegmentedControl>("requestParts");
        QTRY_VERIFY(parts->isVisible());
        const auto buttons = parts->findChildren<QAbstractButton *>();
        buttons.at(0)->click();
        at.desk.find<QPushButton>("compareListings")->click();
        QTRY_VERIFY(at.desk.find<QWidget>("comparison")->isVisible());
        QVERIFY(!at.desk.find<QWidget>("rubric")->isVisible());
        buttons.at(1)->click();
        QVERIFY(at.desk.find<QWidget>("rubric")->isVisible());
        QVERIFY(!at.desk.find<QWidget>("comparison")->isVisible());
        buttons.at(0)->click();
        QVERIFY(at.desk.find<QWidget>("comparison")->isVisible());
    }

    void aHiddenMakerIsNamedNowhere()
    {
        Looking at;
        at.request.hiddenMaker = true;
        at.request.note = QStringLiteral("Woven by **Yusuf** in spring.");
        at.evidence(EvidenceKind::Photo, QStringLiteral("Yusuf Weaves at the loom"));
        at.evidence(EvidenceKind::Link, QStringLiteral("How it is made"),
            QStringLiteral("https://yusuf-weaves.example/how"));
        at.listing(at.desk.local.pottery, "Knitted scarf");
        at.open();
        QTRY_VERIFY(at.desk.offers("send"));
        at.desk.find<QPushButton>("compareListings")->click();
        QTRY_COMPARE(at.desk.find<QListWidget>("comparable")->count(), 1);
        for (const QLabel *label : at.desk.window.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"yusuf", Qt::CaseInsensitive), qPrintable(label->text()));
        for (const char *name : {"evidencePhotos", "evidenceLinks", "comparable"}) {
            const auto *list = at.desk.find<QListWidget>(name);
            QVERIFY(list->count() > 0);
            for (int i = 0; i < list->count(); ++i) {
                for (const int role :
                    {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    QVERIFY2(!list->item(i)->data(role).toString().contains(u"yusuf", Qt::CaseInsensitive),
                        qPrintable(list->item(i)->data(role).toString()));
            }
        }
        QVERIFY(!at.desk.find<QTextBrowser>("makersNote")->toPlainText().contains(u"Yusuf"));
        QVERIFY(at.desk.find<QTextBrowser>("makersNote")->toPlainText().contains(u"in spring"));
        at.desk.find<QPushButton>("openEvidenceLink")->click();
        QCOMPARE(at.desk.prompt.asked, QStringList(QStringLiteral("This link is not opened")));
    }

    void theMakerIsWarnedBeforeSubmitting()
    {
        Desk desk({Role::Maker});
        Endorsement draft = desk.requests.draft(desk.requests.listing(desk.local.pottery, "Bowl"));
        draft.hiddenMaker = true;
        draft.note = QStringLiteral("Ana Pots, thrown in one piece.");
        draft.samples = 3;
        draft.consent = true;
        draft.ties = DeclarationState::None;
        desk.requests.put(draft, desk.local.ana);
        Assessment own;
        own.id = desk.local.store->ids().next();
        own.request = Id<Endorsement>(draft.id);
        own.kind = AssessmentKind::Own;
        own.sent = true;
        desk.requests.put(own, desk.local.ana);
        desk.open(draft.id.hex());
        auto *given = desk.find<NoticeBar>("givenAway");
        QTRY_VERIFY(given->isVisible());
        QVERIFY(withoutMarks(given->text()).contains(u"• the note: “Ana Pots”"));
        QTRY_VERIFY(desk.offers("submit") && desk.step("submit")->isEnabled());
        desk.prompt.willConfirm(false);
        desk.step("submit")->click();
        QCOMPARE(desk.prompt.asked.size(), 1);
        QVERIFY(!desk.asked().contains(u"\"submit\""));
        desk.prompt.willConfirm(true);
        desk.step("submit")->click();
        QTRY_VERIFY(desk.asked().contains(u"\"submit\""));
    }

    void whoScreensIsToldToo()
    {
        Looking at({Role::Coordinator});
        at.request = at.desk.requests.under(at.scarf, EndorsementState::Screening);
        at.request.hiddenMaker = true;
        at.desk.requests.put(at.request, at.desk.local.yusuf);
        at.desk.open(at.request.id.hex());
        auto *given = at.desk.find<NoticeBar>("givenAway");
        QTRY_VERIFY(given->isVisible());
        QVERIFY(withoutMarks(given->text()).contains(u"• the title: “Yusuf”"));
    }

    void aLinkIsOpenedOnlyAfterItsAddressWasSeen()
    {
        Browser browser;
        Looking at;
        at.evidence(EvidenceKind::Link, {}, QStringLiteral("https://loom.example/how?a=b"));
        at.open();
        auto *open = at.desk.find<QPushButton>("openEvidenceLink");
        QTRY_VERIFY(open->isVisible());
        QVERIFY(browser.opened.isEmpty());
        at.desk.prompt.willConfirm(false);
        open->click();
        QTRY_COMPARE(at.desk.prompt.asked, QStringList(QStringLiteral("Open this page in the browser?")));
        QVERIFY(browser.opened.isEmpty());
        at.desk.prompt.willConfirm(true);
        open->click();
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(QStringLiteral("https://loom.example/how?a=b"))});
    }

    void onlyWebPagesAreOpened_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("opens");
        QTest::newRow("web page") << "https://loom.example/how" << true;
        QTest::newRow("plain") << " http://loom.example " << true;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("script") << "javascript:alert(1)" << false;
        QTest::newRow("without https") << "loom.example" << true;
        QTest::newRow("in another script") << QString::fromUtf8("w\u00f6ber.example/werk?x=1") << true;
        QTest::newRow("a number") << "12.5" << false;
        QTest::newRow("mail") << "ana@loom.example" << false;
        QTest::newRow("folder") << "C:\\shop.example" << false;
        QTest::newRow("words") << "ask at loom.example" << false;
        QTest::newRow("port without https") << "loom.example:8080" << false;
        QTest::newRow("with a password") << "https://bank.example@evil.example/" << false;
        QTest::newRow("nothing") << "" << false;
    }
    void onlyWebPagesAreOpened()
    {
        QFETCH(QString, link);
        QFETCH(bool, opens);
        QCOMPARE(webAddress(link).isValid(), opens);
    }

    void lettersThatLookAlikeAreSeen()
    {
        QVERIFY(webAddress(QString::fromUtf8("https://p\u0430ypal.example/")).toEncoded().contains("xn--"));
    }

    void photosTurnLikeLeaves()
    {
        Looking at;
        for (const char *text : {"The front", "The back", "The label"})
            at.evidence(EvidenceKind::Photo, QString::fromUtf8(text));
        at.open();
        auto *photos = at.desk.find<QListWidget>("evidencePhotos");
        QTRY_COMPARE(photos->count(), 3);
        photos->setCurrentRow(1);
        Q_EMIT photos->itemActivated(photos->item(1));
        auto *viewer = at.desk.find<PhotoViewer>("evidencePhoto");
        QVERIFY(viewer && viewer->windowTitle() == u"Photo 2 of 3");
        QCOMPARE(unnamedControls(viewer), QStringList());
        const auto press = [viewer](Qt::Key key) {
            QApplication::setActiveWindow(viewer);
            QTest::keyClick(viewer, key);
            return viewer->windowTitle();
        };
        QCOMPARE(press(Qt::Key_Right), QStringLiteral("Photo 3 of 3"));
        QCOMPARE(press(Qt::Key_Right), QStringLiteral("Photo 3 of 3"));
        QCOMPARE(press(Qt::Key_Home), QStringLiteral("Photo 1 of 3"));
        QCOMPARE(press(Qt::Key_End), QStringLiteral("Photo 3 of 3"));
        QCOMPARE(press(Qt::Key_Left), QStringLiteral("Photo 2 of 3"));
        press(Qt::Key_Z);
        QVERIFY(viewer->findChild<QPushButton *>(QStringLiteral("photoFull"))->isChecked());
    }

    void whatChangedSinceTheLastReviewIsSaid()
    {
        Looking at;
        Endorsement before = at.desk.requests.under(at.scarf, EndorsementState::Expired);
        before.outcome = Outcome::Conditional;
        before.condition = QStringLiteral("Sew the label on");
        before.score = 812;
        before.decidedAt = Instant{at.desk.local.clock.ms - 300 * Requests::day};
        at.desk.requests.put(before, at.desk.local.yusuf);
        at.open();
        auto *since = at.desk.find<NoticeBar>("sinceLast");
        QTRY_VERIFY(since->isVisible());
        const QString words = withoutMarks(since->text());
        QVERIFY2(words.startsWith(u"Looked at before as E-22: Conditional · score 81.2"), qPrintable(words));
        QVERIFY(words.contains(u"The condition then was not confirmed: Sew the label on"));
    }

    void samplesThatHaveComeAreNoted()
    {
        Looking at({Role::Coordinator});
        at.request = at.desk.requests.under(at.scarf, EndorsementState::Screening);
        at.desk.requests.put(at.request, at.desk.local.yusuf);
        at.desk.open(at.request.id.hex());
        auto *receive = at.desk.find<QPushButton>("receiveSamples");
        QTRY_VERIFY(receive->isVisible());
        at.desk.prompt.willType(QStringLiteral("3 scarves, by post"));
        receive->click();
        auto *list = at.desk.find<QListWidget>("evidenceLinks");
        QTRY_COMPARE(list->count(), 1);
        const QString line = withoutMarks(list->item(0)->text());
        QVERIFY2(line.startsWith(u"Samples received · 3 scarves, by post · "), qPrintable(line));
        QVERIFY(line.endsWith(u"noted by Ana"));
        QVERIFY(!at.desk.find<QPushButton>("openEvidenceLink")->isVisible()); // there is no link
    }

    void thePaletteFindsStandardsAndPublicTexts()
    {
        Looking at;
        at.request = at.desk.requests.under(at.scarf, EndorsementState::Published);
        at.request.publicText = QStringLiteral("A scarf to hand down.");
        at.desk.requests.put(at.request, at.desk.local.yusuf);
        RecordSource source(at.desk.readers);
        QStringList found;
        const auto find = [&](const char *words) {
            found.clear();
            source.find(QLatin1String(words), 5, [&found](const QList<PaletteHit> &hits) {
                for (const PaletteHit &hit : hits)
                    found.append(withoutMarks(hit.title) + u'|' + hit.to.where.section(u':', 0, 0));
            });
        };
        find("selvedge");
        QTRY_COMPARE(found, QStringList());
        find("pleasure twice"); // of a line that says what a mark is
        QTRY_COMPARE(found, QStringList(QStringLiteral("Weaving|standards")));
        find("hand down");
        QTRY_COMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(u"E-22 · Scarf by Yusuf"), qPrintable(found.first()));
    }

    void markupIsNotReadAloud()
    {
        QCOMPARE(readableWords(QStringLiteral("# Wool\n\n*soft* [shop](https://a.example) <b>x</b>"), 100),
            QStringLiteral("Wool\nsoft shop <b>x</b>"));
        QCOMPARE(readableWords(QString(30, u'a'), 10), QString(10, u'a') + QChar(0x2026));
    }
};

QTEST_MAIN(RequestEvidenceTest)
#include "requestevidence_test.moc"
