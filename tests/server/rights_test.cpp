// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/listing.h"
#include "models/rules/settings.h"
#include "tests/server/goodsfixture.h"

using namespace cooperage;
using namespace cooperage::server;

namespace {

struct Cast
{
    explicit Cast(Riverside &r)
    {
        coworker = r.member("Mei", Role::Maker, &r.kiln, WorkshopRole::CoWorker);
        maker = r.member("Yusuf", Role::Maker, &loom);
        curator = r.member("Carla", Role::Curator);
        coordinator = r.member("Dora", Role::Coordinator);
        observer = r.member("Otto", Role::Observer);
        for (TestDevice *one :
            {coworker.get(), maker.get(), curator.get(), coordinator.get(), observer.get()})
            one->pull();
    }

    RawId loom;
    std::unique_ptr<TestDevice> coworker, maker, curator, coordinator, observer;
};

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Who may write what in a workshop that is not theirs (or, for the co-worker, is). Every entity has a
    /// row: a new one without is noticed.
    void eachRoleWritesWhatItMay()
    {
        struct Expected
        {
            const char *table;
            bool coworker, maker, curator, coordinator, observer, steward;
        };
        static constexpr Expected table[] = {
            {"collective", false, false, false, false, false, true},
            {"setting", false, false, false, false, false, true},
            {"person", false, false, false, false, false, true}, // somebody else's entry
            {"workshop", false, false, false, false, false, true},
            {"membership", false, false, false, false, false, false},
            {"role_grant", false, false, false, false, false, false},
            {"invitation", false, false, false, false, false, false},
            {"listing", true, false, false, false, false, true},
            {"variant", true, false, false, false, false, true},
            {"variant_cost", true, false, false, false, false, true},
            {"tag", true, false, false, true, false, true},
            {"material_use", true, false, false, false, false, true},
            {"self_mark", true, false, false, false, false, true},
            {"import_source", true, false, false, false, false, true},
            {"location", true, false, false, false, false, true},
            {"movement", true, false, false, false, false, true},
            {"stock_count", true, false, false, false, false, true},
            {"stock_hint", false, false, false, false, false, false},
            {"saved_view", false, false, false, false, false, true}, // somebody else's
            {"shared_view", false, false, false, false, false, true},
            {"suggestion_dismissal", false, false, false, false, false, true}, // somebody else's
            {"difference", false, false, false, false, false, false},
            {"standard", true, true, true, true, false, true},
            {"standard_version", true, true, true, true, false, true},
            {"criterion", true, true, true, true, false, true},
            {"partner", true, true, true, true, false, true},
            {"partner_contact", true, true, true, true, false, true},
            {"recommendation", false, true, true, true, false, false}, // not of one's own workshop
            {"endorsement", true, false, false, false, false, true}, // of the workshop's listing
            {"review", false, false, false, false, false, false},
            {"coordinator_ties", false, false, false, false, false, false},
            {"co_maker", false, false, false, false, false, false},
            {"proposed_tie", false, false, false, false, false, false},
            {"exchange_case", false, false, false, false, false, false},
            {"public_place", false, false, false, false, false, true},
            {"reply_link", false, false, false, false, false, false},
            {"promotion_override", false, false, false, false, false, false},
            {"audit_link", false, false, false, false, false, false},
            {"audit_entry", false, false, false, false, false, false},
        };
        Riverside r;
        const Goods goods(r);
        const Cast cast(r);
        const auto published
            = cast.coordinator->push({commandOp("standard_version", goods.published, "publish", "proposed")});
        QCOMPARE(published.verdict, Verdict::Applied);
        QStringList missing;
        for (const Entity &entity : allEntities()) {
            const QString name = QString::fromLatin1(entity.table);
            const auto *expected = std::find_if(std::begin(table), std::end(table),
                [&](const Expected &one) { return name == QLatin1String(one.table); });
            if (expected == std::end(table)) {
                static const QStringList ownTests{QStringLiteral("photo"), QStringLiteral("evidence"),
                    QStringLiteral("assessment"), QStringLiteral("mark"), QStringLiteral("thanks"),
                    QStringLiteral("standing_tie")};
                if (!ownTests.contains(name))
                    missing.append(name);
                continue;
            }
            const std::pair<TestDevice *, bool> tries[]
                = {{cast.coworker.get(), expected->coworker}, {cast.maker.get(), expected->maker},
                    {cast.curator.get(), expected->curator}, {cast.coordinator.get(), expected->coordinator},
                    {cast.observer.get(), expected->observer}, {&r.ana, expected->steward}};
            for (const auto &[device, may] : tries) {
                const VerdictLine line = device->push(goods.creating(r, name));
                const bool applied = line.verdict <= Verdict::ConflictLost;
                QVERIFY2(applied == may,
                    qPrintable(name + QLatin1Char(' ') + device->caller.deviceName + QLatin1Char(' ')
                        + device->answer.letters + QLatin1Char(' ') + nameOf(line.reason) + line.subject));
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    }

    void anybodyMayChangeTheirOwnEntry()
    {
        Riverside r;
        auto otto = r.member("Otto", Role::Observer);
        otto->pull();
        QCOMPARE(
            otto->push({op(OpKind::Set, "person", otto->caller.person, fields({{"place", word("Wels")}}))})
                .verdict,
            Verdict::Applied);
    }

    /// A view one keeps to oneself reaches one's own devices and nobody's, not even a steward's.
    void aSavedViewIsItsPersonsAndASharedOneEverybodys()
    {
        Riverside r;
        auto otto = r.member("Otto", Role::Observer);
        otto->pull();
        r.ana.pull();
        const auto view = [&](const char *table) {
            return op(OpKind::Create, table, r.id(),
                fields({{"person", otto->caller.person.hex()}, {"page", word("listings")},
                    {"name", word("Blue things")}}));
        };
        const Op own = view("saved_view");
        QCOMPARE(otto->push({own}).verdict, Verdict::Applied);
        QCOMPARE(otto->push({view("shared_view")}).verdict, Verdict::Applied);
        r.ana.pull();
        QCOMPARE(r.ana.table("saved_view").size(), 0);
        QCOMPARE(r.ana.table("shared_view").size(), 1);
        const VerdictLine refused
            = r.ana.push({op(OpKind::Set, "saved_view", own.id, fields({{"name", word("Mine")}}))});
        QCOMPARE(refused.verdict, Verdict::Rejected);
        QCOMPARE(refused.reason, Reason::RecordMissing); // as if there were none
    }

    /// Whom somebody does not want to be shown is told to nobody, not even to a steward or to who it is
    /// about.
    void aSuggestionPutOffReachesItsPersonsDevicesOnly()
    {
        Riverside r;
        auto otto = r.member("Otto", Role::Curator);
        otto->pull();
        const Op own = op(OpKind::Create, "suggestion_dismissal", r.id(),
            fields({{"person", otto->caller.person.hex()}, {"partner", r.kiln.hex()},
                {"dismissed_on", word("2026-11-22")}}));
        QCOMPARE(otto->push({own}).verdict, Verdict::Applied);
        otto->pull();
        r.ana.pull();
        QCOMPARE(otto->table("suggestion_dismissal").size(), 1);
        QCOMPARE(r.ana.table("suggestion_dismissal").size(), 0);
        const VerdictLine refused = r.ana.push({op(OpKind::Delete, "suggestion_dismissal", own.id, {})});
        QCOMPARE(refused.verdict, Verdict::Rejected);
        QCOMPARE(refused.reason, Reason::RecordMissing);
    }

    void hostileOpsAreRefusedByName_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *what, Reason reason) {
            QTest::newRow(what) << QString::fromLatin1(what) << int(reason);
        };
        row("unknown table", Reason::UnknownTable);
        row("unknown field", Reason::UnknownField);
        row("state by set", Reason::DecidedField);
        row("owner changed", Reason::FixedField);
        row("device row", Reason::UnknownTable);
        row("audit row", Reason::UnknownTable);
        row("role by create", Reason::DecidedField);
        row("count movement", Reason::DecidedField);
        row("movement changed", Reason::FixedField);
        row("no pieces", Reason::QuantityZero);
        row("text with a bell", Reason::ControlCharacter);
        row("too long", Reason::TooLong);
        row("number as text", Reason::NotANumber);
        row("choice unknown", Reason::NotAChoice);
        row("parent missing", Reason::RecordMissing);
        row("row missing", Reason::RecordMissing);
        row("setting unknown", Reason::UnknownField);
        row("setting too large", Reason::TooLarge);
        row("goods of another", Reason::NotYourWorkshop);
        row("command unknown", Reason::UnknownCommand);
    }

    void hostileOpsAreRefusedByName()
    {
        QFETCH(QString, what);
        QFETCH(int, reason);
        Riverside r;
        const Goods goods(r);
        RawId loom;
        auto yusuf = r.member("Yusuf", Role::Maker, &loom);
        yusuf->pull();
        RawId scarf;
        r.listing(*yusuf, loom, &scarf);
        const RawId shelf = r.shelf(*yusuf, loom);
        const RawId moved = r.id();
        yusuf->push({r.movement(scarf, loom, shelf, 3, "made", moved)});
        yusuf->pull();
        r.ana.pull();
        const auto setTitle = [&](const QJsonValue &value) {
            return op(OpKind::Set, "listing", goods.listing, {{QStringLiteral("title"), value}});
        };
        const auto setting = [&](const char *name, const char *value) {
            return op(OpKind::Create, "setting", settingId(r.founding.collective, QString::fromLatin1(name)),
                fields({{"name", word(name)}, {"value", word(value)}}));
        };
        const QHash<QString, Op> ops{
            {QStringLiteral("unknown table"), op(OpKind::Create, "entry", r.id())},
            {QStringLiteral("unknown field"),
                op(OpKind::Set, "listing", goods.listing, fields({{"endorsed", true}}))},
            {QStringLiteral("state by set"),
                op(OpKind::Set, "listing", goods.listing, fields({{"state", word("live")}}))},
            {QStringLiteral("owner changed"),
                op(OpKind::Set, "listing", goods.listing, fields({{"workshop", loom.hex()}}))},
            {QStringLiteral("device row"), op(OpKind::Set, "device", r.ana.caller.device)},
            {QStringLiteral("audit row"), op(OpKind::Create, "audit", r.id())},
            {QStringLiteral("role by create"),
                op(OpKind::Create, "role_grant", r.id(),
                    fields({{"person", r.ana.caller.person.hex()}, {"role", word("steward")}}))},
            {QStringLiteral("count movement"), r.movement(goods.variant, r.kiln, goods.location, 4, "count")},
            {QStringLiteral("movement changed"), op(OpKind::Set, "movement", moved, fields({{"qty", 900}}))},
            {QStringLiteral("no pieces"), r.movement(goods.variant, r.kiln, goods.location, 0)},
            {QStringLiteral("text with a bell"), setTitle(QStringLiteral("Mug\a"))},
            {QStringLiteral("too long"), setTitle(QString(141, QLatin1Char('x')))},
            {QStringLiteral("number as text"),
                op(OpKind::Set, "variant", goods.variant, fields({{"weight_g", word("12")}}))},
            {QStringLiteral("choice unknown"),
                op(OpKind::Set, "listing", goods.listing, fields({{"condition", word("mint")}}))},
            {QStringLiteral("parent missing"),
                op(OpKind::Create, "listing", r.id(),
                    fields({{"workshop", r.id().hex()}, {"title", word("x")}}))},
            {QStringLiteral("row missing"),
                op(OpKind::Set, "listing", r.id(), fields({{"title", word("x")}}))},
            {QStringLiteral("setting unknown"), setting("free_beer", "1")},
            {QStringLiteral("setting too large"), setting("few_limit", "1000000")},
            {QStringLiteral("goods of another"), r.movement(scarf, r.kiln, goods.location, 3)},
            {QStringLiteral("command unknown"), commandOp("listing", goods.listing, "endorse", "draft")},
        };
        QVERIFY(ops.contains(what));
        const VerdictLine line = r.ana.push({ops.value(what)});
        QCOMPARE(line.verdict, Verdict::Rejected);
        QCOMPARE(QString(nameOf(line.reason)), QString(nameOf(static_cast<Reason>(reason))));
    }

    void anAuthorInTheBodyIsRefused()
    {
        Riverside r;
        QJsonObject body = toJson(r.ana.transaction(
            {op(OpKind::Set, "person", r.ana.caller.person, fields({{"place", word("Linz")}}))}));
        body.insert(QStringLiteral("by"), r.id().hex());
        const QByteArray bytes = compactJson(body);
        const auto answer = r.ana.send({{{1 + r.ana.n, chained(r.ana.h, bytes), r.ana.seen}, bytes}});
        QVERIFY(answer);
        QCOMPARE(answer->verdicts.first().reason, Reason::UnknownField);
        QCOMPARE(answer->verdicts.first().subject, QStringLiteral("by"));
    }

    void recordsOfAnotherCollectiveAreNotThere()
    {
        Riverside r;
        const Founding other = *r.service->createCollective({QStringLiteral("Hilltop"), QStringLiteral("EUR"),
            QString(), QStringLiteral("Zoe"), QStringLiteral("Forge"), QString()});
        TestDevice zoe(r, other.code);
        zoe.pull();
        const RawId forge = zoe.table("workshop").first().id;
        const RawId foreign = r.listing(zoe, forge);
        r.ana.pull();
        const auto edit
            = r.ana.push({op(OpKind::Set, "listing", foreign, fields({{"title", word("Mine now")}}))});
        const auto random
            = r.ana.push({op(OpKind::Set, "listing", r.id(), fields({{"title", word("Mine now")}}))});
        QCOMPARE(edit.reason, random.reason);
        QCOMPARE(edit.subject, random.subject);
        const auto below = r.ana.push({op(OpKind::Create, "listing", r.id(),
            fields({{"workshop", forge.hex()}, {"title", word("Mine")}}))});
        QCOMPARE(below.reason, Reason::RecordMissing);
        r.ana.pull();
        QVERIFY(!r.ana.rows.contains(foreign));
        QVERIFY(!r.service->blob(r.ana.caller, QByteArray(32, 'x')));
    }

    void aMadeUpHolderIsNoRight()
    {
        Riverside r;
        const Goods goods(r);
        RawId loom;
        auto yusuf = r.member("Yusuf", Role::Maker, &loom);
        yusuf->pull();
        Op theft = r.movement(goods.variant, r.kiln, goods.location, -5, "sold");
        theft.fields.insert(QStringLiteral("holder"), loom.hex());
        const auto line = yusuf->push({theft});
        QCOMPARE(line.verdict, Verdict::Rejected);
        QCOMPARE(line.reason, Reason::NotYourWorkshop);
    }

    void aRevokedDeviceAndARemovedMemberAreOut()
    {
        Riverside r;
        auto yusuf = r.member("Yusuf", Role::Maker);
        auto otto = r.member("Otto", Role::Observer);
        yusuf->pull();
        r.ana.pull();
        QVERIFY(r.service->revokeDevice(r.ana.caller, otto->caller.device));
        QCOMPARE(r.service->callerFor(otto->answer.token).error().reason, Reason::TokenUnknown);
        QCOMPARE(otto->send({}).error().fault, Fault::SignInNeeded); // a push that was already on its way
        RawId membership;
        for (const LogRow &row : r.ana.table("membership")) {
            if (row.put.value(QStringLiteral("person")).toString() == yusuf->caller.person.hex())
                membership = row.id;
        }
        QCOMPARE(
            r.ana.push({commandOp("membership", membership, "remove", "member")}).reason, Reason::Required);
        QCOMPARE(r.ana
                     .push({commandOp("membership", membership, "remove", "member",
                         fields({{"reason", word("moved away")}}))})
                     .verdict,
            Verdict::Applied);
        QCOMPARE(r.service->callerFor(yusuf->answer.token).error().reason, Reason::MembershipEnded);
        QCOMPARE(yusuf->send({}).error().fault, Fault::NotAllowed);
    }

    void oneStewardRemains()
    {
        Riverside r;
        RawId steward;
        for (const LogRow &row : r.ana.table("role_grant")) {
            if (row.put.value(QStringLiteral("role")).toString() == u"steward")
                steward = row.id;
        }
        QCOMPARE(r.ana.push({commandOp("role_grant", steward, "revoke")}).reason, Reason::LastSteward);
        auto mei = r.member("Mei", Role::Steward);
        QCOMPARE(r.ana.push({commandOp("role_grant", steward, "revoke")}).verdict, Verdict::Applied);
        mei->pull();
        QVERIFY(mei->rows.value(steward).removed);
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "rights_test.moc"
