// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplepraise.h"

#include "models/actions/coordinatorties.h"
#include "models/actions/partners.h"
#include "models/rules/conflicts.h"
#include "models/store/endorsementquery.h"

#include <QDateTime>

#include <algorithm>

namespace cooperage {

namespace {

const QString lasting = QStringLiteral("Well-made goods");
const QString seasonal = QStringLiteral("Seasonal goods");

QString isoDay(qint64 ms, int daysLater)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().addDays(daysLater).toString(Qt::ISODate);
}

} // namespace

Result<void> SamplePraise::add()
{
    constexpr int began = 235; // days before today
    m_clock.ms = std::max(m_clock.ms, SystemClock().now() - began * SampleClock::dayMs);
    everybodySyncs();
    standards();
    pastOnes();
    words();
    runningOnes();
    persons();
    everybodySyncs();
    exchanges();
    thanksAndReminders();
    standingTies();
    everybodySyncs();
    return m_error ? Result<void>(failure(*m_error)) : Result<void>();
}

void SamplePraise::everybodySyncs()
{
    for (std::size_t i = 0; i < m_devices.size() && !m_error; ++i)
        sync(int(i));
}

void SamplePraise::standards()
{
    standard(lasting,
        QStringLiteral("Things made to be used for years. We look at them as a buyer would, by daylight."),
        24);
    standard(seasonal, QStringLiteral("Things for one season. The same eyes, a shorter time."), 6);
}

void SamplePraise::standard(const QString &name, const QString &aims, int validityMonths)
{
    if (m_error)
        return;
    constexpr int proposes = 1;
    constexpr int publishes = 2;
    Store &store = device(proposes).store();
    const auto made = check(createStandard(store, {name, QString(), aims}));
    const RawId version = createdIn(made, StandardVersion::table);
    if (m_error)
        return;
    const auto before = check(store.find<StandardVersion>(version));
    StandardVersion after = before;
    after.validityMonths = validityMonths;
    check(changeVersion(store, {before, after}));
    struct Asked
    {
        const char *name;
        int most;
        int weight;
        bool veto;
        const char *levels;
    };
    static constexpr Asked asked[] = {{"Skill", 4, 3, false,
                                          "Falls apart in use\nHolds, with visible slips\nSound work\nSure "
                                          "hand throughout\nCould teach it"},
        {"Finish", 4, 2, false,
            "Rough where hands touch it\nUneven\nClean\nCared for inside and out\nNothing left to wish for"},
        {"Originality", 4, 2, false,
            "A copy\nSeen often\nA turn of its own\nKnown as theirs at once\nNobody else makes this"},
        {"Honest claims", 1, 0, true, "Says what is not so\nSays what it is"}};
    for (const Asked &one : asked) {
        Criterion criterion;
        criterion.version = Id<StandardVersion>(version);
        criterion.name = QString::fromLatin1(one.name);
        criterion.most = one.most;
        criterion.weight = one.weight;
        criterion.veto = one.veto;
        criterion.levels = QString::fromLatin1(one.levels);
        check(addCriterion(store, criterion));
    }
    check(askForVersionStep(store, {Id<StandardVersion>(version), QStringLiteral("propose"), {}}));
    sync(proposes);
    sync(publishes);
    check(askForVersionStep(
        device(publishes).store(), {Id<StandardVersion>(version), QStringLiteral("publish"), {}}));
    sync(publishes);
    everybodySyncs();
}

SamplePraise::Case SamplePraise::draft(int maker, int listing, const QString &standard)
{
    Case about;
    if (m_error)
        return about;
    about.maker = maker;
    about.coordinator = maker == 1 ? 2 : 1;
    for (const int one : {0, 3, 4, 5}) {
        if (one != maker && about.reviewers.size() < 3)
            about.reviewers.push_back(one);
    }
    sync(maker);
    Store &store = device(maker).store();
    const auto actor = check(store.actor());
    const auto listings
        = check(store.select<Listing>(QStringLiteral("WHERE workshop = ? AND state = 'live' ORDER BY id"),
            RawId(actor.workshop.value_or(Id<Workshop>())).bytes()));
    const auto versions = check(store.select<StandardVersion>(
        QStringLiteral("WHERE state = 'published' AND standard IN (SELECT id FROM standard WHERE name = ?)"),
        standard));
    if (m_error || listing >= listings.size() || versions.isEmpty()) {
        m_error = m_error ? m_error : Error{Fault::NotFound, Reason::RecordMissing, standard, {}, {}};
        return about;
    }
    NewRequest request{SubjectKind::Listing, listings.at(listing).id,
        Id<StandardVersion>(versions.first().id), 3,
        QStringLiteral("Please look at it by daylight, and use it for a week.")};
    const auto made = check(draftRequest(store, request));
    about.id = Id<Endorsement>(createdIn(made, Endorsement::table));
    sync(maker);
    return about;
}

SamplePraise::Case SamplePraise::submitted(int maker, int listing, const QString &standard)
{
    const Case about = draft(maker, listing, standard);
    if (m_error)
        return about;
    Store &store = device(maker).store();
    const auto before = check(store.find<Endorsement>(about.id));
    Endorsement after = before;
    after.consent = true;
    after.ties = DeclarationState::None;
    check(changeRequest(store, {before, after}));
    assess(maker, about, {3, 3, 3, 1}, AssessmentKind::Own);
    step(maker, about, "submit");
    return about;
}

SamplePraise::Case SamplePraise::opened(int maker, int listing, const QString &standard)
{
    const Case about = submitted(maker, listing, standard);
    days(1);
    step(about.coordinator, about, "screen");
    for (const int reviewer : about.reviewers) {
        if (m_error)
            return about;
        const auto actor = check(device(reviewer).store().actor());
        check(inviteReviewer(device(about.coordinator).store(), {about.id, actor.person}));
    }
    sync(about.coordinator);
    step(about.coordinator, about, "open");
    days(2);
    for (const int reviewer : about.reviewers) {
        if (m_error)
            return about;
        sync(reviewer);
        Store &store = device(reviewer).store();
        const auto actor = check(store.actor());
        const auto reviews = check(store.select<Review>(QStringLiteral("WHERE request = ? AND reviewer = ?"),
            about.id.bytes(), RawId(actor.person).bytes()));
        if (reviews.isEmpty())
            continue;
        const Id<Review> id(reviews.first().id);
        check(askForReviewStep(store, {id, QStringLiteral("accept"), {}}));
        sync(reviewer);
        check(declareTies(store, {id, DeclarationState::None, {}, {}}));
        sync(reviewer);
    }
    return about;
}

SamplePraise::Case SamplePraise::reviewed(
    int maker, int listing, const QString &standard, const std::vector<Marks> &marks)
{
    const Case about = opened(maker, listing, standard);
    for (std::size_t i = 0; i < about.reviewers.size() && i < marks.size(); ++i) {
        days(1);
        assess(about.reviewers.at(i), about, marks.at(i), AssessmentKind::Panel);
    }
    return about;
}

SamplePraise::Case SamplePraise::decided(int maker, int listing, const QString &standard, const char *outcome)
{
    const bool good = qstrcmp(outcome, "declined") != 0;
    const Case about = reviewed(maker, listing, standard,
        good ? std::vector<Marks>{{4, 3, 4, 1}, {4, 4, 3, 1}, {3, 4, 4, 1}}
             : std::vector<Marks>{{2, 2, 3, 1}, {3, 2, 2, 1}, {2, 3, 2, 1}});
    days(2);
    QJsonObject arguments{{QStringLiteral("outcome"), QString::fromLatin1(outcome)}};
    if (qstrcmp(outcome, "conditional") == 0) {
        arguments.insert(
            QStringLiteral("condition"), QStringLiteral("Say in the listing how it is cleaned."));
        arguments.insert(QStringLiteral("condition_until"), isoDay(m_clock.ms, 90));
    }
    step(about.coordinator, about, "decide",
        good ? QStringLiteral("Sound work with a hand of its own; three of us would buy it.")
             : QStringLiteral("The work is honest, but not even enough yet. We would gladly look again."),
        arguments);
    return about;
}

SamplePraise::Case SamplePraise::published(
    int maker, int listing, const QString &standard, const QString &praise)
{
    const Case about = decided(maker, listing, standard, "endorsed");
    publish(about, praise);
    return about;
}

void SamplePraise::publish(const Case &about, const QString &praise)
{
    if (m_error)
        return;
    sync(about.coordinator);
    const Publication publication{about.id, QStringLiteral("en"), QStringLiteral("US"), praise};
    const QString text = check(publicTextFor(device(about.coordinator).store(), publication));
    step(about.coordinator, about, "publish", {},
        {{QStringLiteral("text"), text}, {QStringLiteral("language"), publication.language},
            {QStringLiteral("country"), publication.country}, {QStringLiteral("previewed"), true}});
}

void SamplePraise::assess(int by, const Case &about, const Marks &marks, AssessmentKind kind)
{
    if (m_error)
        return;
    sync(by);
    Store &store = device(by).store();
    const auto known = check(caseOf(store, about.id));
    Marking marking;
    marking.request = about.id;
    marking.kind = kind;
    marking.send = true;
    for (qsizetype i = 0; i < known.criteria.size() && i < qsizetype(marks.size()); ++i) {
        const Criterion &criterion = known.criteria.at(i);
        const int mark = marks.at(std::size_t(i));
        const bool low = mark <= 1 && criterion.most > 1; // has to be explained
        marking.marks.append({Id<Criterion>(criterion.id), mark,
            low ? QStringLiteral("The rim is uneven, and it stains in use") : QString()});
    }
    check(saveMarking(store, marking));
    sync(by);
}

void SamplePraise::step(
    int by, const Case &about, const char *command, const QString &reason, const QJsonObject &arguments)
{
    if (m_error)
        return;
    sync(by);
    EndorsementStep wanted{about.id, QString::fromLatin1(command), reason, arguments};
    if (wanted.command == u"decide")
        wanted.ties = SaidTies{DeclarationState::None, {}, {}};
    check(askForEndorsementStep(device(by).store(), wanted));
    sync(by);
}

/// Who coordinates it is a friend of the maker's, and says so before deciding.
void SamplePraise::tie(const Case &about, const char *words)
{
    if (m_error)
        return;
    sync(about.coordinator);
    SaidTies said{DeclarationState::Declared, {}, QString::fromUtf8(words)};
    said.kinds.add(Relation::Friend);
    check(sayTies(device(about.coordinator).store(), {about.id, said}));
    sync(about.coordinator);
}

/// What the register shows: endorsements that ended, are due, or hold.
void SamplePraise::pastOnes()
{
    const QString praise = QStringLiteral("Three of us used it for a week and would buy it again.");
    published(3, 0, seasonal, praise); // ends half a year later: over by now
    days(8);
    published(0, 0, lasting, praise);
    const Case given = published(4, 1, lasting, praise);
    days(10);
    step(given.maker, given, "withdraw", QStringLiteral("It is not made any more."));
    decided(5, 1, lasting, "declined");
    days(20);
    published(5, 2, seasonal, praise); // within 60 days of its end
    const Case conditional = decided(3, 2, lasting, "conditional");
    publish(conditional, praise);
    step(conditional.coordinator, conditional, "confirm_condition");
    days(12);
    published(2, 1, lasting, praise);
    published(1, 0, lasting, praise);
}

/// What waits for somebody today.
void SamplePraise::runningOnes()
{
    constexpr int fewDays = 36;
    m_clock.ms = std::max(m_clock.ms, SystemClock().now() - fewDays * SampleClock::dayMs);
    reviewed(4, 3, lasting, {{4, 4, 4, 1}}); // two of three still out, and late
    const Case talk = reviewed(5, 3, lasting, {{4, 4, 4, 1}, {4, 4, 3, 1}, {1, 2, 2, 1}});
    tie(talk,
        "We share a stall at the winter market every year."); // the other coordinator clears it, or decides
    days(1);
    const Case again = reviewed(3, 4, lasting, {{3, 3, 3, 1}, {3, 3, 2, 1}, {3, 2, 3, 1}});
    step(again.coordinator, again, "ask_revisions", {},
        {{QStringLiteral("what"), QStringLiteral("Show the inside in a photo and say how it was fired.")},
            {QStringLiteral("until"), isoDay(SystemClock().now(), 14)}});
    decided(0, 2, lasting, "endorsed"); // to be published
    const Case dropped = submitted(4, 4, lasting);
    step(dropped.maker, dropped, "cancel", QStringLiteral("Another piece is better."));
    days(2);
    const Case screening = submitted(5, 4, lasting);
    step(screening.coordinator, screening, "screen");
    submitted(3, 5, lasting);
    opened(2, 3, lasting); // nobody has marked yet; Ana is one of the three
    draft(0, 4, lasting);
}

/// One person's own word, and a partner outside.
void SamplePraise::persons()
{
    if (m_error)
        return;
    sync(0);
    Store &store = device(0).store();
    check(addPartner(store,
        {QStringLiteral("Kelp & Cord"), QStringLiteral("Harbour Street"),
            QStringLiteral("https://kelp.example"), QStringLiteral("Baskets of sea grass"), std::nullopt,
            QString(), QString()}));
    const auto others
        = check(store.select<Listing>(QStringLiteral("WHERE state = 'live' ORDER BY id DESC LIMIT 1")));
    if (m_error || others.isEmpty())
        return;
    Recommendation praise;
    praise.workshop = others.first().workshop;
    praise.subject = others.first().id;
    praise.ties = DeclarationState::None;
    praise.text = QStringLiteral("I use mine every morning and would not swap it.");
    check(recommend(store, praise));
    sync(0);
}

} // namespace cooperage
