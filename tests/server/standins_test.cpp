// SPDX-License-Identifier: GPL-3.0-or-later
// What a stand-in for a coordinator reads of the trail: all of their request, from its beginning, and nothing
// else.
#include "models/actions/exportdossier.h"
#include "models/records/audittrail.h"
#include "models/store/applypage.h"
#include "models/store/endorsementquery.h"
#include "tests/server/endorsingfixture.h"

using namespace cooperage;
using namespace cooperage::server;

namespace {

/// What a person's own device holds.
class OwnDevice
{
public:
    OwnDevice(ServerUnderTest &server, const TestDevice &of)
        : m_server(server)
        , m_caller(of.caller)
        , store(*Store::open(
              folder.filePath(QStringLiteral("own.db")), Database::Mode::Write, server.clock, server.random))
    {
        const auto kept = store->setIdentity({m_caller.collective, Id<Person>(m_caller.person),
            m_caller.device, m_caller.deviceName, QStringLiteral("A")});
        if (!kept)
            qFatal("setIdentity: %s", qPrintable(kept.error().detail));
    }
    void pull()
    {
        for (bool last = false; !last;) {
            const auto page = m_server.service->pull(m_caller, m_cursor);
            if (!page || !applyPage(*store, *page))
                qFatal("pull");
            m_cursor = page->end.cursor;
            last = page->end.last;
        }
    }
    QStringList actionsOf(const RawId &target) const
    {
        QStringList actions;
        const auto entries = auditOf(*store, target);
        for (const AuditEntry &entry : entries.value_or(QList<AuditEntry>()))
            actions.append(entry.action);
        return actions;
    }
    int entries() const
    {
        return int(store->select<AuditEntry>(QString()).value_or(QList<AuditEntry>()).size());
    }

private:
    ServerUnderTest &m_server;
    Caller m_caller;
    QTemporaryDir folder;
    QString m_cursor;

public:
    std::unique_ptr<Store> store;
};

QStringList words(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *one : list)
        all.append(QLatin1String(one));
    return all;
}

} // namespace

class StandInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStandInReadsTheWholeTrailOfTheRequest()
    {
        Unfree l;
        const RawId other = l.draft(); // of the same maker
        ACCEPTED(l.step(*l.yusuf, other, "submit"));
        OwnDevice leila(l, *l.leila);
        leila.pull();
        QCOMPARE(leila.entries(), 0);
        ACCEPTED(l.standIn(*l.leila));
        leila.pull();
        QCOMPARE(leila.actionsOf(l.request),
            words({"endorsement.submit", "endorsement.screen", "endorsement.invite", "endorsement.invite",
                "endorsement.invite", "endorsement.name_stand_in"}));
        QCOMPARE(leila.actionsOf(l.reviews.at(0)), words({"review.invite"}));
        QCOMPARE(leila.actionsOf(other), QStringList());

        l.acceptFreely(*l.mei, l.reviews.at(0)); // and what is done from now on
        ACCEPTED(l.step(*l.yusuf, other, "cancel", fields({{"reason", word("Sold")}})));
        leila.pull();
        QCOMPARE(
            leila.actionsOf(l.reviews.at(0)), words({"review.invite", "review.accept", "review.declare"}));
        QCOMPARE(leila.actionsOf(other), QStringList());
    }

    void nothingElseOfTheTrailReachesAStandIn()
    {
        Unfree l;
        ACCEPTED(l.standIn(*l.leila));
        OwnDevice leila(l, *l.leila);
        leila.pull();
        QSet<RawId> own{l.request};
        for (const auto &found : {l.reviews})
            own.unite({found.begin(), found.end()});
        const auto assessments = leila.store->select<Assessment>(QString());
        QVERIFY(assessments && assessments->isEmpty());
        const auto all = leila.store->select<AuditEntry>(QStringLiteral("ORDER BY number"));
        QVERIFY(all);
        int ofTheMarks = 0; // the maker's own, sealed as they are: that they were sent, never what they say
        for (const AuditEntry &entry : *all) {
            if (entry.targetTable == u"assessment") {
                ++ofTheMarks;
                QCOMPARE(entry.after, QStringLiteral("{\"sent\":true}"));
            } else {
                QVERIFY2(own.contains(entry.target), qPrintable(entry.action));
            }
        }
        QCOMPARE(ofTheMarks, 1);
    }

    void aDeviceWithSomeEntriesStillProvesTheTrail()
    {
        Unfree l;
        ACCEPTED(l.standIn(*l.leila));
        OwnDevice leila(l, *l.leila);
        OwnDevice noor(l, *l.noor); // reads all
        leila.pull();
        noor.pull();
        QVERIFY(leila.entries() < noor.entries());
        const auto whole = auditTrail(*leila.store);
        const auto all = auditTrail(*noor.store);
        QVERIFY(whole && all);
        QCOMPARE(whole->brokenAt, 0);
        QCOMPARE(whole->checked, all->checked);
        QCOMPARE(whole->head, all->head);

        const auto facts = dossierFacts(*leila.store, Id<Endorsement>(l.request));
        const auto theirs = dossierFacts(*noor.store, Id<Endorsement>(l.request));
        QVERIFY(facts && theirs);
        QVERIFY(!facts->steps.isEmpty());
        QCOMPARE(facts->steps.size(), theirs->steps.size());
        const RawId papers = l.draft();
        leila.pull();
        QVERIFY(!dossierFacts(*leila.store, Id<Endorsement>(papers)));
    }

    void theTrailLeavesAStandInWhoIsReplaced()
    {
        Unfree l;
        ACCEPTED(l.standIn(*l.leila));
        OwnDevice leila(l, *l.leila);
        leila.pull();
        QVERIFY(leila.entries() > 0);
        RawId room;
        const auto kim = l.member("Kim", Role::Maker, &room);
        OwnDevice second(l, *kim);
        ACCEPTED(l.standIn(*kim));
        leila.pull();
        second.pull();
        QCOMPARE(leila.entries(), 0); // did nothing yet
        QVERIFY(second.actionsOf(l.request).contains(QStringLiteral("endorsement.submit")));
        QCOMPARE(auditTrail(*leila.store)->brokenAt, 0);
        QCOMPARE(*l.service->check(), QStringList());
    }

    void reviewersReadNothingOfIt()
    {
        Unfree l;
        OwnDevice mei(l, *l.mei);
        mei.pull();
        const int before = mei.entries();
        ACCEPTED(l.standIn(*l.leila));
        mei.pull();
        QCOMPARE(mei.entries(), before);
        QCOMPARE(mei.actionsOf(l.request), QStringList());
    }
};

QTEST_APPLESS_MAIN(StandInsTest)
#include "standins_test.moc"
