// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/imageheader.h"

#include <QTest>

using namespace cooperage;

namespace {

QByteArray big(quint32 value, int count)
{
    QByteArray bytes;
    for (int i = count - 1; i >= 0; --i)
        bytes += char(value >> (8 * i));
    return bytes;
}

QByteArray little(quint32 value, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += char(value >> (8 * i));
    return bytes;
}

QByteArray pngPart(const QByteArray &name, const QByteArray &content)
{
    return big(quint32(content.size()), 4) + name + content + big(0, 4);
}

QByteArray png(quint32 width, quint32 height, const QByteArray &extra = {})
{
    return "\x89PNG\r\n\x1A\n"
        + pngPart("IHDR", big(width, 4) + big(height, 4) + QByteArray("\x08\x02\0\0\0", 5)) + extra
        + pngPart("IDAT", "pixels") + pngPart("IEND", {});
}

QByteArray jpegPart(int marker, const QByteArray &content)
{
    return QByteArray("\xFF") + char(marker) + big(quint32(content.size()) + 2, 2) + content;
}

const QByteArray jfif = jpegPart(0xE0, QByteArray("JFIF\0\x01\x02\0\0\x01\0\x01\0\0", 14));

QByteArray jpeg(quint32 width, quint32 height, const QByteArray &extra = {}, const QByteArray &later = {})
{
    const QByteArray scan = jpegPart(0xDA, QByteArray("\x01\x01\0\0\x3F\0", 6))
        + QByteArray("\x12\xFF\0\x34\xFF\xD0\x56", 7); // a stuffed byte and a restart marker
    return "\xFF\xD8" + extra + jpegPart(0xC2, "\x08" + big(height, 2) + big(width, 2) + "\x01\x01\x11")
        + scan + later + scan + "\xFF\xD9";
}

QByteArray webpPart(const QByteArray &name, const QByteArray &content)
{
    return name + little(quint32(content.size()), 4) + content + QByteArray(content.size() & 1, '\0');
}

QByteArray webp(const QByteArray &parts)
{
    return "RIFF" + little(quint32(parts.size()) + 4, 4) + "WEBP" + parts;
}

QByteArray lossy(quint32 width, quint32 height)
{
    return webpPart(
        "VP8 ", QByteArray("\x30\x01\0\x9D\x01\x2A", 6) + little(width, 2) + little(height, 2) + "xyz");
}

QByteArray lossless(quint32 width, quint32 height)
{
    return webpPart("VP8L", "\x2F" + little((width - 1) | (height - 1) << 14, 4) + "xy");
}

QByteArray extended(char flags, quint32 width, quint32 height)
{
    return webpPart("VP8X", flags + QByteArray(3, '\0') + little(width - 1, 3) + little(height - 1, 3));
}

} // namespace

class ImageHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTypeAndSize_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("type");
        QTest::newRow("PNG") << png(640, 480) << int(PictureType::Png);
        QTest::newRow("PNG with colour")
            << png(640, 480, pngPart("gAMA", "1234") + pngPart("pHYs", "123456789")) << int(PictureType::Png);
        QTest::newRow("JPEG") << jpeg(640, 480, jfif) << int(PictureType::Jpeg);
        QTest::newRow("JPEG with fill bytes") << jpeg(640, 480, "\xFF\xFF" + jfif) << int(PictureType::Jpeg);
        QTest::newRow("JPEG with profile")
            << jpeg(640, 480, jfif + jpegPart(0xE2, QByteArray("ICC_PROFILE\0\x01\x01xx", 16)))
            << int(PictureType::Jpeg);
        QTest::newRow("JPEG in several scans")
            << jpeg(640, 480, jfif, jpegPart(0xC4, "table")) << int(PictureType::Jpeg);
        QTest::newRow("WebP lossy") << webp(lossy(640, 480)) << int(PictureType::WebP);
        QTest::newRow("WebP lossless") << webp(lossless(640, 480)) << int(PictureType::WebP);
        QTest::newRow("WebP extended") << webp(
            extended(0x20, 640, 480) + webpPart("ICCP", "p") + webpPart("ALPH", "a") + lossy(640, 480))
                                       << int(PictureType::WebP);
    }

    void readsTypeAndSize()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, type);
        const auto header = checkSentPicture(bytes);
        QVERIFY2(header, header ? "" : qPrintable(header.error().detail));
        QCOMPARE(int(header->type), type);
        QCOMPARE(header->width, 640);
        QCOMPARE(header->height, 480);
        QVERIFY(!header->metadata);
    }

    void noticesEverythingThatIsNotThePicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG text") << png(1, 1, pngPart("tEXt", QByteArray("Comment\0here", 12)));
        QTest::newRow("PNG packed text") << png(1, 1, pngPart("zTXt", "x"));
        QTest::newRow("PNG XMP") << png(1, 1, pngPart("iTXt", "XML:com.adobe.xmp"));
        QTest::newRow("PNG EXIF") << png(1, 1, pngPart("eXIf", "MM"));
        QTest::newRow("PNG time") << png(1, 1, pngPart("tIME", "1234567"));
        QTest::newRow("PNG unknown part") << png(1, 1, pngPart("hoMe", "street"));
        QTest::newRow("PNG bytes after the end") << png(1, 1) + "x";
        QTest::newRow("JPEG EXIF") << jpeg(1, 1, jpegPart(0xE1, QByteArray("Exif\0\0MM", 8)));
        QTest::newRow("JPEG XMP") << jpeg(1, 1, jfif + jpegPart(0xE1, "http://ns.adobe.com/xap/1.0/"));
        QTest::newRow("JPEG IPTC") << jpeg(1, 1, jpegPart(0xED, "Photoshop 3.0"));
        QTest::newRow("JPEG comment") << jpeg(1, 1, jpegPart(0xFE, "made at home"));
        QTest::newRow("JPEG comment between scans") << jpeg(1, 1, jfif, jpegPart(0xFE, "made at home"));
        QTest::newRow("JPEG small picture") << jpeg(1, 1, jpegPart(0xE0, QByteArray("JFXX\0\x10", 6)));
        QTest::newRow("JPEG second picture") << jpeg(1, 1, jpegPart(0xE2, QByteArray("MPF\0", 4)));
        QTest::newRow("JPEG bytes after the end") << jpeg(1, 1) + jpeg(1, 1);
        QTest::newRow("WebP EXIF") << webp(extended(0, 1, 1) + lossy(1, 1) + webpPart("EXIF", "MM"));
        QTest::newRow("WebP XMP") << webp(extended(0, 1, 1) + lossy(1, 1) + webpPart("XMP ", "<x>"));
        QTest::newRow("WebP EXIF announced") << webp(extended(0x08, 1, 1) + lossy(1, 1));
        QTest::newRow("WebP XMP announced") << webp(extended(0x04, 1, 1) + lossy(1, 1));
        QTest::newRow("WebP unknown part") << webp(lossy(1, 1) + webpPart("HOME", "street"));
        QTest::newRow("WebP bytes after the end") << webp(lossy(1, 1)) + "x";
    }

    void noticesEverythingThatIsNotThePicture()
    {
        QFETCH(QByteArray, bytes);
        const auto header = readImageHeader(bytes);
        QVERIFY2(header, header ? "" : qPrintable(header.error().detail));
        QVERIFY(header->metadata);
        QCOMPARE(checkSentPicture(bytes).error().reason, Reason::PictureHasMetadata);
    }

    void damageIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = "\x89PNG\r\n\x1A\n";
        QTest::newRow("PNG without a header") << head + pngPart("IDAT", "x") + pngPart("IEND", {});
        QTest::newRow("PNG with two headers") << png(1, 1, pngPart("IHDR", QByteArray(13, '\x01')));
        QTest::newRow("PNG without pixels")
            << head + pngPart("IHDR", big(1, 4) + big(1, 4) + "12345") + pngPart("IEND", {});
        QTest::newRow("PNG 0 wide") << png(0, 1);
        QTest::newRow("PNG 2^31 high") << png(1, 0x80000000U);
        QTest::newRow("PNG part of 4 GiB") << head + "\xFF\xFF\xFF\xFFIHDR1234567890123456";
        QTest::newRow("JPEG without a frame")
            << QByteArray("\xFF\xD8") + jpegPart(0xDA, "123456") + "\x01\xFF\xD9";
        QTest::newRow("JPEG without a scan")
            << QByteArray("\xFF\xD8") + jpegPart(0xC0, QByteArray("\x08\0\x01\0\x01\x01", 6)) + "\xFF\xD9";
        QTest::newRow("JPEG 0 high") << jpeg(1, 0);
        QTest::newRow("JPEG with two sizes")
            << jpeg(1, 1, jpegPart(0xC0, QByteArray("\x08\0\x02\0\x02\x01", 6)));
        QTest::newRow("JPEG part of length 1") << QByteArray("\xFF\xD8\xFF\xE0\0\x01\xFF\xD9", 8);
        QTest::newRow("JPEG without a marker") << QByteArray("\xFF\xD8\xFF\xC4\0\x02xx", 8);
        QTest::newRow("WebP canvas and frame differ") << webp(extended(0, 16, 16) + lossy(9000, 9000));
        QTest::newRow("WebP without pixels") << webp(extended(0, 1, 1));
        QTest::newRow("WebP empty") << webp({});
        QTest::newRow("WebP wrong start code") << webp(webpPart("VP8 ", QByteArray(10, '\x01')));
        QTest::newRow("WebP wrong signature") << webp(webpPart("VP8L", QByteArray(10, '\x01')));
        QTest::newRow("WebP size of 4 GiB") << QByteArray("RIFF\xFF\xFF\xFF\xFFWEBPVP8 ");
        QTest::newRow("WebP part over the end") << webp("VP8 \xFF\xFF\xFF\x7Fxx");
    }

    void damageIsNoticed()
    {
        QFETCH(QByteArray, bytes);
        const auto header = readImageHeader(bytes);
        QVERIFY(!header);
        QCOMPARE(header.error().reason, Reason::PictureDamaged);
    }

    void everyCutIsNoticed()
    {
        const QByteArray exif = jpegPart(0xE1, QByteArray("Exif\0\0MM", 8));
        const QList<QByteArray> pictures = {png(9, 9, pngPart("tEXt", "a")), jpeg(9, 9, jfif + exif),
            webp(extended(8, 9, 9) + lossless(9, 9) + webpPart("EXIF", "M"))};
        for (const QByteArray &whole : pictures) {
            QVERIFY(readImageHeader(whole));
            for (qsizetype size = 0; size < whole.size(); ++size) {
                // A copy of its own, so that a sanitizer sees a read behind the end.
                const QByteArray cut(whole.constData(), size);
                QVERIFY2(!readImageHeader(cut), qPrintable(QString::number(size)));
            }
        }
    }

    void otherFilesAreNotPictures()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("GIF89a"), QByteArray("<svg/>"),
                 QByteArray("II*\0", 4), QByteArray("RIFF\0\0\0\0WAVE", 12), QByteArray("\x89PNG")})
            QCOMPARE(readImageHeader(bytes).error().reason, Reason::PictureUnknownType);
    }

    void onlyFittingStillPicturesAreSent()
    {
        QVERIFY(checkSentPicture(png(4096, 4096)));
        QCOMPARE(checkSentPicture(png(4097, 1)).error().reason, Reason::PictureTooLarge);
        QCOMPARE(checkSentPicture(jpeg(1, 4097)).error().reason, Reason::PictureTooLarge);
        QCOMPARE(checkSentPicture(png(1, 5000)).error().subject, QStringLiteral("1 × 5000"));
        const QByteArray pixels = pngPart("IDAT", QByteArray(10 * 1024 * 1024, 'x'));
        QCOMPARE(checkSentPicture(png(1, 1, pixels)).error().reason, Reason::PictureTooLarge);
        QVERIFY(readImageHeader(png(1, 1, pixels)));
        const QByteArray moving = png(1, 1, pngPart("acTL", "12345678"));
        QVERIFY(readImageHeader(moving)->animated);
        QCOMPARE(checkSentPicture(moving).error().reason, Reason::PictureUnknownType);
        const QByteArray flip
            = webp(extended(0x02, 1, 1) + webpPart("ANIM", "123456") + webpPart("ANMF", "x"));
        QCOMPARE(checkSentPicture(flip).error().reason, Reason::PictureUnknownType);
    }
};

QTEST_GUILESS_MAIN(ImageHeaderTest)
#include "imageheader_test.moc"
