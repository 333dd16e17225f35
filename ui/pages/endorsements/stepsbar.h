// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endorsements/requestsheet.h"

#include <QWidget>

class QLabel;

namespace cooperage {

/// What can be done with a request now, at the foot of its page. Buttons are named after the step's permanent
/// name; what stands in the way of one is its tooltip, of the next step also a sentence.
class StepsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit StepsBar(QWidget *parent = nullptr);

    void show(const RequestSheet &sheet);

Q_SIGNALS:
    /// A step of the request, "endorsed", "conditional" or "declined", of the review "review.accept",
    /// "review.decline", "review.recuse", or "send".
    void wanted(const QString &step);

private:
    struct Button
    {
        QString step;
        QString words;
        QString hindrance;
        bool danger = false;
    };
    QList<Button> buttonsFor(const RequestSheet &sheet) const;
    QString sentenceFor(const RequestSheet &sheet, const QList<Button> &buttons) const;
    QString ownTieWords(const RequestSheet &sheet) const;
    QString othersTieWords(const RequestSheet &sheet) const;

    QLabel *m_sentence;
    QWidget *m_row = nullptr;
};

} // namespace cooperage
