// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/zstdstream.h"

#include "models/core/random.h"

#include <QTest>

#include <zstd.h>

using namespace cooperage;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

Reason reasonOf(const Result<QByteArray> &result)
{
    return result ? Reason::Unknown : result.error().reason;
}

/// A frame made with a chosen window, as a changed client could send it.
QByteArray packedWithWindow(const QByteArray &plain, int windowLog)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(plain.size()))), Qt::Uninitialized);
    ZSTD_inBuffer in = {plain.data(), std::size_t(plain.size()), 0};
    ZSTD_outBuffer out = {packed.data(), std::size_t(packed.size()), 0};
    // Streamed with the size unknown, so that the window is not shrunk to the content.
    ZSTD_compressStream2(context, &out, &in, ZSTD_e_continue);
    ZSTD_compressStream2(context, &out, &in, ZSTD_e_end);
    ZSTD_freeCCtx(context);
    return packed.left(qsizetype(out.pos));
}

} // namespace

class ZstdStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPacked_data()
    {
        QTest::addColumn<QByteArray>("plain");
        SeededRandom random(7);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("even text") << QByteArray(3 * mebibyte, 'a');
        QTest::newRow("noise") << random.bytes(mebibyte + 17);
        QTest::newRow("full to the limit") << QByteArray(8 * mebibyte, 'b');
    }

    void givesBackWhatWasPacked()
    {
        QFETCH(QByteArray, plain);
        const auto packed = zstdPacked(plain);
        QVERIFY(packed);
        const auto back = zstdUnpacked(*packed, 8 * mebibyte);
        QVERIFY(back);
        QVERIFY(*back == plain);
        QVERIFY(zstdUnpacked(*zstdPacked(plain, 19), 8 * mebibyte));
    }

    void unpacksByteByByte()
    {
        const QByteArray plain = SeededRandom(3).bytes(5000) + QByteArray(5000, 'z');
        const QByteArray packed = *zstdPacked(plain);
        ZstdUnpacker unpacker(10'000);
        QByteArray out;
        for (qsizetype i = 0; i < packed.size(); ++i) {
            QVERIFY(!unpacker.finish());
            QVERIFY(unpacker.take(QByteArrayView(packed).sliced(i, 1), out));
        }
        QVERIFY(unpacker.finish());
        QVERIFY(out == plain);
    }

    void aBombStopsAtTheLimit()
    {
        const QByteArray bomb = *zstdPacked(QByteArray(64 * mebibyte, '\0'), 19);
        QVERIFY(bomb.size() < 16'384);
        ZstdUnpacker unpacker(mebibyte);
        QByteArray out;
        const auto taken = unpacker.take(bomb, out);
        QVERIFY(!taken);
        QCOMPARE(taken.error().reason, Reason::BodyTooLarge);
        QVERIFY(out.size() <= mebibyte + 1);
        QVERIFY(!unpacker.take("more", out)); // refused for good
        QVERIFY(!unpacker.finish());
    }

    void theLimitItselfFitsAndOneByteMoreDoesNot()
    {
        const QByteArray packed = *zstdPacked(QByteArray(1000, 'q'));
        QVERIFY(zstdUnpacked(packed, 1000));
        QCOMPARE(reasonOf(zstdUnpacked(packed, 999)), Reason::BodyTooLarge);
        QCOMPARE(reasonOf(zstdUnpacked(packed, 0)), Reason::BodyTooLarge);
    }

    void aWindowOverEightMebibytesIsRefused()
    {
        const QByteArray plain(1000, 'w');
        QVERIFY(zstdUnpacked(packedWithWindow(plain, 23), mebibyte));
        QCOMPARE(reasonOf(zstdUnpacked(packedWithWindow(plain, 24), mebibyte)), Reason::BodyTooLarge);
    }

    void everyCutIsNoticed()
    {
        const QByteArray packed = *zstdPacked(SeededRandom(5).bytes(300));
        for (qsizetype size = 0; size < packed.size(); ++size)
            QCOMPARE(reasonOf(zstdUnpacked(packed.left(size), mebibyte)), Reason::Malformed);
    }

    void exactlyOnePlainFrameIsTaken()
    {
        const QByteArray frame = *zstdPacked("hello");
        const QByteArray skippable("\x50\x2A\x4D\x18\x02\x00\x00\x00xy", 10);
        QCOMPARE(reasonOf(zstdUnpacked(frame + frame, mebibyte)), Reason::Malformed);
        QCOMPARE(reasonOf(zstdUnpacked(frame + "x", mebibyte)), Reason::Malformed);
        QCOMPARE(reasonOf(zstdUnpacked(skippable, mebibyte)), Reason::Malformed);
        QCOMPARE(reasonOf(zstdUnpacked(skippable + frame, mebibyte)), Reason::Malformed);
        QCOMPARE(reasonOf(zstdUnpacked("{\"a\":1}", mebibyte)), Reason::Malformed);
        QCOMPARE(reasonOf(zstdUnpacked(*zstdPacked(frame), mebibyte)), Reason::Malformed);
        const QByteArray promises136("\x28\xB5\x2F\xFD\x20\x88\x01\x00\x00", 9); // and holds nothing
        QCOMPARE(reasonOf(zstdUnpacked(promises136, mebibyte)), Reason::Malformed);
        QByteArray gzip("\x1F\x8B\x08\x00\x00\x00\x00\x00", 8);
        QCOMPARE(reasonOf(zstdUnpacked(gzip, mebibyte)), Reason::Malformed);
    }
};

QTEST_GUILESS_MAIN(ZstdStreamTest)
#include "zstdstream_test.moc"
