// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/termchips.h"

#include "ui/pages/listings/searchwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

namespace cooperage {

TermChips::TermChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    setObjectName(QStringLiteral("terms"));
    setAccessibleName(tr("Filtered by"));
    m_flow->setContentsMargins({});
    hide();
}

void TermChips::setTerms(const QList<SearchTerm> &terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    rebuild();
}

void TermChips::add(const QList<SearchTerm> &terms)
{
    QList<SearchTerm> all = m_terms;
    for (const SearchTerm &term : terms) {
        if (!all.contains(term))
            all.append(term);
    }
    setTerms(all);
}

void TermChips::remove(const SearchTerm &term)
{
    m_terms.removeAll(term);
    rebuild();
    Q_EMIT removed();
}

bool TermChips::removeLast()
{
    if (m_terms.isEmpty())
        return false;
    remove(m_terms.last());
    return true;
}

void TermChips::rebuild()
{
    const auto old = findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly);
    bool hadFocus = false;
    for (Chip *chip : old) {
        hadFocus = hadFocus || chip->hasFocus();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // one of them may be the one that was pressed
    }
    QWidget *before = nullptr;
    for (const SearchTerm &term : std::as_const(m_terms)) {
        auto *chip = new Chip(termWords(term), this);
        chip->setObjectName(QStringLiteral("term_") + searchFieldName(term.field));
        m_flow->addWidget(chip);
        chip->show();
        connect(chip, &Chip::removed, this, [this, term] { remove(term); });
        connect(chip, &Chip::clicked, this, [this, term] { remove(term); });
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    setVisible(!m_terms.isEmpty());
    updateGeometry();
    if (hadFocus && before)
        before->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        Q_EMIT lastFocusLost();
}

} // namespace cooperage
