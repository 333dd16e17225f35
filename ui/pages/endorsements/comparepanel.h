// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/comparison.h"
#include "ui/pages/endorsements/photoviewer.h"
#include "ui/pages/endorsements/requestsheet.h"
#include "ui/pages/workbench.h"

#include <QThreadPool>
#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace cooperage {

class Card;
class PhotoButton;

/// The listing under review beside up to three similar ones, fact by fact in line. Stands where the evidence
/// stands while somebody compares.
class ComparePanel final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostCompared = 3;

    explicit ComparePanel(const Workbench &bench, QWidget *parent = nullptr);
    ~ComparePanel() override;

    void show(const RequestSheet &sheet);
    void takeFocus();

Q_SIGNALS:
    void closeWanted();
    void refused(const cooperage::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void read();
    void fill(const Comparison &comparison);
    void fillChoice();
    void choose(QListWidgetItem *item);
    void limitChoice();
    void showColumns();
    void addColumn(const ComparedListing &one, int column, int row);
    QLabel *addWords(const QString &text, int row, int column, bool muted = false);
    void addFact(const QString &caption, const QString &text, int row, int column);
    QString makerWords(const ComparedListing &one) const;
    QString withheld(const QString &text) const; ///< without the names this person is not to read
    QList<ViewedPhoto> photosOf(const ComparedListing &one) const;
    void fetch(PhotoButton *into, const QByteArray &hash);

    Workbench m_bench;
    RequestSheet m_sheet;
    Comparison m_all;
    QList<RawId> m_chosen; ///< of m_all.others, in their order
    RawId m_of; ///< whose comparison is shown
    int m_across = 0; ///< columns side by side
    QThreadPool m_pool; ///< waits for its work before the rest goes
    Card *m_card;
    QPushButton *m_back;
    QPushButton *m_which;
    QLabel *m_words;
    QListWidget *m_choice;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace cooperage
