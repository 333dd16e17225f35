// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importdesk.h"

using namespace cooperage;
using namespace cooperage::test;

class ImportQuestionsTest final : public ImportDeskTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aCurrencyIsAskedForOnce();
    void aDecimalSignIsAskedForOnce();
    void aColumnIsChosenByKeyboard();
    void blankCellsKeepOrClear();
};

void ImportQuestionsTest::aCurrencyIsAskedForOnce()
{
    look(fixture("shopify_old.csv"));
    press(desk->next());
    auto *currency = desk->find<QLineEdit>("importCurrency");
    QVERIFY(currency && currency->isVisible());
    QCOMPARE(currency->text(), QStringLiteral("EUR"));
    currency->clear();
    press(desk->next());
    QCOMPARE(desk->step(), 1);
    QVERIFY(desk->notice().contains(QStringLiteral("currency")));
    QTest::keyClicks(currency, QStringLiteral("chf"));
    press(desk->next());
    QTRY_COMPARE(desk->step(), 2);
    press(desk->next());
    QTRY_COMPARE(desk->step(), 3);
    const auto variants = desk->local.store->select<Variant>(QStringLiteral("WHERE price > 0"));
    QVERIFY(!variants->isEmpty());
    for (const Variant &variant : *variants)
        QCOMPARE(variant.price.currency.code(), QStringLiteral("CHF"));
}

void ImportQuestionsTest::aDecimalSignIsAskedForOnce()
{
    QByteArray bytes = contents(fixture("etsy_italian.csv"));
    bytes.replace(",46,EUR", ",1.299,EUR");
    bytes.replace(",39.99,EUR", ",2.100,EUR");
    look(desk->written("caro.csv", bytes));
    press(desk->next());
    press(desk->next());
    QCOMPARE(desk->step(), 1);
    QVERIFY(desk->notice().contains(QStringLiteral("PREZZO")));
    auto *answer = desk->find<QComboBox>("importDecimal2");
    QVERIFY(answer);
    answer->setCurrentIndex(1); // the comma: so these are thousands
    press(desk->next());
    QTRY_COMPARE(desk->step(), 2);
    press(desk->next());
    QTRY_COMPARE(desk->titles().size(), 2);
    const auto variants = desk->local.store->select<Variant>(QStringLiteral("ORDER BY price"));
    QCOMPARE(variants->first().price.minor, 129900);
}

void ImportQuestionsTest::aColumnIsChosenByKeyboard()
{
    look(fixture("etsy_italian.csv"));
    press(desk->next());
    auto *view = desk->find<QTableView>("importColumns");
    const QModelIndex materials = view->model()->index(6, 2);
    QCOMPARE(materials.data().toString(), QStringLiteral("Materials"));
    view->setFocus();
    view->setCurrentIndex(materials);
    QTest::keyClick(view, Qt::Key_F2);
    auto *box = view->findChild<QComboBox *>(QStringLiteral("fieldChoice"));
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Home);
    QTRY_COMPARE(materials.data().toString(), QStringLiteral("Leave out"));
    QCOMPARE(view->model()->index(6, 3).data().toString(), QStringLiteral("Chosen"));
    press(desk->next());
    QTRY_COMPARE(desk->step(), 2);
    press(desk->next());
    QTRY_COMPARE(desk->titles().size(), 2);
    QVERIFY(desk->local.store->select<MaterialUse>(QString())->isEmpty());
}

void ImportQuestionsTest::blankCellsKeepOrClear()
{
    check(fixture("etsy_italian.csv"));
    press(desk->next());
    QTRY_COMPARE(desk->titles().size(), 2);
    QByteArray bytes = contents(fixture("etsy_italian.csv"));
    bytes.replace("Semplice; utile.", "");
    const QString path = desk->written("blank.csv", bytes);
    check(path);
    QVERIFY(desk->countLine().contains(QStringLiteral("0 changed")));
    press(desk->find<QAbstractButton>("importBack"));
    desk->find<QComboBox>("importBlank")->setCurrentIndex(1);
    press(desk->next());
    QTRY_VERIFY(desk->countLine().contains(QStringLiteral("1 changed")));
    QCOMPARE(desk->step(), 2);
}

QTEST_MAIN(ImportQuestionsTest)
#include "importquestions_test.moc"
