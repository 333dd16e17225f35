// SPDX-License-Identifier: GPL-3.0-or-later
// How PraiseCard stands on the screen.
#include "ui/pages/praise/praisecard.h"
#include "ui/pages/praise/praisewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/landmark.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/searchfield.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

void PraiseCard::arrange()
{
    auto *card = new Card(tr("Recommendations"));
    setLandmark(card, QStringLiteral("recommendations"));
    auto *hint = new QLabel(tr("What people of the collective say in their own name. It never speaks for the "
                               "collective; its endorsements stand in the register."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    card->body()->addWidget(hint);
    m_search->setObjectName(QStringLiteral("findPraise"));
    auto *views = new QWidget;
    auto *flow = new FlowLayout(views);
    flow->setContentsMargins({});
    auto *group = new QButtonGroup(this);
    for (int i = 0; i <= int(PraiseView::Withdrawn); ++i) {
        auto *chip = new FilterChip(praiseViewWords(PraiseView(i)), views);
        chip->setObjectName(QStringLiteral("praiseView%1").arg(i));
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        group->addButton(chip);
        flow->addWidget(chip);
        m_chips.insert(i, chip);
        connect(chip, &FilterChip::clicked, this, [this, i] { setView(PraiseView(i)); });
    }
    card->body()->addWidget(m_search);
    card->body()->addWidget(views);
    m_table->setObjectName(QStringLiteral("recommendations"));
    m_table->setRowsShown(3, 12);
    card->body()->addWidget(m_table);
    arrangeChosen();
    card->body()->addWidget(m_about);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(card);
}

void PraiseCard::arrangeChosen()
{
    auto *column = new QVBoxLayout(m_about);
    column->setContentsMargins({});
    scaleFont(m_heading, 1.0, true);
    const std::pair<QLabel *, const char *> labels[] = {{m_heading, "praiseHeading"}, {m_text, "praiseText"},
        {m_states, "praiseTextStates"}, {m_beside, "collectiveBeside"}};
    for (const auto &[label, name] : labels) {
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins({});
    const std::pair<QPushButton *, const char *> all[] = {{m_change, "changePraise"},
        {m_withdraw, "withdrawPraise"}, {m_thank, "thankForPraise"}, {m_request, "openEndorsement"}};
    for (const auto &[button, name] : all) {
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
    }
    column->addWidget(buttons);
    m_about->hide();
}

} // namespace cooperage
