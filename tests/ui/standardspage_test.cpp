// SPDX-License-Identifier: GPL-3.0-or-later
// The page of standards, used by clicks: writing one, proposing it, reading a published one.
#include "models/actions/standards.h"
#include "models/records/entities.h"
#include "models/records/selfmark.h"
#include "models/store/asked.h"
#include "models/store/endorsementquery.h"
#include "models/store/listingquery.h"
#include "models/store/photostore.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/scriptedprompt.h"
#include "tests/ui/looks/stagestandards.h"
#include "ui/forms/recordform.h"
#include "ui/pages/endorsements/endorsementspage.h"
#include "ui/pages/endorsementsections.h"
#include "ui/pages/standards/standardsection.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace cooperage;

namespace {

struct Desk
{
    test::LocalStore local;
    std::unique_ptr<PhotoStore> photos = std::move(
        *PhotoStore::open(local.folder.filePath(QStringLiteral("photos.db")), Database::Mode::Write));
    Writer writer{*local.store};
    Readers readers{*local.store};
    MemoryUiSettings settings;
    Appearance appearance{settings};
    Thumbnails thumbnails{*photos};
    ScriptedPrompt prompt;
    Commands commands{settings};
    MainWindow window{commands, appearance, settings};
    Workbench bench{writer, readers, *photos, thumbnails, prompt, settings, local.clock};
    EndorsementsPage *page = nullptr;
    QStringList told;

    explicit Desk(const QList<Role> &roles, bool filled)
        : local(roles)
    {
        if (filled)
            looks::addStandards(local);
        page = new EndorsementsPage(bench, endorsementSections(bench));
        QObject::connect(page, &PageWidget::done, page, [this](const QString &text) { told.append(text); });
        window.addPage(page);
        window.resize(1400, 900);
        window.show();
        window.navigation().go({QStringLiteral("endorsements"), QStringLiteral("standards")});
        QApplication::setActiveWindow(&window);
    }
    template <class W> W *find(const char *name) const { return window.findChild<W *>(QLatin1String(name)); }
    FactTable *table(const char *name) const { return find<FactTable>(name); }
    void press(const char *name) const { find<QPushButton>(name)->click(); }
    bool offers(const char *name) const { return find<QPushButton>(name)->isVisible(); }
    QString notice() const { return find<NoticeBar>("versionNotice")->text(); }
    /// Weaving, and the version of that place in its list.
    void read(int version)
    {
        QTRY_COMPARE(table("standards")->topLevelItemCount(), 2);
        table("standards")->setCurrentItem(table("standards")->topLevelItem(1));
        auto *box = find<QComboBox>("versions");
        QTRY_COMPARE(box->count(), 3);
        box->setCurrentIndex(version);
        Q_EMIT box->activated(version);
        QTRY_COMPARE(table("criteria")->topLevelItemCount(), 3);
    }
};

} // namespace

class StandardsPageTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> desk;

    void setUp(const QList<Role> &roles, bool filled)
    {
        desk = std::make_unique<Desk>(roles, filled);
        QVERIFY(QTest::qWaitForWindowActive(&desk->window));
    }
    Store &store() { return *desk->local.store; }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_IE"))); }
    void cleanup() { desk.reset(); }

    void aStandardIsWrittenAndProposedWhenItIsComplete()
    {
        setUp({Role::Maker}, false);
        desk->prompt.willType(QStringLiteral("Weaving"));
        desk->press("newStandard");
        QTRY_COMPARE(desk->table("standards")->topLevelItemCount(), 1);
        QTRY_VERIFY(desk->offers("proposeVersion"));
        desk->find<QDoubleSpinBox>("pass")->setValue(78.5);
        QTRY_COMPARE(standardsOf(store())->first().versions.first().pass, 785);
        desk->press("proposeVersion");
        QTRY_VERIFY(desk->notice().contains(QStringLiteral("not complete")));
        desk->prompt.willType(QStringLiteral("Skill"));
        desk->press("addCriterion");
        QTRY_COMPARE(desk->table("criteria")->topLevelItemCount(), 1);
        auto *levels = desk->find<QPlainTextEdit>("levels");
        QTRY_VERIFY(levels->isVisible());
        const auto criteria = criteriaOf(store(), standardsOf(store())->first().versions.first().id);
        QTRY_COMPARE(levels->parentWidget()->findChild<QLineEdit *>(QStringLiteral("name"))->text(),
            QStringLiteral("Skill"));
        levels->setPlainText(QStringLiteral("none\nlittle\nsome\ngood\nmaster"));
        QTRY_COMPARE_WITH_TIMEOUT(store().find<Criterion>(criteria->first().id)->levels,
            QStringLiteral("none\nlittle\nsome\ngood\nmaster"), 10'000);
        desk->press("proposeVersion");
        QTRY_VERIFY(desk->notice().contains(QStringLiteral("waits for the server")));
        QVERIFY(!desk->offers("proposeVersion"));
        QVERIFY(!levels->isVisible()); // what is proposed stands still
        QCOMPARE(unnamedControls(&desk->window).join(u' '), QString());
    }

    void aPublishedVersionIsReadWithItsLevelsAndFollowedByANewOne()
    {
        setUp({Role::Maker, Role::Coordinator}, true);
        desk->read(1);
        QTRY_VERIFY(desk->offers("retireVersion"));
        QVERIFY(!desk->offers("newVersion")); // one is proposed already
        QVERIFY(!desk->offers("addCriterion") && !desk->find<QPlainTextEdit>("levels")->isVisible());
        const QString levels = desk->find<QLabel>("criterionLevels")->text();
        QVERIFY2(levels.startsWith(u'0') && levels.count(u'\n') == 4, qPrintable(levels));
        const QString terms = desk->find<QLabel>("versionTerms")->text();
        QVERIFY2(terms.startsWith(QStringLiteral("Passes at 80.0")), qPrintable(terms));
        QVERIFY(desk->find<QLabel>("versionStory")->text().contains(QStringLiteral("Yusuf")));
        desk->press("retireVersion"); // no reason: nothing happens
        QCOMPARE(desk->prompt.asked.last(), QStringLiteral("Retire this version?"));
        QVERIFY(desk->offers("retireVersion"));
        desk->prompt.willType(QStringLiteral("A new craft"));
        desk->press("retireVersion");
        QTRY_VERIFY(!desk->offers("retireVersion"));
    }

    void whoProposedDoesNotPublishAndAMakerIsToldWhoDoes()
    {
        setUp({Role::Maker}, true);
        desk->read(0);
        QTRY_VERIFY(desk->offers("publishVersion"));
        desk->press("publishVersion");
        QTRY_VERIFY2(!desk->notice().isEmpty(), "no sentence");
        QVERIFY(desk->notice().endsWith(u'.'));
        const auto versions = standardsOf(store())->last().versions;
        QVERIFY(
            requestedCommands(store(), QStringLiteral("standard_version"), {versions.first().id})->isEmpty());
    }

    void theWorkshopSaysWhatItFindsGoodAndStewardsWriteForTheCollective()
    {
        setUp({Role::Maker}, false);
        auto *own = desk->find<RecordForm>("workshopTaste");
        QTRY_VERIFY(own->isVisible() && own->id() == RawId(desk->local.pottery));
        auto *text = own->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(!text->isReadOnly());
        QSignalSpy loaded(own, &RecordForm::loaded);
        own->load(own->id());
        QVERIFY(loaded.wait());
        text->setPlainText(QStringLiteral("Pots that pour."));
        own->store();
        QTRY_COMPARE(store().find<Workshop>(desk->local.pottery)->taste, QStringLiteral("Pots that pour."));
        QVERIFY(desk->find<RecordForm>("collectiveTaste")->findChild<QPlainTextEdit *>()->isReadOnly());
    }
    void criteriaAreMovedRemovedAndBroughtBack()
    {
        setUp({Role::Maker}, false);
        const auto made = createStandard(store(), {QStringLiteral("Glass"), {}, {}});
        const RawId version = createdIn(*made, StandardVersion::table);
        for (const char *name : {"Skill", "Finish", "Light"}) {
            Criterion one;
            one.version = Id<StandardVersion>(version);
            one.name = QLatin1String(name);
            QVERIFY(addCriterion(store(), one));
        }
        desk->window.findChild<StandardSection *>()->refresh();
        auto *table = desk->table("criteria");
        QTRY_COMPARE(table->topLevelItemCount(), 3);
        const auto names = [this, version] {
            QStringList all;
            const auto criteria = criteriaOf(store(), version);
            for (const Criterion &one : *criteria)
                all.append(one.name);
            return all.join(u' ');
        };
        table->setCurrentItem(table->topLevelItem(0));
        QVERIFY(!desk->find<QPushButton>("criterionUp")->isEnabled());
        desk->press("criterionDown");
        QTRY_COMPARE(names(), QStringLiteral("Finish Skill Light"));
        QTRY_COMPARE(table->current(), 1); // it stays the chosen one
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(names(), QStringLiteral("Finish Light Skill"));
        QTRY_VERIFY(!desk->find<QPushButton>("criterionDown")->isEnabled());
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(names(), QStringLiteral("Finish Skill Light"));
        QTRY_COMPARE(table->current(), 1);
        desk->press("removeCriterion");
        QTRY_COMPARE(names(), QStringLiteral("Finish Light"));
        QVERIFY(store().undo());
        QCOMPARE(names(), QStringLiteral("Finish Skill Light"));
        QTRY_VERIFY(desk->offers("removeVersion")); // the only one: the standard goes with it
        QCOMPARE(desk->find<QPushButton>("removeVersion")->text().remove(u'&'),
            QStringLiteral("Remove this standard"));
        desk->press("removeVersion");
        QTRY_COMPARE(desk->table("standards")->topLevelItemCount(), 0);
        QVERIFY(store().undo());
        QCOMPARE(standardsOf(store())->size(), 1);
    }

    void ownWorkIsScoredByTheVersionInForce()
    {
        setUp({Role::Maker}, true);
        Listing bowl;
        bowl.id = store().ids().next();
        bowl.workshop = desk->local.pottery;
        bowl.title = QStringLiteral("Bowl");
        desk->local.receive({desk->local.rowOf(bowl)});
        desk->read(0);
        QTRY_VERIFY(!desk->offers("scoreOwn")); // proposed is not in force
        desk->read(1);
        QTRY_VERIFY(desk->offers("scoreOwn"));
        desk->press("scoreOwn");
        auto *sheet = desk->find<QDialog>("selfScoreSheet");
        QVERIFY(sheet);
        QTRY_COMPARE(sheet->findChild<QComboBox *>(QStringLiteral("ownListing"))->count(), 1);
        const auto rows = sheet->findChildren<QWidget *>(QStringLiteral("criterion"));
        QVERIFY(!rows.isEmpty());
        rows.first()->findChild<SegmentedControl *>()->findChildren<QAbstractButton *>().at(1)->click();
        QCOMPARE(unnamedControls(sheet), QStringList());
        sheet->reject();
        QTRY_COMPARE(store().select<SelfMark>(QString())->size(), 1);
        QCOMPARE(store().select<SelfMark>(QString())->first().listing, Id<Listing>(bowl.id));
    }

    void theTasteOfOthersIsRead()
    {
        setUp({Role::Maker}, false);
        QTRY_VERIFY(!desk->find<QComboBox>("tasteOf")->isVisible()); // nobody has written any
        Workshop weaving = *store().find<Workshop>(desk->local.weaving);
        weaving.taste = QStringLiteral("Cloth that *lasts*.");
        desk->local.receive({desk->local.rowOf(weaving)});
        desk->window.findChild<StandardSection *>()->refresh();
        QTRY_VERIFY(desk->find<QComboBox>("tasteOf")->isVisible());
        QCOMPARE(
            withoutMarks(desk->find<QComboBox>("tasteOf")->currentText()), QStringLiteral("Yusuf Weaves"));
        QCOMPARE(desk->find<QTextBrowser>("othersTaste")->toPlainText(), QStringLiteral("Cloth that lasts."));
    }
};

QTEST_MAIN(StandardsPageTest)
#include "standardspage_test.moc"
