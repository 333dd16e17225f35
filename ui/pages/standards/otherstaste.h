// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "ui/pages/workbench.h"

#include <QWidget>

class QComboBox;

namespace cooperage {

class Card;
class MarkdownView;

/// What other workshops find good, to be read: one at a time, those that have written something.
class OthersTaste final : public QWidget
{
    Q_OBJECT
public:
    explicit OthersTaste(const Workbench &bench, QWidget *parent = nullptr);

    void refresh();

private:
    struct Written
    {
        RawId workshop;
        QString name;
        QString taste;
    };
    static Result<QList<Written>> read(const Store &store);
    void fill(const QList<Written> &all);
    void showChosen();

    Workbench m_bench;
    QList<Written> m_all;
    Card *m_card;
    QComboBox *m_whose;
    MarkdownView *m_taste;
};

} // namespace cooperage
