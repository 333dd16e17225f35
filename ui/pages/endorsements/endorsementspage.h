// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "ui/pages/endorsements/askabout.h"
#include "ui/pages/pagesection.h"
#include "ui/pages/workbench.h"
#include "ui/shell/navigation.h"

class QStackedWidget;

namespace cooperage {

class RequestList;
class RequestPage;
class SegmentedControl;
class Undoer;

/// Alt+6: requests for the collective's endorsement, the register of what is endorsed, and one request.
/// `where` is empty (as it was left), "requests", "register", "view:assigned" (screening, decision, overdue,
/// mine, all), a request's id, or a section's place: "standards", "partners:<id>".
class EndorsementsPage final : public PageWidget
{
    Q_OBJECT
public:
    explicit EndorsementsPage(
        const Workbench &bench, const SectionOffers &sections = {}, QWidget *parent = nullptr);

    QAction *primaryAction() const override;
    void focusSearch() override;
    void open(const QString &where) override;
    bool goUp() override;
    QList<Landmark> landmarks() const override;

private:
    enum Part { Requests, Register, FirstSection };
    struct Section
    {
        QString key;
        PageSection *section;
        QWidget *area; ///< it scrolls in
    };

    void arrange(const SectionOffers &sections);
    void addSection(const SectionOffer &offer);
    const Section *sectionShown() const;
    void choose(int part);
    void openPart(const QString &where);
    void ask();
    void askAbout(const std::optional<AskAbout> &about);
    void goTo(const RawId &request);
    void say(const QString &text, bool undoable);

    Workbench m_bench;
    QAction *m_ask;
    Undoer *m_undoer;
    QStackedWidget *m_levels;
    QWidget *m_overview;
    SegmentedControl *m_parts;
    QStackedWidget *m_below; ///< the list, or a section
    RequestList *m_list;
    QList<Section> m_sections;
    RequestPage *m_request;
};

} // namespace cooperage
