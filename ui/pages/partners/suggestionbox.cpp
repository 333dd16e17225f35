// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/suggestionbox.h"

#include "models/actions/partners.h"
#include "models/rules/searchterms.h"
#include "models/store/peoplequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/partners/partnerwords.h"
#include "ui/pages/partners/suggestioncard.h"
#include "ui/shell/explain.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/landmark.h"
#include "ui/widgets/scaledfont.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int mostShown = 6; ///< what can be taken in; the next one comes when one is put off
constexpr int cardWidth = 24; ///< u: as narrow as a card may become before there are fewer side by side
constexpr int mostColumns = 3;

QString wholeOf(const PartnerIdea &idea, const QLocale &locale)
{
    return QStringList{idea.workshop.id.hex(), idea.workshop.name, peopleWords(idea), chainWords(idea),
        reasonWords(idea, locale).join(u'\n'), whyNotWords(idea, locale), QString::number(idea.listings)}
        .join(u'\n');
}

} // namespace

SuggestionBox::SuggestionBox(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_about(new QLabel(tr("Found by the way your trust goes: whom you praised, and whom they praised. Only "
                            "you see this, and it works offline.")))
    , m_grid(new QGridLayout)
    , m_nothing(new EmptyState)
{
    setObjectName(QStringLiteral("suggestions"));
    auto *heading = new QLabel(tr("Partners you might like"));
    setLandmark(this, QStringLiteral("suggestions"), heading->text());
    scaleFont(heading, 1.15, true);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setObjectName(QStringLiteral("noSuggestion"));
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(heading);
    column->addWidget(m_about);
    column->addLayout(m_grid);
    column->addWidget(m_nothing);
}

void SuggestionBox::refresh()
{
    const auto job = [](const Store &store) -> Result<PartnerIdeas> {
        const auto today = todayIn(store);
        return today ? partnerIdeas(store, *today) : failure(today.error());
    };
    whenAnswered(m_bench.readers.run(QStringLiteral("partners/suggested"), job), this,
        [this](const Result<PartnerIdeas> &all) {
            if (all)
                show(*all);
            else if (all.error().fault != Fault::Cancelled)
                Q_EMIT said(explain(all.error()), false);
        });
}

void SuggestionBox::show(const PartnerIdeas &all)
{
    const NothingWords nothing = nothingWords(all);
    m_nothing->setWords(QStringLiteral("community"), nothing.heading, nothing.sentence);
    m_nothing->setVisible(all.ideas.isEmpty());
    m_about->setVisible(!all.ideas.isEmpty());
    QStringList shown;
    for (const PartnerIdea &idea : all.ideas.first(std::min<qsizetype>(mostShown, all.ideas.size())))
        shown.append(wholeOf(idea, m_locale));
    if (shown == m_shown)
        return;
    m_shown = shown;
    const bool focused = isAncestorOf(focusWidget());
    qDeleteAll(m_cards);
    m_cards.clear();
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_cards.append(makeCard(all.ideas.at(i)));
    m_columns = 0;
    place();
    if (focused && !m_cards.isEmpty())
        m_cards.first()->first()->setFocus(Qt::OtherFocusReason);
}

SuggestionCard *SuggestionBox::makeCard(const PartnerIdea &idea)
{
    auto *card = new SuggestionCard(idea, m_locale, this);
    connect(card, &SuggestionCard::putOff, this, [this, idea] { putOff(idea); });
    connect(
        card, &SuggestionCard::praiseWanted, this, [this, idea] { Q_EMIT praiseWanted(idea.workshop.id); });
    connect(card, &SuggestionCard::endorsementWanted, this,
        [this, idea] { Q_EMIT endorsementWanted(idea.workshop.id, idea.workshop.name); });
    connect(card, &SuggestionCard::listingsWanted, this, [this, idea] {
        SearchTerm maker;
        maker.field = SearchKey::Maker;
        maker.value = idea.workshop.name;
        SearchTerm live;
        live.field = SearchKey::State;
        live.value = QStringLiteral("live");
        Q_EMIT goWanted(
            QStringLiteral("listings"), QStringLiteral("view:all ") + searchText(QString(), {maker, live}));
    });
    return card;
}

/// As many side by side as there is room for.
void SuggestionBox::place()
{
    const int room = std::clamp(width() / (cardWidth * fontUnit()), 1, mostColumns);
    if (room == m_columns)
        return;
    m_columns = room;
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < room ? 1 : 0);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), int(i) / room, int(i) % room);
}

void SuggestionBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SuggestionBox::putOff(const PartnerIdea &idea)
{
    const Id<Workshop> partner(idea.workshop.id);
    auto job = [partner](Store &store) { return putOffPartner(store, partner); };
    whenAnswered(m_bench.writer.run(std::move(job)), this, [this, idea](const Result<Committed> &done) {
        Q_EMIT said(done ? tr("%1 is not suggested to you for six months.").arg(isolated(idea.workshop.name))
                         : explain(done.error()),
            done.has_value());
    });
}

} // namespace cooperage
