// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/listings.h"
#include "models/actions/stock.h"
#include "models/rules/searchterms.h"
#include "models/store/listingquery.h"
#include "tests/support/localstore.h"

#include <QTest>

using namespace cooperage;
using cooperage::test::LocalStore;

namespace {

SearchVocabulary german()
{
    SearchVocabulary words;
    words.fields
        = {{QStringLiteral("werkstatt"), SearchKey::Maker}, {QStringLiteral("bestand"), SearchKey::Stock},
            {QStringLiteral("geändert"), SearchKey::Changed}, {QStringLiteral("stand"), SearchKey::State}};
    words.values = {{SearchKey::State, QStringLiteral("Entwurf"), QStringLiteral("draft")},
        {SearchKey::State, QStringLiteral("Veröffentlicht"), QStringLiteral("live")}};
    words.units = {{QStringLiteral("t"), u'd'}, {QStringLiteral("j"), u'y'}};
    return words;
}

QString bounds(const SearchTerm &term)
{
    return (term.from ? QString::number(*term.from) : QString()) + QStringLiteral("|")
        + (term.to ? QString::number(*term.to) : QString());
}

} // namespace

class SearchTermsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalStore> here;
    Store &store() { return *here->store; }

    void make(const QString &title, qint64 price, int pieces, const QStringList &tags = {})
    {
        here->clock.ms += 60'000;
        NewListing request;
        request.listing.title = title;
        request.listing.category = QStringLiteral("Küche > Tassen");
        request.variant.price = {price, {}};
        request.tags = tags;
        const auto done = createListing(store(), request);
        QVERIFY(done);
        const auto variant = store().select<Variant>(
            QStringLiteral("WHERE listing = ?"), createdIn(*done, Listing::table).bytes());
        if (pieces > 0) {
            StockFact fact;
            fact.variant = Id<Variant>(variant->first().id);
            fact.qty = pieces;
            QVERIFY(recordStock(store(), fact));
        }
    }
    /// Somebody else's listing, as sync brings it: without movements one may not see.
    void receiveForeign(const QString &title)
    {
        Listing listing;
        listing.id = store().ids().next();
        listing.workshop = here->weaving;
        listing.title = title;
        listing.state = ListingState::Live;
        Variant variant;
        variant.id = store().ids().next();
        variant.listing = Id<Listing>(listing.id);
        variant.price = {1950, *Currency::fromCode(u"EUR")};
        here->receive({here->rowOf(listing), here->rowOf(variant)});
    }
    QString found(const QString &typed)
    {
        const SearchTyped query = parseSearch(typed);
        ListingFilter filter;
        filter.text = query.words;
        filter.terms = query.terms;
        filter.sort = ListingSort::Title;
        filter.descending = false;
        const auto ids = listingIds(store(), filter);
        if (!ids)
            return QStringLiteral("failed");
        QStringList titles;
        const QList<ListingRow> rows = *listingRows(store(), *ids);
        for (const ListingRow &row : rows)
            titles.append(row.title);
        return titles.join(u' ');
    }

private Q_SLOTS:
    void whatIsTypedBecomesTermsAndWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain"); ///< as it is written for everybody
        QTest::addColumn<QString>("unread");
        const auto row = [](const char *typed, const char *plain, const char *unread = "") {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(plain)
                                 << QString::fromUtf8(unread);
        };
        row("maker:ana stock:<3 state:live", "maker:ana stock:<3 state:live");
        row("blue mug", "blue mug");
        row("mug maker:ana \"ash glaze\" -red", "maker:ana mug \"ash glaze\" -red");
        row("MAKER:Ana Status:LIVE", "maker:Ana state:live");
        row("owner:ana", "maker:ana");
        row("category:\"Kitchen > Mugs\"", "category:\"Kitchen > Mugs\"");
        row("-tag:blue", "-tag:blue");
        row("price:20..40", "price:20..40");
        row("price:40..20", "price:40..20");
        row("price:<12,50", "price:<12.50");
        row("price:..9", "price:..9");
        row("stock:≥4", "stock:>=4");
        row("stock:0", "stock:0");
        row("changed:<30d", "changed:<30d");
        row("changed:7", "changed:7d");
        row("state:pau", "state:paused");
        row("werkstatt:ana bestand:<3", "maker:ana stock:<3");
        row("stand:entw", "state:draft");
        row("geandert:<2t", "changed:<2d");
        row("nothing:here", "nothing:here");
        row("http://example.org", "http://example.org");
        row("stock:", "", "stock:");
        row("stock:few mug", "mug", "stock:few");
        row("state:xyz", "", "state:xyz");
        row("price:1..2..3", "", "price:1..2..3");
        row("price:<1.2345", "", "price:<1.2345");
        row("stock:<", "", "stock:<");
        row("stock:99999999999999999999", "", "stock:99999999999999999999");
        row("tag:blue tag:blue", "tag:blue");
        row("tag:\"open", "tag:open");
    }
    void whatIsTypedBecomesTermsAndWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        QFETCH(QString, unread);
        const SearchTyped read = parseSearch(typed, german());
        QCOMPARE(searchText(read.words, read.terms), plain);
        QCOMPARE(read.unread.join(u' '), unread);
        // Somebody with another language reads the same.
        const SearchTyped again = parseSearch(plain);
        QCOMPARE(again.words, read.words);
        QCOMPARE(again.terms, read.terms);
    }

    void figuresBecomeBoundsInTheSmallestStep_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("less") << QStringLiteral("stock:<3") << QStringLiteral("|2");
        QTest::newRow("at most") << QStringLiteral("stock:<=3") << QStringLiteral("|3");
        QTest::newRow("more") << QStringLiteral("stock:>3") << QStringLiteral("4|");
        QTest::newRow("exactly") << QStringLiteral("stock:3") << QStringLiteral("3|3");
        QTest::newRow("range") << QStringLiteral("price:20..40") << QStringLiteral("20000|40000");
        QTest::newRow("range backwards") << QStringLiteral("price:40..20") << QStringLiteral("20000|40000");
        QTest::newRow("decimals") << QStringLiteral("price:19,5") << QStringLiteral("19500|19500");
        QTest::newRow("below a price") << QStringLiteral("price:<20") << QStringLiteral("|19999");
        QTest::newRow("days") << QStringLiteral("changed:<1d") << QStringLiteral("|1439");
        QTest::newRow("older") << QStringLiteral("changed:>1w") << QStringLiteral("10081|");
    }
    void figuresBecomeBoundsInTheSmallestStep()
    {
        QFETCH(QString, typed);
        QTEST(bounds(parseSearch(typed).terms.first()), "expected");
    }

    void wordsMatchBeginningsWithoutAccentsAndCase()
    {
        QVERIFY(wordsBegin(u"Küche > Tassen", u"tass kuch"));
        QVERIFY(wordsBegin(u"Ana Pots", u"POT"));
        QVERIFY(!wordsBegin(u"Ana Pots", u"ots"));
        QVERIFY(!wordsBegin(u"Ana Pots", u"ana weaves"));
        QVERIFY(!wordsBegin(u"Ana Pots", u">"));
    }

    void theListShowsWhatTheTermsAskFor()
    {
        here = std::make_unique<LocalStore>();
        make(QStringLiteral("Mug"), 2800, 5, {QStringLiteral("blau"), QStringLiteral("Steinzeug")});
        make(QStringLiteral("Bowl"), 1950, 1, {QStringLiteral("blau")});
        make(QStringLiteral("Plate"), 4000, 0);
        receiveForeign(QStringLiteral("Towel"));
        QCOMPARE(found(QStringLiteral("maker:ana")), QStringLiteral("Bowl Mug Plate"));
        QCOMPARE(found(QStringLiteral("maker:weav")), QStringLiteral("Towel"));
        QCOMPARE(found(QStringLiteral("maker:weav maker:pots")), QStringLiteral("Bowl Mug Plate Towel"));
        QCOMPARE(found(QStringLiteral("-maker:ana")), QStringLiteral("Towel"));
        QCOMPARE(found(QStringLiteral("maker:nobody")), QString());
        QCOMPARE(found(QStringLiteral("stock:<3")), QStringLiteral("Bowl Plate")); // not the foreign one
        QCOMPARE(found(QStringLiteral("maker:ana stock:<3 state:draft")), QStringLiteral("Bowl Plate"));
        QCOMPARE(found(QStringLiteral("state:live")), QStringLiteral("Towel"));
        QCOMPARE(found(QStringLiteral("tag:blau")), QStringLiteral("Bowl Mug"));
        QCOMPARE(found(QStringLiteral("tag:blau tag:steinz")), QStringLiteral("Mug"));
        QCOMPARE(found(QStringLiteral("-tag:blau")), QStringLiteral("Plate Towel"));
        QCOMPARE(found(QStringLiteral("price:19,50..28")), QStringLiteral("Bowl Mug Towel"));
        QCOMPARE(found(QStringLiteral("price:>28")), QStringLiteral("Plate"));
        QCOMPARE(found(QStringLiteral("category:tassen")), QStringLiteral("Bowl Mug Plate"));
        here->clock.ms += 3LL * 24 * 3600 * 1000;
        make(QStringLiteral("Jug"), 5000, 0);
        QCOMPARE(found(QStringLiteral("changed:<2d")), QStringLiteral("Jug"));
        QCOMPARE(found(QStringLiteral("changed:>2d maker:ana")), QStringLiteral("Bowl Mug Plate"));
    }

    void aTermInAnybodysHandsIsNeverSql()
    {
        here = std::make_unique<LocalStore>();
        make(QStringLiteral("Mug"), 2800, 5);
        for (const char *typed : {"tag:')--", "sku:%", "category:\"' OR 1=1\"", "maker:\"a%_\\\"", "sku:_"})
            QVERIFY2(found(QString::fromLatin1(typed)) != QStringLiteral("failed"), typed);
        QCOMPARE(found(QStringLiteral("sku:_x")), QString());
    }
};

QTEST_GUILESS_MAIN(SearchTermsTest)
#include "searchterms_test.moc"
