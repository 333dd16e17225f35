// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what is outside the collective: addresses of public pages, answers of partners.
#include "models/rules/publicaddress.h"
#include "models/rules/replies.h"

#include <QTest>

using namespace cooperage;

namespace {

ReplyLink answered(ReplyAnswer answer, qint64 at, const char *ties = "")
{
    ReplyLink link;
    link.state = ReplyState::Answered;
    link.answer = answer;
    link.answeredAt = Instant{at};
    link.tieKinds = QString::fromLatin1(ties);
    return link;
}

} // namespace

class OutsideRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsWrittenInOneWay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *typed, const char *written) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(written);
        };
        row("https://coop.example", "https://coop.example");
        row("  HTTPS://Coop.Example/ ", "https://coop.example");
        row("coop.example", "https://coop.example");
        row("coop.example:8443", "https://coop.example:8443");
        row("https://coop.example:443", "https://coop.example");
        row("https://bücher.example", "https://xn--bcher-kva.example");
        row("https://127.0.0.1:9000", "https://127.0.0.1:9000");
        row("https://[2001:DB8::1]:9000", "https://[2001:db8::1]:9000");
        for (const char *wrong : {"", "http://coop.example", "ftp://coop.example", "https://", "https://a/b",
                 "https://a?b", "https://a#b", "https://u@a", "https://a..b", "https://-a", "https://a:0",
                 "https://a:65536", "https://a b", "javascript:alert(1)", "https://a\nb", "https://a:"})
            row(wrong, "");
        QTest::newRow("too long") << QStringLiteral("https://") + QString(250, u'a') << QString();
    }
    void anAddressIsWrittenInOneWay()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        const auto address = publicAddress(typed);
        QCOMPARE(address.value_or(QString()), written);
        if (!address) {
            QCOMPARE(address.error().reason, Reason::NotPublicAddress);
            return;
        }
        QCOMPARE(publicAddress(*address).value_or(QString()), written); // it stays as it is
        QCOMPARE(hostOf(*address), written.mid(8));
    }

    void aBrowsersHostIsReadStrictly()
    {
        QCOMPARE(hostIn("Coop.Example"), QStringLiteral("coop.example"));
        QCOMPARE(hostIn("coop.example:443"), QStringLiteral("coop.example"));
        QCOMPARE(hostIn("coop.example:8443"), QStringLiteral("coop.example:8443"));
        for (const char *wrong : {"", "coop.example/", "coop.example:", "a@b", "a b", "a,b", ":443"})
            QCOMPARE(hostIn(wrong), QString());
    }

    void theLastAnswerCounts()
    {
        const auto yes = answered(ReplyAnswer::Given, 1000, "friend");
        const auto no = answered(ReplyAnswer::Refused, 2000);
        ReplyLink open;
        open.expires = Instant{5000};
        QVERIFY(!lastReply({open}));
        QVERIFY(partnerHasNotRefused({}) && partnerHasNotRefused({open, yes}));
        QCOMPARE(
            partnerHasNotRefused({no, yes}).error().reason, Reason::ConsentRefused); // whatever the order
        QVERIFY(tiesInReplies({yes}).has(Relation::Friend));
        QVERIFY(tiesInReplies({yes, no}).isEmpty());
        QVERIFY(partnerHasNotRefused({no, answered(ReplyAnswer::Given, 3000)}));
    }

    void aLinkIsOpenUntilItsEnd()
    {
        ReplyLink link;
        link.expires = Instant{5000};
        QVERIFY(isOpen(link, {4999}));
        QVERIFY(!isOpen(link, {5000}));
        link.state = ReplyState::Revoked;
        QVERIFY(!isOpen(link, {1}));
    }

    void aRequestThatIsOverTakesNoReplies()
    {
        Endorsement request;
        QVERIFY(takesReplies(request));
        for (const EndorsementState over :
            {EndorsementState::Cancelled, EndorsementState::Expired, EndorsementState::Withdrawn}) {
            request.state = over;
            QVERIFY(!takesReplies(request));
        }
        request.state = EndorsementState::InReview;
        QVERIFY(takesReplies(request));
        request.removed = true;
        QVERIFY(!takesReplies(request));
    }
};

QTEST_GUILESS_MAIN(OutsideRulesTest)
#include "outsiderules_test.moc"
