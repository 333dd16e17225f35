// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changejson.h"
#include "models/core/random.h"
#include "models/core/recordjson.h"
#include "models/rules/auditchain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cooperage;

namespace {

QString anyText(SeededRandom &dice)
{
    static const QString pieces[] = {QStringLiteral("a"), QStringLiteral("\""), QStringLiteral("\\"),
        QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("\b\f\r"), QString(QChar(1)),
        QString(QChar(0x1f)), QString(QChar(0x7f)), QStringLiteral("é"), QStringLiteral("e\u0301"),
        QStringLiteral("€ 漢 🧶"), QString(QChar(0x2028)), QStringLiteral("</script>")};
    QString text;
    for (quint64 i = dice.below(12); i > 0; --i)
        text += pieces[dice.below(std::size(pieces))];
    return text;
}

/// What the generic writer would make of it: the line must be the same, byte by byte.
QByteArray generic(const AuditEntry &entry)
{
    QJsonObject line = fieldsToJson(entityOf<AuditEntry>(), entry);
    for (auto it = line.begin(); it != line.end();) {
        if (it->isString())
            it.value() = it->toString().normalized(QString::NormalizationForm_C);
        it = it->isNull() ? line.erase(it) : std::next(it);
    }
    line.insert(QStringLiteral("id"), entry.id.hex());
    return compactJson(line);
}

AuditEntry entryOf(qint64 number)
{
    AuditEntry entry;
    entry.id = RawId::derived(QByteArray::number(number));
    entry.number = number;
    entry.at = {1'760'000'000'000 + number};
    entry.action = QStringLiteral("endorsement.decide");
    return entry;
}

} // namespace

class AuditChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineIsTheCanonicalJsonOfTheRecord()
    {
        SeededRandom dice(42);
        for (int i = 1; i < 2000; ++i) {
            AuditEntry entry = entryOf(i);
            entry.action = anyText(dice);
            entry.before = anyText(dice);
            entry.after = anyText(dice);
            entry.reason = anyText(dice);
            entry.targetTable = anyText(dice);
            if (dice.below(2))
                entry.actor = Id<Person>(RawId::derived(dice.bytes(8)));
            if (dice.below(2))
                entry.target = RawId::derived(dice.bytes(8));
            QCOMPARE(auditLine(entry), generic(entry));
        }
    }

    void theHashIsOverTheOneBeforeAndTheLine()
    {
        const AuditEntry entry = entryOf(1);
        QCOMPARE(auditLine(entry),
            QByteArrayLiteral(
                "{\"action\":\"endorsement.decide\",\"after\":\"\",\"at\":1760000000001,\"before\":\"\","
                "\"id\":\"")
                + entry.id.bytes().toHex()
                + QByteArrayLiteral("\",\"number\":1,\"reason\":\"\",\"target_table\":\"\"}"));
        QCOMPARE(auditHash(auditOrigin(), entry).bytes,
            QCryptographicHash::hash(QByteArray(32, '\0') + auditLine(entry), QCryptographicHash::Sha256));
    }

    void aBreakIsNamedAndNothingAfterItIsTrusted()
    {
        QList<AuditEntry> entries;
        QList<AuditLink> links;
        ContentHash previous = auditOrigin();
        for (int i = 1; i <= 5; ++i) {
            entries.append(entryOf(i));
            AuditLink link;
            link.number = i;
            link.previous = previous;
            link.hash = previous = auditHash(previous, entries.last());
            links.append(link);
        }
        const auto brokenAt = [&](int hidden = -1) {
            AuditCheck check;
            for (int i = 0; i < links.size(); ++i)
                check.next(links.at(i), i == hidden ? nullptr : &entries.at(i));
            return check.brokenAt();
        };
        QCOMPARE(brokenAt(), 0);
        QCOMPARE(brokenAt(2), 0); // an entry one may not read
        entries[2].reason = QStringLiteral("x");
        QCOMPARE(brokenAt(), 3);
        QCOMPARE(brokenAt(2), 0);
        links.removeAt(1);
        entries.removeAt(1);
        QCOMPARE(brokenAt(), 2);
    }
};

QTEST_APPLESS_MAIN(AuditChainTest)
#include "auditchain_test.moc"
