// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/publishcard.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

PublishCard::PublishCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Checklist"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void PublishCard::show(const ListingSheet &sheet)
{
    const qsizetype open = std::count_if(
        sheet.checklist.begin(), sheet.checklist.end(), [](const ChecklistLine &line) { return !line.done; });
    m_card->setTitle(open == 0 ? tr("Ready to be published")
                               : tr("%n thing(s) to do before publishing", nullptr, int(open)));
    const auto sameItem = [](const ChecklistLine &a, const ChecklistLine &b) { return a.item == b.item; };
    const bool rebuild = !std::equal(
        m_lines.begin(), m_lines.end(), sheet.checklist.begin(), sheet.checklist.end(), sameItem);
    m_lines = sheet.checklist;
    if (rebuild) {
        const auto old = m_card->findChildren<QPushButton *>();
        for (QPushButton *button : old)
            delete button;
        for (int i = 0; i < m_lines.size(); ++i) {
            auto *button = new QPushButton(m_card);
            button->setObjectName(QStringLiteral("check_") + QLatin1String(m_lines.at(i).field));
            button->setProperty("quiet", true);
            button->setProperty("line", true);
            connect(button, &QPushButton::clicked, this, [this, i] {
                if (i < m_lines.size())
                    Q_EMIT mendWanted(m_lines.at(i));
            });
            m_card->body()->addWidget(button, 0, Qt::AlignLeft);
        }
    }
    for (int i = 0; i < m_lines.size(); ++i) {
        const ChecklistLine &line = m_lines.at(i);
        auto *button = m_card->findChild<QPushButton *>(QStringLiteral("check_") + QLatin1String(line.field));
        const QString words = QCoreApplication::translate("Checklist", line.label);
        button->setText(words);
        button->setIcon(line.done ? icon(QStringLiteral("check"), tones().good.ink)
                                  : icon(QStringLiteral("alert"), tones().warning.ink));
        button->setAccessibleName(line.done ? tr("Done: %1").arg(words) : tr("To do: %1").arg(words));
    }
}

} // namespace cooperage
