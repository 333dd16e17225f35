// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/local/inprocessserverapi.h"
#include "tests/server/servicefixture.h"

#include <QCoro/QCoroTask>

using namespace cooperage;
using namespace cooperage::server;

class InProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCollectiveWithoutAServerIsServedInsideTheProgram()
    {
        ServerUnderTest server;
        const Founding founding = *server.service->createCollective({QStringLiteral("Alone"),
            QStringLiteral("EUR"), QString(), QStringLiteral("Ana"), QStringLiteral("Kiln"), QString()});
        InProcessServerApi api(*server.service, {});
        const auto nobody = QCoro::waitFor(api.pull(QString(), 0));
        QCOMPARE(nobody.error().fault, Fault::SignInNeeded);
        const JoinRequest request{founding.code, QStringLiteral("laptop"), QByteArray(16, 'c'), QString()};
        const auto joined = QCoro::waitFor(api.join(request));
        QVERIFY(joined);
        QCOMPARE(api.token(), joined->token);
        const auto page = QCoro::waitFor(api.pull(QString(), 25)); // never waits
        QVERIFY(page);
        QCOMPARE(page->records.size(), 1);
        const auto snapshot = QCoro::waitFor(api.snapshot());
        QVERIFY(snapshot);
        const auto frame = QCoro::waitFor(api.blob(snapshot->frames.first().hash));
        QVERIFY(frame);
        QCOMPARE(frame->size(), snapshot->frames.first().size);
        const auto missing = QCoro::waitFor(api.blob(QByteArray(32, 'x')));
        QCOMPARE(missing.error().fault, Fault::Refused);
        const auto code = QCoro::waitFor(api.linkDevice());
        QVERIFY(code);
        QCOMPARE(QCoro::waitFor(api.devices())->size(), 1);
    }
};

QTEST_GUILESS_MAIN(InProcessTest)
#include "inprocess_test.moc"
