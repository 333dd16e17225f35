// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/prepare.h"
#include "models/photos/sketch.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

using namespace cooperage;

namespace {

constexpr int motifs = int(SketchMotif::Last_) + 1;

/// How many clearly different colours a picture has: tells a picture from an empty backdrop.
qsizetype colours(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y) & 0xf0f0f0);
    }
    return seen.size();
}

} // namespace

class SketchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSamePicture()
    {
        for (int i = 0; i < motifs; ++i)
            QCOMPARE(paintSketch(SketchMotif(i), 7, {240, 180}), paintSketch(SketchMotif(i), 7, {240, 180}));
    }

    void everyMotifAndSeedDiffers()
    {
        QList<QImage> seen;
        for (int i = 0; i < motifs; ++i) {
            for (quint64 seed = 0; seed < 6; ++seed) {
                const QImage image = paintSketch(SketchMotif(i), seed, {160, 120});
                QVERIFY(!seen.contains(image));
                QVERIFY2(
                    colours(image) > 25, qPrintable(QStringLiteral("motif %1, seed %2").arg(i).arg(seed)));
                seen.append(image);
            }
        }
    }

    void anyShapeIsFilled()
    {
        for (const QSize &size : {QSize(64, 64), QSize(300, 100), QSize(100, 300)}) {
            const QImage image = paintSketch(SketchMotif::Bowl, 1, size);
            QCOMPARE(image.size(), size);
            for (const QPoint &corner : {QPoint(0, 0), QPoint(size.width() - 1, size.height() - 1)})
                QVERIFY(image.pixelColor(corner) != QColor(Qt::white));
        }
    }

    void aSketchIsFitToBeShared()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(paintSketch(SketchMotif::Basket, 3).save(&buffer, "png"));
        const auto photo = preparePhoto(bytes);
        QVERIFY(photo);
        QVERIFY(photo->bytes.size() < 400'000); // the sample collective holds fifty of them
    }
};

QTEST_GUILESS_MAIN(SketchTest)
#include "sketch_test.moc"
