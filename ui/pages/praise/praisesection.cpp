// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/praise/praisesection.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/pages/praise/exchangecard.h"
#include "ui/pages/praise/gatecard.h"
#include "ui/pages/praise/praisecard.h"
#include "ui/pages/praise/thankscard.h"
#include "ui/shell/icons.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

Result<bool> seesExchanges(const Store &store)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    return actor->mayWork() && (actor->has(Role::Coordinator) || actor->has(Role::Steward));
}

} // namespace

PraiseSection::PraiseSection(const Workbench &bench, QWidget *parent)
    : PageSection(parent)
    , m_bench(bench)
    , m_recommend(new QAction(icon(QStringLiteral("add")), tr("Recommend…"), this))
    , m_praise(new PraiseCard(bench))
    , m_thanks(new ThanksCard(bench))
    , m_exchange(new ExchangeCard(bench))
    , m_gate(new GateCard(bench))
{
    m_recommend->setObjectName(QStringLiteral("recommend"));
    arrange();
    connect(m_recommend, &QAction::triggered, m_praise, &PraiseCard::recommend);
    connect(m_praise, &PraiseCard::said, this, &PraiseSection::said);
    connect(m_thanks, &ThanksCard::said, this, &PraiseSection::said);
    connect(m_exchange, &ExchangeCard::said, this, &PraiseSection::said);
    connect(m_gate, &GateCard::said, this, &PraiseSection::said);
    connect(m_praise, &PraiseCard::filled, this, &PraiseSection::filled);
    connect(m_thanks, &ThanksCard::filled, this, &PraiseSection::filled);
    connect(m_exchange, &ExchangeCard::filled, this, &PraiseSection::filled);
    connect(m_gate, &GateCard::filled, this, &PraiseSection::filled);
    connect(m_exchange, &ExchangeCard::praiseWanted, this, [this](const RawId &one) { open(one.hex()); });
    connect(m_praise, &PraiseCard::requestWanted, this,
        [this](const RawId &one) { Q_EMIT goWanted(QStringLiteral("endorsements"), one.hex()); });
    connect(m_praise, &PraiseCard::thanksWanted, this, [this](const PraiseLine &line) {
        NewThanks thanks;
        thanks.receiver = Id<Person>(line.praise.createdBy);
        thanks.about = line.praise.id;
        thanks.forWhat = tr("Your word about %1").arg(line.subjectTitle).left(140);
        m_thanks->begin(thanks);
    });
    // So that the palette knows what is here before anybody has looked.
    whenAnswered(bench.readers.run(QStringLiteral("praise/offered"), seesExchanges), this,
        [this](const Result<bool> &sees) { m_exchange->setVisible(sees && *sees); });
    connect(&bench.writer, &Writer::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void PraiseSection::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QWidget *one : {static_cast<QWidget *>(m_praise), static_cast<QWidget *>(m_thanks),
             static_cast<QWidget *>(m_exchange), static_cast<QWidget *>(m_gate)})
        column->addWidget(one);
    column->addStretch(1);
    m_exchange->hide();
}

void PraiseSection::showEvent(QShowEvent *event)
{
    PageSection::showEvent(event);
    if (m_stale)
        refresh();
    QMetaObject::invokeMethod(this, &PraiseSection::reveal, Qt::QueuedConnection);
}

void PraiseSection::refresh()
{
    m_stale = false;
    m_awaited = 4;
    m_praise->refresh();
    m_thanks->refresh();
    m_gate->refresh();
    whenAnswered(m_bench.readers.run(QStringLiteral("praise/role"), seesExchanges), this,
        [this](const Result<bool> &coordinator) { showFor(coordinator && *coordinator); });
}

void PraiseSection::showFor(bool coordinator)
{
    m_exchange->setVisible(coordinator);
    if (coordinator)
        m_exchange->refresh();
    else
        filled();
}

void PraiseSection::filled()
{
    m_awaited = std::max(0, m_awaited - 1);
    QMetaObject::invokeMethod(this, &PraiseSection::reveal, Qt::QueuedConnection); // once it is laid out
}

void PraiseSection::focusSearch()
{
    m_praise->search()->setFocus(Qt::ShortcutFocusReason);
    m_praise->search()->selectAll();
}

void PraiseSection::open(const QString &which)
{
    const auto id = RawId::fromHex(which);
    const QString exchange = QStringLiteral("exchange");
    if (const auto about = RawId::fromHex(which.mid(exchange.size() + 1));
        about && which.startsWith(exchange))
        m_exchange->choose(*about);
    m_wanted = which == u"thanks"    ? m_thanks
        : which == u"gate"           ? static_cast<QWidget *>(m_gate)
        : which.startsWith(exchange) ? static_cast<QWidget *>(m_exchange)
        : id                         ? m_praise
                                     : nullptr;
    if (id)
        m_praise->choose(*id);
    reveal();
}

/// The page scrolls around this one.
void PraiseSection::reveal()
{
    if (!m_wanted || !m_wanted->isVisible())
        return;
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->verticalScrollBar()->setValue(m_wanted->mapTo(area->widget(), QPoint()).y());
            break;
        }
    }
    if (m_awaited == 0)
        m_wanted = nullptr;
}

} // namespace cooperage
