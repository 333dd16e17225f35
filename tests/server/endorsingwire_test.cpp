// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody sends who has written a program of their own: the bytes of a push, as the server gets them.
#include "server/handlers/routes.h"
#include "sync/wire/messages.h"
#include "tests/server/endorsingfixture.h"

using namespace cooperage;
using namespace cooperage::server;

namespace {

/// Sends @p ops with @p from in their bytes replaced by @p to; the answer's verdict. What is no message at
/// all is answered with 400 and nothing else: Malformed.
VerdictLine forged(
    Loomside &l, TestDevice &by, const QList<Op> &ops, const QByteArray &from = {}, const QByteArray &to = {})
{
    by.pull();
    QByteArray body = compactJson(toJson(by.transaction(ops)));
    if (!from.isEmpty()) {
        if (!body.contains(from))
            qFatal("%s is not in %s", from.constData(), body.constData());
        body.replace(from, to);
    }
    by.h = chained(by.h, body);
    Request asked;
    asked.method = "POST";
    asked.path = QStringLiteral("/v1/c/%1/push").arg(l.founding.collective.hex());
    asked.body = write(PushRequest{by.replica, {}, {{{++by.n, by.h, by.seen}, body}}});
    asked.token = by.answer.token;
    asked.id = QStringLiteral("r1");
    asked.receivedAtMs = l.clock.ms;
    asked.headers.insert("content-type", linesType);
    const auto answer = std::get<Response>(answerTo(asked, *l.service));
    if (answer.status == 400)
        return {{}, Verdict::Rejected, 0, Reason::Malformed, {}, {}};
    const auto read = readPushAnswer(answer.body);
    if (!read || read->verdicts.size() != 1)
        qFatal("%d %s", answer.status, answer.body.constData());
    return read->verdicts.first();
}

} // namespace

class EndorsingWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreWholeNumbersOfTheScale_data()
    {
        QTest::addColumn<QByteArray>("mark");
        for (const char *one : {"3.5", "\"4\"", "true", "[4]", "4000000000", "1e400", "-4", "21", "5"})
            QTest::newRow(one) << QByteArray(one);
    }
    void marksAreWholeNumbersOfTheScale()
    {
        QFETCH(QByteArray, mark);
        Loomside l;
        const RawId request = l.inReview();
        const RawId assessment = l.id();
        const VerdictLine told = forged(l, *l.mei,
            {op(OpKind::Create, "assessment", assessment,
                 fields({{"request", request.hex()}, {"kind", word("panel")}, {"round", 1}})),
                l.markOp(assessment, l.skill, 4, "")},
            "\"mark\":4", "\"mark\":" + mark);
        QCOMPARE(told.verdict, Verdict::Rejected);
        l.mei->pull();
        QCOMPARE(l.mei->table("assessment").size(), 0); // nothing of it was applied
    }

    void aScoreIsNotSentAlong()
    {
        Loomside l;
        const RawId request = l.inReview();
        const RawId assessment = l.id();
        for (const char *more : {"\"score\":1000", "\"sent\":true", "\"released\":true", "\"veto\":true"}) {
            REFUSED(forged(l, *l.mei,
                        {op(OpKind::Create, "assessment", assessment,
                            fields({{"request", request.hex()}, {"kind", word("panel")}, {"round", 1}}))},
                        "\"round\":1", QByteArray("\"round\":1,") + more),
                DecidedField);
        }
        REFUSED(forged(l, *l.mei,
                    {op(OpKind::Create, "assessment", assessment,
                        fields({{"request", request.hex()}, {"kind", word("panel")}, {"round", 1}}))},
                    "\"round\":1",
                    "\"round\":1,\"created_by\":\"" + l.tomas->caller.person.hex().toLatin1() + '"'),
            UnknownField);
    }

    void whatWasPublishedAnswersEveryOldStepWithItsState()
    {
        Loomside l;
        const RawId request = l.published();
        for (const char *command : {"submit", "screen", "open", "invite", "ask_revisions", "resubmit",
                 "cancel", "decide", "publish", "name_stand_in"}) {
            const VerdictLine told = forged(l, *l.noor,
                {commandOp("endorsement", request, command, "published", fields({{"reason", word("x")}}))});
            QCOMPARE(nameOf(told.reason), nameOf(Reason::StepNotNow));
            QCOMPARE(
                told.subject, QStringLiteral("endorsement published confirm_condition withdraw back_appeal"));
        }
        REFUSED(forged(l, *l.noor, {commandOp("endorsement", request, "expire", "published")}), RoleMissing);
        REFUSED(forged(l, *l.noor, {commandOp("endorsement", request, "decide", "in_review")}), StaleState);
        REFUSED(forged(l, *l.noor, {commandOp("endorsement", l.id(), "decide", "in_review")}), RecordMissing);
    }
};

QTEST_APPLESS_MAIN(EndorsingWireTest)
#include "endorsingwire_test.moc"
