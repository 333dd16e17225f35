// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplecomakers.h"

#include "models/actions/comakers.h"

namespace cooperage {

namespace {

constexpr int potter = 0; // the visitor
constexpr int silversmith = 2;
constexpr int chandler = 4;
constexpr int turner = 5;

Result<Id<Workshop>> workshopOf(SampleDevice &device)
{
    const auto self = device.store().actor();
    if (!self)
        return failure(self.error());
    return self->workshop.value_or(Id<Workshop>());
}

/// @p by offers the listing, @p with is asked. Answers what was offered.
Result<CoMakerOffer> offer(
    SampleDevice &by, SampleDevice &with, const char *title, const char *role, int share)
{
    const auto workshop = workshopOf(with);
    const auto listings
        = by.store().select<Listing>(QStringLiteral("WHERE title = ?"), QString::fromUtf8(title));
    if (!workshop || !listings)
        return failure(workshop ? listings.error() : workshop.error());
    if (listings->isEmpty())
        return failure(Fault::NotFound, Reason::RecordMissing, QString::fromUtf8(title));
    const CoMakerOffer made{Id<Listing>(listings->first().id), *workshop, QString::fromUtf8(role), share};
    const auto proposed = proposeCoMaker(by.store(), made);
    if (!proposed)
        return failure(proposed.error());
    const auto synced = by.sync();
    return synced ? Result<CoMakerOffer>(made) : failure(synced.error());
}

} // namespace

Result<void> addCoMakers(const std::vector<std::unique_ptr<SampleDevice>> &devices)
{
    SampleDevice &smith = *devices.at(silversmith);
    for (const int one : {turner, chandler}) {
        if (auto synced = devices.at(std::size_t(one))->sync(); !synced)
            return synced;
    }
    const auto board = offer(*devices.at(turner), smith, "Cheese board with knife", "the blade", 250'000);
    if (!board)
        return failure(board.error());
    if (auto synced = smith.sync(); !synced)
        return synced;
    const auto agreed
        = askForCoMakerStep(smith.store(), {board->listing, board->workshop, QStringLiteral("accept"), {}});
    if (!agreed)
        return failure(agreed.error());
    if (auto synced = smith.sync(); !synced)
        return synced;
    const auto advent
        = offer(*devices.at(chandler), *devices.at(potter), "Advent set of four", "four dishes", 333'333);
    return advent ? Result<void>() : failure(advent.error());
}

} // namespace cooperage
