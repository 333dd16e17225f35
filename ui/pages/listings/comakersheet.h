// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/comakers.h"
#include "ui/pages/listings/listingsheet.h"
#include "ui/pages/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cooperage {

class NoticeBar;

/// Proposes a workshop as co-maker, or other terms to one that has not answered yet.
class CoMakerSheet final : public QDialog
{
    Q_OBJECT
public:
    /// @p before is whose proposal is changed, or what was over and is proposed anew.
    CoMakerSheet(const Workbench &bench, const ListingSheet &sheet, const std::optional<CoMakerRow> &before,
        QWidget *parent);

Q_SIGNALS:
    /// To whom, by name; whether the server takes it is not known yet.
    void proposed(const cooperage::Committed &asked, const QString &workshop);

private:
    void arrange();
    void fillWorkshops(const std::optional<CoMakerRow> &before);
    void judge(); ///< says what would be left, or what is wrong, while it is typed
    void propose();
    CoMakerOffer offer() const;

    Workbench m_bench;
    ListingSheet m_sheet;
    NoticeBar *m_problem;
    QComboBox *m_workshop;
    QLineEdit *m_role;
    QLineEdit *m_share;
    QLabel *m_left;
    QPushButton *m_send;
};

} // namespace cooperage
