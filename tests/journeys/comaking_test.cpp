// SPDX-License-Identifier: GPL-3.0-or-later
// Two workshops agree on who made a bowl, by commands alone, on computers of their own and one server.
#include "tests/journeys/computers.h"

using namespace cooperage::test;

class ComakingByCommandTest : public QObject, private Computers
{
    Q_OBJECT

    QJsonObject told(const char *who)
    {
        synced(who);
        return as(who, "co-maker list Bowl").json();
    }
    /// Of the only one: "accepted 333333 glaze".
    QString standing(const char *who)
    {
        const auto all = told(who).value(QLatin1String("co_makers")).toArray();
        const QJsonObject one = all.size() == 1 ? all.first().toObject() : QJsonObject();
        return QStringLiteral("%1 %2 %3")
            .arg(one.value(QLatin1String("state")).toString())
            .arg(one.value(QLatin1String("share")).toInt(-1))
            .arg(one.value(QLatin1String("role")).toString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        DONE(founded());
        DONE(joins("mei", "Mei", "maker"));
        DONE(joins("tomas", "Tomas", "maker"));
        DONE(as("ana", "add Bowl --price 40"));
        for (const char *who : {"ana", "mei", "tomas"})
            DONE(synced(who));
    }
    void cleanupTestCase() { stop(); }

    void whatIsTypedWronglyIsSaidInOneSentence()
    {
        QCOMPARE(as("ana", "co-maker").code, 2);
        QCOMPARE(as("ana", "co-maker propose Bowl Mei").code, 2); // no share
        REFUSED(as("ana", "co-maker propose Bowl Mei --share a~third"), "not_a_number");
        REFUSED(as("ana", "co-maker propose Bowl Mei --share 33.33333%"), "not_a_number");
        REFUSED(as("ana", "co-maker propose Bowl Mei --share 100.1%"), "too_large");
        REFUSED(as("ana", "co-maker propose Bowl Nobody --share 5%"), "record_missing");
        REFUSED(as("ana", "co-maker propose Bowl Pots --share 5%"), "own_workshop");
        REFUSED(as("mei", "co-maker propose Bowl Mei --share 5%"), "not_your_workshop");
        REFUSED(as("mei", "co-maker accept Bowl"), "record_missing");
        QVERIFY(told("ana").value(QLatin1String("co_makers")).toArray().isEmpty());
        QCOMPARE(told("ana").value(QLatin1String("own_share")).toInt(), 1'000'000);
    }

    void aThirdIsAThirdToTheLastMillionth()
    {
        DONE(as("ana", "co-maker propose Bowl Mei --role glaze --share 33,3333%"));
        QCOMPARE(as("ana", "co-maker list Bowl")
                     .json()
                     .value(QLatin1String("co_makers"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("asked"))
                     .toString(),
            QStringLiteral("propose")); // not sent yet
        DONE(synced("ana"));
        QCOMPARE(standing("mei"), QStringLiteral("proposed 333333 glaze"));
        const auto needs = as("mei", "today --json").json().value(QLatin1String("needs")).toArray();
        QStringList kinds;
        for (const auto &one : needs)
            kinds.append(one.toObject().value(QLatin1String("kind")).toString());
        QVERIFY2(kinds.contains(QStringLiteral("co_maker_asked")), qPrintable(kinds.join(u' ')));
        REFUSED(as("ana", "co-maker propose Bowl Tomas --share 66.6668%"), "shares_too_large");
        DONE(sent("mei", "co-maker accept Bowl"));
        QCOMPARE(standing("ana"), QStringLiteral("accepted 333333 glaze"));
        QCOMPARE(told("ana").value(QLatin1String("own_share")).toInt(), 666'667);
        DONE(synced("tomas"));
        const QByteArray shown = run(COOPERAGE_PROGRAM,
            {QStringLiteral("co-maker"), QStringLiteral("list"), QStringLiteral("Bowl"),
                QStringLiteral("--profile"), m_folder.filePath(QStringLiteral("tomas"))})
                                     .out;
        QVERIFY2(shown.contains("33.3333\u00a0%") && shown.contains("66.6667\u00a0%"), shown.constData());
    }

    void whatIsAcceptedElsewhereMeanwhileIsTold()
    {
        REFUSED(as("ana", "co-maker propose Bowl Mei --share 10%"), "already_co_maker");
        REFUSED(as("ana", "co-maker end Bowl"), "required"); // Mei is meant; a reason is missing
        DONE(sent("ana", "co-maker end Bowl Mei --reason She~glazes~no~more"));
        QCOMPARE(standing("mei"), QStringLiteral("ended 333333 glaze"));
        DONE(sent("ana", "co-maker propose Bowl Mei --share 25% --role rim"));
        DONE(synced("mei"));
        DONE(sent("ana", "co-maker propose Bowl Mei --share 20% --role rim"));
        TURNED_DOWN("mei", "co-maker accept Bowl", "stale_state"); // of the 25 % on her screen
        QCOMPARE(standing("mei"), QStringLiteral("proposed 200000 rim"));
        DONE(sent("mei", "co-maker decline Bowl --reason Too~little"));
        QCOMPARE(standing("ana"), QStringLiteral("declined 200000 rim"));
        for (const char *who : {"ana", "mei", "tomas"})
            QCOMPARE(differing(who), QByteArray());
    }
};

QTEST_GUILESS_MAIN(ComakingByCommandTest)
#include "comaking_test.moc"
