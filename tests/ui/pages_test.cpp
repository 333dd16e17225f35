// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/listings.h"
#include "models/store/outbox.h"
#include "models/store/typing.h"
#include "models/tables/listingtable.h"
#include "tests/support/accessiblewalk.h"
#include "tests/ui/pagesdesk.h"
#include "ui/pages/palettesource.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace cooperage;

namespace {

const QString mug = QStringLiteral("Speckled stoneware mug, 300 ml");
const QString towel = QStringLiteral("Linen tea towel, indigo stripe");

} // namespace

class PagesTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> desk;

    void setUp(int listings = 8, bool painted = false)
    {
        desk = std::make_unique<Desk>(listings, painted);
        QVERIFY(QTest::qWaitForWindowActive(&desk->window));
        if (listings > 0)
            QTRY_VERIFY(desk->rowOf(mug) >= 0);
    }
    void chooseCell(const QString &title, int column)
    {
        auto *view = desk->find<QTableView>("listingTable");
        view->setFocus();
        view->selectionModel()->setCurrentIndex(view->model()->index(desk->rowOf(title), column),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    /// Types into the cell under the cursor as a person would.
    void typeCell(const QString &text)
    {
        auto *view = desk->find<QTableView>("listingTable");
        QTest::keyClick(view, Qt::Key_F2);
        auto *line = desk->find<QLineEdit>("cell");
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

private Q_SLOTS:
    void cleanup() { desk.reset(); }

    void everyControlOfEveryPageHasAName()
    {
        setUp();
        QCOMPARE(unnamedControls(&desk->window).join(u' '), QString());
        desk->open(mug);
        QTRY_COMPARE(desk->find<QLineEdit>("title")->text(), mug);
        QCOMPARE(unnamedControls(&desk->window).join(u' '), QString());
        desk->window.navigation().go({QStringLiteral("stock"), {}});
        QTRY_VERIFY(desk->find<QTableView>("stockTable")->model()->rowCount() > 0);
        QCOMPARE(unnamedControls(&desk->window).join(u' '), QString());
    }

    void anEmptyCollectiveOffersTheFirstListing()
    {
        setUp(0);
        QTRY_VERIFY(!desk->find<QTableView>("listingTable")->isVisible());
        desk->commands.action(Command::NewListing)->trigger();
        QTRY_VERIFY(desk->find<QLineEdit>("title") && desk->find<QLineEdit>("title")->hasFocus());
        QTest::keyClicks(desk->find<QLineEdit>("title"), QStringLiteral("Salt pig"));
        QTest::keyClick(desk->find<QLineEdit>("title"), Qt::Key_Tab);
        QTRY_VERIFY(!desk->listingTitled(QStringLiteral("Salt pig")).id.isNull());
    }

    void aCellEditedByKeysIsInTheStoreAndUndoBringsItBack()
    {
        setUp();
        chooseCell(mug, 1);
        typeCell(QStringLiteral("Tall mug"));
        QTRY_VERIFY(!desk->listingTitled(QStringLiteral("Tall mug")).id.isNull());
        QTRY_VERIFY(desk->window.toast().isVisible());
        desk->commands.action(Command::Undo)->trigger();
        QTRY_VERIFY(!desk->listingTitled(mug).id.isNull());
        QTRY_VERIFY(desk->window.toast().text().contains(QStringLiteral("Undone")));
        desk->commands.action(Command::Redo)->trigger();
        QTRY_VERIFY(!desk->listingTitled(QStringLiteral("Tall mug")).id.isNull());
    }

    void aWrongCellKeepsItsTextAndSaysWhy()
    {
        setUp();
        const int price = 3;
        const QString bowl = QStringLiteral("Ash-glazed bowl, large");
        chooseCell(bowl, price);
        typeCell(QStringLiteral("12,5o"));
        auto *view = desk->find<QTableView>("listingTable");
        const QModelIndex cell = view->model()->index(desk->rowOf(bowl), price);
        QTRY_COMPARE(cell.data().toString(), QStringLiteral("12,5o"));
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not a number")));
    }

    void searchFiltersAsItIsTyped()
    {
        setUp();
        auto *search = desk->find<QLineEdit>("findListings");
        QTest::keyClicks(search, QStringLiteral("linen"));
        auto *view = desk->find<QTableView>("listingTable");
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(desk->rowOf(towel), 0);
        QTest::keyClicks(search, QStringLiteral("xyz"));
        QTRY_VERIFY(!view->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(view->model()->rowCount(), 8);
        QTRY_VERIFY(view->isVisible());
    }

    void theBinTakesAndGivesBack()
    {
        setUp();
        NewListing request;
        request.listing.title = QStringLiteral("Salt pig");
        QVERIFY(createListing(*desk->local.store, request));
        Q_EMIT desk->writer.changed(desk->local.store->takeChanged());
        QTRY_VERIFY(desk->rowOf(request.listing.title) >= 0);
        chooseCell(request.listing.title, 1);
        QTest::keyClick(desk->find<QTableView>("listingTable"), Qt::Key_Delete);
        QTRY_VERIFY(desk->listingTitled(request.listing.title).removed);
        QTRY_COMPARE(desk->rowOf(request.listing.title), -1);
        desk->find<QAbstractButton>("viewBin")->click();
        QTRY_COMPARE(desk->rowOf(request.listing.title), 0);
        chooseCell(request.listing.title, 1);
        desk->find<QPushButton>("restoreSelected")->click();
        QTRY_VERIFY(!desk->listingTitled(request.listing.title).removed);
    }

    void aPriceForTheSelectedIsAskedFor()
    {
        setUp();
        chooseCell(QStringLiteral("Ash-glazed bowl, large"), 3);
        desk->prompt.willType(QStringLiteral("61"));
        desk->find<QPushButton>("priceSelected")->click();
        const RawId bowl = desk->listingTitled(QStringLiteral("Ash-glazed bowl, large")).id;
        QTRY_COMPARE(desk->local.store->select<Variant>(QStringLiteral("WHERE listing = ?"), bowl.bytes())
                         ->first()
                         .price.minor,
            qint64(6100));
    }

    void theEditorStoresWhenAFieldIsLeft()
    {
        setUp();
        desk->open(mug);
        auto *benefit = desk->find<QLineEdit>("benefit");
        QTRY_VERIFY(!benefit->text().isEmpty());
        benefit->setFocus();
        benefit->selectAll();
        QTest::keyClicks(benefit, QStringLiteral("Keeps tea warm."));
        QTest::keyClick(benefit, Qt::Key_Tab);
        QTRY_COMPARE(desk->listingTitled(mug).benefit, QStringLiteral("Keeps tea warm."));
    }

    void aHalfTypedFieldIsKeptAndOthersFollowTheServer()
    {
        setUp();
        desk->open(mug);
        auto *days = desk->find<QLineEdit>("made_to_order_days");
        auto *title = desk->find<QLineEdit>("title");
        QTRY_COMPARE(title->text(), mug);
        days->setFocus();
        QTest::keyClicks(days, QStringLiteral("9x"));
        QTest::keyClick(days, Qt::Key_Tab);
        const RawId id = desk->listingTitled(mug).id;
        QTRY_COMPARE(typedTexts(*desk->local.store, QStringLiteral("listing"), id)
                         ->value(QStringLiteral("made_to_order_days")),
            QStringLiteral("9x"));
        QVERIFY(desk->find<QLabel>("made_to_order_daysProblem")->isVisible());
        QVERIFY(!days->accessibleDescription().isEmpty());
        Listing theirs = desk->listingTitled(mug);
        theirs.title = QStringLiteral("Mug of the year");
        desk->local.receive({desk->local.rowOf(theirs)});
        Q_EMIT desk->writer.changed(desk->local.store->takeChanged());
        QTRY_COMPARE(title->text(), QStringLiteral("Mug of the year"));
        QCOMPARE(days->text(), QStringLiteral("9x"));
    }

    void publishingIsBlockedByTheChecklistAndThenAllowed()
    {
        setUp();
        NewListing request;
        request.listing.title = QStringLiteral("Salt pig");
        request.listing.category = QStringLiteral("Kitchen");
        request.listing.whoMade = WhoMade::Self;
        request.listing.shipped = false;
        request.listing.priceOnRequest = true;
        const auto created = createListing(*desk->local.store, request);
        QVERIFY(created);
        const RawId id = createdIn(*created, Listing::table);
        Q_EMIT desk->writer.changed(desk->local.store->takeChanged());
        desk->open(request.listing.title);
        QTRY_VERIFY(desk->find<QPushButton>("step_publish"));
        QVERIFY(!desk->find<QPushButton>("step_publish")->isEnabled());
        QVERIFY(!desk->find<QPushButton>("step_publish")->accessibleDescription().isEmpty());
        // A line of the checklist leads to its field.
        desk->find<QPushButton>("check_benefit")->click();
        QVERIFY(desk->find<QLineEdit>("benefit")->hasFocus());
        QTest::keyClicks(desk->find<QLineEdit>("benefit"), QStringLiteral("Keeps salt dry."));
        QTest::keyClick(desk->find<QLineEdit>("benefit"), Qt::Key_Tab);
        addPhoto();
        QTRY_COMPARE(desk->find<QListWidget>("photoStrip")->count(), 1);
        auto *text = desk->find<QLineEdit>("alt_text");
        QTRY_VERIFY(text->isVisible());
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("A white pot with a wide mouth"));
        QTest::keyClick(text, Qt::Key_Tab);
        QTRY_VERIFY(desk->find<QPushButton>("step_publish")->isEnabled());
        desk->find<QPushButton>("step_publish")->click();
        QTRY_VERIFY(!desk->find<QPushButton>("step_publish")->isEnabled());
        const auto waiting = waitingEntries(desk->local.store->database(), 100, 1'000'000);
        QVERIFY(waiting->last().item.body.contains("\"publish\""));
        QCOMPARE(desk->local.store->find<Listing>(id)->state, ListingState::Draft); // the server decides
    }

    void aPastedPictureIsPreparedStoredAndShown()
    {
        setUp();
        desk->open(mug);
        QTRY_COMPARE(desk->find<QLineEdit>("title")->text(), mug);
        addPhoto();
        auto *strip = desk->find<QListWidget>("photoStrip");
        QTRY_COMPARE(strip->count(), 1);
        const RawId id = desk->listingTitled(mug).id;
        const auto photos = desk->local.store->select<Photo>(QStringLiteral("WHERE listing = ?"), id.bytes());
        QCOMPARE(photos->size(), 1);
        QVERIFY(*desk->photos->has(photos->first().hash.bytes));
    }

    void altAndArrowsChangeTheOrderOfPhotos()
    {
        setUp(4, true);
        desk->open(mug); // has two
        auto *strip = desk->find<QListWidget>("photoStrip");
        QTRY_COMPARE(strip->count(), 2);
        const QByteArray first = strip->item(0)->data(Qt::UserRole).toByteArray();
        strip->setFocus();
        strip->setCurrentRow(0);
        QTest::keyClick(strip, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(strip->item(1)->data(Qt::UserRole).toByteArray(), first);
    }

    void othersListingsSayWhoMayChangeThem()
    {
        setUp();
        desk->open(towel);
        auto *title = desk->find<QLineEdit>("title");
        QTRY_COMPARE(title->text(), towel);
        QTRY_VERIFY(title->isReadOnly());
        QTRY_VERIFY(desk->find<QWidget>("rights")->isVisible());
        bool namesThem = false;
        const auto labels = desk->find<QWidget>("rights")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            namesThem = namesThem || label->text().contains(QStringLiteral("Yusuf"));
        QVERIFY(namesThem);
    }

    void aMovementRecordedByKeysIsInTheLedgerAndCanBeUndone()
    {
        setUp();
        desk->window.navigation().go({QStringLiteral("stock"), {}});
        auto *view = desk->find<QTableView>("stockTable");
        QTRY_VERIFY(view->model()->rowCount() > 0);
        QTRY_VERIFY(view->currentIndex().isValid());
        view->setFocus();
        const qint64 before
            = *desk->local.store->database().number(QStringLiteral("SELECT count(*) FROM movement"));
        auto *pieces = desk->find<QSpinBox>("pieces");
        QTRY_VERIFY(pieces->isEnabled());
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(pieces->hasFocus());
        QTest::keyClicks(pieces, QStringLiteral("5"));
        QTest::keyClick(pieces, Qt::Key_Return);
        QTRY_COMPARE(*desk->local.store->database().number(QStringLiteral("SELECT count(*) FROM movement")),
            before + 1);
        QCOMPARE(*desk->local.store->database().number(
                     QStringLiteral("SELECT qty FROM movement ORDER BY id DESC LIMIT 1")),
            qint64(5));
        desk->commands.action(Command::Undo)->trigger();
        QTRY_COMPARE(*desk->local.store->database().number(QStringLiteral("SELECT count(*) FROM movement")),
            before + 2); // the opposite movement
    }

    void theStockListBeginsWithOnesOwnWhateverHappenedBefore()
    {
        setUp();
        chooseCell(mug, ListingTable::Price);
        typeCell(QStringLiteral("31")); // a change before anybody has looked at the stock
        desk->window.navigation().go({QStringLiteral("stock"), {}});
        auto *view = desk->find<QTableView>("stockTable");
        QTRY_VERIFY(view->model()->rowCount() > 0);
        QVERIFY(!desk->find<QAbstractButton>("everybody")->isChecked());
        for (int row = 0; row < view->model()->rowCount(); ++row)
            QVERIFY(view->model()->index(row, 0).data().toString() != towel);
    }

    void stockOfOthersIsOnlyFewSomeOrNone()
    {
        setUp();
        desk->window.navigation().go({QStringLiteral("stock"), {}});
        auto *view = desk->find<QTableView>("stockTable");
        QTRY_VERIFY(view->model()->rowCount() > 0);
        desk->find<QAbstractButton>("everybody")->click();
        const QStringList coarse{QStringLiteral("none"), QStringLiteral("a few"), QStringLiteral("some")};
        const auto stockOfTowel = [view] {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                if (view->model()->index(row, 0).data().toString() == towel)
                    return view->model()->index(row, 3).data().toString();
            }
            return QString();
        };
        QTRY_VERIFY(coarse.contains(stockOfTowel()));
    }

    void thePaletteFindsListings()
    {
        setUp();
        RecordSource source(desk->readers);
        QList<PaletteHit> found;
        source.find(QStringLiteral("speck"), 5, [&found](const QList<PaletteHit> &hits) { found = hits; });
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().title, mug);
        QCOMPARE(found.first().to.page, QStringLiteral("listings"));
    }

private:
    void addPhoto()
    {
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(QColor(200, 120, 90));
        QApplication::clipboard()->setImage(image);
        desk->find<QAbstractButton>("pastePhoto")->click();
    }
};

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
