// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/palettesource.h"

#include "models/reports/reports.h"
#include "models/store/listingquery.h"
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
    auto job = [text, atMost](const Store &store) -> Result<QList<ListingRow>> {
        ListingFilter filter;
        filter.text = text;
        filter.sort = ListingSort::Relevance;
        const auto ids = listingIds(store, filter);
        if (!ids)
            return failure(ids.error());
        return listingRows(store, ids->mid(0, atMost));
    };
    whenAnswered(m_readers.run(QStringLiteral("palette"), job), this,
        [then = std::move(then), text](const Result<QList<ListingRow>> &rows) {
            QList<PaletteHit> hits = reportsNamed(text);
            for (const ListingRow &row : rows ? *rows : QList<ListingRow>())
                hits.append({row.title, tr("Listing · %1").arg(isolated(row.workshopName)),
                    QStringLiteral("listings"), {QStringLiteral("listings"), row.id.hex()}});
            then(hits);
        });
}

} // namespace cooperage
