// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/scriptedprompt.h"
#include "ui/shell/appearance.h"
#include "ui/shell/qtprompt.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columnfitter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace cooperage;

class WidgetsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(m_settings); }
    void cleanupTestCase() { m_appearance.reset(); }

    void aChipIsRemovedByKeyAndByItsCross();
    void aFilterChipSaysItsCount();
    void aLabelNeverInterpretsMarkup();
    void pillsNameTheirState();
    void escapeClearsTheSearchFirst();
    void arrowsChooseASegmentInReadingDirection();
    void flowStartsANewLineWhereTheWidthEnds();
    void flowIsOneLineAtTheWidthItAsksFor();
    void theTailOfAFlowStandsAtItsEnd();
    void flowIsMirrored();
    void columnsShareTheWidthThereIs();
    void breadcrumbLevelsAreButtons();
    void noticeBarSpeaks();
    void aHeldToastStays();
    void dangerousQuestionsDoNotAnswerEnter();
    void aScriptedPromptAnswersInOrder();

private:
    MemoryUiSettings m_settings;
    std::unique_ptr<Appearance> m_appearance;
};

void WidgetsTest::aChipIsRemovedByKeyAndByItsCross()
{
    Chip chip(QStringLiteral("stoneware"));
    QSignalSpy removed(&chip, &Chip::removed);
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
    QCOMPARE(removed.count(), 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(8, chip.height() / 2));
    QCOMPARE(removed.count(), 2);
}

void WidgetsTest::aFilterChipSaysItsCount()
{
    FilterChip chip(QStringLiteral("Low stock"));
    QCOMPARE(chip.accessibleName(), QStringLiteral("Low stock"));
    chip.setCount(5);
    QVERIFY(chip.accessibleName().contains(u"5"));
    QVERIFY(chip.sizeHint().height() >= 24);
}

void WidgetsTest::aLabelNeverInterpretsMarkup()
{
    ElidedLabel label(QStringLiteral("<b>mug</b>\nnext"));
    QCOMPARE(label.text(), QStringLiteral("<b>mug</b> next"));
    label.resize(20, 20);
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
}

void WidgetsTest::pillsNameTheirState()
{
    const Pill pill(Mood::Warning, QStringLiteral("Low stock"));
    QCOMPARE(pill.accessibleName(), QStringLiteral("Low stock"));
}

void WidgetsTest::escapeClearsTheSearchFirst()
{
    SearchField field(QStringLiteral("Search listings"));
    field.setDelay(0);
    QSignalSpy searched(&field, &SearchField::searched);
    QSignalSpy left(&field, &SearchField::left);
    QTest::keyClicks(&field, QStringLiteral("mug"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(searched.last().at(0).toString(), QStringLiteral("mug"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.last().at(0).toString(), QString());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void WidgetsTest::arrowsChooseASegmentInReadingDirection()
{
    for (const bool mirrored : {false, true}) {
        SegmentedControl control(QStringLiteral("View"));
        control.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        control.add(QStringLiteral("Table"));
        control.add(QStringLiteral("Grid"));
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        control.show();
        auto *first = control.findChild<QAbstractButton *>(QStringLiteral("segment0"));
        QTest::keyClick(first, mirrored ? Qt::Key_Left : Qt::Key_Right);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.count(), 1);
    }
}

void WidgetsTest::flowStartsANewLineWhereTheWidthEnds()
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    for (int i = 0; i < 4; ++i) {
        auto *box = new QWidget(&window);
        box->setFixedSize(100, 20);
        flow->addWidget(box);
    }
    QCOMPARE(flow->heightForWidth(1000), 20);
    QVERIFY(flow->heightForWidth(230) > 40);
    QVERIFY(flow->heightForWidth(110) > 80);
}

void WidgetsTest::flowIsOneLineAtTheWidthItAsksFor()
{
    SegmentedControl choices(QStringLiteral("Show"));
    choices.add(QStringLiteral("Stock"));
    choices.add(QStringLiteral("Movements"));
    choices.resize(choices.sizeHint());
    choices.show();
    const auto parts = choices.findChildren<QAbstractButton *>();
    QCOMPARE(parts.last()->y(), parts.first()->y());
    QCOMPARE(choices.sizeHint().height(), parts.first()->sizeHint().height());
}

void WidgetsTest::theTailOfAFlowStandsAtItsEnd()
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    QList<QWidget *> boxes;
    for (int i = 0; i < 3; ++i) {
        auto *box = new QWidget(&window);
        box->setFixedSize(100, 20);
        flow->addWidget(box);
        boxes += box;
    }
    flow->setTail(boxes.at(1));
    flow->setGeometry(QRect(0, 0, 1000, 20));
    QCOMPARE(boxes.at(0)->x(), 0);
    QCOMPARE(boxes.at(2)->geometry().right(), 999);
    flow->setGeometry(QRect(0, 0, 250, 100)); // together they have no room beside the first
    QCOMPARE(boxes.at(1)->x(), 0);
    QCOMPARE(boxes.at(2)->y(), boxes.at(1)->y());
    QVERIFY(boxes.at(1)->y() > boxes.at(0)->y());
}

void WidgetsTest::columnsShareTheWidthThereIs()
{
    const QList<ColumnWish> wishes{{50, 300, true}, {60, 80}, {70, 70}};
    QCOMPARE(sharedWidths(600, wishes), (QList<int>{450, 80, 70})); // what is left goes to the one that grows
    QCOMPARE(sharedWidths(300, wishes), (QList<int>{150, 80, 70})); // the widest gives way
    QCOMPARE(sharedWidths(100, wishes), (QList<int>{50, 60, 70})); // and no heading is cut
}

void WidgetsTest::flowIsMirrored()
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    auto *flow = new FlowLayout(&window);
    auto *box = new QWidget(&window);
    box->setFixedSize(100, 20);
    flow->addWidget(box);
    flow->setGeometry(QRect(0, 0, 300, 20));
    QCOMPARE(box->x(), 200);
}

void WidgetsTest::breadcrumbLevelsAreButtons()
{
    Breadcrumb crumb;
    crumb.setTrail({QStringLiteral("Listings"), QStringLiteral("Mug")});
    QSignalSpy pressed(&crumb, &Breadcrumb::pressed);
    QTest::mouseClick(crumb.findChild<QPushButton *>(QStringLiteral("breadcrumb0")), Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(pressed.at(0).at(0).toInt(), 0);
}

void WidgetsTest::noticeBarSpeaks()
{
    NoticeBar bar;
    QVERIFY(!bar.isVisibleTo(nullptr));
    bar.say(Mood::Warning, QStringLiteral("The disk is nearly full."), QStringLiteral("Show"));
    bar.setClosable(true);
    QCOMPARE(bar.accessibleName(), QStringLiteral("The disk is nearly full."));
    QCOMPARE(unnamedControls(&bar), QStringList());
    QSignalSpy pressed(&bar, &NoticeBar::pressed);
    QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("noticeBarButton")), Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
}

void WidgetsTest::aHeldToastStays()
{
    QWidget window;
    window.resize(600, 400);
    auto *toast = new Toast(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    toast->say(QStringLiteral("Done."), [] {});
    auto *timer = toast->findChild<QTimer *>();
    QVERIFY(timer->isActive());
    toast->findChild<QPushButton *>(QStringLiteral("toastUndo"))->setFocus();
    QMetaObject::invokeMethod(timer, "timeout", Qt::DirectConnection);
    QVERIFY(toast->isVisible());
    toast->findChild<QPushButton *>(QStringLiteral("toastUndo"))->clearFocus();
    QMetaObject::invokeMethod(timer, "timeout", Qt::DirectConnection);
    QVERIFY(!toast->isVisible());
}

void WidgetsTest::dangerousQuestionsDoNotAnswerEnter()
{
    QWidget window;
    QtPrompt prompt;
    int answer = -1;
    prompt.confirm(&window,
        {QStringLiteral("Delete for everyone?"), QStringLiteral("It cannot be undone."),
            QStringLiteral("Delete"), true},
        [&answer](bool yes) { answer = yes; });
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(unnamedControls(box), QStringList());
    QTest::keyClick(box->defaultButton(), Qt::Key_Return);
    QTRY_COMPARE(answer, 0);
}

void WidgetsTest::aScriptedPromptAnswersInOrder()
{
    ScriptedPrompt prompt;
    prompt.willConfirm(true);
    QList<bool> answers;
    for (int i = 0; i < 2; ++i)
        prompt.confirm(
            nullptr, {QStringLiteral("Send?"), {}, {}, false}, [&answers](bool yes) { answers += yes; });
    QCOMPARE(answers, (QList<bool>{true, false}));
    QCOMPARE(prompt.asked.size(), 2);
}

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
