// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/stepscard.h"

#include "ui/pages/today/linelist.h"
#include "ui/pages/today/todaywords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace cooperage {

StepsCard::StepsCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("First steps"), this))
    , m_list(new LineList({}, m_card))
    , m_done(new QLabel(tr("All done. This list can be closed now."), m_card))
{
    m_list->setObjectName(QStringLiteral("firstSteps"));
    m_done->setWordWrap(true);
    m_done->hide();
    auto *close = new QToolButton(m_card);
    close->setObjectName(QStringLiteral("closeFirstSteps"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close the first steps"));
    close->setToolTip(tr("Close the first steps"));
    close->setFocusPolicy(Qt::StrongFocus);
    m_card->addToTitle(close);
    m_card->body()->addWidget(m_list);
    m_card->body()->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    hide();
    connect(close, &QToolButton::clicked, this, &StepsCard::closeWanted);
    connect(m_list, &LineList::pressed, this, [this](const QString &key) {
        const int index = key.toInt();
        if (index < m_steps.size())
            Q_EMIT leadWanted(m_steps.at(index).lead);
    });
}

void StepsCard::show(const FirstSteps &steps)
{
    setVisible(!steps.closed);
    m_steps = steps.steps;
    QList<LineList::Line> lines;
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        lines.append({QString::number(i), stepWords(m_steps.at(i))});
    m_list->setLines(lines);
    m_done->setVisible(steps.allDone());
}

} // namespace cooperage
