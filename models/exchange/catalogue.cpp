// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/catalogue.h"

#include "models/exchange/etsy.h"

namespace cooperage {

namespace {

QString keyOf(const QString &dialect, const QString &key)
{
    return dialect + u'\x1F' + key;
}

} // namespace

ListedCatalogue::ListedCatalogue(QList<ExistingProduct> products, const QString &shop)
    : m_products(std::move(products))
{
    for (qsizetype place = 0; place < m_products.size(); ++place) {
        const ExistingProduct &product = m_products.at(place);
        for (const ExistingVariant &variant : product.variants) {
            if (!m_byId.contains(variant.now.listingId, place))
                m_byId.insert(variant.now.listingId, place);
            m_byVariant.insert(variant.now.variantId, place);
            if (!variant.now.sku.isEmpty() && !m_bySku.contains(variant.now.sku, place))
                m_bySku.insert(variant.now.sku, place);
        }
        if (product.source.key.isEmpty() || product.source.shop != shop)
            continue;
        m_byKey.insert(keyOf(product.source.dialect, product.source.key), place);
        if (product.source.dialect != sourceNameOf(TableDialect::Etsy))
            continue;
        const EtsyKeyParts parts = etsyKeyParts(product.source.key);
        if (!parts.picture.isEmpty())
            m_byPicture.insert(parts.picture, place);
        m_byTitle.insert(parts.title, place);
    }
}

Result<QList<qsizetype>> ListedCatalogue::withKey(TableDialect dialect, const QString &key) const
{
    return m_byKey.values(keyOf(sourceNameOf(dialect), key));
}

Result<SourceMark> ListedCatalogue::source(qsizetype place, TableDialect dialect) const
{
    const SourceMark &mark = m_products.at(place).source;
    return mark.dialect == sourceNameOf(dialect) ? mark : SourceMark{};
}

} // namespace cooperage
