// SPDX-License-Identifier: GPL-3.0-or-later
// Two members, the real client, the real server, real TLS in between: everything but the program around it.
#include "models/records/listingparts.h"
#include "sync/wire/zstdstream.h"
#include "tests/support/httpdevice.h"
#include "tests/support/town.h"

#include <QCryptographicHash>
#include <QTest>
#include <QTimer>

using namespace cooperage;
using namespace cooperage::server;
using cooperage::test::HttpDevice;
using cooperage::test::Town;

namespace {

QByteArray smallPicture()
{
    return QByteArray::fromHex("ffd8ffc0001108000a000a03012200021101031101")
        + QByteArray::fromHex("ffda000c03010002110311003f00") + QByteArray(40, 'x')
        + QByteArray::fromHex("ffd9");
}

#define SYNCS(device)                                                                                        \
    do {                                                                                                     \
        const auto outcome_ = (device).sync();                                                               \
        QVERIFY2(outcome_, outcome_ ? "" : qPrintable(outcome_.error().detail));                             \
    } while (false)

} // namespace

class ServedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneMemberSavesTheOtherSees()
    {
        Town town;
        HttpDevice ana(town.address(), town.code, QStringLiteral("Ana"));
        SYNCS(ana);
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        SYNCS(ana);
        HttpDevice mei(town.address(), town.invite(QStringLiteral("Mei")), QString());
        SYNCS(mei);
        QCOMPARE(mei.store().find<Listing>(mug.id)->title, QStringLiteral("Mug"));
        SYNCS(ana); // Mei is a member now
        QCOMPARE(ana.store().select<Person>(QStringLiteral("WHERE name = 'Mei'"))->size(), 1);
    }

    void whoWaitsIsWokenByTheOthersPush()
    {
        Town town;
        HttpDevice ana(town.address(), town.code, QStringLiteral("Ana"));
        HttpDevice mei(town.address(), town.invite(QStringLiteral("Mei")), QStringLiteral("Mei"));
        SYNCS(ana);
        SYNCS(mei);
        auto waiting = mei.engine().wait(25); // its connection gives up after 15 s without a byte
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        SYNCS(ana);
        const auto woken = QCoro::waitFor(std::move(waiting));
        QVERIFY2(woken, woken ? "" : qPrintable(woken.error().detail));
        QVERIFY(woken->rows > 0);
        QCOMPARE(mei.store().find<Listing>(mug.id)->title, QStringLiteral("Mug"));
    }

    void whoWaitsIsWokenByWhatTheCommandLineDoes()
    {
        Town town;
        HttpDevice ana(town.address(), town.code, QStringLiteral("Ana"));
        SYNCS(ana);
        auto waiting = ana.engine().wait(25);
        QVERIFY(!town.invite(QStringLiteral("Mei")).isEmpty());
        QTimer look; // what the program's main thread does
        QObject::connect(&look, &QTimer::timeout, &look, [&] { town.serving->lookForOthersWork(); });
        look.start(50);
        const auto woken = QCoro::waitFor(std::move(waiting));
        QVERIFY2(woken, woken ? "" : qPrintable(woken.error().detail));
        QVERIFY(woken->rows > 0);
    }

    void aPhotoGoesFromOneToTheOther()
    {
        Town town;
        HttpDevice ana(town.address(), town.code, QStringLiteral("Ana"));
        SYNCS(ana);
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        const QByteArray picture = smallPicture();
        Photo photo;
        photo.id = ana.store().ids().next();
        photo.listing = Id<Listing>(mug.id);
        photo.hash = {QCryptographicHash::hash(picture, QCryptographicHash::Sha256)};
        photo.width = photo.height = 10;
        ana.blobs.kept.insert(photo.hash.bytes, picture);
        Edit edit(QStringLiteral("photo.add"), {});
        edit.create(photo);
        edit.needsBlob(photo.hash.bytes);
        ana.commit(edit);
        SYNCS(ana);
        SYNCS(ana);
        HttpDevice mei(town.address(), town.invite(QStringLiteral("Mei")), QStringLiteral("Mei"));
        mei.blobs.wanted = {photo.hash.bytes};
        SYNCS(mei);
        SYNCS(mei);
        QCOMPARE(mei.blobs.kept.value(photo.hash.bytes), picture);
        const auto unknown = QCoro::waitFor(mei.api->blob(QByteArray(32, 'n')));
        QCOMPARE(unknown.error().reason, Reason::RecordMissing);
    }

    void aSnapshotIsFetchedFrameByFrame()
    {
        Town town;
        HttpDevice ana(town.address(), town.code, QStringLiteral("Ana"));
        SYNCS(ana);
        const auto manifest = QCoro::waitFor(ana.api->snapshot());
        QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().detail));
        QVERIFY(!manifest->frames.isEmpty());
        QByteArray file;
        for (const SnapshotFrame &frame : manifest->frames) {
            const auto packed = QCoro::waitFor(ana.api->blob(frame.hash));
            QVERIFY(packed);
            QCOMPARE(packed->size(), frame.size);
            file += zstdUnpacked(*packed, frame.unpacked).value_or(QByteArray());
        }
        QVERIFY(file.startsWith("SQLite format 3"));
    }

    void aRevokedDeviceIsOutAtOnceAndTheOthersWorkOn()
    {
        Town town;
        HttpDevice ana(town.address(), town.code, QStringLiteral("Ana"));
        HttpDevice mei(town.address(), town.invite(QStringLiteral("Mei")), QStringLiteral("Mei"));
        SYNCS(mei);
        QVERIFY(QCoro::waitFor(ana.api->revokeDevice(mei.joined.device)));
        const auto refused = mei.sync();
        QCOMPARE(refused.error().fault, Fault::SignInNeeded);
        SYNCS(ana);
        const auto devices = QCoro::waitFor(ana.api->devices());
        QCOMPARE(devices->size(), 2);
        const auto code = QCoro::waitFor(ana.api->linkDevice());
        QVERIFY(code);
        HttpDevice again(town.address(), *code, {});
        QCOMPARE(again.joined.person, ana.joined.person);
    }

    void aStrangersKeyGetsNothing()
    {
        Town town;
        ServerAddress wrong = town.address();
        wrong.pins = {QByteArray(43, 'A')};
        HttpServerApi api(wrong, {}, {});
        const auto joined = QCoro::waitFor(
            api.join({town.code, QStringLiteral("laptop"), QByteArray(16, 'c'), QStringLiteral("Eve")}));
        QCOMPARE(joined.error().reason, Reason::CertificateWrong);
    }
};

QTEST_GUILESS_MAIN(ServedTest)
#include "served_test.moc"
