// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/partners.h"
#include "ui/pages/workbench.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cooperage {

class NoticeBar;

/// Writes a shop outside down.
class PartnerSheet final : public QDialog
{
    Q_OBJECT
public:
    PartnerSheet(const Workbench &bench, QWidget *parent);

Q_SIGNALS:
    void added(const cooperage::RawId &shop, const QString &name);

private:
    QLineEdit *line(const char *name, int most, const QString &hint = {});
    void arrange();
    void add();

    Workbench m_bench;
    NoticeBar *m_problem;
    QLineEdit *m_name;
    QLineEdit *m_place;
    QLineEdit *m_web;
    QLineEdit *m_knownFor;
    QComboBox *m_introducedBy;
    QLineEdit *m_contact;
    QLineEdit *m_address;
    QPushButton *m_save;
};

} // namespace cooperage
