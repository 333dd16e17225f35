// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of any length: one step for the person, many transactions on the wire, little memory.
#include "models/core/changejson.h"
#include "models/core/changelimits.h"
#include "models/records/variant.h"
#include "models/store/checkup.h"
#include "models/store/longedit.h"
#include "tests/support/localstore.h"

#include <QFileInfo>
#include <QTest>

using namespace cooperage;

namespace {

const QString bulk = QStringLiteral("test.bulk");

} // namespace

class LongEditTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::LocalStore> local;

    Store &store() const { return *local->store; }

    Edit withVariant(const QString &title)
    {
        Listing listing;
        listing.id = store().ids().next();
        listing.workshop = local->pottery;
        listing.title = title;
        Variant variant;
        variant.id = store().ids().next();
        variant.listing = Id<Listing>(listing.id);
        variant.price = {1250, *Currency::fromCode(u"EUR")};
        Edit edit(bulk, {bulk, title});
        edit.create(listing);
        edit.create(variant);
        return edit;
    }
    void addListings(LongEdit &work, int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(work.add(withVariant(QStringLiteral("Cup %1").arg(i))));
    }
    qint64 number(const QByteArray &sql) const
    {
        return *store().database().number(QString::fromLatin1(sql));
    }
    /// How many rows each table has, and where the outbox stands.
    QString standing() const
    {
        QStringList parts{QString::fromLatin1(store().syncState()->h.toHex())};
        for (const char *table :
            {"listing", "variant", "outbox", "pending", "shadow", "undo_step", "undo_piece", "search_queue"})
            parts += QString::number(number(QByteArray("SELECT count(*) FROM ").append(table)));
        return parts.join(u' ');
    }
    qint64 livingListings() const { return number("SELECT count(*) FROM listing WHERE _removed = 0"); }
    QList<Transaction> outbox() const
    {
        QList<Transaction> all;
        const auto waiting = waitingEntries(store().database(), 100'000, qint64(1) << 40);
        for (const OutboxEntry &entry : *waiting)
            all.append(*transactionFromJson(jsonObject(entry.item.body)));
        return all;
    }

private Q_SLOTS:
    void init() { local = std::make_unique<test::LocalStore>(); }

    void itIsOneStepAndOneGroupOfTransactionsThatCanBeSent()
    {
        LongEdit work(store(), bulk, {bulk, QStringLiteral("cups"), 1});
        addListings(work, 2000);
        work.setCaption({bulk, QStringLiteral("cups"), 2000});
        const auto committed = work.commit();
        QVERIFY(committed);
        QCOMPARE(livingListings(), 2000);
        QCOMPARE(number("SELECT count(*) FROM undo_step"), 1);
        QCOMPARE(committed->undoStep, *store().lastStep());
        QCOMPARE(committed->caption.count, 2000);
        const QList<Transaction> sent = outbox();
        QCOMPARE(sent.size(), committed->txids.size());
        QVERIFY(sent.size() >= 8);
        qsizetype ops = 0;
        for (const Transaction &one : sent) {
            QVERIFY(!one.group.isNull());
            QCOMPARE(one.group, sent.first().group);
            QVERIFY(fitsOnePush(one, compactJson(toJson(one))));
            QCOMPARE(one.ops.first().table, QStringLiteral("listing")); // none is torn from its variant
            ops += one.ops.size();
        }
        QCOMPARE(ops, 4000);
    }

    void whatItHoldsDoesNotGrowWithIt()
    {
        qsizetype most[2] = {};
        for (const int times : {1, 4}) {
            LongEdit work(store(), bulk, {bulk, QString()});
            addListings(work, 500 * times);
            QVERIFY(work.commit());
            most[times / 4] = work.mostHeld();
        }
        QVERIFY2(most[1] <= 1002, qPrintable(QString::number(most[1])));
        QCOMPARE(most[1], most[0]);
    }

    void nobodySeesItBeforeItIsCommittedAndWithoutThatNothingHappened()
    {
        const QString before = standing();
        {
            const auto reader = Store::open(local->path(), Database::Mode::Read, local->clock, local->random);
            QVERIFY(reader);
            LongEdit work(store(), bulk, {bulk, QString()});
            addListings(work, 1200);
            QCOMPARE(*(*reader)->database().number(QStringLiteral("SELECT count(*) FROM listing")), 0);
        }
        QCOMPARE(standing(), before);
        QVERIFY(store().takeChanged().value(QStringLiteral("listing")).isEmpty());
        QVERIFY(store().commit(withVariant(QStringLiteral("Afterwards"))));
    }

    void cutOffInTheMiddleItLeavesNothing()
    {
        // What the disk holds at that moment is all that the next start finds.
        const QString later = local->folder.filePath(QStringLiteral("later.db"));
        {
            // With little room in memory, pages go to the disk early.
            QVERIFY(store().database().run(QStringLiteral("PRAGMA cache_size=50")));
            LongEdit work(store(), bulk, {bulk, QString()});
            addListings(work, 800);
            for (const char *part : {"", "-wal"})
                QVERIFY(QFile::copy(local->path() + QLatin1String(part), later + QLatin1String(part)));
            QVERIFY(QFileInfo(later + QStringLiteral("-wal")).size() > 1'000'000); // it was on its way
        }
        const auto again = Store::open(later, Database::Mode::Write, local->clock, local->random);
        QVERIFY(again);
        QCOMPARE(*(*again)->database().number(QStringLiteral("SELECT count(*) FROM listing")), 0);
        QCOMPARE(*(*again)->database().number(QStringLiteral("SELECT count(*) FROM outbox")), 0);
        const auto lines = checkUp(**again, nullptr);
        QVERIFY(lines);
        for (const CheckLine &line : *lines)
            QVERIFY2(!line.isFault(), qPrintable(line.example));
    }

    void itIsUndoneAndDoneAgainInOneStep()
    {
        QVERIFY(store().commit(withVariant(QStringLiteral("Before"))));
        LongEdit work(store(), bulk, {bulk, QString()});
        addListings(work, 1500);
        QVERIFY(work.commit());
        QVERIFY(number("SELECT count(*) FROM undo_piece") > 0);
        for (int time = 0; time < 2; ++time) {
            const auto undone = store().undo();
            QVERIFY(undone);
            QCOMPARE(livingListings(), 1);
            QCOMPARE(number("SELECT count(*) FROM variant WHERE _removed = 0"), 1);
            QVERIFY(store().redo());
            QCOMPARE(livingListings(), 1501);
            QCOMPARE(number("SELECT count(*) FROM variant WHERE _removed = 0"), 1501);
        }
        QVERIFY(store().undo());
        QVERIFY(store().undo()); // the listing from before
        QCOMPARE(livingListings(), 0);
        for (const Transaction &one : outbox())
            QVERIFY(fitsOnePush(one, compactJson(toJson(one))));
    }

    void piecesGoWithTheirStep()
    {
        LongEdit work(store(), bulk, {bulk, QString()});
        addListings(work, 1500);
        QVERIFY(work.commit());
        QVERIFY(store().undo());
        QVERIFY(number("SELECT count(*) FROM undo_piece") > 0);
        QVERIFY(store().commit(withVariant(QStringLiteral("New work")))); // nothing to redo any more
        QCOMPARE(number("SELECT count(*) FROM undo_piece"), 0);
        QCOMPARE(store().redo().error().fault, Fault::NotFound);
    }

    void aFieldThatWasChangedTwiceGoesBackToItsBeginning()
    {
        QVERIFY(store().commit(withVariant(QStringLiteral("First"))));
        Listing listing = store().select<Listing>(QString())->first();
        LongEdit work(store(), bulk, {bulk, QString()});
        for (const char *title : {"Second", "Third"}) {
            Listing after = listing;
            after.title = QString::fromLatin1(title);
            Edit edit(bulk, {bulk, QString()});
            edit.change(listing, after);
            QVERIFY(work.add(edit));
            listing = after;
        }
        QVERIFY(work.commit());
        QStringList skipped;
        QVERIFY(store().undo(&skipped));
        QCOMPARE(store().find<Listing>(listing.id)->title, QStringLiteral("First"));
        QVERIFY(skipped.isEmpty());
    }

    void afterAFailureNothingOfItIsStored()
    {
        LongEdit work(store(), bulk, {bulk, QString()});
        addListings(work, 600);
        QVERIFY(!work.add(withVariant(QString()))); // a title is required
        QVERIFY(!work.add(withVariant(QStringLiteral("Fine"))));
        const auto committed = work.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().fault, Fault::Invalid);
    }

    void aChangeOfVeryManyRowsSaysAllInsteadOfNamingThem()
    {
        LongEdit work(store(), bulk, {bulk, QString()});
        addListings(work, 10'001);
        const auto committed = work.commit();
        QVERIFY(committed);
        QVERIFY(committed->changed.contains(QStringLiteral("listing")));
        QVERIFY(committed->changed.value(QStringLiteral("listing")).isEmpty());
        QVERIFY(touches(committed->changed, QStringLiteral("listing"), store().ids().next()));
        QVERIFY(!touches(committed->changed, QStringLiteral("photo"), store().ids().next()));
        store().noteChanged({{QStringLiteral("listing"), {store().ids().next()}}});
        QVERIFY(store().takeChanged().value(QStringLiteral("listing")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LongEditTest)
#include "longedit_test.moc"
