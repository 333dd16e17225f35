// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exchange/dialect.h"
#include "models/exchange/owntable.h"

#include <QHash>

namespace cooperage {

/// Where a stored listing came from, kept with it: `source{dialect, shop, key, row hash}`.
struct SourceMark
{
    QString dialect = {}; ///< sourceNameOf(); empty for listings made here
    QString shop = {}; ///< the person's label for the shop
    QString key = {}; ///< ProductDraft::key
    QByteArray rowHash = {}; ///< ProductDraft::rowHash of the newest import

    bool operator==(const SourceMark &) const = default;
};

/// A stored variant with the fields of its listing, as an export would write it.
struct ExistingVariant
{
    ListingExportRow now = {};
    bool tracked = true;
};

/// A stored listing. Photos in `now` are the addresses they came from, empty for those made here.
struct ExistingProduct
{
    SourceMark source = {};
    bool madeToOrder = false;
    QList<ExistingVariant> variants = {}; ///< at least one
};

/// The listings of the workshop that is imported into, not removed ones, as an import looks them up: each
/// has a place, 0 … size() − 1. Only what is asked for is read, so that there may be a million.
class Catalogue
{
public:
    virtual ~Catalogue() = default;

    virtual qsizetype size() const = 0;

    // Places by what is known of a listing; none, one or several.
    virtual QList<qsizetype> withId(const QString &listingId) const = 0;
    virtual Result<QList<qsizetype>> withVariant(const QString &variantId) const = 0;
    virtual Result<QList<qsizetype>> withKey(TableDialect dialect, const QString &key) const = 0;
    virtual QList<qsizetype> withPicture(const QString &number) const = 0; ///< Etsy
    virtual QList<qsizetype> withTitle(const QString &title) const = 0; ///< Etsy
    virtual QList<qsizetype> withSku(const QString &sku) const = 0;

    /// Where it was imported from; empty parts if it was not, or not from there.
    virtual Result<SourceMark> source(qsizetype place, TableDialect dialect) const = 0;
    virtual Result<ExistingProduct> product(qsizetype place) const = 0;
};

/// A catalogue that is all in memory.
class ListedCatalogue final : public Catalogue
{
public:
    /// `shop`: only listings from there are recognised by key, picture and title.
    ListedCatalogue(QList<ExistingProduct> products, const QString &shop);

    qsizetype size() const override { return m_products.size(); }
    QList<qsizetype> withId(const QString &id) const override { return m_byId.values(id); }
    Result<QList<qsizetype>> withVariant(const QString &id) const override { return m_byVariant.values(id); }
    Result<QList<qsizetype>> withKey(TableDialect dialect, const QString &key) const override;
    QList<qsizetype> withPicture(const QString &number) const override { return m_byPicture.values(number); }
    QList<qsizetype> withTitle(const QString &title) const override { return m_byTitle.values(title); }
    QList<qsizetype> withSku(const QString &sku) const override { return m_bySku.values(sku); }
    Result<SourceMark> source(qsizetype place, TableDialect dialect) const override;
    Result<ExistingProduct> product(qsizetype place) const override { return m_products.at(place); }

private:
    QList<ExistingProduct> m_products;
    QMultiHash<QString, qsizetype> m_byId;
    QMultiHash<QString, qsizetype> m_byVariant;
    QMultiHash<QString, qsizetype> m_byKey; ///< "dialect key"
    QMultiHash<QString, qsizetype> m_byPicture;
    QMultiHash<QString, qsizetype> m_byTitle;
    QMultiHash<QString, qsizetype> m_bySku;
};

} // namespace cooperage
