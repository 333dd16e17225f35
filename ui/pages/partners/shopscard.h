// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/partners.h"
#include "ui/pages/workbench.h"

#include <QWidget>

class QBoxLayout;

namespace cooperage {

class FactTable;
class SearchField;
class ShopPanel;

/// Shops outside the collective whose work can be endorsed and recommended: a list to search, and the chosen
/// one with what is known and said of it.
class ShopsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ShopsCard(const Workbench &bench, QWidget *parent = nullptr);

    void refresh();
    void choose(const RawId &shopOrPartner); ///< as soon as it is known
    SearchField *search() const { return m_search; }

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void goWanted(const QString &page, const QString &where);
    void praiseWanted(const cooperage::RawId &shop);
    void endorsementWanted(const cooperage::RawId &shop, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Everything
    {
        QList<ShopOutside> shops;
        QList<QPair<QString, QString>> people; ///< hex id, name
        bool any = false; ///< whether there is one at all, whatever is searched for
    };
    static Result<Everything> everything(const Store &store, const QString &words);
    void arrange();
    void show(const Everything &all);
    void showChosen();

    Workbench m_bench;
    Everything m_all;
    RawId m_wanted;
    SearchField *m_search;
    FactTable *m_table;
    ShopPanel *m_panel;
    QBoxLayout *m_sides;
};

} // namespace cooperage
