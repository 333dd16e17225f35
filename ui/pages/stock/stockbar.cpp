// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/stockbar.h"

#include "ui/forms/fieldeditor.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cooperage {

namespace {

FilterChip *chip(QWidget *parent, const QString &text, const char *name)
{
    auto *made = new FilterChip(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setCheckable(true);
    return made;
}

QWidget *labelled(QWidget *parent, const QString &caption, QComboBox *box)
{
    auto *pair = new QWidget(parent);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    auto *label = new QLabel(caption, pair);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box);
    return pair;
}

} // namespace

StockBar::StockBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find in stock"), this))
    , m_mine(chip(this, tr("Ours"), "ours"))
    , m_all(chip(this, tr("Everybody's"), "everybody"))
    , m_low(chip(this, tr("Low stock"), "lowStock"))
    , m_holder(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_parts(new SegmentedControl(tr("Show"), this))
    , m_reasons(nullptr)
{
    m_search->setObjectName(QStringLiteral("findStock"));
    m_holder->setObjectName(QStringLiteral("holder"));
    m_holder->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_parts->setObjectName(QStringLiteral("parts"));
    m_parts->add(tr("Stock"));
    m_parts->add(tr("Movements"));
    m_parts->setCurrent(0);
    m_reason->addItem(tr("Any"), -1);
    for (int i = 0; i < int(std::size(Choices<MovementReason>::list)); ++i)
        m_reason->addItem(captionOf(Choices<MovementReason>::list[i]), i);
    auto *whose = new QButtonGroup(this);
    whose->addButton(m_mine);
    whose->addButton(m_all);
    m_mine->setChecked(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 3);
    row->addStretch(2);
    row->addWidget(m_parts);
    column->addLayout(row);
    auto *flow = new FlowLayout;
    flow->setContentsMargins({});
    for (FilterChip *one : {m_mine, m_all, m_low})
        flow->addWidget(one);
    flow->addWidget(labelled(this, tr("Held &by:"), m_holder));
    m_reasons = labelled(this, tr("&Reason:"), m_reason);
    m_reasons->hide();
    flow->addWidget(m_reasons);
    column->addLayout(flow);
    setHolders({});

    connect(m_search, &SearchField::searched, this, &StockBar::changed);
    connect(m_parts, &SegmentedControl::chosen, this, [this](int part) {
        showParts(part == 1);
        Q_EMIT changed();
    });
    connect(whose, &QButtonGroup::buttonClicked, this, &StockBar::changed);
    connect(m_low, &FilterChip::clicked, this, &StockBar::changed);
    connect(m_holder, &QComboBox::activated, this, &StockBar::changed);
    connect(m_reason, &QComboBox::activated, this, &StockBar::changed);
}

bool StockBar::showsLedger() const
{
    return m_parts->current() == 1;
}

StockFilter StockBar::filter() const
{
    StockFilter filter;
    filter.text = m_search->text().trimmed();
    if (m_mine->isChecked())
        filter.owner = m_own;
    if (const auto holder = RawId::fromHex(m_holder->currentData().toString())) {
        filter.holder = Id<Workshop>(*holder);
        filter.owner.reset(); // also goods of others in its custody
    }
    filter.lowOnly = m_low->isChecked();
    return filter;
}

LedgerFilter StockBar::ledgerFilter() const
{
    LedgerFilter filter;
    if (m_mine->isChecked())
        filter.owner = m_own;
    if (const auto holder = RawId::fromHex(m_holder->currentData().toString()))
        filter.holder = Id<Workshop>(*holder);
    if (m_reason->currentData().toInt() >= 0)
        filter.reason = MovementReason(m_reason->currentData().toInt());
    return filter;
}

void StockBar::setOwn(const std::optional<Id<Workshop>> &workshop)
{
    m_own = workshop;
    m_mine->setVisible(workshop.has_value());
    if (!workshop)
        m_all->setChecked(true);
}

void StockBar::setHolders(const QList<HolderSum> &holders)
{
    const QString before = m_holder->currentData().toString();
    m_holder->clear();
    m_holder->addItem(tr("Anybody"), QString());
    for (const HolderSum &one : holders)
        m_holder->addItem(
            tr("%1 (%n piece(s))", nullptr, int(one.pieces)).arg(one.holderName), one.holder.hex());
    m_holder->setCurrentIndex(std::max(0, m_holder->findData(before)));
}

void StockBar::setLowCount(int count)
{
    m_low->setCount(count);
}

void StockBar::showParts(bool ledger)
{
    m_parts->setCurrent(ledger ? 1 : 0);
    m_reasons->setVisible(ledger);
    m_search->setEnabled(!ledger);
    m_low->setEnabled(!ledger);
}

void StockBar::showLow()
{
    clear();
    m_low->setChecked(true);
}

void StockBar::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_low->setChecked(false);
    m_holder->setCurrentIndex(0);
}

bool StockBar::isFiltering() const
{
    return !m_search->text().isEmpty() || m_low->isChecked() || m_holder->currentIndex() > 0;
}

} // namespace cooperage
