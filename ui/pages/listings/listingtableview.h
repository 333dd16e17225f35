// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

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

    void fillColumnMenu(QMenu *menu); ///< a checkable entry for each column that may be hidden
    void fillDown(); ///< the topmost selected value of the current column into the others
    void pasteDown(const QString &text); ///< one line for each row, from the current cell

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
    void restoreColumns();
    void fitColumns();
    void hideByPerson(int column, bool hidden);
    QModelIndex nextEditable(const QModelIndex &from, int step) const;

    ListingTable &m_table;
    UiSettings &m_settings;
    QSet<int> m_hidden; ///< by the person; others may step aside where it is narrow
};

} // namespace cooperage
