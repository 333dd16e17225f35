// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/tablechanges.h"

#include "models/actions/rights.h"

#include <algorithm>

namespace cooperage {

namespace {

class Rows
{
public:
    explicit Rows(Store &store)
        : m_store(store)
    {
    }

    Result<void> add(const TypedRow &row)
    {
        auto listing = findLiving<Listing>(m_store, row.listing);
        if (!listing)
            return failure(listing.error());
        if (auto allowed = mayChange(m_store, *listing); !allowed)
            return allowed;
        const qsizetype before = m_edit.ops().size();
        listing->seen = std::min(listing->seen, row.seen);
        if (row.title) {
            Listing after = *listing;
            after.title = *row.title;
            m_edit.change(*listing, cleaned(after));
            m_titles = true;
        }
        if (row.price) {
            if (auto priced = reprice(row); !priced)
                return priced;
        }
        if (m_edit.ops().size() > before) {
            ++m_count;
            m_subject = row.title.value_or(listing->title);
        }
        return {};
    }

    Result<Committed> commit()
    {
        const QString intent
            = m_titles ? QStringLiteral("listing.change") : QStringLiteral("variant.reprice");
        Edit edit(intent, {intent, m_count == 1 ? m_subject : QString(), m_count});
        for (const Op &op : m_edit.ops())
            edit.addOp(op, m_edit.seen());
        return m_store.commit(edit);
    }

private:
    Result<void> reprice(const TypedRow &row)
    {
        const auto variants = m_store.select<Variant>(
            QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY position, id"), row.listing.bytes());
        if (!variants)
            return failure(variants.error());
        const bool alike = std::all_of(variants->begin(), variants->end(),
            [&](const Variant &one) { return one.price == variants->first().price; });
        for (Variant before : *variants) {
            if (!alike)
                break;
            before.seen = std::min(before.seen, row.seen);
            Variant after = before;
            after.price.minor = row.price->minor;
            if (!row.price->currency.isNull())
                after.price.currency = row.price->currency;
            m_edit.change(before, after);
        }
        return {};
    }

    Store &m_store;
    Edit m_edit{QString(), {}};
    QString m_subject;
    int m_count = 0;
    bool m_titles = false;
};

} // namespace

Result<Committed> changeRows(Store &store, const QList<TypedRow> &typed)
{
    Rows rows(store);
    for (const TypedRow &row : typed) {
        if (auto added = rows.add(row); !added)
            return failure(added.error());
    }
    return rows.commit();
}

} // namespace cooperage
