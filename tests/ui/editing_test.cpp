// SPDX-License-Identifier: GPL-3.0-or-later
// Tools of the editor and the table: Markdown keys, preview, many cells at once, the history panel.
#include "models/store/undosteps.h"
#include "models/tables/listingtable.h"
#include "tests/support/accessiblewalk.h"
#include "tests/ui/pagesdesk.h"
#include "ui/forms/markdownbar.h"
#include "ui/pages/historypanel.h"
#include "ui/pages/listings/buyerpreview.h"
#include "ui/pages/listings/listingtableview.h"
#include "ui/widgets/markdownview.h"

#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace cooperage;

namespace {

const QString mug = QStringLiteral("Speckled stoneware mug, 300 ml");
const QString bowl = QStringLiteral("Ash-glazed bowl, large");

} // namespace

class EditingTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> desk;

    void setUp()
    {
        desk = std::make_unique<Desk>(8);
        QVERIFY(QTest::qWaitForWindowActive(&desk->window));
        QTRY_VERIFY(desk->rowOf(mug) >= 0);
    }
    ListingTableView *table() const { return desk->find<ListingTableView>("listingTable"); }
    void choose(int row, int column)
    {
        table()->setFocus();
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, column),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    qint64 steps() const { return qint64(undoSteps(*desk->local.store)->size()); }
    qint64 priceOf(const QString &title) const
    {
        return desk->local.store
            ->select<Variant>(QStringLiteral("WHERE listing = ?"), desk->listingTitled(title).id.bytes())
            ->first()
            .price.minor;
    }

private Q_SLOTS:
    void cleanup() { desk.reset(); }

    void keysMarkTheSelectionAndTakeTheMarksAway()
    {
        QWidget whole;
        QPlainTextEdit text(&whole);
        MarkdownBar bar(&text, QStringLiteral("Story"), &whole);
        text.setPlainText(QStringLiteral("glazed in ash"));
        QTextCursor cursor = text.textCursor();
        cursor.setPosition(10);
        cursor.setPosition(13, QTextCursor::KeepAnchor);
        text.setTextCursor(cursor);
        QTest::keyClick(&text, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(text.toPlainText(), QStringLiteral("glazed in **ash**"));
        QTest::keyClick(&text, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(text.toPlainText(), QStringLiteral("glazed in ***ash***"));
        QTest::keyClick(&text, Qt::Key_I, Qt::ControlModifier);
        QTest::keyClick(&text, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(text.toPlainText(), QStringLiteral("glazed in ash"));
        QTest::keyClick(&text, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(text.toPlainText(), QStringLiteral("glazed in [ash](https://)"));
        QCOMPARE(text.textCursor().selectedText(), QStringLiteral("https://"));
        text.setPlainText(QStringLiteral("one\ntwo\nthree"));
        text.selectAll();
        QTest::keyClick(&text, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text.toPlainText(), QStringLiteral("- one\n- two\n- three"));
        text.selectAll();
        QTest::keyClick(&text, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text.toPlainText(), QStringLiteral("one\ntwo\nthree"));
    }

    void thePreviewReadsMarkdownAndNothingElse()
    {
        MarkdownView view(QStringLiteral("Story"));
        view.show(QStringLiteral("**ash** <b>not bold</b> ![x](/etc/hostname) [shop](https://example.org)"));
        QVERIFY(view.toPlainText().contains(QStringLiteral("<b>not bold</b>")));
        QVERIFY(view.toPlainText().startsWith(QStringLiteral("ash")));
        QVERIFY(!view.openLinks());
        const QVariant picture
            = view.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("/etc/hostname")));
        QCOMPARE(picture.value<QImage>().size(), QSize(1, 1)); // nothing, and above all not the file
        for (const QString &line : MarkdownView::tamed(QString(9000, u'x')).split(u'\n'))
            QVERIFY(line.size() <= 2000);
        QVERIFY(MarkdownView::tamed(QString(500, u'>') + QStringLiteral("deep")).count(u'>') <= 20);
    }

    void theStoryHasToolsAndAPreview()
    {
        setUp();
        desk->open(mug);
        auto *story = desk->find<QPlainTextEdit>("story");
        QTRY_VERIFY(story->isVisible() && desk->find<QLineEdit>("title")->text() == mug);
        QCOMPARE(unnamedControls(&desk->window).join(u' '), QString());
        story->setPlainText(QStringLiteral("Thrown **by hand**."));
        desk->find<QToolButton>("markPreview")->click();
        QVERIFY(!story->isVisible());
        QCOMPARE(desk->find<MarkdownView>("storyPreview")->toPlainText(), QStringLiteral("Thrown by hand."));
        desk->find<QToolButton>("markPreview")->click();
        QVERIFY(story->isVisible());
        QTRY_COMPARE(desk->listingTitled(mug).story, QStringLiteral("Thrown **by hand**."));
    }

    void aBuyerSeesTheListingWithoutTheWorkshopsFigures()
    {
        setUp();
        desk->open(mug);
        QTRY_COMPARE(desk->find<QLineEdit>("title")->text(), mug);
        desk->find<QPushButton>("previewAsBuyer")->click();
        QTRY_VERIFY(desk->window.findChild<BuyerPreview *>());
        auto *page = desk->window.findChild<BuyerPreview *>();
        QCOMPARE(unnamedControls(page).join(u' '), QString());
        QStringList words;
        for (const auto *label : page->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(mug));
        QVERIFY(!words.join(u' ').contains(QStringLiteral("limit")));
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(!desk->window.findChild<BuyerPreview *>());
    }

    void cellsOfASpreadsheetGoInTogetherAndComeOutTogether()
    {
        setUp();
        desk->find<QAbstractButton>("viewMine")->click();
        QTRY_VERIFY(table()->model()->rowCount() >= 2 && table()->model()->rowCount() < 8);
        desk->commands.action(Command::TableView)->trigger();
        table()->setColumns(QStringLiteral("title,price,stock"));
        choose(0, 1);
        const QString first = table()->model()->index(0, 1).data().toString();
        const QString second = table()->model()->index(1, 1).data().toString();
        const qint64 before = steps();
        table()->paste(QStringLiteral("One cup\t12,5o\nTwo cups\t31.00\n"));
        QTRY_VERIFY(!desk->listingTitled(QStringLiteral("Two cups")).id.isNull());
        QTRY_COMPARE(steps(), before + 1);
        QVERIFY(!desk->listingTitled(QStringLiteral("One cup")).id.isNull());
        QCOMPARE(priceOf(QStringLiteral("Two cups")), qint64(3100));
        // What cannot be read stays in its cell and is marked.
        QTRY_COMPARE(table()->model()->index(desk->rowOf(QStringLiteral("One cup")), 3).data().toString(),
            QStringLiteral("12,5o"));
        desk->commands.action(Command::Undo)->trigger();
        QTRY_VERIFY(!desk->listingTitled(first).id.isNull());
        QVERIFY(!desk->listingTitled(second).id.isNull());
    }

    void oneTitleFilledDownIsOneStep()
    {
        setUp();
        desk->find<QAbstractButton>("viewMine")->click();
        QTRY_VERIFY(table()->model()->rowCount() >= 3 && table()->model()->rowCount() < 8);
        choose(0, 1);
        table()->selectionModel()->select(
            table()->model()->index(2, 1), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QString title = table()->model()->index(0, 1).data().toString();
        const qint64 before = steps();
        desk->commands.action(Command::FillDown)->trigger();
        QTRY_COMPARE(desk->local.store->select<Listing>(QStringLiteral("WHERE title = ?"), title)->size(), 2);
        QCOMPARE(steps(), before + 1);
    }

    void aWrongCellMadeRightAgainIsForgotten()
    {
        setUp();
        const int row = desk->rowOf(bowl);
        auto *model = static_cast<ListingTable *>(table()->model());
        const QString right = model->index(row, 3).data(Qt::EditRole).toString();
        model->setData(model->index(row, 3), QStringLiteral("12,5o"), Qt::EditRole);
        const auto waiting = [this] {
            return *desk->local.store->database().number(QStringLiteral("SELECT count(*) FROM typing"));
        };
        QTRY_COMPARE(waiting(), qint64(1));
        model->setData(model->index(row, 3), right, Qt::EditRole);
        QTRY_COMPARE(waiting(), qint64(0));
    }

    void thePanelGoesBackToAMomentAndForwardAgain()
    {
        setUp();
        HistoryPanel panel(desk->writer, desk->readers, desk->local.clock);
        panel.show();
        QSignalSpy said(&panel, &HistoryPanel::said);
        auto *list = panel.findChild<QListWidget *>(QStringLiteral("steps"));
        QCOMPARE(unnamedControls(&panel).join(u' '), QString());
        const int before = int(steps());
        for (const char *title : {"Cup A", "Cup B", "Cup C"}) {
            auto *model = static_cast<ListingTable *>(table()->model());
            const QString old
                = title == QByteArray("Cup A") ? mug : QStringLiteral("Cup %1").arg(QChar(title[4] - 1));
            QTRY_VERIFY(desk->rowOf(old) >= 0);
            model->setData(model->index(desk->rowOf(old), 1), QString::fromLatin1(title), Qt::EditRole);
            QTRY_VERIFY(!desk->listingTitled(QString::fromLatin1(title)).id.isNull());
        }
        QTRY_COMPARE(list->count(), before + 4); // and the moment before all of it
        QVERIFY(list->item(0)->text().contains(QStringLiteral("here")));
        list->setFocus();
        list->setCurrentRow(2); // right after the first
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!desk->listingTitled(QStringLiteral("Cup A")).id.isNull());
        QTRY_COMPARE(said.count(), 1);
        QTRY_VERIFY(list->item(0)->text().contains(QStringLiteral("taken back")));
        Q_EMIT list->itemClicked(list->item(0));
        QTRY_VERIFY(!desk->listingTitled(QStringLiteral("Cup C")).id.isNull());
        Q_EMIT list->itemClicked(list->item(list->count() - 1));
        QTRY_VERIFY(!desk->listingTitled(mug).id.isNull());
    }
};

QTEST_MAIN(EditingTest)
#include "editing_test.moc"
