// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever has a heading is found by it in the palette, and shown.
#include "models/tables/celltext.h"
#include "tests/ui/endorsementdesk.h"
#include "tests/ui/looks/stage.h"
#include "ui/shell/commandpalette.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace cooperage;
using looks::Stage;

class LandmarksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> stage;

    QStringList found() const
    {
        const auto *model = stage->find<QListView>("paletteList")->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(withoutMarks(model->index(row, 0).data().toString()));
        return titles;
    }
    const QWidget *part(const PageWidget *page, const QString &where) const
    {
        const auto all = page->findChildren<QWidget *>();
        for (const QWidget *one : all) {
            if (one->property("landmark") == where.section(u':', 1) && one->isVisible())
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        stage = std::make_unique<Stage>(looks::allModes().first(), Stage::Sample::Plain);
        stage->reset();
        stage->settle();
    }
    void cleanupTestCase() { stage.reset(); }

    void headingsAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        for (const char *title : {"Public pages", "Settings of the collective", "Devices", "People",
                 "Invite somebody", "Backup", "Make a backup", "Appearance", "Changes waiting to be sent",
                 "Standards", "Taste of the collective", "Partners", "Partners you might like",
                 "Shops outside the collective", "Praise", "Recommendations", "Thanks",
                 "Praise that looks like an exchange", "May it be promoted?", "Exceptions", "Register",
                 "For me to review", "Review load"})
            QTest::newRow(title) << QString::fromLatin1(title).toLower() << QString::fromLatin1(title);
        QTest::newRow("one word of it")
            << QStringLiteral("exchange") << QStringLiteral("Praise that looks like an exchange");
    }
    void headingsAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        stage->window().openPalette(typed);
        QTRY_VERIFY2(found().contains(title), qPrintable(found().join(u'\n'))); // reports are read first
    }

    void enterOpensThePartThatWasLookedFor()
    {
        stage->go("today");
        stage->window().openPalette(QStringLiteral("public pages"));
        QTest::keyClick(stage->find<QLineEdit>("paletteField"), Qt::Key_Return);
        QCOMPARE(stage->window().navigation().here(),
            (Whereabouts{QStringLiteral("settings"), QStringLiteral("settings:public")}));
        QVERIFY(part(stage->window().navigation().current(), QStringLiteral("settings:public")));
    }

    void everyHeadingLeadsToItsPart()
    {
        const auto pages = stage->window().navigation().pages();
        int parts = 0;
        for (const PageWidget *page : pages) {
            const auto landmarks = page->landmarks();
            QStringList places;
            for (const Landmark &one : landmarks) {
                QVERIFY2(!one.title.isEmpty(), qPrintable(one.where));
                QVERIFY2(!places.contains(one.where), qPrintable(one.where));
                places.append(one.where);
                if (!one.where.contains(u':') || one.where.startsWith(u"view:"))
                    continue;
                ++parts;
                stage->go(page->place().key.toLatin1().constData(), one.where);
                stage->settle();
                const QWidget *shown = part(page, one.where);
                QVERIFY2(shown, qPrintable(one.where));
                QVERIFY2(!shown->visibleRegion().isEmpty(), qPrintable(one.where)); // scrolled to
            }
        }
        QVERIFY(parts >= 15);
    }

    void whatThisPersonDoesNotSeeIsNotOffered()
    {
        const auto offered = [](const QList<Role> &roles, const QString &where) {
            test::EndorsementDesk desk(roles);
            desk.open(QStringLiteral("praise"));
            desk.window.navigation().go({QStringLiteral("endorsements"), QStringLiteral("requests")});
            QCoreApplication::sendPostedEvents();
            const auto all = desk.page->landmarks();
            return std::any_of(
                all.begin(), all.end(), [&where](const Landmark &one) { return one.where == where; });
        };
        const QString exchange = QStringLiteral("praise:exchange");
        const QString screening = QStringLiteral("view:screening");
        QTRY_VERIFY(offered({Role::Coordinator}, exchange));
        QTRY_VERIFY(offered({Role::Coordinator}, screening));
        QVERIFY(!offered({Role::Maker}, exchange));
        QTRY_VERIFY(!offered({Role::Maker}, screening));
    }
};

QTEST_MAIN(LandmarksTest)
#include "landmarks_test.moc"
