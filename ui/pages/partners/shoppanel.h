// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/partners.h"
#include "ui/pages/workbench.h"

#include <QLocale>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cooperage {

class Card;
class NoticeBar;
class RecordForm;

/// One shop outside: what is written down of it, to be changed by who may, and what the collective and its
/// people say of it.
class ShopPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ShopPanel(const Workbench &bench, QWidget *parent = nullptr);

    /// @p people: hex id and name, for who introduced it.
    void show(const ShopOutside &one, const QList<QPair<QString, QString>> &people);

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void goWanted(const QString &page, const QString &where);
    void praiseWanted(const cooperage::RawId &shop);
    void endorsementWanted(const cooperage::RawId &shop, const QString &name);

private:
    RecordForm *form(const char *table, const QStringList &fields, const char *name);
    void arrange();
    void showContact(const ShopOutside &one);
    void showPraise(const ShopOutside &one);
    void beginContact();

    Workbench m_bench;
    QLocale m_locale;
    RawId m_partner;
    RawId m_shop;
    QString m_name;
    QString m_praiseShown; ///< what the lines say; they stay while it does
    Card *m_card;
    NoticeBar *m_who;
    RecordForm *m_shopForm;
    RecordForm *m_partnerForm;
    RecordForm *m_contactForm;
    QPushButton *m_addContact;
    Card *m_praiseCard;
    QWidget *m_lines = nullptr;
    QPushButton *m_praise;
    QPushButton *m_ask;
};

} // namespace cooperage
