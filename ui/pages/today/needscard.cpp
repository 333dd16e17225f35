// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/needscard.h"

#include "ui/pages/today/linelist.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scaledfont.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr qsizetype atFirst = 10; ///< lines; more would be a list of its own

QPushButton *quietButton(QWidget *parent, const char *name)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("quiet", true);
    button->hide();
    return button;
}

} // namespace

NeedsCard::NeedsCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Needs you"), this))
    , m_list(new LineList(tr("Not now"), m_card))
    , m_nothing(new QLabel(tr("Nothing is waiting for you."), m_card))
    , m_offerButton(new QPushButton(m_card))
    , m_more(quietButton(m_card, "moreNeeds"))
    , m_back(quietButton(m_card, "putOffAgain"))
{
    m_list->setObjectName(QStringLiteral("needs"));
    m_offerButton->setObjectName(QStringLiteral("offer"));
    m_offerButton->setProperty("primary", true);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_offerButton->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_card->body()->addWidget(m_list);
    m_card->body()->addWidget(m_nothing);
    m_card->body()->addWidget(m_offerButton, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_more, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_list, &LineList::pressed, this, [this](const QString &key) {
        for (const Need &need : std::as_const(m_open)) {
            if (need.key() == key)
                return Q_EMIT leadWanted(need.lead);
        }
    });
    connect(m_list, &LineList::removeWanted, this, [this](const QString &key) {
        for (const Need &need : std::as_const(m_open)) {
            if (need.key() == key)
                return Q_EMIT laterWanted(need);
        }
    });
    connect(m_offerButton, &QPushButton::clicked, this, [this] {
        if (m_offer)
            Q_EMIT leadWanted(m_offer->lead);
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        showLines();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT backWanted(m_putOff); });
}

void NeedsCard::show(const QList<Need> &needs, Instant now)
{
    m_open.clear();
    m_putOff.clear();
    for (const Need &need : needs) {
        if (need.putOff)
            m_putOff.append(need.key());
        else
            m_open.append(need);
    }
    m_now = now;
    showLines();
}

void NeedsCard::setOffer(const std::optional<Offer> &offer)
{
    m_offer = offer;
    showEmpty();
}

void NeedsCard::showLines()
{
    m_card->setTitle(
        m_open.isEmpty() ? tr("Needs you") : tr("Needs you (%1)").arg(m_locale.toString(m_open.size())));
    const qsizetype shown = m_all ? m_open.size() : std::min(atFirst, m_open.size());
    QList<LineList::Line> lines;
    for (const Need &need : m_open.mid(0, shown))
        lines.append({need.key(), needWords(need, m_now, m_locale)});
    m_list->setLines(lines);
    const int rest = int(m_open.size() - shown);
    m_more->setText(tr("Show %n more", nullptr, rest));
    m_more->setVisible(rest > 0);
    m_back->setText(tr("%n put off until tomorrow – show again", nullptr, int(m_putOff.size())));
    m_back->setVisible(!m_putOff.isEmpty());
    showEmpty();
}

void NeedsCard::showEmpty()
{
    const bool empty = m_open.isEmpty();
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_offerButton->setVisible(empty && m_offer);
    if (m_offer)
        m_offerButton->setText(offerWords(*m_offer));
}

void NeedsCard::focusFirst()
{
    if (LineButton *first = m_list->first())
        first->setFocus(Qt::ShortcutFocusReason);
    else if (m_offerButton->isVisible())
        m_offerButton->setFocus(Qt::ShortcutFocusReason);
}

} // namespace cooperage
