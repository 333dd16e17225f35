// SPDX-License-Identifier: GPL-3.0-or-later
// Ties said once for all, used by clicks, and what people are shown of them before reviews.
#include "models/actions/standingties.h"
#include "models/store/tiequery.h"
#include "tests/support/accessiblewalk.h"
#include "tests/ui/endorsementdesk.h"
#include "ui/widgets/facttable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace cooperage;
using test::EndorsementDesk;

namespace {

struct TieDesk : EndorsementDesk
{
    using EndorsementDesk::EndorsementDesk;

    QStringList rows(const char *name) const
    {
        QStringList lines;
        const auto *table = find<FactTable>(name);
        for (int i = 0; i < table->topLevelItemCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells.append(withoutMarks(table->topLevelItem(i)->text(column)));
            lines.append(cells.join(QStringLiteral(" | ")));
        }
        return lines;
    }
    template <class W> W *inSheet(const char *name) const
    {
        auto *sheet = find<QDialog>("tieSheet");
        return sheet ? sheet->findChild<W *>(QLatin1String(name)) : nullptr;
    }
    StandingTie stored(const RawId &about) const
    {
        const auto found = local.store->find<StandingTie>(standingTieId(local.ana, about));
        return found ? *found : StandingTie();
    }
    void put(const RawId &by, const RawId &about, const char *kinds)
    {
        StandingTie tie;
        tie.id = standingTieId(by, about);
        tie.about = about;
        tie.kinds = QLatin1String(kinds);
        LogRow row = local.rowOf(tie);
        row.createdBy = by;
        local.receive({row}, by);
    }
};

} // namespace

class TiesPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_IE"))); }

    void aTieIsDeclaredEndedAndTakenBack()
    {
        TieDesk desk({Role::Maker});
        desk.open(QStringLiteral("ties"));
        QTRY_VERIFY(desk.find<QAction>("declareTie"));
        desk.find<QAction>("declareTie")->trigger();
        QTRY_VERIFY(desk.inSheet<QComboBox>("tieWith"));
        auto *with = desk.inSheet<QComboBox>("tieWith");
        QTRY_VERIFY(with->count() > 3);
        QCOMPARE(with->currentIndex(), -1); // nobody is suggested
        auto *save = desk.inSheet<QPushButton>("saveTie");
        QVERIFY(!save->isEnabled());
        QVERIFY(!desk.inSheet<QCheckBox>("tie_payment")->isVisible()); // of one piece, not of people
        QCOMPARE(unnamedControls(desk.find<QDialog>("tieSheet")).join(u' '), QString());
        with->setCurrentIndex(with->findText(QStringLiteral("Yusuf of Yusuf Weaves")));
        QVERIFY(!save->isEnabled());
        desk.inSheet<QCheckBox>("tie_household")->click();
        QVERIFY(save->isEnabled());
        with->setCurrentIndex(with->findText(QStringLiteral("Mei"))); // of her nothing is said yet
        QVERIFY(!save->isEnabled() && !desk.inSheet<QCheckBox>("tie_household")->isChecked());
        with->setCurrentIndex(with->findText(QStringLiteral("Yusuf of Yusuf Weaves")));
        desk.inSheet<QCheckBox>("tie_friend")->click();
        desk.inSheet<QPlainTextEdit>("tieWords")->setPlainText(QStringLiteral("From school."));
        save->click();
        QTRY_COMPARE(desk.rows("ownTies").size(), 1);
        QVERIFY(desk.rows("ownTies").first().startsWith(QStringLiteral("Yusuf | Friend | since ")));
        QCOMPARE(desk.stored(desk.local.yusuf).text, QStringLiteral("From school."));
        QTRY_VERIFY(!desk.find<QDialog>("tieSheet"));

        desk.find<QPushButton>("changeTie")->click();
        QTRY_VERIFY(desk.inSheet<QCheckBox>("tieEnded"));
        QVERIFY(desk.inSheet<QCheckBox>("tie_friend")->isChecked());
        desk.inSheet<QCheckBox>("tieEnded")->click();
        desk.inSheet<QDateEdit>("tieLastDay")->setDate(QDate(2025, 3, 31));
        desk.inSheet<QPushButton>("saveTie")->click();
        QTRY_COMPARE(desk.stored(desk.local.yusuf).until.value_or(QDate()), QDate(2025, 3, 31));
        QCOMPARE(desk.stored(desk.local.yusuf).kinds, QStringLiteral("friend"));
        QTRY_VERIFY(!desk.find<QDialog>("tieSheet"));

        desk.find<QPushButton>("removeTie")->click();
        QTRY_COMPARE(desk.rows("ownTies"), QStringList());
        QVERIFY(desk.stored(desk.local.yusuf).removed);
        QCOMPARE(unnamedControls(&desk.window).join(u' '), QString());
    }

    void coordinatorsReadWhatOthersDeclared()
    {
        TieDesk coordinator({Role::Coordinator});
        coordinator.put(coordinator.tomas, coordinator.local.yusuf, "household family");
        coordinator.open(QStringLiteral("ties"));
        QTRY_COMPARE(coordinator.rows("tiesOfOthers").size(), 1);
        QVERIFY(coordinator.rows("tiesOfOthers")
                    .first()
                    .startsWith(QStringLiteral("Tomás | Yusuf | Family · Same household | since ")));
        TieDesk maker({Role::Maker});
        maker.open(QStringLiteral("ties"));
        QTRY_VERIFY(maker.find<FactTable>("tiesOfOthers"));
        QVERIFY(!maker.find<FactTable>("tiesOfOthers")->isVisible());
    }

    void whoMayNotBeAskedStandsGreyedWithTheRecord()
    {
        TieDesk desk({Role::Coordinator});
        desk.put(desk.tomas, desk.local.yusuf, "household");
        desk.put(desk.local.yusuf, desk.leila, "friend");
        const Endorsement request
            = desk.requests.put(desk.requests.under(desk.requests.listing(desk.local.weaving, "Scarf"),
                                    EndorsementState::Screening),
                desk.local.yusuf);
        desk.open(request.id.hex());
        QTRY_VERIFY(desk.offers("invite"));
        desk.step("invite")->click();
        QTRY_VERIFY(desk.find<FactTable>("reviewers"));
        QTRY_VERIFY(!desk.rows("reviewers").isEmpty());
        auto *table = desk.find<FactTable>("reviewers");
        QMap<QString, QTreeWidgetItem *> items;
        for (int i = 0; i < table->topLevelItemCount(); ++i)
            items.insert(table->topLevelItem(i)->text(0), table->topLevelItem(i));
        QVERIFY(items.value(QStringLiteral("Tomás"))->isDisabled());
        QVERIFY(withoutMarks(items.value(QStringLiteral("Tomás"))->text(4))
                    .startsWith(QStringLiteral("Excluded – Same household: Tomás said so on ")));
        QVERIFY(!items.value(QStringLiteral("Leila"))->isDisabled());
        QVERIFY(withoutMarks(items.value(QStringLiteral("Leila"))->text(4))
                    .startsWith(QStringLiteral("Friend: Yusuf said so on ")));
        QCOMPARE(items.value(QStringLiteral("Mei"))->text(4), QString());
        table->setCurrentItem(items.value(QStringLiteral("Leila")));
        QVERIFY(desk.text("reviewerNote").startsWith(QStringLiteral("Friend: Yusuf said so on ")));
    }

    /// A reviewer is reminded of their own words, but of none that would name a maker they are not shown.
    void aReviewerIsRemindedOfTheirOwnWords()
    {
        for (const bool hidden : {false, true}) {
            TieDesk desk({Role::Maker});
            desk.put(desk.local.ana, desk.local.yusuf, "friend");
            Endorsement made = desk.requests.under(
                desk.requests.listing(desk.local.weaving, "Scarf"), EndorsementState::InReview);
            made.hiddenMaker = hidden;
            const Endorsement request = desk.requests.put(made, desk.local.yusuf);
            Review own = desk.requests.review(
                request, desk.local.ana, ReviewState::Accepted, DeclarationState::NotAsked);
            own.proposedKinds = QStringLiteral("friend");
            desk.requests.put(own, {});
            desk.open(request.id.hex());
            QTRY_VERIFY(desk.find<QCheckBox>("tie_friend"));
            QTRY_COMPARE(desk.find<QCheckBox>("tie_friend")->text(),
                QStringLiteral("Friend (our records speak of it)"));
            QVERIFY(!desk.find<QCheckBox>("tie_friend")->isChecked());
            const auto *line = desk.find<QLabel>("tiesOnRecord");
            QCOMPARE(line->isHidden(), hidden);
            QCOMPARE(
                withoutMarks(line->text()).startsWith(QStringLiteral("On record:\nFriend: you said so on ")),
                !hidden);
        }
    }
};

QTEST_MAIN(TiesPageTest)
#include "tiespage_test.moc"
