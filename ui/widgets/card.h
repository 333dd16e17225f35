// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace cooperage {

class ElidedLabel;

/// A raised, rounded surface with an optional title line. Put the content into body().
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< empty: no title line
    QVBoxLayout *body() const { return m_body; }
    void addToTitle(QWidget *widget); ///< at the end of the title line: a count, a ⋯ button

private:
    QWidget *m_head;
    QHBoxLayout *m_headRow;
    ElidedLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace cooperage
