// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/stock.h"
#include "models/store/stockquery.h"
#include "ui/pages/workbench.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace cooperage {

class Card;
class ElidedLabel;
class HolderTable;
class SegmentedControl;

/// Where the pieces of the chosen variant lie, and what happened to some of them: made, sold, moved,
/// corrected, counted. Enter records it.
class MovementPanel final : public QWidget
{
    Q_OBJECT
public:
    enum class Deed { Make, Sell, Move, Correct, Count };

    explicit MovementPanel(const Workbench &bench, QWidget *parent = nullptr);

    void show(const StockRow *row); ///< nullptr: nothing is chosen
    void begin(Deed deed); ///< ready to type how many

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void recorded(); ///< back to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void choose(Deed deed);
    void loadPlaces();
    void fitDefaults();
    qint64 lyingAt(const QString &placeHex) const;
    std::optional<Id<Location>> place(const QComboBox *box) const;
    void record();
    void run(const std::function<Result<StockDone>(Store &)> &job, const QString &text);

    Workbench m_bench;
    std::optional<StockRow> m_row;
    QList<Location> m_locations;
    Deed m_deed = Deed::Make;
    Card *m_where;
    Card *m_what;
    ElidedLabel *m_title;
    HolderTable *m_places;
    QTableView *m_placesView;
    QLabel *m_hint;
    SegmentedControl *m_deeds;
    QWidget *m_fields;
    QFormLayout *m_form;
    QSpinBox *m_qty;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_condition;
    QLineEdit *m_note;
    QPushButton *m_record;
};

} // namespace cooperage
