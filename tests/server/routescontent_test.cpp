// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, snapshots and digests as values in and values out.
#include "tests/server/routesfixture.h"

#include <QCryptographicHash>

using namespace cooperage;
using namespace cooperage::server;

namespace {

QByteArray picture()
{
    return QByteArray::fromHex("ffd8ffc0001108000a000a03012200021101031101")
        + QByteArray::fromHex("ffda000c03010002110311003f00") + QByteArray(40, 'x')
        + QByteArray::fromHex("ffd9");
}

} // namespace

class RoutesContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsSentInChunksAndReadInPieces()
    {
        Town t;
        const QByteArray bytes = picture();
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        const QString path = t.place(QStringLiteral("blob/") + QString::fromLatin1(hash.toHex()));
        const auto missing = readMissingChunks(t.ask("POST", path, writeBlobAnnouncement(bytes.size())).body);
        QCOMPARE(*missing, QList<int>{0});
        QCOMPARE(t.ask("PUT", path + QStringLiteral("/0"), bytes, "application/octet-stream").status, 204);
        QCOMPARE(t.ask("PUT", path + QStringLiteral("/0"), bytes, "application/octet-stream").status, 204);
        QCOMPARE(t.ask("GET", path).status, 404); // no row names it
        const RawId mug = t.listing(t.ana, t.kiln);
        t.ana.push({op(OpKind::Create, "photo", t.id(),
            fields({{"listing", mug.hex()}, {"hash", QString::fromLatin1(hash.toHex())}, {"width", 10},
                {"height", 10}}))});
        const auto whole = t.ask("GET", path);
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.contentType, QByteArray("image/jpeg"));
        QCOMPARE(whole.body, bytes);
        QCOMPARE(t.ask("HEAD", path).status, 200);
        const QByteArray size = QByteArray::number(bytes.size());
        auto part = t.request("GET", path);
        part.headers.insert("range", "bytes=2-9");
        const auto piece = t.ask(part);
        QCOMPARE(piece.status, 206);
        QCOMPARE(piece.body, bytes.mid(2, 8));
        QCOMPARE(headerOf(piece, "Content-Range"), "bytes 2-9/" + size);
        part.headers.insert("range", "bytes=10-99999999");
        QCOMPARE(t.ask(part).body, bytes.mid(10));
        part.headers.insert("range", "bytes=" + size + "-");
        QCOMPARE(t.ask(part).status, 416);
        part.headers.insert("range", "bytes=9-2");
        QCOMPARE(t.ask(part).status, 200);
        part.headers.insert("range", "bytes=-99999999999999999999");
        QCOMPARE(t.ask(part).status, 200);
    }

    void aBlobThatCannotBeIsRefused()
    {
        Town t;
        const QString path = t.place(QStringLiteral("blob/") + QString(64, u'b'));
        QCOMPARE(t.ask("POST", path, "{\"size\":10485761}").status, 413);
        QCOMPARE(t.ask("POST", path, "{\"size\":0}").status, 400);
        QCOMPARE(t.ask("PUT", path + QStringLiteral("/0"), "x", "application/octet-stream").status, 404);
        QCOMPARE(t.ask("PUT", path + QStringLiteral("/12"), "x", "application/octet-stream").status, 404);
        QCOMPARE(t.ask("POST", path, "{\"size\":3}").status, 200);
        QCOMPARE(t.ask("PUT", path + QStringLiteral("/0"), "ab", "application/octet-stream").status, 400);
        QCOMPARE(t.ask("PUT", path + QStringLiteral("/0"), "abc", "application/octet-stream").status, 400);
    }

    void aSnapshotAndDigestsAreToldToMembers()
    {
        Town t;
        const auto manifest = readSnapshot(t.ask("GET", t.place(QStringLiteral("snapshot"))).body);
        QVERIFY(manifest);
        QVERIFY(!manifest->frames.isEmpty());
        auto asked = t.request("GET", t.place(QStringLiteral("digest")));
        QVERIFY(!readDigest(t.ask(asked).body)->sums.isEmpty());
        asked.query = {{QStringLiteral("t"), QStringLiteral("person")}};
        const auto sums = readDigest(t.ask(asked).body)->sums;
        QCOMPARE(sums.size(), 1);
        asked.query.insert(
            QStringLiteral("prefix"), QString::fromLatin1(QByteArray(1, char(sums.first().prefix)).toHex()));
        QCOMPARE(readDigest(t.ask(asked).body)->rows.size(), 1);
        asked.query.insert(QStringLiteral("prefix"), QStringLiteral("XY"));
        QCOMPARE(t.ask(asked).status, 400);
        asked.query = {{QStringLiteral("prefix"), QStringLiteral("00")}};
        QCOMPARE(t.ask(asked).status, 400);
        asked.query = {{QStringLiteral("t"), QStringLiteral("device")}};
        QCOMPARE(t.ask(asked).status, 404);
    }
};

QTEST_GUILESS_MAIN(RoutesContentTest)
#include "routescontent_test.moc"
