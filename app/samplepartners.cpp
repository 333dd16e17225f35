// SPDX-License-Identifier: GPL-3.0-or-later
// What the makers of the sample say of each other's work in their own names: enough for trust to travel.
#include "app/samplepraise.h"

namespace cooperage {

/// Nobody praises back: an exchange would be a case, and the sample has those elsewhere (samplethanks.cpp),
/// with the praise of Ana for Tomas and of Tomas for Noor that completes these chains.
void SamplePraise::words()
{
    constexpr int yusuf = 1;
    constexpr int mei = 2;
    constexpr int tomas = 3;
    constexpr int noor = 4;
    constexpr int ilse = 5;
    word(yusuf, tomas, "Tight, even weaving; mine has carried wet washing for two years.", {});
    days(3);
    word(mei, yusuf, "The scarf falls as if it weighed nothing.", {});
    days(6);
    word(mei, noor, "My customers ask for the candle beside the rings.", {Relation::Business});
    word(noor, ilse, "Turned so true that a candle stands straight in it.", {});
    everybodySyncs();
}

void SamplePraise::word(int by, int about, const char *text, Relations ties)
{
    if (m_error)
        return;
    sync(by);
    const auto maker = check(device(about).store().actor());
    Store &store = device(by).store();
    const RawId workshop = maker.workshop.value_or(Id<Workshop>());
    const auto listings = check(store.select<Listing>(
        QStringLiteral("WHERE workshop = ? AND state = 'live' ORDER BY id LIMIT 1"), workshop.bytes()));
    if (m_error || listings.isEmpty())
        return;
    Recommendation praise;
    praise.workshop = Id<Workshop>(workshop);
    praise.subject = listings.first().id;
    praise.ties = ties.isEmpty() ? DeclarationState::None : DeclarationState::Declared;
    praise.tieKinds = kindsText(ties);
    praise.text = QString::fromUtf8(text);
    check(recommend(store, praise));
    sync(by);
}

} // namespace cooperage
