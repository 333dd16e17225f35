// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/partner.h"
#include "models/store/store.h"
#include "ui/pages/workbench.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cooperage {

class Card;
class FactTable;

/// Shops outside the collective whose work can be endorsed, and a form to write one down.
class PartnersCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PartnersCard(const Workbench &bench, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const QString &text, bool undoable);

private:
    struct Shop
    {
        Workshop shop;
        Partner partner;
        QString introducedBy;
        QString contact; ///< only coordinators and who wrote it down have one
    };
    struct Everything
    {
        QList<Shop> shops;
        QList<Person> people;
    };
    static Result<Everything> everything(const Store &store);
    void arrange();
    QWidget *makeForm();
    void show(const Everything &all);
    void showForm(bool shown);
    void add();

    Workbench m_bench;
    Card *m_card;
    FactTable *m_table;
    QPushButton *m_open;
    QWidget *m_form = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_place;
    QLineEdit *m_web;
    QLineEdit *m_knownFor;
    QComboBox *m_introducedBy;
    QLineEdit *m_contact;
    QLineEdit *m_address;
};

} // namespace cooperage
