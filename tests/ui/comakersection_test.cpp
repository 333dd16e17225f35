// SPDX-License-Identifier: GPL-3.0-or-later
// Who made a listing together: what each side sees of it, and may ask for.
#include "models/actions/comakers.h"
#include "models/store/asked.h"
#include "models/store/comakerquery.h"
#include "models/tables/celltext.h"
#include "tests/support/accessiblewalk.h"
#include "tests/ui/pagesdesk.h"
#include "ui/pages/listings/comakersection.h"
#include "ui/pages/listings/comakersheet.h"
#include "ui/pages/today/todaywords.h"
#include "ui/shell/language.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace cooperage;

namespace {

const QString mug = QStringLiteral("Speckled stoneware mug, 300 ml");
const QString scarf = QStringLiteral("Scarf in two blues");

} // namespace

class CoMakerSectionTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> desk;
    Listing shawl; ///< of Yusuf's workshop

    void setUp()
    {
        desk = std::make_unique<Desk>(8);
        QVERIFY(QTest::qWaitForWindowActive(&desk->window));
        shawl = Listing();
        shawl.id = desk->local.store->ids().next();
        shawl.workshop = desk->local.weaving;
        shawl.title = scarf;
        receive(shawl);
    }
    template <class T> void receive(const T &record)
    {
        const LogRow row = desk->local.rowOf(record);
        auto *local = &desk->local;
        QVERIFY(desk->writer
                    .run([local, row](Store &) -> Result<void> {
                        local->receive({row}, local->yusuf);
                        return {};
                    })
                    .result());
    }
    CoMaker part(const Listing &of, const Id<Workshop> &with, CoMakerState state, int share) const
    {
        CoMaker made;
        made.id = coMakerId(of.id, with);
        made.listing = Id<Listing>(of.id);
        made.workshop = with;
        made.role = QStringLiteral("fringe");
        made.share = share;
        made.state = state;
        if (state != CoMakerState::Proposed && state != CoMakerState::Declined)
            made.acceptedOn = QDate(2025, 10, 9);
        if (state == CoMakerState::Ended)
            made.endedOn = QDate(2025, 11, 8);
        if (state == CoMakerState::Declined || state == CoMakerState::Ended)
            made.reason = QStringLiteral("No time");
        return made;
    }
    void open(const QString &title)
    {
        desk->open(title);
        QTRY_COMPARE(desk->find<QLineEdit>("title")->text(), title);
    }
    CoMakerSection *section() const { return desk->find<CoMakerSection>("coMakers"); }
    QStringList texts(const char *name) const
    {
        QStringList all;
        for (const QLabel *label : section()->findChildren<QLabel *>(QLatin1String(name))) {
            QString text = label->text();
            if (label->isVisible())
                all.append(text.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0xa0), u' '));
        }
        return all;
    }
    QString details() const { return texts("coMakerDetails").join(u'|'); }
    QStringList buttons() const
    {
        QStringList all;
        for (const QPushButton *button : section()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                all.append(button->text());
        }
        return all;
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : section()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + text));
    }
    /// What this device has asked for about a part: "accept".
    QString asked(const Listing &of, const Id<Workshop> &with) const
    {
        const RawId id = coMakerId(of.id, with);
        const auto all = requestedCommands(*desk->local.store, QStringLiteral("co_maker"), {id});
        return all ? all->value(id) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        useLanguage(QLocale());
    }
    void cleanup() { desk.reset(); }

    void todaySaysWhoAsks()
    {
        Need need{NeedKind::CoMakerAsked, Urgency::Soon, RawId::derived("x")};
        need.names = {QStringLiteral("Blue bowl"), QStringLiteral("Noor"), QStringLiteral("glaze")};
        const LineWords words = needWords(need, {}, QLocale());
        QCOMPARE(
            withoutMarks(words.text), QStringLiteral("Noor names your workshop as co-maker of “Blue bowl”"));
        QCOMPARE(withoutMarks(words.detail), QStringLiteral("glaze"));
    }

    void madeAloneItIsOneQuietLine()
    {
        setUp();
        open(mug);
        QTRY_COMPARE(texts("madeAlone"), QStringList(QStringLiteral("Made by Ana Pots alone.")));
        QTRY_COMPARE(buttons(), QStringList(QStringLiteral("Made together with…")));
        QCOMPARE(texts("ownShare"), QStringList());
        open(scarf); // of somebody else: nothing to say, nothing to do
        QTRY_VERIFY(!section()->isVisible());
    }

    void aProposalIsMadeAndWaitsForTheServer()
    {
        setUp();
        open(mug);
        QTRY_VERIFY(section()->isVisible());
        press(QStringLiteral("Made together with…"));
        auto *sheet = section()->findChild<CoMakerSheet *>();
        QVERIFY(sheet);
        QCOMPARE(unnamedControls(sheet).join(u' '), QString());
        auto *workshop = sheet->findChild<QComboBox *>(QStringLiteral("coMakerWorkshop"));
        auto *share = sheet->findChild<QLineEdit *>(QStringLiteral("coMakerShare"));
        auto *left = sheet->findChild<QLabel *>(QStringLiteral("shareLeft"));
        auto *send = sheet->findChild<QPushButton *>(QStringLiteral("proposeCoMaker"));
        QCOMPARE(workshop->findText(QStringLiteral("Ana Pots")), -1);
        workshop->setCurrentIndex(workshop->findText(QStringLiteral("Yusuf Weaves")));
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(share, QStringLiteral("a third"));
        QVERIFY(!send->isEnabled());
        QVERIFY2(left->text().contains(QStringLiteral("not a number")), qPrintable(left->text()));
        share->clear();
        QTest::keyClicks(share, QStringLiteral("33.3333"));
        QVERIFY2(left->text().contains(QStringLiteral("66.6667\u00a0%")), qPrintable(left->text()));
        sheet->findChild<QLineEdit *>(QStringLiteral("coMakerRole"))->setText(QStringLiteral("cosy"));
        QVERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(asked(desk->listingTitled(mug), desk->local.weaving), QStringLiteral("propose"));
        QTRY_COMPARE(texts("coMakerShare"), QStringList(QStringLiteral("33.3333 %")));
        QTRY_COMPARE(details(),
            QStringLiteral("cosy · They have not answered yet.\n"
                           "Proposed with 33.3333 %; it waits for the collective's server."));
        QTRY_COMPARE(texts("ownShare"),
            QStringList(QStringLiteral(
                "Ana Pots has 100 % of what the owners get, and 66.6667 % once all that is proposed is "
                "agreed.")));
        QTRY_COMPARE(buttons(),
            (QStringList{QStringLiteral("Add a workshop…"), QStringLiteral("Change the proposal…"),
                QStringLiteral("Take back")}));
        const auto *add = section()->findChild<QPushButton *>(QStringLiteral("addCoMaker"));
        const QWidget *before = add->previousInFocusChain();
        while (before->focusPolicy() == Qt::NoFocus)
            before = before->previousInFocusChain();
        QVERIFY(before->objectName().startsWith(QStringLiteral("end_"))); // Tab goes as one reads
        QCOMPARE(unnamedControls(section()).join(u' '), QString());
    }

    void whoIsNamedAgreesOrDeclinesWithAReason()
    {
        setUp();
        receive(part(shawl, desk->local.pottery, CoMakerState::Proposed, 250'000));
        open(scarf);
        QTRY_COMPARE(details(), QStringLiteral("fringe · Your workshop is asked whether it agrees."));
        QTRY_COMPARE(buttons(), (QStringList{QStringLiteral("Accept"), QStringLiteral("Decline…")}));
        QTRY_COMPARE(texts("ownShare"),
            QStringList(QStringLiteral(
                "Yusuf Weaves has 100 % of what the owners get, and 75 % once all that is proposed is "
                "agreed.")));
        auto *notice = desk->find<NoticeBar>("rights");
        QVERIFY(notice->isVisible());
        notice->findChild<QPushButton *>()->click(); // "Answer" leads there
        QVERIFY(section()->isAncestorOf(desk->window.focusWidget()));
        press(QStringLiteral("Decline…")); // the question is dismissed
        QCOMPARE(desk->prompt.asked.last(), QStringLiteral("Decline"));
        QCOMPARE(asked(shawl, desk->local.pottery), QString());
        press(QStringLiteral("Accept"));
        QTRY_COMPARE(asked(shawl, desk->local.pottery), QStringLiteral("accept"));
        QTRY_VERIFY2(details().endsWith(QStringLiteral("Accept: it waits for the collective's server.")),
            qPrintable(details()));
        QCOMPARE(buttons(), QStringList());
        QTRY_VERIFY(!notice->text().contains(QStringLiteral("agree"))); // answered
    }

    void whatIsAgreedCanBeEndedByEitherSide()
    {
        setUp();
        receive(part(shawl, desk->local.pottery, CoMakerState::Accepted, 250'000));
        open(scarf);
        QTRY_VERIFY2(
            details().startsWith(QStringLiteral("fringe · Agreed on 09/10/2025.")), qPrintable(details()));
        QCOMPARE(
            texts("ownShare"), QStringList(QStringLiteral("Yusuf Weaves has 75 % of what the owners get.")));
        QTRY_COMPARE(buttons(), QStringList(QStringLiteral("End…")));
        const auto labels = desk->window.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return withoutMarks(label->text()) == u"Made by Yusuf Weaves and Ana Pots";
        }));
        desk->prompt.willType(QStringLiteral("We have moved"));
        press(QStringLiteral("End…"));
        QTRY_COMPARE(asked(shawl, desk->local.pottery), QStringLiteral("end"));
    }

    void othersSeeWhatIsTrueAndCannotTouchIt()
    {
        setUp();
        const Id<Workshop> third = desk->local.store->ids().next<Workshop>();
        Workshop rings;
        rings.id = third;
        rings.name = QStringLiteral("Mei Rings");
        receive(rings);
        receive(part(shawl, third, CoMakerState::Declined, 100'000));
        open(scarf);
        QTRY_VERIFY(!section()->isVisible()); // what never was is between the two
        receive(part(shawl, third, CoMakerState::Ended, 100'000));
        QTRY_VERIFY(section()->isVisible());
        QTRY_VERIFY2(details().contains(QStringLiteral("Until 08/11/2025."))
                && details().contains(QStringLiteral("No time")),
            qPrintable(details()));
        QTRY_COMPARE(buttons(), QStringList());
    }

    void whatIsOverIsProposedAnewByWhoOffersIt()
    {
        setUp();
        const Listing own = desk->listingTitled(mug);
        receive(part(own, desk->local.weaving, CoMakerState::Declined, 400'000));
        open(mug);
        QTRY_COMPARE(details(), QStringLiteral("fringe · They do not want it so. · No time"));
        press(QStringLiteral("Propose anew…"));
        auto *sheet = section()->findChild<CoMakerSheet *>();
        QVERIFY(sheet);
        auto *share = sheet->findChild<QLineEdit *>(QStringLiteral("coMakerShare"));
        QCOMPARE(share->text(), QStringLiteral("40"));
        QVERIFY(!sheet->findChild<QComboBox *>(QStringLiteral("coMakerWorkshop"))->isEnabled());
        share->clear();
        QTest::keyClicks(share, QStringLiteral("100,0001"));
        QVERIFY(!sheet->findChild<QPushButton *>(QStringLiteral("proposeCoMaker"))->isEnabled());
        share->clear();
        QTest::keyClicks(share, QStringLiteral("45%"));
        sheet->findChild<QPushButton *>(QStringLiteral("proposeCoMaker"))->click();
        QTRY_COMPARE(asked(own, desk->local.weaving), QStringLiteral("propose"));
    }
};

QTEST_MAIN(CoMakerSectionTest)
#include "comakersection_test.moc"
