// SPDX-License-Identifier: GPL-3.0-or-later
// The section of partners, used by clicks: suggestions and why, putting one off, shops outside.
#include "models/actions/partners.h"
#include "models/records/suggestiondismissal.h"
#include "models/store/partnerquery.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/makers.h"
#include "tests/ui/endorsementdesk.h"
#include "ui/forms/recordform.h"
#include "ui/pages/endorsementsections.h"
#include "ui/pages/palettesource.h"
#include "ui/pages/partners/suggestioncard.h"
#include "ui/pages/praise/recommendsheet.h"
#include "ui/pages/praise/subjectchooser.h"
#include "ui/shell/language.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

struct Desk : EndorsementDesk
{
    explicit Desk(const QList<Role> &roles = {Role::Maker})
        : EndorsementDesk(roles)
        , circle(local)
    {
        for (const char *name : {"A", "B", "C"})
            circle.maker(name);
    }
    void look()
    {
        open(QStringLiteral("partners"));
        QObject::connect(
            page, &PageWidget::done, page, [this](const QString &text) { told.append(withoutMarks(text)); });
    }
    /// Ana trusts A's eye, and A has recommended C's work; B is her friend.
    void praise()
    {
        circle.rate(local.ana, "A", 960);
        circle.praise(circle.person("A"), "C", {});
        circle.rate(local.ana, "B", 960);
        circle.praise(local.ana, "B", QStringLiteral("friend"));
    }
    QWidget *card(const char *workshop) const
    {
        return window.findChild<QWidget *>(
            QStringLiteral("suggestion_") + RawId(circle.workshop(workshop)).hex());
    }
    QString textsOf(const char *workshop) const
    {
        QStringList texts;
        const auto labels = card(workshop)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(withoutMarks(label->text()));
        return texts.join(u'\n');
    }
    QPushButton *button(const char *workshop, const char *name) const
    {
        return card(workshop)->findChild<QPushButton *>(QLatin1String(name));
    }
    FactTable *shops() const { return find<FactTable>("partners"); }
    RecordForm *form(const char *name) const { return find<RecordForm>(name); }
    Store &store() const { return *local.store; }

    MakerCircle circle;
    QStringList told;
};

} // namespace

class PartnersPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        useLanguage(QLocale());
    }

    void aSuggestionSaysByWhichWayWhatForAndWhatAgainst()
    {
        Desk desk;
        desk.praise();
        desk.look();
        QTRY_VERIFY(desk.card("C"));
        const QString c = desk.textsOf("C");
        QVERIFY2(
            c.contains(QStringLiteral("You trust A's owner’s eye, A's owner recommended C.")), qPrintable(c));
        QVERIFY2(c.contains(QStringLiteral("For: Much of your trust leads here.")), qPrintable(c));
        QVERIFY2(c.contains(QStringLiteral("Against: ")), qPrintable(c));
        QVERIFY2(desk.textsOf("A").contains(QStringLiteral("You rated “Work of A” by A's owner well.")),
            qPrintable(desk.textsOf("A")));
        QVERIFY2(
            desk.textsOf("B").contains(QStringLiteral("Against: Between you there is something to disclose: "
                                                      "Friend.")),
            qPrintable(desk.textsOf("B")));
        for (const char *one : {"A", "B", "C"})
            QVERIFY2(!desk.textsOf(one).contains(QStringLiteral("96")), "somebody's score is shown");
        QCOMPARE(unnamedControls(&desk.window), QStringList());
    }

    void notNowTakesTheCardAwayAndUndoBringsItBack()
    {
        Desk desk;
        desk.praise();
        desk.look();
        QTRY_VERIFY(desk.card("A"));
        desk.button("A", "putOff")->click();
        QTRY_VERIFY(!desk.card("A"));
        QCOMPARE(desk.told.value(0), QStringLiteral("A is not suggested to you for six months."));
        desk.commands.action(Command::Undo)->trigger();
        QTRY_VERIFY(desk.card("A"));
    }

    void seeTheirListingsLeadsToTheListOfListings()
    {
        Desk desk;
        desk.praise();
        desk.look();
        QTRY_VERIFY(desk.card("A"));
        QCOMPARE(desk.button("A", "seeListings")->text(), QStringLiteral("See their 1 listing"));
        QVERIFY(!desk.button("A", "endorsePartner")); // a member asks for their own work
        QVERIFY(!desk.button("C", "seeListings")); // there is none
        Whereabouts to;
        connect(desk.page, &PageWidget::goRequested, this, [&](const Whereabouts &wanted) { to = wanted; });
        desk.button("A", "seeListings")->click();
        QCOMPARE(to.page, QStringLiteral("listings"));
        QCOMPARE(to.where, QStringLiteral("view:all maker:A state:live"));
    }

    void aSuggestionIsRecommendedOnTheSheetOfPraise()
    {
        Desk desk;
        desk.praise();
        desk.look();
        QTRY_VERIFY(desk.card("C"));
        desk.button("C", "praisePartner")->click();
        const auto *sheet = desk.window.findChild<RecommendSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QTRY_COMPARE(sheet->subject()->subject().id, RawId(desk.circle.workshop("C")));
    }

    void withoutJudgementsThePageSaysWhatWouldMakeSuggestionsAppear()
    {
        Desk desk;
        desk.look();
        auto *nothing = desk.find<QWidget>("noSuggestion");
        QTRY_VERIFY(nothing->isVisible());
        QString text;
        for (const QLabel *label : nothing->findChildren<QLabel *>())
            text += label->text();
        QVERIFY2(text.contains(QStringLiteral("recommend somebody’s work, or review a request")),
            qPrintable(text));
        QCOMPARE(unnamedControls(&desk.window), QStringList());
    }

    void aShopOutsideIsWrittenDown()
    {
        Desk desk;
        desk.look();
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Add a partner…"));
        desk.page->primaryAction()->trigger();
        desk.find<QPushButton>("savePartner")->click();
        auto *sheet = desk.find<QDialog>("partnerSheet");
        QTRY_COMPARE(sheet->findChild<NoticeBar *>()->text(), QStringLiteral("Name is missing. Fill it in."));
        QCOMPARE(unnamedControls(sheet), QStringList());
        desk.find<QLineEdit>("shopName")->setText(QStringLiteral("Quay Glass"));
        desk.find<QLineEdit>("shopKnownFor")->setText(QStringLiteral("blown glass"));
        desk.find<QLineEdit>("shopContact")->setText(QStringLiteral("Nuala"));
        desk.find<QPushButton>("savePartner")->click();
        QTRY_COMPARE(desk.shops()->topLevelItemCount(), 1);
        QCOMPARE(desk.told.value(0), QStringLiteral("Quay Glass is written down."));
        const auto shops = shopsOutside(desk.store());
        QCOMPARE(shops->first().partner.knownFor, QStringLiteral("blown glass"));
        QCOMPARE(shops->first().contact->name, QStringLiteral("Nuala"));
    }

    void itsFieldsStoreThemselvesAndAreUndone()
    {
        Desk desk;
        const auto added = addPartner(desk.store(), {QStringLiteral("Kelp"), {}, {}, {}, {}, {}, {}});
        QVERIFY(added);
        desk.look();
        QTRY_COMPARE(desk.form("shopForm")->id(), createdIn(*added, Workshop::table));
        auto *name = static_cast<QLineEdit *>(desk.form("shopForm")->editor(u"name")->widget());
        QTRY_COMPARE(name->text(), QStringLiteral("Kelp"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Kelp & Cord"));
        desk.form("shopForm")->store();
        QTRY_COMPARE(shopsOutside(desk.store())->first().shop.name, QStringLiteral("Kelp & Cord"));
        auto *by = static_cast<QComboBox *>(desk.form("partnerForm")->editor(u"introduced_by")->widget());
        by->setCurrentIndex(by->findText(QStringLiteral("Yusuf")));
        Q_EMIT by->activated(by->currentIndex());
        QTRY_COMPARE(shopsOutside(desk.store())->first().introducedBy, QStringLiteral("Yusuf"));
        desk.commands.action(Command::Undo)->trigger();
        QTRY_COMPARE(shopsOutside(desk.store())->first().introducedBy, QString());
        QSignalSpy loaded(desk.form("partnerContactForm"), &RecordForm::loaded);
        desk.find<QPushButton>("addContact")->click();
        QTRY_VERIFY(!loaded.isEmpty());
        QTRY_VERIFY(desk.form("partnerContactForm")->isVisible());
        auto *contact = static_cast<QLineEdit *>(desk.form("partnerContactForm")->editor(u"name")->widget());
        QTest::keyClicks(contact, QStringLiteral("Nuala"));
        desk.form("partnerContactForm")->store();
        QTRY_COMPARE(shopsOutside(desk.store())->first().contact->name, QStringLiteral("Nuala"));
    }

    void somebodyElsesShopIsReadAndThePageSaysWhoChangesIt()
    {
        Desk desk;
        desk.circle.shopOutside("Old Mill", desk.circle.person("B"));
        desk.look();
        QTRY_VERIFY(desk.find<NoticeBar>("partnerWho")->isVisible());
        QCOMPARE(withoutMarks(desk.find<NoticeBar>("partnerWho")->text()),
            QStringLiteral("B's owner, who wrote it down, coordinators and stewards change this."));
        QVERIFY(static_cast<QLineEdit *>(desk.form("shopForm")->editor(u"name")->widget())->isReadOnly());
        QVERIFY(!desk.find<QPushButton>("addContact")->isVisible());
    }

    void theSearchFindsWordsBeginning()
    {
        Desk desk;
        desk.circle.shopOutside("Old Mill", desk.circle.person("B"));
        desk.circle.shopOutside("Quay Glass", desk.circle.person("B"));
        desk.look();
        QTRY_COMPARE(desk.shops()->topLevelItemCount(), 2);
        auto *search = desk.find<SearchField>("findPartners");
        desk.page->focusSearch();
        search->setText(QStringLiteral("mil"));
        Q_EMIT search->searched(search->text());
        QTRY_COMPARE(desk.shops()->topLevelItemCount(), 1);
        QVERIFY(desk.shops()->topLevelItem(0)->text(0).contains(QStringLiteral("Old Mill")));
        search->setText(QStringLiteral("ill"));
        Q_EMIT search->searched(search->text());
        QTRY_COMPARE(desk.shops()->topLevelItemCount(), 0);
        QVERIFY(search->isVisible()); // or one could not get out
    }

    void askingForAnEndorsementOfAShopBeginsARequestByAStandard()
    {
        Desk desk;
        desk.circle.shopOutside("Old Mill", desk.circle.person("B"));
        desk.look();
        QTRY_VERIFY(desk.find<QPushButton>("askForPartner")->isVisible());
        desk.prompt.willChoose(0);
        desk.find<QPushButton>("askForPartner")->click();
        QTRY_COMPARE(desk.store().select<Endorsement>(QStringLiteral("WHERE state = 'draft'"))->size(), 1);
        const auto draft = desk.store().select<Endorsement>(QStringLiteral("WHERE state = 'draft'"))->first();
        QCOMPARE(draft.subjectKind, SubjectKind::Workshop);
        QTRY_COMPARE(desk.window.navigation().here().where, draft.id.hex());
    }

    void thePaletteFindsAShopAndItsPlaceOpensIt()
    {
        Desk desk;
        desk.circle.shopOutside("Old Mill", desk.circle.person("B"));
        const RawId second = desk.circle.shopOutside("Quay Glass", desk.circle.person("B"));
        desk.look();
        RecordSource source(desk.readers);
        QList<PaletteHit> hits;
        source.find(QStringLiteral("quay"), 8, [&](const QList<PaletteHit> &found) { hits = found; });
        QTRY_COMPARE(hits.size(), 1);
        QCOMPARE(hits.first().title, QStringLiteral("Quay Glass"));
        desk.window.navigation().go(hits.first().to);
        QTRY_COMPARE(desk.form("partnerForm")->id(), second);
    }
};

QTEST_MAIN(PartnersPageTest)
#include "partnerspage_test.moc"
