// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/views.h"
#include "tests/support/localstore.h"

#include <QTest>

using namespace cooperage;
using cooperage::test::LocalStore;

namespace {

const QString page = QStringLiteral("listings");

SavedView lowBlue()
{
    ListingFilter filter;
    const SearchTyped typed = parseSearch(u"tag:blue stock:<3 mug");
    filter.text = typed.words;
    filter.terms = typed.terms;
    filter.view = ListingView::Mine;
    filter.sort = ListingSort::Price;
    filter.descending = false;
    SavedView view;
    view.page = page;
    view.name = QStringLiteral("Blue and few");
    view.columns = QStringLiteral("title,price=7");
    view.layout = ViewLayout::Grid;
    setFilter(view, filter);
    return view;
}

} // namespace

class ViewsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalStore> here;
    Store &store() { return *here->store; }
    QList<ViewShown> views() { return *viewsOf(store(), page); }

private Q_SLOTS:
    void init() { here = std::make_unique<LocalStore>(); }

    void aViewKeepsFilterOrderColumnsAndLayout()
    {
        QVERIFY(saveView(store(), lowBlue()));
        QCOMPARE(views().size(), 1);
        const SavedView kept = views().first().view;
        QCOMPARE(kept.name, QStringLiteral("Blue and few"));
        QCOMPARE(kept.layout, ViewLayout::Grid);
        QCOMPARE(kept.columns, QStringLiteral("title,price=7"));
        const ListingFilter filter = filterOf(kept);
        QCOMPARE(filter, filterOf(lowBlue()));
        QCOMPARE(filter.terms.size(), 2);
        QCOMPARE(filter.view, ListingView::Mine);
        QCOMPARE(filter.sort, ListingSort::Price);
        QVERIFY(!filter.descending);
    }

    void itIsRenamedAndRemovedAndUndoBringsItBack()
    {
        QVERIFY(saveView(store(), lowBlue()));
        const ViewShown before = views().first();
        SavedView after = before.view;
        after.name = QStringLiteral("Nearly gone");
        QVERIFY(changeView(store(), before, after));
        QCOMPARE(views().first().view.name, QStringLiteral("Nearly gone"));
        QVERIFY(removeView(store(), views().first()));
        QVERIFY(views().isEmpty());
        QVERIFY(store().undo());
        QCOMPARE(views().first().view.name, QStringLiteral("Nearly gone"));
    }

    void sharingMovesItToEverybodyAndBack()
    {
        QVERIFY(saveView(store(), lowBlue()));
        QVERIFY(shareView(store(), views().first(), true));
        QCOMPARE(views().size(), 1);
        QVERIFY(views().first().shared);
        QVERIFY(views().first().mayChange);
        QCOMPARE(filterOf(views().first().view), filterOf(lowBlue()));
        QVERIFY(shareView(store(), views().first(), false));
        QVERIFY(!views().first().shared);
        QVERIFY(store().undo());
        QVERIFY(views().first().shared);
    }

    void somebodyElsesSharedViewIsSeenAndNotChanged()
    {
        SharedView theirs;
        static_cast<SavedView &>(theirs) = lowBlue();
        theirs.id = store().ids().next();
        theirs.person = here->yusuf;
        here->receive({here->rowOf(theirs)}, here->yusuf);
        QCOMPARE(views().size(), 1);
        QVERIFY(!views().first().mayChange);
        const auto refused = removeView(store(), views().first());
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::NotAllowed);
    }

    void aViewNeedsAName()
    {
        SavedView view = lowBlue();
        view.name.clear();
        const auto refused = saveView(store(), view);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.first().field, QStringLiteral("name"));
    }

    void aWordOfANewerProgramIsLeftOut()
    {
        SavedView view = lowBlue();
        view.base = QStringLiteral("phase_of_the_moon");
        view.sort = QStringLiteral("beauty");
        QCOMPARE(filterOf(view).view, ListingView::All);
        QCOMPARE(filterOf(view).sort, ListingSort::Changed);
    }
};

QTEST_GUILESS_MAIN(ViewsTest)
#include "views_test.moc"
