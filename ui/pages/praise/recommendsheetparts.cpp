// SPDX-License-Identifier: GPL-3.0-or-later
// How RecommendSheet stands on the screen.
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/tieform.h"
#include "ui/pages/praise/recommendsheet.h"
#include "ui/pages/praise/subjectchooser.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QLabel *captionOf(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

Card *reading(const QString &title, QLabel *text, const char *name)
{
    auto *card = new Card(title);
    text->setObjectName(QLatin1String(name));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setMinimumHeight(fontUnit() * 3);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    card->body()->addWidget(text);
    return card;
}

} // namespace

QWidget *RecommendSheet::words()
{
    m_sentence->setObjectName(QStringLiteral("praiseSentence"));
    m_sentence->setTabChangesFocus(true);
    m_sentence->setMinimumHeight(fontUnit() * 4);
    m_sentence->setMaximumHeight(fontUnit() * 6);
    m_left->setObjectName(QStringLiteral("praiseLeft"));
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_language->setObjectName(QStringLiteral("praiseLanguage"));
    for (const auto &[name, code] : {std::pair(tr("English"), "en"), std::pair(tr("German"), "de")})
        m_language->addItem(name, QLatin1String(code));
    m_voice->setObjectName(QStringLiteral("praiseVoice"));
    m_voice->addItem(tr("On other people's pages"));
    m_voice->addItem(tr("On your own page"));
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    if (m_known) {
        auto *about = new QLabel(isolated(m_known->subjectTitle));
        scaleFont(about, 1.15, true);
        about->setWordWrap(true);
        column->addWidget(about);
    }
    column->addWidget(m_subject);
    column->addWidget(captionOf(tr("Your &word, in one sentence"), m_sentence));
    column->addWidget(m_sentence);
    column->addWidget(m_left);
    auto *row = new QHBoxLayout;
    row->addWidget(captionOf(tr("&Language"), m_language));
    row->addWidget(m_language);
    row->addStretch(1);
    column->addLayout(row);
    auto *shown = new QHBoxLayout;
    shown->addWidget(captionOf(tr("&Shown"), m_voice));
    shown->addWidget(m_voice);
    shown->addStretch(1);
    column->addLayout(shown);
    column->addStretch(1);
    return whole;
}

void RecommendSheet::arrange()
{
    m_form->setPartOfMore();
    auto *inside = new QWidget;
    auto *page = new QVBoxLayout(inside);
    page->setContentsMargins(0, 0, fontUnit() / 2, 0);
    auto *own
        = new QLabel(tr("This is your own word. It does not speak for the collective, and needs nobody's "
                        "consent but yours."));
    own->setObjectName(QStringLiteral("ownWord"));
    own->setWordWrap(true);
    page->addWidget(own);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(fontUnit() * 2);
    sides->addWidget(words(), 1);
    sides->addWidget(m_form, 1, Qt::AlignTop);
    page->addLayout(sides);
    page->addWidget(
        reading(tr("In the United Kingdom and elsewhere it reads"), m_elsewhere, "praiseElsewhere"));
    page->addWidget(reading(tr("In the United States it reads"), m_states, "praiseStates"));
    m_beside->setObjectName(QStringLiteral("praiseBeside"));
    m_beside->setWordWrap(true);
    m_beside->hide();
    page->addWidget(m_beside);
    page->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    m_problem->setObjectName(QStringLiteral("praiseProblem"));
    m_problem->hide();
    m_give->setObjectName(QStringLiteral("givePraise"));
    m_give->setProperty("primary", true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_give, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(QSize(fontUnit() * 46, fontUnit() * 40).boundedTo(parentWidget()->window()->size()));
}

} // namespace cooperage
