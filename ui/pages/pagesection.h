// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;

namespace cooperage {

/// One of several parts of a page, chosen above them. It scrolls inside the page by itself and reads when it
/// is first looked at.
class PageSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QAction *primaryAction() const { return nullptr; } ///< the one filled button while it is shown
    virtual void focusSearch() { } ///< Ctrl+F
    virtual void open(const QString &which) { Q_UNUSED(which) } ///< what stands behind its key in a place

Q_SIGNALS:
    void said(const QString &text, bool undoable); ///< what has just been done, or why not
    void goWanted(const QString &page, const QString &where); ///< to show something that lives elsewhere
};

/// A section a page is given by whoever puts the window together, so that pages need not know each other's
/// parts.
struct SectionOffer
{
    QString key; ///< permanent: "standards"; places are "standards" or "standards:which"
    QString title; ///< translated
    std::function<PageSection *()> make;
};
using SectionOffers = std::vector<SectionOffer>;

} // namespace cooperage
