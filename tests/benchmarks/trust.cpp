// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/trust.h"
#include "models/records/entities.h"
#include "models/records/recommendation.h"
#include "models/records/review.h"
#include "models/rules/exchangecheck.h"
#include "models/store/partnerquery.h"
#include "models/store/peoplequery.h"
#include "tests/benchmarks/bigcollective.h"
#include "tests/benchmarks/measures.h"
#include "tests/benchmarks/rowwriter.h"

namespace cooperage::benchmarks {

namespace {

constexpr int members = 50;
constexpr int judgements = 10'000;
constexpr int repeats = 15;
constexpr qint64 dayMs = 86'400'000;
const QDate today(2026, 11, 22);

RawId member(int number)
{
    return RawId::derived("member " + QByteArray::number(number));
}

/// Everybody judges everybody else's work, about four times in three years.
QList<Judgement> manyJudgements()
{
    QList<Judgement> all;
    for (int i = 0; i < judgements; ++i) {
        Judgement one;
        one.kind = i % 9 == 0 ? JudgementKind::Recommendation : JudgementKind::Assessment;
        one.record = RawId::derived("judgement " + QByteArray::number(i));
        one.from = member(i % members);
        one.to = member((i + 1 + i / members % (members - 1)) % members);
        one.on = today.addDays(-i * 7919 % 1095);
        one.score = 700 + i * 31 % 300;
        one.declared = DeclarationState::None;
        all.append(one);
    }
    return all;
}

QList<PraiseLink> manyWords()
{
    QList<PraiseLink> all;
    for (const Judgement &one : manyJudgements()) {
        PraiseLink link;
        link.record = one.record;
        link.giver = one.from;
        link.receiver = one.to;
        link.at = {one.on.toJulianDay() * dayMs};
        link.assessedBefore = true;
        all.append(link);
    }
    return all;
}

/// The same as records: 50 workshops with an owner each, opened reviews and recommendations between them.
void fillPraise(LocalStore &home)
{
    Database &database = home.store->database();
    TransactionGuard guard(database);
    orGiveUp("guards", openGuards(database));
    const auto writer
        = [&](const char *table) { return RowWriter(database, *entityNamed(QString::fromLatin1(table))); };
    RowWriter people = writer("person");
    RowWriter shops = writer("workshop");
    RowWriter memberships = writer("membership");
    RowWriter versions = writer("standard_version");
    RowWriter requests = writer("endorsement");
    RowWriter reviews = writer("review");
    RowWriter assessments = writer("assessment");
    RowWriter words = writer("recommendation");
    qint64 number = 0;
    const auto put = [&](RowWriter &into, Record &record, const RawId &by, qint64 at) {
        record.id = record.id.isNull() ? home.store->ids().next() : record.id;
        record.createdAt = record.changedAt = {at};
        record.createdBy = record.changedBy = by;
        into.write(record, ++number);
    };
    StandardVersion version;
    put(versions, version, home.ana, home.clock.ms);
    QList<Id<Workshop>> workshops;
    QList<Id<Person>> owners{home.ana};
    for (int i = 0; i < members; ++i) {
        Workshop shop;
        shop.name = QStringLiteral("Workshop %1").arg(i);
        put(shops, shop, home.ana, home.clock.ms);
        workshops.append(Id<Workshop>(shop.id));
        if (i == 0) // the viewer's judgements are of others, whatever workshop is theirs
            continue;
        Person owner;
        owner.name = QStringLiteral("Owner %1").arg(i);
        put(people, owner, home.ana, home.clock.ms);
        owners.append(Id<Person>(owner.id));
        Membership membership;
        membership.person = owners.last();
        membership.workshop = workshops.last();
        membership.workshopRole = WorkshopRole::Owner;
        membership.state = MembershipState::Member;
        put(memberships, membership, home.ana, home.clock.ms);
    }
    for (int i = 0; i < judgements; ++i) {
        const Id<Person> by = owners.at(i % members);
        const Id<Workshop> about = workshops.at((i + 1 + i / members % (members - 1)) % members);
        const qint64 at = home.clock.ms - (i * 7919 % 1095) * dayMs;
        if (i % 9 == 0) {
            Recommendation said;
            said.workshop = about;
            said.subject = about;
            said.ties = DeclarationState::None;
            said.text = QStringLiteral("I would buy it again.");
            put(words, said, by, at);
            continue;
        }
        Endorsement request;
        request.workshop = about;
        request.subjectKind = SubjectKind::Workshop;
        request.subject = about;
        request.version = Id<StandardVersion>(version.id);
        put(requests, request, home.ana, at);
        Review review;
        review.request = Id<Endorsement>(request.id);
        review.reviewer = by;
        review.ties = DeclarationState::None;
        put(reviews, review, home.ana, at);
        Assessment given;
        given.request = Id<Endorsement>(request.id);
        given.sent = given.released = true;
        given.sentAt = Instant{at};
        given.score = 700 + i * 31 % 300;
        put(assessments, given, by, at);
    }
    orGiveUp("guards", closeGuards(database));
    orGiveUp("fill", guard.commit());
}

/// What the page of partners waits for: everything read from the file, reckoned, and put into names.
void measureSuggestions(Report &report)
{
    LocalStore home;
    fillPraise(home);
    const QDate day = *todayIn(*home.store);
    Durations asked;
    qsizetype suggested = 0;
    for (int i = 0; i < repeats; ++i)
        asked.add(msOf([&] { suggested = partnerIdeas(*home.store, day)->ideas.size(); }));
    report.add({QStringLiteral("T2"), QStringLiteral("partners suggested from a store, p50"), asked.median(),
        QStringLiteral("ms"), {},
        QStringLiteral("%1 judgements, %2 suggestions with reasons and chains; slowest %3 ms")
            .arg(judgements)
            .arg(suggested)
            .arg(asked.at(1), 0, 'f', 1)});
}

} // namespace

void measureTrust(Report &report)
{
    const QList<Judgement> all = manyJudgements();
    Durations trust;
    qsizetype people = 0;
    for (int i = 0; i < repeats; ++i)
        trust.add(msOf([&] { people = trustFrom(member(i), all, today).size(); }));
    report.add({QStringLiteral("T1"), QStringLiteral("trust seen by one member, p50"), trust.median(),
        QStringLiteral("ms"), QStringLiteral("50 ms"),
        QStringLiteral("%1 judgements, %2 people with their chains; slowest %3 ms")
            .arg(all.size())
            .arg(people)
            .arg(trust.at(1), 0, 'f', 1)});
    measureSuggestions(report);
    const QList<PraiseLink> words = manyWords();
    Durations exchange;
    for (int i = 0; i < 3; ++i)
        exchange.add(msOf([&] { exchangesAmong(words, {}, ExchangeRule().opensCase); }));
    report.add({QStringLiteral("-"), QStringLiteral("exchange check of a whole collective"),
        exchange.median(), QStringLiteral("ms"), {},
        QStringLiteral("%1 words of praise, rings of two to four").arg(words.size())});
}

} // namespace cooperage::benchmarks
