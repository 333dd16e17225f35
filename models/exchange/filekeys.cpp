// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/filekeys.h"

#include <QHash>

#include <algorithm>

namespace cooperage {

namespace {

quint64 markOf(FileKeys::Kind kind, const QString &text)
{
    return qHash(text, size_t(kind));
}

} // namespace

void FileKeys::add(Kind kind, const QString &text)
{
    // Grown by a quarter instead of doubled: while it moves, both copies are in memory.
    if (m_marks.size() == m_marks.capacity())
        m_marks.reserve(m_marks.size() + std::max<size_t>(m_marks.size() / 4, 4096));
    m_marks.push_back(markOf(kind, text));
}

void FileKeys::announce(const ProductDraft &draft)
{
    ++m_listings;
    m_rows.addData(draft.rowHash);
    if (!draft.key.isEmpty())
        add(Kind::Key, draft.key);
    if (draft.dialect == TableDialect::Etsy) {
        add(Kind::Picture, draft.pictureKey);
        add(Kind::Title, draft.title.value);
    }
    for (const VariantDraft &variant : draft.variants) {
        if (variant.sku.given())
            add(Kind::Sku, variant.sku.value);
    }
}

void FileKeys::close()
{
    std::sort(m_marks.begin(), m_marks.end());
    m_fingerprint = m_rows.result();
}

qint64 FileKeys::count(Kind kind, const QString &text) const
{
    const auto [first, last] = std::equal_range(m_marks.begin(), m_marks.end(), markOf(kind, text));
    return last - first;
}

} // namespace cooperage
