// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/prepare.h"
#include "models/photos/storedform.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QTest>
#include <QtEndian>

using namespace cooperage;

namespace {

const QColor topLeft(200, 30, 30), topRight(30, 160, 30), bottomLeft(40, 40, 200), bottomRight(230, 220, 60);

/// Four coloured quarters: tells each of the eight orientations from the others.
QImage quarters(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool left = x < width / 2;
            const bool top = y < height / 2;
            image.setPixelColor(x, y, top ? (left ? topLeft : topRight) : (left ? bottomLeft : bottomRight));
        }
    }
    return image;
}

/// The pixels as a camera stores them for an orientation, straight from the definition of EXIF: on which
/// side of what a person sees lie the first row and the first column.
QImage storedAs(int orientation, const QImage &seen)
{
    const bool turned = orientation >= 5; // the first row is the left or right side
    const bool rowFromEnd = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    const bool columnFromEnd = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    QImage stored(turned ? seen.size().transposed() : seen.size(), seen.format());
    const int rows = stored.height();
    const int columns = stored.width();
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const int r = rowFromEnd ? rows - 1 - row : row;
            const int c = columnFromEnd ? columns - 1 - column : column;
            stored.setPixel(column, row, turned ? seen.pixel(r, c) : seen.pixel(c, r));
        }
    }
    return stored;
}

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

template <class T> void append(QByteArray &bytes, T value, bool little)
{
    T stored = little ? qToLittleEndian(value) : qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&stored), sizeof stored);
}

/// A TIFF block with an orientation and a place: 48° 51' N.
QByteArray exif(int orientation, bool little)
{
    QByteArray tiff = little ? QByteArray("II*\0", 4) : QByteArray("MM\0*", 4);
    const auto entry = [&](quint16 tag, quint16 type, quint32 count) {
        append<quint16>(tiff, tag, little);
        append<quint16>(tiff, type, little);
        append<quint32>(tiff, count, little);
    };
    append<quint32>(tiff, 8, little);
    append<quint16>(tiff, 2, little);
    entry(0x0112, 3, 1);
    append<quint16>(tiff, quint16(orientation), little);
    append<quint16>(tiff, 0, little);
    entry(0x8825, 4, 1); // the directory with the position
    append<quint32>(tiff, 38, little);
    append<quint32>(tiff, 0, little);
    append<quint16>(tiff, 1, little);
    entry(0x0002, 5, 3); // latitude
    append<quint32>(tiff, 56, little);
    append<quint32>(tiff, 0, little);
    for (const quint32 part : {48U, 1U, 51U, 1U, 0U, 1U})
        append<quint32>(tiff, part, little);
    return tiff;
}

QByteArray jpegWithExif(const QByteArray &jpeg, const QByteArray &tiff)
{
    QByteArray segment("\xff\xe1", 2);
    append<quint16>(segment, quint16(2 + 6 + tiff.size()), false);
    segment += QByteArray("Exif\0\0", 6) + tiff;
    return jpeg.left(2) + segment + jpeg.mid(2);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &content)
{
    QByteArray chunk;
    append<quint32>(chunk, quint32(content.size()), false);
    chunk += name + content;
    append<quint32>(chunk, crc32(name + content), false);
    return chunk;
}

/// A PNG that claims a size and holds almost nothing.
QByteArray pngClaiming(quint32 width, quint32 height, char interlaced = 0)
{
    QByteArray header;
    append<quint32>(header, width, false);
    append<quint32>(header, height, false);
    header += QByteArray("\x08\x02\x00\x00", 4) + interlaced;
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header)
        + pngChunk("IDAT", qCompress(QByteArray(4096, '\0')).mid(4)) + pngChunk("IEND", {});
}

/// A WebP file with an EXIF chunk, in the extended form that allows one.
QByteArray webpWithExif(const QImage &image, const QByteArray &tiff)
{
    const auto chunk = [](const QByteArray &name, const QByteArray &content) {
        QByteArray bytes = name;
        append<quint32>(bytes, quint32(content.size()), true);
        return bytes + content + QByteArray(content.size() % 2, '\0');
    };
    const auto side = [](int pixels) {
        QByteArray bytes;
        append<quint32>(bytes, quint32(pixels - 1), true);
        return bytes.left(3);
    };
    const QByteArray extended = QByteArray("\x08\0\0\0", 4) + side(image.width()) + side(image.height());
    const QByteArray content
        = "WEBP" + chunk("VP8X", extended) + encoded(image, "webp", 80).mid(12) + chunk("EXIF", tiff);
    return chunk("RIFF", content);
}

bool near(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) < 40 && qAbs(a.green() - b.green()) < 40 && qAbs(a.blue() - b.blue()) < 40;
}

void verifyQuarters(const QImage &image)
{
    const int x = image.width() / 4;
    const int y = image.height() / 4;
    QVERIFY(near(image.pixelColor(x, y), topLeft));
    QVERIFY(near(image.pixelColor(3 * x, y), topRight));
    QVERIFY(near(image.pixelColor(x, 3 * y), bottomLeft));
    QVERIFY(near(image.pixelColor(3 * x, 3 * y), bottomRight));
}

Reason reasonFor(const QByteArray &original)
{
    const auto photo = preparePhoto(original);
    return photo ? Reason::Unknown : photo.error().reason;
}

} // namespace

class PhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrientationComesOutUpright_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("little");
        for (const QString &type : {QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("webp")}) {
            for (int orientation = 1; orientation <= 8; ++orientation)
                QTest::addRow("%s %d", qPrintable(type), orientation)
                    << type << orientation << (orientation % 2 == 0);
        }
    }

    void everyOrientationComesOutUpright()
    {
        QFETCH(QString, type);
        QFETCH(int, orientation);
        QFETCH(bool, little);
        const QImage stored = storedAs(orientation, quarters(160, 96));
        QByteArray original;
        if (type == u"jpeg") {
            original = jpegWithExif(encoded(stored, "jpeg"), exif(orientation, little));
        } else if (type == u"png") {
            const QByteArray png = encoded(stored, "png");
            original = png.left(33) + pngChunk("eXIf", exif(orientation, little)) + png.mid(33);
        } else {
            original = webpWithExif(stored, exif(orientation, little));
        }
        const auto photo = preparePhoto(original);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().detail));
        QCOMPARE(QSize(photo->width, photo->height), QSize(160, 96));
        const QImage image = QImage::fromData(photo->bytes);
        QCOMPARE(image.size(), QSize(160, 96));
        verifyQuarters(image);
        verifyQuarters(QImage::fromData(photo->thumbnail));
    }

    void whereSomebodyLivesIsRemoved()
    {
        QImage image = quarters(64, 64);
        image.setText(QStringLiteral("Comment"), QStringLiteral("Mill Lane 7"));
        image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        for (const char *format : {"jpeg", "png"}) {
            QByteArray original = encoded(image, format);
            if (QByteArray(format) == "jpeg")
                original = jpegWithExif(original, exif(1, true));
            QVERIFY(original.contains("Mill Lane 7"));
            QVERIFY(readImageHeader(original)->metadata);
            const auto photo = preparePhoto(original);
            QVERIFY(photo);
            for (const QByteArray &bytes : {photo->bytes, photo->thumbnail}) {
                QVERIFY(!bytes.contains("Mill Lane 7"));
                QVERIFY(!bytes.contains("Exif"));
                QVERIFY(checkSentPicture(bytes)); // what the server will ask
            }
        }
    }

    void coloursOfAWiderProfileAreBroughtToTheCommonOne()
    {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(QColor(180, 90, 60));
        image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const auto photo = preparePhoto(encoded(image, "png"));
        QVERIFY(photo);
        const QColor seen = QImage::fromData(photo->bytes).pixelColor(16, 16);
        QVERIFY2(seen.red() > 185, qPrintable(seen.name())); // the same colour needs more red in sRGB
    }

    void largePicturesBecomeSmallerAndKeepTheirShape()
    {
        const auto photo = preparePhoto(encoded(quarters(3000, 1000), "jpeg"));
        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), QSize(2048, 682));
        const QImage thumbnail = QImage::fromData(photo->thumbnail);
        QCOMPARE(thumbnail.size(), QSize(256, 85));
        QCOMPARE(photo->sha256, QCryptographicHash::hash(photo->bytes, QCryptographicHash::Sha256));
    }

    void smallPicturesAreNotEnlarged()
    {
        const auto photo = preparePhoto(encoded(quarters(20, 12), "png"));
        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), QSize(20, 12));
        QCOMPARE(QImage::fromData(photo->thumbnail).size(), QSize(20, 12));
    }

    void aVeryLongPictureKeepsAtLeastOnePixel()
    {
        const auto photo = preparePhoto(encoded(quarters(12'000, 2), "png"));
        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), QSize(2048, 1));
    }

    void fiftyMegapixelsAreReadAtReducedScale()
    {
        QImage image(8192, 6144, QImage::Format_RGB32);
        image.fill(QColor(120, 60, 40));
        for (const char *format : {"jpeg", "png"}) {
            const auto photo = preparePhoto(encoded(image, format));
            QVERIFY2(photo, format);
            QCOMPARE(QSize(photo->width, photo->height), QSize(2048, 1536));
        }
    }

    void transparentPartsStayTransparent()
    {
        QImage image(100, 100, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        image.setPixelColor(50, 50, Qt::red);
        for (const char *format : {"png", "webp"}) {
            const auto photo = preparePhoto(encoded(image, format, 100));
            QVERIFY(photo);
            QCOMPARE(checkSentPicture(photo->bytes)->type, PictureType::Png);
            QCOMPARE(QImage::fromData(photo->bytes).pixelColor(0, 0).alpha(), 0);
        }
        image.fill(Qt::blue); // an alpha channel that hides nothing
        const auto opaque = preparePhoto(encoded(image, "png"));
        QCOMPARE(checkSentPicture(opaque->bytes)->type, PictureType::Jpeg);
    }

    void noisyTransparentPicturesStillFit()
    {
        QImage image(2048, 2048, QImage::Format_ARGB32);
        quint32 state = 1;
        for (int y = 0; y < image.height(); ++y) {
            auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x)
                line[x] = state = state * 1664525U + 1013904223U;
        }
        const auto photo = preparePhoto(encoded(image, "png", 100));
        QVERIFY(photo);
        QVERIFY(photo->bytes.size() <= largestSentPicture);
        QVERIFY(photo->width < 2048);
    }

    void bombsAreRefusedByTheirHeader_data()
    {
        QTest::addColumn<QByteArray>("original");
        QTest::newRow("too wide") << pngClaiming(12'001, 10);
        QTest::newRow("too high") << pngClaiming(10, 60'000);
        QTest::newRow("a bomb") << pngClaiming(30'000, 30'000);
        QTest::newRow("interlaced, to be held whole") << pngClaiming(12'000, 12'000, 1);
        QByteArray progressive = encoded(quarters(16, 16), "jpeg");
        const qsizetype frame = progressive.indexOf("\xff\xc0");
        progressive[frame + 1] = '\xc2'; // progressive, 11,776 × 11,776
        progressive.replace(frame + 5, 4, QByteArray("\x2e\x00\x2e\x00", 4));
        QTest::newRow("progressive, to be held whole") << progressive;
    }

    void bombsAreRefusedByTheirHeader()
    {
        QFETCH(QByteArray, original);
        const auto photo = preparePhoto(original);
        QVERIFY(!photo);
        QCOMPARE(photo.error().reason, Reason::PictureTooLarge);
        QVERIFY(photo.error().problems.value(0).value.contains(u'×')); // says how large
    }

    void filesOverFiftyMebibytesAreRefusedUnread()
    {
        QByteArray original = encoded(quarters(8, 8), "jpeg");
        original.append(QByteArray(largestOriginalBytes, '\0'));
        QCOMPARE(reasonFor(original), Reason::PictureTooLarge);
    }

    void cutOffFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("jpeg") << encoded(quarters(300, 200), "jpeg");
        QTest::newRow("png") << encoded(quarters(300, 200), "png");
        QTest::newRow("webp") << encoded(quarters(300, 200), "webp");
    }

    void cutOffFilesAreRefused()
    {
        QFETCH(QByteArray, whole);
        QVERIFY(preparePhoto(whole));
        for (const int percent : {99, 90, 50, 20}) {
            const auto photo = preparePhoto(whole.left(whole.size() * percent / 100));
            QVERIFY2(!photo, qPrintable(QString::number(percent)));
            QCOMPARE(photo.error().reason, Reason::PictureDamaged);
        }
        for (qsizetype size = 0; size < 16; ++size)
            QVERIFY(!preparePhoto(whole.left(size)));
    }

    void otherTypesAreRefusedWhateverTheyAreCalled_data()
    {
        QTest::addColumn<QByteArray>("original");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not a picture, although photo.jpg");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("gif") << QByteArray("GIF89a\x01\0\x01\0\0\0\0;", 14);
        QTest::newRow("bmp") << encoded(quarters(8, 8), "bmp");
        QTest::newRow("riff, but sound") << QByteArray("RIFF\x10\0\0\0WAVEfmt \x10\0\0\0", 20);
    }

    void otherTypesAreRefusedWhateverTheyAreCalled()
    {
        QFETCH(QByteArray, original);
        QCOMPARE(reasonFor(original), Reason::PictureUnknownType);
    }

    void brokenExifIsNoReasonToRefuse()
    {
        const QByteArray jpeg = encoded(quarters(16, 16), "jpeg");
        const QByteArray good = exif(6, true);
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(preparePhoto(jpegWithExif(jpeg, good.left(size))));
        QCOMPARE(orientationInExif(exif(9, true)), 1);
        QCOMPARE(orientationInExif(exif(0, false)), 1);
        QCOMPARE(orientationInExif(QByteArray("II*\0\xff\xff\xff\xff\0\0\0\0", 12)), 1);
    }
};

QTEST_GUILESS_MAIN(PhotosTest)
#include "photos_test.moc"
