// SPDX-License-Identifier: GPL-3.0-or-later
// Joining by link, also where the collective is on this computer already and open in a window.
#include "app/founding.h"
#include "app/places.h"
#include "models/store/profile.h"
#include "models/store/store.h"
#include "tests/support/town.h"

#include <QCoro/QCoroTask>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cooperage;
using cooperage::test::Town;

class JoiningTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    SystemRandom m_random;

    Result<CollectiveEntry> join(Profile &profile, TokenStore &tokens, const Town &town, const QString &code,
        std::function<void(const RawId &)> vacate)
    {
        const JoinHere wanted{
            {town.address(), code}, QStringLiteral("Ana"), QStringLiteral("laptop"), std::move(vacate)};
        return QCoro::waitFor(joinCollective(profile, tokens, wanted, m_clock, m_random));
    }
    QString invitedBack(const Town &town, const RawId &person)
    {
        auto file = server::openServerFile(town.settings.database, Database::Mode::Write, m_clock, m_random);
        server::NewInvitation wanted;
        wanted.person = person;
        return file->service->invite(town.collective, wanted).value_or(QString());
    }

private Q_SLOTS:
    void theWindowLetsGoOfTheFilesBeforeTheyAreTouched()
    {
        Town town;
        QTemporaryDir folder;
        auto profile = Profile::open(folder.path(), Profile::Access::Own);
        QVERIFY(profile);
        MemoryTokenStore tokens;
        RawId freed;
        QString store;
        const auto notThere = [&](const RawId &collective) {
            freed = collective;
            store = storePath((*profile)->folderOf(collective));
            QVERIFY(!QFileInfo::exists(store));
        };
        const auto first = join(**profile, tokens, town, town.code, notThere);
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QCOMPARE(freed, town.collective);
        const auto before = *QCoro::waitFor(tokens.load(tokenKey(freed)));

        // All devices lost but this one, which is open: the steward invites her back.
        std::unique_ptr<Store> window
            = std::move(*Store::open(store, Database::Mode::Write, m_clock, m_random));
        const RawId self = window->identity()->person;
        const auto letGo = [&](const RawId &collective) {
            if (collective == freed)
                window.reset();
        };
        const auto again = join(**profile, tokens, town, invitedBack(town, self), letGo);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QVERIFY(!window);
        QVERIFY(*QCoro::waitFor(tokens.load(tokenKey(freed))) != before);
        const auto opened = Store::open(store, Database::Mode::Write, m_clock, m_random);
        QVERIFY(opened);
        QCOMPARE((*opened)->identity()->person, self);
    }

    void aLinkThatIsRefusedClosesNothing()
    {
        Town town;
        QTemporaryDir folder;
        auto profile = Profile::open(folder.path(), Profile::Access::Own);
        QVERIFY(profile);
        MemoryTokenStore tokens;
        bool freed = false;
        const auto refused = join(**profile, tokens, town, QStringLiteral("ABCDEFGHJKMNPQRSTVWXYZ0123"),
            [&](const RawId &) { freed = true; });
        QVERIFY(!refused);
        QVERIFY(!freed);
    }
};

QTEST_GUILESS_MAIN(JoiningTest)
#include "joining_test.moc"
