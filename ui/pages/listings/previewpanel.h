// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listingquery.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cooperage {

class ElidedLabel;
class Pill;
class Thumbnails;

/// The listing under the cursor at a glance.
class PreviewPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit PreviewPanel(const Thumbnails &thumbnails, QWidget *parent = nullptr);

    void show(const ListingRow *row); ///< nullptr: nothing is under the cursor
    void setLow(bool low); ///< two lines and no photo, where the list above needs the room

Q_SIGNALS:
    void openWanted();

private:
    void draw();

    const Thumbnails &m_thumbnails;
    QByteArray m_cover;
    QLabel *m_photo;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    Pill *m_status;
    QPushButton *m_open;
};

} // namespace cooperage
