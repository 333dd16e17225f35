// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/shopscard.h"

#include "models/store/peoplequery.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/pages/partners/shoppanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/landmark.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace cooperage {

namespace {

constexpr int sideBySide = 54; ///< u: from this width on, the chosen shop stands beside the list

} // namespace

ShopsCard::ShopsCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_search(new SearchField(tr("Search shops")))
    , m_table(new FactTable(tr("Shops outside the collective"), {tr("Shop"), tr("Place"), tr("Known for")}))
    , m_panel(new ShopPanel(bench))
    , m_sides(new QBoxLayout(QBoxLayout::TopToBottom))
{
    arrange();
    connect(m_search, &SearchField::searched, this, &ShopsCard::refresh);
    connect(m_search, &SearchField::downPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ShopsCard::showChosen);
    connect(m_panel, &ShopPanel::said, this, &ShopsCard::said);
    connect(m_panel, &ShopPanel::goWanted, this, &ShopsCard::goWanted);
    connect(m_panel, &ShopPanel::praiseWanted, this, &ShopsCard::praiseWanted);
    connect(m_panel, &ShopPanel::endorsementWanted, this, &ShopsCard::endorsementWanted);
}

void ShopsCard::arrange()
{
    m_search->setObjectName(QStringLiteral("findPartners"));
    m_table->setObjectName(QStringLiteral("partners"));
    m_table->setRowsShown(3, 20);
    auto *card = new Card(tr("Shops outside the collective"));
    setLandmark(card, QStringLiteral("outside"));
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_table);
    m_panel->hide();
    m_sides->addWidget(card, 2, Qt::AlignTop);
    m_sides->addWidget(m_panel, 3, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_sides);
}

void ShopsCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(
        event->size().width() >= sideBySide * fontUnit() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

Result<ShopsCard::Everything> ShopsCard::everything(const Store &store, const QString &words)
{
    const auto shops = shopsOutside(store, words);
    const auto people = peopleOf(store);
    const auto all = words.isEmpty() ? shops : shopsOutside(store);
    if (!shops || !people || !all)
        return failure(!shops ? shops.error() : !people ? people.error() : all.error());
    Everything found{*shops, {}, !all->isEmpty()};
    for (const PersonRow &row : *people)
        found.people.append({row.person.id.hex(), row.person.name});
    return found;
}

void ShopsCard::refresh()
{
    auto job = [words = m_search->text()](const Store &store) { return everything(store, words); };
    whenAnswered(m_bench.readers.run(QStringLiteral("partners/outside"), job), this,
        [this](const Result<Everything> &all) {
            if (all)
                show(*all);
        });
}

void ShopsCard::choose(const RawId &shopOrPartner)
{
    m_search->setQuietly({});
    m_wanted = shopOrPartner;
    refresh();
}

void ShopsCard::show(const Everything &all)
{
    const int row = m_table->current();
    const bool known = row >= 0 && row < m_all.shops.size();
    const RawId before = !m_wanted.isNull() ? m_wanted : known ? m_all.shops.at(row).shop.id : RawId();
    m_wanted = {};
    m_all = all;
    m_table->setNothing(all.any
            ? tr("No shop matches.")
            : tr("No shop outside is known yet. Write one down to have its work endorsed."));
    m_search->setVisible(all.any);
    int chosen = 0;
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    for (int i = 0; i < all.shops.size(); ++i) {
        const ShopOutside &one = all.shops.at(i);
        m_table->add({isolated(one.shop.name), isolated(one.shop.place), isolated(one.partner.knownFor)});
        if (one.shop.id == before || one.partner.id == before)
            chosen = i;
    }
    m_table->setCurrentItem(m_table->topLevelItem(chosen));
    showChosen();
}

void ShopsCard::showChosen()
{
    const int row = m_table->current();
    const bool any = row >= 0 && row < m_all.shops.size();
    m_panel->setVisible(any);
    if (any)
        m_panel->show(m_all.shops.at(row), m_all.people);
}

} // namespace cooperage
