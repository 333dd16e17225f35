// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/listings/listingsheet.h"
#include "ui/pages/workbench.h"

#include <QScrollArea>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace cooperage {

class ChipField;
class CoMakerSection;
class HistoryCard;
class NoticeBar;
class PhotoSection;
class Pill;
class PublishCard;
class RecordForm;
class VariantSection;

/// One listing with all that belongs to it. Stores by itself; follows what others change meanwhile.
class ListingEditor final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ListingEditor(const Workbench &bench, QWidget *parent = nullptr);

    /// A null id shows nothing. `fresh`: it was made just now, the title waits to be typed.
    void show(const RawId &listing, bool fresh = false);
    void addVariant();
    void previewAsBuyer();

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void titled(const QString &title);
    void closeWanted();
    void decisionWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void addWords();
    void connectParts();
    void load();
    void fill(const ListingSheet &sheet);
    void showNotices();
    void showSteps();
    void mend(const ChecklistLine &line);
    void ask(const Transition &step);
    void moveToBin();
    void suggest();
    void run(const std::function<Result<Committed>(Store &)> &job, const QString &text);

    Workbench m_bench;
    RawId m_id;
    bool m_fresh = false;
    ListingSheet m_sheet;
    NoticeBar *m_rights;
    NoticeBar *m_differs;
    Pill *m_state;
    QLabel *m_maker;
    QWidget *m_steps;
    QPushButton *m_bin;
    QBoxLayout *m_columns;
    QBoxLayout *m_below;
    PhotoSection *m_photos;
    RecordForm *m_main;
    RecordForm *m_details;
    ChipField *m_tags;
    ChipField *m_materials;
    VariantSection *m_variants;
    CoMakerSection *m_coMakers;
    PublishCard *m_checklist;
    HistoryCard *m_history;
};

} // namespace cooperage
