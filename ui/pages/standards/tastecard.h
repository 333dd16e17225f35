// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "ui/pages/workbench.h"

#include <QWidget>

namespace cooperage {

class Card;
class NoticeBar;
class RecordForm;

/// What the collective finds good, and what one's own workshop does: everybody reads it, reviewers first.
class TasteCard final : public QWidget
{
    Q_OBJECT
public:
    explicit TasteCard(const Workbench &bench, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const QString &text, bool undoable);

private:
    struct Shown
    {
        RawId collective;
        QString collectiveName;
        bool mayChangeCollective = false;
        RawId workshop; ///< null: none of one's own
        QString workshopName;
        bool mayChangeWorkshop = false;
    };
    struct Part
    {
        Card *card = nullptr;
        NoticeBar *who = nullptr;
        RecordForm *form = nullptr;
    };
    static Result<Shown> shown(const Store &store);
    Part part(const Entity &entity, const char *name);
    void show(const Shown &all);

    Workbench m_bench;
    Part m_collective;
    Part m_workshop;
};

} // namespace cooperage
