// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/differences.h"

#include <QSet>
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace cooperage {

class DifferenceCard;
class Readers;
class Writer;

/// Everything that was changed in two places and waits for a person. Cards stay where they are while they
/// are looked at; deciding is an ordinary, undoable change.
class DecisionsSection final : public QWidget
{
    Q_OBJECT
public:
    DecisionsSection(Writer &writer, Readers &readers, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void counted(int open);
    void said(const QString &text, bool undoable);

private:
    void show(const QList<DifferenceShown> &open);
    void decide(const QList<Decision> &decisions);
    void keepAllMine();
    void fillFirst(); ///< the one filled button of the page

    Writer &m_writer;
    Readers &m_readers;
    QStackedLayout *m_stack;
    QVBoxLayout *m_column;
    QPushButton *m_allMine;
    QList<DifferenceCard *> m_cards;
    QSet<RawId> m_later; ///< put aside until the page is opened again
};

} // namespace cooperage
