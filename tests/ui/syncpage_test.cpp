// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/difference.h"
#include "models/records/stock.h"
#include "models/store/backup.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/localstore.h"
#include "tests/support/scriptedaccess.h"
#include "tests/support/scriptedbackups.h"
#include "tests/support/scriptedprompt.h"
#include "ui/pages/firstrun/firstrun.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/pages/sync/syncwords.h"
#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace cooperage;

namespace {

/// The page over a store of Ana's, who is a steward.
struct Bench
{
    test::LocalStore local{{Role::Maker, Role::Steward}};
    Writer writer{*local.store};
    Readers readers{*local.store};
    MemoryUiSettings settings;
    Appearance appearance{settings};
    ScriptedPrompt prompt;
    ScriptedAccess server;
    ScriptedBackups backups{local.folder.path(), local.store->identity()->collective};
    SyncPage page{{writer, readers, server, prompt, appearance, settings, local.clock, {}, &backups}};

    Bench()
    {
        page.resize(1100, 800);
        page.show();
    }
    template <class T> T *find(const char *name) { return page.findChild<T *>(QString::fromLatin1(name)); }
};

} // namespace

class SyncPageTest final : public QObject
{
    Q_OBJECT

    /// A listing whose title was changed in two places.
    static Listing differing(Bench &bench)
    {
        Listing mug;
        mug.id = bench.local.store->ids().next();
        mug.workshop = bench.local.pottery;
        mug.title = QStringLiteral("Ana's mug");
        Difference difference;
        difference.id = bench.local.store->ids().next();
        difference.ofTable = QStringLiteral("listing");
        difference.ofRecord = mug.id;
        difference.field = QStringLiteral("title");
        difference.baseValue = QStringLiteral("{\"title\":\"Mug\"}");
        difference.shownValue = QStringLiteral("{\"title\":\"Ana's mug\"}");
        difference.otherValue = QStringLiteral("{\"title\":\"<b>Ben's</b> mug\"}");
        difference.shownBy = bench.local.ana;
        difference.otherBy = bench.local.yusuf;
        difference.shownAt = difference.otherAt = {bench.local.clock.ms};
        bench.local.receive({bench.local.rowOf(mug), bench.local.rowOf(difference)});
        Q_EMIT bench.writer.changed(bench.local.store->takeChanged());
        return mug;
    }

private Q_SLOTS:
    void everyControlOfEveryPartHasAName()
    {
        Bench bench;
        differing(bench);
        for (const char *part : {"sync", "decisions", "people", "settings", "appearance", "backup"}) {
            bench.page.open(QString::fromLatin1(part));
            QTest::qWait(0);
            const QStringList unnamed = unnamedControls(&bench.page);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
        }
    }

    void decidingForTheOtherValueIsAnOrdinaryChange()
    {
        Bench bench;
        const Listing mug = differing(bench);
        bench.page.open(QStringLiteral("decisions"));
        QTRY_VERIFY(bench.find<QRadioButton>("keepOther"));
        QTRY_COMPARE(bench.page.badge(), 1);
        bench.find<QRadioButton>("keepOther")->click();
        bench.find<QPushButton>("applyDecision")->click();
        QTRY_COMPARE(bench.local.store->find<Listing>(mug.id)->title, QStringLiteral("<b>Ben's</b> mug"));
        QCOMPARE(outboxCounts(bench.local.store->database())->waiting, qint64(1));
    }

    void bothChangesOfAStoryAreProposedAndMayBeRewritten()
    {
        Bench bench;
        const Listing mug = differing(bench);
        Difference story;
        story.id = bench.local.store->ids().next();
        story.ofTable = QStringLiteral("listing");
        story.ofRecord = mug.id;
        story.field = QStringLiteral("story");
        story.baseValue = QStringLiteral("{\"story\":\"Glazed in ash\"}");
        story.shownValue = QStringLiteral("{\"story\":\"Glazed in tin\"}");
        story.otherValue = QStringLiteral("{\"story\":\"Glazed in ash, dishwasher proof\"}");
        story.shownBy = bench.local.yusuf;
        story.otherBy = bench.local.ana;
        bench.local.receive({bench.local.rowOf(story)});
        Q_EMIT bench.writer.changed(bench.local.store->takeChanged());
        bench.page.open(QStringLiteral("decisions"));
        QTRY_VERIFY(bench.find<MergedTextEdit>("mergedText"));
        // Both fields of the listing stand in one card.
        QCOMPARE(bench.page.findChildren<QPushButton *>(QStringLiteral("applyDecision")).size(), 1);
        auto *merged = bench.find<MergedTextEdit>("mergedText");
        for (QRadioButton *button : bench.page.findChildren<QRadioButton *>(QStringLiteral("keepOwn"))) {
            if (button->accessibleName().contains(QStringLiteral("Story")))
                button->click();
        }
        QTRY_VERIFY(merged->isVisible());
        QCOMPARE(merged->toPlainText(), QStringLiteral("Glazed in tin, dishwasher proof"));
        QCOMPARE(merged->placesToRead(), 1);
        QVERIFY(merged->accessibleDescription().contains(QStringLiteral("1 place")));
        bench.find<QPushButton>("nextPlace")->click();
        QVERIFY(merged->textCursor().hasSelection());
        merged->moveCursor(QTextCursor::End);
        QTest::keyClicks(merged, QStringLiteral("!"));
        QCOMPARE(unnamedControls(&bench.page).join(u' '), QString());
        bench.find<QPushButton>("applyDecision")->click();
        QTRY_COMPARE(bench.local.store->find<Listing>(mug.id)->story,
            QStringLiteral("Glazed in tin, dishwasher proof!"));
    }

    void stockMovedByTwoNeedsNoDecision()
    {
        Bench bench;
        const Listing mug = differing(bench);
        Variant grey;
        grey.id = bench.local.store->ids().next();
        grey.listing = Id<Listing>(mug.id);
        grey.price = {2800, *Currency::fromCode(u"EUR")};
        QList<LogRow> rows{bench.local.rowOf(grey)};
        for (const auto &[by, qty] : {std::pair(bench.local.ana, -1), std::pair(bench.local.yusuf, -2)}) {
            Movement movement;
            movement.id = bench.local.store->ids().next();
            movement.variant = Id<Variant>(grey.id);
            movement.owner = movement.holder = bench.local.pottery;
            movement.qty = qty;
            rows.append(bench.local.rowOf(movement));
            rows.last().createdBy = by;
        }
        bench.local.receive(rows);
        Q_EMIT bench.writer.changed({{QStringLiteral("difference"), {}}});
        bench.page.open(QStringLiteral("decisions"));
        QTRY_VERIFY(bench.find<QLabel>("stockCounted"));
        const QString words = withoutMarks(bench.find<QLabel>("stockCounted")->text());
        QVERIFY2(words.contains(QStringLiteral("\u22121 (Ana)"))
                && words.contains(QStringLiteral("\u22122 (Yusuf)")),
            qPrintable(words));
    }

    void aValueWrittenAnewIsCheckedBeforeItIsKept()
    {
        Bench bench;
        const Listing mug = differing(bench);
        bench.page.open(QStringLiteral("decisions"));
        QTRY_VERIFY(bench.find<QRadioButton>("keepOwn"));
        bench.find<QRadioButton>("keepOwn")->click();
        auto *title = bench.find<QLineEdit>("ownValue");
        title->clear();
        bench.find<QPushButton>("applyDecision")->click();
        QTRY_VERIFY(bench.find<QLabel>("ownProblem")->isVisible());
        QCOMPARE(outboxCounts(bench.local.store->database())->waiting, qint64(0));
        QTest::keyClicks(title, QStringLiteral("Our mug"));
        bench.find<QPushButton>("applyDecision")->click();
        QTRY_COMPARE(bench.local.store->find<Listing>(mug.id)->title, QStringLiteral("Our mug"));
    }

    void laterPutsItAsideWithoutDecidingAnything()
    {
        Bench bench;
        differing(bench);
        bench.page.open(QStringLiteral("decisions"));
        QTRY_VERIFY(bench.find<QPushButton>("applyDecision"));
        QCOMPARE(outboxCounts(bench.local.store->database())->waiting, qint64(0));
        QCOMPARE(bench.page.badge(), 1);
    }

    void aSettingIsChangedByAStewardAndGoesBackToTheStandard()
    {
        Bench bench;
        bench.page.open(QStringLiteral("settings"));
        QTRY_VERIFY(bench.find<QTreeWidget>("settings")->topLevelItemCount() > 5);
        auto *value = bench.find<QSpinBox>("settingValue");
        QTRY_VERIFY(value->isEnabled());
        value->setValue(45);
        QTRY_COMPARE(bench.local.store->setting(u"bin_days").value_or(0), qint64(45));
        auto *standard = bench.find<QPushButton>("settingStandard");
        QTRY_VERIFY(standard->isEnabled());
        standard->click();
        QTRY_COMPARE(bench.local.store->setting(u"bin_days").value_or(0), qint64(30));
    }

    void anEarlierSettingIsPutBackAsANewChange()
    {
        Bench bench;
        bench.page.open(QStringLiteral("settings"));
        QTRY_VERIFY(bench.find<QTreeWidget>("settings")->topLevelItemCount() > 5);
        auto *value = bench.find<QSpinBox>("settingValue");
        value->setValue(45);
        QTRY_COMPARE(bench.local.store->setting(u"bin_days").value_or(0), qint64(45));
        auto *history = bench.find<QTreeWidget>("settingHistory");
        QTRY_COMPARE(history->topLevelItemCount(), 1);
        QCOMPARE(history->topLevelItem(0)->text(2), QStringLiteral("30 days"));
        QCOMPARE(history->topLevelItem(0)->text(3), QStringLiteral("45 days"));
        history->setCurrentItem(history->topLevelItem(0));
        bench.find<QPushButton>("settingRestore")->click();
        QTRY_COMPARE(bench.local.store->setting(u"bin_days").value_or(0), qint64(30));
        QTRY_COMPARE(history->topLevelItemCount(), 2);
    }

    void aBackupIsMadeListedAndRestoredOnlyAfterAsking()
    {
        Bench bench;
        bench.page.open(QStringLiteral("backup"));
        auto *list = bench.find<QTreeWidget>("backups");
        QCOMPARE(list->topLevelItemCount(), 0);
        bench.find<QPushButton>("backupNow")->click();
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        auto *restore = bench.find<QPushButton>("backupRestore");
        QTRY_VERIFY(restore->isEnabled());
        bench.prompt.willConfirm(false);
        restore->click();
        QTRY_COMPARE(bench.prompt.asked.size(), 1);
        QVERIFY(bench.backups.restored.isEmpty());
        bench.prompt.willConfirm(true);
        QTRY_VERIFY(restore->isEnabled());
        restore->click();
        QTRY_COMPARE(bench.backups.restored, QStringList{backupsIn(bench.local.folder.path()).first().path});
    }

    void aBrokenBackupIsRefusedInOneSentenceAndNothingIsAsked()
    {
        Bench bench;
        const QString path = bench.local.folder.filePath(QStringLiteral("broken.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) > 0);
        file.close();
        bench.page.open(QStringLiteral("backup"));
        bench.prompt.willPickFiles({path});
        bench.find<QPushButton>("backupOther")->click();
        const auto said = [&bench] {
            QStringList texts;
            for (const auto *bar : bench.page.findChildren<NoticeBar *>())
                texts += bar->text();
            return withoutMarks(texts.join(u'\n'));
        };
        QTRY_VERIFY2(said().contains(QStringLiteral("“broken.db” is damaged")), qPrintable(said()));
        QCOMPARE(bench.prompt.asked.size(), 1); // which file
        QVERIFY(bench.backups.restored.isEmpty());
    }

    void timesSinceASyncAreSaidInTheUnitThatFits()
    {
        useLanguage(QLocale(QLocale::English));
        SyncStatus status;
        status.state = SyncStatus::State::Offline;
        const auto after = [&status](qint64 minutes) {
            status.lastSync = Instant{0};
            return syncSentence(status, {minutes * 60'000}, QLocale::c()).section(QStringLiteral(" · "), -1);
        };
        QCOMPARE(after(0), QStringLiteral("last sync just now"));
        QCOMPARE(after(1), QStringLiteral("last sync 1 minute ago"));
        QCOMPARE(after(59), QStringLiteral("last sync 59 minutes ago"));
        QCOMPARE(after(3 * 60 + 20), QStringLiteral("last sync 3 hours ago"));
        QCOMPARE(after(49 * 60), QStringLiteral("last sync 2 days ago"));
    }

    void anInvitationGivesALinkOnce()
    {
        Bench bench;
        bench.page.open(QStringLiteral("people"));
        bench.find<QLineEdit>("invitee")->setText(QStringLiteral("Noor"));
        bench.find<QPushButton>("makeInvitation")->click();
        QTRY_VERIFY(bench.find<QLineEdit>("joinLink")->text().startsWith(QLatin1String("cooperage://join/")));
        QCOMPARE(outboxCounts(bench.local.store->database())->waiting, qint64(1));
    }

    void aDeviceIsShutOutOnlyAfterAsking()
    {
        Bench bench;
        DeviceLine lost;
        lost.id = bench.local.store->ids().next();
        lost.name = QStringLiteral("Old phone");
        bench.server.lines = {lost};
        bench.page.open(QStringLiteral("people"));
        auto *devices = bench.find<QTreeWidget>("devices");
        QTRY_COMPARE(devices->topLevelItemCount(), 1);
        bench.find<QPushButton>("revokeDevice")->click();
        QVERIFY(bench.server.revoked.isEmpty()); // nothing chosen yet
    }

    void everyStateHasWordsOfItsOwn()
    {
        QSet<QString> sentences;
        for (int state = 0; state <= int(SyncStatus::State::Stopped); ++state) {
            SyncStatus status;
            status.state = static_cast<SyncStatus::State>(state);
            status.server = QStringLiteral("coop.example");
            status.error = Error{Fault::SignInNeeded, Reason::TokenUnknown, QStringLiteral("coop.example")};
            const QString words = syncSentence(status, {0}, QLocale::c());
            QVERIFY(!words.isEmpty());
            sentences.insert(words);
        }
        QCOMPARE(sentences.size(), int(SyncStatus::State::Stopped) + 1);
    }

    void aFullDiskIsNotTakenForAMissingNetwork()
    {
        SyncStatus status;
        status.state = SyncStatus::State::Offline;
        const QString offline = syncSentence(status, {0}, QLocale::c());
        status.error = Error{Fault::Storage, Reason::ServerDiskFull, QStringLiteral("coop.example")};
        const QString full = syncSentence(status, {0}, QLocale::c());
        QVERIFY(full != offline);
        QVERIFY(full.contains(u"disk"));
        QCOMPARE(moodOf(status), Mood::Problem);
    }

    void workingOfflineIsAsked()
    {
        Bench bench;
        bench.find<QCheckBox>("workOffline")->click();
        QVERIFY(bench.server.offline);
        bench.find<QPushButton>("syncNow")->click();
        QCOMPARE(bench.server.syncs, 1);
    }

    void theFirstRunPageNamesItsControlsAndAsksForWhatIsMissing()
    {
        MemoryUiSettings settings;
        Appearance appearance(settings);
        ScriptedPrompt prompt;
        FirstRun first(appearance, settings, prompt, true);
        first.show();
        const QStringList unnamed = unnamedControls(&first);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
        QSignalSpy started(&first, &FirstRun::startWanted);
        first.findChild<QPushButton *>(QStringLiteral("start"))->click();
        QCOMPARE(started.size(), 0);
        for (const char *name : {"collective", "person", "workshop"})
            first.findChild<QLineEdit *>(QString::fromLatin1(name))->setText(QStringLiteral("Mei"));
        first.findChild<QPushButton *>(QStringLiteral("start"))->click();
        QCOMPARE(started.size(), 1);
    }
};

QTEST_MAIN(SyncPageTest)
#include "syncpage_test.moc"
