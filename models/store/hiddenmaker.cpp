// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/hiddenmaker.h"

#include "models/records/listing.h"
#include "models/records/workshop.h"

namespace cooperage {

namespace {

void add(
    QList<GivenAway> &found, EvidencePlace place, int number, const QString &text, const MakerNames &maker)
{
    for (const QString &name : namesIn(text, maker))
        found.append({place, number, name});
}

} // namespace

Result<MakerNames> makerNamesOf(const Store &store, const RawId &id)
{
    const auto workshop = store.find<Workshop>(id);
    const auto people = store.select<Person>(
        QStringLiteral("WHERE id IN (SELECT person FROM membership WHERE workshop = ? AND _removed = 0"
                       " AND state IN ('member', 'paused'))"),
        id.bytes());
    if (!workshop || !people)
        return failure(workshop ? people.error() : workshop.error());
    MakerNames maker{workshop->name, {}, {}};
    if (!workshop->web.trimmed().isEmpty())
        maker.addresses.append(workshop->web);
    for (const Person &person : *people)
        maker.people.append(person.name);
    return maker;
}

Result<QList<GivenAway>> givenAwayIn(const Store &store, const EndorsementCase &about)
{
    QList<GivenAway> found;
    if (!about.request.hiddenMaker)
        return found;
    const auto maker = makerNamesOf(store, about.request.workshop);
    if (!maker)
        return failure(maker.error());
    if (about.request.subjectKind == SubjectKind::Listing) {
        if (const auto listing = store.find<Listing>(about.request.subject)) {
            add(found, EvidencePlace::Title, 0, listing->title, *maker);
            add(found, EvidencePlace::Story, 0, listing->story, *maker);
        }
    }
    add(found, EvidencePlace::Note, 0, about.request.note, *maker);
    int photo = 0;
    int link = 0;
    QList<GivenAway> links;
    for (const Evidence &one : about.evidence) {
        if (one.kind == EvidenceKind::Photo && !one.photo.bytes.isEmpty())
            add(found, EvidencePlace::Photo, ++photo, one.text, *maker);
        else
            add(links, EvidencePlace::Link, ++link, one.link + QStringLiteral(" | ") + one.text, *maker);
    }
    return found + links;
}

} // namespace cooperage
