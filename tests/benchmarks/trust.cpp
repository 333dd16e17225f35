// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/trust.h"
#include "models/rules/exchangecheck.h"
#include "tests/benchmarks/measures.h"

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
    const QList<PraiseLink> words = manyWords();
    Durations exchange;
    for (int i = 0; i < 3; ++i)
        exchange.add(msOf([&] { exchangesAmong(words, {}, ExchangeRule().opensCase); }));
    report.add({QStringLiteral("-"), QStringLiteral("exchange check of a whole collective"),
        exchange.median(), QStringLiteral("ms"), {},
        QStringLiteral("%1 words of praise, rings of two to four").arg(words.size())});
}

} // namespace cooperage::benchmarks
