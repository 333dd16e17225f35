// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "ui/pages/pagesection.h"
#include "ui/pages/workbench.h"

#include <memory>

class QBoxLayout;
class QPushButton;

namespace cooperage {

class Card;
class FactTable;
class OthersTaste;
class RecordForm;
class TasteCard;
class VersionCard;

/// What the collective holds good work to be: its standards with their versions, and its taste.
class StandardSection final : public PageSection
{
    Q_OBJECT
public:
    explicit StandardSection(const Workbench &bench, QWidget *parent = nullptr);
    ~StandardSection() override;

    void refresh();
    void open(const QString &which) override; ///< the id of a standard, hex

protected:
    void showEvent(QShowEvent *event) override; ///< asked for when somebody looks
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Everything;
    void arrange();
    void show(const Everything &all);
    void showChosen();
    void create();

    Workbench m_bench;
    std::unique_ptr<Everything> m_all;
    RawId m_wanted; ///< to be chosen when it is there
    bool m_stale = true;
    QBoxLayout *m_sides;
    FactTable *m_list;
    QPushButton *m_new;
    Card *m_aboutCard;
    RecordForm *m_about;
    VersionCard *m_version;
    TasteCard *m_taste;
    OthersTaste *m_others;
};

} // namespace cooperage
