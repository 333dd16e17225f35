// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/endorsingfixture.h"

using namespace cooperage;
using namespace cooperage::server;

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

class EndorsingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStandardIsPublishedByASecondPersonAndThenStandsStill()
    {
        Loomside l;
        l.noor->pull();
        QCOMPARE(l.noor->value(l.version, "state").toString(), QStringLiteral("published"));
        QCOMPARE(l.noor->value(l.version, "number").toInt(), 1);
        REFUSED(l.noor->push({op(OpKind::Set, "criterion", l.skill, fields({{"weight", 9}}))}), VersionFixed);
        REFUSED(l.noor->push({op(OpKind::Set, "standard_version", l.version, fields({{"pass", 100}}))}),
            VersionFixed);
        REFUSED(l.noor->push(
                    {op(OpKind::Set, "standard_version", l.version, fields({{"state", word("draft")}}))}),
            DecidedField);

        const RawId second = l.id();
        const RawId only = l.id();
        ACCEPTED(l.mei->push(
            {op(OpKind::Create, "standard_version", second, fields({{"standard", l.standard.hex()}}))}));
        REFUSED(l.mei->push({commandOp("standard_version", second, "propose", "draft")}), StandardIncomplete);
        ACCEPTED(l.mei->push({op(OpKind::Create, "criterion", only,
            fields({{"version", second.hex()}, {"name", word("Weave")}, {"most", 2},
                {"levels", word("loose\neven\nfine")}}))}));
        ACCEPTED(l.mei->push({commandOp("standard_version", second, "propose", "draft")}));
        REFUSED(l.mei->push({commandOp("standard_version", second, "publish", "proposed")}), RoleMissing);
        ACCEPTED(l.ines->push({commandOp("standard_version", second, "publish", "proposed")}));
        l.noor->pull();
        QCOMPARE(l.noor->value(second, "number").toInt(), 2);
        QCOMPARE(l.noor->value(l.version, "state").toString(), QStringLiteral("retired"));
    }

    void whatWasPublishedOnceIsNotRemoved()
    {
        Loomside l;
        REFUSED(l.noor->push({op(OpKind::Delete, "standard", l.standard, {})}), VersionFixed);
        REFUSED(l.noor->push({op(OpKind::Delete, "standard_version", l.version, {})}), VersionFixed);
        REFUSED(l.noor->push({op(OpKind::Delete, "criterion", l.skill, {})}), VersionFixed);
        const RawId own = l.id();
        const RawId draft = l.id();
        ACCEPTED(l.noor->push({op(OpKind::Create, "standard", own, fields({{"name", word("Glass")}})),
            op(OpKind::Create, "standard_version", draft, fields({{"standard", own.hex()}}))}));
        ACCEPTED(l.noor->push(
            {op(OpKind::Delete, "standard_version", draft, {}), op(OpKind::Delete, "standard", own, {})}));
    }

    void samplesAreReceivedByWhoCoordinates()
    {
        Loomside l;
        const RawId request = l.draft();
        const auto received = [&](TestDevice &by, const char *text, const QJsonObject &more = {}) {
            by.pull();
            QJsonObject of
                = fields({{"request", request.hex()}, {"kind", word("sample")}, {"text", word(text)}});
            for (auto it = more.begin(); it != more.end(); ++it)
                of.insert(it.key(), it.value());
            return by.push({op(OpKind::Create, "evidence", l.id(), of)});
        };
        REFUSED(received(*l.noor, "3 scarves"), StaleState); // a draft has sent nothing yet
        ACCEPTED(l.step(*l.yusuf, request, "submit"));
        REFUSED(received(*l.yusuf, "3 scarves"), RoleMissing);
        REFUSED(received(*l.noor, " "), Required);
        REFUSED(received(*l.noor, "3 scarves", fields({{"link", word("https://a.example")}})), Required);
        ACCEPTED(received(*l.noor, "3 scarves"));
    }

    void whoProposedDoesNotPublish()
    {
        Loomside l;
        const RawId second = l.id();
        ACCEPTED(l.noor->push(
            {op(OpKind::Create, "standard_version", second, fields({{"standard", l.standard.hex()}})),
                op(OpKind::Create, "criterion", l.id(),
                    fields({{"version", second.hex()}, {"name", word("Weave")}, {"most", 1},
                        {"levels", word("loose\neven")}}))}));
        ACCEPTED(l.noor->push({commandOp("standard_version", second, "propose", "draft")}));
        REFUSED(
            l.noor->push({commandOp("standard_version", second, "publish", "proposed")}), NeedsSecondPerson);
    }

    void aRequestIsSubmittedOnlyWhenComplete()
    {
        Loomside l;
        const RawId request = l.id();
        const QJsonObject base = fields({{"workshop", l.loom.hex()}, {"subject_kind", word("listing")},
            {"subject", l.scarf.hex()}, {"version", l.version.hex()}});
        ACCEPTED(l.yusuf->push({op(OpKind::Create, "endorsement", request, base)}));
        REFUSED(l.step(*l.yusuf, request, "submit"), EvidenceMissing);
        const auto set = [&](const char *name, const QJsonValue &value) {
            l.yusuf->pull();
            return l.yusuf->push({op(OpKind::Set, "endorsement", request, fields({{name, value}}))});
        };
        ACCEPTED(set("samples", 3));
        REFUSED(l.step(*l.yusuf, request, "submit"), ConsentMissing);
        ACCEPTED(set("consent", true));
        REFUSED(l.step(*l.yusuf, request, "submit"), DeclarationMissing);
        ACCEPTED(set("ties", word("none")));
        REFUSED(l.step(*l.yusuf, request, "submit"), SelfAssessmentMissing);
        ACCEPTED(l.assess(*l.yusuf, request, "own", 0, 4, 3, 2));
        REFUSED(l.step(*l.mei, request, "submit"), RecordMissing); // not even seen
        ACCEPTED(l.step(*l.yusuf, request, "submit"));
        QCOMPARE(l.stateOf(*l.noor, request), QStringLiteral("submitted"));
        QCOMPARE(l.noor->value(request, "number").toInt(), 1);
        REFUSED(set("samples", 9), StepNotNow); // no longer the requester's to change
    }

    void aRequestIsAboutOnesOwnWork()
    {
        Loomside l;
        REFUSED(l.mei->push({op(OpKind::Create, "endorsement", l.id(),
                    fields({{"workshop", l.loom.hex()}, {"subject_kind", word("listing")},
                        {"subject", l.scarf.hex()}, {"version", l.version.hex()}}))}),
            NotYourWorkshop);
        REFUSED(l.mei->push({op(OpKind::Create, "endorsement", l.id(),
                    fields({{"workshop", l.rings.hex()}, {"subject_kind", word("listing")},
                        {"subject", l.scarf.hex()}, {"version", l.version.hex()}}))}),
            RecordMissing);
    }

    void theWholeWayToPublication()
    {
        Loomside l;
        const RawId request = l.published();
        l.mei->pull();
        const LogRow row = l.mei->rows.value(request); // once published everybody sees it
        const auto value = [&row](const char *name) { return row.put.value(QLatin1String(name)); };
        QCOMPARE(value("state").toString(), QStringLiteral("published"));
        QCOMPARE(value("score").toInt(), 929); // 100·(3 + 2 + 1.5)/7 = 92.857
        QCOMPARE(value("spread").toInt(), 0);
        QCOMPARE(value("current").toBool(), true);
        QCOMPARE(value("valid_until").toString(), QStringLiteral("2027-10-09"));
        QCOMPARE(row.scope, QStringLiteral("common"));
    }

    void assessmentsAreSealedUntilAllAreIn()
    {
        Loomside l;
        const RawId request = l.inReview();
        ACCEPTED(l.assess(*l.mei, request, "panel", 1, 4, 3, 3));
        const RawId first = l.lastAssessment;
        ACCEPTED(l.assess(*l.tomas, request, "panel", 1, 3, 3, 3));
        for (TestDevice *device : {l.noor.get(), l.ines.get(), l.tomas.get(), l.yusuf.get(), &l.ana}) {
            device->pull();
            QVERIFY(!device->rows.contains(first));
            for (const LogRow &row : device->table("mark"))
                QVERIFY(row.put.value(QStringLiteral("assessment")).toString() != first.hex());
            for (const LogRow &row : device->table("audit_entry"))
                QVERIFY(!row.put.value(QStringLiteral("after")).toString().contains(QLatin1String("score")));
        }
        ACCEPTED(l.assess(*l.leila, request, "panel", 1, 3, 4, 4));
        for (TestDevice *device : {l.noor.get(), l.ines.get(), l.tomas.get(), l.leila.get()}) {
            device->pull();
            QVERIFY(device->rows.contains(first));
            QCOMPARE(device->value(first, "score").toInt(), 857); // 100·(3 + 1.5 + 1.5)/7
        }
        l.yusuf->pull();
        QVERIFY(!l.yusuf->rows.contains(first)); // names stay with the coordinators
        QCOMPARE(l.yusuf->value(request, "score").toInt(), 833); // 85.7, 75.0, 89.3: mean 83.3
        QCOMPARE(l.yusuf->table("review").size(), 0);
    }

    void whoSendsLastIsNotToldToTheMaker()
    {
        Loomside l;
        const RawId request = l.inReview();
        l.yusuf->pull();
        for (TestDevice *one : {l.mei.get(), l.tomas.get(), l.leila.get()})
            ACCEPTED(l.assess(*one, request, "panel", 1, 4, 4, 3));
        for (const LogRecord &record : l.yusuf->pull())
            QVERIFY(record.by != l.leila->caller.person && record.by != l.mei->caller.person);
    }

    void theFormIsClosedUntilTiesAreDeclared()
    {
        Loomside l;
        const RawId request = l.draft();
        ACCEPTED(l.step(*l.yusuf, request, "submit"));
        ACCEPTED(l.step(*l.noor, request, "screen"));
        const RawId mei = l.invite(request, *l.mei);
        l.invite(request, *l.tomas);
        l.invite(request, *l.leila);
        ACCEPTED(l.step(*l.noor, request, "open"));
        REFUSED(l.assess(*l.mei, request, "panel", 1, 4, 4, 4), NotInvited); // not accepted yet
        ACCEPTED(l.reviewStep(*l.mei, mei, "accept"));
        REFUSED(l.assess(*l.mei, request, "panel", 1, 4, 4, 4), DeclarationMissing);
        ACCEPTED(l.reviewStep(
            *l.mei, mei, "declare", fields({{"ties", word("declared")}, {"kinds", word("friend")}})));
        REFUSED(l.assess(*l.mei, request, "panel", 1, 4, 4, 4), ConflictNotCleared);
        REFUSED(l.reviewStep(*l.noor, mei, "clear"), Required);
        ACCEPTED(l.reviewStep(*l.noor, mei, "clear", fields({{"reason", word("Long ago")}})));
        ACCEPTED(l.assess(*l.mei, request, "panel", 1, 4, 4, 4));
        REFUSED(l.assess(*l.mei, request, "panel", 1, 4, 4, 4), AlreadySent);
    }

    void hardTiesExclude()
    {
        Loomside l;
        const RawId request = l.inReview();
        ACCEPTED(l.reviewStep(*l.mei, l.reviews.at(0), "declare",
            fields({{"ties", word("declared")}, {"kinds", word("household")}})));
        REFUSED(l.reviewStep(*l.noor, l.reviews.at(0), "clear", fields({{"reason", word("fine")}})),
            ReviewerExcluded);
        REFUSED(l.assess(*l.mei, request, "panel", 1, 4, 4, 4), ReviewerExcluded);
        REFUSED(l.step(*l.noor, request, "invite",
                    fields({{"review", l.id().hex()}, {"reviewer", l.yusuf->caller.person.hex()}})),
            ReviewerExcluded); // the maker
    }

    void dutiesAreSeparate()
    {
        Loomside l;
        const RawId request = l.reviewed();
        const QJsonObject yes = fields({{"outcome", word("endorsed")}, {"reason", word("good")}});
        REFUSED(l.step(*l.mei, request, "decide", yes), RoleMissing);
        REFUSED(l.step(l.ana, request, "decide", yes), RoleMissing); // a steward is no coordinator
        // Ines reviews another request of the same loom: there she may not decide.
        const RawId other = l.draft();
        ACCEPTED(l.step(*l.yusuf, other, "submit"));
        ACCEPTED(l.step(*l.noor, other, "screen"));
        l.invite(other, *l.ines);
        REFUSED(l.step(*l.ines, other, "send_back", fields({{"reason", word("form")}})), DutiesCollide);
        REFUSED(l.step(*l.noor, other, "invite",
                    fields({{"review", l.id().hex()}, {"reviewer", l.noor->caller.person.hex()}})),
            DutiesCollide);
        ACCEPTED(l.step(*l.noor, request, "decide", yes));
    }

    void decisionsKeepToTheRule()
    {
        Loomside l;
        const RawId request = l.inReview();
        const QJsonObject yes = fields({{"outcome", word("endorsed")}, {"reason", word("good")}});
        ACCEPTED(l.assess(*l.mei, request, "panel", 1, 3, 3, 3));
        REFUSED(l.step(*l.noor, request, "decide", yes), ReviewsOutstanding);
        ACCEPTED(l.assess(*l.tomas, request, "panel", 1, 3, 3, 3));
        ACCEPTED(l.assess(*l.leila, request, "panel", 1, 3, 3, 3));
        REFUSED(l.step(*l.noor, request, "decide", yes), BelowPass); // 75.0
        REFUSED(l.step(*l.noor, request, "decide", fields({{"outcome", word("declined")}})), ReasonMissing);
        ACCEPTED(l.step(*l.noor, request, "decide",
            fields({{"outcome", word("declined")}, {"reason", word("The selvedge is loose")}})));
        REFUSED(l.step(*l.noor, request, "publish", l.publication()), StepNotNow);
    }

    void aWideSpreadIsDiscussedAndEachMayReviseOnce()
    {
        Loomside l;
        const RawId request = l.inReview();
        ACCEPTED(l.assess(*l.mei, request, "panel", 1, 4, 4, 4)); // 100.0
        ACCEPTED(l.assess(*l.tomas, request, "panel", 1, 4, 4, 4));
        ACCEPTED(l.assess(*l.leila, request, "panel", 1, 2, 2, 2)); // 50.0
        const RawId low = l.lastAssessment;
        QCOMPARE(l.stateOf(*l.noor, request), QStringLiteral("discussion"));
        QCOMPARE(l.noor->value(request, "spread").toInt(), 500);
        const QJsonObject yes = fields({{"outcome", word("endorsed")}, {"reason", word("good")}});
        REFUSED(l.step(*l.noor, request, "decide", yes), SpreadTooWide);
        REFUSED(l.assess(*l.leila, request, "panel", 1, 4, 4, 3), ReasonMissing);
        ACCEPTED(l.assess(*l.leila, request, "panel", 1, 4, 4, 3, low)); // 92.9
        REFUSED(l.assess(*l.leila, request, "panel", 1, 4, 4, 4, low), RevisedAlready);
        l.noor->pull();
        QVERIFY(l.noor->rows.contains(low)); // both are kept
        QCOMPARE(l.noor->value(request, "score").toInt(), 976); // 100, 100, 92.9
        QCOMPARE(l.noor->value(request, "spread").toInt(), 71);
        ACCEPTED(l.step(*l.noor, request, "decide", yes));
    }

    void lateReviewsAreRefusedOnceOpened()
    {
        Loomside l;
        const RawId request = l.draft();
        ACCEPTED(l.step(*l.yusuf, request, "submit"));
        ACCEPTED(l.step(*l.noor, request, "screen"));
        const QList<RawId> asked{l.invite(request, *l.mei), l.invite(request, *l.tomas),
            l.invite(request, *l.leila), l.invite(request, *l.ines)};
        ACCEPTED(l.step(*l.noor, request, "open"));
        l.acceptFreely(*l.mei, asked.at(0));
        l.acceptFreely(*l.tomas, asked.at(1));
        l.acceptFreely(*l.leila, asked.at(2));
        l.acceptFreely(*l.ines, asked.at(3));
        for (TestDevice *one : {l.mei.get(), l.tomas.get(), l.leila.get()})
            ACCEPTED(l.assess(*one, request, "panel", 1, 4, 4, 3));
        l.noor->pull();
        QVERIFY(l.noor->value(request, "score").isUndefined()); // one is still out, and there is time
        l.clock.ms += 22 * dayMs;
        QVERIFY(l.service->ageEndorsements(l.noor->caller.collective));
        l.noor->pull();
        QCOMPARE(l.noor->value(request, "score").toInt(), 929);
        REFUSED(l.assess(*l.ines, request, "panel", 1, 1, 1, 1), ReviewLate);
    }

    void vetoesCannotBeOutvoted()
    {
        Loomside l;
        const RawId second = l.id();
        const RawId honest = l.id();
        ACCEPTED(l.noor->push({op(OpKind::Create, "standard_version", second,
                                   fields({{"standard", l.standard.hex()}, {"minimum_reviewers", 1},
                                       {"pass", 0}, {"spread_limit", 1000}})),
            op(OpKind::Create, "criterion", honest,
                fields({{"version", second.hex()}, {"name", word("Honest claims")}, {"most", 1},
                    {"veto", true}, {"levels", word("not ok\nok")}}))}));
        ACCEPTED(l.noor->push({commandOp("standard_version", second, "propose", "draft")}));
        ACCEPTED(l.ines->push({commandOp("standard_version", second, "publish", "proposed")}));
        const RawId request = l.id();
        const RawId own = l.id();
        const auto mark = [&](const RawId &assessment, int value) {
            return l.markOp(assessment, honest, value, "says so");
        };
        ACCEPTED(l.yusuf->push({op(OpKind::Create, "endorsement", request,
                                    fields({{"workshop", l.loom.hex()}, {"subject_kind", word("listing")},
                                        {"subject", l.scarf.hex()}, {"version", second.hex()}, {"samples", 3},
                                        {"consent", true}, {"ties", word("none")}})),
            op(OpKind::Create, "assessment", own,
                fields({{"request", request.hex()}, {"kind", word("own")}})),
            mark(own, 1), commandOp("assessment", own, "send")}));
        ACCEPTED(l.step(*l.yusuf, request, "submit"));
        ACCEPTED(l.step(*l.noor, request, "screen"));
        const RawId review = l.invite(request, *l.mei);
        ACCEPTED(l.step(*l.noor, request, "open"));
        l.acceptFreely(*l.mei, review);
        l.mei->pull();
        const RawId vetoing = l.id();
        ACCEPTED(
            l.mei->push({op(OpKind::Create, "assessment", vetoing,
                             fields({{"request", request.hex()}, {"kind", word("panel")}, {"round", 1}})),
                mark(vetoing, 0), commandOp("assessment", vetoing, "send")}));
        REFUSED(l.step(*l.noor, request, "decide",
                    fields({{"outcome", word("endorsed")}, {"reason", word("x")}})),
            Vetoed);
    }
};

QTEST_APPLESS_MAIN(EndorsingTest)
#include "endorsing_test.moc"
