// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/calendar.h"
#include "server/store/people.h"
#include "tests/server/servicefixture.h"

#include <QCryptographicHash>

using namespace cooperage;
using namespace cooperage::server;

class JoinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreGivenOnceAndGoOnAfterZ()
    {
        QCOMPARE(lettersFor(1), QStringLiteral("A"));
        QCOMPARE(lettersFor(26), QStringLiteral("Z"));
        QCOMPARE(lettersFor(27), QStringLiteral("AA"));
        QCOMPARE(lettersFor(52), QStringLiteral("AZ"));
        QCOMPARE(lettersFor(703), QStringLiteral("AAA"));
        Riverside r;
        auto mei = r.member("Mei", Role::Maker);
        QVERIFY(r.service->revokeDevice(r.ana.caller, mei->caller.device));
        auto otto = r.member("Otto", Role::Observer);
        QCOMPARE(otto->answer.letters, QStringLiteral("C"));
    }

    void theSameClaimAgainReplacesTheToken()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        const auto again = r.service->join(mei->request, QStringLiteral("127.0.0.1"));
        QVERIFY(again);
        QCOMPARE(again->device, mei->answer.device);
        QCOMPARE(again->letters, mei->answer.letters);
        QVERIFY(again->token != mei->answer.token);
        QVERIFY(!r.service->callerFor(mei->answer.token));
        QVERIFY(r.service->callerFor(again->token));
    }

    void codesThatDoNotWorkAllLookTheSame()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker);
        const auto reasonOf = [&](const QString &code) {
            const JoinRequest request{
                code, QStringLiteral("other"), QByteArray(16, 'c'), QStringLiteral("Eve")};
            const auto joined = r.service->join(request, {});
            return joined ? Error{} : joined.error();
        };
        const Error unknown = reasonOf(joinCode(r.random.bytes(16)));
        QCOMPARE(unknown.reason, Reason::InvitationInvalid);
        QCOMPARE(reasonOf(mei->request.code), unknown); // used
        const QString expired = *r.service->linkDevice(r.ana.caller);
        r.clock.ms += 10 * 60'000;
        QCOMPARE(reasonOf(expired), unknown);
        const RawId invitation = r.id();
        const QString revoked = joinCode(r.random.bytes(16));
        r.ana.push({commandOp("invitation", invitation, "create", nullptr,
            fields({{"invitee", word("Eve")}, {"role", word("maker")},
                {"code_hash", QString::fromLatin1(joinCodeHash(revoked).toHex())}}))});
        QCOMPARE(
            r.ana.push({commandOp("invitation", invitation, "revoke", "open")}).verdict, Verdict::Applied);
        QCOMPARE(reasonOf(revoked), unknown);
    }

    void aRoleNeverExceedsTheInvitersOfTheMoment()
    {
        Riverside r;
        auto dora = r.member("Dora", Role::Coordinator);
        dora->pull();
        const auto invitation = [&](const QString &code, const char *role) {
            return commandOp("invitation", r.id(), "create", nullptr,
                fields({{"invitee", word("Eve")}, {"role", word(role)},
                    {"code_hash", QString::fromLatin1(joinCodeHash(code).toHex())}}));
        };
        QCOMPARE(
            dora->push({invitation(joinCode(r.random.bytes(16)), "steward")}).reason, Reason::RoleMissing);
        const QString code = joinCode(r.random.bytes(16));
        QCOMPARE(dora->push({invitation(code, "coordinator")}).verdict, Verdict::Applied);
        RawId grant;
        for (const LogRow &row : dora->table("role_grant")) {
            if (row.put.value(QStringLiteral("person")).toString() == dora->caller.person.hex())
                grant = row.id;
        }
        r.ana.pull();
        QCOMPARE(r.ana.push({commandOp("role_grant", grant, "revoke")}).verdict, Verdict::Applied);
        const auto joined = r.service->join(
            {code, QStringLiteral("other"), QByteArray(16, 'c'), QStringLiteral("Eve")}, {});
        QCOMPARE(joined.error().reason, Reason::InvitationInvalid);
    }

    void aNewcomerOfAMemberAppliesAndSeesNothingUntilAStewardAccepts()
    {
        Riverside r;
        auto yusuf = r.member("Yusuf", Role::Maker);
        yusuf->pull();
        const RawId mug = r.listing(r.ana, r.kiln);
        const QString code = joinCode(r.random.bytes(16));
        QCOMPARE(yusuf
                     ->push({commandOp("invitation", r.id(), "create", nullptr,
                         fields({{"invitee", word("Eve")}, {"role", word("maker")},
                             {"code_hash", QString::fromLatin1(joinCodeHash(code).toHex())}}))})
                     .verdict,
            Verdict::Applied);
        TestDevice eve(r, code, QStringLiteral("Eve"));
        eve.pull();
        QVERIFY(eve.rows.isEmpty());
        QCOMPARE(eve.push({op(OpKind::Set, "listing", mug, fields({{"title", word("x")}}))}).reason,
            Reason::MembershipEnded);
        r.ana.pull();
        RawId membership;
        for (const LogRow &row : r.ana.table("membership")) {
            const bool applies = row.put.value(QStringLiteral("state")).toString() == u"applicant";
            if (applies)
                membership = row.id;
            QCOMPARE(row.put.contains(QStringLiteral("since")), !applies);
        }
        r.clock.ms += 3 * 86'400'000;
        QCOMPARE(r.ana.push({commandOp("membership", membership, "accept", "applicant")}).verdict,
            Verdict::Applied);
        eve.pull();
        QVERIFY(eve.rows.contains(mug));
        QCOMPARE(eve.table("person").size(), 3);
        QMap<QString, int> begun; // founder and maker came at once, she three days after
        for (const LogRow &row : eve.table("membership"))
            ++begun[row.put.value(QStringLiteral("since")).toString()];
        const QDate today = dayIn(QTimeZone::utc(), {r.clock.ms});
        QCOMPARE(begun.value(today.toString(Qt::ISODate)), 1);
        QCOMPARE(begun.value(today.addDays(-3).toString(Qt::ISODate)), 2);
    }

    void whoLostAllDevicesComesBackAndTheOldOnesAreOut()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        const QString code = joinCode(r.random.bytes(16));
        QCOMPARE(r.ana
                     .push({commandOp("invitation", r.id(), "create", nullptr,
                         fields({{"invitee", word("Mei")}, {"role", word("maker")},
                             {"person", mei->caller.person.hex()},
                             {"code_hash", QString::fromLatin1(joinCodeHash(code).toHex())}}))})
                     .verdict,
            Verdict::Applied);
        TestDevice back(r, code);
        QCOMPARE(back.caller.person, mei->caller.person);
        QVERIFY(!r.service->callerFor(mei->answer.token));
    }

    void theCommandLineInvitesTheLastStewardBack()
    {
        Riverside r;
        NewInvitation wanted;
        wanted.invitee = QStringLiteral("Ana");
        wanted.person = r.ana.caller.person;
        const auto code = r.service->invite(r.founding.collective, wanted);
        QVERIFY(code);
        TestDevice back(r, *code);
        QCOMPARE(back.caller.person, r.ana.caller.person);
        back.pull();
        QVERIFY(r.service->devices(back.caller)->size() == 2);
        QCOMPARE(r.service->invite(r.id(), wanted).error().fault, Fault::NotFound);
    }

    void aDeviceWhoseCollectiveMovedHereGoesOnAsItself()
    {
        Riverside r;
        const RawId mug = r.listing(r.ana, r.kiln);
        const qint64 devices = r.service->devices(r.ana.caller)->size();
        const QString code = *r.service->linkDevice(r.ana.caller);
        const auto proofFor = [&code](const QByteArray &token) {
            const auto sha256 = [](const QByteArray &bytes) {
                return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            };
            return sha256(joinCodeHash(code) + sha256(token));
        };
        JoinRequest request{code, QStringLiteral("laptop"), QByteArray(16, 'c'), QString(), {}};
        request.known = {{r.id(), proofFor(r.ana.answer.token)}, // of another collective in the same profile
            {r.ana.answer.device, proofFor(r.ana.answer.token)}};
        const auto joined = r.service->join(request, {});
        QVERIFY(joined);
        QCOMPARE(joined->device, r.ana.answer.device);
        QCOMPARE(joined->letters, r.ana.answer.letters);
        QVERIFY(!r.service->callerFor(r.ana.answer.token)); // the token that lay on the computer is out
        const auto again = r.service->join(request, {}); // the answer was lost
        QVERIFY(again);
        QCOMPARE(again->device, r.ana.answer.device);
        r.ana.caller = *r.service->callerFor(again->token);
        QCOMPARE(r.service->devices(r.ana.caller)->size(), devices);
        // Its numbers go on where they were.
        QCOMPARE(r.ana.push({op(OpKind::Set, "listing", mug, fields({{"title", word("Cup")}}))}).verdict,
            Verdict::Applied);
    }

    void aProofThatDoesNotFitIsAFurtherDevice()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        const auto sha256 = [](const QByteArray &bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        };
        const auto joinWith = [&](const RawId &device, const QByteArray &token) {
            const QString code = *r.service->linkDevice(r.ana.caller);
            JoinRequest request{code, QStringLiteral("laptop"), r.random.bytes(16), QString(), {}};
            request.known = {{device, sha256(joinCodeHash(code) + sha256(token))}};
            return r.service->join(request, {})->device;
        };
        QVERIFY(joinWith(r.ana.answer.device, "cpg_guessed") != r.ana.answer.device);
        // The link is Ana's: with it nobody becomes Mei.
        QVERIFY(joinWith(mei->answer.device, mei->answer.token) != mei->answer.device);
        QVERIFY(r.service->callerFor(mei->answer.token));
        QVERIFY(r.service->revokeDevice(r.ana.caller, r.ana.answer.device));
        TestDevice second(r, *r.service->invite(r.founding.collective, [&] {
            NewInvitation wanted;
            wanted.person = r.ana.caller.person;
            wanted.invitee = QStringLiteral("Ana");
            return wanted;
        }()));
        const QString code = *r.service->linkDevice(second.caller);
        JoinRequest request{code, QStringLiteral("laptop"), r.random.bytes(16), QString(), {}};
        request.known = {{r.ana.answer.device, sha256(joinCodeHash(code) + sha256(r.ana.answer.token))}};
        QVERIFY(r.service->join(request, {})->device != r.ana.answer.device); // revoked stays revoked
    }

    void aTokenUnusedForHalfAYearHasEnded()
    {
        Riverside r;
        r.clock.ms += qint64(181) * 86'400'000;
        QCOMPARE(r.service->callerFor(r.ana.answer.token).error().fault, Fault::SignInNeeded);
    }

    void aMemberSeesOwnDevicesAStewardAll()
    {
        Riverside r;
        auto otto = r.member("Otto", Role::Observer);
        QCOMPARE(r.service->devices(otto->caller)->size(), 1);
        QCOMPARE(r.service->devices(r.ana.caller)->size(), 2);
        QCOMPARE(r.service->revokeDevice(otto->caller, r.ana.caller.device).error().fault, Fault::NotFound);
    }
};

QTEST_GUILESS_MAIN(JoinTest)
#include "join_test.moc"
