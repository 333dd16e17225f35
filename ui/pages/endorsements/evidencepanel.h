// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endorsements/requestjob.h"
#include "ui/pages/endorsements/requestsheet.h"
#include "ui/pages/workbench.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace cooperage {

class Card;
class DraftFields;
class MarkdownView;

/// What there is to look at: photos, samples, links, the maker's note.
class EvidencePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePanel(const Workbench &bench, QWidget *parent = nullptr);
    ~EvidencePanel() override;

    void show(const RequestSheet &sheet);
    void keepNow();
    void focusCompare();

Q_SIGNALS:
    void wanted(const cooperage::RequestJob &job, const QString &words);
    void refused(const cooperage::Error &error);
    void compareWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void showPhotos();
    void showLinks();
    void fitNote();
    void look();
    void openLink();
    void receive();
    QString withheld(const QString &text) const; ///< without the names this person is not to read
    void addPhotos();
    void take(const QStringList &paths);
    void addLink();
    void remove();

    Workbench m_bench;
    RequestSheet m_sheet;
    QThreadPool m_pool; ///< waits for its work before the rest goes
    QList<Evidence> m_pictures;
    QList<Evidence> m_others;
    Card *m_card;
    QLabel *m_maker;
    QListWidget *m_photos;
    QListWidget *m_links;
    QPushButton *m_open;
    QPushButton *m_compare;
    QPushButton *m_receive;
    QLabel *m_samples;
    QLabel *m_noteCaption;
    MarkdownView *m_note;
    QLabel *m_none;
    QWidget *m_edit;
    QPushButton *m_remove;
    DraftFields *m_fields;
};

} // namespace cooperage
