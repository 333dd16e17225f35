// SPDX-License-Identifier: GPL-3.0-or-later
// Random work on several devices with lost and doubled answers and crashes: afterwards everybody agrees and
// nothing is lost. A failing seed prints itself: `COOPERAGE_SEED=n test_convergence` repeats it bit for bit.
#include "models/core/changejson.h"
#include "models/records/difference.h"
#include "models/store/applypage.h"
#include "tests/support/collective.h"

#include <QTest>

using namespace cooperage;

namespace {

constexpr int seedsInNormalRun = 200;
constexpr int stepsPerSeed = 40;

/// What one seed does, and what must be true at the end.
class Simulation
{
public:
    explicit Simulation(quint64 seed)
        : m_collective(seed)
        , m_dice(seed * 7 + 1)
    {
    }
    void run();
    QString verdict(); ///< empty if all is well
    QByteArray fingerprint() { return m_collective.founder().dump(); }

private:
    Member &anybody()
    {
        return *m_collective.members()[std::size_t(m_dice.below(m_collective.members().size()))];
    }
    void step();
    void edit(Member &member);
    void stock(Member &member);
    QString nothingLost();
    QString allAgree();
    QString stockAddsUp();

    TestCollective m_collective;
    SeededRandom m_dice;
    QList<RawId> m_listings;
    QHash<RawId, QStringList> m_typed; ///< every title anybody typed, by listing
};

void Simulation::edit(Member &member)
{
    const auto listings = member.store().select<Listing>(
        QStringLiteral("WHERE workshop = ? AND _removed = 0 ORDER BY id"), member.workshop.bytes());
    if (listings->isEmpty() || m_dice.below(5) == 0) {
        const Listing fresh = member.createListing(QStringLiteral("Listing %1").arg(m_dice.below(1000)));
        m_typed[fresh.id].append(fresh.title);
        member.createVariant(fresh, QStringLiteral("SKU%1").arg(m_dice.below(6)), 1000);
        return;
    }
    const Listing &one = listings->at(qsizetype(m_dice.below(quint64(listings->size()))));
    const QString text = QStringLiteral("%1 by %2").arg(m_dice.below(1'000'000)).arg(member.name);
    switch (m_dice.below(4)) {
    case 0:
        member.set(one, &Listing::benefit, text);
        break;
    case 1: {
        Edit gone(QStringLiteral("listing.remove"), {});
        gone.remove(one);
        member.commit(gone);
        break;
    }
    default:
        member.set(one, &Listing::title, text);
        m_typed[one.id].append(text);
    }
}

void Simulation::stock(Member &member)
{
    const auto variants = member.store().select<Variant>(
        QStringLiteral("WHERE listing IN (SELECT id FROM listing WHERE workshop = ?) ORDER BY id"),
        member.workshop.bytes());
    if (variants->isEmpty())
        return;
    const Variant &one = variants->at(qsizetype(m_dice.below(quint64(variants->size()))));
    if (m_dice.below(6) == 0)
        member.count(one, member.shelf(), int(m_dice.below(30)));
    else
        member.move(one, member.shelf(), m_dice.below(2) ? 3 : -2, MovementReason::Correction);
}

void Simulation::step()
{
    m_collective.clock.forward(qint64(m_dice.below(900'000)));
    Member &member = anybody();
    switch (m_dice.below(10)) {
    case 0:
        member.crash();
        break;
    case 1:
    case 2:
    case 3:
    case 4: {
        const auto outcome = member.sync(); // may fail on the way: that is the point
        Q_UNUSED(outcome)
        break;
    }
    case 5:
    case 6:
        stock(member);
        break;
    default:
        edit(member);
    }
}

void Simulation::run()
{
    Member &ana = m_collective.founder();
    m_collective.coWorker(ana, QStringLiteral("Ben"));
    m_collective.coWorker(ana, QStringLiteral("Cleo"));
    m_collective.maker(QStringLiteral("Mei"));
    for (auto &member : m_collective.members())
        member->api().faults = {10, 15, 10};
    for (int i = 0; i < stepsPerSeed; ++i)
        step();
    for (auto &member : m_collective.members())
        member->api().faults = {};
    m_collective.syncAll(3);
}

QString Simulation::nothingLost()
{
    Query known = m_collective.serverDatabase().query(
        QStringLiteral("SELECT count(*) FROM tx WHERE txid = ? AND collective = ?"));
    for (auto &member : m_collective.members()) {
        for (const RawId &txid : std::as_const(member->authored)) {
            if (!known.run(txid.bytes(), m_collective.collective.bytes()) || !known.next())
                return QStringLiteral("cannot ask for a transaction");
            if (known.integer(0) != 1)
                return QStringLiteral("%1's transaction %2 is lost").arg(member->name, txid.hex());
        }
        const auto counts = outboxCounts(member->store().database());
        if (counts->waiting + counts->acked + counts->parked > 0)
            return QStringLiteral("%1 still has unsent work").arg(member->name);
    }
    return {};
}

QString Simulation::allAgree()
{
    auto &members = m_collective.members();
    // Ben and Cleo have the same rights and so the same scopes.
    if (members[1]->dump() != members[2]->dump())
        return QStringLiteral("Ben and Cleo see different things");
    for (auto &member : members) {
        for (auto it = m_typed.begin(); it != m_typed.end(); ++it) {
            const auto mine = member->store().find<Listing>(it.key());
            const auto founders = m_collective.founder().store().find<Listing>(it.key());
            if (mine.has_value() != founders.has_value() || (mine && mine->title != founders->title))
                return QStringLiteral("%1 sees another title").arg(member->name);
        }
    }
    return {};
}

QString Simulation::stockAddsUp()
{
    const auto here = m_collective.founder().store().database().number(
        QStringLiteral("SELECT coalesce(sum(qty), 0) FROM movement"));
    Query there = m_collective.serverDatabase().query(
        QStringLiteral("SELECT coalesce(sum(qty), 0) FROM movement WHERE collective = ?"));
    if (!there.run(m_collective.collective.bytes()) || !there.next())
        return QStringLiteral("cannot sum at the server");
    if (*here != there.integer(0))
        return QStringLiteral("stock differs: %1 here, %2 there").arg(*here).arg(there.integer(0));
    return {};
}

QString Simulation::verdict()
{
    for (const QString &found : {nothingLost(), allAgree(), stockAddsUp()}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

class ConvergenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyAgreesAndNothingIsLost()
    {
        const int only = qEnvironmentVariableIntValue("COOPERAGE_SEED");
        const int from = only > 0 ? only : 1;
        const int to = only > 0 ? only : seedsInNormalRun;
        for (int seed = from; seed <= to; ++seed) {
            Simulation simulation{quint64(seed)};
            simulation.run();
            const QString verdict = simulation.verdict();
            QVERIFY2(verdict.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(verdict)));
        }
    }

    void aSeedRepeatsItselfBitForBit()
    {
        for (const quint64 seed : {3, 77}) {
            Simulation first(seed);
            Simulation second(seed);
            first.run();
            second.run();
            QCOMPARE(first.fingerprint(), second.fingerprint());
        }
    }
};

QTEST_GUILESS_MAIN(ConvergenceTest)
#include "convergence_test.moc"
