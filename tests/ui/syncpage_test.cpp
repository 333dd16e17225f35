// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/difference.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/localstore.h"
#include "tests/support/scriptedprompt.h"
#include "ui/pages/firstrun/firstrun.h"
#include "ui/pages/sync/serveraccess.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/pages/sync/syncwords.h"
#include "ui/shell/appearance.h"
#include "ui/shell/uisettings.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace cooperage;

namespace {

/// A server that answers from what the test put there.
class ScriptedAccess final : public ServerAccess
{
public:
    QList<DeviceLine> lines;
    QList<RawId> revoked;
    bool offline = false;
    int syncs = 0;

    bool hasServer() const override { return true; }
    QString address() const override { return QStringLiteral("coop.example:8443"); }
    QString joinLink(const QString &code) const override
    {
        return QStringLiteral("cooperage://join/x/") + code;
    }
    void syncNow() override { ++syncs; }
    void setWorkOffline(bool on) override { offline = on; }
    void devices(QObject *, Then<QList<DeviceLine>> then) override { then(lines); }
    void linkDevice(QObject *, Then<QString> then) override { then(QStringLiteral("CODE")); }
    void revokeDevice(QObject *, const RawId &device, Then<void> then) override
    {
        revoked.append(device);
        then({});
    }
};

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
    SyncPage page{{writer, readers, server, prompt, appearance, settings, local.clock, {}}};

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
        bench.local.receive({bench.local.rowOf(mug), bench.local.rowOf(difference)});
        Q_EMIT bench.writer.changed(bench.local.store->takeChanged());
        return mug;
    }

private Q_SLOTS:
    void everyControlOfEveryPartHasAName()
    {
        Bench bench;
        differing(bench);
        for (const char *part : {"sync", "decisions", "people", "settings", "appearance"}) {
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
        FirstRun first(appearance, settings, true);
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
