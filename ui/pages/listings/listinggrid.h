// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace cooperage {

class ListingTable;
class Thumbnails;

/// The same listings as pictures.
class ListingGrid final : public QListView
{
    Q_OBJECT
public:
    ListingGrid(ListingTable &table, const Thumbnails &thumbnails, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(const QModelIndex &index);
    void previewWanted();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cooperage
