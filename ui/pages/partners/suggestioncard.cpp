// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/suggestioncard.h"

#include "models/tables/celltext.h"
#include "ui/pages/partners/partnerwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconline.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

SuggestionCard::SuggestionCard(const PartnerIdea &idea, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("suggestion_") + idea.workshop.id.hex());
    auto *card = new Card(isolated(idea.workshop.name));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(card);
    const QString people = peopleWords(idea);
    if (!people.isEmpty()) {
        auto *label = new QLabel(people);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        card->body()->addWidget(label);
    }
    const QString chain = chainWords(idea);
    if (!chain.isEmpty()) {
        auto *label = new QLabel(chain);
        label->setObjectName(QStringLiteral("chain"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        card->body()->addWidget(label);
    }
    for (const QString &reason : reasonWords(idea, locale))
        card->body()->addWidget(new IconLine(QStringLiteral("good"), Mood::Good, tr("For: %1").arg(reason)));
    card->body()->addWidget(
        new IconLine(QStringLiteral("note"), Mood::Note, tr("Against: %1").arg(whyNotWords(idea, locale))));
    card->body()->addStretch(1);
    card->body()->addWidget(acts(idea));
}

QWidget *SuggestionCard::acts(const PartnerIdea &idea)
{
    const QString name = isolated(idea.workshop.name);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    const auto button = [&](const char *object, const QString &words, const QString &spoken) {
        auto *made = new QPushButton(words, row);
        made->setObjectName(QLatin1String(object));
        made->setAccessibleName(spoken);
        flow->addWidget(made);
        m_first = m_first ? m_first : made;
        return made;
    };
    if (idea.listings > 0)
        connect(button("seeListings", tr("See their %n listing(s)", nullptr, idea.listings),
                    tr("See the listings of %1").arg(name)),
            &QPushButton::clicked, this, &SuggestionCard::listingsWanted);
    connect(button("praisePartner", tr("Recommend…"), tr("Recommend %1").arg(name)), &QPushButton::clicked,
        this, &SuggestionCard::praiseWanted);
    if (idea.workshop.outside)
        connect(button("endorsePartner", tr("Ask for an endorsement…"),
                    tr("Ask for an endorsement of %1").arg(name)),
            &QPushButton::clicked, this, &SuggestionCard::endorsementWanted);
    auto *later = button("putOff", tr("Not now"), tr("Not now: %1").arg(name));
    later->setProperty("quiet", true);
    later->setToolTip(tr("Not suggested to you for six months. Nobody else sees it."));
    connect(later, &QPushButton::clicked, this, &SuggestionCard::putOff);
    return row;
}

} // namespace cooperage
