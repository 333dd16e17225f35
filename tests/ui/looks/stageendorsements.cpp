// SPDX-License-Identifier: GPL-3.0-or-later
// Requests for endorsements in Stage's collective: one in every state somebody looks at.
#include "models/actions/reviews.h"
#include "tests/support/requests.h"
#include "tests/ui/looks/stage.h"

namespace cooperage::looks {

namespace {

constexpr qint64 day = test::Requests::day;

Listing titled(const Store &store, const char *beginning)
{
    return store
        .select<Listing>(
            QStringLiteral("WHERE title LIKE ? ORDER BY id"), QString::fromUtf8(beginning) + u'%')
        ->first();
}

Id<Person> named(const Store &store, const char *beginning)
{
    return Id<Person>(store
                          .select<Person>(QStringLiteral("WHERE name LIKE ? ORDER BY id"),
                              QString::fromUtf8(beginning) + u'%')
                          ->first()
                          .id);
}

void addEvidence(test::LocalStore &local, test::Requests &requests, const Endorsement &of)
{
    const auto photos = local.store->select<Photo>(
        QStringLiteral("WHERE listing = ? ORDER BY position, id"), RawId(of.subject).bytes());
    for (const Photo &photo : *photos) {
        Evidence one;
        one.id = local.store->ids().next();
        one.request = Id<Endorsement>(of.id);
        one.photo = photo.hash;
        one.text = photo.altText;
        requests.put(one, local.yusuf);
    }
    Evidence link;
    link.id = local.store->ids().next();
    link.request = Id<Endorsement>(of.id);
    link.kind = EvidenceKind::Link;
    link.link = QStringLiteral("https://yusuf-weaves.example/how-a-cushion-is-made");
    link.text = QStringLiteral("How it is made");
    requests.put(link, local.yusuf);
}

} // namespace

void Stage::addEndorsements()
{
    Store &store = *m_local.store;
    test::Requests requests(m_local);
    requests.give(m_local.ana, Role::Coordinator);
    const auto mei = named(store, "Mei");
    const auto tomas = named(store, "Tom");
    for (const auto &person : {m_local.yusuf, mei, tomas})
        requests.give(person, Role::Maker);
    const auto leila = requests.member("Leila");

    Endorsement draft = requests.draft(titled(store, "Moon vase"));
    draft.samples = 1;
    draft.note = QStringLiteral("Coiled by hand, fired twice. *The foot is unglazed.*");
    requests.put(draft, m_local.ana);

    Endorsement toReview = requests.under(titled(store, "Handwoven cushion"), EndorsementState::InReview);
    toReview.note = QStringLiteral("Wool from two farms up the valley.\n\n- washed twice\n- sewn by hand");
    requests.put(toReview, m_local.yusuf);
    Endorsement earlier = requests.under(titled(store, "Handwoven cushion"), EndorsementState::Expired);
    earlier.outcome = Outcome::Conditional;
    earlier.condition = QStringLiteral("A zip that can be replaced.");
    earlier.conditionMet = true;
    earlier.score = 846;
    earlier.decidedAt = {m_local.clock.ms - 790 * day};
    earlier.validUntil = QDate(2025, 8, 10);
    requests.put(earlier, m_local.yusuf);
    addEvidence(m_local, requests, toReview);
    requests.review(toReview, m_local.ana, ReviewState::Accepted);
    requests.review(toReview, mei, ReviewState::Submitted);
    requests.review(toReview, leila, ReviewState::Invited, DeclarationState::NotAsked);
    Marking begun;
    begun.request = Id<Endorsement>(toReview.id);
    begun.marks = {{Id<Criterion>(requests.criteria.at(0).id), 3, {}},
        {Id<Criterion>(requests.criteria.at(1).id), 1, QStringLiteral("The zip catches.")}};
    if (!saveMarking(store, begun))
        qFatal("no draft of a review");

    Endorsement allIn = requests.under(titled(store, "Hammered silver ring"), EndorsementState::InReview);
    allIn.score = 905;
    allIn.spread = 143;
    requests.put(allIn, mei);
    addEvidence(m_local, requests, allIn);
    requests.opened(allIn, m_local.yusuf, {4, 4, 4, 1}, 1000);
    requests.opened(allIn, tomas, {4, 3, 3, 1}, 857);
    requests.opened(allIn, leila, {4, 4, 2, 1}, 857);
    requests.said(allIn, requests.member("Noor", Role::Coordinator), "friend");

    Endorsement decided = requests.under(titled(store, "Willow bread basket"), EndorsementState::Decided);
    decided.outcome = Outcome::Endorsed;
    decided.decisionReason = QStringLiteral("Tight, even work; the handles carry five loaves.");
    decided.decidedAt = {m_local.clock.ms - day};
    decided.score = 893;
    requests.put(decided, tomas);
    requests.put(
        requests.under(titled(store, "Linen tea towel"), EndorsementState::Screening), m_local.yusuf);

    Endorsement published = requests.under(titled(store, "Lambswool blanket"), EndorsementState::Published);
    published.outcome = Outcome::Endorsed;
    published.current = true;
    published.score = 929;
    published.validUntil = QDate(2027, 3, 9);
    published.publicText = QStringLiteral(
        "Yusuf Weaves is in Riverside Makers. A blanket to hand down: even, dense and light.");
    requests.put(published, m_local.yusuf);
    Endorsement due = requests.under(titled(store, "Olive wood spoons"), EndorsementState::Due);
    due.outcome = Outcome::Endorsed;
    due.current = true;
    due.score = 876;
    due.decidedAt = {m_local.clock.ms - 690 * day};
    due.decisionReason = QStringLiteral("Light in the hand, and nothing splinters.");
    due.validUntil = QDate(2025, 11, 20);
    due.publicText
        = QStringLiteral("Tomás Baskets is in Riverside Makers. Light in the hand, and nothing splinters.");
    requests.put(due, tomas);
    Endorsement returned = requests.under(titled(store, "Dinner plate"), EndorsementState::Submitted);
    requests.put(returned, m_local.ana);
    returned.state = EndorsementState::Draft; // sent back, by who screened it
    m_local.receive({m_local.rowOf(returned)}, mei);
    Endorsement dropped = requests.under(titled(store, "Pebble necklace"), EndorsementState::Screening);
    requests.put(dropped, mei);
    dropped.state = EndorsementState::Cancelled;
    m_local.receive({m_local.rowOf(dropped)}, mei);
    Endorsement over = requests.under(titled(store, "Leaf earrings"), EndorsementState::Expired);
    over.outcome = Outcome::Endorsed;
    over.score = 821;
    over.validUntil = QDate(2025, 6, 1);
    requests.put(over, mei);
}

QString Stage::request(const char *title) const
{
    const auto found = m_local.store->select<Endorsement>(
        QStringLiteral("WHERE subject = ? ORDER BY id"), titled(*m_local.store, title).id.bytes());
    return found->isEmpty() ? QString() : found->first().id.hex();
}

} // namespace cooperage::looks
