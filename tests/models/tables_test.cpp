// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/listings.h"
#include "models/actions/stock.h"
#include "models/store/typing.h"
#include "models/tables/celltext.h"
#include "models/tables/clipboardcells.h"
#include "models/tables/holdertable.h"
#include "models/tables/ledgertable.h"
#include "models/tables/listingtable.h"
#include "models/tables/stocktable.h"
#include "models/tables/varianttable.h"
#include "tests/support/localstore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cooperage;
using cooperage::test::LocalStore;

namespace {

const Currency euro = *Currency::fromCode(u"EUR");

ListingTableWords plainWords()
{
    ListingTableWords words;
    words.status = words.stock = words.maker = [](const ListingRow &) { return QString(); };
    words.price = [](const ListingRow &row) {
        return row.priceFrom ? moneyText(*row.priceFrom, QLocale::c()) : QString();
    };
    words.problem = [](const FieldProblem &problem) { return problem.field; };
    for (int i = 0; i < ListingTable::ColumnCount; ++i)
        words.headers.append(QString::number(i));
    return words;
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalStore> local;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Readers> readers;

    Id<Listing> make(const QString &title, qint64 cents = 2800)
    {
        NewListing request;
        request.listing.title = title;
        request.variant.price = {cents, euro};
        const auto done = createListing(*local->store, request);
        Q_ASSERT(done);
        const Id<Listing> id(createdIn(*done, Listing::table));
        Q_EMIT writer->changed(local->store->takeChanged());
        return id;
    }
    Variant variantOf(const Id<Listing> &listing)
    {
        return local->store->select<Variant>(QStringLiteral("WHERE listing = ?"), listing.bytes())->first();
    }
    std::unique_ptr<ListingTable> listings()
    {
        auto table = std::make_unique<ListingTable>(*writer, *readers, local->clock, plainWords());
        table->setFilter({});
        return table;
    }
    /// Shown as a view would: each row is asked for.
    static QString titleAt(const ListingTable &table, int row)
    {
        return table.index(row, ListingTable::Title).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        local = std::make_unique<LocalStore>();
        writer = std::make_unique<Writer>(*local->store);
        readers = std::make_unique<Readers>(*local->store);
    }
    void cleanup()
    {
        readers.reset();
        writer.reset();
        local.reset();
    }

    void amountsAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("cents"); // −1: not a number
        QTest::addRow("plain") << "28.5"
                               << "C" << qint64(2850);
        QTest::addRow("comma") << "28,50"
                               << "de_DE" << qint64(2850);
        QTest::addRow("thousands") << "1.234,50"
                                   << "de_DE" << qint64(123450);
        QTest::addRow("dot in a comma country") << "12.50"
                                                << "de_DE" << qint64(1250);
        QTest::addRow("sign") << QString::fromUtf8("€ 19.50") << "C" << qint64(1950);
        QTest::addRow("code") << "19.50 EUR"
                              << "C" << qint64(1950);
        QTest::addRow("Arabic digits") << QString::fromUtf8("٢٨٫٥٠") << "ar_EG" << qint64(2850);
        QTest::addRow("letter") << "12,5o"
                                << "de_DE" << qint64(-1);
        QTest::addRow("too exact") << "1.005"
                                   << "C" << qint64(-1);
        QTest::addRow("exponent") << "1e3"
                                  << "C" << qint64(-1);
    }
    void amountsAreReadAsTheyAreWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, locale);
        QFETCH(qint64, cents);
        const auto value
            = valueFromText(*entityOf<Variant>().fieldNamed(u"price"), typed, QLocale(locale), euro);
        if (cents < 0) {
            QVERIFY(!value);
            QCOMPARE(value.error().reason, Reason::NotANumber);
            return;
        }
        QVERIFY(value);
        QCOMPARE(value->value<Money>(), (Money{cents, euro}));
    }

    void rowsComeASliceAtATimeAndTheModelKeepsItsWord()
    {
        for (int i = 0; i < 130; ++i)
            make(QStringLiteral("Mug %1").arg(i));
        auto table = listings();
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(table->rowCount(), 130);
        QTRY_VERIFY(table->rowAt(0));
        QVERIFY(table->rowAt(129) == nullptr);
        QVERIFY(table->index(129, ListingTable::Title).data(ListingTable::LoadingRole).toBool());
        QTRY_VERIFY(table->rowAt(129));
    }

    void aCellIsStoredAndShownMeanwhile()
    {
        const auto id = make(QStringLiteral("Mug"));
        auto table = listings();
        QTRY_COMPARE(titleAt(*table, 0), QStringLiteral("Mug"));
        QVERIFY(
            table->setData(table->index(0, ListingTable::Title), QStringLiteral("  Big mug "), Qt::EditRole));
        QCOMPARE(titleAt(*table, 0), QStringLiteral("Big mug"));
        QTRY_COMPARE(local->store->find<Listing>(id)->title, QStringLiteral("Big mug"));
        QTRY_COMPARE(titleAt(*table, 0), QStringLiteral("Big mug"));
    }

    void whatBreaksARuleStaysMarkedAndIsNotStored()
    {
        const auto id = make(QStringLiteral("Mug"));
        auto table = listings();
        QTRY_VERIFY(table->rowAt(0));
        const QModelIndex price = table->index(0, ListingTable::Price);
        QVERIFY(table->setData(price, QStringLiteral("12,5o"), Qt::EditRole));
        QCOMPARE(price.data().toString(), QStringLiteral("12,5o"));
        QVERIFY(!price.data(ListingTable::ProblemRole).toString().isEmpty());
        QVERIFY(price.data(Qt::AccessibleTextRole).toString().contains(u'!'));
        QCOMPARE(variantOf(id).price.minor, qint64(2800));
        // Another window opened later shows it too.
        QTRY_COMPARE(typedTexts(*local->store, QStringLiteral("listing"))->size(), 1);
        auto later = listings();
        QTRY_COMPARE(later->index(0, ListingTable::Price).data().toString(), QStringLiteral("12,5o"));
        QVERIFY(table->setData(price, QStringLiteral("12.50"), Qt::EditRole));
        QTRY_COMPARE(variantOf(id).price.minor, qint64(1250));
        QVERIFY(price.data(ListingTable::ProblemRole).toString().isEmpty());
        QVERIFY(typedTexts(*local->store, QStringLiteral("listing"))->isEmpty());
    }

    void aChangeSaysWhatItsAuthorHadSeen()
    {
        const auto id = make(QStringLiteral("Mug"));
        auto table = listings();
        QTRY_VERIFY(table->rowAt(0));
        const qint64 seen = local->seq;
        // Somebody else's work arrives while the old row is still before the person's eyes.
        Listing theirs = *local->store->find<Listing>(id);
        theirs.care = QStringLiteral("By hand");
        local->receive({local->rowOf(theirs)});
        QVERIFY(table->setData(table->index(0, ListingTable::Title), QStringLiteral("Cup"), Qt::EditRole));
        QTRY_COMPARE(local->store->find<Listing>(id)->title, QStringLiteral("Cup"));
        QCOMPARE(*local->store->database().number(
                     QStringLiteral("SELECT ctx FROM outbox ORDER BY n DESC LIMIT 1")),
            seen);
    }

    void aPriceForSeveralIsOneStep()
    {
        const auto one = make(QStringLiteral("Mug"));
        const auto two = make(QStringLiteral("Bowl"));
        auto table = listings();
        QTRY_COMPARE(table->rowCount(), 2);
        QTRY_VERIFY(table->rowAt(1));
        table->fill({0, 1}, ListingTable::Price, QStringLiteral("30"));
        QTRY_COMPARE(variantOf(one).price.minor, qint64(3000));
        QCOMPARE(variantOf(two).price.minor, qint64(3000));
        QVERIFY(local->store->undo());
        QCOMPARE(variantOf(one).price.minor, qint64(2800));
        QCOMPARE(variantOf(two).price.minor, qint64(2800));
    }

    void othersListingsAreNotEditable()
    {
        Listing theirs;
        theirs.id = local->store->ids().next();
        theirs.workshop = local->weaving;
        theirs.title = QStringLiteral("Scarf");
        local->receive({local->rowOf(theirs)});
        auto table = listings();
        QTRY_VERIFY(table->rowAt(0));
        QVERIFY(!(table->flags(table->index(0, ListingTable::Title)) & Qt::ItemIsEditable));
        QVERIFY(!table->setData(table->index(0, ListingTable::Title), QStringLiteral("X"), Qt::EditRole));
    }

    void rowsKeepTheirPlaceWhileTheyAreWorkedOn()
    {
        make(QStringLiteral("Mug"));
        local->clock.ms += 1000;
        make(QStringLiteral("Bowl"));
        auto table = listings();
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(titleAt(*table, 1), QStringLiteral("Mug"));
        QSignalSpy resets(table.get(), &QAbstractItemModel::modelReset);
        local->clock.ms += 1000;
        table->setData(table->index(1, ListingTable::Title), QStringLiteral("Cup"), Qt::EditRole);
        QTRY_COMPARE(titleAt(*table, 1), QStringLiteral("Cup"));
        local->clock.ms += 1000;
        make(QStringLiteral("Vase"));
        QTRY_COMPARE(table->rowCount(), 3);
        QTRY_COMPARE(titleAt(*table, 0), QStringLiteral("Vase"));
        QTRY_COMPARE(titleAt(*table, 2), QStringLiteral("Cup"));
        QCOMPARE(resets.count(), 0);
    }

    void whatMovedLeavesTheRestWhereItWas()
    {
        SeededRandom random(11);
        IdSource ids(local->clock, random);
        for (int round = 0; round < 200; ++round) {
            QList<RawId> before;
            for (quint64 i = random.below(40); i > 0; --i)
                before.append(ids.next());
            QList<RawId> now;
            for (const RawId &id : std::as_const(before)) {
                if (random.below(4) == 0)
                    now.append(ids.next());
                if (random.below(4) != 0)
                    now.append(id);
            }
            const IdMoves moves(before, now, false);
            QVERIFY(!moves.afresh);
            QList<RawId> shown = before;
            for (const int row : moves.removed)
                shown.removeAt(row);
            for (const int row : moves.inserted)
                shown.insert(std::min(row, int(shown.size())), now.at(row));
            QCOMPARE(shown, now);
        }
        QList<RawId> many;
        for (int i = 0; i <= IdMoves::most; ++i)
            many.append(ids.next());
        QVERIFY(IdMoves({}, many, false).afresh);
        QVERIFY(IdMoves({}, many.mid(1), true).afresh);
        QVERIFY(!IdMoves({}, many.mid(1), false).afresh);
        QVERIFY(!IdMoves(many, many, true).afresh); // nothing differs
    }

    void variantsAreEditedWithTheirRules()
    {
        const auto id = make(QStringLiteral("Mug"));
        VariantTableWords words;
        words.stock = [](const StockRow &row) { return QString::number(row.onHand); };
        words.problem = [](const FieldProblem &problem) { return problem.field; };
        VariantTable table(*writer, *readers, words);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setReadOnly(false);
        table.setListing(id);
        QTRY_COMPARE(table.rowCount(), 1);
        const auto cell = [&table](int column) { return table.index(0, column); };
        QVERIFY(table.setData(cell(VariantTable::Sku), QStringLiteral("MUG-G"), Qt::EditRole));
        QTRY_COMPARE(variantOf(id).sku, QStringLiteral("MUG-G"));
        QVERIFY(table.setData(cell(VariantTable::Weight), QStringLiteral("-5"), Qt::EditRole));
        QVERIFY(!cell(VariantTable::Weight).data(VariantTable::ProblemRole).toString().isEmpty());
        QVERIFY(!variantOf(id).weightG);
        table.nameAxis(0, QStringLiteral("Colour"));
        QTRY_COMPARE(variantOf(id).axis1, QStringLiteral("Colour"));
        QTRY_COMPARE(table.headerData(VariantTable::Value1, Qt::Horizontal, Qt::DisplayRole).toString(),
            QStringLiteral("Colour"));
        StockFact made;
        made.variant = Id<Variant>(variantOf(id).id);
        made.qty = 3;
        QVERIFY(recordStock(*local->store, made));
        Q_EMIT writer->changed(local->store->takeChanged());
        QTRY_COMPARE(cell(VariantTable::OnHand).data().toString(), QStringLiteral("3"));
    }

    void stockAndLedgerFollowMovements()
    {
        const auto id = make(QStringLiteral("Mug"));
        StockTable stock(*writer, *readers,
            {{}, [](const StockRow &row) { return QString::number(row.onHand); },
                [](const StockRow &) { return QString(); }, [](const StockRow &) { return QString(); }});
        LedgerTable ledger(*writer, *readers, local->clock,
            {{}, [](const LedgerRow &row) { return QString::number(int(row.reason)); }});
        QAbstractItemModelTester stockTester(&stock, QAbstractItemModelTester::FailureReportingMode::QtTest);
        stock.setFilter({});
        ledger.setFilter({});
        const Id<Variant> variant(variantOf(id).id);
        for (int i = 0; i < LedgerTable::pageRows + 10; ++i) {
            local->clock.ms += 1000;
            StockFact made;
            made.variant = variant;
            made.qty = i + 1;
            QVERIFY(recordStock(*local->store, made));
        }
        Q_EMIT writer->changed(local->store->takeChanged());
        QTRY_COMPARE(stock.index(0, StockTable::OnHand).data().toString(), QStringLiteral("6105"));
        QTRY_COMPARE(ledger.rowCount(), LedgerTable::pageRows);
        QCOMPARE(ledger.row(0).qty, 110); // newest first
        QVERIFY(ledger.canFetchMore({}));
        ledger.fetchMore({});
        QTRY_COMPARE(ledger.rowCount(), LedgerTable::pageRows + 10);
        // Only now, because the tester itself asks for more.
        QAbstractItemModelTester ledgerTester(
            &ledger, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(stock.rowAt(0) && !stock.rowAt(0)->places.isEmpty());
        HolderTable holders({{}, [](GoodsCondition condition) { return QString::number(int(condition)); }});
        QAbstractItemModelTester holderTester(
            &holders, QAbstractItemModelTester::FailureReportingMode::QtTest);
        holders.setPlaces(stock.rowAt(0)->places);
        QCOMPARE(holders.rowCount(), 1);
        QCOMPARE(holders.index(0, HolderTable::Holder).data().toString(), QStringLiteral("Ana Pots"));
    }

    void cellsFromASpreadsheetAreReadAsTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("expected");
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        QTest::newRow("a word") << a << QList<QStringList>{{a}};
        QTest::newRow("two rows, line end at the end")
            << QStringLiteral("a\tb\r\nb\ta\r\n") << QList<QStringList>{{a, b}, {b, a}};
        QTest::newRow("an empty cell") << QStringLiteral("a\t\tb") << QList<QStringList>{{a, QString(), b}};
        QTest::newRow("an empty row between")
            << QStringLiteral("a\n\nb") << QList<QStringList>{{a}, {QString()}, {b}};
        QTest::newRow("quotes around a line end")
            << QStringLiteral("\"a\nb\"\tb") << QList<QStringList>{{QStringLiteral("a\nb"), b}};
        QTest::newRow("a quote inside quotes")
            << QStringLiteral("\"12\"\" wide\"") << QList<QStringList>{{QStringLiteral("12\" wide")}};
        QTest::newRow("inches") << QStringLiteral("12\" wide")
                                << QList<QStringList>{{QStringLiteral("12\" wide")}};
        QTest::newRow("nothing") << QString() << QList<QStringList>{};
    }
    void cellsFromASpreadsheetAreReadAsTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, expected);
        QCOMPARE(cellsFromClipboard(text), expected);
        QCOMPARE(cellsFromClipboard(clipboardText(expected)).size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
