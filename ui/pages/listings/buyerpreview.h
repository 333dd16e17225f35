// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/stockquery.h"
#include "ui/pages/listings/listingsheet.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace cooperage {

class FlowLayout;
class Thumbnails;

/// A listing as somebody who may buy it will see it: pictures, price, what one gains, the story. Nothing of
/// the workshop's own figures.
class BuyerPreview final : public QDialog
{
    Q_OBJECT
public:
    BuyerPreview(const ListingSheet &sheet, const QList<Variant> &variants,
        const QHash<RawId, StockRow> &stock, const Thumbnails &thumbnails, QWidget *parent = nullptr);

private:
    void addPhotos(QVBoxLayout *column);
    void addVersions(
        QVBoxLayout *column, const QList<Variant> &variants, const QHash<RawId, StockRow> &stock);
    void addText(QVBoxLayout *column, const QString &heading, const QString &markdown);
    void drawPhotos();
    QString priceOf(const QList<Variant> &variants) const;
    QString availabilityOf(const Variant &variant, const QHash<RawId, StockRow> &stock) const;

    const ListingSheet m_sheet;
    const Thumbnails &m_thumbnails;
    QList<QLabel *> m_photos;
};

} // namespace cooperage
