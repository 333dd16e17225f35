// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "ui/pages/workbench.h"
#include "ui/shell/navigation.h"

#include <functional>

class QStackedWidget;

namespace cooperage {

class RequestList;
class RequestPage;
class SegmentedControl;
class Undoer;

/// Alt+6: requests for the collective's endorsement, the register of what is endorsed, and one request.
/// `where` is empty (as it was left), "requests", "register", "standards", "view:assigned" (screening,
/// decision, overdue, mine, all), or a request's id.
class EndorsementsPage final : public PageWidget
{
    Q_OBJECT
public:
    /// Makes what stands under "Standards"; it says what it did through the page's done().
    using MakeStandards = std::function<QWidget *(PageWidget &page)>;

    explicit EndorsementsPage(
        const Workbench &bench, const MakeStandards &standards = {}, QWidget *parent = nullptr);

    QAction *primaryAction() const override;
    void focusSearch() override;
    void open(const QString &where) override;
    bool goUp() override;

private:
    enum Part { Requests, Register, Standards };

    void arrange(const MakeStandards &standards);
    void choose(int part);
    void ask();
    void goTo(const RawId &request);
    void say(const QString &text, bool undoable);

    Workbench m_bench;
    QAction *m_ask;
    Undoer *m_undoer;
    QStackedWidget *m_levels;
    QWidget *m_overview;
    SegmentedControl *m_parts;
    QStackedWidget *m_below; ///< the list, or the standards
    RequestList *m_list;
    QWidget *m_standards = nullptr;
    RequestPage *m_request;
};

} // namespace cooperage
