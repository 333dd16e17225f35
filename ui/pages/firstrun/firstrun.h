// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cooperage {

class Appearance;
class JoinDoor;
class NoticeBar;
class Prompt;
class UiSettings;

/// What a newcomer sees: four doors on one page, nothing blocking, no dialog.
class FirstRun final : public QWidget
{
    Q_OBJECT
public:
    /// What starting a collective needs; the rest comes later.
    struct Start
    {
        QString collective;
        QString currency; ///< ISO 4217
        QString person;
        QString workshop;
    };

    FirstRun(Appearance &appearance, UiSettings &settings, Prompt &prompt, bool sampleOffered,
        QWidget *parent = nullptr);

    void setLink(const QString &link); ///< from a link that was clicked elsewhere: shown, not used by itself
    void setBusy(const QString &words); ///< empty: ready again
    void say(const QString &problem);

Q_SIGNALS:
    void joinWanted(const QString &link, const QString &person);
    void startWanted(const cooperage::FirstRun::Start &start);
    void importWanted(const cooperage::FirstRun::Start &start); ///< start, then open the import page
    void sampleWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit(); ///< doors beside each other where they have room
    QWidget *head(Appearance &appearance, UiSettings &settings);
    QWidget *startDoor();
    QWidget *sampleDoor();
    Start start() const;
    bool startIsComplete();

    NoticeBar *m_notice;
    QWidget *m_doors;
    QGridLayout *m_grid;
    JoinDoor *m_join = nullptr;
    QWidget *m_start = nullptr;
    QWidget *m_sample = nullptr;
    bool m_wide = false;
    QLineEdit *m_collective;
    QComboBox *m_currency;
    QLineEdit *m_person;
    QLineEdit *m_workshop;
};

} // namespace cooperage
