// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/workshop.h"
#include "ui/pages/workbench.h"

#include <QWidget>

class QComboBox;

namespace cooperage {

/// Whose work, and which: a workshop of the collective or a shop outside, then all of it or one listing.
class SubjectChooser final : public QWidget
{
    Q_OBJECT
public:
    struct Subject
    {
        RawId id; ///< a listing, or the workshop; null: nothing is chosen
        Id<Workshop> workshop;
        QString title;
        QString maker;
        bool outside = false;
    };

    /// @p own: one's own workshop can be chosen, too. @p name begins the names of its boxes.
    SubjectChooser(const Workbench &bench, bool own, const QString &name, QWidget *parent = nullptr);

    Subject subject() const;
    void choose(const RawId &subject); ///< as soon as it is known; a listing or a workshop

Q_SIGNALS:
    void chosen();

protected:
    void showEvent(QShowEvent *event) override; ///< read when somebody looks

private:
    struct Shops
    {
        QList<Workshop> all;
        RawId wantedShop; ///< whose the wanted subject is
    };
    void readShops();
    void readListings();

    Workbench m_bench;
    bool m_own;
    QList<Workshop> m_shops;
    RawId m_wanted;
    QComboBox *m_shop;
    QComboBox *m_piece;
};

} // namespace cooperage
