// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/palettesource.h"

#include "models/store/listingquery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"

namespace cooperage {

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
        [then = std::move(then)](const Result<QList<ListingRow>> &rows) {
            QList<PaletteHit> hits;
            for (const ListingRow &row : rows ? *rows : QList<ListingRow>())
                hits.append({row.title, tr("Listing · %1").arg(isolated(row.workshopName)),
                    QStringLiteral("listings"), {QStringLiteral("listings"), row.id.hex()}});
            then(hits);
        });
}

} // namespace cooperage
