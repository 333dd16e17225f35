// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/codes/qrcode.h"
#include "models/photos/codepicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace cooperage;

namespace {

const QString invitation = QStringLiteral("cooperage://join/shop.example.org:8443/7QK4-M2XD#"
                                          "xUqZ0bq1cJ3Jq1c0bq1cJ3Jq1c0bq1cJ3Jq1c0bq1c");

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// As somebody photographs it: on a table, turned, not quite evenly lit.
QImage photographed(const QImage &code, int degrees)
{
    QImage photo(1600, 1200, QImage::Format_RGB32);
    photo.fill(QColor(140, 110, 80));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(800, 600);
    painter.rotate(degrees);
    painter.drawImage(QRect(-300, -300, 600, 600), code);
    painter.resetTransform();
    QLinearGradient shade(0, 0, 1600, 1200);
    shade.setColorAt(0, QColor(0, 0, 0, 90));
    shade.setColorAt(1, QColor(0, 0, 0, 0));
    painter.fillRect(photo.rect(), shade);
    return photo;
}

} // namespace

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeHasItsQuietZoneAndThreeCorners()
    {
        const auto code = qrCodeOf(invitation);
        QVERIFY(code);
        const int modules = code->side - 2 * QrCode::quietZone;
        QCOMPARE((modules - 17) % 4, 0); // the sizes there are
        for (int i = 0; i < code->side; ++i) {
            for (int edge = 0; edge < QrCode::quietZone; ++edge) {
                QVERIFY(!code->isDark(i, edge) && !code->isDark(edge, i));
                QVERIFY(!code->isDark(i, code->side - 1 - edge) && !code->isDark(code->side - 1 - edge, i));
            }
        }
        const int first = QrCode::quietZone;
        const int last = code->side - 1 - QrCode::quietZone;
        QVERIFY(code->isDark(first, first) && code->isDark(last, first) && code->isDark(first, last));
    }

    void theLevelIsM()
    {
        const auto code = qrCodeOf(invitation);
        QVERIFY(code);
        // The two bits of the level beside the first corner, their mask taken off: 00 is M.
        const int from = QrCode::quietZone;
        const int bits = (code->isDark(from, from + 8) ? 2 : 0) + (code->isDark(from + 1, from + 8) ? 1 : 0);
        QCOMPARE(bits ^ 2, 0);
    }

    void aPictureOfItIsReadAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto code = qrCodeOf(invitation);
        const QByteArray png = pngOf(*code);
        const QImage image = QImage::fromData(png, "PNG");
        QTest::newRow("as it was written") << png;
        QTest::newRow("one pixel a module, doubled") << pngOf(*code, 2);
        QTest::newRow("jpeg") << encoded(image, "JPEG");
        QTest::newRow("webp") << encoded(image, "WEBP");
        QTest::newRow("photographed") << encoded(photographed(image, 0), "JPEG");
        QTest::newRow("photographed askew") << encoded(photographed(image, 27), "JPEG");
        QTest::newRow("upside down") << encoded(photographed(image, 180), "JPEG");
        QImage clear = image.convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < clear.height(); ++y) {
            for (int x = 0; x < clear.width(); ++x) {
                if (clear.pixelColor(x, y).lightness() > 128)
                    clear.setPixelColor(x, y, Qt::transparent);
            }
        }
        QTest::newRow("dark on nothing") << encoded(clear, "PNG");
    }

    void aPictureOfItIsReadAgain()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        const auto texts = qrTextsInPicture(bytes);
        QVERIFY(texts);
        QCOMPARE(*texts, QStringList{invitation});
    }

    void severalCodesAreAllRead()
    {
        QImage sheet(1400, 700, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.drawImage(QRect(20, 20, 600, 600), QImage::fromData(pngOf(*qrCodeOf(invitation))));
        painter.drawImage(
            QRect(720, 20, 600, 600), QImage::fromData(pngOf(*qrCodeOf(QStringLiteral("WIFI:S:x;;")))));
        painter.end();
        const auto texts = qrTextsInPicture(encoded(sheet, "PNG"));
        QVERIFY(texts);
        QCOMPARE(texts->size(), 2);
        QVERIFY(texts->contains(invitation));
    }

    void aPictureWithoutACodeHasNone()
    {
        QImage plain(400, 300, QImage::Format_RGB32);
        plain.fill(Qt::gray);
        const auto texts = qrTextsInPicture(encoded(plain, "PNG"));
        QVERIFY(texts);
        QVERIFY(texts->isEmpty());
    }

    void whatIsNoPictureOrABombIsRefused()
    {
        const auto none = qrTextsInPicture("cooperage://join/");
        QVERIFY(!none);
        QCOMPARE(none.error().reason, Reason::PictureUnknownType);
        QByteArray bomb = pngOf(*qrCodeOf(invitation));
        bomb.replace(16, 8, QByteArray::fromHex("0000753000007530")); // 30,000 × 30,000
        const auto refused = qrTextsInPicture(bomb);
        QVERIFY(!refused);
        const auto cut = qrTextsInPicture(pngOf(*qrCodeOf(invitation)).left(400));
        QVERIFY(!cut);
        QCOMPARE(cut.error().reason, Reason::PictureDamaged);
    }

    void whatDoesNotFitIsRefused()
    {
        QVERIFY(qrCodeOf(QString(2331, QLatin1Char('a'))));
        QVERIFY(!qrCodeOf(QString(2332, QLatin1Char('a'))));
        QVERIFY(!qrCodeOf(QString()));
        QVERIFY(qrTextsIn(QByteArray(10, '\0'), 100, 100).isEmpty());
    }

    void aTerminalShowsTheSameSquare()
    {
        const auto code = qrCodeOf(invitation);
        const QStringList lines = halfBlocksOf(*code, false).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), (code->side + 1) / 2);
        for (int y = 0; y < code->side; ++y) {
            for (int x = 0; x < code->side; ++x) {
                const QChar block = lines.at(y / 2).at(x);
                const bool dark = block == u'█' || block == (y % 2 == 0 ? u'▀' : u'▄');
                QCOMPARE(dark, code->isDark(x, y));
            }
        }
        QVERIFY(halfBlocksOf(*code, true).contains(QLatin1String("\x1b[0m\n")));
    }
};

QTEST_GUILESS_MAIN(CodesTest)
#include "codes_test.moc"
