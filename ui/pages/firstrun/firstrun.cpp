// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firstrun/firstrun.h"

#include "ui/pages/firstrun/joindoor.h"
#include "ui/shell/appearance.h"
#include "ui/shell/icons.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QLabel *sentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return label;
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
    , m_collective(lineEdit(QStringLiteral("collective"), 80))
    , m_currency(new QComboBox)
    , m_person(lineEdit(QStringLiteral("person"), 80))
    , m_workshop(lineEdit(QStringLiteral("workshop"), 80))
{
    auto *grid = new QGridLayout(m_doors);
    grid->setContentsMargins({});
    grid->addWidget(joinDoor(prompt), 0, 0);
    grid->addWidget(startDoor(), 0, 1, 2, 1);
    auto *sample = sampleDoor();
    sample->setVisible(sampleOffered);
    grid->addWidget(sample, 1, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    const int u = fontUnit();
    column->setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u);
    column->setSpacing(u);
    column->addWidget(head(appearance, settings));
    column->addWidget(m_notice);
    column->addWidget(m_doors, 1);
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
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    auto *title = new QLabel(tr("Welcome. What would you like to do?"));
    scaleFont(title, 1.6, true);
    row->addWidget(title, 1);
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
    row->addWidget(languageLabel);
    row->addWidget(language);
    row->addWidget(sizeLabel);
    row->addWidget(size);
    connect(
        size, &QSpinBox::valueChanged, this, [&appearance](int percent) { appearance.setTextSize(percent); });
    connect(language, &QComboBox::currentIndexChanged, this, [this, language, &settings] {
        settings.setValue(QStringLiteral("appearance/language"), language->currentData());
        m_notice->say(Mood::Note, tr("The language changes when the program is started again."));
        m_notice->show();
    });
    return box;
}

QWidget *FirstRun::joinDoor(Prompt &prompt)
{
    m_join = new JoinDoor(prompt);
    connect(m_join, &JoinDoor::joinWanted, this, &FirstRun::joinWanted);
    connect(m_join, &JoinDoor::refused, this, &FirstRun::say);
    connect(m_join, &JoinDoor::read, m_notice, &QWidget::hide);
    return m_join;
}

QWidget *FirstRun::startDoor()
{
    auto *card = new Card(tr("Start a collective"));
    card->body()->addWidget(sentence(
        tr("It lives on this computer. You can move it to a server and invite others at any time.")));
    m_currency->setObjectName(QStringLiteral("currency"));
    m_currency->setEditable(false);
    for (const char *code : {"EUR", "USD", "GBP", "CHF", "CAD", "AUD", "DKK", "SEK", "NOK", "PLN", "CZK",
             "HUF", "BRL", "MXN", "INR", "IDR", "JPY", "KES", "TRY", "UAH", "ZAR"})
        m_currency->addItem(QString::fromLatin1(code));
    const QString local = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    m_currency->setCurrentIndex(std::max(0, m_currency->findText(local)));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name of the collective"), m_collective);
    form->addRow(tr("C&urrency"), m_currency);
    form->addRow(tr("&Your name"), m_person);
    form->addRow(tr("Your &workshop"), m_workshop);
    card->body()->addLayout(form);
    auto *start_ = new QPushButton(icon(QStringLiteral("add")), tr("&Start"));
    start_->setObjectName(QStringLiteral("start"));
    auto *import = new QPushButton(icon(QStringLiteral("import")), tr("Start and bring a s&preadsheet…"));
    import->setObjectName(QStringLiteral("startAndImport"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(import);
    row->addWidget(start_);
    card->body()->addLayout(row);
    card->body()->addStretch();
    connect(start_, &QPushButton::clicked, this, [this] {
        if (startIsComplete())
            Q_EMIT startWanted(start());
    });
    connect(import, &QPushButton::clicked, this, [this] {
        if (startIsComplete())
            Q_EMIT importWanted(start());
    });
    return card;
}

QWidget *FirstRun::sampleDoor()
{
    auto *card = new Card(tr("Look around first"));
    card->body()->addWidget(sentence(tr("Riverside Makers: six makers, their listings and a year of stock. A "
                                        "separate file that leaves no trace.")));
    auto *button = new QPushButton(tr("&Open the sample"));
    button->setObjectName(QStringLiteral("sample"));
    card->body()->addWidget(button, 0, Qt::AlignRight);
    card->body()->addStretch();
    connect(button, &QPushButton::clicked, this, &FirstRun::sampleWanted);
    return card;
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
