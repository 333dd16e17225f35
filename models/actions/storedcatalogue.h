// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/catalogue.h"
#include "models/store/store.h"

#include <memory>
#include <vector>

namespace cooperage {

/// The listings of a workshop as an import compares with it. Keeps some 16 bytes per listing, picture, title
/// and SKU; the rest is read when it is asked for. Shows the listings there were when it was made: what the
/// import itself adds has no place in it.
class StoredCatalogue final : public Catalogue
{
public:
    /// @p shop: only listings imported from there are recognised by key, picture and title.
    static Result<std::unique_ptr<StoredCatalogue>> read(
        const Store &store, const Id<Workshop> &workshop, const QString &shop);

    qsizetype size() const override { return qsizetype(m_ids.size()); }
    QList<qsizetype> withId(const QString &listingId) const override;
    Result<QList<qsizetype>> withVariant(const QString &variantId) const override;
    Result<QList<qsizetype>> withKey(TableDialect dialect, const QString &key) const override;
    QList<qsizetype> withPicture(const QString &number) const override;
    QList<qsizetype> withTitle(const QString &title) const override;
    QList<qsizetype> withSku(const QString &sku) const override;
    Result<SourceMark> source(qsizetype place, TableDialect dialect) const override;
    Result<ExistingProduct> product(qsizetype place) const override;

private:
    /// A hash of the text and where it belongs; sorted once, searched by halves.
    struct Mark
    {
        quint64 hash;
        quint32 place;
        bool operator<(const Mark &other) const
        {
            return hash != other.hash ? hash < other.hash : place < other.place;
        }
    };
    using Marks = std::vector<Mark>;

    StoredCatalogue(const Store &store, QString shop)
        : m_store(store)
        , m_shop(std::move(shop))
    {
    }
    Result<void> readIds(const Id<Workshop> &workshop);
    Result<void> readSkus();
    Result<void> readEtsyKeys();
    qsizetype placeOf(const RawId &listing) const;
    static QList<qsizetype> found(const Marks &marks, const QString &text);

    const Store &m_store;
    QString m_shop;
    std::vector<RawId> m_ids; ///< sorted; the index is the place
    Marks m_skus;
    Marks m_pictures;
    Marks m_titles;
};

} // namespace cooperage
