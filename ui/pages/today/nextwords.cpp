// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what could be done next.
#include "ui/pages/today/todaywords.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

} // namespace

QString offerWords(const Offer &offer)
{
    switch (offer.kind) {
    case OfferKind::AddPhotos:
        return Say::tr("Add a photo to %n listing(s) that need one", nullptr, offer.count);
    case OfferKind::FinishDrafts:
        return Say::tr("Finish one of %n draft(s)", nullptr, offer.count);
    case OfferKind::AddListing:
        return Say::tr("Show what you make");
    }
    return {};
}

LineWords stepWords(const FirstSteps::Step &step)
{
    LineWords words;
    words.iconName = step.done ? QStringLiteral("check") : QStringLiteral("chevron-right");
    words.mood = step.done ? Mood::Good : Mood::Neutral;
    switch (step.step) {
    case FirstStep::Listing:
        words.text = Say::tr("Add a first listing");
        words.detail = Say::tr("One thing you make, with its price.");
        words.iconName = QStringLiteral("listings");
        break;
    case FirstStep::Photo:
        words.text = Say::tr("Give it a photo");
        words.detail = Say::tr("Drop it onto the listing, or paste it.");
        words.iconName = QStringLiteral("photo");
        break;
    case FirstStep::Partner:
        words.text = Say::tr("Find a first partner");
        words.detail = Say::tr("Invite somebody whose work goes well with yours.");
        words.iconName = QStringLiteral("person-add");
        break;
    case FirstStep::Backup:
        words.text = Say::tr("Keep a backup");
        words.detail = Say::tr("Best on another disk. One on this computer is made every day.");
        words.iconName = QStringLiteral("backup");
        break;
    }
    if (step.done) {
        words.iconName = QStringLiteral("check");
        words.text = Say::tr("Done: %1").arg(words.text);
        words.detail.clear();
    }
    return words;
}

} // namespace cooperage
