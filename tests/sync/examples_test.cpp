// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordjson.h"
#include "models/records/entities.h"
#include "sync/wire/messages.h"
#include "sync/wire/problem.h"
#include "sync/wire/strictjson.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>

using namespace cooperage;

namespace {

using Bytes = Result<QByteArray>;

QDir docs()
{
    return QDir(QStringLiteral(COOPERAGE_DOCS));
}

QByteArray contentOf(const QString &path)
{
    QFile file(docs().filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(docs().filePath(folder)).entryList(QDir::Files, QDir::Name);
}

/// Reads with one function of messages.h and writes what was understood.
template <auto Read> Bytes again(QByteArrayView bytes)
{
    return Read(bytes).map([](const auto &message) { return write(message); });
}

/// A push with its bodies looked into, as the server does.
Bytes pushAgain(QByteArrayView bytes)
{
    const auto push = readPush(bytes);
    if (!push)
        return failure(push.error());
    for (const PushItem &item : push->items) {
        if (const auto body = readBody(item.body); !body)
            return failure(body.error());
    }
    return write(*push);
}

Bytes announcementAgain(QByteArrayView bytes)
{
    return readBlobAnnouncement(bytes).map(writeBlobAnnouncement);
}

Bytes missingAgain(QByteArrayView bytes)
{
    return readMissingChunks(bytes).map(writeMissingChunks);
}

/// {"ok":true} needs no function of its own.
Bytes plainAgain(QByteArrayView bytes)
{
    return strictObject(bytes).map([bytes](const QJsonObject &) { return bytes.toByteArray(); });
}

struct Message
{
    const char *name; ///< what the names of its examples begin with
    Bytes (*again)(QByteArrayView);
};

constexpr std::array messages = {
    Message{"public-", plainAgain},
    Message{"push-request", pushAgain},
    Message{"push-answer", again<readPushAnswer>},
    Message{"pull-answer", again<readPage>},
    Message{"hello-request", again<readHello>},
    Message{"hello-answer", again<readHelloAnswer>},
    Message{"join-request", again<readJoin>},
    Message{"join-answer", again<readJoinAnswer>},
    Message{"link-answer", again<readLinkAnswer>},
    Message{"devices-answer", again<readDevices>},
    Message{"snapshot-answer", again<readSnapshot>},
    Message{"blob-announcement", announcementAgain},
    Message{"blob-missing", missingAgain},
    Message{"digest-answer", again<readDigest>},
    Message{"healthz", plainAgain},
};

const Message *messageOf(const QString &file)
{
    for (const Message &message : messages) {
        if (file.startsWith(QLatin1String(message.name)))
            return &message;
    }
    return nullptr;
}

/// The objects of a JSON or NDJSON file, whatever the order of their members.
QList<QJsonObject> objectsOf(const QString &file, const QByteArray &bytes)
{
    QList<QJsonObject> objects;
    if (!file.endsWith(u".ndjson"))
        return {strictObject(bytes).value_or(QJsonObject())};
    for (const QByteArray &line : bytes.split('\n'))
        objects.append(strictObject(line).value_or(QJsonObject()));
    return objects;
}

/// What the server has in hand when it answers so.
Fault faultOf(int status)
{
    switch (status) {
    case 401:
        return Fault::SignInNeeded;
    case 403:
        return Fault::NotAllowed;
    case 404:
        return Fault::NotFound;
    case 426:
        return Fault::Outdated;
    case 507:
        return Fault::Storage;
    default:
        return Fault::Refused;
    }
}

/// Names the first field that no entity declares, or whose value it cannot read.
QString foreignField(const QString &table, const QJsonObject &fields)
{
    const Entity *entity = entityNamed(table);
    if (!entity)
        return table;
    const auto record = entity->make();
    const QJsonObject unknown = fieldsFromJson(*entity, *record, fields);
    return unknown.isEmpty() ? QString() : table + u'.' + unknown.begin().key();
}

} // namespace

class ExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleIsReadAndWrittenAgain_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : filesIn(QStringLiteral("examples"))) {
            if (!file.startsWith(u"problem-"))
                QTest::newRow(qPrintable(file)) << file;
        }
    }

    void everyExampleIsReadAndWrittenAgain()
    {
        QFETCH(QString, file);
        const Message *message = messageOf(file);
        QVERIFY2(message, "no message of that name");
        const QByteArray bytes = contentOf(QStringLiteral("examples/") + file);
        const auto written = message->again(bytes);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(objectsOf(file, *written), objectsOf(file, bytes));
    }

    void everyRefusedTwinIsRefusedForItsReason_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : filesIn(QStringLiteral("examples/refused")))
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyRefusedTwinIsRefusedForItsReason()
    {
        QFETCH(QString, file); // message.code.why.json
        const QByteArray bytes = contentOf(QStringLiteral("examples/refused/") + file);
        const QByteArray code = file.section(u'.', 1, 1).toLatin1();
        const auto reason = reasonNamed(QLatin1StringView(code));
        QVERIFY2(reason, "the name's second part is no code");
        if (file.startsWith(u"push-transaction.")) {
            const auto push = readPush(bytes);
            QVERIFY2(push, push ? "" : qPrintable(push.error().detail));
            const auto bad = readBody(push->items[0].body);
            QVERIFY(bad && !bad->transaction);
            QCOMPARE(bad->transaction.error().reason, *reason);
            QVERIFY(readBody(push->items[1].body)->transaction); // the one beside it is judged on its own
            return;
        }
        const Message *message = messageOf(file);
        QVERIFY2(message, "no message of that name");
        const auto written = message->again(bytes);
        QVERIFY(!written);
        QVERIFY2(written.error().reason == *reason, qPrintable(written.error().detail));
    }

    void everyProblemSaysItsStatus_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : filesIn(QStringLiteral("examples"))) {
            if (file.startsWith(u"problem-"))
                QTest::newRow(qPrintable(file)) << file;
        }
    }

    void everyProblemSaysItsStatus()
    {
        QFETCH(QString, file);
        const int status = file.section(u'-', 1, 1).section(u'.', 0, 0).toInt();
        const QByteArray bytes = contentOf(QStringLiteral("examples/") + file);
        const auto object = strictObject(bytes);
        QVERIFY(object);
        const QByteArray code = object->value(u"error").toString().toLatin1();
        const auto reason = reasonNamed(QLatin1StringView(code));
        QVERIFY2(reason, "no such code");
        const QString detail = object->value(u"detail").toString();
        const Error error{faultOf(status), *reason, QStringLiteral("not sent"), detail, {}};
        QCOMPARE(statusOf(error), status);
        QCOMPARE(*strictObject(writeProblem(error, object->value(u"request").toString())), *object);
    }

    void examplesUseOnlyDeclaredFields()
    {
        int seen = 0;
        for (const QString &file : filesIn(QStringLiteral("examples"))) {
            const QByteArray bytes = contentOf(QStringLiteral("examples/") + file);
            if (file.startsWith(u"push-request")) {
                const auto push = readPush(bytes);
                QVERIFY(push);
                for (const PushItem &item : push->items) {
                    const auto body = readBody(item.body);
                    QVERIFY2(body && body->transaction, qPrintable(file));
                    for (const Op &op : body->transaction->ops)
                        QCOMPARE(foreignField(op.table, op.fields), QString());
                    ++seen;
                }
            } else if (file.startsWith(u"pull-answer")) {
                const auto page = readPage(bytes);
                QVERIFY(page);
                for (const LogRecord &record : page->records) {
                    for (const LogRow &row : record.rows)
                        QCOMPARE(foreignField(row.table, row.put), QString());
                    ++seen;
                }
            }
        }
        QVERIFY(seen >= 10);
    }

    void theDescriptionNamesEveryExampleAndNoOther()
    {
        const QString text = QString::fromUtf8(contentOf(QStringLiteral("openapi.yaml")));
        static const QRegularExpression external(QStringLiteral("externalValue: ([^\\s}]+)"));
        QSet<QString> named;
        for (auto match = external.globalMatch(text); match.hasNext();)
            named.insert(match.next().captured(1));
        QSet<QString> there;
        for (const QString &file : filesIn(QStringLiteral("examples")))
            there.insert(QStringLiteral("examples/") + file);
        QCOMPARE(named - there, QSet<QString>());
        QCOMPARE(there - named, QSet<QString>());
    }

    void theDescriptionNamesEveryEndpoint()
    {
        const QString text = QString::fromUtf8(contentOf(QStringLiteral("openapi.yaml")));
        for (const char *path : {"/v1/join", "/v1/devices/link", "/v1/devices", "/v1/devices/{id}",
                 "/v1/c/{cid}/hello", "/v1/c/{cid}/push", "/v1/c/{cid}/pull", "/v1/c/{cid}/snapshot",
                 "/v1/c/{cid}/blob/{sha256}", "/v1/c/{cid}/blob/{sha256}/{n}", "/v1/c/{cid}/digest",
                 "/v1/healthz", "/e/{no}", "/e/{no}.json", "/e/{no}.jwt", "/w/{name}", "/issuer",
                 "/issuer/status", "/issuer/key/{thumbprint}", "/r/{code}"})
            QVERIFY2(text.contains(QStringLiteral("\n  %1:\n").arg(QLatin1String(path))), path);
    }
};

QTEST_GUILESS_MAIN(ExamplesTest)
#include "examples_test.moc"
