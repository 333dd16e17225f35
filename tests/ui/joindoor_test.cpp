// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/codes/qrcode.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/scriptedprompt.h"
#include "ui/pages/firstrun/joindoor.h"
#include "ui/pages/sync/linkbox.h"
#include "ui/widgets/qrview.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cooperage;

namespace {

const QString invitation = QStringLiteral("cooperage://join/127.0.0.1:8443/7QK4-M2XD#pin");

} // namespace

class JoinDoorTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    ScriptedPrompt prompt;

    QString picture(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    static QString linkIn(const JoinDoor &door)
    {
        return door.findChild<QLineEdit *>(QStringLiteral("link"))->text();
    }
    static void drop(JoinDoor &door, const QMimeData &given)
    {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&door, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&door, &event);
    }

private Q_SLOTS:
    void aPictureThatIsOpenedGivesItsLinkAndNothingElseHappens()
    {
        JoinDoor door(prompt);
        QSignalSpy joined(&door, &JoinDoor::joinWanted);
        QSignalSpy read(&door, &JoinDoor::read);
        prompt.willPickFiles({picture("code.png", pngOf(*qrCodeOf(invitation)))});
        door.findChild<QPushButton *>(QStringLiteral("openCode"))->click();
        QTRY_COMPARE(linkIn(door), invitation);
        QCOMPARE(read.size(), 1);
        QCOMPARE(joined.size(), 0);
        door.findChild<QPushButton *>(QStringLiteral("join"))->click();
        QCOMPARE(joined.size(), 1);
    }

    void whatGivesNoLinkIsSaidInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QImage plain(200, 200, QImage::Format_RGB32);
        plain.fill(Qt::white);
        QByteArray empty;
        QBuffer buffer(&empty);
        buffer.open(QIODevice::WriteOnly);
        plain.save(&buffer, "PNG");
        QByteArray bomb = pngOf(*qrCodeOf(invitation));
        bomb.replace(16, 8, QByteArray::fromHex("0000753000007530")); // 30,000 × 30,000
        QTest::newRow("no code") << empty << "No QR code";
        QTest::newRow("another code")
            << pngOf(*qrCodeOf(QStringLiteral("https://example.org"))) << "no invitation";
        QTest::newRow("no picture") << QByteArray("hello") << "code.png";
        QTest::newRow("a bomb") << bomb << "code.png";
        QTest::newRow("cut off") << pngOf(*qrCodeOf(invitation)).left(300) << "code.png";
        QTest::newRow("nothing") << QByteArray() << "code.png";
    }

    void whatGivesNoLinkIsSaidInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        JoinDoor door(prompt);
        QSignalSpy refused(&door, &JoinDoor::refused);
        prompt.willPickFiles({picture("code.png", bytes)});
        door.findChild<QPushButton *>(QStringLiteral("openCode"))->click();
        QTRY_COMPARE(refused.size(), 1);
        const QString sentence = refused.first().first().toString();
        QVERIFY2(sentence.contains(part) && sentence.endsWith(u'.') && !sentence.contains(u'\n'),
            qPrintable(sentence));
        QVERIFY(linkIn(door).isEmpty());
    }

    void aPictureIsDropped()
    {
        const QByteArray png = pngOf(*qrCodeOf(invitation));
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(picture("dropped.png", png))});
        QMimeData bytes;
        bytes.setData(QStringLiteral("image/png"), png);
        QMimeData image;
        image.setImageData(QImage::fromData(png));
        for (const QMimeData *given : {&file, &bytes, &image}) {
            JoinDoor door(prompt);
            drop(door, *given);
            QTRY_COMPARE(linkIn(door), invitation);
        }
        QMimeData text;
        text.setText(invitation + u'\n');
        JoinDoor door(prompt);
        drop(door, text);
        QCOMPARE(linkIn(door), invitation);
    }

    void aPictureIsPastedWhereALinkWouldBe()
    {
        JoinDoor door(prompt);
        door.show();
        auto *edit = door.findChild<QLineEdit *>(QStringLiteral("link"));
        QApplication::clipboard()->setImage(QImage::fromData(pngOf(*qrCodeOf(invitation))));
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(edit->text(), invitation);
        edit->clear();
        QApplication::clipboard()->setText(QStringLiteral("cooperage://join/typed"));
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit->text(), QStringLiteral("cooperage://join/typed"));
    }

    void theNewestPictureCounts()
    {
        JoinDoor door(prompt);
        QMimeData first;
        first.setData(QStringLiteral("image/png"), pngOf(*qrCodeOf(invitation + u'1')));
        QMimeData second;
        second.setData(QStringLiteral("image/png"), pngOf(*qrCodeOf(invitation + u'2')));
        drop(door, first);
        drop(door, second);
        QTRY_COMPARE(linkIn(door), invitation + u'2');
        QTest::qWait(0); // whatever else was on its way
        QCOMPARE(linkIn(door), invitation + u'2');
    }

    void aLinkThatWasMadeIsShownAsTextAndAsACodeThatCanBeRead()
    {
        LinkBox box;
        QVERIFY(!box.isVisibleTo(nullptr));
        box.give(invitation, QStringLiteral("Send it."));
        box.show();
        QCOMPARE(box.findChild<QLineEdit *>(QStringLiteral("joinLink"))->text(), invitation);
        auto *code = box.findChild<QrView *>();
        QVERIFY(code->isVisible());
        const QImage seen = code->grab().toImage();
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        seen.save(&buffer, "PNG");
        JoinDoor door(prompt);
        QMimeData given;
        given.setData(QStringLiteral("image/png"), png);
        drop(door, given);
        QTRY_COMPARE(linkIn(door), invitation);
        QVERIFY(unnamedControls(&box).isEmpty() && unnamedControls(&door).isEmpty());
    }
};

QTEST_MAIN(JoinDoorTest)
#include "joindoor_test.moc"
