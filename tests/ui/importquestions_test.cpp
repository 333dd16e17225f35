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
    void aPreviewKeepsTheFirstLinesOfEachKind();
    void veryLongCellsDoNotFillTheMemoryEither();
};

static ListingPlan planned(PlanKind kind, const QString &title)
{
    ListingPlan plan;
    plan.kind = kind;
    plan.draft.title = Imported<QString>::of(title);
    plan.draft.rows = {2};
    return plan;
}

void ImportQuestionsTest::aPreviewKeepsTheFirstLinesOfEachKind()
{
    PlanLines lines;
    for (int i = 0; i < 3 * PlanLines::mostOfKind; ++i)
        lines.add(planned(PlanKind::New, QStringLiteral("Cup %1").arg(i)));
    QCOMPARE(lines.lines().size(), PlanLines::mostOfKind);
    QVERIFY(lines.someLeftOut());
    lines.add(planned(PlanKind::Same, QStringLiteral("Bowl"))); // the other kinds have room of their own
    QCOMPARE(lines.lines().size(), PlanLines::mostOfKind + 1);
    QCOMPARE(lines.lines().first().listing, QStringLiteral("Cup 0"));
}

void ImportQuestionsTest::veryLongCellsDoNotFillTheMemoryEither()
{
    PlanLines lines;
    ListingPlan changed = planned(PlanKind::Update, QStringLiteral("Cup"));
    changed.changes = {{QStringLiteral("story"), QString(32'000, u'a'), QString(32'000, u'b')}};
    lines.add(changed);
    QVERIFY(lines.lines().first().after.size() <= 300);
    ListingPlan broken = planned(PlanKind::Problem, QStringLiteral("Cup"));
    broken.problems
        = {{2, QStringLiteral("Price"), QString(1'000'000, u'9'), Reason::TooLong, Remedy::Shorten}};
    for (int i = 0; i < 100; ++i)
        lines.add(broken);
    qsizetype text = 0;
    for (const PlanLine &line : lines.lines())
        text += line.before.size() + line.after.size();
    QVERIFY(text <= PlanLines::mostText + 1'000'000);
    QVERIFY(lines.someLeftOut());
}

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
