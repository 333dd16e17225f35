// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTableView>

class QTimer;

namespace cooperage {

class ListingTable;
class Thumbnails;
class UiSettings;

/// The table of listings: inline editing, column chooser, marks at the front. Columns and their order are
/// remembered.
class ListingTableView final : public QTableView
{
    Q_OBJECT
public:
    ListingTableView(
        ListingTable &table, const Thumbnails &thumbnails, UiSettings &settings, QWidget *parent = nullptr);

    /// A checkable entry for each column that may be hidden; then place and width of the current one.
    void fillColumnMenu(QMenu *menu);
    /// Columns in order, with the widths a person gave them in font heights: "title,maker,price=7.5".
    QString columns() const;
    void setColumns(const QString &columns); ///< what is unknown is left out; empty: the usual ones
    void fillDown(); ///< the topmost selected value of the current column into the others
    /// Cells of a spreadsheet, from the current cell on; a single one into all selected rows.
    void paste(const QString &text);
    void copy() const; ///< the selected rows as a spreadsheet takes them

Q_SIGNALS:
    void openWanted(const QModelIndex &index); ///< Enter or double click where nothing can be typed
    void previewWanted();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followHeader();
    void showColumns(const QString &columns);
    void fitColumns();
    void hideByPerson(int column, bool hidden);
    void moveColumn(int column, int by);
    void widen(int column, double by);
    int placeToMoveTo(int column, int by) const; ///< −1 if there is none
    QModelIndex nextEditable(const QModelIndex &from, int step) const;

    ListingTable &m_table;
    UiSettings &m_settings;
    QSet<int> m_hidden; ///< by the person; others may step aside where it is narrow
    QHash<int, double> m_widths; ///< given by the person, in font heights
    bool m_fitting = false; ///< the header is arranged by us, not by the person
    QTimer *m_remember;
};

} // namespace cooperage
