// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/palettesource.h"

#include "models/actions/partners.h"
#include "models/reports/reports.h"
#include "models/store/endorsementquery.h"
#include "models/store/listingquery.h"
#include "models/store/praisequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/print/reportwords.h"

#include <algorithm>

namespace cooperage {

namespace {

/// Reports whose caption has all words; there are few, and they are not in the store.
QList<PaletteHit> reportsNamed(const QString &text)
{
    QList<PaletteHit> hits;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const Report *report : allReports()) {
        const QString caption = SpokenReport::declared(report->caption);
        const bool fits = std::all_of(words.begin(), words.end(),
            [&](const QString &word) { return caption.contains(word, Qt::CaseInsensitive); });
        if (fits)
            hits.append({caption, RecordSource::tr("Report"), QStringLiteral("reports"),
                {QStringLiteral("reports"), QString::fromLatin1(report->name)}});
    }
    return hits;
}

struct Found
{
    QList<ListingRow> listings;
    QList<EndorsementLine> endorsements;
    QList<PraiseLine> praise;
    QList<ShopOutside> partners;
    QList<StandardFound> standards;
};

/// Endorsements are few and named by a number one types on purpose; listings are many.
Result<Found> foundIn(const Store &store, const QString &text, int atMost)
{
    constexpr int mostEndorsements = 3;
    constexpr int mostPartners = 3;
    constexpr int mostStandards = 3;
    ListingFilter filter;
    filter.text = text;
    filter.sort = ListingSort::Relevance;
    const auto ids = listingIds(store, filter);
    if (!ids)
        return failure(ids.error());
    const auto listings = listingRows(store, ids->mid(0, atMost));
    const auto endorsements = endorsementsOf(
        store, {EndorsementView::Everything, text, mostEndorsements, true}, {store.clock().now()});
    const auto praise = praiseOf(store, {PraiseView::Current, text, mostEndorsements});
    const auto partners = shopsOutside(store, text);
    const auto standards = standardsSaying(store, text, mostStandards);
    if (!listings || !endorsements)
        return failure(!listings ? listings.error() : endorsements.error());
    if (!praise || !partners || !standards)
        return failure(!praise ? praise.error() : !partners ? partners.error() : standards.error());
    return Found{*listings, *endorsements, *praise, partners->mid(0, mostPartners), *standards};
}

PaletteHit hitOf(const EndorsementLine &line)
{
    return {QStringLiteral("%1 · %2").arg(humanNumber(line.request), isolated(line.subjectTitle)),
        line.request.hiddenMaker && line.own
            ? RecordSource::tr("Endorsement")
            : RecordSource::tr("Endorsement · %1").arg(isolated(line.workshopName)),
        QStringLiteral("endorsements"), {QStringLiteral("endorsements"), line.request.id.hex()}};
}

PaletteHit hitOf(const StandardFound &found)
{
    const QString kind = found.criterion.isEmpty()
        ? RecordSource::tr("Standard")
        : RecordSource::tr("Standard · criterion %1").arg(isolated(found.criterion));
    return {found.standard.name, kind, QStringLiteral("endorsements"),
        {QStringLiteral("endorsements"), QStringLiteral("standards:") + found.standard.id.hex()}};
}

PaletteHit hitOf(const PraiseLine &line)
{
    return {isolated(line.praise.text),
        RecordSource::tr("Recommendation · %1 about %2")
            .arg(isolated(line.giverName), isolated(line.subjectTitle)),
        QStringLiteral("endorsements"),
        {QStringLiteral("endorsements"), QStringLiteral("praise:") + line.praise.id.hex()}};
}

PaletteHit hitOf(const ShopOutside &one)
{
    const QString known = one.partner.knownFor;
    return {one.shop.name,
        known.isEmpty() ? RecordSource::tr("Partner outside the collective")
                        : RecordSource::tr("Partner outside · %1").arg(isolated(known)),
        QStringLiteral("workshop"),
        {QStringLiteral("endorsements"), QStringLiteral("partners:") + one.shop.id.hex()}};
}

} // namespace

RecordSource::RecordSource(Readers &readers, QObject *parent)
    : QObject(parent)
    , m_readers(readers)
{
}

void RecordSource::find(const QString &text, int atMost, std::function<void(QList<PaletteHit>)> then)
{
    if (text.trimmed().isEmpty()) {
        then({});
        return;
    }
    auto job = [text, atMost](const Store &store) { return foundIn(store, text, atMost); };
    whenAnswered(m_readers.run(QStringLiteral("palette"), job), this,
        [then = std::move(then), text](const Result<Found> &found) {
            QList<PaletteHit> hits = reportsNamed(text);
            const Found rows = found ? *found : Found{};
            for (const EndorsementLine &line : rows.endorsements)
                hits.append(hitOf(line));
            for (const ShopOutside &one : rows.partners)
                hits.append(hitOf(one));
            for (const StandardFound &one : rows.standards)
                hits.append(hitOf(one));
            for (const ListingRow &row : rows.listings)
                hits.append({row.title, tr("Listing · %1").arg(isolated(row.workshopName)),
                    QStringLiteral("listings"), {QStringLiteral("listings"), row.id.hex()}});
            for (const PraiseLine &line : rows.praise)
                hits.append(hitOf(line));
            then(hits);
        });
}

} // namespace cooperage
