// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace cooperage;

namespace {

QByteArray nested(int depth)
{
    // the outermost object counts as one
    return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
}

QByteArray withKeys(int count)
{
    QByteArray text = "{";
    for (int i = 0; i < count; ++i)
        text += (i ? "," : "") + QByteArray("\"k") + QByteArray::number(i) + "\":0";
    return text + "}";
}

} // namespace

class StrictJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheProtocolSends()
    {
        const auto read = strictObject(" {\"n\":57,\"ok\":true,\"no\":null,\"f\":{\"price\":[4200,\"EUR\"]},"
                                       "\"e\":{},\"l\":[[],{}]} \n");
        QVERIFY(read);
        QCOMPARE(read->value(u"n").toInteger(), 57);
        QCOMPARE(read->value(u"ok").toBool(), true);
        QVERIFY(read->value(u"no").isNull());
        QCOMPARE(
            read->value(u"f").toObject().value(u"price").toArray().at(1).toString(), QStringLiteral("EUR"));
        QVERIFY(read->value(u"e").toObject().isEmpty());
        QCOMPARE(read->value(u"l").toArray().size(), 2);
    }

    void keepsEveryWholeNumberExactly()
    {
        const auto read = strictObject("{\"least\":-9223372036854775808,\"most\":9223372036854775807,"
                                       "\"odd\":9007199254740993,\"zero\":0}");
        QVERIFY(read);
        QCOMPARE(read->value(u"least").toInteger(), std::numeric_limits<qint64>::min());
        QCOMPARE(read->value(u"most").toInteger(), std::numeric_limits<qint64>::max());
        QCOMPARE(read->value(u"odd").toInteger(), Q_INT64_C(9007199254740993));
        QCOMPARE(read->value(u"zero").toInteger(5), 0);
    }

    void readsEscapesAndLongTexts()
    {
        const QString longText = QString(20'000, u'ß') + QStringLiteral("\n\"\\/ 🏺");
        const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("t"), longText}}).toJson();
        const auto read = strictObject(text);
        QVERIFY(read);
        QCOMPARE(read->value(u"t").toString(), longText);
        QCOMPARE(strictObject("{\"\\u0061\\ud83c\\udffa\":\"\\t\"}")->value(u"a🏺").toString(),
            QStringLiteral("\t"));
    }

    void keepsAMarkAtTheStartOfAText()
    {
        const auto read = strictObject("{\"\xEF\xBB\xBFk\":\"\xEF\xBB\xBF\xEF\xBB\xBFx\"}");
        QVERIFY(read);
        QCOMPARE(read->value(u"\uFEFFk").toString(), QStringLiteral("\uFEFF\uFEFFx"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("at"); // −1: anywhere
        const auto row = [](const char *name, const QByteArray &text, int at = -1) {
            QTest::newRow(name) << text << at;
        };
        row("nothing", "");
        row("white space only", "  ");
        row("an array", "[1]", 0);
        row("a text", "\"a\"");
        row("a number", "1");
        row("a half object", "{\"a\":1", 6);
        row("a half text", "{\"a\":\"b");
        row("trailing bytes", "{}x", 2);
        row("a second object", "{} {}", 3);
        row("a trailing U+0000", QByteArray("{}\0", 3), 2);
        row("a byte order mark", "\xEF\xBB\xBF{}", 0);
        row("UTF-16", QByteArray("{\0}\0", 4));
        row("a float", "{\"a\":1.5}");
        row("a whole float", "{\"a\":1.0}");
        row("an exponent", "{\"a\":1e3}");
        row("a huge exponent", "{\"a\":1e999}");
        row("2^63", "{\"a\":9223372036854775808}");
        row("2^64", "{\"a\":18446744073709551616}");
        row("below the least", "{\"a\":-9223372036854775809}");
        row("a leading zero", "{\"a\":01}");
        row("a plus sign", "{\"a\":+1}");
        row("NaN", "{\"a\":NaN}");
        row("a hexadecimal number", "{\"a\":0x10}");
        row("a duplicate key", "{\"a\":1,\"a\":1}");
        row("a duplicate key by escape", "{\"a\":1,\"\\u0061\":2}");
        row("a duplicate key deep inside", "{\"a\":[{\"b\":1,\"c\":1,\"b\":1}]}");
        row("U+0000 by escape", "{\"a\":\"x\\u0000\"}");
        row("U+0000 in a key", "{\"\\u0000\":1}");
        row("U+0000 raw", QByteArray("{\"a\":\"\0\"}", 9));
        row("a raw control", "{\"a\":\"\n\"}");
        row("a comment", "{/* */}");
        row("a trailing comma", "{\"a\":1,}");
        row("single quotes", "{'a':1}");
        row("a bare key", "{a:1}");
        row("a broken UTF-8 byte", "{\"a\":\"\xC3\x28\"}");
        row("an overlong UTF-8 slash", "{\"a\":\"\xC0\xAF\"}");
        row("a UTF-8 surrogate", "{\"a\":\"\xED\xA0\x80\"}");
        row("beyond U+10FFFF", "{\"a\":\"\xF5\x80\x80\x80\"}");
        row("a lone high surrogate", "{\"a\":\"\\ud83c\"}");
        row("a lone low surrogate", "{\"a\":\"\\udffa\"}");
        row("an unknown escape", "{\"a\":\"\\x41\"}");
        row("depth 33", nested(33));
        row("257 keys", withKeys(257));
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, at);
        const auto read = strictObject(text);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::Invalid);
        QCOMPARE(read.error().reason, Reason::Malformed);
        QVERIFY2(read.error().detail.startsWith(u"byte "), qPrintable(read.error().detail));
        if (at >= 0) {
            const QString place = QStringLiteral("byte %1:").arg(at);
            QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
        }
    }

    void theLimitsAreReachableAndNoFurther()
    {
        QVERIFY(strictObject(nested(32)));
        QVERIFY(strictObject(withKeys(256)));
        JsonLimits few;
        few.values = 3;
        QVERIFY(strictObject("{\"a\":[1]}", few));
        QCOMPARE(strictObject("{\"a\":[1,2]}", few).error().reason, Reason::Malformed);
        JsonLimits small;
        small.bytes = 8;
        QVERIFY(strictObject("{\"a\":12}", small));
        QCOMPARE(strictObject("{\"a\":123}", small).error().reason, Reason::BodyTooLarge);
        JsonLimits flat;
        flat.depth = 1;
        flat.keys = 1;
        QVERIFY(strictObject("{\"a\":1}", flat));
        QVERIFY(!strictObject("{\"a\":[]}", flat));
        QVERIFY(!strictObject("{\"a\":1,\"b\":1}", flat));
    }

    void errorsNeverRepeatWhatStoodThere()
    {
        const auto read = strictObject("{\"secret-key\":1,\"secret-key\":\"secret\"}");
        QVERIFY(!read);
        QVERIFY(!read.error().detail.contains(u"secret"));
        QVERIFY(read.error().subject.isEmpty());
    }

    void readsTenThousandSmallObjects()
    {
        const QByteArray line = "{\"txid\":\"0190a3c2f1d070008000000000000001\",\"hlc\":\"0190a3c2f1d00003\","
                                "\"sv\":14,\"intent\":\"variant.reprice\",\"ops\":[{\"k\":\"set\",\"t\":"
                                "\"variant\",\"id\":\"0190a3c2f1d070008000000000000002\",\"f\":{\"price\":"
                                "[4200,\"EUR\"]}}]}";
        QBENCHMARK_ONCE
        {
            for (int i = 0; i < 10'000; ++i)
                QVERIFY(strictObject(line));
        }
    }
};

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "strictjson_test.moc"
