// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firstrun/firstrun.h"

#include "ui/pages/firstrun/joindoor.h"
#include "ui/shell/appearance.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int sideBySide = 42; ///< u: from this width on, two doors stand beside each other

/// So that a line does not end between the two.
QWidget *together(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

QLineEdit *lineEdit(const QString &objectName, int longest)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setMaxLength(longest);
    return edit;
}

} // namespace

FirstRun::FirstRun(
    Appearance &appearance, UiSettings &settings, Prompt &prompt, bool sampleOffered, QWidget *parent)
    : QWidget(parent)
    , m_notice(new NoticeBar)
    , m_doors(new QWidget)
    , m_grid(new QGridLayout(m_doors))
    , m_collective(lineEdit(QStringLiteral("collective"), 80))
    , m_currency(new QComboBox)
    , m_person(lineEdit(QStringLiteral("person"), 80))
    , m_workshop(lineEdit(QStringLiteral("workshop"), 80))
{
    m_grid->setContentsMargins({});
    m_join = new JoinDoor(prompt);
    connect(m_join, &JoinDoor::joinWanted, this, &FirstRun::joinWanted);
    connect(m_join, &JoinDoor::refused, this, &FirstRun::say);
    connect(m_join, &JoinDoor::read, m_notice, &QWidget::hide);
    m_start = startDoor();
    m_sample = sampleDoor();
    m_sample->setVisible(sampleOffered);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    const int u = fontUnit();
    column->setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u);
    column->setSpacing(u);
    column->addWidget(head(appearance, settings));
    column->addWidget(m_notice);
    column->addWidget(m_doors);
    column->addStretch();
    m_notice->hide();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    setWindowTitle(tr("Welcome to Cooperage"));
}

QWidget *FirstRun::head(Appearance &appearance, UiSettings &settings)
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    auto *title = new QLabel(tr("Welcome. What would you like to do?"));
    scaleFont(title, 1.6, true);
    row->addWidget(title);
    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the desktop"), QString());
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->setCurrentIndex(
        std::max(0, language->findData(settings.value(QStringLiteral("appearance/language")).toString())));
    auto *languageLabel = new QLabel(tr("Lan&guage"));
    languageLabel->setBuddy(language);
    auto *size = new QSpinBox;
    size->setObjectName(QStringLiteral("textSize"));
    size->setRange(Appearance::smallestText, Appearance::largestText);
    size->setSingleStep(10);
    size->setSuffix(tr(" %"));
    size->setValue(appearance.textSize());
    auto *sizeLabel = new QLabel(tr("&Text size"));
    sizeLabel->setBuddy(size);
    QWidget *choice = together(languageLabel, language);
    row->addWidget(choice);
    row->addWidget(together(sizeLabel, size));
    row->setTail(choice);
    connect(
        size, &QSpinBox::valueChanged, this, [&appearance](int percent) { appearance.setTextSize(percent); });
    connect(language, &QComboBox::currentIndexChanged, this, [this, language, &settings] {
        settings.setValue(QStringLiteral("appearance/language"), language->currentData());
        m_notice->say(Mood::Note, tr("The language changes when the program is started again."));
        m_notice->show();
    });
    return box;
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FirstRun::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FirstRun::fit()
{
    const bool wide = width() >= sideBySide * fontUnit();
    if (m_grid->count() > 0 && wide == m_wide)
        return;
    m_wide = wide;
    for (QWidget *door : {static_cast<QWidget *>(m_join), m_start, m_sample})
        m_grid->removeWidget(door);
    m_grid->addWidget(m_join, 0, 0);
    m_grid->addWidget(m_start, wide ? 0 : 1, wide ? 1 : 0, wide ? 2 : 1, 1);
    m_grid->addWidget(m_sample, wide ? 1 : 2, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
}

FirstRun::Start FirstRun::start() const
{
    return {m_collective->text().trimmed(), m_currency->currentText(), m_person->text().trimmed(),
        m_workshop->text().trimmed()};
}

bool FirstRun::startIsComplete()
{
    for (QLineEdit *needed : {m_collective, m_person, m_workshop}) {
        if (!needed->text().trimmed().isEmpty())
            continue;
        say(needed == m_collective   ? tr("Give your collective a name first.")
                : needed == m_person ? tr("Say your name first.")
                                     : tr("Give your workshop a name first; your own name will do."));
        needed->setFocus();
        return false;
    }
    return true;
}

void FirstRun::setLink(const QString &link)
{
    m_join->setLink(link);
}

void FirstRun::setBusy(const QString &words)
{
    m_doors->setEnabled(words.isEmpty());
    m_notice->say(Mood::Note, words);
    m_notice->setVisible(!words.isEmpty());
}

void FirstRun::say(const QString &problem)
{
    m_notice->say(Mood::Problem, problem);
    m_notice->show();
}

} // namespace cooperage
