// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/records/variant.h"
#include "ui/pages/workbench.h"

#include <QWidget>

#include <array>
#include <functional>

class QLineEdit;
class QPushButton;
class QTableView;

namespace cooperage {

class Store;
class VariantTable;
struct Committed;

/// The versions of one listing: names of up to three options, a table to type into, add and remove.
class VariantSection final : public QWidget
{
    Q_OBJECT
public:
    explicit VariantSection(const Workbench &bench, QWidget *parent = nullptr);

    void show(const RawId &listing, bool readOnly);
    void add();
    void goTo(const RawId &variant, QStringView field); ///< into the cell, ready to type

Q_SIGNALS:
    void said(const QString &text, bool undoable);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fit(); ///< columns in use, and as high as its rows
    void removeCurrent();
    void run(const std::function<Result<Committed>(Store &)> &job, const QString &text);

    Workbench m_bench;
    Id<Listing> m_listing;
    bool m_readOnly = true;
    bool m_goToNew = false;
    VariantTable *m_table;
    QTableView *m_view;
    std::array<QLineEdit *, 3> m_axes;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace cooperage
