// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/differencecard.h"

#include "models/tables/celltext.h"
#include "ui/pages/sync/differencerow.h"
#include "ui/pages/sync/differencewords.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DifferenceCard::DifferenceCard(const QList<DifferenceShown> &shown, QWidget *parent)
    : QFrame(parent)
    , m_about(shown.first().about)
{
    setObjectName(QStringLiteral("differenceCard"));
    auto *card = new Card(tr("“%1” was changed in two places").arg(isolated(shown.first().subject)));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height());
    addHeads(grid, shown.first());
    for (const DifferenceShown &one : shown)
        m_rows.append(new DifferenceRow(one, grid, this));
    addStock(grid, shown.first().beside);
    for (int column = 0; column < DifferenceRow::columns; ++column)
        grid->setColumnStretch(column, 1);
    card->body()->addLayout(grid);
    card->body()->addWidget(buttons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
}

void DifferenceCard::addHeads(QGridLayout *grid, const DifferenceShown &first)
{
    const bool involved = first.mine || first.shownIsMine;
    const QString heads[] = {
        tr("Before"), involved ? tr("Yours") : tr("Shown now"), involved ? tr("Theirs") : tr("Also entered")};
    for (int column = 0; column < DifferenceRow::columns; ++column) {
        auto *head = plainLabel(heads[column]);
        head->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(head, 0, column);
    }
}

void DifferenceCard::addStock(QGridLayout *grid, const QList<MovedBeside> &moved)
{
    if (moved.isEmpty())
        return;
    const int row = grid->rowCount();
    auto *caption = plainLabel(tr("Stock"));
    QFont strong = caption->font();
    strong.setWeight(QFont::DemiBold);
    caption->setFont(strong);
    auto *words
        = plainLabel(tr("No decision needed: %1 were all counted.").arg(movedWords(moved, QLocale())));
    words->setObjectName(QStringLiteral("stockCounted"));
    grid->addWidget(caption, row, 0, 1, DifferenceRow::columns);
    grid->addWidget(words, row + 1, 0, 1, DifferenceRow::columns);
}

QWidget *DifferenceCard::buttons()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->addWidget(plainLabel(mayDecide() ? tr("The version not kept stays in the history.")
                                          : tr("Only people of the workshop can decide this.")),
        1);
    auto *put = new QPushButton(tr("Later"));
    put->setObjectName(QStringLiteral("decideLater"));
    auto *mine = new QPushButton(tr("Keep all mine"));
    mine->setObjectName(QStringLiteral("keepMine"));
    auto *apply = new QPushButton(tr("Apply"));
    apply->setObjectName(QStringLiteral("applyDecision"));
    apply->setProperty("primary", true);
    for (QPushButton *button : {put, mine, apply})
        row->addWidget(button);
    mine->setEnabled(mayDecide());
    apply->setEnabled(mayDecide());
    const auto answer = [this] {
        const QList<Decision> all = decisions();
        if (!all.isEmpty())
            Q_EMIT applied(all);
    };
    connect(put, &QPushButton::clicked, this, &DifferenceCard::later);
    connect(apply, &QPushButton::clicked, this, answer);
    connect(mine, &QPushButton::clicked, this, [this, answer] {
        keepMine();
        answer();
    });
    return whole;
}

bool DifferenceCard::mayDecide() const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const DifferenceRow *row) { return row->shown().mayDecide; });
}

void DifferenceCard::keepMine()
{
    for (DifferenceRow *row : std::as_const(m_rows))
        row->keepMine();
}

QList<Decision> DifferenceCard::decisions()
{
    QList<Decision> all;
    for (DifferenceRow *row : std::as_const(m_rows)) {
        if (!row->shown().mayDecide)
            continue;
        const auto one = row->decision();
        if (!one)
            return {};
        all.append(*one);
    }
    return all;
}

} // namespace cooperage
