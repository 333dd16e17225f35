// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/decisionssection.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/pages/sync/differencecard.h"
#include "ui/shell/explain.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

DecisionsSection::DecisionsSection(Writer &writer, Readers &readers, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_readers(readers)
    , m_stack(new QStackedLayout(this))
    , m_allMine(new QPushButton(tr("Keep all mine &everywhere")))
{
    auto *empty = new EmptyState;
    empty->setWords(QStringLiteral("check"), tr("Nothing to decide"),
        tr("When two people change the same thing without knowing of each other, both versions are kept and "
           "wait here."));
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins({});
    auto *top = new QHBoxLayout;
    top->addStretch();
    top->addWidget(m_allMine);
    m_column->addLayout(top);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    m_stack->addWidget(empty);
    m_stack->addWidget(scroll);
    m_allMine->setObjectName(QStringLiteral("keepAllMine"));
    connect(m_allMine, &QPushButton::clicked, this, &DecisionsSection::keepAllMine);
    connect(&writer, &Writer::changed, this, [this](const ChangeSet &changes) {
        if (changes.contains(QStringLiteral("difference")))
            refresh();
    });
    refresh();
}

void DecisionsSection::refresh()
{
    auto job = [](const Store &store) { return openDifferences(store); };
    whenAnswered(m_readers.run(QStringLiteral("differences"), std::move(job)), this,
        [this](const Result<QList<DifferenceShown>> &open) {
            if (open)
                show(*open);
        });
}

void DecisionsSection::show(const QList<DifferenceShown> &open)
{
    Q_EMIT counted(int(open.size()));
    qDeleteAll(m_cards);
    m_cards.clear();
    QList<RawId> order;
    QHash<RawId, QList<DifferenceShown>> groups;
    for (const DifferenceShown &one : open) {
        if (!order.contains(one.about))
            order.append(one.about);
        groups[one.about].append(one);
    }
    for (const RawId &about : std::as_const(order)) {
        if (m_later.contains(about))
            continue;
        auto *card = new DifferenceCard(groups.value(about));
        connect(card, &DifferenceCard::applied, this, &DecisionsSection::decide);
        connect(card, &DifferenceCard::later, this, [this, card] {
            m_later.insert(card->about());
            card->hide();
            fillFirst();
        });
        m_column->insertWidget(m_column->count() - 1, card);
        m_cards.append(card);
    }
    fillFirst();
    // With one card its own button says the same.
    m_allMine->setVisible(m_cards.size() > 1
        && std::any_of(
            m_cards.begin(), m_cards.end(), [](const DifferenceCard *card) { return card->mayDecide(); }));
    m_stack->setCurrentIndex(m_cards.isEmpty() ? 0 : 1);
}

void DecisionsSection::fillFirst()
{
    bool filled = false;
    for (DifferenceCard *card : std::as_const(m_cards)) {
        auto *apply = card->findChild<QPushButton *>(QStringLiteral("applyDecision"));
        const bool first = !filled && !m_later.contains(card->about());
        apply->setProperty("primary", first);
        apply->update();
        filled = filled || first;
    }
}

void DecisionsSection::keepAllMine()
{
    QList<Decision> decisions;
    for (DifferenceCard *card : std::as_const(m_cards)) {
        card->keepMine();
        decisions += card->decisions();
    }
    if (!decisions.isEmpty())
        decide(decisions);
}

void DecisionsSection::decide(const QList<Decision> &decisions)
{
    auto job = [decisions](Store &store) { return resolveDifferences(store, decisions); };
    const int count = int(decisions.size());
    whenAnswered(m_writer.run(std::move(job)), this, [this, count](const Result<Committed> &done) {
        if (done)
            Q_EMIT said(tr("%n decision(s) made.", nullptr, count), true);
        else
            Q_EMIT said(explain(done.error()), false);
        refresh();
    });
}

} // namespace cooperage
