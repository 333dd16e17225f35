// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a person may type can also be sent: records with more text than one op of the wire holds.
#include "models/core/changejson.h"
#include "models/core/changelimits.h"
#include "models/records/workshop.h"
#include "models/rules/validation.h"
#include "tests/support/collective.h"

#include <QTest>

using namespace cooperage;

namespace {

/// As long as the field may be, with signs that take six bytes for three characters, and an end to be seen.
QString longestFor(const char *name)
{
    const Field &field = *entityOf<Listing>().fieldNamed(QString::fromLatin1(name));
    const int most = longestText(field);
    const QString unit = field.kind == Kind::LongText ? QStringLiteral("\n\"a") : QStringLiteral("ü");
    const int bytes = field.kind == Kind::LongText ? 5 : 1;
    return unit.repeated((most - 10) / bytes) + QStringLiteral("Ende");
}

Listing longestListing(Member &member)
{
    Listing listing;
    listing.id = member.store().ids().next();
    listing.workshop = member.workshop;
    listing.title = longestFor("title");
    listing.category = longestFor("category");
    listing.madeHow = longestFor("made_how");
    listing.benefit = longestFor("benefit");
    listing.care = longestFor("care");
    listing.story = longestFor("story");
    return listing;
}

const QString intent = QStringLiteral("test.long");

/// The transactions that wait; each must be fit to be sent.
QList<Transaction> sendable(Member &member)
{
    QList<Transaction> all;
    const auto waiting = waitingEntries(member.store().database(), 1000, qint64(1) << 40);
    for (const OutboxEntry &entry : *waiting) {
        all.append(*transactionFromJson(jsonObject(entry.item.body)));
        const auto fits = fitsOnePush(all.last(), entry.item.body);
        if (!fits)
            qWarning("%s", qPrintable(fits.error().detail));
        if (!fits)
            return {};
    }
    return all;
}

void compareTexts(const Listing &one, const Listing &other)
{
    QCOMPARE(one.title, other.title);
    QCOMPARE(one.category, other.category);
    QCOMPARE(one.madeHow, other.madeHow);
    QCOMPARE(one.benefit, other.benefit);
    QCOMPARE(one.care, other.care);
    QCOMPARE(one.story, other.story);
}

} // namespace

class LongTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListingWithEveryTextAtItsLongestReachesTheOtherDevice()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.secondDevice(ana);
        collective.syncAll();
        const Listing listing = longestListing(ana);
        Edit edit(intent, {intent, QStringLiteral("long")});
        edit.create(listing);
        QVERIFY(sizeOf(edit.ops().first()) > largestOp); // otherwise this proves nothing
        ana.commit(edit);
        const QList<Transaction> sent = sendable(ana);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().ops.size(), 2);
        QCOMPARE(sent.first().ops.first().kind, OpKind::Create);
        QCOMPARE(sent.first().ops.last().kind, OpKind::Set);
        collective.syncAll();
        QVERIFY2(ana.refusals().isEmpty(), qPrintable(ana.refusals()));
        compareTexts(ben.read<Listing>(listing.id), listing);
        QCOMPARE(ana.dump(), ben.dump());
    }

    void soDoesAChangeOfAllTextsAtOnceAndItsUndo()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.secondDevice(ana);
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        collective.syncAll();
        const Listing before = ana.read<Listing>(mug.id);
        Listing after = longestListing(ana);
        after.id = mug.id;
        Edit edit(intent, {intent, QStringLiteral("long")});
        edit.change(before, after);
        QVERIFY(sizeOf(edit.ops().first()) > largestOp);
        ana.commit(edit);
        QCOMPARE(sendable(ana).size(), 1);
        collective.syncAll();
        compareTexts(ben.read<Listing>(mug.id), after);
        QVERIFY(ana.store().undo());
        collective.syncAll();
        compareTexts(ben.read<Listing>(mug.id), before);
        QVERIFY(ana.store().redo());
        QCOMPARE(sendable(ana).size(), 1);
        collective.syncAll();
        compareTexts(ben.read<Listing>(mug.id), after);
    }

    void takingALongListingBackTakesAllOfItBack()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        const Listing listing = longestListing(ana);
        Edit edit(intent, {intent, QStringLiteral("long")});
        edit.create(listing);
        ana.commit(edit);
        QVERIFY(ana.store().undo());
        QVERIFY(ana.read<Listing>(listing.id).removed);
        QVERIFY(ana.store().redo());
        compareTexts(ana.read<Listing>(listing.id), listing);
    }

    void manyLongListingsAreSplitIntoTransactionsThatCanBeSent()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.secondDevice(ana);
        collective.syncAll();
        Edit edit(intent, {intent, QStringLiteral("long")});
        QList<Listing> listings;
        for (int i = 0; i < 20; ++i) { // 1.4 MiB
            listings.append(longestListing(ana));
            edit.create(listings.last());
        }
        ana.commit(edit);
        const QList<Transaction> sent = sendable(ana);
        QVERIFY(sent.size() >= 3);
        for (const Transaction &one : sent) {
            QVERIFY(!one.group.isNull());
            QCOMPARE(one.group, sent.first().group);
            QCOMPARE(one.ops.first().kind, OpKind::Create); // no record is torn apart
        }
        collective.syncAll();
        for (const Listing &listing : std::as_const(listings))
            compareTexts(ben.read<Listing>(listing.id), listing);
        QCOMPARE(ana.dump(), ben.dump());
    }

    void whatHasToStayInACreateStays()
    {
        Op op;
        op.kind = OpKind::Create;
        op.table = QStringLiteral("listing");
        const QString text(largestOp, u'x');
        op.fields = {{QStringLiteral("title"), text}, {QStringLiteral("story"), text},
            {QStringLiteral("care"), QStringLiteral("short")}};
        const QList<Op> ops = fittingOps(op, entityOf<Listing>());
        QCOMPARE(ops.size(), 3); // all texts that may leave have left, and it is still too much
        QVERIFY(ops.first().fields.contains(QStringLiteral("title")));
        QVERIFY(sizeOf(ops.first()) > largestOp);
        op.fields.remove(QStringLiteral("title"));
        op.fields.insert(QStringLiteral("title"), QStringLiteral("Mug"));
        QCOMPARE(fittingOps(op, entityOf<Listing>()).size(), 2);
    }
};

QTEST_GUILESS_MAIN(LongTextsTest)
#include "longtexts_test.moc"
