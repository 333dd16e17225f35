// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/searchterms.h"

#include <QWidget>

namespace cooperage {

class FlowLayout;

/// What a list is filtered by besides words, as chips that can be removed. Hidden while there is none.
class TermChips final : public QWidget
{
    Q_OBJECT
public:
    explicit TermChips(QWidget *parent = nullptr);

    void setTerms(const QList<SearchTerm> &terms); ///< does not emit
    void add(const QList<SearchTerm> &terms); ///< does not emit
    const QList<SearchTerm> &terms() const { return m_terms; }
    bool removeLast(); ///< false if there is none; emits

Q_SIGNALS:
    void removed(); ///< by the person
    void lastFocusLost(); ///< the chip that had the focus went: where to go now

private:
    void rebuild();
    void remove(const SearchTerm &term);

    FlowLayout *m_flow;
    QList<SearchTerm> m_terms;
};

} // namespace cooperage
