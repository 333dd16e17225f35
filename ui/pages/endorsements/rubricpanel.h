// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/reviews.h"
#include "ui/pages/endorsements/requestjob.h"
#include "ui/pages/endorsements/requestsheet.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace cooperage {

class Card;
class CriterionRow;
class NoticeBar;

/// The standard as a form: for the maker's own look at the work, for a reviewer, or only to read. What is
/// typed is kept by itself; sending is the page's button.
class RubricPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RubricPanel(QWidget *parent = nullptr);

    void show(const RequestSheet &sheet);
    void keepNow(); ///< what has not been kept yet: before the page goes
    bool send(); ///< false: something is missing and has been shown
    bool isOpen() const { return m_sheet.form.open; }

Q_SIGNALS:
    void wanted(const cooperage::RequestJob &job, const QString &words); ///< no words: says nothing

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void rebuild();
    void fill();
    void edited();
    void showKept();
    void showScore();
    QString status() const;
    Marking marking(bool send) const;

    RequestSheet m_sheet;
    QString m_shown; ///< which form stands there
    bool m_dirty = false;
    QTimer m_pause;
    Card *m_card;
    NoticeBar *m_status;
    QVBoxLayout *m_lines;
    QList<CriterionRow *> m_rows;
    QWidget *m_words;
    QLabel *m_reasonCaption;
    QLineEdit *m_reason; ///< of a revision
    QLabel *m_remarkCaption;
    QPlainTextEdit *m_remark;
    QString m_typed; ///< the remark, as it was last said
    QLabel *m_score;
    QLabel *m_kept;
};

} // namespace cooperage
