// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importdesk.h"

using namespace cooperage;
using namespace cooperage::test;

class ImportFlowTest final : public ImportDeskTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aShopFileComesInStepByStep();
    void theSameFileAgainChangesNothing();
    void undoTakesAllOfItBack();
    void undoDoesNotTakeBackSomethingElse();
    void aProblemIsMendedInItsCell();
    void rowsWithProblemsGoIntoAFile();
    void anUnknownFileIsRefusedWhole();
    void aTableNobodyKnowsIsMappedByHand();
    void aMissingFileIsNamed();
    void onlyOneKindIsShown();
    void stoppingLeavesNothingBehind();
    void aFileIsDropped();
    void withoutAWorkshopThereIsNowhereToImportTo();
    void everyControlHasAName();
};

void ImportFlowTest::aShopFileComesInStepByStep()
{
    desk->prompt.willPickFiles({fixture("etsy_english.csv")});
    desk->flow.start();
    QVERIFY(!desk->next()->isEnabled());
    press(desk->find<QAbstractButton>("importChoose"));
    QTRY_VERIFY(desk->next()->isEnabled());
    QStringList texts;
    for (const QLabel *label : desk->flow.findChildren<QLabel *>())
        texts += label->text();
    QVERIFY2(texts.contains(QStringLiteral("Looks like: Etsy listings, English header, comma, UTF-8")),
        qPrintable(texts.join(u'\n')));
    press(desk->next());
    auto *columns = desk->find<QTableView>("importColumns");
    QCOMPARE(columns->model()->rowCount(), 24);
    QCOMPARE(columns->model()->index(0, 0).data().toString(), QStringLiteral("TITLE"));
    QCOMPARE(columns->model()->index(0, 1).data().toString(), QStringLiteral("Speckled stoneware mug"));
    QCOMPARE(columns->model()->index(0, 2).data().toString(), QStringLiteral("Title"));
    press(desk->next());
    QTRY_COMPARE(desk->step(), 2);
    QVERIFY2(desk->countLine().contains(QStringLiteral("7 new · 0 changed · 0 same · 0 with problems")),
        qPrintable(desk->countLine()));
    QVERIFY(desk->titles().isEmpty());
    press(desk->next());
    QTRY_COMPARE(desk->step(), 3);
    QCOMPARE(desk->titles().size(), 7);
    QCOMPARE(desk->told.size(), 1);
    QVERIFY(desk->undo != nullptr);
    QVERIFY(desk->find<QTableView>("importLoss")->model()->rowCount() > 5);
    QSignalSpy opened(&desk->flow, &ImportFlow::openRequested);
    QSignalSpy finished(&desk->flow, &ImportFlow::finished);
    press(desk->find<QAbstractButton>("importOpen"));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<QList<RawId>>().size(), 7);
    QCOMPARE(finished.size(), 1);
}

void ImportFlowTest::theSameFileAgainChangesNothing()
{
    check(fixture("etsy_english.csv"));
    press(desk->next());
    QTRY_COMPARE(desk->step(), 3);
    check(fixture("etsy_english.csv"));
    QVERIFY2(desk->countLine().contains(QStringLiteral("0 new · 0 changed · 7 same · 0 with problems")),
        qPrintable(desk->countLine()));
    QVERIFY(!desk->next()->isEnabled());
    QCOMPARE(desk->titles().size(), 7);
}

void ImportFlowTest::undoTakesAllOfItBack()
{
    check(fixture("etsy_english.csv"));
    press(desk->next());
    QTRY_COMPARE(desk->titles().size(), 7);
    press(desk->find<QAbstractButton>("importUndo"));
    QTRY_COMPARE(desk->titles().size(), 0);
    QTRY_COMPARE(desk->told.size(), 2);
    QVERIFY(!desk->find<QAbstractButton>("importUndo")->isEnabled());
}

void ImportFlowTest::undoDoesNotTakeBackSomethingElse()
{
    check(fixture("etsy_italian.csv"));
    press(desk->next());
    QTRY_COMPARE(desk->titles().size(), 2);
    Listing later;
    later.id = desk->local.store->ids().next();
    later.workshop = desk->local.pottery;
    later.title = QStringLiteral("Made by hand");
    Edit edit(QStringLiteral("listing.create"), {QStringLiteral("listing.create"), later.title, 1});
    edit.create(later);
    QVERIFY(desk->local.store->commit(edit));
    desk->undo();
    QTRY_VERIFY(desk->notice().contains(QStringLiteral("Something else was changed since")));
    QCOMPARE(desk->titles().size(), 3);
}

void ImportFlowTest::aProblemIsMendedInItsCell()
{
    QByteArray bytes = contents(fixture("etsy_italian.csv"));
    bytes.replace(",46,EUR", ",12.5o,EUR");
    check(desk->written("tazze.csv", bytes));
    QVERIFY2(desk->countLine().contains(QStringLiteral("1 new · 0 changed · 0 same · 1 with problems")),
        qPrintable(desk->countLine()));
    QCOMPARE(desk->next()->text(), QStringLiteral("Import 1, leave 1 in a file"));
    QCOMPARE(desk->cell(0, 1), QStringLiteral("Problem"));
    QCOMPARE(desk->cell(0, 3), QStringLiteral("PREZZO"));
    QCOMPARE(desk->cell(0, 4), QStringLiteral("12.5o"));
    QVERIFY(desk->cell(0, 5).contains(QStringLiteral("is not a number")));
    press(desk->find<QAbstractButton>("importMend"));
    auto *cell = desk->plan()->findChild<QLineEdit *>();
    QVERIFY(cell);
    cell->setText(QStringLiteral("12.50"));
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_VERIFY(desk->countLine().contains(QStringLiteral("2 new · 0 changed · 0 same · 0 with problems")));
    QTRY_COMPARE(desk->next()->text(), QStringLiteral("Import 2"));
    press(desk->next());
    QTRY_COMPARE(desk->titles().size(), 2);
}

void ImportFlowTest::rowsWithProblemsGoIntoAFile()
{
    QByteArray bytes = contents(fixture("etsy_italian.csv"));
    bytes.replace(",46,EUR", ",12.5o,EUR");
    check(desk->written("tazze.csv", bytes));
    press(desk->next());
    QTRY_COMPARE(desk->titles(), QStringList{QStringLiteral("Ciotola & piatto")});
    const QString target = desk->local.folder.filePath(QStringLiteral("problems.csv"));
    desk->prompt.willPickFiles({target});
    press(desk->find<QAbstractButton>("importProblemFile"));
    QTRY_COMPARE(desk->notice(), QStringLiteral("Saved as problems.csv."));
    const QByteArray file = contents(target);
    QVERIFY(file.contains("Tazza grigia"));
    QVERIFY(file.contains("is not a number"));
    QVERIFY(!file.contains("Ciotola"));
}

void ImportFlowTest::anUnknownFileIsRefusedWhole()
{
    desk->flow.start(desk->written("birds.csv", "bird,seen\nrobin,3\nwren,1\n"));
    QTRY_COMPARE(desk->notice(),
        QStringLiteral("“\u2068birds.csv\u2069” is not a table this program knows. Export it as CSV or XLSX "
                       "and try again."));
    QVERIFY(!desk->next()->isEnabled());
    QCOMPARE(desk->step(), 0);
}

void ImportFlowTest::aTableNobodyKnowsIsMappedByHand()
{
    desk->flow.start(desk->written("birds.csv", "bird,worth\nrobin,3\nwren,1\n"));
    QTRY_VERIFY(!desk->notice().isEmpty());
    QAbstractButton *byHand = nullptr;
    for (auto *button : desk->flow.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Say which column is what")
            byHand = button;
    }
    press(byHand);
    QTRY_COMPARE(desk->step(), 1);
}

void ImportFlowTest::aMissingFileIsNamed()
{
    desk->flow.start(desk->local.folder.filePath(QStringLiteral("gone.csv")));
    QTRY_VERIFY(desk->notice().contains(QStringLiteral("gone.csv")));
    QVERIFY(!desk->next()->isEnabled());
}

void ImportFlowTest::onlyOneKindIsShown()
{
    QByteArray bytes = contents(fixture("etsy_italian.csv"));
    bytes.replace(",46,EUR", ",12.5o,EUR");
    check(desk->written("tazze.csv", bytes));
    QCOMPARE(desk->plan()->model()->rowCount(), 2);
    press(desk->find<QAbstractButton>("importShowProblems"));
    QCOMPARE(desk->plan()->model()->rowCount(), 1);
    QCOMPARE(desk->cell(0, 1), QStringLiteral("Problem"));
    press(desk->find<QAbstractButton>("importShowSame"));
    QCOMPARE(desk->plan()->model()->rowCount(), 0);
    QVERIFY(!desk->find<QAbstractButton>("importMend")->isEnabled());
}

void ImportFlowTest::stoppingLeavesNothingBehind()
{
    test::LocalStore local;
    const QString path = local.path();
    local.store.reset();
    Writer writer(path, local.clock, local.random);
    QVERIFY(writer.opened());
    SeededRandom random(3);
    Readers readers(path, local.clock, random);
    ScriptedPrompt prompt;
    ImportFlow flow(writer, readers, prompt, local.clock);
    flow.show();
    auto *next = flow.findChild<QAbstractButton *>(QStringLiteral("importNext"));
    const auto *steps = flow.findChild<QStackedWidget *>();
    flow.start(fixture("etsy_english.csv"));
    for (int step = 0; step < 2; ++step) {
        QTRY_VERIFY(next->isEnabled() && steps->currentIndex() == step);
        next->click();
    }
    QTRY_VERIFY(next->isEnabled() && steps->currentIndex() == 2);
    // The writer has something else to do first, so that Stop surely comes before the import.
    QSemaphore hold;
    auto held = writer.run([&hold](Store &) {
        hold.acquire();
        return Result<void>();
    });
    next->click();
    QVERIFY(flow.isRunning());
    flow.findChild<QAbstractButton *>(QStringLiteral("importStop"))->click();
    hold.release();
    QTRY_VERIFY(!flow.isRunning());
    QCOMPARE(steps->currentIndex(), 2);
    const auto left = writer.run([](Store &store) { return store.select<Listing>(QString()); }).result();
    QVERIFY(left && left->isEmpty());
    QVERIFY(next->isEnabled()); // it can be done after all
}

void ImportFlowTest::aFileIsDropped()
{
    desk->flow.start();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(fixture("shopify_new.csv"))});
    QWidget *target = desk->find<QAbstractButton>("importChoose")->parentWidget();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QTRY_VERIFY(desk->next()->isEnabled());
}

void ImportFlowTest::withoutAWorkshopThereIsNowhereToImportTo()
{
    const auto members
        = desk->local.store->select<Membership>(QStringLiteral("WHERE person = ?"), desk->local.ana.bytes());
    QCOMPARE(members->size(), 1);
    Membership alone = members->first();
    alone.workshop = std::nullopt;
    auto row = desk->local.rowOf(alone);
    row.put.insert(QStringLiteral("workshop"), QJsonValue::Null);
    desk->local.receive({row});
    desk->flow.start(fixture("etsy_english.csv"));
    QTRY_VERIFY(desk->notice().contains(QStringLiteral("no workshop")));
    QVERIFY(!desk->next()->isEnabled());
}

void ImportFlowTest::everyControlHasAName()
{
    QByteArray bytes = contents(fixture("etsy_italian.csv"));
    bytes.replace(",46,EUR", ",12.5o,EUR");
    look(desk->written("tazze.csv", bytes));
    press(desk->find<QAbstractButton>("importShape"));
    for (int step = 0; step < 4; ++step) {
        QTRY_COMPARE(desk->step(), step);
        QCOMPARE(unnamedControls(&desk->flow), QStringList());
        if (step < 3)
            press(desk->next());
    }
}

QTEST_MAIN(ImportFlowTest)
#include "importflow_test.moc"
