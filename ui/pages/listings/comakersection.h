// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/listings/listingsheet.h"
#include "ui/pages/workbench.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cooperage {

class AnswerTeller;
class Card;
struct Committed;

/// With whom a listing was made, what they do of it, and what share is theirs. One quiet line while it is
/// nobody, and nothing at all for those who cannot change that.
class CoMakerSection final : public QWidget
{
    Q_OBJECT
public:
    explicit CoMakerSection(const Workbench &bench, QWidget *parent = nullptr);

    void show(const ListingSheet &sheet);
    bool isAsked() const; ///< whether it waits for this person's workshop
    void goTo(); ///< to the button that accepts

Q_SIGNALS:
    void said(const QString &text, bool undoable);

private:
    void arrange();
    void rebuild();
    QWidget *lineOf(const CoMakerOffered &one);
    void addSteps(QVBoxLayout *column, const CoMakerOffered &one);
    void propose(const std::optional<CoMakerRow> &before);
    void ask(const CoMakerRow &row, const Transition &step);
    void send(const CoMakerRow &row, const QString &command, const QString &reason);
    void run(const std::function<Result<Committed>(Store &)> &job, const QString &text);

    Workbench m_bench;
    AnswerTeller *m_answers;
    ListingSheet m_sheet;
    QStringList m_shown; ///< what stands there now, so that buttons stay under the hand that presses them
    Card *m_card;
    QWidget *m_alone; ///< instead of the card
    QLabel *m_aloneText;
    QPushButton *m_first;
    QWidget *m_lines = nullptr;
    QLabel *m_rest;
    QPushButton *m_add;
};

} // namespace cooperage
