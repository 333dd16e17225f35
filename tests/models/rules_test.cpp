// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/entities.h"
#include "models/records/stock.h"
#include "models/rules/checklist.h"
#include "models/rules/joincode.h"
#include "models/rules/permissions.h"
#include "models/rules/settings.h"
#include "models/rules/stock.h"
#include "models/rules/validation.h"
#include "models/rules/workflows.h"

#include <QTest>

using namespace cooperage;

namespace {

template <class T = RawId> T made(char letter)
{
    return T(*RawId::fromBytes(QByteArray(16, letter)));
}

const auto pottery = made<Id<Workshop>>('p');
const auto weaving = made<Id<Workshop>>('w');
const auto ana = made<Id<Person>>('a');

Actor person(QList<Role> roles, std::optional<Id<Workshop>> workshop = std::nullopt)
{
    Actor actor;
    actor.person = ana;
    for (const Role role : roles)
        actor.roles.insert(int(role));
    actor.workshop = workshop;
    actor.workshopRole = workshop ? WorkshopRole::CoWorker : WorkshopRole::None;
    return actor;
}

Reason reasonOf(const Result<void> &result)
{
    return result ? Reason::Unknown : result.error().reason;
}

QStringList openLines(const QList<ChecklistLine> &lines)
{
    QStringList open;
    for (const ChecklistLine &line : lines) {
        if (!line.done)
            open.append(QString::number(int(line.item)));
    }
    return open;
}

} // namespace

Q_DECLARE_METATYPE(cooperage::Actor)

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayEditWhat_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *name, const char *table, const Actor &actor, bool may) {
            QTest::newRow(name) << QString::fromLatin1(table) << actor << may;
        };
        const Actor own = person({Role::Maker}, pottery);
        const Actor other = person({Role::Maker}, weaving);
        const Actor steward = person({Role::Steward});
        row("own listing", "listing", own, true);
        row("another workshop's listing", "listing", other, false);
        row("steward", "listing", steward, true);
        row("a coordinator may not write listings", "listing", person({Role::Coordinator}), false);
        row("but may tag them", "tag", person({Role::Coordinator}), true);
        row("a curator may not tag", "tag", person({Role::Curator}), false);
        row("an observer only reads", "listing", person({Role::Observer}), false);
        row("own stock", "movement", own, true);
        row("stock held by another", "movement", other, true); // weaving holds it, see below
        row("stock of nobody near", "movement", person({Role::Maker}, made<Id<Workshop>>('x')), false);
        row("settings are for stewards", "setting", own, false);
        row("steward sets", "setting", steward, true);
        row("memberships only by command", "membership", steward, false);
        row("stock hints only by the server", "stock_hint", steward, false);
        for (const auto state : {MembershipState::Paused, MembershipState::Left, MembershipState::Removed,
                 MembershipState::Applicant, MembershipState::Invited, MembershipState::Declined}) {
            Actor ended = own;
            ended.state = state;
            row(qPrintable(QStringLiteral("state %1").arg(int(state))), "listing", ended, false);
        }
        Actor guest = own; // named at a workshop, without a part in it
        guest.workshopRole = WorkshopRole::None;
        row("no part in the workshop", "listing", guest, false);
    }

    void whoMayEditWhat()
    {
        QFETCH(QString, table);
        QFETCH(Actor, actor);
        QFETCH(bool, may);
        const Ownership ownership{pottery, weaving, made('z')};
        QCOMPARE(bool(mayEdit(actor, *entityNamed(table), ownership)), may);
    }

    void invitationsNeverRiseAboveTheInviter()
    {
        const QList<Role> low = {Role::Maker, Role::Curator, Role::Observer};
        for (const Role role : low)
            QVERIFY(mayInviteAs(person({Role::Maker}), role));
        QVERIFY(!mayInviteAs(person({Role::Maker}), Role::Coordinator));
        QVERIFY(mayInviteAs(person({Role::Coordinator}), Role::Coordinator));
        QVERIFY(!mayInviteAs(person({Role::Coordinator}), Role::Steward));
        QVERIFY(mayInviteAs(person({Role::Steward}), Role::Steward));
        Actor left = person({Role::Steward});
        left.state = MembershipState::Left;
        QVERIFY(!mayInviteAs(left, Role::Maker));
    }

    void exactStockIsSeenByThoseItConcerns()
    {
        const QString scope = scopeOf(entityOf<Movement>(), {pottery, weaving, {}});
        QVERIFY(sees(audiencesOf(person({Role::Maker}, pottery)), scope));
        QVERIFY(sees(audiencesOf(person({Role::Maker}, weaving)), scope)); // holds the goods
        QVERIFY(sees(audiencesOf(person({Role::Coordinator})), scope));
        QVERIFY(!sees(audiencesOf(person({Role::Maker}, made<Id<Workshop>>('x'))), scope));
        QVERIFY(!sees(audiencesOf(person({Role::Observer})), scope));
        const QString cost = scopeOf(entityOf<VariantCost>(), {pottery, {}, {}});
        QVERIFY(!sees(audiencesOf(person({Role::Coordinator})), cost)); // not even they
        QVERIFY(sees(audiencesOf(person({Role::Steward})), cost));
    }

    void applicantsSeeOnlyThemselves()
    {
        Actor actor = person({Role::Maker}, pottery);
        for (const auto state :
            {MembershipState::Applicant, MembershipState::Left, MembershipState::Removed}) {
            actor.state = state;
            QCOMPARE(audiencesOf(actor), QSet<QString>{QStringLiteral("member/") + ana.hex()});
        }
    }

    void statesChangeOnlyAlongTheTable()
    {
        QCOMPARE(
            QString::fromLatin1(transitionFor(u"listing", u"publish", u"draft")->to), QStringLiteral("live"));
        QCOMPARE(transitionFor(u"listing", u"publish", u"live").error().reason, Reason::StepNotNow);
        QCOMPARE(transitionFor(u"listing", u"fly", u"draft").error().reason, Reason::UnknownCommand);
        for (const Transition &one : allTransitions()) {
            const Entity *entity = entityNamed(QString::fromLatin1(one.table));
            QVERIFY(entity);
            const Field *state = entity->fieldNamed(u"state");
            QVERIFY(state && state->rules.decided);
            const auto known = [state](const char *name) {
                return std::any_of(state->choices.begin(), state->choices.end(),
                    [name](const Choice &choice) { return qstrcmp(choice.name, name) == 0; });
            };
            QVERIFY2(known(one.from) && known(one.to), one.command);
        }
    }

    void whoMayAskForAChangeOfState()
    {
        const Ownership ownership{pottery, {}, {}};
        const auto asks = [&](const Actor &actor, const char16_t *table, const char16_t *command,
                              const char16_t *from, const RawId &self = {}) {
            return reasonOf(mayAsk(actor, *transitionFor(table, command, from), ownership, {self, {}}));
        };
        const Actor own = person({Role::Maker}, pottery);
        const Actor steward = person({Role::Steward});
        QCOMPARE(asks(own, u"listing", u"publish", u"draft"), Reason::Unknown);
        QCOMPARE(
            asks(person({Role::Maker}, weaving), u"listing", u"publish", u"draft"), Reason::NotYourWorkshop);
        QCOMPARE(asks(person({Role::Coordinator}), u"listing", u"pause", u"live"), Reason::Unknown);
        QCOMPARE(
            asks(person({Role::Coordinator}), u"listing", u"publish", u"draft"), Reason::NotYourWorkshop);
        QCOMPARE(asks(own, u"workshop", u"pause", u"active"), Reason::NotYourWorkshop); // a co-worker
        QCOMPARE(asks(steward, u"membership", u"accept", u"applicant", made('b')), Reason::Unknown);
        QCOMPARE(asks(steward, u"membership", u"remove", u"member", ana), Reason::OwnCase);
        QCOMPARE(asks(own, u"membership", u"accept", u"applicant", made('b')), Reason::RoleMissing);
        QCOMPARE(asks(own, u"membership", u"leave", u"member", ana), Reason::Unknown);
        QCOMPARE(asks(own, u"membership", u"leave", u"member", made('b')), Reason::RoleMissing);
    }

    void settingsHaveSensibleStandards()
    {
        QSet<QString> names;
        const RawId collective = made('c');
        QSet<QString> ids;
        for (const SettingDefinition &setting : allSettings()) {
            QVERIFY2(setting.least <= setting.standard && setting.standard <= setting.most, setting.name);
            QVERIFY2(qstrlen(setting.meaning) > 20, setting.name);
            names.insert(QString::fromLatin1(setting.name));
            ids.insert(settingId(collective, QString::fromLatin1(setting.name)).hex());
        }
        QCOMPARE(names.size(), qsizetype(allSettings().size()));
        QCOMPARE(ids.size(), names.size());
        QVERIFY(!settingNamed(u"no such setting"));
    }

    void theChecklistNamesWhatIsMissing()
    {
        Listing listing;
        listing.id = made('l');
        QVERIFY(!isComplete(checklistOf(listing, {}, {})));
        Variant variant;
        variant.id = made('v');
        variant.price = Money{2800, *Currency::fromCode(u"EUR")};
        variant.weightG = 400;
        Photo photo;
        photo.id = made('f');
        photo.altText = QStringLiteral("A blue mug");
        listing.benefit = QStringLiteral("Warm hands");
        listing.category = QStringLiteral("Kitchen > Mugs");
        listing.whoMade = WhoMade::Self;
        QCOMPARE(openLines(checklistOf(listing, {variant}, {photo})), QStringList());
        QVERIFY(isComplete(checklistOf(listing, {variant}, {photo})));

        const auto missing = [](const QList<ChecklistLine> &lines) { return openLines(lines).join(u','); };
        const auto only = [](ChecklistItem item) { return QString::number(int(item)); };
        Photo removed = photo;
        removed.removed = true;
        QVERIFY(missing(checklistOf(listing, {variant}, {removed})).contains(only(ChecklistItem::Photo)));
        photo.altText.clear();
        QCOMPARE(missing(checklistOf(listing, {variant}, {photo})), only(ChecklistItem::PhotoText));
        photo.altText = QStringLiteral("A blue mug");
        variant.weightG.reset();
        QCOMPARE(missing(checklistOf(listing, {variant}, {photo})), only(ChecklistItem::Weight));
        listing.shipped = false; // then nobody asks for a weight
        QVERIFY(isComplete(checklistOf(listing, {variant}, {photo})));
        variant.price.minor = 0;
        QCOMPARE(missing(checklistOf(listing, {variant}, {photo})), only(ChecklistItem::Price));
        listing.priceOnRequest = true;
        QVERIFY(isComplete(checklistOf(listing, {variant}, {photo})));
    }

    void othersLearnOnlyWhetherThereIsSome()
    {
        QCOMPARE(availabilityOf(-2, 3), Availability::None);
        QCOMPARE(availabilityOf(0, 3), Availability::None);
        QCOMPARE(availabilityOf(3, 3), Availability::Few);
        QCOMPARE(availabilityOf(4, 3), Availability::Some);
        QCOMPARE(freeStock(10, 2, 3, 1), qint64(4));
    }

    void joinCodesForgiveHowTheyAreTyped()
    {
        const QString code = joinCode(QByteArray(16, '\x5a'));
        QCOMPARE(code.size(), 26);
        QCOMPARE(joinCodeHash(code).size(), 32);
        QCOMPARE(joinCodeHash(code.toLower().insert(5, u' ').insert(12, u'-')), joinCodeHash(code));
        QVERIFY(joinCodeHash(code.chopped(1)).isEmpty());
        QVERIFY(joinCodeHash(code.chopped(1) + u'1').isEmpty()); // no digit 1 in base32
        QVERIFY(joinCodeHash(joinCode(QByteArray(16, '\x5b'))) != joinCodeHash(code));
    }

    void typedTextIsCleaned_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("longText");
        QTest::addColumn<QString>("stored");
        QTest::newRow("ends trimmed") << "  Mug \t" << false << "Mug";
        QTest::newRow("composed") << QStringLiteral("Cafe\u0301") << false << QStringLiteral("Caf\u00e9");
        QTest::newRow("controls go") << QStringLiteral("Mu\u0007g\u0000").append(QChar(u'\0')) << false
                                     << "Mug";
        QTest::newRow("lines stay in stories") << "a\nb" << true << "a\nb";
    }

    void typedTextIsCleaned()
    {
        QFETCH(QString, typed);
        QFETCH(bool, longText);
        QFETCH(QString, stored);
        QCOMPARE(cleanText(typed, longText), stored);
        QVERIFY(!hasControlCharacters(stored, longText));
    }

    void gtinsHaveACheckDigit()
    {
        QVERIFY(isGtin(u"4006381333931"));
        QVERIFY(!isGtin(u"4006381333932"));
        QVERIFY(!isGtin(u"400638133393"));
        QVERIFY(!isGtin(u"abcdefgh"));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
