// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/productreader.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace cooperage {

class Card;
class NoticeBar;

/// Step 1: which file, and what it looks like. A file may be dropped anywhere on it.
class FileStep final : public QWidget
{
    Q_OBJECT
public:
    explicit FileStep(QWidget *parent = nullptr);

    void clear();
    void setSurvey(const QString &fileName, const TableSurvey &survey);
    /// Nothing of the file is taken. `byHand`: the person may still say which column is what.
    void refuse(const QString &fileName, const QString &why, bool byHand);
    /// Puts what was chosen under "Change" into the options; what was not stays to be found out.
    void applyTo(ImportOptions &options) const;

Q_SIGNALS:
    void chooseRequested();
    void dropped(const QString &path);
    void shapeChanged(); ///< read it again, with applyTo()
    void byHandRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override; ///< where a file may be dropped

private:
    void setAsked(bool asked); ///< nothing is chosen yet: the button is the next step
    QComboBox *shapeBox(const QString &name, const QString &caption);

    QLabel *m_picture;
    QLabel *m_invitation;
    QBoxLayout *m_place; ///< of the three
    QPushButton *m_choose;
    NoticeBar *m_notice;
    Card *m_card;
    QLabel *m_looks;
    QLabel *m_rows;
    QToolButton *m_change;
    QWidget *m_shape;
    QComboBox *m_kind;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    bool m_changed = false; ///< a person knows better than the guess
};

} // namespace cooperage
